/// What was claimed, and what it rests on.
extension Plan {
  func progressFindings() -> [Finding] {
    let closings = objectives.flatMap { id, objective in
      objective.closings.filter { $0.value.evidence.isEmpty }.map { _, closing in
        Finding(
          .closedWithoutEvidence, id, at: "objective \(id)",
          "it was closed on \(closing.on.inWords) without evidence",
          remedy: "reopen it, and close it again with --evidence")
      }
    }
    return closings
      + progress.flatMap { quarter, entries in
        entries.flatMap { ratingFindings($0.key, $0.value, quarter) }
      }
  }

  private func ratingFindings(_ id: ItemID, _ entry: Progress, _ quarter: Quarter) -> [Finding] {
    guard let rating = ratings[entry.rating] else { return [] }
    let place = "progress of \(id) for \(quarter.title)"
    var found: [Finding] = []
    if rating.needsRecovery, entry.recovery == nil {
      found.append(
        Finding(
          .missingRecovery, id, at: place,
          "it is rated \(rating.word) (\(entry.rating)) and does not say what would bring it back "
            + "on track", remedy: "log it again with --recovery"))
    }
    if rating.complete, entry.evidence.isEmpty {
      found.append(
        Finding(
          .completeWithoutEvidence, id, at: place,
          "it is rated \(rating.word) (\(entry.rating)) and names no evidence",
          remedy: "log it again with --evidence"))
    }
    return found
  }
}
