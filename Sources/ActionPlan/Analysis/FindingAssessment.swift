/// Whether one finding is answered, and by what.
public struct FindingAssessment: Hashable, Sendable {
  /// What became of a finding.
  public enum State: Hashable, Sendable {
    /// At least one objective serves it.
    case answered
    /// No objective does, and the plan says why.
    case noObjective(why: String)
    /// No objective does, and nobody said why.
    case unanswered
    case withdrawn(on: Day, why: String)
  }

  /// The id of the recommendation.
  public var id: ItemID
  /// The recommendation as it stands in the plan.
  public var recommendation: Recommendation
  /// What became of it.
  public var state: State
  /// The objectives that serve it.
  public var objectives: [ItemID]
  /// The indicators of those objectives, each once.
  public var indicators: [ItemID]
  /// How many of the objectives have no lead.
  public var withoutLead: Int
  /// Objectives with neither an indicator nor a reason for none.
  public var withoutIndicator: [ItemID]
  /// Indicators that have no target in force as at the day.
  public var withoutTarget: [ItemID]

  init(_ id: ItemID, _ recommendation: Recommendation, in plan: Plan, asAt: Day) {
    self.id = id
    self.recommendation = recommendation
    let serving = plan.objectives.filter { $0.value.recommendations.contains(id) }
    objectives = serving.map(\.key)
    indicators = Array(Set(serving.flatMap(\.value.indicators))).sorted()
    withoutLead = serving.count { $0.value.lead == nil }
    withoutIndicator =
      serving.filter { $0.value.indicators.isEmpty && $0.value.noIndicator == nil }.map(\.key)
    withoutTarget = indicators.filter { id in
      guard let indicator = plan.indicators[id], indicator.polarity != .neutral else {
        return false
      }
      let whole = indicator.targets.inForce(on: asAt)?.target.aim.isSet ?? false
      return !whole && !indicator.segments.contains { !$0.value.targets.isEmpty }
    }
    state =
      if let withdrawn = recommendation.withdrawn, withdrawn.on <= asAt {
        .withdrawn(on: withdrawn.on, why: withdrawn.why)
      } else if !serving.isEmpty {
        .answered
      } else if let why = recommendation.noObjective {
        .noObjective(why: why)
      } else {
        .unanswered
      }
  }
}
