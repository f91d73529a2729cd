/// Joins the lines of a passage into one text, word for word.
///
/// A hyphen at the end of a line stays, as in "long-term", unless the word stands elsewhere in the
/// report without it and nowhere with it.
struct ReportWords {
  private let words: Set<String>

  init(_ lines: [ReportLine]) {
    // Only reports that part words at all need to know the others.
    guard lines.contains(where: { $0.text.hasSuffix("-") }) else {
      words = []
      return
    }
    var words: Set<String> = []
    for line in lines {
      for word in line.plain.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
        words.insert(String(word))
      }
    }
    self.words = words
  }

  /// The passage that its lines make.
  func joined(_ lines: [String]) -> String {
    var result = ""
    for line in lines where !line.isEmpty { add(line, to: &result) }
    return String(result.filter { $0 != "\u{AD}" })
  }

  /// Adds a line to a passage.
  func add(_ line: String, to text: inout String) {
    guard let last = text.last else {
      text = line
      return
    }
    if last == "\u{AD}" {
      text.removeLast()
    } else if last == "-", text.dropLast().last?.isLetter ?? text.dropLast().last?.isNumber ?? false
    {
      if isSuspended(line) { text += " " } else if isParted(text, line) { text.removeLast() }
    } else {
      text += " "
    }
    text += line
  }

  /// Whether the hyphen waits for a later word, as in "16- and 17-year-olds".
  private func isSuspended(_ next: String) -> Bool {
    let word = next.prefix { !$0.isWhitespace && $0 != "," }.lowercased()
    return ["and", "or", "to", "nor", "but"].contains(word)
  }

  /// Whether the hyphen only parts a word at the end of the line.
  private func isParted(_ text: String, _ next: String) -> Bool {
    let left = String(text.dropLast().reversed().prefix { $0.isLetter || $0 == "-" }.reversed())
    let right = next.prefix { $0.isLetter || $0 == "-" }
    guard !left.isEmpty, !right.isEmpty else { return false }
    return words.contains((left + right).lowercased())
      && !words.contains((left + "-" + right).lowercased())
  }
}
