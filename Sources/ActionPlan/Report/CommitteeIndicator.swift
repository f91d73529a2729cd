/// One indicator as a committee reads it: a lead-in, the chart, the table, and what they mean.
struct CommitteeIndicator {
  let pieces: PaperPieces
  let item: IndicatorAssessment
  private var indicator: Indicator { item.indicator }

  var blocks: [Document.Block] {
    let (chart, table) = (ChartPieces.chart(item), beside)
    guard let latest = item.latest else { return teams }
    guard let leadIn = leadIn(chart, table) else { return [.paragraph(alone(latest))] + teams }
    var blocks: [Document.Block] = [.paragraph(leadIn)]
    if let chart { blocks.append(.chart(chart)) }
    if let table { blocks.append(.table(table)) }
    let figure = "The latest figure is \(pieces.words(latest, indicator))."
    return blocks + [.paragraph(([figure] + meaning(latest)).joined(separator: " "))] + teams
  }

  // MARK: In words

  /// The sentences before a chart or a table; `nil` where there is neither.
  private func leadIn(_ chart: Document.Chart?, _ table: Document.Table?) -> String? {
    let shown: String? =
      switch (chart, table) {
      case (_?, _?):
        "The chart below shows “\(indicator.title)”; the table sets the latest figure beside others."
      case (_?, nil): "The chart below shows “\(indicator.title)”."
      case (nil, _?):
        "The table below sets the latest figure for “\(indicator.title)” beside others."
      case (nil, nil): nil
      }
    return shown.map { "\($0) \(measure)" }
  }

  /// What is measured, and which way is better.
  private var measure: String {
    let way =
      indicator.unit == .percent
      ? indicator.polarityWords.capitalizedFirst
      : "It is measured in \(indicator.unitWords); \(indicator.polarityWords)"
    return [indicator.definition?.sentence, way + "."].compactMap { $0 }.joined(separator: " ")
  }

  /// A figure that has neither a chart nor a table, in one paragraph.
  private func alone(_ latest: IndicatorAssessment.Entry) -> String {
    let figure =
      "The latest figure for “\(indicator.title)” is \(pieces.words(latest, indicator))."
    return ([figure, measure] + meaning(latest)).joined(separator: " ")
  }

  /// What the figure means against the target, last time and others.
  private func meaning(_ latest: IndicatorAssessment.Entry) -> [String] {
    var sentences: [String] = []
    if let reason = latest.actual.figure.reason {
      sentences.append("The reason: \(reason.sentence)")
    }
    sentences.append(against.sentence + [Rule.position].inBrackets)
    if let movement = item.movement {
      sentences.append(
        "It is \(indicator.words(movement))".sentence + [Rule.movement].inBrackets)
    }
    sentences += nearest
    let direction = indicator.words(item.direction)
    sentences.append(
      "Direction of travel: \(direction.prefix(1).lowercased())\(direction.dropFirst())"
        + item.direction.rules.inBrackets)
    if let standing = item.standing { sentences.append(standing.words.capitalizedFirst + ".") }
    return sentences
  }

  private var against: String {
    switch item.position.status {
    case .blue, .green, .amber, .red, .cannotTell:
      "Against the target it is \(indicator.words(item.position))"
    case .grey:
      "It can't be judged against a target (\(indicator.words(item.position)))"
    }
  }

  /// The figure beside statistical neighbours, the region and England, in one sentence each.
  private var nearest: [String] {
    item.comparators.compactMap { part in
      switch indicator.comparators[part.id]?.kind {
      case .neighbours, .region, .england: break
      case .authority, .other, nil: return nil
      }
      guard let gap = gap(from: part) else { return nil }
      let theirs = "\(part.title) (\(indicator.words(part.latest.actual.figure)))"
      return gap == "the same" ? "It is the same as \(theirs)." : "It is \(gap) than \(theirs)."
    }
  }

  // MARK: Beside others

  /// The latest figure beside its target, earlier ones and others; `nil` where there is nothing.
  private var beside: Document.Table? {
    let rows = target + earlier + others
    guard let latest = item.latest, !rows.isEmpty else { return nil }
    return Document.Table(
      "\(indicator.title): \(pieces.words(latest, indicator)), beside others",
      [
        "Compared with", Document.Column("Figure", isNumeric: true), "As at",
        "The latest figure against it",
      ], rows: rows)
  }

  private var target: [[Document.Cell]] {
    guard let target = item.position.target, target.aim.isSet, let from = item.position.targetFrom
    else { return [] }
    return [
      [
        "Target in force", Document.Cell(indicator.words(target)),
        Document.Cell("from \(from.inWords)"), pieces.cell(item.position, of: indicator),
      ]
    ]
  }

  private var earlier: [[Document.Cell]] {
    let previous = item.movements.first { $0.comparison == .previous }?.from.day
    // The baseline says no more where it is the figure before.
    return item.movements.filter {
      $0.comparison != .baseline || $0.from.day != previous
    }.map { movement in
      [
        Document.Cell(label(movement.comparison)),
        Document.Cell(indicator.words(movement.from.figure)),
        Document.Cell(movement.from.day.inWords), Document.Cell(word(movement.outcome)),
      ]
    }
  }

  private func label(_ comparison: Movement.Comparison) -> String {
    switch comparison {
    case .previous: "Last time"
    case .sameTimeLastYear: "The same time last year"
    case .baseline: "The baseline"
    }
  }

  private func word(_ outcome: Movement.Outcome) -> String {
    var words = outcome.word
    if case .notComparable(let why) = outcome { words += ": \(why)" }
    return words + [Rule.movement].inBrackets
  }

  private var others: [[Document.Cell]] {
    item.comparators.map { part in
      [
        Document.Cell(part.title), Document.Cell(indicator.words(part.latest.actual.figure)),
        Document.Cell(part.latest.day.inWords), Document.Cell(distance(from: part)),
      ]
    }
  }

  /// How far the latest figure is from a comparator's, and on which side; never whether that is good.
  private func distance(from part: IndicatorAssessment.Part) -> String {
    gap(from: part) ?? part.differs.map { "counted differently: \($0)" }
      ?? "not set beside it: one of the two is not exact"
  }

  /// The distance in words; `nil` where the two can't be set beside each other.
  private func gap(from part: IndicatorAssessment.Part) -> String? {
    guard part.differs == nil, let ours = item.latest?.actual.figure.value,
      let theirs = part.latest.actual.figure.value
    else { return nil }
    if ours == theirs { return "the same" }
    let gap = ours < theirs ? theirs - ours : ours - theirs
    return "\(indicator.distance(gap)) \(ours < theirs ? "lower" : "higher")"
  }

  // MARK: Teams

  private var teams: [Document.Block] {
    guard !item.segments.isEmpty else { return [] }
    let standing = pieces.teamStanding(item).map { " It has \($0)." } ?? ""
    return [
      .paragraph(
        "The table below shows “\(indicator.title)” by team or area.\(standing)"),
      .table(
        Document.Table(
          "\(indicator.title) by team or area",
          [
            "Team or area", Document.Column("Latest", isNumeric: true), "As at", "Target",
            "Position",
          ],
          rows: item.segments.map { part in
            pieces.cells(team: part, of: indicator)
          })),
    ]
  }
}
