extension PlanComparison {
  /// Compares two states of a post.
  mutating func compare(_ old: Officer, _ new: Officer, _ subject: Subject) {
    var rest = old
    rest.holders = new.holders
    compareMembers(rest, new, subject)
    for change in new.holders.changes(from: old.holders) {
      let from = change.key.inWords
      switch (change.old, change.new) {
      case (nil, let new?): say(new, from: from, subject)
      case (let old?, let new?): compare(old, new, from: from, subject)
      case (let old?, nil):
        let was = old.name ?? "vacant"
        say(
          .holderChanged, subject.item,
          "holder of \(subject.label) from \(from) removed (was \(was))", from: was)
      case (nil, nil): break
      }
    }
  }

  private mutating func say(_ holder: Officer.Holder, from: String, _ subject: Subject) {
    let interim = holder.interim ? " (interim)" : ""
    let state = holder.name.map { "held by \($0)" } ?? "vacant"
    let until = holder.to.map { " to \($0.inWords)" } ?? ""
    say(
      .holderChanged, subject.item, "\(subject.label) \(state)\(interim) from \(from)\(until)",
      to: holder.name ?? "vacant")
  }

  private mutating func compare(
    _ old: Officer.Holder, _ new: Officer.Holder, from: String, _ subject: Subject
  ) {
    var rest = old
    if old.to == nil, let to = new.to {
      let end = to.inWords
      let sentence =
        new.name.map { "\(subject.label) held by \($0) until \(end)" }
        ?? "\(subject.label) vacant until \(end)"
      say(.holderChanged, subject.item, sentence, to: end)
      rest.to = to
    }
    let holder = Subject(.holderChanged, subject.item, "holder of \(subject.label) from \(from)")
    compareMembers(rest, new, holder, in: "holders")
  }
}
