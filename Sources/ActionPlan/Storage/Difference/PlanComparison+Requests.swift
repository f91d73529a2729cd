extension PlanComparison {
  /// Compares what was asked for, and what became of it.
  mutating func compare(
    _ old: Keyed<Int, Schedule.Request>, _ new: Keyed<Int, Schedule.Request>, _ subject: Subject
  ) {
    for change in new.changes(from: old) {
      let label = "request \(change.key) for another due date of \(subject.label)"
      let request = Subject(.dateAsked, subject.item, label)
      switch (change.old, change.new) {
      case (nil, let new?):
        say(
          .dateAsked, subject.item,
          "another due date asked for, for \(subject.label): \(Self.words(new))",
          to: new.to.inWords)
        if let answer = new.answer { say(answer, to: request) }
      case (let old?, let new?): compare(old, new, request)
      case (let old?, nil):
        say(
          .dateAsked, subject.item, "\(label) removed (was \(Self.words(old)))",
          from: old.to.inWords)
      case (nil, nil): break
      }
    }
  }

  private mutating func compare(
    _ old: Schedule.Request, _ new: Schedule.Request, _ subject: Subject
  ) {
    var rest = old
    if old.answer == nil, let answer = new.answer {
      say(answer, to: subject)
      rest.answer = answer
    }
    compareMembers(rest, new, subject, in: "requests")
  }

  private mutating func say(_ answer: Schedule.Answer, to request: Subject) {
    let other = answer.to.map { ", for \($0.inWords)," } ?? ""
    let why = answer.why.map { ": \(Excerpt.clause($0))" } ?? ""
    let outcome =
      switch answer.outcome {
      case .agreed: "agreed"
      case .refused: "refused"
      case .withdrawn: "taken back"
      }
    say(
      .dateAsked, request.item,
      "\(request.label) \(outcome)\(other) by \(answer.by) on \(answer.on.inWords)\(why)",
      to: outcome)
  }

  private static func words(_ request: Schedule.Request) -> String {
    "\(request.to.inWords), by \(request.askedBy) on \(request.on.inWords), because: "
      + Excerpt.clause(request.why)
  }
}
