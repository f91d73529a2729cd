extension PlanComparison {
  /// Compares the start, the due date as first agreed and every extension.
  mutating func compare(_ old: Schedule, _ new: Schedule, _ subject: Subject) {
    compare(old.start, new.start, "start date of \(subject.label)", subject)
    let isFirst = !old.extensions.isEmpty || !new.extensions.isEmpty
    let due = isFirst ? "due date as first agreed of" : "due date of"
    compare(old.due, new.due, "\(due) \(subject.label)", subject)
    compare(old.requests, new.requests, subject)
    for change in new.extensions.changes(from: old.extensions) {
      switch (change.old, change.new) {
      case (nil, let new?): say(new, after: dueBefore(change.key), subject)
      case (let old?, let new?):
        let label = "extension \(change.key) of the due date of \(subject.label)"
        compareMembers(old, new, Subject(.dateMoved, subject.item, label), in: "extensions")
      case (let old?, nil):
        say(
          .dateMoved, subject.item,
          "extension \(change.key) of the due date of \(subject.label) removed (was to "
            + "\(old.to.inWords), \(Self.agreement(old)))", from: old.to.inWords)
      case (nil, nil): break
      }
    }
    /// The due date that held until an extension was agreed.
    func dueBefore(_ number: Int) -> Day? {
      new.extensions.latest(upTo: number - 1)?.value.to ?? new.due
    }
  }

  private mutating func say(
    _ extension: Schedule.Extension, after before: Day?, _ subject: Subject
  ) {
    let to = `extension`.to.inWords
    let move = before.map { "moved from \($0.inWords) to \(to)" } ?? "set to \(to)"
    say(
      .dateMoved, subject.item,
      "due date of \(subject.label) \(move), \(Self.agreement(`extension`))",
      from: before?.inWords, to: to,
      decision: PlanDifference.Decision(
        subject: subject.label, by: `extension`.agreedBy, on: `extension`.on, why: `extension`.why,
        remark: Self.asking(`extension`)))
  }

  private static func agreement(_ extension: Schedule.Extension) -> String {
    let asked = asking(`extension`).map { "\($0), " } ?? ""
    return asked + "agreed by \(`extension`.agreedBy) on \(`extension`.on.inWords): "
      + Excerpt.clause(`extension`.why)
  }

  private static func asking(_ extension: Schedule.Extension) -> String? {
    switch (`extension`.askedBy, `extension`.askedOn) {
    case (let who?, let day?): "asked for by \(who) on \(day.inWords)"
    case (let who?, nil): "asked for by \(who)"
    case (nil, let day?): "asked for on \(day.inWords)"
    case (nil, nil): nil
    }
  }

  private mutating func compare(_ old: Day?, _ new: Day?, _ what: String, _ subject: Subject) {
    guard old != new else { return }
    let change =
      switch (old?.inWords, new?.inWords) {
      case (let old?, let new?): "changed from \(old) to \(new)"
      case (nil, let new?): "set to \(new)"
      case (let old?, nil): "removed (was \(old))"
      case (nil, nil): ""
      }
    say(.dateMoved, subject.item, "\(what) \(change)", from: old?.inWords, to: new?.inWords)
  }
}
