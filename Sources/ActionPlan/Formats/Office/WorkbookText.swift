/// How Excel writes characters that XML does not allow: `_x0007_`.
enum WorkbookText {
  /// Resolves `_xHHHH_` and makes line ends LF; two that are one character in UTF-16 become it.
  static func decode(_ text: inout [UInt8]) {
    guard text.contains(0x0D) || hasEscape(text) else { return }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      guard let unit = unit(text, at: place) else {
        result.append(text[place])
        place += 1
        continue
      }
      place += 7
      var units = [unit]
      if UTF16.isLeadSurrogate(unit), let second = self.unit(text, at: place),
        UTF16.isTrailSurrogate(second)
      {
        units.append(second)
        place += 7
      }
      result += String(decoding: units, as: UTF16.self).utf8
    }
    text = withPlainLineEnds(result)
  }

  private static func hasEscape(_ text: [UInt8]) -> Bool {
    text.indices.contains { text[$0] == 0x5F && unit(text, at: $0) != nil }
  }

  /// The number in `_xHHHH_`.
  private static func unit(_ text: [UInt8], at place: Int) -> UInt16? {
    guard place + 7 <= text.count, text[place] == 0x5F, text[place + 1] == 0x78,
      text[place + 6] == 0x5F
    else { return nil }
    var value: UInt16 = 0
    for byte in text[place + 2..<place + 6] {
      guard let digit = JSONEscape.hexadecimal(byte) else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  private static func withPlainLineEnds(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x0D) else { return text }
    var result: [UInt8] = []
    for (place, byte) in text.enumerated() {
      if byte != 0x0D {
        result.append(byte)
      } else if place + 1 == text.count || text[place + 1] != 0x0A {
        result.append(0x0A)
      }
    }
    return result
  }
}
