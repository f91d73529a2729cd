/// What is claimed beside what another person confirmed, as every paper that has it prints it.
extension PaperPieces {
  /// Disagreements, ratings and closings that await another person; a sentence where there is none.
  func claims(_ assessment: PlanAssessment) -> [Document.Block] {
    [disputed(assessment), unverified(assessment), unconfirmed(assessment)]
      + completeWithoutEvidence(assessment)
  }

  private func disputed(_ assessment: PlanAssessment) -> Document.Block {
    table(
      "Where the lead and the person who looked disagree",
      ["Objective", "Claimed", "Verified", "By, on", "Why"],
      assessment.disputed.compactMap { item in
        guard let entry = item.progress, let view = entry.verified else { return nil }
        return [
          Document.Cell(named(item.id)), cell(rating: entry.rating), cell(rating: view.rating),
          Document.Cell("\(view.by), \(view.on.inWords)"), Document.Cell(view.note ?? "not said"),
        ]
      }, otherwise: "Nobody who looked at a rating differs from the lead.")
  }

  private func unverified(_ assessment: PlanAssessment) -> Document.Block {
    table(
      "Ratings that only the lead has given", ["Objective", "Claimed", "Since", "Last verified"],
      assessment.unverified.map { item in
        let running = item.quarters == 1 ? "" : " (\(item.quarters) quarters running without)"
        return [
          Document.Cell(named(item.objective.id)), cell(rating: item.entry.rating),
          Document.Cell(waiting(since: item.entry.on, assessment)),
          Document.Cell((item.lastVerified.map { "for \($0.title)" } ?? "never") + running),
        ]
      }, otherwise: "Every rating reported was looked at by another person.")
  }

  private func unconfirmed(_ assessment: PlanAssessment) -> Document.Block {
    table(
      "Claimed closed, awaiting a second person; each counts as open",
      ["Objective", "Claimed by", "Since", "Evidence"],
      assessment.unconfirmed.compactMap { item in
        item.claimedClosed.map { closing in
          [
            Document.Cell(named(item.id)), Document.Cell(closing.by),
            Document.Cell(waiting(since: closing.on, assessment)),
            Document.Cell(evidence(closing.evidence)),
          ]
        }
      }, otherwise: "No objective is claimed closed without a second person.")
  }

  private func completeWithoutEvidence(_ assessment: PlanAssessment) -> [Document.Block] {
    let found = assessment.completeWithoutEvidence
    guard !found.isEmpty else { return [] }
    return [
      .paragraph(
        "Rated complete, with nothing named that shows a difference made (data, an audit, or the "
          + "voice of children, families and staff), so not counted as complete:"),
      .list(found.map { named($0.id) }),
    ]
  }

  /// "19 December 2025 (12 days)"; the days are left out where the paper is of an earlier day.
  private func waiting(since day: Day, _ assessment: PlanAssessment) -> String {
    let days = day.days(until: assessment.asAt)
    return day.inWords + (days > 0 ? " (\(counted(days, "day")))" : "")
  }
}
