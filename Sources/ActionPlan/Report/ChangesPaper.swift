/// What changed since the last update: targets and dates first, and who changed it and when.
public struct ChangesPaper {
  let assessment: PlanAssessment
  let log: ChangeLog
  /// The plan as it stood at the last update; `nil` when there was none.
  let last: PlanAssessment?
  let pieces: PaperPieces
  let events: PlanEvents
  /// Every difference with the version that made it.
  let entries: [Entry]
  var plan: Plan { assessment.plan }

  /// A difference and the version that made it.
  struct Entry {
    var difference: PlanDifference
    var step: ChangeLog.Step
  }

  /// Prepares the paper.
  ///
  /// - Parameters:
  ///   - assessment: The plan as of the last version of the log, at the quarter of the paper.
  ///   - log: What was changed since the last update.
  public init(_ assessment: PlanAssessment, log: ChangeLog) {
    self.assessment = assessment
    self.log = log
    last = assessment.before(log)
    pieces = PaperPieces(plan: assessment.plan)
    events = PlanEvents(plan: assessment.plan, after: log.since.day, upTo: assessment.asAt)
    entries = log.steps.flatMap { step in
      step.differences.map { Entry(difference: $0, step: step) }
    }
  }

  /// The paper.
  ///
  /// - Parameter version: The number of the plan's version it is made from.
  /// - Returns: The same document for the same plan, version, quarter, day and log.
  public func document(version: Int) -> Document {
    var facts = pieces.metadata(assessment, version: version)
    facts.append(Document.Fact("Changes since", since))
    return pieces.paper(
      "What changed", assessment, version: version, metadata: facts,
      blocks: summary + targetsAndDates + ratings + judgements + corrections + newFigures + items
        + posts + others + people)
  }

  /// Whether there is a plan to compare with.
  var hasBase: Bool { log.base != nil }

  private var since: String {
    let version =
      log.since.version == 0 ? "before the first version" : "version \(log.since.version)"
    switch log.since.origin {
    case .seal(let quarter, let on):
      return "the update for \(quarter.title), published on \(on.inWords) (\(version))"
    case .quarter(let quarter):
      return "the end of \(quarter.title), \(log.since.day.inWords) (\(version)); "
        + "no update was sealed before it"
    case .named: return "\(log.since.day.inWords) (\(version))"
    }
  }

  private var summary: [Document.Block] {
    let rows = counts.map { [Document.Cell($0.0), Document.Cell(String($0.1))] }
    return [
      .heading(level: 2, "In short", anchor: "summary"), .paragraph(opening),
      .table(
        Document.Table(
          "How much changed; each is listed below",
          ["What", Document.Column("How many", isNumeric: true)], rows: rows)),
    ]
  }

  private var opening: String {
    guard let first = log.steps.first, let end = log.steps.last else {
      return "No version of the plan was made since \(since)."
    }
    let numbers =
      first.version == end.version
      ? "version \(end.version)" : "versions \(first.version) to \(end.version)"
    let words =
      "Since \(since), the plan was changed \(times(log.steps.count)) "
      + "(\(numbers)), the last time on \(end.at.day.inWords)."
    guard !hasBase else { return words }
    return words + " There was no plan before, so what is told here is what is dated after "
      + "\(log.since.day.inWords), up to \(assessment.asAt.inWords)."
  }

  private var counts: [(String, Int)] {
    [
      ("Targets decided or changed", targetCount), ("Due dates moved or changed", dateCount),
      ("Other due dates asked for, or answers to it", requestLines.count),
      ("Objectives with another rating", ratingRows.count),
      ("Returns logged, verified or changed", returnLines.count),
      ("Indicators whose direction turned", turns.count(where: \.hasTurned)),
      ("Indicators in another position", turns.count { $0.positionCause != nil }),
      ("Figures corrected", correctionCount), ("New figures", newFigureCount),
      ("Other changes", otherCount),
    ]
  }

  var turns: [IndicatorTurn] { last.map { assessment.turns(since: $0) } ?? [] }

  private var judgements: [Document.Block] {
    [.heading(level: 2, "Judgements that changed", anchor: "judgements")]
      + (last == nil
        ? [.paragraph("There is no earlier update to compare with.")] : pieces.turned(turns))
  }

  private var people: [Document.Block] {
    [.heading(level: 2, "Who changed the plan, and when", anchor: "versions")]
      + (log.steps.isEmpty
        ? [.paragraph("Nobody changed the plan.")]
        : [
          .table(
            Document.Table(
              "Every version since", ["Version", "On", "By", "What for"],
              rows: log.steps.map { step in
                [
                  Document.Cell(String(step.version)), Document.Cell(step.at.day.inWords),
                  Document.Cell(step.by), Document.Cell(step.why.isEmpty ? "not said" : step.why),
                ]
              }))
        ])
  }
}

extension PlanAssessment {
  /// The plan as it stood at the update that a log counts from; `nil` when there was none.
  fileprivate func before(_ log: ChangeLog) -> PlanAssessment? {
    guard let base = log.base else { return nil }
    switch log.since.origin {
    case .seal(let quarter, _):
      return PlanAssessment(base, quarter: quarter, asAt: plan.seals[quarter]?.asAt)
    case .quarter: return lastTime
    case .named:
      let day = min(log.since.day, asAt)
      let then = Quarter(containing: day, firstMonth: plan.firstMonth) ?? quarter
      return PlanAssessment(base, quarter: then, asAt: day)
    }
  }
}

extension ChangesPaper.Entry {
  /// Which version made the change, who made it, and when.
  var recorded: String { "version \(step.version), \(step.by), \(step.at.day.inWords)" }

  /// The difference as a line of a list.
  var line: String { "\(difference.description) (\(recorded))" }

  /// Whether it is a finding's withdrawal.
  var isWithdrawal: Bool {
    difference.kind == .amended
      && difference.item.map { step.withdrawn.contains($0) } == true
      && difference.description.contains(" withdrawn on ")
  }
}
