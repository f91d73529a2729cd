/// Part 1: what a resident wants to know first.
extension PublicEdition {
  var firstPage: [Document.Block] {
    [.heading(level: 2, "The plan in brief", anchor: "summary")]
      + found + does
      + section(
        "What got better", "better", assessment.gotBetter.map { line($0) },
        otherwise: "Of the figures that are published, none got better for certain this quarter.")
      + section(
        "What got worse", "worse", assessment.gotWorse.map { line($0) },
        otherwise: "Of the figures that are published, none got worse for certain this quarter.")
      + howFar
  }

  private func section(
    _ title: String, _ anchor: String, _ items: [String], otherwise: String
  ) -> [Document.Block] {
    [.heading(level: 3, title, anchor: anchor), pieces.list(items, otherwise: otherwise)]
  }

  // MARK: What the inspectors found

  private var found: [Document.Block] {
    let origins = assessment.standingFindings.map(\.recommendation.origin).uniqued.map(\.words)
    let words =
      "\(plan.authority) was told of \(counted(assessment.standingFindings.count, "thing")) to improve. "
      + (origins.isEmpty ? "" : "Source: \(origins.joined(separator: ", ")). ")
      + "Each is printed in part 3 in the words of those who said it."
    return [
      .heading(level: 3, "What the inspectors found", anchor: "found"), .paragraph(words),
      pieces.list(
        assessment.standingFindings.map { pieces.named($0.id) }, otherwise: "There is no finding."),
    ] + judgements
  }

  private var judgements: [Document.Block] {
    plan.inspections.values.filter { inspection in
      let day = inspection.report.published ?? inspection.report.received ?? inspection.to
      return !inspection.judgements.isEmpty && (day.map { $0 <= assessment.asAt } ?? true)
    }.map { .table(pieces.judgements(of: $0)) }
  }

  // MARK: What the council does

  private var does: [Document.Block] {
    let actions = assessment.objectives.flatMap(\.actions)
    let done = actions.count(where: \.isDone)
    var words = "The council answers with \(counted(plan.objectives.count, "objective"))"
    if !actions.isEmpty {
      words += " and \(counted(actions.count, "action")), of which "
      words += done == 0 ? "none is done yet" : "\(done) \(done == 1 ? "is" : "are") done"
    }
    words += ". This is how those who lead them rate the objectives, or, where another person has "
    words += "checked the rating, how that person does."
    return [
      .heading(level: 3, "What the council does about it", anchor: "does"), .paragraph(words),
      .ratings(pieces.planOnAPage(assessment)),
    ]
  }

  // MARK: How far

  private var howFar: [Document.Block] {
    let counts = assessment.positionCounts()
    func count(_ found: Position.Status...) -> Int {
      counts.reduce(0) { $0 + (found.contains($1.status) ? $1.count : 0) }
    }
    let judged = counts.reduce(0) { $0 + $1.count } - count(.grey)
    let words =
      judged == 0
      ? "No figure that is published can be set against a target this quarter."
      : "\(counted(judged, "measure")) can be set against a target: \(count(.blue, .green)) "
        + "\(count(.blue, .green) == 1 ? "meets" : "meet") it, \(count(.amber)) "
        + "\(count(.amber) == 1 ? "is" : "are") close, \(count(.red)) "
        + "\(count(.red) == 1 ? "is" : "are") behind"
        + (count(.cannotTell) == 0 ? "." : ", and of \(count(.cannotTell)) it can't be told.")
    let behind =
      assessment.indicators.filter(\.position.status.isBehind).map { item in
        "\(item.indicator.title): \(latest(item)); \(item.indicator.words(item.position))"
      } + assessment.indicators.compactMap { pieces.teamsBeyond($0) }
    return [
      .heading(level: 3, "How far there is to go", anchor: "how-far"), .paragraph(words),
    ] + (behind.isEmpty ? [] : [.list(behind)])
  }

  /// One measure in a line, in plain words.
  private func line(_ item: IndicatorAssessment) -> String {
    let indicator = item.indicator
    let start = "\(indicator.title): \(latest(item))"
    guard !item.direction.state.isCalled else {
      let sign = item.direction.isEarlySign ? " (early sign)" : ""
      return "\(start); \(item.direction.state.word)\(sign)"
    }
    return item.movement.map { "\(start); \(indicator.words($0))" } ?? start
  }

  /// The latest figure with its base and day.
  func latest(_ item: IndicatorAssessment) -> String {
    guard let entry = item.latest else { return "no figure" }
    guard entry.actual.figure.bounds != nil else {
      return "\(PublicSymbols(indicator: item.indicator).words(entry.actual.figure)) at "
        + entry.day.inWords
    }
    return pieces.words(entry, item.indicator)
  }
}
