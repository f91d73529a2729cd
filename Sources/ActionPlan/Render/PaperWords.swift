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
    guard let colon = text.firstRange(of: ": "), colon.lowerBound > text.startIndex,
      Self.isSubject(text[..<colon.lowerBound])
    else {
      self.init(text)
      return
    }
    self.init(String(text[colon.upperBound...]))
    subject = String(text[..<colon.lowerBound])
  }

  private static func isSubject(_ words: Substring) -> Bool {
    words.utf8.count <= 100 && !words.contains(". ") && !words.contains("\n")
  }

  private static func cut(_ text: String) -> (String, String?) {
    guard text.hasSuffix("]"), let bracket = text.lastIndex(of: "["), bracket > text.startIndex
    else { return (text, nil) }
    let names = text[bracket...].dropFirst().dropLast().split(separator: ", ")
    guard !names.isEmpty, names.allSatisfy({ Rule(rawValue: String($0)) != nil }) else {
      return (text, nil)
    }
    return (String(text[..<bracket]), String(text[bracket...]))
  }
}
