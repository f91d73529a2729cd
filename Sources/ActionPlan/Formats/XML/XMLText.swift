/// How text is written in XML, and which characters may stand there.
enum XMLText {
  /// Adds text between tags: `&`, `<` and `>` escaped, line ends as LF.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    append(text, to: &bytes, isAttribute: false)
  }

  /// Adds text between double quotes, tabs and line ends kept as references.
  static func appendAttribute(_ text: String, to bytes: inout [UInt8]) {
    append(text, to: &bytes, isAttribute: true)
  }

  private static func append(_ text: String, to bytes: inout [UInt8], isAttribute: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      if unsafe utf8.allSatisfy(\.isPlainInXML) {
        unsafe bytes.append(contentsOf: utf8)
      } else {
        unsafe appendEscaped(utf8, to: &bytes, isAttribute: isAttribute)
      }
    }
  }

  private static func appendEscaped(
    _ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], isAttribute: Bool
  ) {
    for index in utf8.indices {
      let byte = unsafe utf8[index]
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += isAttribute ? "&quot;".utf8 : "\"".utf8
      case 0x09: bytes += isAttribute ? "&#9;".utf8 : "\t".utf8
      case 0x0D where unsafe index + 1 < utf8.count && utf8[index + 1] == 0x0A: break
      case 0x0A, 0x0D: bytes += isAttribute ? "&#10;".utf8 : "\n".utf8
      case 0..<0x20: break
      case 0xBE, 0xBF:
        bytes.append(byte)
        // U+FFFE and U+FFFF, which XML forbids, are EF BF BE and EF BF BF.
        if bytes.suffix(3).starts(with: [0xEF, 0xBF]) { bytes.removeLast(3) }
      default: bytes.append(byte)
      }
    }
  }

  /// Whether XML 1.0 allows a character.
  static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

extension UInt8 {
  /// Whether the byte stands for itself in text and in attributes, whatever is beside it.
  fileprivate var isPlainInXML: Bool {
    self >= 0x20 && self < 0xEF && self != UInt8(ascii: "&") && self != UInt8(ascii: "<")
      && self != UInt8(ascii: ">") && self != UInt8(ascii: "\"") && self != 0xBE && self != 0xBF
  }
}
