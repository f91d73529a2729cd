/// What the rules say of one series that is in no plan.
public enum SeriesJudgement: Sendable {
  case figures(FigureJudgement)
  case chart(ChartJudgement)
  /// The series can't be judged, and why, without a full stop.
  case error(id: String, reason: String)

  /// Judges a series.
  public init(_ entry: SeriesEntry) {
    switch entry {
    case .unreadable(let id, let reason): self = .error(id: id, reason: reason)
    case .figures(let series):
      do throws(SeriesError) {
        self = .figures(try FigureJudgement(series))
      } catch {
        self = .error(id: series.id, reason: error.description)
      }
    case .chart(let series):
      do throws(SeriesError) {
        self = .chart(try ChartJudgement(series))
      } catch {
        self = .error(id: series.id, reason: error.description)
      }
    }
  }

  /// What the series is called.
  public var id: String {
    switch self {
    case .figures(let judged): judged.id
    case .chart(let judged): judged.id
    case .error(let id, _): id
    }
  }

  /// The restarts that do nothing: nobody should believe that one counted.
  public var idleRestarts: [Day] {
    switch self {
    case .figures(let judged): judged.idleRestarts
    case .chart(let judged): judged.idleRestarts
    case .error: []
    }
  }

  /// The frequency where it was worked out from the dates.
  var inferredFrequency: Frequency? {
    guard case .figures(let judged) = self, judged.frequencyIsInferred else { return nil }
    return judged.indicator.frequency
  }
}

/// The usual range of a series and its signals, by place in the series.
public struct ChartJudgement: Sendable {
  /// What the series is called.
  public let id: String
  /// The chart of the figures there are.
  public let chart: ProcessChart
  /// The place in the chart of each figure of the series; `nil` for a gap.
  public let places: [Int?]
  /// How many restarts lie at or before each figure.
  public let segments: [Int]
  /// Which way is better.
  public let polarity: Polarity
  /// The latest figure's variation.
  public let variation: Variation
  /// Whether the target can be relied on; `nil` where nothing can be said.
  public let assurance: Assurance?
  /// Restarts on a day that no figure is for: they do nothing.
  public let idleRestarts: [Day]
  /// The most decimals that a figure has.
  let decimals: Int

  /// Judges a series, every figure of it used.
  init(_ series: ChartSeries) throws(SeriesError) {
    let rules = series.rules
    if let count = rules.fixAfter, !rules.profile.accepts(baseline: count) {
      let least = rules.profile.minimumBaseline ?? 1
      throw SeriesError(
        "the limits are fixed on \(count) figures; the profile needs \(least) or more")
    }
    let order = try Self.order(series.days)
    let isRestart = Set(rules.restarts)
    var (places, segments) = ([Int?](repeating: nil, count: order.count), [Int]())
    segments.reserveCapacity(order.count)
    var (values, restarts, decimals, segment) = ([Double](), [Int](), 0, 0)
    values.reserveCapacity(order.count)
    for (number, place) in order.enumerated() {
      if !isRestart.isEmpty, isRestart.contains(series.days[place]) {
        segment += 1
        if number > 0 { restarts.append(values.count) }
      }
      segments.append(segment)
      guard let value = series.values[place] else { continue }
      places[place] = values.count
      values.append(value.double)
      decimals = max(decimals, value.decimals)
    }
    guard !values.isEmpty else { throw SeriesError("there are no figures") }
    let chart = ProcessChart(
      low: values, high: values, restarts: restarts, baseline: rules.fixAfter,
      profile: rules.profile)
    id = series.id
    idleRestarts = rules.restarts.isEmpty ? [] : rules.restarts.filter { !series.days.contains($0) }
    self.chart = chart
    self.places = places
    self.segments = segments
    self.decimals = decimals
    polarity = rules.polarity
    variation = chart.variation(at: values.count - 1, polarity: polarity)
    assurance = chart.assurance(
      low: rules.limits.low, high: rules.limits.high, polarity: polarity)
  }

  /// Judges points of which the chart was made already.
  init(_ id: String, _ chart: ProcessChart, _ series: IndicatorSeries, decimals: Int) {
    self.id = id
    idleRestarts = []
    self.chart = chart
    self.decimals = decimals
    places = Array(chart.figures.indices)
    segments = Array(repeating: 0, count: chart.figures.count)
    polarity = series.indicator.polarity
    variation = chart.variation(at: chart.figures.count - 1, polarity: polarity)
    assurance = series.latest.flatMap { series.target(on: $0.day) }
      .flatMap { series.assurance($0.target, chart) }
  }

  /// The places of the days, oldest first.
  private static func order(_ days: [Day]) throws(SeriesError) -> [Int] {
    var order = Array(days.indices)
    if !zip(days, days.dropFirst()).allSatisfy({ $0 < $1 }) {
      order.sort { (days[$0], $0) < (days[$1], $1) }
    }
    for (earlier, later) in zip(order, order.dropFirst()) where days[earlier] == days[later] {
      throw SeriesError("two figures are for \(days[later])")
    }
    return order
  }
}
