extension Plan {
  /// Asks for another due date of an objective or an action; the date stays until it is agreed.
  ///
  /// - Throws: ``PlanError`` when there is no due date yet, it would not move, or the item is over.
  public mutating func ask(_ id: ItemID, _ request: Schedule.Request) throws(PlanError) {
    try changeSchedule(of: id) { schedule, what throws(PlanError) in
      try Self.check(move: request.to, of: schedule, what)
      if let there = schedule.openRequests.first(where: { $0.request.to == request.to }) {
        throw PlanError(
          .taken, "\(there.request.askedBy) asked for \(request.to.inWords) for \(what) already",
          hint: "it waits for an answer: `actionplan extend \(id)` or `actionplan "
            + "refuse-extension \(id)`")
      }
      schedule.requests.append(request)
    }
  }

  /// Moves the due date of an objective or an action; the date before is kept.
  ///
  /// What was asked for and not yet answered is answered by it; who asked, and when, is kept.
  ///
  /// - Throws: ``PlanError`` when there is no due date yet, it would not move, the item is over, or
  ///   whoever asked would agree it.
  public mutating func extend(_ id: ItemID, _ extension: Schedule.Extension) throws(PlanError) {
    try checkSecondPerson(`extension`, of: id)
    try changeSchedule(of: id) { schedule, what throws(PlanError) in
      try Self.check(move: `extension`.to, of: schedule, what)
      if let last = schedule.extensions.values.last, `extension`.on < last.on {
        throw PlanError(
          .dates, "\(what) was last moved on \(last.on.inWords), after \(`extension`.on.inWords)")
      }
      schedule.extensions.append(schedule.answerRequests(by: `extension`))
    }
  }

  /// Moves the due date to the day that was asked for, for the reason given then.
  ///
  /// - Parameters:
  ///   - id: The objective or action.
  ///   - agreed: The new date and the reason, where they are not the ones asked for; and who asked,
  ///     where there is no request.
  ///   - agreedBy: Who agreed it.
  ///   - on: The day it was agreed.
  /// - Throws: ``PlanError`` when nobody asked and the date or the reason is missing, or when more
  ///   than one date was asked for.
  public mutating func agree(
    _ id: ItemID, _ agreed: (to: Day?, why: String?, askedBy: String?), by agreedBy: String, on: Day
  ) throws(PlanError) {
    let request = try request(of: id, for: agreed.to, on: on)
    guard let to = agreed.to ?? request?.to, let why = agreed.why ?? request?.why else {
      let missing = agreed.to == nil && request == nil ? "to which day" : "why"
      let what = "\(kind(of: id)?.rawValue ?? "item") \(id)"
      throw PlanError(
        .needsReason, "nobody asked for another due date of \(what), so say \(missing) it moves",
        hint: "give --to and --why; `actionplan list requests` shows what was asked for")
    }
    try extend(
      id,
      Schedule.Extension(to: to, agreedBy: agreedBy, on: on, why: why, askedBy: agreed.askedBy))
  }

  /// Refuses what was asked for, or notes that it was taken back; the due date stays.
  ///
  /// - Parameters:
  ///   - id: The objective or action.
  ///   - number: The request; `nil` for every one that waits for an answer.
  ///   - answer: Who answered, when and why; never that it was agreed, which is an extension.
  /// - Throws: ``PlanError`` when nothing waits for an answer, it comes before the request, or it
  ///   gives no reason.
  public mutating func turnDown(
    _ id: ItemID, request number: Int? = nil, _ answer: Schedule.Answer
  ) throws(PlanError) {
    guard answer.outcome != .agreed else {
      throw PlanError(
        .state, "a new due date is agreed by moving it", hint: "`actionplan extend \(id)` does")
    }
    guard answer.why != nil else {
      throw PlanError(
        .needsReason, "a request for \(id) can't be \(answer.outcome) without a reason")
    }
    let plan = self
    try changeSchedule(of: id, evenIfOver: true) { schedule, what throws(PlanError) in
      let open = schedule.openRequests.filter { number == nil || $0.number == number }
      guard !open.isEmpty else { throw Self.noRequest(what, number, in: schedule) }
      for (number, request) in open {
        if let trouble = orderTrouble(
          request.on, answer.on, "request \(number) of \(what) would be answered before it was made"
        ) {
          throw trouble
        }
        try plan.checkWithdrawn(answer, request, number, what)
        schedule.requests.change(number) { $0.answer = answer }
      }
    }
  }

  /// Only whoever asked can take a request back.
  private func checkWithdrawn(
    _ answer: Schedule.Answer, _ request: Schedule.Request, _ number: Int, _ what: String
  ) throws(PlanError) {
    guard answer.outcome == .withdrawn,
      !isOnePerson((answer.by, answer.on), (request.askedBy, request.on))
    else { return }
    throw PlanError(
      .state, "request \(number) of \(what) was made by \(request.askedBy), not by \(answer.by)",
      hint: "whoever asked takes it back; anybody else refuses it")
  }

  /// The schedule of an objective or an action; `nil` for any other id.
  public func schedule(of id: ItemID) -> Schedule? {
    objectives[id]?.schedule ?? actions[id]?.schedule
  }

  /// The name of the post that leads an objective or an action.
  ///
  /// - Throws: ``PlanError`` when no post is named.
  public func leadPost(of id: ItemID) throws(PlanError) -> String {
    guard schedule(of: id) != nil else { throw noItem(.objective, id) }
    let lead =
      objectives[id]?.lead ?? actions[id]?.lead
      ?? actions[id].flatMap { objectives[$0.objective]?.lead }
    guard let post = lead.flatMap({ officers[$0]?.post }) else {
      throw PlanError(
        .unknown, "nobody leads \(id), so nobody is known to ask",
        hint: "say who asks with --asked-by")
    }
    return post
  }

