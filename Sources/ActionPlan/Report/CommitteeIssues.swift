/// What the plan has to say to a committee, part by part, in sentences that stand by themselves.
struct CommitteeIssues {
  let assessment: PlanAssessment
  /// The plan as it stood a quarter before; `nil` before the first quarter there is.
  let last: PlanAssessment?
  let version: Int
  let pieces: PaperPieces
  /// The board's paper, whose lists are taken word for word, so that the two can't differ.
  let board: [Document.Block]
  var plan: Plan { assessment.plan }

  init(_ assessment: PlanAssessment, version: Int) {
    self.assessment = assessment
    self.version = version
    last = assessment.lastTime
    pieces = PaperPieces(plan: assessment.plan)
    board = BoardUpdate(assessment).document(version: version).blocks
  }

  /// One part, without a heading of its own unless it has several.
  func blocks(_ part: CommitteeTemplate.PlanPart) -> [Document.Block] {
    switch part {
    case .background: background
    case .findings: findings
    case .position: position
    case .movement: movement
    case .recommendations: recommendations
    case .slippage: slippage
    case .changes: changes
    case .decisions: decisions
    case .notes: told("notes", "The following should be known about the figures:")
    case .key: key
    case .sources: sources
    }
  }

  /// What stands under a heading of the board's paper, up to the next heading.
  func under(_ anchor: String) -> [Document.Block] {
    let rest = board.drop { $0.anchor != anchor }.dropFirst()
    return Array(rest.prefix { $0.anchor == nil })
  }

  // MARK: Background

  private var background: [Document.Block] {
    var blocks: [Document.Block] = [
      .paragraph(
        "This report tells the Committee where the plan “\(plan.title)” stood on "
          + "\(assessment.asAt.inWords). It is the update for "
          + "\(pieces.words(assessment.quarter)), made from version \(version) of the plan.")
    ]
    for inspection in plan.inspections.values where isOver(inspection) {
      blocks += background(inspection)
    }
    return blocks + [.paragraph(size)]
  }

  private func isOver(_ inspection: Inspection) -> Bool {
    (inspection.to ?? inspection.from).map { $0 <= assessment.asAt } ?? true
  }

  private func background(_ inspection: Inspection) -> [Document.Block] {
    var words = "The plan answers the findings of “\(inspection.title)”"
    if let from = inspection.from, let to = inspection.to {
      words += ", which took place from \(from.inWords) to \(to.inWords)"
    }
    words += "."
    if let published = inspection.report.published {
      words += " The report was published on \(published.inWords)."
    }
    guard !inspection.judgements.isEmpty else { return [.paragraph(words)] }
    return [
      .paragraph(words + " The table below shows its judgements."),
      .table(pieces.judgements(of: inspection)),
    ]
  }

  private var size: String {
    let submitted = plan.submitted.filter { $0 <= assessment.asAt }.map {
      " The plan was submitted on \($0.inWords)."
    }
    return
      "The plan has \(pieces.findings(of: assessment)), "
      + "\(counted(plan.objectives.count, "objective")), "
      + "\(counted(plan.actions.count, "action")) and "
      + "\(counted(plan.indicators.count, "indicator")). An objective is a change wanted for "
      + "children. Its actions say what is done; its indicators show what difference that makes."
      + (submitted ?? "")
  }

  // MARK: Findings

  private var findings: [Document.Block] {
    let standing = assessment.standingFindings
    let answered = standing.count { !$0.objectives.isEmpty }
    let words =
      "Of the \(pieces.findings(of: assessment)), \(answered) \(answered == 1 ? "has" : "have") at "
      + "least one objective. The table below shows, for each, what answers it, who leads, and "
      + "how many indicators still have no target."
    return [.paragraph(words)] + under("coverage").filter { $0.table != nil }.prefix(1)
  }

  // MARK: Closing parts

  private var slippage: [Document.Block] {
    let tables = under("slippage").filter { $0.table.map { !$0.rows.isEmpty } ?? false }
    return [.paragraph("\(overdue) \(pieces.movesWords(assessment))")] + tables
      + (overdueItems.isEmpty ? [] : [.paragraph("These are overdue:"), .list(overdueItems)])
  }

  private var schedules: [(id: ItemID, schedule: ScheduleAssessment)] {
    assessment.objectives.map { (id: $0.id, schedule: $0.schedule) }
      + assessment.objectives.flatMap { $0.actions.map { (id: $0.id, schedule: $0.schedule) } }
  }

  private var overdue: String {
    let now = schedules.count { $0.schedule.isOverdue }
    let first = schedules.count { $0.schedule.isOverdueAgainstFirst }
    guard now + first > 0 else { return "No objective and no action is overdue." }
    return
      "Of the objectives and actions, \(now) \(now == 1 ? "is" : "are") overdue against the date "
      + "agreed now, and \(first) against the date first agreed."
  }

  private var overdueItems: [String] {
    schedules.filter(\.schedule.isOverdue).map {
      "\(pieces.named($0.id)): due \(pieces.due($0.schedule))"
    }
  }

  private var decisions: [Document.Block] {
    let asks = asks
    guard !asks.isEmpty else {
      return [.paragraph("Nothing in the plan asks for a decision.")]
    }
    return [
      .paragraph("The Committee is asked to:"),
      .list(asks.map { $0.capitalizedFirst + "." }),
    ]
  }

  private var changes: [Document.Block] {
    let rest = board.drop { $0.anchor != "changes" }.dropFirst()
    return Array(rest.prefix { $0.level != 2 })
  }

  private var key: [Document.Block] { Array(PaperKey(plan: plan).blocks.dropFirst()) }

  private var sources: [Document.Block] {
    let reports = plan.inspections.values.filter(isOver).filter { $0.report.url != nil }
    guard !reports.isEmpty else { return [.paragraph("None")] }
    return [
      .paragraph("The source documents, and where they can be found:"),
      .facts(
        reports.map {
          Document.Fact($0.report.title ?? "Report of \($0.title)", $0.report.url ?? "")
        }),
    ]
  }
}

extension Document.Block {
  /// The anchor of a heading; `nil` for anything else.
  var anchor: String? {
    guard case .heading(_, _, let anchor) = self else { return nil }
    return anchor
  }

  /// The level of a heading; `nil` for anything else.
  var level: Int? {
    guard case .heading(let level, _, _) = self else { return nil }
    return level
  }

  /// The table; `nil` for anything else.
  var table: Document.Table? {
    guard case .table(let table) = self else { return nil }
    return table
  }
}
