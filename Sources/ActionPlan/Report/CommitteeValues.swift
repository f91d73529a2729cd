/// What the plan fills into the placeholders of a template.
struct CommitteeValues {
  let assessment: PlanAssessment
  let version: Int
  private var plan: Plan { assessment.plan }

  init(assessment: PlanAssessment, version: Int) {
    self.assessment = assessment
    self.version = version
  }

  /// The words for a placeholder; `nil` where the plan does not say.
  subscript(_ placeholder: CommitteeTemplate.Placeholder) -> String? {
    switch placeholder {
    case .authority: plan.authority
    case .plan: plan.title
    case .quarter: assessment.quarter.title
    case .months: assessment.quarter.inWords(firstMonth: plan.firstMonth)
    case .day: assessment.asAt.inWords
    case .version: String(version)
    case .board: plan.board?.name
    case .inspection: latestInspection?.title
    case .lead: mostAccountable
    case .findings: PaperPieces(plan: plan).findings(of: assessment)
    case .objectives: counted(plan.objectives.count, "objective")
    case .indicators: counted(plan.indicators.count, "indicator")
    }
  }

  private var latestInspection: Inspection? {
    plan.inspections.values.filter { ($0.to ?? $0.from).map { $0 <= assessment.asAt } ?? true }
      .max { ($0.to ?? $0.from ?? .earliest) < ($1.to ?? $1.from ?? .earliest) }
  }

  /// The post that answers for most objectives; of several the one met first.
  private var mostAccountable: String? {
    let posts = plan.objectives.values.compactMap(\.accountable)
    let most = posts.uniqued.map { post in (post: post, count: posts.count { $0 == post }) }
    guard let largest = most.map(\.count).max() else { return nil }
    return most.first { $0.count == largest }.flatMap { plan.officers[$0.post]?.post }
  }
}
