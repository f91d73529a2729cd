/// Compresses bytes as RFC 1951 describes it; the same bytes always give the same bytes.
///
/// Matches are found through hash chains, and each block is written with the code that makes it
/// smallest: stored, the fixed code, or codes of its own.
enum Deflate {
  /// Compresses a whole message.
  static func compress(_ bytes: [UInt8]) -> [UInt8] {
    var matcher = Matcher()
    var bits = BitWriter()
    bits.reserve(bytes.count / 4)
    var position = 0
    repeat {
      let start = position
      let block = matcher.nextBlock(of: bytes, from: &position)
      write(
        block, of: bytes, start..<position, isLast: position == bytes.count, to: &bits)
    } while position < bytes.count
    return bits.finished()
  }

  /// Writes one block with the code that makes it smallest.
  private static func write(
    _ block: Block, of bytes: [UInt8], _ range: Range<Int>, isLast: Bool, to bits: inout BitWriter
  ) {
    let header = DynamicHeader(block)
    let stored = storedBits(range.count)
    let fixed = block.size(HuffmanCode.fixedLiterals, HuffmanCode.fixedDistances)
    let dynamic = header.bitCount + block.size(header.literals, header.distances)
    if stored <= min(fixed, dynamic) {
      writeStored(bytes, range, isLast: isLast, to: &bits)
    } else if fixed <= dynamic {
      bits.append(isLast ? 0b011 : 0b010, count: 3)
      write(block, HuffmanCode.fixedLiterals, HuffmanCode.fixedDistances, to: &bits)
    } else {
      bits.append(isLast ? 0b101 : 0b100, count: 3)
      header.write(to: &bits)
      write(block, header.literals, header.distances, to: &bits)
    }
  }

  /// The bits of a block stored as it is, its header and padding at their largest.
  private static func storedBits(_ count: Int) -> Int {
    8 * count + 42 * max(1, (count + 65_534) / 65_535)
  }

  private static func writeStored(
    _ bytes: [UInt8], _ range: Range<Int>, isLast: Bool, to bits: inout BitWriter
  ) {
    var start = range.lowerBound
    repeat {
      let end = min(start + 65_535, range.upperBound)
      bits.append(isLast && end == range.upperBound ? 1 : 0, count: 3)
      bits.align()
      let count = UInt32(end - start)
      bits.append(count, count: 16)
      bits.append(~count & 0xFFFF, count: 16)
      bits.append(bytes[start..<end])
      start = end
    } while start < range.upperBound
  }

  /// Writes a block's tokens and its end.
  private static func write(
    _ block: Block, _ literals: HuffmanCode, _ distances: HuffmanCode, to bits: inout BitWriter
  ) {
    for token in block.tokens {
      let length = Int(token >> 16)
      guard length > 0 else {
        bits.append(literals, Int(token))
        continue
      }
      let size = Extra(length: length)
      bits.append(literals, size.symbol)
      bits.append(size.value, count: size.bits)
      let back = Extra(distance: Int(token & 0xFFFF))
      bits.append(distances, back.symbol)
      bits.append(back.value, count: back.bits)
    }
    bits.append(literals, Block.endOfBlock)
  }
}

extension Deflate {
  /// The symbol of a length or a distance, and the bits that follow it.
  struct Extra {
    let symbol: Int
    let bits: Int
    let value: UInt32

    /// The symbol of a match of 3 to 258 bytes.
    @inline(__always)
    init(length: Int) {
      let rest = length &- 3
      guard rest >= 4, length < 258 else {
        self.init(symbol: length == 258 ? 285 : 257 &+ rest, bits: 0, value: 0)
        return
      }
      let top = Int.bitWidth &- 1 &- rest.leadingZeroBitCount
      let bits = top &- 2
      self.init(
        symbol: 257 &+ 4 &* (top &- 1) &+ (rest &>> bits & 3), bits: bits,
        value: UInt32(truncatingIfNeeded: rest & ((1 &<< bits) &- 1)))
    }

    /// The symbol of a distance of 1 to 32,768 bytes.
    @inline(__always)
    init(distance: Int) {
      let rest = distance &- 1
      guard rest >= 2 else {
        self.init(symbol: rest, bits: 0, value: 0)
        return
      }
      let top = Int.bitWidth &- 1 &- rest.leadingZeroBitCount
      let bits = top &- 1
      self.init(
        symbol: 2 &* top &+ (rest &>> bits & 1), bits: bits,
        value: UInt32(truncatingIfNeeded: rest & ((1 &<< bits) &- 1)))
    }

    private init(symbol: Int, bits: Int, value: UInt32) {
      self.symbol = symbol
      self.bits = bits
      self.value = value
    }
  }

  /// Literals and matches of one block, and how often each symbol occurs.
  struct Block {
    static let endOfBlock = 256
    /// A literal as its byte; a match as its length in the upper half and its distance below.
    var tokens: [UInt32] = []
    var literalCounts = [Int](repeating: 0, count: 286)
    var distanceCounts = [Int](repeating: 0, count: 30)

    /// The bits of the tokens under two codes, the header of the block left out.
    func size(_ literals: HuffmanCode, _ distances: HuffmanCode) -> Int {
      var size = 0
      for (symbol, count) in literalCounts.enumerated() {
        let extra = symbol < 265 || symbol == 285 ? 0 : (symbol - 261) / 4
        size += count * (Int(literals.lengths[symbol]) + extra)
      }
      for (symbol, count) in distanceCounts.enumerated() {
        size += count * (Int(distances.lengths[symbol]) + max(0, symbol / 2 - 1))
      }
      return size
    }
  }
}
