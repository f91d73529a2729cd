/// The CRC-32 of ZIP and gzip (polynomial 0xEDB88320), eight bytes a step.
enum CRC32 {
  /// The checksum of a run of bytes.
  static func checksum(of bytes: Span<UInt8>) -> UInt32 {
    let tables = Self.tables.span
    var crc = UInt32.max
    var place = 0
    while place &+ 8 <= bytes.count {
      let low = crc ^ word(bytes, at: place)
      let high = word(bytes, at: place &+ 4)
      let first = tables[1792 &+ byte(low, 0)] ^ tables[1536 &+ byte(low, 8)]
      let second = tables[1280 &+ byte(low, 16)] ^ tables[1024 &+ byte(low, 24)]
      let third = tables[768 &+ byte(high, 0)] ^ tables[512 &+ byte(high, 8)]
      let fourth = tables[256 &+ byte(high, 16)] ^ tables[byte(high, 24)]
      crc = first ^ second ^ third ^ fourth
      place &+= 8
    }
    while place < bytes.count {
      crc = crc &>> 8 ^ tables[byte(crc ^ UInt32(bytes[place]), 0)]
      place &+= 1
    }
    return ~crc
  }

  /// Eight tables of 256: what a byte adds when 0 to 7 bytes follow it in the step.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for index in 0..<256 {
      var value = UInt32(index)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
      tables[index] = value
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = before >> 8 ^ tables[Int(before & 255)]
    }
    return tables
  }()

  @inline(__always)
  private static func byte(_ word: UInt32, _ shift: UInt32) -> Int { Int(word &>> shift & 255) }

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at place: Int) -> UInt32 {
    unsafe UInt32(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt32.self))
  }
}
