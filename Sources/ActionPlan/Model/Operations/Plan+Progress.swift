extension Plan {
  /// Logs what a lead says of an objective for a quarter; a second entry replaces the first.
  ///
  /// A verification of the entry before is kept only while everything it confirmed stands, and
  /// never for an entry by the person who verified.
  ///
  /// - Throws: ``PlanError`` for an unknown objective or rating, or an entry that its own author
  ///   verified.
  public mutating func log(
    _ entry: Progress, objective: ItemID, quarter: Quarter
  ) throws(PlanError) {
    _ = try existing(Objective.self, objective)
    try checkRating(entry.rating)
    if let verified = entry.verified {
      try checkRating(verified.rating)
      try checkOther(verified, than: entry, objective)
      try checkShown(verified.rating, objective, quarter, by: entry.evidence)
    }
    var entry = entry
    if entry.verified == nil, let earlier = progress[quarter]?[objective] {
      entry.verified = verification(of: earlier, holdingFor: entry)
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
    try checkShown(verification.rating, objective, quarter)
    guard var entry = progress[quarter]?[objective] else {
      throw Self.nothingLogged(objective, quarter)
    }
    try checkOther(verification, than: entry, objective)
    entry.verified = verification
    progress.change(quarter) { $0[objective] = entry }
  }

  /// Says whether the words of a logged entry may be published.
  ///
  /// - Throws: ``PlanError`` when nothing is logged.
  public mutating func setPublishable(
    _ isPublishable: Bool, objective: ItemID, quarter: Quarter
  ) throws(PlanError) {
    _ = try existing(Objective.self, objective)
    guard var entry = progress[quarter]?[objective] else {
      throw Self.nothingLogged(objective, quarter)
    }
    entry.publishable = isPublishable
    progress.change(quarter) { $0[objective] = entry }
  }

  private static func nothingLogged(_ objective: ItemID, _ quarter: Quarter) -> PlanError {
    PlanError(
      .state, "nothing is logged for objective \(objective) in \(quarter.title)",
      hint: "`actionplan log \(objective) --quarter \(quarter) …` comes first")
  }

  private func checkOther(
    _ view: Progress.Verification, than entry: Progress, _ objective: ItemID
  ) throws(PlanError) {
    guard isOnePerson((view.by, view.on), (entry.by, entry.on)) else { return }
    throw PlanError(
      .samePerson,
      "\(who(entry.by, is: view.by)) logged the rating of \(objective) and can't verify it",
      hint: "a rating is verified by another person: name them with --by")
  }

  /// The verification of an entry as far as it holds for a later one of the same quarter.
  private func verification(
    of earlier: Progress, holdingFor later: Progress
  ) -> Progress.Verification? {
    guard let verified = earlier.verified,
      !isOnePerson((verified.by, verified.on), (later.by, later.on))
    else { return nil }
    var same = earlier
    (same.by, same.on, same.verified) = (later.by, later.on, nil)
    same.publishable = later.publishable
    return same == later ? verified : nil
  }

  /// Checks that a step which says that the work is finished and holds rests on more than activity.
  private func checkShown(
    _ rating: ItemID, _ objective: ItemID, _ quarter: Quarter,
    by evidence: Keyed<Int, Evidence> = .init()
  ) throws(PlanError) {
    guard let step = ratings[rating], step.complete, evidence.isEmpty,
      !hasEvidence(of: objective, upTo: quarter)
    else { return }
    throw PlanError(
      .needsEvidence,
      "\(objective) can't be verified as \(step.word) (\(rating)): no evidence is named for "
        + "\(quarter.title) or before, and work done is not yet a difference made",
      hint: "log what shows it with `actionplan log \(objective) --quarter \(quarter) … --evidence "
        + "\"audit:Audit of 40 cases\"`, or verify another rating")
  }

  /// Whether anything was ever named, up to a quarter, that shows a difference made by an objective.
  ///
  /// Evidence is of three kinds, data, audit and voice: what was done is none of them.
  public func hasEvidence(of objective: ItemID, upTo quarter: Quarter) -> Bool {
    progress.contains { $0.key <= quarter && !($0.value[objective]?.evidence.isEmpty ?? true) }
  }

  func checkRating(_ rating: ItemID) throws(PlanError) {
    guard ratings[rating] == nil else { return }
    let words = ratings.keys.map(\.description)
    throw PlanError(
      .unknown, "no rating \"\(rating)\" in this plan's scale",
      hint: (nearest(to: rating.description, among: words).map { "did you mean \($0)? " } ?? "")
        + "the scale is \(words.joined(separator: ", "))")
  }
}
