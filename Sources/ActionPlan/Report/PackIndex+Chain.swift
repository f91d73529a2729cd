/// Each finding followed to what was published about it.
extension PackIndex {
  var chains: [Document.Block] {
    let heading = Document.Block.heading(
      level: 2, "From each finding to the published update", anchor: "chains")
    let loose = assessment.looseObjectives
    let rest: [Document.Block] =
      loose.isEmpty
      ? [] : [.heading(level: 3, "Objectives that serve no finding", anchor: "other-objectives")]
    return [heading] + assessment.findings.flatMap { chain($0) } + rest
      + loose.flatMap { objective($0) }
  }

  private func chain(_ finding: FindingAssessment) -> [Document.Block] {
    let item = finding.recommendation
    var blocks: [Document.Block] = [
      .heading(level: 3, "Finding \(pieces.named(finding.id))", anchor: "r-\(finding.id)"),
      .quotation(item.text, source: item.place),
    ]
    if let answer = pieces.answer(to: finding) { blocks.append(.paragraph(answer)) }
    return blocks + pieces.objectives(of: finding, in: assessment) { objective($0) }
  }

  private func objective(_ item: ObjectiveAssessment) -> [Document.Block] {
    [
      .heading(level: 4, "Objective \(pieces.named(item.id))", anchor: "o-\(item.id)"),
      .facts(facts(item)),
    ] + actions(item) + figures(item) + history(item)
  }

  private func facts(_ item: ObjectiveAssessment) -> [Document.Fact] {
    let outcome = item.objective.outcome.map { [Document.Fact("Outcome for children", $0)] } ?? []
    let standing = [
      Document.Fact("Lead", pieces.lead(item)), Document.Fact("Due", pieces.due(item.schedule)),
    ]
    guard let closed = item.closed else {
      return outcome + standing + [
        Document.Fact("Done this quarter", item.progress?.done ?? "nothing said"),
        Document.Fact("Difference made", item.progress?.difference ?? "nothing said"),
      ]
    }
    return outcome + standing + [
      Document.Fact("Closed", "on \(closed.on.inWords) by \(closed.by)"),
      Document.Fact("Closed on this evidence", pieces.evidence(closed.evidence)),
    ]
  }

  private func actions(_ item: ObjectiveAssessment) -> [Document.Block] {
    guard !item.actions.isEmpty else { return [.paragraph("No action is recorded.")] }
    return [
      .table(
        Document.Table(
          "Actions of objective \(item.id)", ["Action", "Due", "Done"],
          rows: item.actions.map { action in
            [
              Document.Cell(pieces.named(action.id)), Document.Cell(pieces.due(action.schedule)),
              Document.Cell(action.isDone ? action.action.done?.inWords ?? "yes" : "not yet"),
            ]
          }))
    ]
  }

  private func figures(_ item: ObjectiveAssessment) -> [Document.Block] {
    let found = item.objective.indicators.compactMap { assessment.indicator($0) }
    guard !found.isEmpty else {
      let why =
        item.objective.noIndicator.map { "The reason given: \($0)" } ?? "No reason is given."
      return [.paragraph("No indicator shows what difference it makes. \(why)")]
    }
    return [.table(figureTable("Figures of objective \(item.id)", found))]
  }

  /// Every quarter's rating, claimed and verified, with its evidence and whether it was published.
  private func history(_ item: ObjectiveAssessment) -> [Document.Block] {
    let quarters = plan.progress.filter { $0.key < assessment.quarter }
      .compactMap { quarter, entries in entries[item.id].map { (quarter, $0) } }
    let all = quarters + (item.progress.map { [(assessment.quarter, $0)] } ?? [])
    guard !all.isEmpty else { return [.paragraph("Nothing has been reported yet.")] }
    return [
      .table(
        Document.Table(
          "Ratings of objective \(item.id) with their evidence",
          ["Quarter", "Claimed", "Verified", "Verified by", "Evidence", "Published"],
          rows: all.map { quarter, entry in
            [
              Document.Cell(quarter.title), pieces.cell(rating: entry.rating),
              pieces.cell(rating: entry.verified?.rating, otherwise: "Not verified"),
              Document.Cell(entry.verified.map(verifier) ?? "nobody"),
              Document.Cell(pieces.evidence(entry.evidence)),
              Document.Cell(plan.seals[quarter].map { published(quarter, $0) } ?? "not sealed"),
            ]
          }))
    ]
  }

  private func verifier(_ verified: Progress.Verification) -> String {
    "\(verified.by), \(verified.on.inWords)" + (verified.note.map { ": \($0)" } ?? "")
  }

  private func published(_ quarter: Quarter, _ seal: Seal) -> String {
    "\(seal.on.inWords), in updates/\(quarter)"
  }
}
