/// Brings XML into UTF-8 and refuses characters that XML 1.0 does not allow.
enum XMLDecoding {
  /// The longest document in UTF-16, which no Office program writes, in bytes.
  private static let longestUTF16 = 16_000_000

  /// The document in UTF-8; where it begins with a byte order mark, that stays.
  static func utf8(_ bytes: [UInt8]) throws(XMLError) -> [UInt8] {
    var text = bytes
    switch bytes.prefix(4) {
    case let start where start.starts(with: [0xFE, 0xFF]): text = try utf16(bytes[2...], true)
    case let start where start.starts(with: [0xFF, 0xFE]): text = try utf16(bytes[2...], false)
    case let start where start.starts(with: [0x00, 0x3C]): text = try utf16(bytes[...], true)
    case let start where start.starts(with: [0x3C, 0x00]): text = try utf16(bytes[...], false)
    default: break
    }
    try check(text)
    return text
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, _ isBigEndian: Bool
  ) throws(XMLError) -> [UInt8] {
    guard bytes.count % 2 == 0 else { throw XMLError(.encoding, line: 1) }
    guard bytes.count <= longestUTF16 else { throw XMLError(.tooLong, line: 1) }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw XMLError(.encoding, line: 1)
    }
    return Array(text.utf8)
  }

  private static func check(_ text: [UInt8]) throws(XMLError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text.span)
    } catch {
      throw XMLError(.encoding, line: line(of: error.byteOffsets.lowerBound, in: text))
    }
    let span = text.span
    for place in span.indices where span[place] < 0x20 || span[place] == 0xEF {
      guard isAllowed(span, place) else {
        throw XMLError(.forbiddenCharacter, line: line(of: place, in: text))
      }
    }
  }

  /// Whether a control byte, or the character that begins with EF here, is allowed.
  private static func isAllowed(_ text: Span<UInt8>, _ place: Int) -> Bool {
    guard text[place] == 0xEF else { return text[place].isXMLSpace }
    return text[place + 1] != 0xBF || text[place + 2] < 0xBE
  }

  private static func line(of place: Int, in text: [UInt8]) -> Int {
    1 + text[..<place].count { $0 == 0x0A }
  }
}
