/// Activity told as if it were the difference made.
extension CommentaryEntry {
  /// A warning where only training, meetings, launches and papers are told.
  ///
  /// Named evidence, and an honest "too early", are a difference told.
  var activityFinding: Finding? {
    guard progress?.evidence.isEmpty ?? false else { return nil }
    let told = sentences(.difference).isEmpty ? sentences(.done) : sentences(.difference)
    let all = sentences(.done) + sentences(.difference)
    guard let first = told.first(where: { $0.has(CommentaryLexicon.activities) }),
      !all.contains(where: { $0.tellsDifference })
    else { return nil }
    return finding(
      .commentaryActivity, "only activity is told, and no difference made: \"\(first.quote)\"",
      remedy: "say what changed for children, and how that is known; or that it is too early")
  }
}

extension CommentarySentence {
  /// Whether one of its words is in a table.
  func has(_ table: Set<String>) -> Bool { words.contains { table.contains($0.text) } }

  /// Whether it says what changed, for whom or by how much, or honestly that nothing did yet.
  fileprivate var tellsDifference: Bool {
    has(CommentaryLexicon.effects) || words.contains { $0.text == "%" }
  }
}
