/// What the law wants by a day.
extension Plan {
  func statutoryFindings(asAt: Day) -> [Finding] {
    let dates = StatutoryClock(self, asAt: asAt).dates
    let found = dates.flatMap { date in
      let place = "inspection \(date.inspection)"
      return [lateness(date, place), difference(date, place)].compactMap { $0 }
    }
    return found + unknown(dates.filter { $0.due == nil })
  }

  private func lateness(_ date: StatutoryDate, _ place: String) -> Finding? {
    guard date.isLate, let last = date.due ?? date.ownDue else { return nil }
    // A plan sent after its own day is told as late already.
    if let own = date.ownDue, let submitted, own < submitted { return nil }
    return Finding(
      .statutoryLate, date.inspection, at: place,
      "the \(date.what.title.lowercasedFirst) was due by \(last.inWords): \(date.stateWords)",
      remedy: date.done == nil
        ? "record the day with `\(date.command)` when it is done" : "say why in the plan's note")
  }

  private func difference(_ date: StatutoryDate, _ place: String) -> Finding? {
    guard date.isDisputed, let due = date.due, let own = date.ownDue, let start = date.start
    else { return nil }
    return Finding(
      .statutoryDateDiffers, date.inspection, at: place,
      "the plan says it is due on \(own.inWords), but \(date.what.workingDays) working days after "
        + "\(start.inWords) is \(due.inWords)",
      remedy: "check the day of receipt, or `actionplan amend plan --due \(due)`")
  }

  /// What can't be worked out: told once an inspection, since one day is missing.
  private func unknown(_ dates: [StatutoryDate]) -> [Finding] {
    Dictionary(grouping: dates, by: \.inspection).sorted { $0.key < $1.key }.compactMap {
      id, dates in
      guard let date = dates.first else { return nil }
      let option = date.what.countsFromPublication ? "published" : "received"
      return Finding(
        .statutoryDateUnknown, id, at: "inspection \(id)",
        "the last day cannot be worked out for the "
          + dates.map(\.what.title.lowercasedFirst).joined(separator: " and the ")
          + ", since \(date.whyUnknown)",
        remedy: "`actionplan amend inspection \(id) --\(option) DAY`")
    }
  }
}

extension StatutoryDate {
  /// The command by which it is recorded that it was done.
  var command: String {
    let option =
      switch what {
      case .report: "published"
      case .earlyDraft: "draft-sent"
      case .actionPlan, .writtenStatement, .priorityActionPlan: "plan-sent"
      }
    return "actionplan amend inspection \(inspection) --\(option) DAY"
  }
}
