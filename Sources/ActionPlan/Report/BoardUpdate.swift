/// The board update: one page first, then everything behind it.
public struct BoardUpdate {
  let assessment: PlanAssessment
  /// The plan as it stood a quarter before; `nil` before the first quarter there is.
  let last: PlanAssessment?
  let pieces: PaperPieces
  var plan: Plan { assessment.plan }

  /// Prepares the paper.
  public init(_ assessment: PlanAssessment) {
    self.assessment = assessment
    last = assessment.lastTime
    pieces = PaperPieces(plan: assessment.plan)
  }

  /// The paper.
  ///
  /// - Parameter version: The number of the plan's version it is made from.
  /// - Returns: The same document for the same plan, version, quarter and day.
  public func document(version: Int) -> Document {
    pieces.paper(
      "Board update", assessment, version: version, metadata: metadata(version),
      blocks: firstPage + coverage + recommendations + slippage + returns + changes + notes + key)
  }

  private func metadata(_ version: Int) -> [Document.Fact] {
    var facts = pieces.metadata(assessment, version: version)
    if let board = plan.board { facts.insert(Document.Fact("For", board.name), at: 1) }
    return facts
  }
}
