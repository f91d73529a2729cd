/// What is claimed beside what another person confirmed, as every paper that has it prints it.
extension PaperPieces {
  /// Disagreements, ratings and closings that await another person; a sentence where there is none.
  func claims(_ assessment: PlanAssessment) -> [Document.Block] {
    [disputed(assessment), unverified(assessment), unconfirmed(assessment)]
      + completeWithoutEvidence(assessment)
  }

  private func disputed(_ assessment: PlanAssessment) -> Document.Block {
    let found = assessment.disputed
    guard !found.isEmpty else {
      return .paragraph("Nobody who looked at a rating differs from the lead.")
    }
    return .table(
      Document.Table(
        "Where the lead and the person who looked disagree",
        ["Objective", "Claimed", "Verified", "By, on", "Why"],
        rows: found.compactMap { item in
          guard let entry = item.progress, let view = entry.verified else { return nil }
          return [
            Document.Cell(named(item.id)), cell(rating: entry.rating), cell(rating: view.rating),
            Document.Cell("\(view.by), \(view.on.inWords)"), Document.Cell(view.note ?? "not said"),
          ]
        }))
  }

  private func unverified(_ assessment: PlanAssessment) -> Document.Block {
    let found = assessment.unverified
    guard !found.isEmpty else {
      return .paragraph("Every rating reported was looked at by another person.")
    }
    return .table(
      Document.Table(
        "Ratings that only the lead has given", ["Objective", "Claimed", "Since", "Last verified"],
        rows: found.map { item in
          let running =
            item.quarters == 1 ? "" : " (\(item.quarters) quarters running without)"
          return [
            Document.Cell(named(item.objective.id)), cell(rating: item.entry.rating),
            Document.Cell(waiting(since: item.entry.on, assessment)),
            Document.Cell((item.lastVerified.map { "for \($0.title)" } ?? "never") + running),
          ]
        }))
  }

  private func unconfirmed(_ assessment: PlanAssessment) -> Document.Block {
    let found = assessment.unconfirmed
    guard !found.isEmpty else {
      return .paragraph("No objective is claimed closed without a second person.")
    }
    return .table(
      Document.Table(
        "Claimed closed, awaiting a second person; each counts as open",
        ["Objective", "Claimed by", "Since", "Evidence"],
        rows: found.compactMap { item in
          item.claimedClosed.map { closing in
            [
              Document.Cell(named(item.id)), Document.Cell(closing.by),
              Document.Cell(waiting(since: closing.on, assessment)),
              Document.Cell(evidence(closing.evidence)),
            ]
          }
        }))
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
