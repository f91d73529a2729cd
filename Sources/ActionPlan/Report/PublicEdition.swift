/// The public edition: for residents, without small numbers, names and words nobody marked.
///
/// It is assembled from the ``PublishedPlan`` alone: what the public may not see is not there to be
/// printed, drawn or worked out.
public struct PublicEdition {
  /// What was left out, and what could not be.
  public let published: PublishedPlan
  let assessment: PlanAssessment
  let pieces: PaperPieces
  var plan: Plan { assessment.plan }

  /// Prepares the paper.
  ///
  /// - Parameters:
  ///   - assessment: The whole plan at the quarter.
  ///   - earlier: The public forms of the plan that were published before.
  public init(_ assessment: PlanAssessment, earlier: [Plan] = []) {
    self.init(assessment, earlier: earlier, protection: .complete)
  }

  /// Prepares the paper with less protection than it needs, to show what the rest is for.
  init(_ assessment: PlanAssessment, earlier: [Plan], protection: Disclosure.Protection) {
    published = assessment.reported.published(
      asAt: assessment.asAt, earlier: earlier, protection: protection)
    self.assessment = PlanAssessment(
      published.plan, quarter: assessment.quarter,
      asAt: assessment.isQuarterEnd ? nil : assessment.asAt
    ).withoutDirectionsOfWhatIsLeft()
    pieces = PaperPieces(plan: published.plan)
  }

  /// The paper.
  ///
  /// - Parameter version: The number of the plan's version it is made from.
  /// - Returns: The same document for the same plan, version, quarter and day.
  public func document(version: Int) -> Document {
    var metadata = pieces.metadata(assessment, version: version)
    metadata.append(Document.Fact("Small numbers", "1 to \(threshold) people: not published"))
    return pieces.paper(
      "Public edition", assessment, version: version, metadata: metadata,
      blocks: firstPage + symbols + recommendations + figures + notes
        + PaperKey(plan: plan).blocks)
  }

  /// The largest number of people that is not published.
  var threshold: Int { plan.suppressUpTo ?? Plan.usualSuppression }

  /// What the symbols mean, before the first table that has any.
  private var symbols: [Document.Block] {
    [
      .heading(level: 2, "What the symbols mean", anchor: "symbols"),
      .paragraph(
        "The tables below have these symbols in the place of a figure, or in the column for notes."),
      .list(
        PublicSymbols.Symbol.allCases.map { "\($0.rawValue) \($0.meaning(upTo: threshold))" }),
    ]
  }
}

extension PlanAssessment {
  /// The plan without what was said of the quarter after the day that counts.
  fileprivate var reported: Plan {
    var plan = plan
    for objective in objectives where objective.progress == nil {
      plan.progress.change(quarter) { $0[objective.id] = nil }
    }
    return plan
  }

  fileprivate var isQuarterEnd: Bool { asAt == quarter.lastDay(firstMonth: plan.firstMonth) }
}
