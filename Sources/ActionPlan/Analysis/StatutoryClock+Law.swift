/// What law an inspection falls under.
enum InspectionLaw: Hashable, Sendable {
  /// An inspection of children's social care services.
  case socialCare
  /// A focused visit; with priority action it needs a plan.
  case focusedVisit(priorityAction: Bool)
  /// A monitoring visit, which asks for no plan of its own.
  case monitoringVisit
  /// An inspection of local area SEND as made until 2022.
  case localAreaSEND(priorityAction: Bool)
  /// An inspection of area SEND as made since 2023.
  case areaSEND(priorityAction: Bool)
  /// Nothing that Ofsted inspects: a peer review or the council's own audit.
  case noPlan

  /// What it wants, soonest first.
  var duties: [StatutoryDate.What] {
    switch self {
    case .socialCare: [.report, .actionPlan]
    case .focusedVisit(priorityAction: true): [.earlyDraft, .actionPlan]
    case .localAreaSEND(priorityAction: true): [.writtenStatement]
    case .areaSEND(priorityAction: true): [.priorityActionPlan]
    case .focusedVisit(priorityAction: false), .localAreaSEND(priorityAction: false),
      .areaSEND(priorityAction: false), .monitoringVisit, .noPlan:
      []
    }
  }

  /// The plan among them.
  var planDuty: StatutoryDate.What? {
    duties.first { $0 == .actionPlan || $0 == .writtenStatement || $0 == .priorityActionPlan }
  }
}

extension Plan {
  /// What law an inspection falls under; `nil` when its framework, title and findings don't say.
  ///
  /// The origin of its findings decides, then words of the framework and the title.
  func law(of id: ItemID, _ inspection: Inspection) -> InspectionLaw? {
    let origins = recommendations.values.filter { $0.inspection == id }.map(\.origin)
    let words = "\(inspection.framework ?? "") \(inspection.title)".lowercased()
    let names = Set(words.split { !$0.isLetter }.map(String.init))
    let priority = inspection.priorityAction
    if origins.contains(.monitoringVisit) || words.contains("monitoring visit") {
      return .monitoringVisit
    }
    if origins.contains(.focusedVisit) || words.contains("focused visit") {
      return .focusedVisit(priorityAction: priority)
    }
    if names.contains("send") || words.contains("special educational needs") {
      guard let day = inspection.beginning else { return nil }
      return day.year < 2023
        ? .localAreaSEND(priorityAction: priority) : .areaSEND(priorityAction: priority)
    }
    if names.contains("ilacs") || names.contains("sif") || words.contains("single inspection") {
      return .socialCare
    }
    let own = Set<Recommendation.Origin>([.peerReview, .selfAssessment, .ownAudit])
    if words.contains("peer ") || (!origins.isEmpty && own.isSuperset(of: origins)) {
      return .noPlan
    }
    return nil
  }
}

extension Inspection {
  /// The first day that is known of it: on site, or of the report.
  var beginning: Day? {
    [from, to, report.received, report.published].compactMap { $0 }.min()
  }
}
