/// Part 3: each recommendation with what is done about it.
extension PublicEdition {
  var recommendations: [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(level: 2, "Recommendation by recommendation", anchor: "recommendations")
    ]
    blocks += assessment.findings.flatMap { recommendation($0) }
    let loose = assessment.looseObjectives
    if !loose.isEmpty {
      blocks.append(
        .heading(level: 3, "Objectives that answer no recommendation", anchor: "other-objectives"))
      blocks += loose.flatMap { objective($0) }
    }
    return blocks
  }

  private func recommendation(_ finding: FindingAssessment) -> [Document.Block] {
    let item = finding.recommendation
    let inspection = item.inspection.flatMap { plan.inspections[$0]?.title }
    let source = [inspection ?? item.origin.words.capitalizedFirst, item.place]
    var blocks: [Document.Block] = [
      .heading(level: 3, "Recommendation \(pieces.named(finding.id))", anchor: "r-\(finding.id)"),
      .quotation(item.text, source: source.compactMap { $0 }.joined(separator: "; ")),
    ]
    if let council = item.councilText {
      blocks.append(.facts([Document.Fact("The council's wording", council)]))
    }
    if let answer = answer(to: finding) { blocks.append(.paragraph(answer)) }
    return blocks + pieces.objectives(of: finding, in: assessment) { objective($0) }
  }

  private func answer(to finding: FindingAssessment) -> String? {
    switch finding.state {
    case .answered: nil
    case .withdrawn(let on, _): "It was taken back on \(on.inWords)."
    case .noObjective: "The plan has no objective for it; the council has recorded why."
    case .unanswered: "The plan has no objective for it."
    }
  }

  private func objective(_ item: ObjectiveAssessment) -> [Document.Block] {
    var facts: [Document.Fact] = []
    if let outcome = item.objective.outcome {
      facts.append(Document.Fact("What will be different for children", outcome))
    }
    facts.append(Document.Fact("Lead", item.lead ?? "No lead officer"))
    facts.append(Document.Fact("Rating", rating(item)))
    facts.append(Document.Fact("Due", pieces.due(item.schedule)))
    if let entry = item.progress { facts += words(entry) }
    return [
      .heading(level: 4, "Objective \(pieces.named(item.id))", anchor: "o-\(item.id)"),
      .facts(facts),
    ] + actions(item) + indicators(item)
  }

  private func rating(_ item: ObjectiveAssessment) -> String {
    if let closed = item.closed { return "Closed on \(closed.on.inWords)" }
    guard let entry = item.progress, let rating = item.rating else { return pieces.unrated(item) }
    let words = pieces.words(rating: rating)
    guard let verified = entry.verified else { return "\(words), not yet checked" }
    return verified.rating == entry.rating
      ? "\(words), checked by another person"
      : "\(words), as checked by another person; the lead had said "
        + pieces.words(rating: entry.rating)
  }

  private func words(_ entry: Progress) -> [Document.Fact] {
    guard entry.publishable else {
      return [Document.Fact("In the lead's words", "not published")]
    }
    return [
      ("Done", entry.done), ("Difference made", entry.difference), ("Next", entry.next),
    ].map { Document.Fact($0.0, $0.1 ?? "nothing said") }
  }

  private func actions(_ item: ObjectiveAssessment) -> [Document.Block] {
    guard !item.actions.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          "Actions of objective \(item.id)", ["Action", "Due", "Done"],
          rows: item.actions.map { action in
            let done = action.isDone ? action.action.done?.inWords ?? "yes" : "not yet"
            return [
              Document.Cell("\(action.id) \(action.action.title)"),
              Document.Cell(
                pieces.due(action.schedule), tone: action.schedule.isOverdue ? .red : nil),
              Document.Cell(done),
            ]
          }))
    ]
  }

  private func indicators(_ item: ObjectiveAssessment) -> [Document.Block] {
    let found = item.objective.indicators.compactMap { assessment.indicator($0) }
    guard !found.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          "Measures of objective \(item.id)",
          [
            "Measure", Document.Column("Figure", isNumeric: true), "As at", "Notes",
            "Against the target", "Direction",
          ],
          rows: found.map { row($0) }))
    ]
  }

  private func row(_ item: IndicatorAssessment) -> [Document.Cell] {
    guard let entry = item.latest else {
      return withoutWhole(item)
    }
    let symbols = PublicSymbols(indicator: item.indicator)
    let earlier = item.series.actuals.dropLast().last?.day
    return [
      Document.Cell(item.indicator.title), Document.Cell(symbols.words(entry.actual.figure)),
      Document.Cell(entry.day.inWords),
      Document.Cell(
        symbols.notes(
          entry.actual, since: earlier, on: entry.day, breaks: item.series.breaks)),
      position(item), direction(item),
    ]
  }

  /// Only its teams may have figures: they stand in part 4.
  private func withoutWhole(_ item: IndicatorAssessment) -> [Document.Cell] {
    let symbol = Document.Cell(PublicSymbols.Symbol.notAvailable.rawValue)
    let title = Document.Cell(item.indicator.title)
    guard let teams = pieces.teamFigures(item) else {
      return [title, symbol, symbol, "none", symbol, symbol]
    }
    let standing = pieces.teamStanding(item) ?? "no figure to judge"
    return [
      title, symbol, Document.Cell(teams), "none", Document.Cell(standing),
      "not judged for teams here",
    ]
  }

  private func position(_ item: IndicatorAssessment) -> Document.Cell {
    guard item.latest?.actual.figure.bounds != nil else {
      return Document.Cell("no figure to judge", tone: .grey)
    }
    return pieces.cell(item.position, of: item.indicator)
  }

  private func direction(_ item: IndicatorAssessment) -> Document.Cell {
    if item.direction.state.isCalled { return pieces.cell(item.direction.state) }
    guard let movement = item.movement, item.isReportedThisQuarter else {
      return "too few figures to tell"
    }
    return Document.Cell(item.indicator.words(movement))
  }
}
