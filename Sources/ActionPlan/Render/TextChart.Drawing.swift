extension TextChart {
  /// A chart laid out on its axes and drawn.
  struct Drawing {
    /// What is drawn.
    let chart: Document.Chart
    /// Every figure and gap, oldest first.
    let entries: [Document.Chart.Figure]
    let times: TimeAxis
    let values: ValueAxis
    let target: TargetLine
    /// The stretches of the usual range that can be drawn.
    let limits: [Document.Chart.Limits]
    /// The latest figure.
    let latest: Document.Chart.Figure
    /// The figures with all lines, one empty column before them.
    var canvas: Canvas
    /// The marks that are drawn, by column.
    private(set) var marks: [(column: Int, marks: [Document.Chart.Mark])] = []
    let labels: [String?]
    let labelWidth: Int
    let width: Int

    /// Lays out and draws a chart; `nil` when there is no figure.
    init?(_ chart: Document.Chart, width: Int, height: Int) {
      self.chart = chart
      self.width = width
      entries = Self.entries(chart)
      let figures = entries.filter { $0.extent != nil }
      guard let first = entries.first, let last = entries.last, let latest = figures.last else {
        return nil
      }
      self.latest = latest
      target = TargetLine(chart.target)
      let extents = figures.compactMap(\.extent).flatMap { [$0.low, $0.high] }
      let range = chart.unit.range(holding: extents)
      limits = chart.limits.filter { stretch in
        stretch.isDrawable && stretch.from <= last.day && first.day <= stretch.to
      }.map { $0.kept(within: range) }
      let end = Self.end(chart, first: first.day, last: last.day)
      values = ValueAxis(
        holding: extents + limits.flatMap { [$0.lower, $0.upper, $0.mean] }
          + target.turns(from: first.day.months, to: end.months).flatMap(\.lines).compactMap { $0 },
        decimals: max(0, min(18, chart.decimals)), rows: height,
        most: chart.unit == .percent ? 100 : nil)
      let labels = values.labels(chart.unit, within: max(6, width / 3))
      let widest = labels.compactMap { $0?.count }.max() ?? 0
      // Where numbers leave no room for the picture it goes before them.
      labelWidth = widest <= width - 14 ? widest : 0
      self.labels = labelWidth == 0 ? labels.map { _ in nil } : labels
      let number = chart.words(latest).count
      let margin = number + 2 <= width / 4 ? number + 2 : 2
      times = TimeAxis(
        entries.map(\.day), to: end, columns: max(1, width - labelWidth - 3 - margin))
      canvas = Canvas(rows: values.count, columns: 1 + times.count + margin)
      draw()
    }

    /// Every figure and gap, oldest first.
    private static func entries(_ chart: Document.Chart) -> [Document.Chart.Figure] {
      var entries = chart.figures.enumerated().sorted { left, right in
        (left.element.day, left.offset) < (right.element.day, right.offset)
      }.map(\.element)
      // Where nothing was worked out from any of them there is nothing to tell apart.
      guard !entries.contains(where: \.counts) else { return entries }
      for place in entries.indices { entries[place].counts = entries[place].extent != nil }
      return entries
    }

    /// The last day to show: the target may lead beyond the figures, but not leave them tiny.
    private static func end(_ chart: Document.Chart, first: Day, last: Day) -> Day {
      let wanted = chart.target.map(\.day).max() ?? last
      let most = last.adding(days: max(366, first.days(until: last))) ?? last
      return max(last, min(wanted, most))
    }

    private mutating func draw() {
      drawWays()
      drawLimits()
      drawTarget()
      placeMarks()
      for (column, _) in marks {
        canvas.drawLine(.mark, rows: 0...canvas.rows - 1, column: column + 1)
      }
      drawFigures()
      drawLatest()
    }

    private mutating func placeMarks() {
      for mark in chart.marks.sorted(by: { ($0.day, $0.words) < ($1.day, $1.words) }) {
        guard let column = column(of: mark) else { continue }
        if let last = marks.indices.last, marks[last].column == column {
          marks[last].marks.append(mark)
        } else {
          marks.append((column, [mark]))
        }
      }
    }

    /// The column between the figures that a mark parts; `nil` when none is before it.
    private func column(of mark: Document.Chart.Mark) -> Int? {
      guard let before = entries.last(where: { $0.day < mark.day }) else { return nil }
      let first = times.column(before.day) + 1
      let wanted = max(first, times.column(mark.day))
      guard let after = entries.first(where: { $0.day >= mark.day }) else {
        return min(wanted, times.count)
      }
      let next = times.column(after.day)
      guard next > first else { return next }
      // A line that touches a figure is hard to tell from it.
      return wanted == first ? (first + next) / 2 : min(wanted, next - 1)
    }
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
