/// What a committee is asked to decide: points that go on from "The Committee is recommended to:".
extension CommitteeIssues {
  var asks: [String] { findingAsks + assessment.objectives.flatMap { asks($0) } + targetAsks }

  /// "1.2 (Visits on time)": a name in the middle of a sentence.
  private func name(_ id: ItemID) -> String {
    plan.title(of: id).map { "\(id) (\($0))" } ?? id.description
  }

  private var findingAsks: [String] {
    assessment.findings.compactMap { finding in
      switch finding.state {
      case .answered, .withdrawn: nil
      case .noObjective:
        "consider whether the reason given is enough for finding \(name(finding.id)) to have "
          + "no objective"
      case .unanswered:
        "ask who will answer finding \(name(finding.id)), which has no objective and no "
          + "reason for that"
      }
    }
  }

  private func asks(_ objective: ObjectiveAssessment) -> [String] {
    let name = "objective \(name(objective.id))"
    var asks: [String] = []
    if objective.isDisputed, let entry = objective.progress, let checked = entry.verified {
      asks.append(
        "take a view on \(name), rated \(pieces.words(rating: entry.rating)) by its lead and "
          + "\(pieces.words(rating: checked.rating)) by \(checked.by)")
    }
    if objective.schedule.isOverdue, let due = objective.schedule.current {
      asks.append(
        "decide whether \(name), which was due on \(due.inWords), is to be closed or given a new "
          + "date")
    }
    if case .vacant(let since) = objective.holding, objective.closed == nil {
      asks.append("ask who acts for \(name), whose lead post is vacant since \(since.inWords)")
    }
    if let entry = objective.progress, entry.recovery == nil, let rating = objective.rating,
      plan.ratings[rating]?.needsRecovery == true
    {
      asks.append(
        "ask what would bring \(name) back on track, which is \(pieces.words(rating: rating)) and "
          + "does not say so")
    }
    return asks
  }

  private var targetAsks: [String] {
    let undecided = assessment.findings.flatMap(\.withoutTarget).uniqued.filter {
      plan.indicators[$0]?.targets.inForce(on: assessment.asAt) == nil
    }
    guard !undecided.isEmpty else { return [] }
    let names = undecided.map { plan.indicators[$0]?.title ?? $0.description }
    return [
      "ask for a target, or the reason for none, for the "
        + "\(counted(names.count, "indicator")) without one (\(names.joined(separator: "; ")))"
    ]
  }
}
