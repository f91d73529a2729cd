extension PlanComparison {
  /// Compares the quarters as published.
  mutating func compareSeals() {
    for change in new.seals.changes(from: old.seals) {
      let quarter = change.key.title
      switch (change.old, change.new) {
      case (let old?, let new?):
        let subject = Subject(.sealed, nil, "seal of \(quarter)")
        told(subject) { $0.compare(old, new, subject) }
      case (nil, let new?):
        say(
          .sealed, nil,
          "\(quarter) sealed on \(new.on.inWords) by \(new.by), from version \(new.version), with "
            + counted(new.papers.count, "paper"), to: new.on.inWords)
      case (let old?, nil):
        say(
          .sealed, nil, "seal of \(quarter) removed (was sealed on \(old.on.inWords) by \(old.by))",
          from: old.on.inWords)
      case (nil, nil): break
      }
    }
  }

  /// Compares two states of a seal: new corrections first, then whatever else differs.
  private mutating func compare(_ old: Seal, _ new: Seal, _ subject: Subject) {
    var rest = old
    for change in new.corrections.changes(from: old.corrections) where change.old == nil {
      guard let correction = change.new else { continue }
      say(correction, subject)
      rest.corrections[change.key] = correction
    }
    compareMembers(rest, new, subject, in: "seals")
  }

  private mutating func say(_ correction: SealCorrection, _ subject: Subject) {
    let about = correction.item.map { " for \(name($0, in: new))" } ?? ""
    let part = correction.part.map { ", \($0)" } ?? ""
    let day = correction.day.map { " at \($0.inWords)" } ?? ""
    say(
      .sealed, correction.item,
      "\(subject.label) corrected\(about)\(part)\(day): printed \(correction.printed), now "
        + "\(correction.now), by \(correction.by) on \(correction.on.inWords): \(correction.why)",
      from: correction.printed, to: correction.now)
  }
}
