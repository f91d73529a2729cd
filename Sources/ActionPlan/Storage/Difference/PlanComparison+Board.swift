extension PlanComparison {
  /// Compares the boards, their meetings and what was decided.
  mutating func compareBoards() {
    guard old.board != new.board else { return }
    switch (old.board, new.board) {
    case (let old?, let new?): compare(old, new)
    case (nil, let new?): say(.board, nil, "board \"\(new.name)\" added", to: new.name)
    case (let old?, nil): say(.board, nil, "board \"\(old.name)\" removed", from: old.name)
    case (nil, nil): break
    }
  }

  private mutating func compare(_ old: Board, _ new: Board) {
    let subject = Subject(.board, nil, "board \"\(new.name)\"")
    var rest = old
    rest.meetings = new.meetings
    told(subject) {
      $0.compareMembers(rest, new, subject, in: "board")
      for change in new.meetings.changes(from: old.meetings) {
        $0.compare(change.old, change.new, on: change.key)
      }
    }
  }

  private mutating func compare(_ old: Board.Meeting?, _ new: Board.Meeting?, on day: Day) {
    let subject = Subject(.board, nil, "board meeting of \(day.inWords)")
    switch (old, new) {
    case (nil, let new?):
      say(.board, nil, "\(subject.label) added: \"\(new.title)\"", to: new.title)
      compare(Keyed(), new.decisions, on: day)
    case (let old?, let new?):
      var rest = old
      rest.decisions = new.decisions
      compareMembers(rest, new, subject)
      compare(old.decisions, new.decisions, on: day)
    case (let old?, nil):
      say(.board, nil, "\(subject.label) removed (was \"\(old.title)\")", from: old.title)
      compare(old.decisions, Keyed(), on: day)
    case (nil, nil): break
    }
  }

  private mutating func compare(
    _ old: Keyed<Int, Board.Decision>, _ new: Keyed<Int, Board.Decision>, on day: Day
  ) {
    for change in new.changes(from: old) {
      let label = "decision \(change.key) of \(day.inWords)"
      switch (change.old, change.new) {
      case (nil, let new?): say(new, on: day)
      case (let old?, let new?):
        let subject = Subject(.decision, Self.item(new), label)
        compareMembers(old, new, subject)
      case (let old?, nil):
        say(
          .decision, Self.item(old), "\(label) removed (was \(Excerpt.quoted(old.text)))",
          from: old.text)
      case (nil, nil): break
      }
    }
  }

  private mutating func say(_ decision: Board.Decision, on day: Day) {
    let items = decision.items.map { name($0, in: new) }
    let about = items.isEmpty ? "" : " on \(Self.list(items))"
    say(
      .decision, Self.item(decision),
      "decision of \(day.inWords)\(about), agreed by \(decision.agreedBy): "
        + Excerpt.clause(decision.text), to: decision.text)
  }

  /// The item decided on, when it is only one.
  private static func item(_ decision: Board.Decision) -> ItemID? {
    decision.items.count == 1 ? decision.items.first : nil
  }
}
