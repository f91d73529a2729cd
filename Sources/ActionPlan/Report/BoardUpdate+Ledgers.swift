/// Parts 4 and 5: moved dates and risks, and returns.
extension BoardUpdate {
  var slippage: [Document.Block] {
    let moved =
      assessment.objectives.map { ($0.id, $0.schedule) }
      + assessment.objectives.flatMap { $0.actions.map { ($0.id, $0.schedule) } }
    let rows = moved.flatMap { id, schedule in
      schedule.moves.enumerated().map { place, move -> [Document.Cell] in
        let before = place == 0 ? schedule.first : schedule.moves[place - 1].to
        return [
          Document.Cell(pieces.named(id)), Document.Cell(schedule.first?.inWords ?? "none"),
          Document.Cell(before?.inWords ?? "none"), Document.Cell(move.to.inWords),
          Document.Cell("\(move.agreedBy), \(move.on.inWords)"), Document.Cell(move.why),
        ]
      }
    }
    let overdue = moved.filter { $0.1.isOverdue }.count
    let overdueFirst = moved.filter { $0.1.isOverdueAgainstFirst }.count
    return [
      .heading(level: 2, "Slippage and risks", anchor: "slippage"),
      .paragraph(
        "Overdue against the date agreed now: \(overdue). Overdue against the date first agreed: "
          + "\(overdueFirst)."),
      .table(
        Document.Table(
          "Every due date that was moved",
          ["Item", "First agreed", "Moved from", "Moved to", "Agreed by, on", "Why"], rows: rows)),
    ] + risks
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
