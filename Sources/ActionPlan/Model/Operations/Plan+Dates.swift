extension Plan {
  /// Moves the due date of an objective or an action; the date before is kept.
  ///
  /// - Throws: ``PlanError`` when there is no due date yet, it would not move, or the item is over.
  public mutating func extend(_ id: ItemID, _ extension: Schedule.Extension) throws(PlanError) {
    switch kind(of: id) {
    case .objective:
      try amend(Objective.self, id) { item throws(PlanError) in
        guard item.closed == nil else { throw Self.over("objective \(id) is closed") }
        try Self.extend(&item.schedule, `extension`, "objective \(id)")
      }
    case .action:
      try amend(Action.self, id) { item throws(PlanError) in
        guard item.done == nil else { throw Self.over("action \(id) is done") }
        try Self.extend(&item.schedule, `extension`, "action \(id)")
      }
    default: throw noItem(.objective, id)
    }
  }

  private static func over(_ message: String) -> PlanError {
    PlanError(.state, message + ": its due date can't be moved", hint: "reopen it first")
  }

  private static func extend(
    _ schedule: inout Schedule, _ extension: Schedule.Extension, _ what: String
  ) throws(PlanError) {
    guard let due = schedule.currentDue else {
      throw PlanError(
        .state, "\(what) has no due date to move", hint: "give it one with `actionplan amend`")
    }
    guard due != `extension`.to else {
      throw PlanError(.dates, "\(what) is due on \(due.inWords) already")
    }
    if let trouble = orderTrouble(
      schedule.start, `extension`.to, "\(what) would be due before it starts")
    {
      throw trouble
    }
    if let last = schedule.extensions.values.last, `extension`.on < last.on {
      throw PlanError(
        .dates, "\(what) was last moved on \(last.on.inWords), after \(`extension`.on.inWords)")
    }
    schedule.extensions.append(`extension`)
  }

  /// Closes an objective; its evidence must not be empty.
  public mutating func close(_ id: ItemID, _ closing: Objective.Closing) throws(PlanError) {
    guard !closing.evidence.isEmpty else {
      throw PlanError(
        .needsEvidence, "objective \(id) can't be closed without evidence",
        hint: "say what shows it, such as --evidence \"audit:Audit of 40 cases\"")
    }
    try amend(Objective.self, id) { item throws(PlanError) in
      guard item.closed == nil else {
        throw PlanError(.state, "objective \(id) is closed already")
      }
      item.closings.append(closing)
    }
  }

  /// Marks an action as done.
  public mutating func close(action id: ItemID, on day: Day) throws(PlanError) {
    try amend(Action.self, id) { item throws(PlanError) in
      if let done = item.done {
        throw PlanError(.state, "action \(id) was done on \(done.inWords) already")
      }
      item.done = day
    }
  }

  /// Takes a closed objective up again.
  public mutating func reopen(_ id: ItemID, _ reopening: Objective.Reopening) throws(PlanError) {
    try amend(Objective.self, id) { item throws(PlanError) in
      guard let closed = item.closed, let number = item.closings.keys.last else {
        throw PlanError(.state, "objective \(id) is not closed")
      }
      if let trouble = orderTrouble(closed.on, reopening.on, "\(id) is reopened before it closed") {
        throw trouble
      }
      item.closings.change(number) { $0.reopened = reopening }
    }
  }
}
