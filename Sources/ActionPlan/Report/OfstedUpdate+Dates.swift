/// The part on dates and decisions.
extension OfstedUpdate {
  var dates: [Document.Block] {
    let tables = [pieces.movesTable(assessment), pieces.overdueTable(assessment)]
    return [
      .heading(level: 2, "Dates and decisions", anchor: "dates"),
      .paragraph(pieces.overdueWords(assessment) + " " + pieces.movesWords(assessment)),
    ] + tables.compactMap { $0.map { .table($0) } } + decisions
  }

  /// What the board decided in the quarter; nothing for a plan without a board.
  private var decisions: [Document.Block] {
    guard plan.board != nil else { return [] }
    let events = PlanEvents(
      plan: plan.withoutRisks, after: assessment.lastTime?.asAt, upTo: assessment.asAt)
    return [
      .heading(level: 3, "What was decided this quarter", anchor: "board-decisions"),
      pieces.list(events.decisions, otherwise: "No decision of the board is recorded."),
    ]
  }
}
