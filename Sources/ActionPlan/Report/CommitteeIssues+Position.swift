/// Where things stand, and what moved.
extension CommitteeIssues {
  var position: [Document.Block] {
    [.paragraph(BoardUpdate(assessment).headline)] + objectives + disputed + indicators
  }

  // MARK: Objectives

  private var objectives: [Document.Block] {
    let places = assessment.objectiveSteps(beside: compared)
    let counts = PlanAssessment.counts(assessment.objectives, at: places)
    let steps = places.map { pieces.cell($0) }
    let found = zip(steps, counts).filter { $0.1 > 0 }.map { "\($0.1) \($0.0.text)" }
    let total = counted(plan.objectives.count, "objective")
    let words =
      "The \(total) stood as follows: \(found.joined(separator: ", ")). Each is rated by the "
      + "officer who leads it; where another person checked the rating, theirs counts."
    let page = Document.Block.ratings(pieces.planOnAPage(assessment))
    guard let before = compared.map({ PlanAssessment.counts($0.objectives, at: places) }) else {
      return [.paragraph(words + silence), page]
    }
    let rows = steps.indices.map { [steps[$0]] + [counts[$0], before[$0]].map(Self.number) }
    let table = table("Objectives by rating, now and last time", "Rating", rows, isCompared: true)
    return [.paragraph(words), page, .table(table)]
  }

  /// The plan last quarter; `nil` where nobody reported for it.
  private var compared: PlanAssessment? {
    guard let before = assessment.quarter.previous, plan.progress[before] != nil else { return nil }
    return last
  }

  /// That there is nothing to compare with; empty before the first quarter there is.
  private var silence: String {
    assessment.quarter.previous.map {
      " Nobody reported for \($0.title), so there is no earlier count to compare with."
    } ?? ""
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
    return [
      .paragraph("Whoever checked the rating did not confirm what the lead said of:"), .list(items),
    ]
  }

  // MARK: Indicators

  private var indicators: [Document.Block] {
    let before = last?.positionCounts().map(\.count)
    let rows = assessment.positionCounts().enumerated().map { place, entry in
      let word = Document.Cell(
        entry.status.rawValue.capitalizedFirst, tone: pieces.tone(entry.status))
      return [word] + [entry.count, before?[place]].compactMap { $0.map(Self.number) }
    }
    return [
      .paragraph(
        "The table below shows how the \(counted(plan.indicators.count, "indicator")) stood against "
          + "the target in force at the date of each figure. Grey means that nothing can be "
          + "judged: there is no target, or no figure."),
      .table(
        table(
          "Indicators by position against their target [P1]", "Position", rows,
          isCompared: before != nil)),
    ]
  }

  private static func number(_ count: Int) -> Document.Cell { Document.Cell(String(count)) }

  private func table(
    _ caption: String, _ first: String, _ rows: [[Document.Cell]], isCompared: Bool
  ) -> Document.Table {
    let earlier = assessment.quarter.previous?.title ?? "the quarter before"
    let now = Document.Column("Now (\(assessment.quarter.title))", isNumeric: true)
    let before = Document.Column("Last time (\(earlier))", isNumeric: true)
    return Document.Table(
      caption, [Document.Column(first), now] + (isCompared ? [before] : []), rows: rows)
  }

  // MARK: Movement

  var movement: [Document.Block] {
    let day = "figures are as at \(assessment.asAt.inWords) where no date is given"
    return told("behind", "The following are behind their target; \(day):")
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
