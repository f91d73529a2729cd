/// What one plan adds to a portfolio: its counts, and what in it needs attention first.
public struct PlanSummary: Hashable, Sendable {
  /// The short name by which tables know the plan, another for each plan of the portfolio.
  public var key: String
  /// The folder, as the caller named it.
  public var folder: String
  /// What the plan is called.
  public var title: String
  /// The council whose plan it is.
  public var authority: String
  /// The number of its version.
  public var version: Int
  /// Whether plan.json was edited by hand since that version.
  public var isEditedByHand: Bool
  /// The first month of its financial year.
  public var firstMonth: Int
  /// Which published way special causes are found.
  public var profile: RuleProfile
  /// The quarter it is counted for.
  public var quarter: Quarter
  /// The last day that counts.
  public var asAt: Day
  /// How many figures it has for days after the quarter.
  public var laterFigures: Int
  /// What was counted.
  public var counts: PortfolioCounts
  /// Its rating scale with how often each step was claimed and verified.
  public var ratings: RatingCounts
  /// What needs attention, the worst of each kind.
  public var attention: [AttentionList]

  /// Where a plan lies and how it was read.
  public struct Source: Hashable, Sendable {
    /// The short name by which tables know it.
    public var key: String
    /// The folder, as the caller named it.
    public var folder: String
    /// The number of its version.
    public var version: Int
    /// Whether plan.json was edited by hand since.
    public var isEditedByHand: Bool

    /// Makes a source.
    public init(key: String, folder: String, version: Int, isEditedByHand: Bool = false) {
      self.key = key
      self.folder = folder
      self.version = version
      self.isEditedByHand = isEditedByHand
    }
  }

  /// Counts a plan.
  ///
  /// - Parameters:
  ///   - assessment: The plan at its quarter.
  ///   - source: Where it lies and how it was read.
  ///   - most: How many entries of each kind of attention are kept.
  public init(_ assessment: PlanAssessment, _ source: Source, most: Int = 5) {
    let plan = assessment.plan
    (key, folder, version) = (source.key, source.folder, source.version)
    isEditedByHand = source.isEditedByHand
    (title, authority, firstMonth) = (plan.title, plan.authority, plan.firstMonth)
    profile = plan.profile ?? .mdc
    (quarter, asAt) = (assessment.quarter, assessment.asAt)
    laterFigures = plan.figures(after: quarter.lastDay(firstMonth: plan.firstMonth))
    counts = assessment.portfolioCounts
    ratings = RatingCounts(assessment)
    attention = AttentionList.Kind.allCases.map {
      AttentionList($0, assessment.attention($0), most: most)
    }
  }
}

extension PlanAssessment {
  /// Everything that a portfolio counts.
  var portfolioCounts: PortfolioCounts {
    var counts = PortfolioCounts()
    countFindings(&counts)
    countWork(&counts)
    for item in indicators { count(item, &counts) }
    counts[.figuresMissing] = figuresMissing.count
    counts[.figures] = plan.indicators.values.reduce(0) { sum, indicator in
      sum + indicator.figures(upTo: asAt)
    }
    return counts
  }

  private func countFindings(_ counts: inout PortfolioCounts) {
    for finding in findings {
      switch finding.state {
      case .answered: counts[.answered] += 1
      case .noObjective: counts[.withReason] += 1
      case .unanswered: counts[.unanswered] += 1
      case .withdrawn: counts[.withdrawn] += 1
      }
    }
    counts[.findings] = standingFindings.count
  }

  private func countWork(_ counts: inout PortfolioCounts) {
    counts[.objectives] = objectives.count
    counts[.closed] = objectives.count { $0.closed != nil }
    counts[.notBegun] = objectives.count(where: \.isNotYetBegun)
    counts[.notReported] = returnsMissing.count
    counts[.overdue] = objectives.count(where: \.schedule.isOverdue)
    counts[.overdueFirst] = objectives.count(where: \.schedule.isOverdueAgainstFirst)
    counts[.claimed] = objectives.count { $0.progress != nil }
    counts[.verified] = objectives.count { $0.progress?.verified != nil }
    counts[.disagreeing] = objectives.count(where: \.isDisputed)
    let actions = objectives.flatMap(\.actions)
    counts[.actions] = actions.count
    counts[.done] = actions.count(where: \.isDone)
    counts[.actionsOverdue] = actions.count(where: \.schedule.isOverdue)
    counts[.actionsOverdueFirst] = actions.count(where: \.schedule.isOverdueAgainstFirst)
  }

  private func count(_ item: IndicatorAssessment, _ counts: inout PortfolioCounts) {
    counts[.indicators] += 1
    counts[item.position.status.counted] += 1
    counts[item.direction.state.counted] += 1
    counts[sinceLastQuarter(item)?.outcome.counted ?? .notCompared] += 1
  }
}

extension Position.Status {
  /// On target or not: which of the two colours a council's own tolerance gives does not count.
  var counted: PortfolioCount {
    switch self {
    case .blue, .green: .onTarget
    case .amber, .red: .short
    case .grey, .cannotTell: .cannotSay
    }
  }
}

extension DirectionOfTravel.State {
  /// What it is counted as.
  var counted: PortfolioCount {
    switch self {
    case .improving: .improving
    case .declining: .declining
    case .steady: .steady
    case .rising, .falling: .neither
    case .notEnoughData, .notAvailable: .notEnoughData
    }
  }
}

extension Movement.Outcome {
  /// What it is counted as, against the quarter before.
  var counted: PortfolioCount {
    switch self {
    case .better: .better
    case .worse: .worse
    case .noChange: .noChange
    case .higher, .lower: .otherChange
    case .cannotTell, .notComparable: .notCompared
    }
  }
}

extension Indicator {
  /// How many entries there are for days up to a day: of the whole, its parts and its comparators.
  func figures(upTo day: Day) -> Int {
    let series =
      [actuals] + segments.values.map(\.actuals) + comparators.values.map(\.actuals)
    return series.reduce(0) { sum, actuals in sum + actuals.keys.count { $0 <= day } }
  }
}
