/// Parts 7 and 8: what to know about the figures, and the key.
extension BoardUpdate {
  var notes: [Document.Block] {
    let found = plan.figureFindings(upTo: assessment.asAt).inOrder
    let loose = assessment.indicators.flatMap {
      LooseFigures(indicator: $0.indicator, asAt: assessment.asAt).lines
    }
    let breaks = PlanEvents(plan: plan, after: nil, upTo: assessment.asAt).breaks
    return [
      .heading(level: 2, "Notes on the figures", anchor: "notes"),
      pieces.list(
        found.filter { $0.code != .noFigures }.map { "\(place($0)): \($0.message)" }
          + together(titles(found.filter { $0.code == .noFigures }), "No figure yet") + loose
          + breaks + correctedSince,
        otherwise: "There is nothing to note."),
    ]
  }

  /// Corrections made after the day the paper speaks for: the paper has the figures as they are now.
  private var correctedSince: [String] {
    PlanEvents(plan: plan, after: assessment.asAt, upTo: .latest)
      .restatements(ofFiguresUpTo: assessment.asAt).map { "Corrected since: \($0)" }
  }

  private func titles(_ found: [Finding]) -> [String] {
    found.compactMap { $0.item.flatMap { plan.indicators[$0]?.title } }
  }

  /// The place of a finding with the indicator's title instead of its id.
  private func place(_ finding: Finding) -> String {
    guard let id = finding.item, let title = plan.indicators[id]?.title else {
      return finding.place
    }
    if finding.place == "indicator \(id)" { return title }
    guard finding.place.hasPrefix(id.description) else { return finding.place }
    return title + finding.place.dropFirst(id.description.count)
  }

  var key: [Document.Block] { PaperKey(plan: plan).blocks }
}
