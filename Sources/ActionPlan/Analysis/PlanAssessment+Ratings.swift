/// Where an objective stands this quarter, as it is counted.
public enum ObjectiveStep: Hashable, Sendable {
  /// Open and rated; the verified rating counts where there is one.
  case rated(ItemID)
  case notReported, closed, notYetBegun
}

extension PlanAssessment {
  /// Where an objective can stand: the plan's scale, best first, then what has no rating.
  public var objectiveSteps: [ObjectiveStep] {
    plan.scale.map { .rated($0.id) } + [.notReported, .closed, .notYetBegun]
  }

  /// How many of some objectives stand at each of ``objectiveSteps``.
  public func counts(_ objectives: [ObjectiveAssessment]) -> [Int] {
    let found = objectives.map(\.step)
    return objectiveSteps.map { step in found.count { $0 == step } }
  }
}

extension ObjectiveAssessment {
  /// Where it stands this quarter.
  public var step: ObjectiveStep {
    if isNotYetBegun { return .notYetBegun }
    if closed != nil { return .closed }
    return rating.map { .rated($0) } ?? .notReported
  }
}
