/// One item of the plan, whole.
public struct ItemPage {
  let assessment: PlanAssessment
  let pieces: PaperPieces
  var plan: Plan { assessment.plan }

  /// Prepares the page.
  public init(_ assessment: PlanAssessment) {
    self.assessment = assessment
    pieces = PaperPieces(plan: assessment.plan)
  }

  /// The page of an item; `nil` when the plan has no item with that id.
  public func document(_ id: ItemID) -> Document? {
    guard let kind = plan.kind(of: id) else { return nil }
    let title = "\(kind.rawValue.capitalizedFirst) \(pieces.named(id))"
    return Document(
      title: title,
      metadata: [
        Document.Fact("Plan", plan.title),
        Document.Fact("As at", "\(assessment.asAt.inWords), \(pieces.words(assessment.quarter))"),
      ], blocks: blocks(id, kind))
  }

  private func blocks(_ id: ItemID, _ kind: ItemKind) -> [Document.Block] {
    switch kind {
    case .indicator: indicator(id)
    case .objective: objective(id)
    case .recommendation: recommendation(id)
    case .officer: officer(id)
    case .action: action(id)
    case .inspection: inspection(id)
    case .risk: risk(id)
    }
  }

  private func indicator(_ id: ItemID) -> [Document.Block] {
    guard let item = assessment.indicator(id) else { return [] }
    let blocks = IndicatorPieces(pieces: pieces, item: item).blocks
    return blocks + restarts(item) + [figures(item)] + targets(item)
  }

  /// Every restart recorded, and the day from which one could be.
  private func restarts(_ item: IndicatorAssessment) -> [Document.Block] {
    let recorded = item.series.restarts.map {
      "Judged anew from \($0.key.inWords): \($0.value.why) (agreed by \($0.value.agreedBy))"
    }
    let proposed = item.series.proposedRestart(item.direction).map {
      "The last \($0.length) figures, from \($0.day.inWords) on, are all on one side of the average. "
        + "If something lasting changed then, record it: `actionplan add restart \(item.id) "
        + "--from \($0.day)` with who agreed and why; nothing is judged anew by itself."
    }
    let lines = recorded + [proposed].compactMap { $0 }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  private func figures(_ item: IndicatorAssessment) -> Document.Block {
    let actuals = item.indicator.actuals.filter { $0.key <= assessment.asAt }
    return .table(
      Document.Table(
        "Every figure, oldest first",
        [
          Document.Column("As at"), Document.Column("Figure", isNumeric: true), "Base", "Source",
          "Note",
        ],
        rows: actuals.map { day, actual in
          [
            Document.Cell(day.inWords), Document.Cell(item.indicator.words(actual.figure)),
            Document.Cell(item.indicator.base(actual.figure) ?? ""),
            Document.Cell(actual.source ?? "no source"), Document.Cell(actual.note ?? ""),
          ]
        }))
  }

  private func targets(_ item: IndicatorAssessment) -> [Document.Block] {
    guard !item.indicator.targets.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          "Every target decided", ["From", "Decided on", "Target", "Agreed by", "Why"],
          rows: item.indicator.targets.map { from, target in
            [
              Document.Cell(from.inWords), Document.Cell(target.decided(from: from).inWords),
              Document.Cell(item.indicator.words(target)),
              Document.Cell(target.agreedBy), Document.Cell(target.why),
            ]
          }))
    ]
  }

  private func objective(_ id: ItemID) -> [Document.Block] {
    guard let item = assessment.objective(id) else { return [] }
    let objective = item.objective
    let serves = objective.recommendations.map { pieces.named($0) }.joined(separator: "; ")
    let facts: [(String, String?)] = [
      ("Outcome for children", objective.outcome),
      ("Serves", serves.isEmpty ? "no finding" : serves),
      ("Lead", pieces.lead(item)),
      ("Accountable", objective.accountable.flatMap { plan.officers[$0]?.post }),
      (
        "Responsible bodies",
        objective.bodies.isEmpty ? nil : objective.bodies.joined(separator: ", ")
      ),
      ("Start", objective.schedule.start?.inWords), ("Due", pieces.due(item.schedule)),
      (
        "Indicators",
        objective.indicators.isEmpty
          ? objective.noIndicator ?? "none"
          : objective.indicators.map { pieces.named($0) }.joined(separator: "; ")
      ),
      (
        "Closed",
        item.closed.map { pieces.words($0) }
      ), ("Claimed closed", item.claimedClosed.map { pieces.words($0) }),
    ]
    return [.facts(facts.compactMap { fact in fact.1.map { Document.Fact(fact.0, $0) } })]
      + [progress(id)] + moves(objective.schedule)
      + requests(objective.schedule) + actions(item)
  }

  private func progress(_ id: ItemID) -> Document.Block {
    let entries = plan.progress.filter { $0.value[id] != nil && $0.key <= assessment.quarter }
    return .table(
      Document.Table(
        "What the lead reported, quarter by quarter",
        ["Quarter", "Claimed", "Verified", "Done", "Difference made", "Next"],
        rows: entries.compactMap { quarter, entries in
          entries[id].map { entry in
            [
              Document.Cell(quarter.title), pieces.cell(rating: entry.rating),
              pieces.cell(rating: entry.verified?.rating, otherwise: "not yet"),
              Document.Cell(entry.done ?? ""), Document.Cell(entry.difference ?? ""),
              Document.Cell(entry.next ?? ""),
            ]
          }
        }))
  }

  private func moves(_ schedule: Schedule) -> [Document.Block] {
    guard !schedule.extensions.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          "Due date first agreed: \(schedule.due?.inWords ?? "none"); every move of it",
          ["Moved to", "Agreed by", "On", "Why"],
          rows: schedule.extensions.values.map {
            [
              Document.Cell($0.to.inWords), Document.Cell($0.agreedBy),
              Document.Cell($0.on.inWords), Document.Cell($0.why),
            ]
          }))
    ]
  }

  private func requests(_ schedule: Schedule) -> [Document.Block] {
    guard !schedule.requests.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          "Other due dates asked for; asking moves nothing",
          ["Number", "Asked for", "Asked by, on", "Why", "Answer"],
          rows: schedule.requests.map { number, request in
            [
              Document.Cell(String(number)), Document.Cell(request.to.inWords),
              Document.Cell("\(request.askedBy), \(request.on.inWords)"),
              Document.Cell(request.why),
              Document.Cell(
                request.answer.map { "\($0.outcome) by \($0.by) on \($0.on.inWords)" }
                  ?? "waits for an answer"),
            ]
          }))
    ]
  }

  private func actions(_ item: ObjectiveAssessment) -> [Document.Block] {
    guard !item.actions.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          "Actions", ["Action", "Due", "Done"],
          rows: item.actions.map { action in
            [
              Document.Cell("\(action.id) \(action.action.title)"),
              Document.Cell(
                pieces.due(action.schedule), tone: action.schedule.isOverdue ? .red : nil),
              Document.Cell(action.isDone ? action.action.done?.inWords ?? "yes" : "not yet"),
            ]
          }))
    ]
  }
}
