/// A paper that is made from a plan at a quarter.
public enum Edition: String, CaseIterable, Hashable, Sendable {
  /// The improvement board's paper: all of it.
  case board
  /// The quarterly update for Ofsted, without internal risks.
  case ofsted

  /// The paper.
  ///
  /// - Parameters:
  ///   - assessment: The plan at the quarter.
  ///   - version: The number of the plan's version it is made from.
  /// - Returns: The same document for the same plan, version, quarter and day.
  public func document(_ assessment: PlanAssessment, version: Int) -> Document {
    switch self {
    case .board: BoardUpdate(assessment).document(version: version)
    case .ofsted: OfstedUpdate(assessment).document(version: version)
    }
  }
}
