extension Deflate {
  /// A prefix code: for each symbol its length in bits and its bits, the first lowest.
  struct HuffmanCode {
    let lengths: [UInt8]
    let codes: [UInt16]

    /// Numbers the codes of given lengths as RFC 1951, section 3.2.2, does.
    init(lengths: [UInt8]) {
      self.lengths = lengths
      var perLength = [Int](repeating: 0, count: 16)
      for length in lengths where length > 0 { perLength[Int(length)] += 1 }
      var next = [Int](repeating: 0, count: 16)
      for length in 1...15 { next[length] = (next[length - 1] + perLength[length - 1]) << 1 }
      codes = lengths.map { length in
        guard length > 0 else { return 0 }
        defer { next[Int(length)] += 1 }
        return Self.reversed(next[Int(length)], count: Int(length))
      }
    }

    /// The shortest code for symbols of given counts in which no code is longer than a limit.
    init(counts: [Int], longest: Int) {
      let used = counts.indices.filter { counts[$0] > 0 }
        .sorted { (counts[$0], $0) < (counts[$1], $1) }
      var lengths = [UInt8](repeating: 0, count: counts.count)
      // A code of one symbol still has one bit; a code of none names a symbol that never comes.
      guard used.count > 1 else {
        lengths[used.first ?? 0] = 1
        self.init(lengths: lengths)
        return
      }
      var perLength = Self.depths(used.map { counts[$0] }, longest: longest)
      var length = longest
      for symbol in used {
        while perLength[length] == 0 { length -= 1 }
        lengths[symbol] = UInt8(length)
        perLength[length] -= 1
      }
      self.init(lengths: lengths)
    }

    /// The code of literals and lengths that needs no header.
    static let fixedLiterals = HuffmanCode(
      lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    /// The code of distances that needs no header.
    static let fixedDistances = HuffmanCode(lengths: [UInt8](repeating: 5, count: 30))

    private static func reversed(_ code: Int, count: Int) -> UInt16 {
      var (rest, result) = (code, UInt16(0))
      for _ in 0..<count {
        result = result << 1 | UInt16(rest & 1)
        rest >>= 1
      }
      return result
    }

    /// How many codes there are of each length, for counts in rising order.
    private static func depths(_ counts: [Int], longest: Int) -> [Int] {
      var perLength = [Int](repeating: 0, count: longest + 1)
      for depth in treeDepths(counts) { perLength[min(depth, longest)] += 1 }
      // Kraft's sum, in units of the longest code: shorten nothing, lengthen what is cheapest.
      var sum = (1...longest).reduce(0) { $0 + perLength[$1] << (longest - $1) }
      while sum > 1 << longest {
        guard let shorter = (1..<longest).last(where: { perLength[$0] > 0 }) else { break }
        perLength[longest] -= 1
        perLength[shorter] -= 1
        perLength[shorter + 1] += 2
        sum -= 1
      }
      return perLength
    }

    /// The depth of each leaf of Huffman's tree over counts in rising order.
    private static func treeDepths(_ counts: [Int]) -> [Int] {
      let leaves = counts.count
      var weights = counts
      var parents = [Int](repeating: 0, count: 2 * leaves - 1)
      var (leaf, inner) = (0, leaves)
      func lightest() -> Int {
        let takesLeaf = leaf < leaves && (inner >= weights.count || weights[leaf] <= weights[inner])
        defer { if takesLeaf { leaf += 1 } else { inner += 1 } }
        return takesLeaf ? leaf : inner
      }
      for node in leaves..<2 * leaves - 1 {
        let (first, second) = (lightest(), lightest())
        parents[first] = node
        parents[second] = node
        weights.append(weights[first] + weights[second])
      }
      var depths = [Int](repeating: 0, count: 2 * leaves - 1)
      for node in (0..<2 * leaves - 2).reversed() { depths[node] = depths[parents[node]] + 1 }
      return Array(depths[..<leaves])
    }
  }
}
