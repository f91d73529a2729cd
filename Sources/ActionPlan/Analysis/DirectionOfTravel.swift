/// Whether the figure itself is changing, beyond its usual ups and downs.
public struct DirectionOfTravel: Hashable, Sendable {
  /// What the figures show.
  public enum State: Hashable, Sendable {
    case improving, declining, steady
    /// A change that is neither good nor bad.
    case rising, falling
    case notEnoughData
    case notAvailable(reason: String)

    /// Whether the figures were judged at all.
    var isCalled: Bool {
      switch self {
      case .improving, .declining, .steady, .rising, .falling: true
      case .notEnoughData, .notAvailable: false
      }
    }

    /// The word that always stands beside the arrow.
    public var word: String {
      switch self {
      case .improving: "improving"
      case .declining: "declining"
      case .steady: "steady"
      case .rising: "rising"
      case .falling: "falling"
      case .notEnoughData: "not enough data"
      case .notAvailable: "not available"
      }
    }

    /// The arrow: up is better, whichever way the number went.
    public var arrow: String {
      switch self {
      case .improving: "↑"
      case .declining: "↓"
      case .steady: "→"
      case .rising: "↗"
      case .falling: "↘"
      case .notEnoughData: "…"
      case .notAvailable: "–"
      }
    }
  }

  /// What the figures show, read with the indicator's polarity.
  public var state: State
  /// The rule that judged; `nil` when none could.
  public var rule: Rule?
  /// The figures used, oldest first.
  public var points: [IndicatorSeries.Point]
  /// Pairs where the later figure is higher, less pairs where it is lower.
  public var score: Int?
  /// The score from which rule D1 calls a direction.
  public var needed: Int?
  /// The level about which the figures began and ended, by the straight line through them.
  public var levels: (before: Double, now: Double)?
  /// What the reader should beware of.
  public var cautions: [String] = []
  /// What provisional figures would say, when that differs.
  public var provisionalSuggests: State?

  /// Whether two judgements agree in state, figures, score and cautions.
  public static func == (left: DirectionOfTravel, right: DirectionOfTravel) -> Bool {
    left.state == right.state && left.points == right.points && left.score == right.score
      && left.cautions == right.cautions && left.provisionalSuggests == right.provisionalSuggests
  }

  /// Feeds the state and the figures into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(state)
    hasher.combine(points)
  }

  init(_ state: State, points: [IndicatorSeries.Point] = [], rule: Rule? = nil) {
    self.state = state
    self.points = points
    self.rule = rule
  }
}

extension IndicatorSeries {
  /// Judges the direction of travel as at a day.
  ///
  /// Up to 12 figures by rule D1. Longer series need other rules: until they are there the movement
  /// is shown and no direction.
  public func directionOfTravel(asAt: Day) -> DirectionOfTravel {
    if let reason = whyNotAvailable(asAt: asAt) {
      return DirectionOfTravel(.notAvailable(reason: reason))
    }
    let usable = usablePoints
    if restsOnSmallBases { return DirectionOfTravel(.notEnoughData, points: usable) }
    let firm = firmPoints(usable)
    var judged = direction(of: firm.isEmpty ? usable : firm)
    if firm.count < usable.count, !firm.isEmpty {
      let whole = direction(of: usable)
      if whole.state == judged.state {
        judged = whole
      } else if whole.state.isCalled, judged.state.isCalled {
        judged.provisionalSuggests = whole.state
      }
    }
    if isLatestMissing(asAt: asAt) { judged.cautions.append("latest period missing") }
    return judged
  }

  private func whyNotAvailable(asAt: Day) -> String? {
    guard let latest else { return "there are no figures" }
    switch indicator.period {
    case .yearToDate: return "this is a year-to-date figure, which cannot be tested this way"
    case .rolling12Months:
      return "this is a rolling 12-month figure, which cannot be tested this way"
    case .snapshot, .flow, .yearEnding, nil: break
    }
    guard let age = periodsSince(latest.day, asAt: asAt), age >= 2 else { return nil }
    return "the latest figure is for \(latest.day.inWords)"
  }

  /// How many periods ended between a figure and a day; `nil` without a fixed interval.
  func periodsSince(_ day: Day, asAt: Day) -> Int? {
    guard let frequency = indicator.frequency, let now = frequency.index(of: asAt),
      let then = frequency.index(of: day)
    else { return nil }
    // A period that is still running on the day has no figure yet.
    let isRunning = asAt.adding(days: 1).flatMap { frequency.index(of: $0) } == now
    return now - then - (isRunning ? 1 : 0)
  }

  private func isLatestMissing(asAt: Day) -> Bool {
    latest.flatMap { periodsSince($0.day, asAt: asAt) } == 1
  }

  /// The figures since the last break with a base large enough, at most a window of them.
  private var usablePoints: [Point] {
    let usable = pointsSinceBreak.filter { hasBase($0) }
    return Array(usable.suffix(indicator.frequency?.window ?? 24))
  }

  private var pointsSinceBreak: [Point] {
    guard let since = breaks.keys.last else { return points }
    return points.filter { since <= $0.day }
  }

  /// Whether a figure's denominator, where there is one, is large enough to be judged.
  func hasBase(_ point: Point) -> Bool {
    point.figure.denominator.map { $0 >= ExactDecimal(indicator.smallestBase) } ?? true
  }

  /// Whether more than a third of the figures since the last break have too small a base.
  private var restsOnSmallBases: Bool {
    let points = pointsSinceBreak
    return points.count { !hasBase($0) } * 3 > points.count
  }

  private func firmPoints(_ points: [Point]) -> [Point] {
    Array(points[..<(points.lastIndex { $0.figure.status == .final }.map { $0 + 1 } ?? 0)])
  }

  private func direction(of points: [Point]) -> DirectionOfTravel {
    switch points.count {
    case ..<4: return DirectionOfTravel(.notEnoughData, points: points)
    case 4...12: return shortSeries(points)
    default:
      return DirectionOfTravel(
        .notAvailable(reason: "\(points.count) figures; rule D1 judges 4 to 12"), points: points)
    }
  }
}
