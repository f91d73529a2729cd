extension Plan {
  /// Logs what a lead says of an objective for a quarter; a second entry replaces the first.
  ///
  /// A verification of the entry before is kept only while the rating it confirmed stands.
  ///
  /// - Throws: ``PlanError`` for an unknown objective or rating.
  public mutating func log(
    _ entry: Progress, objective: ItemID, quarter: Quarter
  ) throws(PlanError) {
    _ = try existing(Objective.self, objective)
    try checkRating(entry.rating)
    var entry = entry
    if let earlier = progress[quarter]?[objective], earlier.rating == entry.rating {
      entry.verified = entry.verified ?? earlier.verified
    }
    var entries = progress[quarter] ?? Keyed()
    entries[objective] = entry
    progress[quarter] = entries
  }

  /// Records the view of a second person on a logged rating.
  ///
  /// - Throws: ``PlanError`` when nothing is logged, or it is the same person.
  public mutating func verify(
    _ verification: Progress.Verification, objective: ItemID, quarter: Quarter
  ) throws(PlanError) {
    _ = try existing(Objective.self, objective)
    try checkRating(verification.rating)
    guard var entry = progress[quarter]?[objective] else {
      throw PlanError(
        .state, "nothing is logged for objective \(objective) in \(quarter.title)",
        hint: "`actionplan log \(objective) --quarter \(quarter) …` comes first")
    }
    guard Self.folded(entry.by) != Self.folded(verification.by) else {
      throw PlanError(
        .samePerson, "\(verification.by) logged the rating of \(objective) and can't verify it",
        hint: "a rating is verified by another person: name them with --by")
    }
    entry.verified = verification
    progress.change(quarter) { $0[objective] = entry }
  }

  func checkRating(_ rating: ItemID) throws(PlanError) {
    guard ratings[rating] == nil else { return }
    let words = ratings.keys.map(\.description)
    throw PlanError(
      .unknown, "no rating \"\(rating)\" in this plan's scale",
      hint: (nearest(to: rating.description, among: words).map { "did you mean \($0)? " } ?? "")
        + "the scale is \(words.joined(separator: ", "))")
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
