/// Where things stand, and what moved.
extension CommitteeIssues {
  var position: [Document.Block] {
    let ratings = assessment.ratingCounts()
    // A quarter for which nobody reported had no update: there is nothing to compare with.
    let before = wasReportedBefore ? last?.ratingCounts().map(\.count) : nil
    let positions = assessment.positionCounts()
    return [
      .paragraph(
        "The table below shows how the \(counted(plan.objectives.count, "objective")) stood. Each "
          + "is rated by the officer who leads it; where another person checked the rating, "
          + "theirs counts. \(inSentence(ratings.map { ($0.word, $0.count) }))\(silence)"),
      .table(
        table("Objectives by rating", "Rating", ratings.map { ($0.word, nil, $0.count) }, before)),
    ] + disputed + [
      .paragraph(
        "The next table shows how the \(counted(plan.indicators.count, "indicator")) stood against "
          + "the target in force at the date of each figure. Grey means that nothing can be "
          + "judged: there is no target, or no figure."),
      .table(
        table(
          "Indicators by position against their target [P1]", "Position",
          positions.map {
            ($0.status.rawValue.capitalizedFirst, pieces.tone($0.status), $0.count)
          }, last?.positionCounts().map(\.count))),
    ]
  }

  /// "2 On track (green), 5 At risk (amber)." without those that nothing has.
  private func inSentence(_ counts: [(word: String, count: Int)]) -> String {
    let found = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.word)" }
    return found.isEmpty ? "" : "They are: " + found.joined(separator: ", ") + "."
  }

  private var wasReportedBefore: Bool {
    assessment.quarter.previous.map { plan.progress[$0] != nil } ?? false
  }

  /// That there is nothing to compare with; empty where there is.
  private var silence: String {
    guard !wasReportedBefore, let before = assessment.quarter.previous else { return "" }
    return " Nobody reported for \(before.title), so there is no earlier count to compare with."
  }

  private func table(
    _ caption: String, _ first: String, _ rows: [(String, Document.Tone?, Int)], _ before: [Int]?
  ) -> Document.Table {
    let earlier = assessment.quarter.previous?.title ?? "the quarter before"
    let now = [
      Document.Column(first),
      Document.Column("Now (\(assessment.quarter.title))", isNumeric: true),
    ]
    return Document.Table(
      caption,
      before == nil ? now : now + [Document.Column("Last time (\(earlier))", isNumeric: true)],
      rows: rows.enumerated().map { place, row in
        [Document.Cell(row.0, tone: row.1), Document.Cell(String(row.2))]
          + (before.map { [Document.Cell(String($0[place]))] } ?? [])
      })
  }

  private var disputed: [Document.Block] {
    let items = assessment.objectives.compactMap { objective -> String? in
      guard objective.isDisputed, let entry = objective.progress, let checked = entry.verified
      else { return nil }
      return "Objective \(pieces.named(objective.id)): its lead says "
        + "\(pieces.words(rating: entry.rating)), \(checked.by) "
        + "\(pieces.words(rating: checked.rating))"
    }
    guard !items.isEmpty else { return [] }
    return [.paragraph("Who checked the rating did not confirm what the lead said:"), .list(items)]
  }

  var movement: [Document.Block] {
    told("behind", "The following are behind their target:")
      + told("eased", "The following would be behind, had the target not been eased or withdrawn:")
      + told("better", "The following got better:") + told("worse", "The following got worse:")
      + told("stuck", "The following are stuck:")
      + told("not-reported", "The following were not reported:")
  }

  /// A list of the board's first page under a sentence; a sentence alone where it is empty.
  func told(_ anchor: String, _ lead: String) -> [Document.Block] {
    let blocks = under(anchor)
    guard case .list? = blocks.first else { return blocks }
    return [.paragraph(lead)] + blocks
  }
}
