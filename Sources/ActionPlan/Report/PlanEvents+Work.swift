/// What began and what was done between two days.
extension PlanEvents {
  /// Findings that were made in the time.
  var findings: [String] {
    plan.recommendations.filter { _, recommendation in
      plan.isMade(recommendation, by: upTo)
        && !(after.map { plan.isMade(recommendation, by: $0) } ?? false)
    }.map { "New finding \($0.key) \($0.value.title)" }
  }

  /// Other due dates that were asked for, and those refused or taken back; agreed ones are moves.
  var requests: [String] {
    let schedules =
      plan.objectives.map { ("Objective \($0.key) \($0.value.title)", $0.value.schedule) }
      + plan.actions.map { ("Action \($0.key) \($0.value.title)", $0.value.schedule) }
    return schedules.flatMap { name, schedule in
      schedule.requests.values.flatMap { told($0, name) }
    }
  }

  private func told(_ request: Schedule.Request, _ name: String) -> [String] {
    let to = request.to.inWords
    let asked =
      "\(name): \(request.askedBy) asked on \(request.on.inWords) for \(to): \(request.why)"
    var lines = isIn(request.on) ? [asked] : []
    if let answer = request.answer, answer.outcome != .agreed, isIn(answer.on) {
      let outcome = answer.outcome == .refused ? "refused" : "taken back"
      lines.append(
        "\(name): the request for \(to) was \(outcome) by \(answer.by) on \(answer.on.inWords): "
          + (answer.why ?? "no reason given"))
    }
    return lines
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
