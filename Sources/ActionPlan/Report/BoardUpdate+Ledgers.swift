/// Parts 4 to 6: ratings claimed and verified, dates and risks, and returns.
extension BoardUpdate {
  var slippage: [Document.Block] {
    let more = [
      pieces.movesTable(assessment), pieces.overdueTable(assessment),
      pieces.requestsTable(assessment),
    ]
    return [
      .heading(level: 2, "Ratings claimed and verified", anchor: "claims")
    ] + pieces.claims(assessment) + [
      .heading(level: 2, "Slippage and risks", anchor: "slippage"),
      .table(pieces.slippageCounts(assessment)), .paragraph(pieces.movesWords(assessment)),
    ] + more.compactMap { $0.map { .table($0) } } + statutory + risks
  }

  /// What the law wants by when; nothing where it wants nothing.
  private var statutory: [Document.Block] {
    let clock = StatutoryClock(plan, asAt: assessment.asAt)
    let start = assessment.quarter.firstDay(firstMonth: plan.firstMonth)
    guard let dates = pieces.statutory(clock, quarterFrom: start) else { return [] }
    return [.heading(level: 3, "Dates set by law", anchor: "statutory-dates"), dates]
  }

  var returns: [Document.Block] {
    [.heading(level: 2, "Returns", anchor: "returns")] + pieces.returns(assessment) + [
      .table(
        Document.Table(
          "Open objectives without a return for \(assessment.quarter.title)",
          ["Objective", "Lead", "Last return"],
          rows: assessment.returnsMissing.map { item in
            let last = plan.progress.last { quarter, entries in
              quarter < assessment.quarter && entries[item.id] != nil
            }
            return [
              Document.Cell(pieces.named(item.id)), Document.Cell(pieces.lead(item)),
              Document.Cell(last?.key.title ?? "never"),
            ]
          }))
    ]
  }
}
