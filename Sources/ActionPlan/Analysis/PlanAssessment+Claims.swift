/// What is claimed and what another person has confirmed.
extension PlanAssessment {
  /// A rating that nobody but the lead has looked at.
  public struct Unverified: Hashable, Sendable {
    /// The objective.
    public var objective: ObjectiveAssessment
    /// The entry with the rating claimed.
    public var entry: Progress
    /// The last quarter for which another person had looked; `nil` when there is none.
    public var lastVerified: Quarter?
    /// For how many quarters running, this one included, a rating was claimed and not verified.
    public var quarters: Int
  }

  /// Objectives whose verified rating is not the one claimed, in the order of their ids.
  public var disputed: [ObjectiveAssessment] { objectives.filter(\.isDisputed) }

  /// Ratings of open objectives that await another person, in the order of the objectives.
  public var unverified: [Unverified] {
    objectives.compactMap { item in
      guard item.closed == nil, let entry = item.progress, entry.verified == nil else { return nil }
      let before = plan.progress.filter { $0.key < quarter }.compactMap { key, entries in
        entries[item.id].map { (quarter: key, isVerified: $0.verified != nil) }
      }
      return Unverified(
        objective: item, entry: entry, lastVerified: before.last(where: \.isVerified)?.quarter,
        quarters: 1 + before.reversed().prefix { !$0.isVerified }.count)
    }
  }

  /// Objectives claimed closed that await a second person, in the order of their ids.
  public var unconfirmed: [ObjectiveAssessment] { objectives.filter { $0.claimedClosed != nil } }

  /// Objectives that are rated complete without any evidence, in the order of their ids.
  public var completeWithoutEvidence: [ObjectiveAssessment] {
    objectives.filter { $0.closed == nil && $0.isCompleteWithoutEvidence }
  }
}
