/// The figures of an indicator, a team or a comparator up to a day, with what judges them.
public struct IndicatorSeries: Hashable, Sendable {
  /// One figure that can be judged.
  public struct Point: Hashable, Sendable {
    /// The day or the last day of the period.
    public var day: Day
    /// The figure as reported.
    public var figure: Figure
    /// What the figure can be.
    public var interval: Interval
  }

  /// The whole indicator, for its unit, polarity and rules.
  public let indicator: Indicator
  /// Every figure up to the day, oldest first, gaps included.
  public let actuals: [(day: Day, actual: Actual)]
  /// The figures that can be judged, oldest first.
  public let points: [Point]
  /// The breaks up to the day, oldest first.
  public let breaks: Keyed<Day, Indicator.Break>
  /// Where the whole started; `nil` for a team or a comparator, which started elsewhere.
  let baseline: Indicator.Baseline?
  let targets: Keyed<Day, Target>
  let wholeTargets: Keyed<Day, Target>

  /// Takes the figures of a scope up to and including a day; `nil` when there is no such scope.
  public init?(_ indicator: Indicator, _ scope: Scope = .whole, asAt: Day) {
    guard let actuals = indicator.actuals(of: scope) else { return nil }
    self.indicator = indicator
    self.actuals = actuals.prefix { $0.key <= asAt }.map { (day: $0.key, actual: $0.value) }
    points = self.actuals.compactMap { day, actual in
      Interval(actual.figure, unit: indicator.unit).map {
        Point(day: day, figure: actual.figure, interval: $0)
      }
    }
    var segment: Indicator.Segment?
    if case .segment(let id) = scope { segment = indicator.segments[id] }
    var breaks = indicator.breaks
    for (day, found) in segment?.breaks ?? Keyed() { breaks[day] = found }
    var past = Keyed<Day, Indicator.Break>()
    for (day, found) in breaks where day <= asAt { past[day] = found }
    self.breaks = past
    baseline = scope == .whole ? indicator.baseline : nil
    switch scope {
    case .whole: (targets, wholeTargets) = (indicator.targets, indicator.targets)
    case .segment: (targets, wholeTargets) = (segment?.targets ?? Keyed(), indicator.targets)
    // Nobody set a target for those we compare with.
    case .comparator: (targets, wholeTargets) = (Keyed(), Keyed())
    }
  }

  /// The latest figure that can be judged; `nil` when there is none.
  public var latest: Point? { points.last }

  /// The target in force on a day, and since when; a team without its own takes the whole's.
  public func target(on day: Day) -> (from: Day, target: Target)? {
    (targets.latest(upTo: day) ?? wholeTargets.latest(upTo: day)).map { ($0.key, $0.value) }
  }

  /// The last break after one day and up to another; `nil` when the two can be set side by side.
  func lastBreak(after earlier: Day, upTo later: Day) -> (day: Day, why: String)? {
    breaks.last { earlier < $0.key && $0.key <= later }.map { ($0.key, $0.value.why) }
  }

  /// The smallest change that matters.
  public var tolerance: ExactDecimal {
    indicator.tolerance ?? .unit(decimals: indicator.decimals)
  }

  /// Whether two series judge the same figures of the same indicator.
  public static func == (left: IndicatorSeries, right: IndicatorSeries) -> Bool {
    left.indicator == right.indicator && left.points == right.points
  }

  /// Feeds the figures into a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(points) }
}

extension Indicator {
  /// The smallest denominator whose figure a direction uses; 10 where the plan says nothing.
  var smallestBase: Int { minimumBase ?? 10 }
}

extension Frequency {
  /// The number of the period that a day is in; `nil` when the figures come at no fixed interval.
  func index(of day: Day) -> Int? {
    switch self {
    case .weekly: Int(day.ordinal) / 7
    case .monthly: day.monthIndex
    case .quarterly: day.monthIndex / 3
    case .termly: day.monthIndex / 4
    case .yearly: (day.monthIndex - 3) / 12
    case .irregular: nil
    }
  }

  /// The word for one period.
  var period: String {
    switch self {
    case .weekly: "week"
    case .monthly: "month"
    case .quarterly: "quarter"
    case .termly: "term"
    case .yearly: "year"
    case .irregular: "figure"
    }
  }

  /// How many of the latest figures a direction looks at.
  var window: Int {
    switch self {
    case .weekly: 52
    case .monthly: 24
    case .quarterly, .termly, .yearly: 20
    case .irregular: 24
    }
  }
}
