/// Part 3: each recommendation with its objectives and indicators.
extension BoardUpdate {
  var recommendations: [Document.Block] {
    var shown: Set<ItemID> = []
    var blocks: [Document.Block] = [
      .heading(level: 2, "Recommendation by recommendation", anchor: "recommendations")
    ]
    for finding in assessment.findings {
      blocks += recommendation(finding, &shown)
    }
    let loose = assessment.looseObjectives
    if !loose.isEmpty {
      blocks.append(
        .heading(level: 3, "Objectives that serve no finding", anchor: "other-objectives"))
      for objective in loose { blocks += self.objective(objective, &shown) }
    }
    return blocks + unused
  }

  private var unused: [Document.Block] {
    let found = assessment.unusedIndicators
    guard !found.isEmpty else { return [] }
    return [.heading(level: 3, "Indicators of no objective", anchor: "other-indicators")]
      + found.flatMap { IndicatorPieces(pieces: pieces, item: $0).blocks }
  }

  private func recommendation(
    _ finding: FindingAssessment, _ shown: inout Set<ItemID>
  ) -> [Document.Block] {
    let item = finding.recommendation
    var blocks: [Document.Block] = [
      .heading(level: 3, "Recommendation \(pieces.named(finding.id))", anchor: "r-\(finding.id)"),
      .quotation(item.text, source: source(item)),
    ]
    let facts =
      pieces.bodies(item.bodies)
      + (item.councilText.map { [Document.Fact("The council's wording", $0)] } ?? [])
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    if let answer = pieces.answer(to: finding) { blocks.append(.paragraph(answer)) }
    return blocks + pieces.objectives(of: finding, in: assessment) { objective($0, &shown) }
  }

  private func source(_ item: Recommendation) -> String {
    let inspection = item.inspection.flatMap { plan.inspections[$0]?.title }
    let paragraphs = item.paragraphs.keys.map(String.init).joined(separator: ", ")
    return [
      inspection ?? item.origin.words.capitalizedFirst, item.place,
      paragraphs.isEmpty ? nil : "supported by paragraphs \(paragraphs)",
    ].compactMap { $0 }.joined(separator: "; ")
  }

  private func objective(
    _ item: ObjectiveAssessment, _ shown: inout Set<ItemID>
  ) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(level: 4, "Objective \(pieces.named(item.id))", anchor: "o-\(item.id)"),
      .facts(facts(item)),
    ]
    if !item.actions.isEmpty { blocks.append(.table(actions(item))) }
    for id in item.objective.indicators {
      guard let indicator = assessment.indicator(id) else { continue }
      if shown.insert(id).inserted {
        blocks += IndicatorPieces(pieces: pieces, item: indicator).blocks
      } else {
        blocks.append(.paragraph("Indicator \(pieces.named(id)): shown above."))
      }
    }
    return blocks
  }

  private func facts(_ item: ObjectiveAssessment) -> [Document.Fact] {
    let objective = item.objective
    var facts: [Document.Fact] = []
    if let outcome = objective.outcome {
      facts.append(Document.Fact("Outcome for children", outcome))
    }
    facts.append(Document.Fact("Lead", pieces.lead(item)))
    if let accountable = objective.accountable {
      facts.append(
        Document.Fact("Accountable", plan.officers[accountable]?.post ?? "\(accountable)"))
    }
    facts += pieces.bodies(objective.bodies) + progress(item)
    if let claimed = item.claimedClosed {
      facts.append(Document.Fact("Claimed closed", pieces.words(claimed)))
    }
    facts.append(Document.Fact("Due", pieces.due(item.schedule)))
    if let why = objective.noIndicator { facts.append(Document.Fact("No indicator", why)) }
    if let budget = money(objective) { facts.append(budget) }
    return facts
  }

  private func progress(_ item: ObjectiveAssessment) -> [Document.Fact] {
    if let closed = item.closed {
      return [Document.Fact("Closed", pieces.words(closed))]
    }
    let last = item.lastProgress.map { pieces.words(rating: $0.verified?.rating ?? $0.rating) }
    guard let entry = item.progress else {
      let now = pieces.unratedThisQuarter(item)
      return [Document.Fact("Rating", "\(now); last quarter: \(last ?? "not reported")")]
    }
    var facts = [
      Document.Fact(
        "Rating claimed",
        "\(pieces.words(rating: entry.rating)), by \(entry.by) on \(entry.on.inWords)"),
      Document.Fact("Rating verified", verified(entry)),
      Document.Fact("Last quarter", last ?? "not reported"),
    ]
    facts += [
      ("Done", entry.done), ("Difference made", entry.difference), ("Next", entry.next),
      ("Back on track", entry.recovery),
    ].map { Document.Fact($0.0, $0.1 ?? "nothing said") }.filter {
      $0.label != "Back on track" || entry.recovery != nil
    }
    facts.append(Document.Fact("Evidence", pieces.evidence(entry.evidence)))
    return facts
  }

  private func verified(_ entry: Progress) -> String {
    guard let verified = entry.verified else { return "not yet" }
    let note = verified.note.map { ": \($0)" } ?? ""
    let differs = verified.rating == entry.rating ? "" : ", not as claimed"
    return "\(pieces.words(rating: verified.rating))\(differs), by \(verified.by) on "
      + "\(verified.on.inWords)\(note)"
  }

  private func money(_ objective: Objective) -> Document.Fact? {
    let spent = objective.spend.latest(upTo: assessment.asAt).map {
      "£\($0.value.amount.grouped) spent by \($0.key.inWords)"
    }
    let parts = [objective.budget.map { "£\($0.grouped)" }, spent].compactMap { $0 }
    return parts.isEmpty ? nil : Document.Fact("Budget", parts.joined(separator: "; "))
  }

  private func actions(_ item: ObjectiveAssessment) -> Document.Table {
    Document.Table(
      "Actions of objective \(item.id): what is done, not what difference it made",
      ["Action", "Lead", "Due", "Done"],
      rows: item.actions.map { action in
        let lead = action.action.lead.flatMap { plan.officers[$0]?.post } ?? "the objective's lead"
        let done = action.isDone ? action.action.done?.inWords ?? "yes" : "not yet"
        return [
          Document.Cell("\(action.id) \(action.action.title)"), Document.Cell(lead),
          Document.Cell(
            pieces.due(action.schedule), tone: action.schedule.isOverdue ? .red : nil),
          Document.Cell(done),
        ]
      })
  }
}
