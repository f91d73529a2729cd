extension ReturnForm {
  /// The actions that are not done.
  func actions(_ scope: ReturnScope, _ plan: Plan) -> Part {
    let rows = scope.actions.compactMap { id in plan.actions[id].map { row(id, $0, plan) } }
    return Part(kind: .actions, rows: rows)
  }

  private func row(_ id: ItemID, _ action: Action, _ plan: Plan) -> Row {
    let first = quarter.firstDay(firstMonth: plan.firstMonth)
    let last = quarter.lastDay(firstMonth: plan.firstMonth)
    let earliest = action.schedule.start ?? first.adding(months: -36) ?? .earliest
    return Row(
      key: "action/\(id)",
      cells: [
        .shown("\(id) \(action.title)"), named(action.objective, plan),
        .shown(due(action.schedule)),
        Cell(
          answer: .day(min(earliest, last), last.adding(months: 6) ?? .latest),
          prompt: "The day it was done; empty while it is not."),
        Cell(
          answer: .day(first, last.adding(months: 60) ?? .latest),
          prompt: "Only to ask for a later date; the board agrees or refuses it."),
        Self.asked("Why the date should move.", upTo: Self.longestText),
      ])
  }

  /// The date that holds, with how often it was moved and when it was first due.
  private func due(_ schedule: Schedule) -> String {
    guard let current = schedule.currentDue else { return "No date agreed" }
    guard let first = schedule.due, !schedule.extensions.isEmpty else { return current.inWords }
    let moved = "moved \(times(schedule.extensions.count))"
    return "\(current.inWords); first agreed \(first.inWords), \(moved)"
  }

  /// The figures of the quarter that are not there yet.
  func figures(_ scope: ReturnScope, _ plan: Plan) -> Part {
    let rows = scope.figures.filter(\.isMissing).compactMap { asked in
      plan.indicators[asked.indicator].map { row(asked, $0, plan) }
    }
    return Part(kind: .figures, rows: rows)
  }

  private func row(_ asked: AskedFigure, _ item: Indicator, _ plan: Plan) -> Row {
    let last = item.actuals(of: asked.scope)?.last {
      $0.key < asked.day && $0.value.figure.bounds != nil
    }
    let team = asked.segment.map { "\($0) \(item.segments[$0]?.title ?? "")" } ?? "All"
    let value = item.answer
    let count = Answer.number(low: .zero, high: nil, decimals: 0)
    let noun = item.unit == .percent ? "" : " (\(item.unitWords))"
    return Row(
      key: "figure/\(asked.indicator)/" + (asked.segment.map { "\($0)/" } ?? "") + "\(asked.day)",
      cells: [
        .shown(item.title + noun), .shown(team), dayCell(asked, plan),
        .shown(last.map { "\(item.words($0.value.figure)) at \($0.key.inWords)" }),
        Cell(answer: value, prompt: item.hint),
        Cell(answer: value, prompt: "The higher end, if only a range is known."),
        Cell(answer: count, prompt: "How many, if the figure is so many out of so many."),
        Cell(answer: count, prompt: "Out of how many."),
        self.asked("Final when left empty.", from: .status),
        self.asked("Only if there is no figure. Zero is a figure.", from: .gap),
        Self.asked(
          "Where the figure comes from.", last?.value.source ?? item.sourceSystem,
          upTo: Self.longestLine),
        Self.asked("A remark for the reader.", upTo: Self.longestLine),
      ])
  }

  /// The day a figure is for: fixed where figures come at fixed intervals.
  private func dayCell(_ asked: AskedFigure, _ plan: Plan) -> Cell {
    guard !asked.isDue else { return Cell(value: .day(asked.day)) }
    return Cell(
      value: .day(asked.day),
      answer: .day(quarter.firstDay(firstMonth: plan.firstMonth), asked.day),
      prompt: "The day the figure is for.")
  }
}

extension Indicator {
  /// What a figure of the indicator may be.
  fileprivate var answer: ReturnForm.Answer {
    let known = actuals.values.compactMap(\.figure.bounds).flatMap {
      [$0.low.double, $0.high.double]
    }
    let range = unit.range(holding: known)
    let low: ExactDecimal? = range.lowerBound.isFinite ? .zero : nil
    let high: ExactDecimal? = range.upperBound.isFinite ? ExactDecimal(100) : nil
    if unit == .percent { return .percent(low: low, high: high, decimals: decimals) }
    return .number(low: low, high: high, decimals: decimals)
  }

  /// What to type as a figure.
  fileprivate var hint: String {
    switch unit {
    case .percent: "A percentage: type 86%."
    case .pounds: "An amount in pounds."
    case .days: "A number of days."
    case .rate: "A rate per 10,000."
    case .count, .ratio: noun.map { "A number of \($0)." } ?? "A number."
    }
  }
}
