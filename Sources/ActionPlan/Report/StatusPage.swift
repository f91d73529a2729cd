/// The board's view on one screen.
public struct StatusPage {
  let assessment: PlanAssessment
  let pieces: PaperPieces
  /// The day it is looked at; `nil` where no clock may count.
  let today: Day?
  var plan: Plan { assessment.plan }

  /// Prepares the page.
  ///
  /// - Parameters:
  ///   - assessment: The plan at a quarter.
  ///   - today: The day it is looked at: what is late by then is said beside what was late at the
  ///     quarter, and the days of a quarter that are still to come do not count.
  public init(_ assessment: PlanAssessment, today: Day? = nil) {
    self.assessment = assessment
    self.today = today
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
            + pieces.rulesVersion)
      ],
      blocks: unanswered + statutory + [
        .heading(level: 2, "Objectives", anchor: "objectives"), .table(objectives),
        .heading(level: 2, "Indicators", anchor: "indicators"), .table(indicators),
      ] + waiting + outlook + turned + [.paragraph(last)])
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
      "Latest figure, direction of travel (D1 to D3; with too few figures a hollow mark), movement "
        + "since last time (M1) and position (P1)",
      ["Indicator", Document.Column("Latest", isNumeric: true), "As at", "Direction", "Position"],
      rows: assessment.indicators.map { item in
        let latest =
          item.latest.map { item.indicator.words($0.actual.figure) }
          ?? (item.segments.isEmpty ? "no figure" : "by team")
        return [
          Document.Cell(item.indicator.title), Document.Cell(latest),
          Document.Cell(item.latest?.day.description ?? ""),
          pieces.cell(directionAndMovementOf: item), pieces.cell(positionOf: item),
        ]
      })
  }

  /// Whether targets can be relied on, and where figures will be when they are due.
  private var outlook: [Document.Block] {
    let found = assessment.indicators.filter { $0.assurance != nil || $0.forecast?.range != nil }
    guard !found.isEmpty else { return [] }
    let table = Document.Table(
      "Whether the target can be relied on (P2), and where the figure is likely to be when it is due (F1)",
      ["Indicator", "Relied on", "Forecast"],
      rows: found.map { item in
        [
          Document.Cell(item.indicator.title), Document.Cell(reliedOn(item)),
          Document.Cell(item.forecast.map { "\($0.outlook.rawValue), \($0.due)" } ?? "–"),
        ]
      })
    return [.heading(level: 2, "Outlook", anchor: "outlook"), .table(table)]
  }

  private func reliedOn(_ item: IndicatorAssessment) -> String {
    guard let assurance = item.assurance else { return "–" }
    return item.direction.state.isChange ? "not while it is changing" : assurance.verdict.words
  }

  /// The judgements that are others than a quarter before.
  private var turned: [Document.Block] {
    guard let before = assessment.lastTime else { return [] }
    let lines = assessment.turns(since: before).map { TurnPieces(turn: $0).short }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(level: 2, "Changed since \(before.quarter.title)", anchor: "changed"), .list(lines),
    ]
  }

  private var last: String {
    let overdue = assessment.objectives.filter(\.schedule.isOverdue).count
    let actions = assessment.objectives.flatMap(\.actions).filter(\.schedule.isOverdue).count
    return "\(counted(assessment.returnsMissing.count, "objective")) not reported, "
      + "\(counted(overdue, "objective")) and \(counted(actions, "action")) overdue. "
      + "`actionplan report board` has the whole paper; `actionplan show ID` one item."
  }
}
