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
    return closings + claimFindings()
      + progress.flatMap { quarter, entries in
        entries.flatMap { ratingFindings($0.key, $0.value, quarter) }
      }
  }

  /// Closings that nobody but the one who closed it has looked at.
  private func claimFindings() -> [Finding] {
    objectives.compactMap { id, objective in
      objective.claimedClosed.filter { !$0.evidence.isEmpty }.map { closing in
        Finding(
          .closingUnconfirmed, id, at: "objective \(id)",
          "\(closing.by) claimed on \(closing.on.inWords) that it is closed; no second person has "
            + "confirmed it, so it counts as open",
          remedy: "have it confirmed with `actionplan confirm-closing \(id) --by WHO`, or turn it "
            + "down with `actionplan reopen \(id) --why …`")
      }
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
    let step = entry.verified.flatMap { ratings[$0.rating] } ?? rating
    if step.complete || rating.complete, !hasEvidence(of: id, upTo: quarter) {
      found.append(
        Finding(
          .completeWithoutEvidence, id, at: place,
          "it is rated \((rating.complete ? rating : step).word) and no evidence is named, then or "
            + "before, so it does not count as complete",
          remedy: "log it again with --evidence: data, an audit, or the voice of those concerned"))
    }
    return found
  }
}
