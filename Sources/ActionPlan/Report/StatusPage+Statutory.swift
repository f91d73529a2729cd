/// What the law wants by when.
extension StatusPage {
  /// The statutory dates as at the quarter's day, and what has become of them since.
  var statutory: [Document.Block] {
    // A quarter may end after today: what is not late yet is not called late.
    let day = today.map { min($0, assessment.asAt) } ?? assessment.asAt
    let clock = StatutoryClock(plan, asAt: day)
    let now = today.map { StatutoryClock(plan, asAt: $0) }
    let newer = now.map { now in now.dates.filter { !clock.has($0) } } ?? []
    var blocks: [Document.Block] = []
    if let table = pieces.statutoryTable(clock, now: now, isShort: true) {
      blocks.append(.table(table))
    }
    let lines =
      pieces.unreadInspections(clock)
      + newer.map {
        "After \(assessment.asAt.inWords): \($0.what.title.lowercasedFirst) "
          + "(\(pieces.named($0.inspection))), \($0.dueWords): \($0.stateWords)"
      }
    if !lines.isEmpty { blocks.append(.list(lines)) }
    guard !blocks.isEmpty else { return [] }
    return [.heading(level: 2, "Statutory dates", anchor: "statutory-dates")] + blocks
  }
}

extension StatutoryClock {
  fileprivate func has(_ date: StatutoryDate) -> Bool {
    dates.contains { $0.inspection == date.inspection && $0.what == date.what }
  }
}
