/// What counts and where it is told, so that no two papers differ and nothing falls between them.
extension PlanAssessment {
  /// The findings that stand as at the day, withdrawn ones left out.
  public var standingFindings: [FindingAssessment] { findings.filter { !$0.isWithdrawn } }

  /// The findings withdrawn by the day.
  public var withdrawnFindings: [FindingAssessment] { findings.filter(\.isWithdrawn) }

  /// The finding under which an objective is told: the first it names that there is.
  ///
  /// - Returns: `nil` when it names none, or none that the plan has as at the day.
  public func home(of objective: ObjectiveAssessment) -> ItemID? {
    objective.objective.recommendations.first { id in findings.contains { $0.id == id } }
  }

  /// Objectives that serve no finding.
  public var looseObjectives: [ObjectiveAssessment] { objectives.filter { home(of: $0) == nil } }

  /// Indicators that no objective uses.
  public var unusedIndicators: [IndicatorAssessment] {
    let unused = Set(plan.unusedIndicators)
    return indicators.filter { unused.contains($0.id) }
  }
}

extension FindingAssessment {
  /// Whether whoever said it took it back by the day.
  public var isWithdrawn: Bool {
    switch state {
    case .withdrawn: true
    case .answered, .noObjective, .unanswered: false
    }
  }
}

extension Plan {
  /// The indicators that no objective uses, open or closed.
  public var unusedIndicators: [ItemID] {
    let used = Set(objectives.values.flatMap(\.indicators))
    return indicators.keys.filter { !used.contains($0) }
  }
}
