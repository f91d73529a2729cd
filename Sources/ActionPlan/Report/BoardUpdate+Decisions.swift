/// The end of part 1: what the board is asked to decide.
extension BoardUpdate {
  var decisions: [String] {
    findingDecisions + objectiveDecisions
      + together(
        undecidedTargets.map { plan.indicators[$0]?.title ?? $0.description },
        "Should these indicators, which have no target, have one")
  }

  /// Indicators without a target in force for which nobody decided that there is none yet.
  private var undecidedTargets: [ItemID] {
    assessment.findings.flatMap(\.withoutTarget).uniqued.filter {
      plan.indicators[$0]?.targets.inForce(on: assessment.asAt) == nil
    }
  }

  private var findingDecisions: [String] {
    assessment.findings.compactMap { finding in
      switch finding.state {
      case .answered, .withdrawn: nil
      case .noObjective(let why):
        "Finding \(pieces.named(finding.id)) has no objective. The reason given: \(why) "
          + "Is the board content with it?"
      case .unanswered:
        "Finding \(pieces.named(finding.id)) has no objective and no reason is given: "
          + "who will answer it?"
      }
    }
  }

  private var objectiveDecisions: [String] {
    assessment.objectives.flatMap { objective -> [String] in
      let name = "Objective \(pieces.named(objective.id))"
      var asks: [String] = []
      if objective.isDisputed, let entry = objective.progress, let verified = entry.verified {
        asks.append(
          "\(name): the lead claims \(pieces.words(rating: entry.rating)), \(verified.by) verified "
            + "\(pieces.words(rating: verified.rating)): which does the board take?")
      }
      if objective.schedule.isOverdue, let due = objective.schedule.current {
        asks.append("\(name) was due on \(due.inWords): close it, or agree a new date?")
      }
      if case .vacant(let since) = objective.holding, objective.closed == nil {
        asks.append("\(name): its lead post is vacant since \(since.inWords): who acts?")
      }
      if let entry = objective.progress, entry.recovery == nil,
        let rating = objective.rating, plan.ratings[rating]?.needsRecovery == true
      {
        asks.append(
          "\(name) is \(pieces.words(rating: rating)) and says nothing of what would bring it back: "
            + "ask for a recovery plan?")
      }
      return asks
    }
  }
}
