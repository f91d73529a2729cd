/// Reads what DEFLATE (RFC 1951) compressed, distrusting it.
struct Inflate {
  /// Why compressed bytes can't be read.
  enum Problem: Error, Equatable {
    /// The bytes end in the middle.
    case endsEarly
    /// Something that DEFLATE does not know.
    case malformed
    /// More comes out than was said.
    case tooLong
  }

  private var input: BitReader
  private var output: [UInt8] = []
  private let size: Int

  /// Reads a whole message and stops where it has more bytes than it may.
  ///
  /// - Parameters:
  ///   - bytes: The compressed bytes; what follows their end is left alone.
  ///   - size: How many bytes may come out.
  /// - Returns: What was compressed, at most `size` bytes.
  /// - Throws: ``Problem`` at the first thing that is not DEFLATE.
  static func decompress(_ bytes: ArraySlice<UInt8>, size: Int) throws(Problem) -> [UInt8] {
    var inflate = Inflate(input: BitReader(bytes), size: size)
    // Room is taken once, for growing would need it twice. No byte can give more than 1,032.
    inflate.output.reserveCapacity(min(size, 1_032 * bytes.count + 258))
    while try !inflate.readBlock() {}
    return inflate.output
  }

  private init(input: BitReader, size: Int) {
    self.input = input
    self.size = size
  }

  /// Reads a block, and says whether it was the last.
  private mutating func readBlock() throws(Problem) -> Bool {
    let isLast = try input.bits(1) == 1
    switch try input.bits(2) {
    case 0: try readStored()
    case 1: try readCoded(.fixedLiterals, .fixedDistances)
    case 2:
      let codes = try readCodes()
      try readCoded(codes.literals, codes.distances)
    default: throw .malformed
    }
    return isLast
  }

  private mutating func readStored() throws(Problem) {
    input.align()
    let count = try input.bits(16)
    guard try input.bits(16) == ~count & 0xFFFF else { throw .malformed }
    guard output.count + count <= size else { throw .tooLong }
    output.append(contentsOf: try input.bytes(count))
  }

  private mutating func readCoded(
    _ literals: DecodingTable, _ distances: DecodingTable
  ) throws(Problem) {
    while true {
      let symbol = try input.symbol(literals)
      if symbol < 256 {
        guard output.count < size else { throw .tooLong }
        output.append(UInt8(truncatingIfNeeded: symbol))
      } else if symbol == 256 {
        return
      } else {
        try copy(length: try length(symbol), distance: try distance(distances))
      }
    }
  }

  /// The length that a symbol from 257 to 285 and its extra bits say.
  @inline(__always)
  private mutating func length(_ symbol: Int) throws(Problem) -> Int {
    guard symbol <= 285 else { throw .malformed }
    if symbol == 285 { return 258 }
    if symbol < 265 { return symbol - 254 }
    let bits = (symbol - 261) / 4
    return 3 + ((4 + (symbol - 257) % 4) << bits) + (try input.bits(bits))
  }

  @inline(__always)
  private mutating func distance(_ code: DecodingTable) throws(Problem) -> Int {
    let symbol = try input.symbol(code)
    guard symbol < 30 else { throw .malformed }
    if symbol < 4 { return symbol + 1 }
    let bits = symbol / 2 - 1
    return 1 + ((2 + symbol % 2) << bits) + (try input.bits(bits))
  }

  @inline(__always)
  private mutating func copy(length: Int, distance: Int) throws(Problem) {
    guard distance <= output.count else { throw .malformed }
    guard output.count + length <= size else { throw .tooLong }
    let start = output.count - distance
    // Byte by byte, because a match may reach into what it writes itself.
    for place in start..<start + length { output.append(output[place]) }
  }

  /// Reads the codes of a block with codes of its own.
  private mutating func readCodes() throws(Problem) -> (
    literals: DecodingTable, distances: DecodingTable
  ) {
    let literalCount = try input.bits(5) + 257
    let distanceCount = try input.bits(5) + 1
    let orderCount = try input.bits(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .malformed }
    var lengths = [UInt8](repeating: 0, count: 19)
    for symbol in Deflate.DynamicHeader.order[..<orderCount] {
      lengths[symbol] = UInt8(try input.bits(3))
    }
    let all = try readLengths(
      literalCount + distanceCount, DecodingTable(lengths: lengths))
    guard all[256] > 0 else { throw .malformed }
    return (
      try DecodingTable(lengths: Array(all[..<literalCount])),
      try DecodingTable(lengths: Array(all[literalCount...]))
    )
  }

  private mutating func readLengths(
    _ count: Int, _ code: DecodingTable
  ) throws(Problem) -> [UInt8] {
    var lengths: [UInt8] = []
    while lengths.count < count {
      let symbol = try input.symbol(code)
      var (value, times): (UInt8, Int) = (0, 1)
      switch symbol {
      case 0..<16: value = UInt8(symbol)
      case 16:
        guard let last = lengths.last else { throw .malformed }
        (value, times) = (last, 3 + (try input.bits(2)))
      case 17: times = 3 + (try input.bits(3))
      default: times = 11 + (try input.bits(7))
      }
      guard lengths.count + times <= count else { throw .malformed }
      lengths.append(contentsOf: repeatElement(value, count: times))
    }
    return lengths
  }
}