  /// Checks that whoever asked for a date does not agree it; a board may, being more than one.
  private func checkSecondPerson(
    _ agreed: Schedule.Extension, of id: ItemID
  ) throws(PlanError) {
    let request = schedule(of: id)?.request(answeredBy: agreed)
    let askers = [
      request.map { (name: $0.askedBy, on: $0.on) },
      agreed.askedBy.map { (name: $0, on: agreed.askedOn ?? agreed.on) },
    ].compactMap { $0 }
    guard let asker = askers.first(where: { isOnePerson($0, (agreed.agreedBy, agreed.on)) }),
      !(board.map { ActionPlan.isOnePerson($0.name, agreed.agreedBy) } ?? false)
    else { return }
    throw PlanError(
      .samePerson,
      "\(who(asker.name, is: agreed.agreedBy)) asked for another due date of \(id) and can't agree "
        + "it",
      hint: "a second person agrees a new due date, or the board at a meeting")
  }

  /// The request that an agreement answers: the one for its date, else the only one.
  ///
  /// - Throws: ``PlanError`` when no date is given and several were asked for.
  private func request(
    of id: ItemID, for to: Day?, on day: Day
  ) throws(PlanError) -> Schedule.Request? {
    guard let schedule = schedule(of: id) else { throw noItem(.objective, id) }
    let open = schedule.openRequests.map(\.request).filter { $0.on <= day }
    if to == nil, open.isEmpty, let later = schedule.openRequests.first?.request {
      throw PlanError(
        .dates,
        "another due date of \(id) was asked for on \(later.on.inWords), after \(day.inWords)",
        hint: "what is agreed is agreed on that day or later; `actionplan list requests` shows it")
    }
    if let to, let same = open.last(where: { $0.to == to }) { return same }
    guard to == nil, open.count > 1 else { return open.last }
    let days = open.map(\.to.inWords).joined(separator: ", ")
    throw PlanError(
      .state, "\(open.count) new dates were asked for \(id): \(days)",
      hint: "say which one is agreed with --to")
  }

  private static func noRequest(
    _ what: String, _ number: Int?, in schedule: Schedule
  ) -> PlanError {
    guard let number, let request = schedule.requests[number] else {
      let which = number.map { "no request \($0)" } ?? "no request that waits for an answer"
      return PlanError(
        .state, "\(what) has \(which)",
        hint: "`actionplan list requests` shows all; a date agreed without a request takes --to "
          + "and --why")
    }
    let outcome = request.answer?.outcome.rawValue ?? "open"
    return PlanError(.state, "request \(number) of \(what) is \(outcome) already")
  }

  /// Changes the schedule of an objective or an action that is not over.
  private mutating func changeSchedule(
    of id: ItemID, evenIfOver: Bool = false,
    _ change: (inout Schedule, _ what: String) throws(PlanError) -> Void
  ) throws(PlanError) {
    switch kind(of: id) {
    case .objective:
      try amend(Objective.self, id) { item throws(PlanError) in
        guard item.closed == nil || evenIfOver else {
          throw Self.over("objective \(id) is closed", hint: "reopen it first")
        }
        try change(&item.schedule, "objective \(id)")
      }
    case .action:
      try amend(Action.self, id) { item throws(PlanError) in
        guard item.done == nil || evenIfOver else {
          throw Self.over(
            "action \(id) is done", hint: "`actionplan amend action \(id) --clear done` first")
        }
        try change(&item.schedule, "action \(id)")
      }
    default: throw noItem(.objective, id)
    }
  }

  private static func over(_ message: String, hint: String) -> PlanError {
    PlanError(.state, message + ": its due date can't be moved", hint: hint)
  }

  private static func check(
    move to: Day, of schedule: Schedule, _ what: String
  ) throws(PlanError) {
    guard let due = schedule.currentDue else {
      throw PlanError(
        .state, "\(what) has no due date to move", hint: "give it one with `actionplan amend`")
    }
    guard due != to else {
      throw PlanError(.dates, "\(what) is due on \(due.inWords) already")
    }
    if let trouble = orderTrouble(schedule.start, to, "\(what) would be due before it starts") {
      throw trouble
    }
  }
}

extension Schedule {
  /// The open request that a date agreed answers first: the one for that date, else the last.
  fileprivate func request(answeredBy agreed: Extension) -> Request? {
    let open = openRequests.map(\.request).filter { $0.on <= agreed.on }
    return open.last { $0.to == agreed.to } ?? open.last
  }

  /// Answers the open requests by a date agreed.
  ///
  /// - Returns: The extension, with who asked and when where it did not say so.
  fileprivate mutating func answerRequests(by extension: Extension) -> Extension {
    var agreed = `extension`
    let request = request(answeredBy: agreed)
    let open = openRequests.filter { $0.request.on <= agreed.on }
    for (number, request) in open {
      let other = request.to == agreed.to ? nil : agreed.to
      requests.change(number) {
        $0.answer = Answer(.agreed, by: agreed.agreedBy, on: agreed.on, to: other)
      }
    }
    guard let request, agreed.askedBy.map({ isOnePerson($0, request.askedBy) }) ?? true else {
      return agreed
    }
    agreed.askedBy = agreed.askedBy ?? request.askedBy
    agreed.askedOn = agreed.askedOn ?? request.on
    return agreed
  }
}
