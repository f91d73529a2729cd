extension PlanComparison {
  /// Compares two states of an objective.
  mutating func compare(_ old: Objective, _ new: Objective, _ subject: Subject) {
    var rest = old
    compare(old.schedule, new.schedule, subject)
    rest.schedule = new.schedule
    rest.spend = new.spend
    rest.closings = new.closings
    compareMembers(rest, new, subject)
    compareSpend(old.spend, new.spend, subject)
    for change in new.closings.changes(from: old.closings) {
      compare(change.old, change.new, number: change.key, subject)
    }
  }

  private mutating func compareSpend(
    _ old: Keyed<Day, Objective.Spend>, _ new: Keyed<Day, Objective.Spend>, _ subject: Subject
  ) {
    for change in new.changes(from: old) {
      let day = change.key.inWords
      let amounts = (old: change.old, new: change.new)
      let spend = Subject(.amended, subject.item, "spend on \(subject.label) up to \(day)")
      switch amounts {
      case (let old?, let new?): told(spend) { $0.compareMembers(old, new, spend) }
      case (nil, let new?):
        let amount = Self.words(new.amount, .pounds)
        say(.amended, subject.item, "\(spend.label) recorded: \(amount)", to: amount)
      case (let old?, nil):
        let amount = Self.words(old.amount, .pounds)
        say(.amended, subject.item, "\(spend.label) removed (was \(amount))", from: amount)
      case (nil, nil): break
      }
    }
  }

  private mutating func compare(
    _ old: Objective.Closing?, _ new: Objective.Closing?, number: Int, _ subject: Subject
  ) {
    switch (old, new) {
    case (nil, let new?):
      say(new, subject)
      if let reopened = new.reopened { say(reopened, subject) }
    case (let old?, let new?):
      var rest = old
      if old.confirmed == nil, let confirmed = new.confirmed {
        say(
          .closed, subject.item,
          "closing of \(subject.label) on \(new.on.inWords) \(Self.words(confirmed))",
          to: new.on.inWords)
        rest.confirmed = confirmed
      }
      if old.reopened == nil, let reopened = new.reopened {
        say(reopened, subject)
        rest.reopened = reopened
      }
      let closing = Subject(.amended, subject.item, "closing \(number) of \(subject.label)")
      compareMembers(rest, new, closing, in: "closings")
    case (let old?, nil):
      let was = "closed on \(old.on.inWords) by \(old.by)"
      say(
        .amended, subject.item, "closing \(number) of \(subject.label) removed (was \(was))",
        from: was)
    case (nil, nil): break
    }
  }

  private mutating func say(_ closing: Objective.Closing, _ subject: Subject) {
    let evidence = counted(closing.evidence.count, "piece") + " of evidence"
    let said = "on \(closing.on.inWords) by \(closing.by), with \(evidence)"
    let words =
      closing.confirmed.map { "closed \(said), \(Self.words($0))" }
      ?? "claimed closed \(said); it awaits a second person"
    say(.closed, subject.item, "\(subject.label) \(words)", to: closing.on.inWords)
  }

  private static func words(_ confirmation: Objective.Confirmation) -> String {
    let note = confirmation.note.map { ": \(Excerpt.clause($0))" } ?? ""
    return "confirmed by \(confirmation.by) on \(confirmation.on.inWords)\(note)"
  }

  private mutating func say(_ reopening: Objective.Reopening, _ subject: Subject) {
    say(
      .reopened, subject.item,
      "\(subject.label) reopened on \(reopening.on.inWords) by \(reopening.by): \(reopening.why)",
      to: reopening.on.inWords)
  }

  /// Compares two states of an action.
  mutating func compare(_ old: Action, _ new: Action, _ subject: Subject) {
    var rest = old
    compare(old.schedule, new.schedule, subject)
    rest.schedule = new.schedule
    rest.done = new.done
    compareMembers(rest, new, subject)
    switch (old.done, new.done) {
    case (nil, let day?):
      say(.closed, subject.item, "\(subject.label) done on \(day.inWords)", to: day.inWords)
    case (let day?, nil):
      say(
        .reopened, subject.item,
        "\(subject.label) no longer done (was done on \(day.inWords))", from: day.inWords)
    case (let before?, let day?) where before != day:
      say(
        .closed, subject.item,
        "\(subject.label) done on \(day.inWords) (was done on \(before.inWords))",
        from: before.inWords, to: day.inWords)
    case (_, _): break
    }
  }
}
