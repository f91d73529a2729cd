extension Deflate {
  /// Finds what was there before: for each four bytes the earlier places where they stand.
  struct Matcher {
    /// How far back a match may lie.
    private static let window = 32_768
    /// How many earlier places are tried.
    private static let tries = 16
    /// A match this long is taken without looking for a longer one.
    private static let niceLength = 96
    /// How many tokens make a block.
    private static let blockTokens = 24_576
    /// The longest match that DEFLATE can name.
    private static let longest = 258

    /// The latest place of each hash; below zero when there is none.
    private var heads = [Int32](repeating: -1, count: 1 << 15)
    /// The place before, with the same hash, of each place in the window.
    private var earlier = [Int32](repeating: -1, count: window)

    /// Reads on until a block is full or the bytes are at their end.
    mutating func nextBlock(of bytes: [UInt8], from position: inout Int) -> Block {
      var block = Block()
      block.tokens.reserveCapacity(min(Self.blockTokens, bytes.count - position))
      let span = bytes.span
      while position < span.count, block.tokens.count < Self.blockTokens {
        let match = longestMatch(in: span, at: position)
        if match.length == 0 {
          let byte = span[position]
          block.tokens.append(UInt32(byte))
          block.literalCounts[Int(byte)] += 1
          position &+= 1
        } else {
          block.tokens.append(
            UInt32(truncatingIfNeeded: match.length &<< 16 | match.distance))
          block.literalCounts[Extra(length: match.length).symbol] += 1
          block.distanceCounts[Extra(distance: match.distance).symbol] += 1
          remember(position &+ 1..<position &+ match.length, in: span)
          position &+= match.length
        }
      }
      block.literalCounts[Block.endOfBlock] = 1
      return block
    }

    /// The longest earlier run that stands here again, and remembers this place; zero when none.
    @inline(__always)
    private mutating func longestMatch(
      in bytes: Span<UInt8>, at position: Int
    ) -> (length: Int, distance: Int) {
      guard position &+ 4 <= bytes.count else { return (0, 0) }
      let start = word(bytes, position)
      var candidate = remember(position, hash: hash(start))
      let limit = min(Self.longest, bytes.count &- position)
      var best = (length: 0, distance: 0)
      var tries = Self.tries
      while candidate >= 0, position &- candidate <= Self.window, tries > 0 {
        if word(bytes, candidate) == start,
          best.length == 0 || bytes[candidate &+ best.length] == bytes[position &+ best.length]
        {
          let length = commonLength(bytes, candidate, position, limit)
          if length > best.length { best = (length, position &- candidate) }
          if length >= Self.niceLength || length == limit { break }
        }
        let next = Int(earlier[candidate & (Self.window &- 1)])
        // A place that was written over since leads forward: the chain ends there.
        guard next < candidate else { break }
        candidate = next
        tries &-= 1
      }
      return best
    }

    /// How many bytes two places have in common, up to a limit; the first four are known to be.
    @inline(__always)
    private func commonLength(
      _ bytes: Span<UInt8>, _ first: Int, _ second: Int, _ limit: Int
    ) -> Int {
      var length = 4
      while length &+ 4 <= limit,
        word(bytes, first &+ length) == word(bytes, second &+ length)
      { length &+= 4 }
      while length < limit, bytes[first &+ length] == bytes[second &+ length] { length &+= 1 }
      return length
    }

    /// Remembers the places inside a match.
    @inline(__always)
    private mutating func remember(_ places: Range<Int>, in bytes: Span<UInt8>) {
      let end = min(places.upperBound, bytes.count &- 3)
      var place = places.lowerBound
      while place < end {
        _ = remember(place, hash: hash(word(bytes, place)))
        place &+= 1
      }
    }

    /// Puts a place at the head of its chain, and gives the head before it.
    @inline(__always)
    private mutating func remember(_ place: Int, hash: Int) -> Int {
      let before = heads[hash]
      earlier[place & (Self.window &- 1)] = before
      heads[hash] = Int32(truncatingIfNeeded: place)
      return Int(before)
    }

    @inline(__always)
    private func hash(_ word: UInt32) -> Int { Int((word &* 0x9E37_79B1) &>> 17) }

    @inline(__always)
    private func word(_ bytes: Span<UInt8>, _ place: Int) -> UInt32 {
      unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt32.self)
    }
  }
}
