/// The statutory dates, in the same words on every page.
extension PaperPieces {
  /// Makes the table of what the law wants by when, and where each stands.
  ///
  /// - Parameters:
  ///   - clock: The dates as at the day the page speaks for.
  ///   - now: The dates today, where the page may look at the clock: what is otherwise by now is
  ///     said beside.
  ///   - isShort: Whether inspections go by their ids, for a screen.
  /// - Returns: The table; `nil` when the law wants nothing.
  func statutoryTable(
    _ clock: StatutoryClock, now: StatutoryClock? = nil, isShort: Bool = false
  ) -> Document.Table? {
    guard !clock.dates.isEmpty else { return nil }
    return Document.Table(
      "What the law wants by when, in working days of England and Wales, the first day not counted",
      ["What", "Last day", "Where it stands"],
      rows: clock.dates.map { date in
        let place = isShort ? date.inspection.description : named(date.inspection)
        return [
          Document.Cell("\(place): \(date.what.title.lowercasedFirst), \(date.what.rule)"),
          Document.Cell(date.dueWords),
          Document.Cell(date.stateWords + later(date, now), tone: date.isLate ? .red : nil),
        ]
      })
  }

  /// What has become of it since, when that is something else.
  private func later(_ date: StatutoryDate, _ now: StatutoryClock?) -> String {
    guard let now, let today = now.dates.first(where: { $0.isSame(as: date) }),
      today.state != date.state
    else { return "" }
    return "; today, \(now.asAt.inWords): \(today.stateWords)"
  }

  /// The inspections of which it can't be told what the law wants.
  func unreadInspections(_ clock: StatutoryClock) -> [String] {
    clock.unread.map { id in
      "What the law wants after \(named(id)) cannot be told: its framework is not recorded or not "
        + "one that is known (ILACS, SIF, area SEND)"
    }
  }
}

extension StatutoryDate {
  fileprivate func isSame(as other: StatutoryDate) -> Bool {
    inspection == other.inspection && what == other.what
  }
}
