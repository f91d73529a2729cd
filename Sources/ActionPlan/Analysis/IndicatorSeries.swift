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
  /// The restarts up to the day, oldest first.
  public let restarts: Keyed<Day, Indicator.Restart>
  /// How special causes are found.
  let profile: SignalProfile
  /// Where the whole started; `nil` for a team or a comparator, which started elsewhere.
  let baseline: Indicator.Baseline?
  let targets: Keyed<Day, Target>
  let wholeTargets: Keyed<Day, Target>

  /// Takes the figures of a scope up to and including a day; `nil` when there is no such scope.
  public init?(
    _ indicator: Indicator, _ scope: Scope = .whole, asAt: Day, profile: SignalProfile = .mdc
  ) {
    guard let actuals = indicator.actuals(of: scope) else { return nil }
    self.init(
      indicator, scope, profile, asAt,
      actuals.prefix { $0.key <= asAt }.map { (day: $0.key, actual: $0.value) })
  }

  /// Takes the figures of the whole up to and including a day.
  public init(whole indicator: Indicator, asAt: Day, profile: SignalProfile = .mdc) {
    self.init(
      indicator, .whole, profile, asAt,
      indicator.actuals.prefix { $0.key <= asAt }.map { (day: $0.key, actual: $0.value) })
  }

  /// Takes figures that are in no plan, oldest first, to be judged as an indicator's whole.
  ///
  /// - Parameters:
  ///   - indicator: What judges them: unit, polarity, targets, baseline, breaks and restarts.
  ///   - figures: The figures, gaps included; those after the day are left out.
  ///   - asAt: The last day that counts.
  ///   - profile: How special causes are found.
  public init(
    _ indicator: Indicator, figures: [(day: Day, figure: Figure)], asAt: Day,
    profile: SignalProfile = .mdc
  ) {
    var actuals: [(day: Day, actual: Actual)] = []
    actuals.reserveCapacity(figures.count)
    for place in figures.indices where figures[place].day <= asAt {
      actuals.append((figures[place].day, Actual(figures[place].figure)))
    }
    self.init(indicator, .whole, profile, asAt, actuals)
  }

  private init(
    _ indicator: Indicator, _ scope: Scope, _ profile: SignalProfile, _ asAt: Day,
    _ actuals: [(day: Day, actual: Actual)]
  ) {
    self.indicator = indicator
    self.profile = profile
    self.actuals = actuals
    var points: [Point] = []
    points.reserveCapacity(actuals.count)
    for place in actuals.indices {
      let figure = actuals[place].actual.figure
      guard let interval = Interval(figure, unit: indicator.unit) else { continue }
      points.append(Point(day: actuals[place].day, figure: figure, interval: interval))
    }
    self.points = points
    var segment: Indicator.Segment?
    if case .segment(let id) = scope { segment = indicator.segments[id] }
    breaks = Self.past(indicator.breaks, segment?.breaks, asAt) { _ in nil }
    restarts = Self.past(indicator.restarts, segment?.restarts, asAt) { $0.on }
    baseline = scope == .whole ? indicator.baseline : nil
    switch scope {
    case .whole: (targets, wholeTargets) = (indicator.targets, indicator.targets)
    case .segment: (targets, wholeTargets) = (segment?.targets ?? Keyed(), indicator.targets)
    // Nobody set a target for those we compare with.
    case .comparator: (targets, wholeTargets) = (Keyed(), Keyed())
    }
  }

  /// Those of the whole and of a team up to a day, where they had been decided by then.
  private static func past<Entry>(
    _ whole: Keyed<Day, Entry>, _ own: Keyed<Day, Entry>?, _ asAt: Day, decided: (Entry) -> Day?
  ) -> Keyed<Day, Entry> {
    var past = Keyed<Day, Entry>()
    for (day, found) in Array(whole) + Array(own ?? Keyed())
    where max(day, decided(found) ?? day) <= asAt {
      past[day] = found
    }
    return past
  }

  /// The day from which figures are judged: the last break or restart; `nil` from the first figure on.
  var start: Day? { [breaks.keys.last, restarts.keys.last].compactMap { $0 }.max() }

  /// The latest figure that can be judged; `nil` when there is none.
  public var latest: Point? { points.last }

  /// The target in force on a day, and since when; a team without its own takes the whole's.
  public func target(on day: Day) -> (from: Day, target: Target)? {
    targets.inForce(on: day) ?? wholeTargets.inForce(on: day)
  }

  /// Every day from which another target can hold.
  var decisionDays: [Day] {
    (Array(targets) + Array(wholeTargets)).flatMap { [$0.key, $0.value.on].compactMap { $0 } }
  }

  /// The first target that was set by a day; of two decided together the one it has of its own.
  func firstTarget(upTo day: Day) -> (from: Day, target: Target)? {
    let decisions = (Array(targets) + Array(wholeTargets)).filter { from, target in
      target.aim.isSet && max(from, target.decided(from: from)) <= day
    }
    return decisions.min { $0.value.decided(from: $0.key) < $1.value.decided(from: $1.key) }
      .map { ($0.key, $0.value) }
  }

  /// The last break after one day and up to another; `nil` when the two can be set side by side.
  func lastBreak(after earlier: Day, upTo later: Day) -> (day: Day, why: String)? {
    breaks.last { earlier < $0.key && $0.key <= later }.map { ($0.key, $0.value.why) }
  }

  /// Whether each figure holds much of the one before: a year to date, or a rolling year.
  ///
  /// Such figures can be set beside the same time of another year only.
  var overlaps: Bool {
    switch indicator.period {
    case .yearToDate, .rolling12Months: true
    case .snapshot, .flow, .yearEnding, nil: false
    }
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
