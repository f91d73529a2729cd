/// What a board reads first.
extension PlanAssessment {
  /// How many indicators have each position.
  public func positionCounts() -> [(status: Position.Status, count: Int)] {
    Position.Status.allCases.map { status in
      (status: status, count: indicators.count { $0.position.status == status })
    }
  }

  /// Indicators reported this quarter that improved: by direction where it is called, else by movement.
  public var gotBetter: [IndicatorAssessment] {
    indicators.filter { $0.isReportedThisQuarter && $0.change == .better }
  }

  /// Indicators reported this quarter that got worse.
  public var gotWorse: [IndicatorAssessment] {
    indicators.filter { $0.isReportedThisQuarter && $0.change == .worse }
  }

  /// Indicators short of their target that did not move, or whose figures show no direction.
  public var stuckIndicators: [IndicatorAssessment] {
    indicators.filter {
      $0.isReportedThisQuarter && $0.position.status.isBehind
        && ($0.change == .noChange || $0.change == .steady)
    }
  }

  /// Open objectives that needed bringing back on track last quarter and still do.
  public var stuckObjectives: [ObjectiveAssessment] {
    objectives.filter { objective in
      guard objective.closed == nil, let now = objective.rating,
        let before = objective.lastProgress.map({ $0.verified?.rating ?? $0.rating })
      else { return false }
      return plan.ratings[now]?.needsRecovery == true && plan.ratings[before]?.needsRecovery == true
    }
  }

  /// Open objectives without a return.
  public var returnsMissing: [ObjectiveAssessment] { objectives.filter(\.isReturnMissing) }

  /// Indicators of open objectives without a figure in the quarter.
  public var figuresMissing: [IndicatorAssessment] {
    let used = Set(objectives.filter { $0.closed == nil }.flatMap(\.objective.indicators))
    return indicators.filter { used.contains($0.id) && $0.isFigureMissing }
  }
}

extension ObjectiveAssessment {
  /// The rating that counts: the verified one where there is one; `nil` when nothing was reported.
  public var rating: ItemID? { progress.map { $0.verified?.rating ?? $0.rating } }
}

extension IndicatorAssessment {
  /// What the board should hear about a change.
  public enum Change: Hashable, Sendable {
    case better, worse, noChange, steady, other
  }

  /// The direction where one is called, else the movement against last time.
  public var change: Change {
    guard isReportedThisQuarter else { return .other }
    switch direction.state {
    case .improving: return .better
    case .declining: return .worse
    case .steady: return .steady
    case .rising, .falling: return .other
    case .notEnoughData, .notAvailable: break
    }
    switch movement?.outcome {
    case .better: return .better
    case .worse: return .worse
    case .noChange: return .noChange
    case .higher, .lower, .cannotTell, .notComparable, nil: return .other
    }
  }
}
