extension Deflate {
  /// The codes of a block and their description at its head (RFC 1951, section 3.2.7).
  struct DynamicHeader {
    let literals: HuffmanCode
    let distances: HuffmanCode
    private let lengthCode: HuffmanCode
    /// Code lengths run together: the symbol, and the count that follows it.
    private let runs: [(symbol: Int, extra: UInt32)]
    private let literalCount: Int
    private let distanceCount: Int

    /// The order in which the lengths of the length code are written.
    static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    init(_ block: Block) {
      literals = HuffmanCode(counts: block.literalCounts, longest: 15)
      distances = HuffmanCode(counts: block.distanceCounts, longest: 15)
      literalCount = max(257, 1 + (literals.lengths.lastIndex { $0 > 0 } ?? 0))
      distanceCount = 1 + (distances.lengths.lastIndex { $0 > 0 } ?? 0)
      runs = Self.runs(
        Array(literals.lengths[..<literalCount] + distances.lengths[..<distanceCount]))
      var counts = [Int](repeating: 0, count: 19)
      for run in runs { counts[run.symbol] += 1 }
      lengthCode = HuffmanCode(counts: counts, longest: 7)
    }

    /// How many lengths of the length code are written.
    private var orderCount: Int {
      max(4, 1 + (Self.order.lastIndex { lengthCode.lengths[$0] > 0 } ?? 0))
    }

    /// The bits of the description.
    var bitCount: Int {
      14 + 3 * orderCount
        + runs.reduce(0) { $0 + Int(lengthCode.lengths[$1.symbol]) + Self.extraBits($1.symbol) }
    }

    func write(to bits: inout BitWriter) {
      bits.append(UInt32(literalCount - 257), count: 5)
      bits.append(UInt32(distanceCount - 1), count: 5)
      bits.append(UInt32(orderCount - 4), count: 4)
      for symbol in Self.order[..<orderCount] {
        bits.append(UInt32(lengthCode.lengths[symbol]), count: 3)
      }
      for run in runs {
        bits.append(lengthCode, run.symbol)
        bits.append(run.extra, count: Self.extraBits(run.symbol))
      }
    }

    private static func extraBits(_ symbol: Int) -> Int {
      switch symbol {
      case 16: 2
      case 17: 3
      case 18: 7
      default: 0
      }
    }

    /// Runs lengths together: 16 repeats the last 3 to 6 times, 17 and 18 are zeros.
    private static func runs(_ lengths: [UInt8]) -> [(symbol: Int, extra: UInt32)] {
      var runs: [(symbol: Int, extra: UInt32)] = []
      var index = 0
      while index < lengths.count {
        let length = lengths[index]
        let end = lengths[index...].firstIndex { $0 != length } ?? lengths.count
        var rest = end - index
        index = end
        if length > 0 {
          runs.append((Int(length), 0))
          rest -= 1
        }
        while rest >= 3 {
          let taken = length > 0 ? min(rest, 6) : min(rest, 138)
          let symbol = length > 0 ? 16 : taken < 11 ? 17 : 18
          runs.append((symbol, UInt32(taken - (symbol == 18 ? 11 : 3))))
          rest -= taken
        }
        for _ in 0..<rest { runs.append((Int(length), 0)) }
      }
      return runs
    }
  }
}
