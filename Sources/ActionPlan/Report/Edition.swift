/// A paper that is made from a plan at a quarter.
public enum Edition: String, CaseIterable, Hashable, Sendable {
  /// The improvement board's paper: all of it.
  case board
  /// The quarterly update for Ofsted, without internal risks.
  case ofsted
  /// What changed since the last update.
  case changes
  /// For residents: without small numbers, names and words that nobody marked.
  case `public`

  /// The paper.
  ///
  /// - Parameters:
  ///   - assessment: The plan at the quarter.
  ///   - version: The number of the plan's version it is made from.
  ///   - log: What was changed since the last update; without one, the paper of the changes tells
  ///     what is dated in the quarter, and the other papers are the same.
  ///   - earlier: The public forms of the plan that were published before; only the public edition
  ///     asks for them.
  /// - Returns: The same document for the same plan, version, quarter, day, log and earlier editions.
  public func document(
    _ assessment: PlanAssessment, version: Int, log: ChangeLog? = nil, earlier: [Plan] = []
  ) -> Document {
    switch self {
    case .board: BoardUpdate(assessment).document(version: version)
    case .ofsted: OfstedUpdate(assessment).document(version: version)
    case .changes:
      ChangesPaper(assessment, log: log ?? ChangeLog(since: assessment.quarterBefore))
        .document(version: version)
    case .public: PublicEdition(assessment, earlier: earlier).document(version: version)
    }
  }
}

extension PlanAssessment {
  /// The end of the quarter before, without a version.
  fileprivate var quarterBefore: ChangeLog.Since {
    guard let before = quarter.previous else {
      return ChangeLog.Since(.named, version: 0, day: .earliest)
    }
    return ChangeLog.Since(
      .quarter(before), version: 0, day: before.lastDay(firstMonth: plan.firstMonth))
  }
}
