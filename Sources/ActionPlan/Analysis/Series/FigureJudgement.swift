/// What the rules say of figures that are in no plan.
public struct FigureJudgement: Sendable {
  /// What the series is called.
  public let id: String
  /// What was asked.
  public let question: FigureSeries.Question
  /// The figures, with the indicator that stands for the rules.
  public let series: IndicatorSeries
  /// Whether the frequency was worked out from the dates.
  public let frequencyIsInferred: Bool
  /// The direction of travel.
  public let direction: DirectionOfTravel
  /// The position of the latest figure; grey without a target.
  public let position: Position
  /// What the target asks for at the latest day; `nil` without a target and for a band.
  public let required: ExactDecimal?
  /// Whether the target can be relied on, by rule P2.
  public let targetAssurance: TargetAssurance?
  /// Where the figure is and where it is going in one; `nil` where one of the two isn't called.
  public var standing: Standing? {
    Standing(
      position.status, direction, targetAssurance?.verdict,
      isClosing: series.isClosing(position, direction))
  }

  /// Where the figure will be when the target is due; `nil` where rule F1 says nothing.
  public let forecast: Forecast?
  /// The usual range of the figures that the direction rests on; `nil` where it rests on none.
  public let chart: ChartJudgement?
  /// The figures of the chart, oldest first.
  public let chartPoints: [IndicatorSeries.Point]

  /// Restarts with no figure before them, or none from them on: they do nothing.
  public var idleRestarts: [Day] {
    guard let first = series.points.first?.day, let last = series.points.last?.day else {
      return Array(indicator.restarts.keys)
    }
    return indicator.restarts.keys.filter { !(first < $0 && $0 <= last) }
  }

  /// The indicator that stands for the rules.
  public var indicator: Indicator { series.indicator }

  /// Judges a series by its rules.
  init(_ judged: FigureSeries) throws(SeriesError) {
    let rules = judged.rules
    guard let last = judged.figures.last?.day else { throw SeriesError("there are no figures") }
    let indicator = rules.indicator(titled: judged.id)
    let asAt = rules.asAt(orLast: last)
    let series = IndicatorSeries(
      indicator, figures: judged.figures, asAt: asAt, profile: rules.profile)
    id = judged.id
    question = judged.question
    self.series = series
    frequencyIsInferred = judged.frequencyIsInferred
    direction = series.directionOfTravel(asAt: asAt)
    position = series.position
    required = position.required ?? series.requirement(on: rules.asAt ?? last)
    targetAssurance = series.assurance(of: direction)
    forecast = series.forecast(direction, asAt: asAt)
    guard judged.question == .everything else {
      (chart, chartPoints) = (nil, [])
      return
    }
    let points = rules.fixAfter == nil ? direction.points : series.chartablePoints(direction)
    chartPoints = points
    chart = try Self.chart(points, direction, series, rules, id)
  }

  /// The chart of the points: the direction's own, where it has one and nothing else is asked.
  private static func chart(
    _ points: [IndicatorSeries.Point], _ direction: DirectionOfTravel, _ series: IndicatorSeries,
    _ rules: SeriesRules, _ id: String
  ) throws(SeriesError) -> ChartJudgement? {
    guard !points.isEmpty else { return nil }
    if let count = rules.fixAfter, !rules.profile.accepts(baseline: count) {
      let least = rules.profile.minimumBaseline ?? 1
      throw SeriesError(
        "the limits are fixed on \(count) figures; the profile needs \(least) or more")
    }
    let decimals = rules.decimals ?? 0
    if rules.fixAfter == nil, let chart = direction.chart {
      return ChartJudgement(id, chart, series, decimals: decimals)
    }
    let sample = series.sample(points)
    let chart = ProcessChart(
      low: sample.low, high: sample.high, baseline: rules.fixAfter, profile: rules.profile)
    return ChartJudgement(id, chart, series, decimals: decimals)
  }
}

extension IndicatorSeries {
  /// All figures since the last restart that a chart may show, however many the window holds.
  fileprivate func chartablePoints(_ direction: DirectionOfTravel) -> [Point] {
    if case .notAvailable = direction.state { return [] }
    return pointsSinceStart.filter { hasBase($0) }
  }

  /// What the target asks for on a day; `nil` without one and for a band.
  fileprivate func requirement(on day: Day) -> ExactDecimal? {
    guard let (from, target) = target(on: day), target.aim.isOneValue else { return nil }
    let limits = required(target, from: from, on: day)
    return limits.low ?? limits.high
  }
}

extension SeriesRules {
  /// An indicator with these rules and without figures.
  func indicator(titled title: String) -> Indicator {
    var made = Indicator(title: title, unit: unit ?? .ratio, polarity: polarity)
    made.decimals = decimals ?? 0
    made.frequency = frequency
    made.period = period
    made.tolerance = tolerance
    made.minimumBase = minimumBase
    made.window = window
    if let baseline {
      made.baseline = Indicator.Baseline(Figure(.value(baseline.value)), asAt: baseline.day)
    }
    if let target = asTarget { made.targets[.earliest] = target }
    for day in restarts {
      made.restarts[start(ofPeriodNamedBy: day)] = Indicator.Restart(agreedBy: "", why: "")
    }
    return made
  }

  /// The day to judge at: where the first day of a period names it, the period's last day.
  func asAt(orLast last: Day) -> Day {
    let day = asAt ?? last
    guard let frequency else { return day }
    return asAt == nil || frequency.firstDay(of: day) == day ? frequency.lastDay(of: day) : day
  }

  /// The day from which figures of a period count, whichever of its ends names the period.
  private func start(ofPeriodNamedBy day: Day) -> Day {
    guard let frequency, frequency.lastDay(of: day) == day else { return day }
    return frequency.firstDay(of: day)
  }
}
