/// What began and what was done between two days.
extension PlanEvents {
  /// Findings that were made in the time.
  var findings: [String] {
    plan.recommendations.filter { _, recommendation in
      plan.isMade(recommendation, by: upTo)
        && !(after.map { plan.isMade(recommendation, by: $0) } ?? false)
    }.map { "New finding \($0.key) \($0.value.title)" }
  }

  /// Objectives that started, and indicators with their first figure.
  var begun: [String] {
    let objectives = plan.objectives.compactMap { id, objective in
      objective.schedule.start.filter(isIn).map {
        "Objective \(id) \(objective.title) began on \($0.inWords)"
      }
    }
    let indicators = plan.indicators.values.compactMap { indicator in
      indicator.firstDay.filter(isIn).map {
        "\(indicator.title): the first figure is for \($0.inWords)"
      }
    }
    return objectives + indicators
  }

  var actionsDone: [String] {
    plan.actions.compactMap { id, action in
      action.done.filter(isIn).map { "Action \(id) \(action.title) done on \($0.inWords)" }
    }
  }
}

extension Indicator {
  /// The first day with an entry, of the whole or of a team; `nil` without any.
  fileprivate var firstDay: Day? {
    ([actuals.keys.first] + segments.values.map(\.actuals.keys.first)).compactMap { $0 }.min()
  }
}
