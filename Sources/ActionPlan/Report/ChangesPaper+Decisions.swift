/// Targets, due dates, ratings and corrected figures.
extension ChangesPaper {
  private static let targets: Set<PlanDifference.Kind> = [.targetChanged]
  private static let dates: Set<PlanDifference.Kind> = [.dateMoved]
  private static let figures: Set<PlanDifference.Kind> = [.figureRestated, .figureAmended]

  func entries(_ kinds: Set<PlanDifference.Kind>) -> [Entry] {
    entries.filter { kinds.contains($0.difference.kind) }
  }

  var targetCount: Int { hasBase ? entries(Self.targets).count : events.targets.count }
  var dateCount: Int { hasBase ? entries(Self.dates).count : events.dates.count }
  var requestLines: [String] {
    hasBase ? entries([.dateAsked]).map(\.line) : events.requests
  }
  var correctionCount: Int {
    hasBase
      ? entries(Self.figures).count : (events.restatements + events.breaks + events.restarts).count
  }

  var targetsAndDates: [Document.Block] {
    [.heading(level: 2, "Targets and dates", anchor: "targets-dates")]
      + decided(
        entries(Self.targets), "Targets", "targets", "Targets decided or changed", events.targets,
        otherwise: "No target changed.")
      + decided(
        entries(Self.dates), "Due dates", "dates", "Due dates moved or changed", events.dates,
        otherwise: "No due date moved.")
      + pieces.part(
        "Other due dates asked for", "asked", requestLines,
        otherwise: "No other due date was asked for.")
  }

  var corrections: [Document.Block] {
    [.heading(level: 2, "Figures corrected", anchor: "corrections")]
      + decided(
        entries(Self.figures), "Corrections", "restated", "What was reported, and what it is now",
        events.restatements + events.breaks + events.restarts,
        by: "Corrected by", otherwise: "No figure was corrected.")
  }

  /// A table of what was decided, then a list of what was changed in what stands already.
  private func decided(
    _ entries: [Entry], _ title: String, _ anchor: String, _ caption: String, _ dated: [String],
    by: String = "Agreed by", otherwise: String
  ) -> [Document.Block] {
    guard hasBase else { return pieces.part(title, anchor, dated, otherwise: otherwise) }
    guard !entries.isEmpty else { return [.paragraph(otherwise)] }
    let rows = entries.compactMap(Self.row)
    let rest = entries.filter { $0.difference.decision == nil }.map(\.line)
    var blocks: [Document.Block] = [
      .heading(level: 3, title, anchor: "changes-\(anchor)")
    ]
    if !rows.isEmpty {
      blocks.append(
        .table(
          Document.Table(
            caption, ["What", "Was", "Now", Document.Column(by), "Why", "Recorded in"], rows: rows))
      )
    }
    if !rest.isEmpty {
      blocks += [.paragraph("Changed in what the plan already said:"), .list(rest)]
    }
    return blocks
  }

  private static func row(_ entry: Entry) -> [Document.Cell]? {
    guard let decision = entry.difference.decision else { return nil }
    let remark = decision.remark.map { " (\($0))" } ?? ""
    return [
      Document.Cell(decision.subject.capitalizedFirst),
      Document.Cell(entry.difference.from ?? "none"),
      Document.Cell((entry.difference.to ?? "none") + remark),
      Document.Cell("\(decision.by), \(decision.on.inWords)"),
      Document.Cell(Excerpt.clause(decision.why)), Document.Cell(entry.recorded),
    ]
  }

  // MARK: Ratings

  var returnLines: [String] {
    hasBase ? entries([.progressLogged, .ratingVerified]).map(\.line) : []
  }

  var ratings: [Document.Block] {
    let said = returnLines
    var blocks: [Document.Block] = [
      .heading(level: 2, "Ratings of the objectives", anchor: "ratings")
    ]
    if let last, !ratingRows.isEmpty {
      blocks.append(
        .table(
          Document.Table(
            "Objectives with another rating; the verified rating counts where there is one",
            [
              "Objective", Document.Column("In \(last.quarter.title)"),
              Document.Column("In \(assessment.quarter.title)"),
            ],
            rows: ratingRows)))
    } else {
      blocks.append(
        .paragraph(
          last == nil
            ? "There is no earlier update to compare with." : "No objective has another rating."))
    }
    return blocks
      + (said.isEmpty
        ? [] : pieces.part("Returns logged and verified", "returns", said, otherwise: ""))
  }

  var ratingRows: [[Document.Cell]] {
    guard let last else { return [] }
    return assessment.objectives.compactMap { now in
      let before = last.objective(now.id)
      let (old, new) = (before.map(state) ?? Document.Cell("Not in the plan"), state(now))
      guard old != new else { return nil }
      return [Document.Cell(pieces.named(now.id)), old, new]
    }
  }

  private func state(_ item: ObjectiveAssessment) -> Document.Cell {
    if item.closed != nil { return Document.Cell("Closed", tone: .complete) }
    return pieces.cell(rating: item.rating, otherwise: pieces.unrated(item))
  }
}
