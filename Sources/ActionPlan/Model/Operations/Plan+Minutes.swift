extension Plan {
  /// Writes what was decided of an item into the minutes of a meeting, together with its effect.
  ///
  /// - Parameters:
  ///   - effect: What the decision did, which was done to the plan already.
  ///   - id: The item decided on.
  ///   - day: The day of the meeting.
  ///   - agreedBy: Who agreed.
  ///   - words: The words of the minutes; `nil` for a sentence made from what the plan holds.
  /// - Throws: ``PlanError`` when the board has no meeting on that day.
  public mutating func minute(
    _ effect: Board.Decision.Effect, of id: ItemID, on day: Day, agreedBy: String,
    words: String? = nil
  ) throws(PlanError) {
    var decision = Board.Decision(text: words ?? minutes(effect, of: id), agreedBy: agreedBy)
    decision.items = [id]
    decision.effect = effect
    try add(decision, toMeetingOn: day)
  }

  /// The name of the board, which agrees what its meeting decides.
  ///
  /// - Throws: ``PlanError`` when there is no board or no meeting on that day.
  public func boardName(meetingOn day: Day) throws(PlanError) -> String {
    guard let board else {
      throw PlanError(
        .state, "this plan has no board", hint: "`actionplan add board --name …` comes first")
    }
    guard board.meetings[day] != nil else {
      throw PlanError(
        .unknown, "the board has no meeting on \(day.inWords)",
        hint: "`actionplan add meeting \(day) --title …` comes first")
    }
    return board.name
  }

  private func minutes(_ effect: Board.Decision.Effect, of id: ItemID) -> String {
    let name = (actions[id] == nil ? "Objective" : "Action") + " \(id) \(title(of: id) ?? "")"
    let schedule = schedule(of: id) ?? Schedule()
    switch effect {
    case .dateMoved: return "\(name): \(Self.moved(schedule))"
    case .dateKept: return "\(name): \(Self.kept(schedule))"
    case .closed:
      return "\(name) is closed: its evidence is accepted."
    case .reopened:
      let why = objectives[id]?.closings.values.last?.reopened?.why
      return "\(name) is taken up again\(why.map { ": \($0)" } ?? ".")"
    }
  }

  private static func moved(_ schedule: Schedule) -> String {
    guard let last = schedule.extensions.last else { return "the due date moves." }
    let before = schedule.extensions.latest(upTo: last.key - 1)?.value.to ?? schedule.due
    let asked = last.value.askedBy.map { ", asked for by \($0)" } ?? ""
    return
      "the due date moves from \(before?.inWords ?? "none") to \(last.value.to.inWords)\(asked). "
      + last.value.why
  }

  private static func kept(_ schedule: Schedule) -> String {
    let due = schedule.currentDue?.inWords ?? "as it is"
    guard let request = schedule.requests.values.last(where: { $0.answer?.outcome == .refused })
    else { return "the due date stays \(due)." }
    return "the due date stays \(due). \(request.askedBy) had asked for \(request.to.inWords). "
      + (request.answer?.why ?? "")
  }
}
