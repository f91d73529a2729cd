/// New figures, items that came and went, posts, decisions, and the rest.
extension ChangesPaper {
  // MARK: New figures

  var newFigures: [Document.Block] {
    let found = figuresFound
    return [
      .heading(level: 2, "New figures", anchor: "new-figures"),
      found.isEmpty
        ? .paragraph("No figure was recorded.")
        : .table(
          Document.Table(
            "Figures that were not there before, teams and comparators included",
            [
              "Indicator", Document.Column("Figures", isNumeric: true), "For",
              "Latest of the whole",
            ],
            rows: found.map { row($0.indicator, $0.days) })),
    ]
  }

  var newFigureCount: Int { figuresFound.reduce(0) { $0 + $1.days.count } }

  private var figuresFound: [(indicator: Indicator, days: [Day])] {
    plan.indicators.compactMap { id, indicator in
      let old = log.base?.indicators[id]
      let days = indicator.recorded.flatMap { scope, actuals -> [Day] in
        let before = old?.actuals(of: scope) ?? Keyed()
        return actuals.keys.filter { hasBase ? before[$0] == nil : events.isIn($0) }
      }
      return days.isEmpty ? nil : (indicator: indicator, days: days)
    }
  }

  private func row(_ indicator: Indicator, _ days: [Day]) -> [Document.Cell] {
    let (first, last) = (days.min() ?? .earliest, days.max() ?? .earliest)
    let latest = indicator.actuals.last.map {
      "\(indicator.words($0.value.figure)) at \($0.key.inWords)"
    }
    return [
      Document.Cell(indicator.title), Document.Cell(String(days.count)),
      Document.Cell(first == last ? first.inWords : "\(first.inWords) to \(last.inWords)"),
      Document.Cell(latest ?? "none"),
    ]
  }

  // MARK: Items, posts and the rest

  var items: [Document.Block] {
    let (added, gone, done) = itemLines
    return [
      .heading(level: 2, "Findings, objectives, actions and indicators", anchor: "items")
    ]
      + pieces.part("Added", "added", added, otherwise: "Nothing was added.")
      + pieces.part(
        "Withdrawn or removed", "gone", gone, otherwise: "Nothing was withdrawn or removed.")
      + pieces.part(
        "Begun, done, closed and reopened", "begun-closed", done,
        otherwise: "Nothing was begun, done, closed or reopened.")
  }

  private var itemLines: (added: [String], gone: [String], done: [String]) {
    guard hasBase else {
      return (
        events.findings, events.withdrawals, events.begun + events.actionsDone + events.closings
      )
    }
    let gone = entries.filter { $0.difference.kind == .removed || $0.isWithdrawal }
    return (
      entries([.added]).map(\.line), gone.map(\.line),
      events.begun + entries([.closed, .reopened]).map(\.line)
    )
  }

  var posts: [Document.Block] {
    let holders = hasBase ? entries([.holderChanged]).map(\.line) : events.holders
    let decisions = hasBase ? entries([.board, .decision]).map(\.line) : events.decisions
    return [.heading(level: 2, "Posts and decisions", anchor: "posts")]
      + pieces.part("Who holds a post", "holders", holders, otherwise: "No post changed hands.")
      + pieces.part(
        "The board and its decisions", "board", decisions, otherwise: "No decision was recorded.")
  }

  var others: [Document.Block] {
    let lines = otherLines
    return [.heading(level: 2, "Other changes", anchor: "others")]
      + (lines.isEmpty
        ? [.paragraph("Nothing else changed.")] : [.list(lines)])
  }

  private var otherLines: [String] {
    guard hasBase else { return [] }
    return entries([.plan, .scale, .amended, .sealed]).filter { !$0.isWithdrawal }.map(\.line)
  }

  /// What stands in parts 7 to 9.
  var otherCount: Int {
    let (added, gone, done) = itemLines
    let posts =
      hasBase
      ? entries([.holderChanged, .board, .decision]).count
      : events.holders.count + events.decisions.count
    return added.count + gone.count + done.count + posts + otherLines.count
  }
}

extension Indicator {
  /// Every series with its scope: the whole, the teams, the comparators.
  fileprivate var recorded: [(scope: Scope, actuals: Keyed<Day, Actual>)] {
    [(scope: .whole, actuals: actuals)]
      + segments.map { (scope: .segment($0.key), actuals: $0.value.actuals) }
      + comparators.map { (scope: .comparator($0.key), actuals: $0.value.actuals) }
  }
}
