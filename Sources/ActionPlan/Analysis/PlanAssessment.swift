/// The plan as assessed at a quarter: what every paper is made from.
public struct PlanAssessment: Hashable, Sendable {
  /// The plan assessed, whole: entries after the day are in it but do not count.
  public var plan: Plan
  /// The quarter the paper is for.
  public var quarter: Quarter
  /// The last day that counts.
  public var asAt: Day
  /// The last day whose entries and returns count; `nil` for all, where nobody named a day.
  public var recordsUpTo: Day?
  /// Every finding, in the order of its id.
  public var findings: [FindingAssessment]
  /// Every objective, in the order of its id.
  public var objectives: [ObjectiveAssessment]
  /// Every indicator, in the order of its id.
  public var indicators: [IndicatorAssessment]

  /// Assesses a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - quarter: The quarter the paper is for.
  ///   - asAt: The last day that counts; `nil` for the end of the quarter.
  public init(_ plan: Plan, quarter: Quarter, asAt: Day? = nil) {
    let day = asAt ?? quarter.lastDay(firstMonth: plan.firstMonth)
    let start = quarter.firstDay(firstMonth: plan.firstMonth)
    self.plan = plan
    self.quarter = quarter
    self.asAt = day
    recordsUpTo = asAt
    findings = plan.recommendations.filter { plan.isMade($0.value, by: day) }.map {
      FindingAssessment($0.key, $0.value, in: plan, asAt: day)
    }
    objectives = plan.objectives.map {
      ObjectiveAssessment(
        $0.key, $0.value, in: plan, quarter: quarter, asAt: day, recordsUpTo: asAt)
    }
    indicators = plan.indicators.map {
      IndicatorAssessment(
        $0.key, $0.value, quarterStart: start, asAt: day, profile: plan.signalProfile)
    }
  }

  /// The plan assessed at the end of the quarter before, with the figures as they stood then.
  ///
  /// - Returns: `nil` before the first quarter there is.
  public var lastTime: PlanAssessment? {
    quarter.previous.map { quarter in
      let day = quarter.lastDay(firstMonth: plan.firstMonth)
      return PlanAssessment(plan.withFigures(asKnownOn: day), quarter: quarter)
    }
  }

  /// The assessment of an objective; `nil` when the plan has no such objective.
  public func objective(_ id: ItemID) -> ObjectiveAssessment? { objectives.first { $0.id == id } }

  /// The assessment of an indicator; `nil` when the plan has no such indicator.
  public func indicator(_ id: ItemID) -> IndicatorAssessment? { indicators.first { $0.id == id } }
}

extension Plan {
  /// Whether a finding had been made by a day: its report had come, or its inspection was over.
  func isMade(_ recommendation: Recommendation, by day: Day) -> Bool {
    guard let inspection = recommendation.inspection.flatMap({ inspections[$0] }) else {
      return true
    }
    guard let made = inspection.report.received ?? inspection.report.published ?? inspection.to
    else { return true }
    return made <= day
  }

  /// How special causes are found, in the plan's house style.
  var signalProfile: SignalProfile {
    switch profile ?? .mdc {
    case .mdc: .mdc
    case .nhsr: .nhsr
    }
  }

  /// How many figures of the whole there are for days after a day, gaps left out.
  public func figures(after day: Day) -> Int {
    indicators.values.reduce(0) { count, indicator in
      count + indicator.actuals.count { day < $0.key && $0.value.figure.bounds != nil }
    }
  }

  /// The quarter that a paper is for when nobody says: the latest with progress, else with a figure.
  public var latestQuarter: Quarter? {
    if let quarter = progress.keys.last { return quarter }
    let days = indicators.values.flatMap { indicator in
      [indicator.actuals.keys.last].compactMap { $0 }
        + indicator.segments.values.compactMap(\.actuals.keys.last)
    }
    return days.max().flatMap { Quarter(containing: $0, firstMonth: firstMonth) }
  }
}
