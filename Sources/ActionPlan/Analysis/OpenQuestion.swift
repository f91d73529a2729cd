/// What a plan leaves for a board or a committee to decide; each paper puts it in its own words.
public enum OpenQuestion: Hashable, Sendable {
  /// A finding without an objective, and the reason given; `nil` where none is.
  case findingWithoutObjective(ItemID, why: String?)
  /// The lead claims one rating of an objective, and another person verified another.
  case disputed(ItemID, claimed: ItemID, verified: ItemID, by: String)
  /// Somebody asks for another due date.
  case dateAsked(ItemID, due: Day?, Schedule.Request)
  /// Somebody claims that an objective is closed, and no second person has confirmed it.
  case closingClaimed(ItemID, on: Day, by: String)
  /// An open objective that was due, for which nobody asks for another date or claims a closing.
  case overdue(ItemID, due: Day)
  /// An open objective without anybody in its lead post.
  case vacantLead(ItemID, since: Day)
  /// An objective off track that says nothing of what would bring it back.
  case noRecovery(ItemID, rating: ItemID)
  /// Indicators without a target in force, for which nobody decided that there is none yet.
  case withoutTarget([ItemID])
}

extension PlanAssessment {
  /// What is to be decided: of findings, then objective by objective, then of targets.
  public var openQuestions: [OpenQuestion] {
    findings.compactMap(\.openQuestion) + objectives.flatMap { openQuestions($0) } + targetQuestion
  }

  private func openQuestions(_ objective: ObjectiveAssessment) -> [OpenQuestion] {
    var found: [OpenQuestion] = []
    if objective.isDisputed, let entry = objective.progress, let verified = entry.verified {
      found.append(
        .disputed(
          objective.id, claimed: entry.rating, verified: verified.rating, by: verified.by))
    }
    if let claimed = objective.claimedClosed {
      found.append(.closingClaimed(objective.id, on: claimed.on, by: claimed.by))
    }
    found += openRequests.filter { request in
      request.item.id == objective.id || objective.actions.contains { $0.id == request.item.id }
    }.map { .dateAsked($0.item.id, due: $0.item.schedule.current, $0.request) }
    if objective.schedule.isOverdue, objective.claimedClosed == nil,
      objective.schedule.openRequests.isEmpty, let due = objective.schedule.current
    {
      found.append(.overdue(objective.id, due: due))
    }
    if case .vacant(let since) = objective.holding, objective.closed == nil {
      found.append(.vacantLead(objective.id, since: since))
    }
    if let entry = objective.progress, entry.recovery == nil, let rating = objective.rating,
      plan.ratings[rating]?.needsRecovery == true
    {
      found.append(.noRecovery(objective.id, rating: rating))
    }
    return found
  }

  private var targetQuestion: [OpenQuestion] {
    let undecided = findings.flatMap(\.withoutTarget).uniqued.filter {
      plan.indicators[$0]?.targets.inForce(on: asAt) == nil
    }
    return undecided.isEmpty ? [] : [.withoutTarget(undecided)]
  }
}

extension FindingAssessment {
  fileprivate var openQuestion: OpenQuestion? {
    switch state {
    case .answered, .withdrawn: nil
    case .noObjective(let why): .findingWithoutObjective(id, why: why)
    case .unanswered: .findingWithoutObjective(id, why: nil)
    }
  }
}
