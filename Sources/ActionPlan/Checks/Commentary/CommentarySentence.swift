/// A sentence of a narrative: its words, and the text they stand in.
struct CommentarySentence {
  /// The words, numbers and marks without the full stop.
  var words: [CommentaryWord]
  /// The narrative it is part of.
  let narrative: String

  /// The sentence as it stands, for a message: in one line, at most 160 characters of it.
  var quote: String {
    guard let first = words.first, let last = words.last else { return "" }
    let text = narrative.unicodeScalars[first.range.lowerBound..<last.range.upperBound]
    var shown = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.prefix(160) {
      if scalar.properties.isWhitespace {
        isGap = true
      } else {
        if isGap { shown.append(" ") }
        isGap = false
        shown.append(scalar)
      }
    }
    return String(shown) + (text.dropFirst(160).isEmpty ? "" : "…")
  }

  /// The sentence cut where a new thought begins: at a semicolon, a dash, "but", "while" and their like.
  var clauses: [CommentarySentence] {
    var clauses: [CommentarySentence] = []
    var start = 0
    for place in words.indices where isTurn(place) {
      if start < place { clauses.append(part(start..<place)) }
      start = place + 1
    }
    if start < words.count { clauses.append(part(start..<words.count)) }
    return clauses
  }

  private func part(_ range: Range<Int>) -> CommentarySentence {
    CommentarySentence(words: Array(words[range]), narrative: narrative)
  }

  private func isTurn(_ place: Int) -> Bool {
    let word = words[place]
    switch word.kind {
    case .word: return CommentaryLexicon.turns.contains(word.text)
    case .number: return false
    case .mark where word.text == ";": return true
    case .mark:
      // A hyphen joins words; a dash stands between spaces.
      guard word.text == "-", 0 < place, place + 1 < words.count else { return false }
      return words[place - 1].range.upperBound < word.range.lowerBound
        && word.range.upperBound < words[place + 1].range.lowerBound
    }
  }

  /// The sentences of a narrative, in order.
  static func sentences(of narrative: String) -> [CommentarySentence] {
    var scanner = CommentaryScanner(narrative)
    var sentences: [CommentarySentence] = []
    var words: [CommentaryWord] = []
    func end() {
      if words.contains(where: { $0.kind != .mark }) {
        sentences.append(CommentarySentence(words: words, narrative: narrative))
      }
      words = []
    }
    while let word = scanner.next() {
      if word.kind == .mark, word.text == "\n" {
        end()
      } else if word.kind == .mark, ends.contains(word.text), isEnd(word, after: words, narrative) {
        end()
      } else {
        words.append(word)
        if words.count == longest { end() }
      }
    }
    end()
    return sentences
  }

  /// The most words of a sentence: what is longer is cut, so that no rule looks at too many at once.
  private static let longest = 300

  private static let ends: Set<String> = [".", "!", "?", "•", "…"]

  /// Whether a full stop ends a sentence, and does not only shorten a word.
  private static func isEnd(
    _ stop: CommentaryWord, after words: [CommentaryWord], _ narrative: String
  ) -> Bool {
    guard stop.text == "." else { return true }
    let rest = narrative.unicodeScalars[stop.range.upperBound...]
    if let next = rest.first, !next.properties.isWhitespace,
      !"\"')\u{201D}\u{2019}".unicodeScalars
        .contains(next)
    {
      return false
    }
    guard let last = words.last, last.kind == .word else { return true }
    return last.text.utf8.count > 1 && !CommentaryLexicon.shortened.contains(last.text)
  }
}
