/// What a committee is asked to decide: points that go on from "The Committee is recommended to:".
extension CommitteeIssues {
  var asks: [String] { assessment.openQuestions.map { words($0) } }

  private func words(_ question: OpenQuestion) -> String {
    switch question {
    case .findingWithoutObjective(let id, _?):
      "consider whether the reason given is enough for finding \(name(id)) to have no objective"
    case .findingWithoutObjective(let id, nil):
      "ask who will answer finding \(name(id)), which has no objective and no reason for that"
    case .disputed(let id, let claimed, let verified, let by):
      "take a view on objective \(name(id)), rated \(pieces.words(rating: claimed)) by its lead "
        + "and \(pieces.words(rating: verified)) by \(by)"
    case .dateAsked(let id, let due, let request):
      "note that \(request.askedBy) asks to move the due date of \(name(id)) from "
        + "\(due?.inWords ?? "none") to \(request.to.inWords), which is not yet decided"
    case .closingClaimed(let id, let on, let by):
      "note that \(by) claims objective \(name(id)) closed since \(on.inWords), which no second "
        + "person has confirmed"
    case .overdue(let id, let due):
      "decide whether objective \(name(id)), which was due on \(due.inWords), is to be closed or "
        + "given a new date"
    case .vacantLead(let id, let since):
      "ask who acts for objective \(name(id)), whose lead post is vacant since \(since.inWords)"
    case .noRecovery(let id, let rating):
      "ask what would bring objective \(name(id)) back on track, which is "
        + "\(pieces.words(rating: rating)) and does not say so"
    case .withoutTarget(let ids):
      "ask for a target, or the reason for none, for the \(counted(ids.count, "indicator")) without "
        + "one (\(ids.map { pieces.title($0) }.joined(separator: "; ")))"
    }
  }

  /// "1.2 (Visits on time)": a name in the middle of a sentence.
  private func name(_ id: ItemID) -> String {
    plan.title(of: id).map { "\(id) (\($0))" } ?? id.description
  }
}
