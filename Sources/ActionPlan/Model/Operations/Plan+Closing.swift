extension Plan {
  /// Closes an objective; its evidence must not be empty.
  ///
  /// Without a confirmation it is a claim that awaits a second person.
  ///
  /// - Throws: ``PlanError`` without evidence, when it is closed already, or when the one who
  ///   confirms it is the one who closed it or who logged its progress.
  public mutating func close(_ id: ItemID, _ closing: Objective.Closing) throws(PlanError) {
    guard !closing.evidence.isEmpty else {
      throw PlanError(
        .needsEvidence, "objective \(id) can't be closed without evidence",
        hint: "say what shows it, such as --evidence \"audit:Audit of 40 cases\"")
    }
    let author = lastAuthor(of: id, upTo: closing.on)
    try amend(Objective.self, id) { item throws(PlanError) in
      if let there = item.lastClosing { throw Self.closedAlready(id, there) }
      if let confirmed = closing.confirmed {
        try Self.check(confirmed, of: closing, id, author: author)
      }
      item.closings.append(closing)
    }
  }

  /// Confirms, as a second person, that an objective claimed closed is closed.
  ///
  /// - Throws: ``PlanError`` when nothing is claimed, nothing shows it, or it is the same person.
  public mutating func confirm(
    _ id: ItemID, _ confirmation: Objective.Confirmation
  ) throws(PlanError) {
    let author = objectives[id]?.claimedClosed.flatMap { lastAuthor(of: id, upTo: $0.on) }
    try amend(Objective.self, id) { item throws(PlanError) in
      guard let closing = item.claimedClosed, let number = item.closings.keys.last else {
        if let there = item.closed { throw Self.closedAlready(id, there) }
        throw PlanError(
          .state, "nobody claims that objective \(id) is closed",
          hint: "`actionplan close \(id) --evidence …` comes first, by another person")
      }
      try Self.check(confirmation, of: closing, id, author: author)
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

  /// Who logged the latest progress of an objective up to a day; `nil` when nobody did.
  private func lastAuthor(of id: ItemID, upTo day: Day) -> String? {
    progress.values.compactMap { $0[id] }.last { $0.on <= day }?.by
  }

  private static func check(
    _ confirmation: Objective.Confirmation, of closing: Objective.Closing, _ id: ItemID,
    author: String?
  ) throws(PlanError) {
    guard !closing.evidence.isEmpty else {
      throw PlanError(
        .needsEvidence, "objective \(id) was closed without evidence: there is nothing to confirm",
        hint: "`actionplan reopen \(id)`, and close it again with --evidence")
    }
    let others = [(closing.by, "closed"), (author ?? "", "logged the progress of")]
    if let (name, did) = others.first(where: { isOnePerson($0.0, confirmation.by) }) {
      throw PlanError(
        .samePerson, "\(name) \(did) objective \(id) and can't confirm that it is closed",
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
