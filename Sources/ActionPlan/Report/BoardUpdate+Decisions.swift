/// The end of part 1: what the board is asked to decide.
extension BoardUpdate {
  var decisions: [String] { assessment.openQuestions.compactMap { words($0) } }

  /// The question in words; `nil` for a vacancy that was told with another objective of the post.
  private func words(_ question: OpenQuestion) -> String? {
    switch question {
    case .findingWithoutObjective(let id, let why?):
      "Finding \(pieces.named(id)) has no objective. The reason given: \(why) "
        + "Is the board content with it?"
    case .findingWithoutObjective(let id, nil):
      "Finding \(pieces.named(id)) has no objective and no reason is given: who will answer it?"
    case .disputed(let id, let claimed, let verified, let by):
      "\(objective(id)): the lead claims \(pieces.words(rating: claimed)), \(by) verified "
        + "\(pieces.words(rating: verified)): which does the board take?"
    case .dateAsked(let id, let due, let request):
      "\(item(id)), due on \(due?.inWords ?? "no date"): \(request.askedBy) asks for "
        + "\(request.to.inWords) (\(request.why)) Agree, change or refuse it?"
    case .closingClaimed(let id, let on, let by):
      "\(objective(id)): \(by) claims that it is closed since \(on.inWords); no second person has "
        + "confirmed it. Does the evidence bear it out?"
    case .overdue(let id, let due):
      "\(objective(id)) was due on \(due.inWords): close it, or agree a new date?"
    case .vacantLead(let id, let since):
      vacancy(id, since)
    case .noRecovery(let id, let rating):
      "\(objective(id)) is \(pieces.words(rating: rating)) and says nothing of what would bring it "
        + "back: ask for a recovery plan?"
    case .withoutTarget(let ids):
      "Should these indicators, which have no target, have one: "
        + "\(ids.map { pieces.title($0) }.joined(separator: "; ")) (\(ids.count))"
    }
  }

  /// All objectives of a vacant post at the first of them.
  private func vacancy(_ id: ItemID, _ since: Day) -> String? {
    let lead = plan.objectives[id]?.lead
    let ids = assessment.openQuestions.compactMap { question -> ItemID? in
      guard case .vacantLead(let other, _) = question, plan.objectives[other]?.lead == lead else {
        return nil
      }
      return other
    }
    guard ids.first == id else { return nil }
    let names = ids.map { pieces.named($0) }.joined(separator: "; ")
    let post = lead.flatMap { plan.officers[$0]?.post } ?? "The lead post"
    return "\(post), vacant since \(since.inWords): who acts for "
      + "\(ids.count == 1 ? "objective" : "objectives") \(names)?"
  }

  private func item(_ id: ItemID) -> String {
    (plan.actions[id] == nil ? "Objective " : "Action ") + pieces.named(id)
  }

  private func objective(_ id: ItemID) -> String { "Objective \(pieces.named(id))" }
}
