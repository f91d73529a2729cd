/// How text is written inside JSON's quotes, and read back.
enum JSONEscape {
  /// The value of a hexadecimal digit.
  static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// The text behind the escapes; the parser has checked them.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      guard bytes[position] == 0x5C, position + 1 < bytes.endIndex else {
        text.append(bytes[position])
        position += 1
        continue
      }
      position += 1
      guard bytes[position] == 0x75 else {
        text.append(named(bytes[position]))
        position += 1
        continue
      }
      position += 1
      var scalar = unit(bytes, &position)
      if (0xD800..<0xDC00).contains(scalar) {
        position += 2
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(bytes, &position) &- 0xDC00)
      }
      text.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    }
    return text
  }

  private static func named(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: byte
    }
  }

  private static func unit(_ bytes: ArraySlice<UInt8>, _ position: inout Int) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 where position < bytes.endIndex {
      value = value << 4 | UInt32(hexadecimal(bytes[position]) ?? 0)
      position += 1
    }
    return value
  }

  /// Appends a text in quotes, with only the escapes that JSON compels.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(0x22)
    text.withUTF8 { utf8 in unsafe appendBytes(utf8, to: &bytes) }
    bytes.append(0x22)
  }

  private static func appendBytes(_ utf8: some Collection<UInt8>, to bytes: inout [UInt8]) {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else {
      bytes.append(contentsOf: utf8)
      return
    }
    for byte in utf8 {
      switch byte {
      case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
      case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
      case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
      case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
      case 0x08: bytes.append(contentsOf: [0x5C, 0x62])
      case 0x0C: bytes.append(contentsOf: [0x5C, 0x66])
      case 0x00..<0x20: bytes.append(contentsOf: control(byte))
      default: bytes.append(byte)
      }
    }
  }

  private static func control(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
