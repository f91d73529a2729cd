/// Parts 4 to 6: ratings claimed and verified, moved dates and risks, and returns.
extension BoardUpdate {
  var slippage: [Document.Block] {
    let more = [pieces.overdueTable(assessment), pieces.requestsTable(assessment)]
    return [
      .heading(level: 2, "Ratings claimed and verified", anchor: "claims")
    ] + pieces.claims(assessment) + [
      .heading(level: 2, "Slippage and risks", anchor: "slippage"),
      .paragraph(pieces.overdueWords(assessment)), .table(pieces.slippageCounts(assessment)),
      .table(pieces.movesTable(assessment)),
    ] + more.compactMap { $0.map { .table($0) } } + risks
  }

  var returns: [Document.Block] {
    [
      .heading(level: 2, "Returns late or missing", anchor: "returns"),
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
          })),
    ]
  }
}
