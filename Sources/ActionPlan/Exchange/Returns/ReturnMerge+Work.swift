extension ReturnMerge {
  // MARK: Figures

  mutating func record(_ observation: Observation) {
    let row = row(of: observation)
    func actual(_ plan: Plan) -> Actual? {
      plan.indicators[observation.indicator]?.actuals(of: observation.scope)?[observation.asAt]
    }
    let (answer, sent) = (observation.actual.figure, actual(then))
    let place = ReturnPlace(.figures, row, "figure")
    guard let current = actual(plan) else { return apply(.record(observation), at: place) }
    guard !current.figure.says(answer) else { return complete(observation, current, sent, row) }
    if current.figure != sent?.figure {
      let message = "\(Self.label(observation)) is \(current.figure.words) in the plan"
      guard decide(place, message, answer.words) == .return else {
        return leaveOut(observation, row)
      }
    }
    apply(.record(observation), at: place)
  }

  /// The key of the row in which a figure was answered; the day may be another than was sent out.
  private func row(of observation: Observation) -> String {
    let team = if case .segment(let id) = observation.scope { "\(id)/" } else { "" }
    let start = "figure/\(observation.indicator)/\(team)"
    let exact = start + observation.asAt.description
    return figureKeys.contains(exact) ? exact : figureKeys.first { $0.hasPrefix(start) } ?? start
  }

  private static func label(_ observation: Observation) -> String {
    "\(observation.indicator) for \(observation.asAt.inWords)"
  }

  /// What is said beside a figure, by the column in which it is answered.
  private static var besides: [(column: String, path: WritableKeyPath<Actual, String?>)] {
    [("source", \.source), ("note", \.note), ("note", \.figure.reason)]
  }

  /// What somebody typed beside a figure; what only was sent out so is no answer.
  private func typed(_ actual: Actual, _ path: KeyPath<Actual, String?>, _ place: ReturnPlace)
    -> String?
  {
    guard let text = actual[keyPath: path], text.onOneLine != form[place]?.value?.words.onOneLine
    else { return nil }
    return text
  }

  /// Brings in what the return says beside a figure that the plan has already.
  private mutating func complete(
    _ observation: Observation, _ current: Actual, _ sent: Actual?, _ row: String
  ) {
    var merged = Actual(current.figure, source: current.source, note: current.note)
    let before = merged
    for (column, path) in Self.besides {
      let place = ReturnPlace(.figures, row, column)
      guard let answer = typed(observation.actual, path, place) else { continue }
      let side = choose(
        answer, sent?[keyPath: path], current[keyPath: path], place,
        "\(Self.label(observation)), under \(form.header(column))")
      if side == .return { merged[keyPath: path] = answer }
    }
    guard merged != before else { return }
    var observation = observation
    observation.actual = merged
    apply(.record(observation), at: ReturnPlace(.figures, row, "figure"))
  }

  /// Tells of what goes with a figure that gave way to the plan's.
  private mutating func leaveOut(_ observation: Observation, _ row: String) {
    // Without a wish nothing at all is taken.
    guard preference != nil else { return }
    for (column, path) in Self.besides {
      let place = ReturnPlace(.figures, row, column)
      guard let answer = typed(observation.actual, path, place) else { continue }
      remark(place, "\(Self.quoted(answer)) belongs to the figure that was not taken")
    }
  }

  // MARK: Actions

  mutating func close(_ id: ItemID, _ day: Day) {
    let place = ReturnPlace(.actions, "action/\(id)", "done")
    guard let done = plan.actions[id]?.done else {
      return apply(.close(action: id, on: day), at: place)
    }
    guard done != day,
      decide(place, "action \(id) was done on \(done.inWords) by the plan", "on \(day.inWords)")
        == .return
    else { return }
    attempt(place) { plan throws(PlanError) in
      try plan.amend(Action.self, id) { $0.done = day }
    }
  }

  mutating func ask(_ id: ItemID, _ request: Schedule.Request) {
    let schedule = plan.actions[id]?.schedule
    let asked = schedule?.requests.values.filter { $0.to == request.to } ?? []
    // Asked before, whatever came of it.
    guard !asked.contains(where: { $0.why.onOneLine == request.why.onOneLine }) else { return }
    if let open = asked.first(where: { $0.answer == nil }) {
      return remark(
        ReturnPlace(.actions, "action/\(id)", "why"),
        "\(open.askedBy) asked for \(open.to.inWords) for action \(id) already, saying "
          + "\(Self.quoted(open.why)); this reason is not added")
    }
    let place = ReturnPlace(.actions, "action/\(id)", "to")
    guard schedule?.currentDue != request.to || schedule?.due == nil else {
      return remark(
        place, "action \(id) is due on \(request.to.inWords) already; nothing is asked for")
    }
    apply(.request(action: id, request), at: place)
  }
}

extension Figure {
  /// Whether the figure says all that another says.
  fileprivate func says(_ other: Figure) -> Bool {
    reading == other.reading && status == other.status
      && (other.numerator == nil || numerator == other.numerator)
      && (other.denominator == nil || denominator == other.denominator)
  }
}
