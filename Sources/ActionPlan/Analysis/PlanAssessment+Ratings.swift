/// Where an objective stands this quarter, as it is counted.
public enum ObjectiveStep: Hashable, Sendable {
  /// Open and rated; the verified rating counts where there is one.
  case rated(ItemID)
  /// Rated complete, though nothing was ever named that shows it.
  case claimedComplete
  case notReported, closed, notYetBegun
}

extension PlanAssessment {
  /// Where an objective can stand: the plan's scale, best first, then what has no rating.
  ///
  /// Complete without evidence is among them only while an objective stands there, now or in the
  /// other assessment, which is set beside this one.
  public func objectiveSteps(beside other: PlanAssessment? = nil) -> [ObjectiveStep] {
    let all = objectives + (other?.objectives ?? [])
    let claimed: [ObjectiveStep] =
      all.contains { $0.step == .claimedComplete } ? [.claimedComplete] : []
    return plan.scale.map { .rated($0.id) } + claimed + [.notReported, .closed, .notYetBegun]
  }

  /// How many of some objectives stand at each of some steps.
  public static func counts(
    _ objectives: [ObjectiveAssessment], at steps: [ObjectiveStep]
  ) -> [Int] {
    let found = objectives.map(\.step)
    return steps.map { step in found.count { $0 == step } }
  }
}

extension ObjectiveAssessment {
  /// Where it stands this quarter.
  public var step: ObjectiveStep {
    if isNotYetBegun { return .notYetBegun }
    if closed != nil { return .closed }
    if isCompleteWithoutEvidence { return .claimedComplete }
    return rating.map { .rated($0) } ?? .notReported
  }
}
