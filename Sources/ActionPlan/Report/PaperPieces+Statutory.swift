/// The statutory dates, in the same words on every page.
extension PaperPieces {
  /// Makes the table of what the law wants by when, and where each stands on the clock's day.
  ///
  /// - Parameters:
  ///   - clock: The dates as at the day the page speaks for.
  ///   - isShort: Whether inspections go by their ids, for a screen.
  /// - Returns: The table; `nil` when the law wants nothing.
  func statutoryTable(_ clock: StatutoryClock, isShort: Bool = false) -> Document.Table? {
    guard !clock.dates.isEmpty else { return nil }
    return Document.Table(
      "What the law wants by when, as at \(clock.asAt.inWords), in working days of England and "
        + "Wales, the first day not counted", ["What", "Last day", "Where it stands"],
      rows: clock.dates.map { date in
        let place = isShort ? date.inspection.description : named(date.inspection)
        return [
          Document.Cell("\(place): \(date.what.title.lowercasedFirst), \(date.what.rule)"),
          Document.Cell(date.dueWords),
          Document.Cell(date.stateWords, tone: date.isLate ? .red : nil),
        ]
      })
  }

  /// The table; one sentence where all was done before the quarter began, `nil` without any date.
  func statutory(_ clock: StatutoryClock, quarterFrom start: Day) -> Document.Block? {
    let isOver = clock.dates.allSatisfy { $0.done.map { $0 < start } ?? false }
    guard isOver, !clock.dates.isEmpty else { return statutoryTable(clock).map { .table($0) } }
    let words = clock.dates.map { date in
      "\(date.what.title.lowercasedFirst) (\(title(date.inspection))): \(date.stateWords)"
    }
    return .paragraph("All was done before this quarter. \(words.sentences)")
  }

  /// What the law wants that is still to come or late, in one sentence each; empty without any.
  func statutoryWords(_ clock: StatutoryClock) -> String {
    clock.dates.compactMap { date -> String? in
      switch date.state {
      case .due, .late:
        "Set by law: \(date.what.title.lowercasedFirst) by \(date.dueWords), \(date.stateWords)."
      case .done, .doneLate, .unknown: nil
      }
    }.joined(separator: " ")
  }

  /// The inspections of which it can't be told what the law wants.
  func unreadInspections(_ clock: StatutoryClock) -> [String] {
    clock.unread.map { id in
      "What the law wants after \(named(id)) cannot be told: its framework is not recorded or not "
        + "one that is known (ILACS, SIF, area SEND)"
    }
  }
}

extension [String] {
  /// Each as a sentence of its own.
  fileprivate var sentences: String {
    map { $0.capitalizedFirst + "." }.joined(separator: " ")
  }
}
