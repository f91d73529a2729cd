extension TextChart {
  /// A chart laid out on its axes and drawn.
  struct Drawing {
    /// What is drawn.
    let reading: ChartReading
    let times: TimeAxis
    let values: ValueAxis
    /// The figures with all lines, one empty column before them.
    var canvas: Canvas
    /// The marks that are drawn, by column.
    private(set) var marks: [(column: Int, marks: [Document.Chart.Mark])] = []
    let labels: [String?]
    let labelWidth: Int
    let width: Int

    /// Lays out and draws a chart; `nil` when there is no figure.
    init?(_ chart: Document.Chart, width: Int, height: Int) {
      guard let reading = ChartReading(chart) else { return nil }
      self.reading = reading
      self.width = width
      values = ValueAxis(
        holding: reading.values, decimals: max(0, min(18, chart.decimals)), rows: height,
        most: chart.unit == .percent ? 100 : nil)
      let labels = values.labels(chart.unit, within: max(6, width / 3))
      let widest = labels.compactMap { $0?.count }.max() ?? 0
      // Where numbers leave no room for the picture it goes before them.
      labelWidth = widest <= width - 14 ? widest : 0
      self.labels = labelWidth == 0 ? labels.map { _ in nil } : labels
      let number = chart.words(reading.latest).count
      let margin = number + 2 <= width / 4 ? number + 2 : 2
      times = TimeAxis(reading, columns: max(1, width - labelWidth - 3 - margin))
      canvas = Canvas(rows: values.count, columns: 1 + times.count + margin)
      draw()
    }

    var chart: Document.Chart { reading.chart }
    /// Every figure and gap, oldest first.
    var entries: [Document.Chart.Figure] { reading.entries }
    /// The stretches of the usual range that can be drawn.
    var limits: [Document.Chart.Limits] { reading.limits }
    /// The latest figure.
    var latest: Document.Chart.Figure { reading.latest }
    var target: TargetLine { reading.target }

    private mutating func draw() {
      drawWays()
      drawLimits()
      drawTarget()
      placeMarks()
      for (column, _) in marks {
        canvas.drawLine(.mark, rows: 0...canvas.rows - 1, column: column + 1)
      }
      drawComparators()
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
