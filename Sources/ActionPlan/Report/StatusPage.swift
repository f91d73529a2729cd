/// The board's view on one screen.
public struct StatusPage {
  let assessment: PlanAssessment
  let pieces: PaperPieces
  var plan: Plan { assessment.plan }

  /// Prepares the page.
  public init(_ assessment: PlanAssessment) {
    self.assessment = assessment
    pieces = PaperPieces(plan: assessment.plan)
  }

  /// The page.
  ///
  /// - Parameter version: The number of the plan's version it is made from.
  /// - Returns: The same document for the same plan, version, quarter and day.
  public func document(version: Int) -> Document {
    Document(
      title: plan.title,
      metadata: [
        Document.Fact(
          "Status",
          "\(pieces.words(assessment.quarter)), as at \(assessment.asAt.inWords), version \(version), "
            + Rule.version)
      ],
      blocks: unanswered + [
        .heading(level: 2, "Objectives", anchor: "objectives"), .table(objectives),
        .heading(level: 2, "Indicators", anchor: "indicators"), .table(indicators),
        .paragraph(last),
      ])
  }

  private var unanswered: [Document.Block] {
    let found = assessment.findings.filter { finding in
      switch finding.state {
      case .unanswered, .noObjective: true
      case .answered, .withdrawn: false
      }
    }
    guard !found.isEmpty else { return [] }
    return [.list(found.map { "Finding \(pieces.named($0.id)) has no objective" })]
  }

  private var objectives: Document.Table {
    Document.Table(
      "Rating claimed by the lead and verified by another person",
      ["Objective", "Claimed", "Verified", "Last quarter", "Due"],
      rows: assessment.objectives.map { item in
        let last = item.lastProgress.map { $0.verified?.rating ?? $0.rating }
        guard item.closed == nil else {
          return [
            Document.Cell(pieces.named(item.id)), "Closed", "",
            pieces.cell(rating: last, otherwise: ""),
            Document.Cell(item.schedule.current?.description ?? ""),
          ]
        }
        return [
          Document.Cell(pieces.named(item.id)),
          short(item.progress?.rating, pieces.unrated(item).lowercased()),
          short(item.progress?.verified?.rating, "not yet"),
          short(last, "–"), due(item.schedule),
        ]
      })
  }

  private func short(_ rating: ItemID?, _ otherwise: String) -> Document.Cell {
    guard let rating else { return Document.Cell(otherwise, tone: .grey) }
    let cell = pieces.cell(rating: rating)
    return Document.Cell(plan.ratings[rating]?.word ?? cell.text, tone: cell.tone)
  }

  private func due(_ schedule: ScheduleAssessment) -> Document.Cell {
    guard let current = schedule.current else { return "no date" }
    let moved = schedule.moves.isEmpty ? "" : ", moved \(schedule.moves.count)×"
    return Document.Cell(
      current.description + moved + (schedule.isOverdue ? ", overdue" : ""),
      tone: schedule.isOverdue ? .red : nil)
  }

  private var indicators: Document.Table {
    Document.Table(
      "Latest figure, direction of travel (D1; a hollow mark is movement, M1) and position (P1)",
      ["Indicator", Document.Column("Latest", isNumeric: true), "As at", "Direction", "Position"],
      rows: assessment.indicators.map { item in
        let latest =
          item.latest.map { item.indicator.words($0.actual.figure) }
          ?? (item.segments.isEmpty ? "no figure" : "by team")
        return [
          Document.Cell(item.indicator.title), Document.Cell(latest),
          Document.Cell(item.latest?.day.description ?? ""), pieces.cell(directionOf: item),
          pieces.cell(positionOf: item),
        ]
      })
  }

  private var last: String {
    let overdue = assessment.objectives.filter(\.schedule.isOverdue).count
    let actions = assessment.objectives.flatMap(\.actions).filter(\.schedule.isOverdue).count
    return "\(counted(assessment.returnsMissing.count, "objective")) not reported, "
      + "\(counted(overdue, "objective")) and \(counted(actions, "action")) overdue. "
      + "`actionplan report board` has the whole paper; `actionplan show ID` one item."
  }
}
