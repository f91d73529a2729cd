/// A text of a paper, cut into the parts that a page may give more weight or less.
struct PaperWords: Hashable {
  /// What the text is about, up to its first colon; `nil` where it names nothing.
  var subject: String?
  /// What stands between the subject and the rules.
  var words: String
  /// The rules named at its end, `[D2, P1]`; `nil` where there are none.
  var rules: String?

  /// Cuts off the rules only.
  init(_ text: String) {
    (words, rules) = Self.cut(text)
  }

  /// Cuts the text of a list's item: "Visits on time: 93% … [P1]".
  init(item text: String) {
    let bytes = text.utf8
    guard let length = Self.subjectLength(text) else {
      self.init(text)
      return
    }
    let colon = bytes.index(bytes.startIndex, offsetBy: length)
    self.init(String(text[bytes.index(colon, offsetBy: 2)...]))
    subject = String(text[..<colon])
  }

  /// How many bytes come before the first ": "; `nil` where they are no subject: too many, more
  /// than a sentence, or more than a line.
  private static func subjectLength(_ text: String) -> Int? {
    var last: UInt8 = 0
    for (place, byte) in text.utf8.enumerated() {
      if byte == UInt8(ascii: "\n") || place > 101 { return nil }
      if byte == UInt8(ascii: " ") {
        if last == UInt8(ascii: ":") { return place > 1 ? place - 1 : nil }
        if last == UInt8(ascii: ".") { return nil }
      }
      last = byte
    }
    return nil
  }

  private static func cut(_ text: String) -> (String, String?) {
    guard text.utf8.last == UInt8(ascii: "]"), let bracket = text.utf8.lastIndex(of: 0x5B),
      bracket > text.startIndex
    else { return (text, nil) }
    let names = text[bracket...].dropFirst().dropLast().split(separator: ", ")
    guard !names.isEmpty, names.allSatisfy({ Rule(rawValue: String($0)) != nil }) else {
      return (text, nil)
    }
    return (String(text[..<bracket]), String(text[bracket...]))
  }
}
