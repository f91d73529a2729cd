/// Each recommendation: the inspectors' words, the objectives, and what the figures say.
extension CommitteeIssues {
  var recommendations: [Document.Block] {
    var shown: Set<ItemID> = []
    var blocks = assessment.findings.flatMap { recommendation($0, &shown) }
    let loose = assessment.looseObjectives
    if !loose.isEmpty {
      blocks.append(
        .heading(level: 3, "Objectives that serve no finding", anchor: "other-objectives"))
      blocks += objectives(loose, &shown)
    }
    let unused = assessment.unusedIndicators
    guard !unused.isEmpty else { return blocks }
    return blocks + [
      .heading(level: 3, "Indicators of no objective", anchor: "other-indicators")
    ] + indicators(unused)
  }

  private func recommendation(
    _ finding: FindingAssessment, _ shown: inout Set<ItemID>
  ) -> [Document.Block] {
    let item = finding.recommendation
    var blocks: [Document.Block] = [
      .heading(
        level: 3, "Recommendation \(finding.id): \(item.title)", anchor: "r-\(finding.id)"),
      .quotation(item.text, source: source(item)),
    ]
    if let answer = pieces.answer(to: finding) { blocks.append(.paragraph(answer)) }
    let served = finding.objectives.compactMap { assessment.objective($0) }
    let own = served.filter { assessment.home(of: $0) == finding.id }
    let others = served.filter { assessment.home(of: $0) != finding.id }
    if !own.isEmpty { blocks += objectives(own, &shown) }
    guard !others.isEmpty else { return blocks }
    let names = others.map { pieces.named($0.id) }.joined(separator: "; ")
    return blocks + [
      .paragraph(
        "It is also served by \(counted(others.count, "objective")) told under another "
          + "recommendation: \(names).")
    ]
  }

  private func source(_ item: Recommendation) -> String {
    let inspection = item.inspection.flatMap { plan.inspections[$0]?.title }
    return [inspection ?? item.origin.words.capitalizedFirst, item.place].compactMap { $0 }
      .joined(separator: "; ")
  }

  // MARK: Objectives

  private func objectives(
    _ objectives: [ObjectiveAssessment], _ shown: inout Set<ItemID>
  ) -> [Document.Block] {
    let count = counted(objectives.count, "objective")
    var blocks: [Document.Block] = [
      .paragraph(
        "The table below shows the \(count), who leads, how the work is rated and when it is "
          + "due."),
      .table(table(objectives)),
    ]
    for objective in objectives {
      blocks.append(.paragraph(progress(objective)))
      let new = objective.objective.indicators.filter { shown.insert($0).inserted }
      blocks += indicators(new.compactMap { assessment.indicator($0) })
    }
    return blocks
  }

  private func table(_ objectives: [ObjectiveAssessment]) -> Document.Table {
    Document.Table(
      "Objectives with their leads, ratings and dates",
      ["Objective", "Lead", "Rating now", "Last quarter", "Due"],
      rows: objectives.map { item in
        let closed = item.closed.map { "Closed on \($0.on.inWords)" }
        let last = item.lastProgress.map { $0.verified?.rating ?? $0.rating }
        return [
          Document.Cell(pieces.named(item.id)), Document.Cell(pieces.lead(item)),
          closed.map { Document.Cell($0) }
            ?? pieces.cell(rating: item.rating, otherwise: pieces.unrated(item)),
          pieces.cell(rating: last, otherwise: wasClosed(item) ? "Closed" : "Not reported"),
          Document.Cell(pieces.due(item.schedule), tone: item.schedule.isOverdue ? .red : nil),
        ]
      })
  }

  private func wasClosed(_ item: ObjectiveAssessment) -> Bool {
    guard let closed = item.closed, let last else { return false }
    return closed.on <= last.asAt
  }

  /// What the lead said, in one paragraph.
  private func progress(_ item: ObjectiveAssessment) -> String {
    let name = "Objective \(pieces.named(item.id))."
    if let closed = item.closed {
      return "\(name) It was closed on \(closed.on.inWords) by \(closed.by). Evidence: "
        + "\(pieces.evidence(closed.evidence).sentence)"
    }
    guard let entry = item.progress else {
      let why = item.isNotYetBegun ? "It has not begun." : "No return was made for this quarter."
      return "\(name) \(why)\(done(item))"
    }
    let words: [String] = [
      entry.done.map { "Done: \($0.sentence)" } ?? "Nothing was said of what was done.",
      entry.difference.map { "Difference made: \($0.sentence)" }
        ?? "Nothing was said of what difference it made.",
      entry.next.map { "Next: \($0.sentence)" } ?? "Nothing was said of what is next.",
      entry.recovery.map { "To bring it back on track: \($0.sentence)" } ?? "",
      "Evidence: \(pieces.evidence(entry.evidence).sentence)",
    ]
    return "\(name) \(words.filter { !$0.isEmpty }.joined(separator: " "))\(done(item))"
  }

  /// How many of the actions are done; empty where there is none.
  private func done(_ item: ObjectiveAssessment) -> String {
    guard !item.actions.isEmpty else { return "" }
    let done = item.actions.count(where: \.isDone)
    return " Of \(counted(item.actions.count, "action")), \(done) \(done == 1 ? "is" : "are") done."
  }

  // MARK: Indicators

  /// Each indicator with figures in its own place, those without in one sentence.
  private func indicators(_ indicators: [IndicatorAssessment]) -> [Document.Block] {
    let told = indicators.filter { $0.latest != nil || !$0.segments.isEmpty }
    let silent = indicators.filter { $0.latest == nil && $0.segments.isEmpty }
    let blocks = told.flatMap { CommitteeIndicator(pieces: pieces, item: $0).blocks }
    guard !silent.isEmpty else { return blocks }
    return blocks + [
      .paragraph(
        "No figure has been reported yet for: "
          + silent.map(\.indicator.title).joined(separator: "; ") + ".")
    ]
  }
}

extension String {
  /// The text with a full stop, where it does not end a sentence itself.
  var sentence: String {
    guard let last = unicodeScalars.last, ![".", "!", "?", "”", "…"].contains(last) else {
      return self
    }
    return self + "."
  }
}
