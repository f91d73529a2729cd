/// What the law wants by when.
extension StatusPage {
  /// The statutory dates as at the quarter's day; below them what has become of them since.
  var statutory: [Document.Block] {
    // A quarter may end after today: what is not late yet is not called late.
    let day = today.map { min($0, assessment.asAt) } ?? assessment.asAt
    let clock = StatutoryClock(plan, asAt: day)
    var blocks: [Document.Block] = []
    if let table = pieces.statutoryTable(clock, isShort: true) { blocks.append(.table(table)) }
    let lines = pieces.unreadInspections(clock) + (today.map { since(clock, $0) } ?? [])
    if !lines.isEmpty { blocks.append(.list(lines)) }
    guard !blocks.isEmpty else { return [] }
    return [.heading(level: 2, "Statutory dates", anchor: "statutory-dates")] + blocks
  }

  /// The dates that stand otherwise today than on the quarter's day, in a line each.
  private func since(_ clock: StatutoryClock, _ today: Day) -> [String] {
    StatutoryClock(plan, asAt: today).dates.compactMap { date in
      let before = clock.dates.first {
        $0.inspection == date.inspection && $0.what == date.what
      }
      guard before?.state != date.state else { return nil }
      let due = before == nil ? ", \(date.dueWords)" : ""
      return
        "Today, \(today.inWords): \(date.inspection), \(date.what.title.lowercasedFirst)\(due): "
        + date.stateWords
    }
  }
}
