/// A chart put in order: what every way of drawing it starts from.
struct ChartReading {
  /// What is drawn.
  let chart: Document.Chart
  /// Every figure and gap, oldest first.
  let entries: [Document.Chart.Figure]
  /// The latest figure.
  let latest: Document.Chart.Figure
  /// The stretches of the usual range that can be drawn.
  let limits: [Document.Chart.Limits]
  let target: TextChart.TargetLine
  /// The day of the first figure or gap.
  let start: Day
  /// The last day to show.
  let end: Day
  /// Every value that must have a place, in the indicator's unit; at least one.
  let values: [Double]

  /// Puts a chart in order; `nil` when there is no figure.
  init?(_ chart: Document.Chart) {
    self.chart = chart
    entries = Self.entries(chart)
    let figures = entries.filter { $0.low != nil && $0.high != nil }
    guard let first = entries.first, let last = entries.last, let latest = figures.last else {
      return nil
    }
    self.latest = latest
    target = TextChart.TargetLine(chart.target)
    let extents = figures.compactMap(\.extent).flatMap { [$0.low, $0.high] }
    let range = chart.unit.range(holding: extents)
    limits = chart.limits.filter { stretch in
      stretch.isDrawable && stretch.from <= last.day && first.day <= stretch.to
    }.map { $0.kept(within: range) }
    start = first.day
    end = Self.end(chart, first: first.day, last: last.day)
    values =
      extents + limits.flatMap { [$0.lower, $0.upper, $0.mean] }
      + target.turns(from: start.months, to: end.months).flatMap(\.lines).compactMap { $0 }
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
    guard !entries.contains(where: \.counts) else { return entries }
    for place in entries.indices { entries[place].counts = entries[place].low != nil }
    return entries
  }

  /// The last day to show: the target may lead beyond the figures, but not leave them tiny.
  private static func end(_ chart: Document.Chart, first: Day, last: Day) -> Day {
    let wanted = chart.target.map(\.day).max() ?? last
    let most = last.adding(days: max(366, first.days(until: last))) ?? last
    return max(last, min(wanted, most))
  }
}

extension Document.Chart.Figure {
  /// The lowest and the highest it can be, for drawing; `nil` for a gap.
  var extent: (low: Double, high: Double)? {
    guard let low, let high else { return nil }
    return (min(low, high).double, max(low, high).double)
  }
}

extension Document.Chart.Limits {
  /// Whether its numbers are such that they can stand on an axis.
  fileprivate var isDrawable: Bool {
    [mean, lower, upper].allSatisfy { $0.isFinite && abs($0) < 1e18 } && from <= to
  }

  /// The same where figures can be, as the sentences print it.
  fileprivate func kept(within range: ClosedRange<Double>) -> Self {
    func kept(_ value: Double) -> Double {
      max(range.lowerBound, min(range.upperBound, value))
    }
    return Self(from: from, to: to, mean: kept(mean), lower: kept(lower), upper: kept(upper))
  }
}
