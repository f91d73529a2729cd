extension Plan {
  /// Closes an objective; its evidence must not be empty.
  ///
  /// Without a confirmation it is a claim that awaits a second person.
  ///
  /// - Throws: ``PlanError`` without evidence, when it is closed already, or when the one who
  ///   confirms it is the one who closed it or who logged its progress.
  public mutating func close(_ id: ItemID, _ closing: Objective.Closing) throws(PlanError) {
    let item = try existing(Objective.self, id)
    guard !closing.evidence.isEmpty else {
      throw PlanError(
        .needsEvidence, "objective \(id) can't be closed without evidence",
        hint: "say what shows it, such as --evidence \"audit:Audit of 40 cases\"")
    }
    if let there = item.lastClosing {
      throw Self.closedAlready(id, there)
    }
    if let confirmed = closing.confirmed { try check(confirmed, of: closing, id) }
    try amend(Objective.self, id) { item throws(PlanError) in item.closings.append(closing) }
  }

  /// Confirms, as a second person, that an objective claimed closed is closed.
  ///
  /// - Throws: ``PlanError`` when nothing is claimed, nothing shows it, or it is the same person.
  public mutating func confirm(
    _ id: ItemID, _ confirmation: Objective.Confirmation
  ) throws(PlanError) {
    let item = try existing(Objective.self, id)
    guard let closing = item.claimedClosed, let number = item.closings.keys.last else {
      if let there = item.closed { throw Self.closedAlready(id, there) }
      throw PlanError(
        .state, "nobody claims that objective \(id) is closed",
        hint: "`actionplan close \(id) --evidence …` comes first, by another person")
    }
    try check(confirmation, of: closing, id)
    try amend(Objective.self, id) { item throws(PlanError) in
      item.closings.change(number) { $0.confirmed = confirmation }
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

  /// Takes up again an objective that was closed, or claimed to be.
  public mutating func reopen(_ id: ItemID, _ reopening: Objective.Reopening) throws(PlanError) {
    try amend(Objective.self, id) { item throws(PlanError) in
      guard let closed = item.lastClosing, let number = item.closings.keys.last else {
        throw PlanError(.state, "objective \(id) is not closed")
      }
      let last = max(closed.on, closed.confirmed?.on ?? closed.on)
      if let trouble = orderTrouble(last, reopening.on, "\(id) is reopened before it closed") {
        throw trouble
      }
      item.closings.change(number) { $0.reopened = reopening }
    }
  }

  /// The latest progress logged of an objective up to a day; `nil` when there is none.
  private func lastEntry(of id: ItemID, upTo day: Day) -> Progress? {
    progress.values.compactMap { $0[id] }.last { $0.on <= day }
  }

  private func check(
    _ confirmation: Objective.Confirmation, of closing: Objective.Closing, _ id: ItemID
  ) throws(PlanError) {
    guard !closing.evidence.isEmpty else {
      throw PlanError(
        .needsEvidence, "objective \(id) was closed without evidence: there is nothing to confirm",
        hint: "`actionplan reopen \(id)`, and close it again with --evidence")
    }
    let entry = lastEntry(of: id, upTo: closing.on)
    let others = [
      (by: (name: closing.by, on: closing.on), did: "closed"),
      (by: (name: entry?.by ?? "", on: entry?.on ?? closing.on), did: "logged the progress of"),
    ]
    let second = (name: confirmation.by, on: confirmation.on)
    if let other = others.first(where: { isOnePerson($0.by, second) }) {
      throw PlanError(
        .samePerson,
        "\(who(other.by.name, is: second.name)) \(other.did) objective \(id) and can't confirm that "
          + "it is closed",
        hint: "a closing is confirmed by another person, or by the board at a meeting")
    }
    if let trouble = orderTrouble(
      closing.on, confirmation.on, "objective \(id) would be confirmed before it was closed")
    {
      throw trouble
    }
  }

  private static func closedAlready(_ id: ItemID, _ closing: Objective.Closing) -> PlanError {
    guard closing.confirmed == nil else {
      return PlanError(.state, "objective \(id) is closed already")
    }
    return PlanError(
      .state,
      "\(closing.by) claimed on \(closing.on.inWords) that objective \(id) is closed",
      hint: "another person confirms it with `actionplan confirm-closing \(id) --by WHO`, or turns "
        + "it down with `actionplan reopen \(id) --why …`")
  }
}
