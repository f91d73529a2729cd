extension Inflate {
  /// A prefix code made ready for reading: ten bits looked up at once, longer ones bit by bit.
  struct DecodingTable {
    static let quickBits = 10
    /// For each ten bits the symbol and, in the lowest four bits, its length; 0 when longer.
    fileprivate var quick = [UInt16](repeating: 0, count: 1 << quickBits)
    /// How many codes there are of each length.
    fileprivate var counts = [Int](repeating: 0, count: 16)
    /// The symbols in the order of their codes.
    fileprivate var symbols: [UInt16] = []

    /// The code of literals and lengths that needs no header.
    static let fixedLiterals = DecodingTable(Deflate.HuffmanCode.fixedLiterals)
    /// The code of distances that needs no header.
    static let fixedDistances = DecodingTable(Deflate.HuffmanCode.fixedDistances)

    /// Takes lengths from a file: no more codes than there is room for, and fewer only when one
    /// symbol stands alone.
    init(lengths: [UInt8]) throws(Problem) {
      self.init(Deflate.HuffmanCode(lengths: lengths))
      let used = symbols.count
      let sum = (1...15).reduce(0) { $0 + counts[$1] << (15 - $1) }
      guard sum <= 1 << 15, sum == 1 << 15 || used <= 1 else { throw .malformed }
    }

    private init(_ code: Deflate.HuffmanCode) {
      for length in code.lengths where length > 0 { counts[Int(length)] += 1 }
      var next = [Int](repeating: 0, count: 17)
      for length in 1...15 { next[length + 1] = next[length] + counts[length] }
      symbols = [UInt16](repeating: 0, count: next[16])
      for (symbol, length) in code.lengths.enumerated() where length > 0 {
        symbols[next[Int(length)]] = UInt16(symbol)
        next[Int(length)] += 1
        guard length <= Self.quickBits else { continue }
        let entry = UInt16(symbol) << 4 | UInt16(length)
        var place = Int(code.codes[symbol])
        while place < quick.count {
          quick[place] = entry
          place += 1 << Int(length)
        }
      }
    }
  }

  /// Gives bits, the lowest of each byte first.
  struct BitReader {
    private let input: ArraySlice<UInt8>
    private var place: Int
    private let end: Int
    private var pending: UInt64 = 0
    private var pendingCount = 0

    init(_ bytes: ArraySlice<UInt8>) {
      input = bytes
      place = bytes.startIndex
      end = bytes.endIndex
    }

    /// Takes in whole bytes while there is room.
    @inline(__always)
    private mutating func refill() {
      while pendingCount <= 48, place < end {
        pending |= UInt64(input[place]) &<< pendingCount
        place &+= 1
        pendingCount &+= 8
      }
    }

    /// The next bits, up to 16.
    @inline(__always)
    mutating func bits(_ count: Int) throws(Problem) -> Int {
      if pendingCount < count {
        refill()
        guard pendingCount >= count else { throw .endsEarly }
      }
      let value = Int(truncatingIfNeeded: pending & ((1 &<< UInt64(count)) &- 1))
      pending &>>= UInt64(count)
      pendingCount &-= count
      return value
    }

    /// The next symbol of a code.
    @inline(__always)
    mutating func symbol(_ table: DecodingTable) throws(Problem) -> Int {
      if pendingCount < 15 { refill() }
      let entry = table.quick[Int(truncatingIfNeeded: pending & 1023)]
      let length = Int(entry & 15)
      guard length > 0 else { return try longSymbol(table) }
      guard length <= pendingCount else { throw .endsEarly }
      pending &>>= UInt64(length)
      pendingCount &-= length
      return Int(entry &>> 4)
    }

    /// A symbol read bit by bit: codes of a length are consecutive numbers.
    private mutating func longSymbol(_ table: DecodingTable) throws(Problem) -> Int {
      var (code, first, index) = (0, 0, 0)
      for length in 1...15 {
        code |= try bits(1)
        let count = table.counts[length]
        if code - first < count { return Int(table.symbols[index + code - first]) }
        index += count
        first = (first + count) << 1
        code <<= 1
      }
      throw .malformed
    }

    /// Drops the rest of a byte begun.
    mutating func align() {
      let spare = pendingCount % 8
      pending &>>= UInt64(spare)
      pendingCount -= spare
    }

    /// The next whole bytes; the bits so far must be aligned.
    mutating func bytes(_ count: Int) throws(Problem) -> ArraySlice<UInt8> {
      let start = place - pendingCount / 8
      guard count <= end - start else { throw .endsEarly }
      (pending, pendingCount, place) = (0, 0, start + count)
      return input[start..<start + count]
    }
  }
}
