/// What was corrected in published papers: said on the first page of the next update.
extension PaperPieces {
  /// The corrections made since the last quarter before this one was published; nothing without.
  ///
  /// - Parameters:
  ///   - assessment: The plan at the quarter of the paper.
  ///   - withRisks: Whether the paper may speak of the plan's risks.
  /// - Returns: A heading, a sentence and a table.
  func corrections(_ assessment: PlanAssessment, withRisks: Bool = true) -> [Document.Block] {
    let found = Self.corrections(assessment).filter { _, correction in
      withRisks || correction.item.map { plan.kind(of: $0) != .risk } ?? true
    }
    guard !found.isEmpty else { return [] }
    return [
      .heading(level: 3, "Corrections to what was published", anchor: "published-corrections"),
      .paragraph(
        "The papers stay as they were published. Since the last of them, "
          + "\(counted(found.count, "correction was", "corrections were")) made:"),
      .table(table(found)),
    ]
  }

  /// Every correction of a published paper, those of risks left out, or a sentence without any.
  func allCorrections(_ assessment: PlanAssessment) -> [Document.Block] {
    let found = assessment.plan.seals.filter { $0.key <= assessment.quarter }
      .flatMap { quarter, seal in seal.corrections.values.map { (quarter, $0) } }
      .filter { _, correction in correction.item.map { plan.kind(of: $0) != .risk } ?? true }
    guard !found.isEmpty else {
      return [.paragraph("Nothing that was published has been corrected.")]
    }
    return [.paragraph("What has been corrected since it was published:"), .table(table(found))]
  }

  private func table(_ found: [(Quarter, SealCorrection)]) -> Document.Table {
    Document.Table(
      "What was printed, and what it is now",
      ["What", "Published in", "Printed", "Now", "Why", "Corrected by"],
      rows: found.map { quarter, correction in
        [
          Document.Cell(about(correction)), Document.Cell(quarter.title),
          Document.Cell(correction.printed), Document.Cell(correction.now),
          Document.Cell(correction.why),
          Document.Cell("\(correction.by), \(correction.on.inWords)"),
        ]
      })
  }

  private static func corrections(_ assessment: PlanAssessment) -> [(Quarter, SealCorrection)] {
    let seals = assessment.plan.seals
    let last = seals.last { $0.key < assessment.quarter }?.value.on ?? .earliest
    return seals.filter { $0.key <= assessment.quarter }.flatMap { quarter, seal in
      // One of the day of the last seal may have been made before it: better told twice than never.
      seal.corrections.values.filter { last <= $0.on }.map { (quarter, $0) }
    }
  }

  /// "Average caseload, Leaving Care, 30 June 2019".
  private func about(_ correction: SealCorrection) -> String {
    guard let item = correction.item else { return "The papers" }
    let indicator = plan.indicators[item]
    let part = correction.part.map { id in
      indicator?.segments[id]?.title ?? indicator?.comparators[id]?.title ?? id.description
    }
    let title = indicator?.title ?? named(item)
    return [title, part, correction.day?.inWords].compactMap { $0 }.joined(separator: ", ")
  }
}
