/// Part 2: every finding, and what answers it.
extension BoardUpdate {
  var coverage: [Document.Block] {
    [
      .heading(level: 2, "Are the findings answered?", anchor: "coverage"),
      .table(
        Document.Table(
          "Every finding with its objectives, leads, indicators and targets",
          [
            "Finding", "Answered?", "Objectives", "Leads", "Indicators",
            "Without a target",
          ],
          rows: assessment.findings.map { row($0) })),
    ] + judgements
  }

  private func row(_ finding: FindingAssessment) -> [Document.Cell] {
    let leads = finding.objectives.compactMap { assessment.objective($0)?.lead }.uniqued
    let missing = finding.withoutLead > 0 ? ["\(finding.withoutLead) without a lead"] : []
    let bare =
      finding.withoutIndicator.isEmpty
      ? "" : "; none and no reason for \(joined(finding.withoutIndicator.map(\.description)))"
    return [
      Document.Cell(pieces.named(finding.id)),
      answered(finding),
      Document.Cell(joined(finding.objectives.map(\.description))),
      Document.Cell(joined(leads + missing)),
      Document.Cell("\(finding.indicators.count)\(bare)"),
      Document.Cell(String(finding.withoutTarget.count)),
    ]
  }

  private func joined(_ words: [String]) -> String {
    words.isEmpty ? "none" : words.joined(separator: ", ")
  }

  /// In few words: the reason stands with the recommendation.
  private func answered(_ finding: FindingAssessment) -> Document.Cell {
    switch finding.state {
    case .answered: Document.Cell("yes", tone: .green)
    case .noObjective: Document.Cell("no, for a reason given", tone: .amber)
    case .unanswered: Document.Cell("no, and no reason given", tone: .red)
    case .withdrawn(let on, _): Document.Cell("withdrawn on \(on.inWords)", tone: .grey)
    }
  }

  private var judgements: [Document.Block] {
    plan.inspections.values.filter { !$0.judgements.isEmpty }
      .map { .table(pieces.judgements(of: $0)) }
  }
}
