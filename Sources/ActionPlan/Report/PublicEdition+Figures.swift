/// Parts 4 and 5: every figure that is published, and what to know of them.
extension PublicEdition {
  var figures: [Document.Block] {
    [.heading(level: 2, "Figures", anchor: "figures")]
      + assessment.indicators.flatMap { figures(of: $0) }
  }

  private func figures(of item: IndicatorAssessment) -> [Document.Block] {
    let indicator = item.indicator
    var facts: [Document.Fact] = []
    if let definition = indicator.definition {
      facts.append(Document.Fact("Definition", definition))
    }
    facts.append(
      Document.Fact("Measured in", "\(indicator.unitWords); \(indicator.polarityWords)"))
    if let target = indicator.targets.inForce(on: assessment.asAt) {
      facts.append(Document.Fact("Target", indicator.words(target.target)))
    }
    var blocks: [Document.Block] = [
      .heading(level: 3, indicator.title, anchor: "i-\(item.id)"), .facts(facts),
    ]
    if let chart = chart(item) { blocks.append(.chart(chart)) }
    if !item.series.actuals.isEmpty { blocks.append(.table(whole(item))) }
    if !(item.segments + item.olderSegments).isEmpty { blocks.append(.table(teams(item))) }
    if !item.comparators.isEmpty { blocks.append(.table(comparators(item))) }
    if blocks.count == 2 { blocks.append(.paragraph("There is no figure yet.")) }
    return blocks
  }

  /// The chart, with the symbols of the tables where there is no figure.
  private func chart(_ item: IndicatorAssessment) -> Document.Chart? {
    guard var chart = ChartPieces.chart(item) else { return nil }
    let symbols = PublicSymbols(indicator: item.indicator)
    let actuals = item.series.actuals
    guard chart.figures.count == actuals.count else { return chart }
    for place in chart.figures.indices where chart.figures[place].gap != nil {
      chart.figures[place].gap = symbols.words(actuals[place].actual.figure)
    }
    return chart
  }

  private func columns(_ first: String..., hasBase: Bool) -> [Document.Column] {
    first.map { Document.Column($0) } + [Document.Column("Figure", isNumeric: true)]
      + (hasBase ? [Document.Column("How many of how many", isNumeric: true)] : []) + ["Notes"]
  }

  private func cells(
    _ actual: Actual, _ item: IndicatorAssessment, hasBase: Bool, notes: String
  ) -> [Document.Cell] {
    let symbols = PublicSymbols(indicator: item.indicator)
    let base = hasBase ? [Document.Cell(symbols.base(actual.figure))] : []
    return [Document.Cell(symbols.words(actual.figure))] + base + [Document.Cell(notes)]
  }

  private func whole(_ item: IndicatorAssessment) -> Document.Table {
    let actuals = item.series.actuals
    let hasBase = actuals.contains { $0.actual.figure.numerator != nil }
    let symbols = PublicSymbols(indicator: item.indicator)
    let rows = actuals.indices.map { place -> [Document.Cell] in
      let (day, actual) = actuals[place]
      let notes = symbols.notes(
        actual, since: place > 0 ? actuals[place - 1].day : nil, on: day,
        breaks: item.series.breaks)
      return [Document.Cell(day.inWords)] + cells(actual, item, hasBase: hasBase, notes: notes)
    }
    return Document.Table(
      "\(item.indicator.title): every figure", columns("As at", hasBase: hasBase), rows: rows)
  }

  private func teams(_ item: IndicatorAssessment) -> Document.Table {
    let parts = item.segments + item.olderSegments
    let hasBase = parts.contains { $0.latest.actual.figure.numerator != nil }
    let symbols = PublicSymbols(indicator: item.indicator)
    return Document.Table(
      "\(item.indicator.title): the latest figure of each team or area",
      columns("Team or area", "As at", hasBase: hasBase),
      rows: parts.map { part in
        let notes = symbols.notes(
          part.latest.actual, since: nil, on: part.latest.day, breaks: Keyed())
        return [Document.Cell(part.title), Document.Cell(part.latest.day.inWords)]
          + cells(part.latest.actual, item, hasBase: hasBase, notes: notes)
      })
  }

  /// Those we compare with have published their figures themselves.
  private func comparators(_ item: IndicatorAssessment) -> Document.Table {
    let symbols = PublicSymbols(indicator: item.indicator)
    return Document.Table(
      "\(item.indicator.title): others, each at its own date",
      ["Compared with", "As at", Document.Column("Figure", isNumeric: true), "Counted"],
      rows: item.comparators.map { part in
        [
          Document.Cell(part.title), Document.Cell(part.latest.day.inWords),
          Document.Cell(symbols.words(part.latest.actual.figure)),
          Document.Cell(part.differs ?? "in the same way"),
        ]
      })
  }

  // MARK: Notes

  var notes: [Document.Block] {
    [
      .heading(level: 2, "Notes", anchor: "notes"),
      .paragraph(
        "Figures of \(threshold) people or fewer are left out, nought apart, so that nobody can be "
          + "recognised; so is a percentage when those it counts, or those it does not, or all of "
          + "them are that few. Where a figure left out could be worked out from others, the next "
          + "smallest is left out as well."),
      .paragraph(leftOut),
      .paragraph(
        "What got better or worse, positions, directions and charts are worked out from the "
          + "published figures only, and can differ from those that the board sees."),
      .paragraph(
        "Names, risks, evidence and remarks are not published, nor what a lead wrote unless it was "
          + "marked for it."),
    ] + corrected
  }

  private var leftOut: String {
    let found = printedSuppressions
    guard !found.isEmpty else { return "No figure is left out of this edition." }
    func count(_ reason: PublishedPlan.Suppression.Reason) -> Int {
      found.count { $0.reason == reason }
    }
    let words =
      "\(counted(found.count, "figure is", "figures are")) left out of this edition: "
      + "\(count(.small)) because of a small number, \(count(.other)) because a small number could "
      + "be worked out from \(count(.other) == 1 ? "it" : "them")"
    let source = count(.atSource)
    return source == 0
      ? words + "."
      : "\(words), \(source) because \(source == 1 ? "it was" : "they were") suppressed already "
        + "where \(source == 1 ? "it was" : "they were") counted."
  }

  /// What is left out of the tables of this paper: of a team only its latest figure stands there.
  private var printedSuppressions: [PublishedPlan.Suppression] {
    published.suppressions.filter { left in
      guard let segment = left.segment else { return true }
      return assessment.indicator(left.indicator).map { item in
        (item.segments + item.olderSegments).contains {
          $0.id == segment && $0.latest.day == left.day
        }
      } ?? false
    }
  }

  /// Corrections, as they may be told.
  private var corrected: [Document.Block] {
    let lines = assessment.indicators.flatMap { item in
      item.series.actuals.flatMap { day, actual in
        actual.restatements.values.filter { $0.was != $0.now }.map { correction in
          let symbols = PublicSymbols(indicator: item.indicator)
          return "\(item.indicator.title) for \(day.inWords): corrected on "
            + "\(correction.on.inWords) from \(symbols.words(correction.was)) to "
            + symbols.words(correction.now)
        }
      }
    }
    guard !lines.isEmpty else { return [] }
    return [.heading(level: 3, "Figures corrected", anchor: "corrected"), .list(lines)]
  }
}
