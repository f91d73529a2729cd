extension PlanComparison {
  /// Compares the returns sent out and come back, by quarter and post.
  mutating func compareReturns() {
    for change in new.returns.changes(from: old.returns) {
      let (before, after) = (change.old ?? Keyed(), change.new ?? Keyed())
      let quarter = change.key.title
      guard before != after else {
        say(.returned, nil, "returns for \(quarter) changed, without a return")
        continue
      }
      for record in after.changes(from: before) {
        compare(record.old, record.new, record.key, quarter)
      }
    }
  }

  private mutating func compare(
    _ old: ReturnRecord?, _ new: ReturnRecord?, _ officer: ItemID, _ quarter: String
  ) {
    let label = "return of \(shortName(officer)) for \(quarter)"
    switch (old, new) {
    case (nil, let new?):
      say(
        .returned, officer,
        "\(label) sent out on \(new.issued.inWords), due on \(new.due.inWords)",
        to: new.issued.inWords)
      if let received = new.received { sayReceived(received, new, officer, label) }
    case (let old?, let new?):
      let subject = Subject(.returned, officer, label)
      told(subject) { $0.compare(old, new, officer, subject) }
    case (let old?, nil):
      say(
        .returned, officer, "\(label) removed (was sent out on \(old.issued.inWords))",
        from: old.issued.inWords)
    case (nil, nil): break
    }
  }

  private mutating func compare(
    _ old: ReturnRecord, _ new: ReturnRecord, _ officer: ItemID, _ subject: Subject
  ) {
    var rest = old
    if old.received == nil, let received = new.received {
      sayReceived(received, new, officer, subject.label)
      (rest.received, rest.nilReturn) = (new.received, new.nilReturn)
    }
    compareMembers(rest, new, subject, in: "returns")
  }

  private mutating func sayReceived(
    _ day: Day, _ record: ReturnRecord, _ officer: ItemID, _ label: String
  ) {
    let words = record.nilReturn.map { ", with nothing to report: \($0)" } ?? ""
    say(.returned, officer, "\(label) came back on \(day.inWords)\(words)", to: day.inWords)
  }
}
