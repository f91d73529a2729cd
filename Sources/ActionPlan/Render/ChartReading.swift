/// A chart put in order: what every way of drawing it starts from.
struct ChartReading {
  /// What is drawn.
  let chart: Document.Chart
  /// Every figure and gap, oldest first.
  let entries: [Document.Chart.Figure]
  /// The time that each of them is for, in months.
  let times: [Double]
  /// The latest figure.
  let latest: Document.Chart.Figure
  /// The stretches of the usual range that can be drawn.
  let limits: [Document.Chart.Limits]
  let target: TextChart.TargetLine
  /// Others to compare with, those that have figures.
  let comparators: [Comparator]
  /// What the axes reach over.
  private(set) var axes: Axes

  /// Puts a chart in order; `nil` when there is no figure.
  init?(_ chart: Document.Chart) {
    self.chart = chart
    entries = Self.entries(chart)
    guard let first = entries.first, let last = entries.last,
      let latest = entries.last(where: { $0.extent != nil })
    else { return nil }
    self.latest = latest
    times = entries.map { $0.day.months }
    target = TextChart.TargetLine(chart.target)
    let extents = entries.compactMap(\.extent)
    let bounds = [extents.map(\.low).min() ?? 0, extents.map(\.high).max() ?? 0]
    let range = chart.unit.range(holding: bounds)
    limits = chart.limits.filter { stretch in
      stretch.isDrawable && stretch.from <= last.day && first.day <= stretch.to
    }.map { $0.kept(within: range) }
    comparators = Self.comparators(chart)
    var axes = Axes(chart, comparators, first: first.day, last: last.day)
    for value in bounds { axes.reach(value) }
    for stretch in limits { for value in stretch.values { axes.reach(value) } }
    for level in target.turns(from: axes.start.months, to: axes.end.months) {
      for value in level.lines.compactMap({ $0 }) { axes.reach(value) }
    }
    for point in comparators.flatMap(\.points) where axes.days.contains(point.day) {
      axes.reach(point.value)
    }
    self.axes = axes
  }

  /// The day where the axis of time begins.
  var start: Day { axes.start }
  /// The last day to show.
  var end: Day { axes.end }
  /// The lowest and the highest value that must have a place, in the indicator's unit.
  var values: [Double] { [axes.low, axes.high] }

  /// The same chart on axes that others share.
  func on(_ axes: Axes) -> ChartReading {
    var reading = self
    reading.axes = axes
    return reading
  }

  /// Every figure and gap, oldest first.
  private static func entries(_ chart: Document.Chart) -> [Document.Chart.Figure] {
    var entries = chart.figures
    // A stable order: figures of one day stay as they were given.
    if zip(entries, entries.dropFirst()).contains(where: { $0.day > $1.day }) {
      entries = entries.enumerated().sorted { left, right in
        (left.element.day, left.offset) < (right.element.day, right.offset)
      }.map(\.element)
    }
    // Where nothing was worked out from any of them there is nothing to tell apart.
    guard !entries.contains(where: { $0.counts }) else { return entries }
    for place in entries.indices { entries[place].counts = entries[place].low != nil }
    return entries
  }
}

extension ChartReading {
  /// What the axes of a chart reach over, or of several that share them.
  struct Axes {
    /// The day where the axis of time begins.
    private(set) var start: Day
    /// The last day to show.
    private(set) var end: Day
    /// The latest figure or gap, which labels of time are counted from.
    private(set) var latest: Day
    private(set) var low = Double.infinity
    private(set) var high = -Double.infinity

    /// The time of the figures, and of the target and of others where they lead beyond.
    ///
    /// They may do so, but not leave the figures tiny.
    fileprivate init(
      _ chart: Document.Chart, _ comparators: [Comparator], first: Day, last: Day
    ) {
      latest = last
      let most = max(366, first.days(until: last))
      let days = comparators.flatMap(\.points).map(\.day)
      let wanted = max(chart.target.map(\.day).max() ?? last, days.max() ?? last)
      start = min(first, max(days.min() ?? first, first.adding(days: -most) ?? first))
      end = max(last, min(wanted, last.adding(days: most) ?? last))
    }

    /// Both ends of the axis of time, and the days between.
    var days: ClosedRange<Day> { start...max(start, end) }

    /// Makes the axis of values reach to a value.
    fileprivate mutating func reach(_ value: Double) {
      low = min(low, value)
      high = max(high, value)
    }

    /// Axes that reach over all that these and others do.
    func joined(_ other: Axes) -> Axes {
      var axes = self
      (axes.start, axes.end) = (min(start, other.start), max(end, other.end))
      axes.latest = max(latest, other.latest)
      axes.reach(other.low)
      axes.reach(other.high)
      return axes
    }
  }
}

extension Document.Chart.Figure {
  /// The lowest and the highest it can be, for drawing; `nil` for a gap.
  var extent: (low: Double, high: Double)? {
    guard let low, let high else { return nil }
    guard low != high else { return (low.double, low.double) }
    return (min(low, high).double, max(low, high).double)
  }
}

extension Document.Chart.Limits {
  fileprivate var values: [Double] { [mean, lower, upper] }

  /// Whether its numbers are such that they can stand on an axis.
  fileprivate var isDrawable: Bool {
    values.allSatisfy { $0.isFinite && abs($0) < 1e18 } && from <= to
  }

  /// The same where figures can be, as the sentences print it.
  fileprivate func kept(within range: ClosedRange<Double>) -> Self {
    func kept(_ value: Double) -> Double {
      max(range.lowerBound, min(range.upperBound, value))
    }
    return Self(from: from, to: to, mean: kept(mean), lower: kept(lower), upper: kept(upper))
  }
}
