extension ItemPage {
  func recommendation(_ id: ItemID) -> [Document.Block] {
    guard let finding = assessment.findings.first(where: { $0.id == id }) else { return [] }
    let item = finding.recommendation
    let answer: String =
      switch finding.state {
      case .answered: finding.objectives.map { pieces.named($0) }.joined(separator: "; ")
      case .noObjective(let why): "none; the reason given: \(why)"
      case .unanswered: "none, and no reason is given"
      case .withdrawn(let on, let why): "withdrawn on \(on.inWords): \(why)"
      }
    let facts: [(String, String?)] = [
      ("Origin", item.origin.words), ("Inspection", item.inspection.map { pieces.named($0) }),
      ("Place", item.place),
      ("Responsible bodies", item.bodies.isEmpty ? nil : item.bodies.joined(separator: ", ")),
      ("The council's wording", item.councilText), ("Objectives", answer),
    ]
    return [
      .quotation(item.text, source: nil),
      .facts(facts.compactMap { fact in fact.1.map { Document.Fact(fact.0, $0) } }),
    ] + paragraphs(item)
  }

  /// The paragraphs that support a finding: our line on each, and the report's own words.
  private func paragraphs(_ item: Recommendation) -> [Document.Block] {
    let words = item.inspection.flatMap { plan.inspections[$0]?.report.paragraphs } ?? Keyed()
    guard !words.isEmpty else {
      let lines = item.paragraphs.map { "Paragraph \($0.key): \($0.value)" }
      return lines.isEmpty ? [] : [.list(lines)]
    }
    return item.paragraphs.flatMap { number, line -> [Document.Block] in
      [.paragraph("Paragraph \(number): \(line)")]
        + (words[number].map { [.quotation($0, source: "paragraph \(number) of the report")] } ?? [])
    }
  }

  func officer(_ id: ItemID) -> [Document.Block] {
    guard let officer = plan.officers[id] else { return [] }
    let leads = assessment.objectives.filter { $0.objective.lead == id }.map { pieces.named($0.id) }
    return [
      .facts([
        Document.Fact("Body", officer.body ?? "not recorded"),
        Document.Fact("Leads", leads.isEmpty ? "no objective" : leads.joined(separator: "; ")),
      ]),
      .table(
        Document.Table(
          "Holders of the post", ["From", "To", "Holder", "Note"],
          rows: officer.holders.map { from, holder in
            [
              Document.Cell(from.inWords), Document.Cell(holder.to?.inWords ?? ""),
              Document.Cell(
                holder.name.map { $0 + (holder.interim ? " (interim)" : "") } ?? "vacant"),
              Document.Cell(holder.note ?? ""),
            ]
          })),
    ]
  }

  func action(_ id: ItemID) -> [Document.Block] {
    guard let action = plan.actions[id] else { return [] }
    let schedule = ScheduleAssessment(
      action.schedule, finished: action.done.filter { $0 <= assessment.asAt },
      asAt: assessment.asAt)
    let facts: [(String, String?)] = [
      ("Objective", pieces.named(action.objective)),
      ("Lead", action.lead.flatMap { plan.officers[$0]?.post }),
      ("Start", action.schedule.start?.inWords), ("Due", pieces.due(schedule)),
      ("Done", action.done?.inWords ?? "not yet"), ("Note", action.note),
    ]
    return [.facts(facts.compactMap { fact in fact.1.map { Document.Fact(fact.0, $0) } })]
      + schedule.moves.map { move in
        .paragraph(
          "Moved to \(move.to.inWords), agreed by \(move.agreedBy) on \(move.on.inWords): \(move.why)"
        )
      }
  }

  func inspection(_ id: ItemID) -> [Document.Block] {
    guard let inspection = plan.inspections[id] else { return [] }
    let report = inspection.report
    let facts: [(String, String?)] = [
      ("Framework", inspection.framework), ("From", inspection.from?.inWords),
      ("To", inspection.to?.inWords), ("Lead inspector", inspection.leadInspector),
      ("Report", report.title), ("Address", report.url), ("Received", report.received?.inWords),
      ("Published", report.published?.inWords), ("Issue", report.version),
      ("Outcome", inspection.outcome),
      ("Paragraphs kept", report.paragraphs.isEmpty ? nil : "\(report.paragraphs.count)"),
    ]
    return [
      .facts(facts.compactMap { fact in fact.1.map { Document.Fact(fact.0, $0) } }),
      .table(
        Document.Table(
          "Judgements", ["Judgement", "Grade"],
          rows: inspection.judgements.values.map {
            [Document.Cell($0.title), Document.Cell($0.grade.words)]
          })),
    ]
  }

  func risk(_ id: ItemID) -> [Document.Block] {
    guard let risk = plan.risks[id] else { return [] }
    let facts: [(String, String?)] = [
      ("Likelihood", risk.likelihood.map { "\($0) of 5" }),
      ("Impact", risk.impact.map { "\($0) of 5" }),
      ("Mitigation", risk.mitigation), ("Owner", risk.owner.flatMap { plan.officers[$0]?.post }),
      (
        "Touches",
        risk.objectives.isEmpty
          ? nil : risk.objectives.map { pieces.named($0) }.joined(separator: "; ")
      ),
    ]
    return [.facts(facts.compactMap { fact in fact.1.map { Document.Fact(fact.0, $0) } })]
  }
}
