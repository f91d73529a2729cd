extension String {
  /// The text as HTML, in an element or in an attribute between double quotes.
  ///
  /// What HTML would act on becomes a reference; what can't be seen, or turns the direction of
  /// writing, becomes an escape such as `\u{202E}` that a reader can see.
  package var html: String {
    let safe = safeForTerminal
    guard safe.utf8.contains(where: { $0 >= 0x80 || $0.isMarkup }) else { return safe }
    var result = ""
    result.reserveCapacity(safe.utf8.count + 32)
    for scalar in safe.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case _ where scalar.isNoncharacter:
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension UInt8 {
  /// Whether HTML gives it a meaning.
  var isMarkup: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0x22, 0x27: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether Unicode keeps it free for ever; HTML and XML forbid it.
  fileprivate var isNoncharacter: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }
}
