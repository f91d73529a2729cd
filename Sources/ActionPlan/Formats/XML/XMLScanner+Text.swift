extension XMLScanner {
  /// Reads all text up to the next tag, CDATA included; `nil` when it is white space outside
  /// the root element.
  mutating func readText() throws(XMLError) -> String? {
    var text: [UInt8] = []
    while place < bytes.count {
      if starts(with: "<![CDATA[") {
        let start = place + 9
        try skip(past: "]]>", from: 9)
        try appendLines(start..<place - 3, to: &text)
      } else if starts(with: "<!--") {
        try skip(past: "-->", from: 4)
      } else if bytes[place] == UInt8(ascii: "<") {
        break
      } else {
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
        try appendDecoded(start..<place, to: &text, isAttribute: false)
      }
      guard text.count <= limits.text else { throw error(.tooLong) }
    }
    guard open.isEmpty else { return String(decoding: text, as: UTF8.self) }
    guard text.allSatisfy(\.isXMLSpace) else { throw error(.malformed) }
    return nil
  }

  /// Adds bytes with their references resolved and their line ends made LF.
  func appendDecoded(
    _ range: Range<Int>, to text: inout [UInt8], isAttribute: Bool
  ) throws(XMLError) {
    var here = range.lowerBound
    while here < range.upperBound {
      switch bytes[here] {
      case UInt8(ascii: "&"):
        let rest = bytes[here..<min(range.upperBound, here + 12)]
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
          let scalar = Self.scalar(of: bytes[here + 1..<end])
        else { throw error(.unknownEntity) }
        text += String(scalar).utf8
        here = end
      case 0x09 where isAttribute: text.append(0x20)
      case 0x0A, 0x0D:
        if bytes[here] == 0x0D, here + 1 < range.upperBound, bytes[here + 1] == 0x0A { here += 1 }
        text.append(isAttribute ? 0x20 : 0x0A)
      default: text.append(bytes[here])
      }
      here += 1
    }
  }

  /// Adds bytes as they are, their line ends made LF.
  private func appendLines(_ range: Range<Int>, to text: inout [UInt8]) throws(XMLError) {
    guard range.count <= limits.text else { throw error(.tooLong) }
    var here = range.lowerBound
    while here < range.upperBound {
      if bytes[here] == 0x0D {
        text.append(0x0A)
        if here + 1 < range.upperBound, bytes[here + 1] == 0x0A { here += 1 }
      } else {
        text.append(bytes[here])
      }
      here += 1
    }
  }

  /// The character a reference stands for, `&` and `;` left off.
  private static func scalar(of name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case let text:
      guard text.first == "#" else { return nil }
      let isHexadecimal = text.dropFirst().first == "x"
      let digits = text.dropFirst(isHexadecimal ? 2 : 1)
      guard digits.utf8.first != 0x2B, digits.utf8.first != 0x2D,
        let value = UInt32(digits, radix: isHexadecimal ? 16 : 10),
        let scalar = Unicode.Scalar(value), XMLText.allows(scalar)
      else { return nil }
      return scalar
    }
  }
}
