/// Small charts on the same axes as one row of characters each.
struct TextPanels {
  /// One row: whose figures they are, the figures as bars of one character, and the latest.
  struct Row {
    let name: String
    let spark: String
    let latest: String
  }

  let rows: [Row]
  /// What the characters mean; empty without a figure.
  let key: [String]

  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Draws charts.
  ///
  /// - Parameters:
  ///   - charts: What to draw.
  ///   - columns: The columns that the figures and the latest may take; the figures have 6 at least.
  init(_ charts: [Document.Chart], columns: Int) {
    let readings = charts.map { ChartReading($0) }
    let found = readings.compactMap { $0 }
    let axes = found.dropFirst().reduce(found.first?.axes) { $0?.joined($1.axes) }
    let extents = found.flatMap(\.entries).compactMap(\.extent)
    let values = (extents.map(\.low).min() ?? 0)...(extents.map(\.high).max() ?? 0)
    let days = Set(found.flatMap(\.entries).map(\.day)).count
    let latest = readings.compactMap { reading in
      axes.flatMap { reading?.on($0) }.map { Self.latest($0).displayWidth }
    }
    rows = zip(charts, readings).map { chart, reading in
      guard let reading, let axes else {
        return Row(name: chart.caption, spark: "", latest: "no figure")
      }
      let placed = reading.on(axes)
      let room = max(6, columns - 2 - (latest.max() ?? 0))
      return Self.row(placed, values, columns: max(1, min(room, days)))
    }
    key = Self.key(found, values)
  }

  private static func row(
    _ reading: ChartReading, _ values: ClosedRange<Double>, columns: Int
  ) -> Row {
    let axis = TextChart.TimeAxis(reading, columns: columns)
    var cells: [Character] = Array(repeating: " ", count: axis.count)
    for entry in reading.entries {
      cells[axis.column(entry.day)] =
        entry.extent.map { bar(($0.low + $0.high) / 2, values) } ?? "×"
    }
    return Row(name: reading.chart.caption, spark: String(cells), latest: latest(reading))
  }

  /// The latest figure, what a rule found at it, and its day where others have a later one.
  private static func latest(_ reading: ChartReading) -> String {
    let latest = reading.latest
    var words = reading.chart.words(latest)
    if latest.signal != nil {
      words += " \(TextChart.Glyph.figure(latest.shape, isFirm: latest.isFirm).character)"
    }
    if latest.day != reading.axes.latest { words += " at \(latest.day.inWords)" }
    return words
  }

  private static func bar(_ value: Double, _ values: ClosedRange<Double>) -> Character {
    let length = values.upperBound - values.lowerBound
    guard length > 0, length.isFinite else { return bars[3] }
    let share = (value - values.lowerBound) / length
    return bars[max(0, min(7, Int((share * 7).rounded())))]
  }

  private static func key(
    _ readings: [ChartReading], _ values: ClosedRange<Double>
  ) -> [String] {
    guard let first = readings.map(\.start).min(), let last = readings.map(\.axes.latest).max(),
      let chart = readings.first?.chart
    else { return [] }
    let span = first == last ? "at \(last.inWords)" : "from \(first.inWords) to \(last.inWords)"
    let scale =
      values.lowerBound < values.upperBound
      ? "▁ about \(chart.axisNumber(values.lowerBound)), █ about \(chart.axisNumber(values.upperBound))"
      : "▄ \(chart.axisNumber(values.lowerBound))"
    let gaps = readings.contains { $0.entries.contains { $0.extent == nil } }
    let signs = readings.filter { $0.latest.signal != nil }.map { reading in
      let latest = reading.latest
      let sign = TextChart.Glyph.figure(latest.shape, isFirm: latest.isFirm).character
      return "\(sign) \(reading.words(latest.shape))"
    }
    return ["Each row \(span)", scale] + (gaps ? ["× no figure"] : []) + signs.uniqued
  }
}

extension Document.Chart {
  /// A value at the end of a scale, with as many decimals as the figures have.
  fileprivate func axisNumber(_ value: Double) -> String {
    let power = ExactDecimal(coefficient: 1, scale: UInt8(max(0, min(15, decimals)))).double
    guard let digits = Int64(exactly: (value / power).rounded()) else { return number(value) }
    let scale = UInt8(max(0, min(15, decimals)))
    return unit.signed(ExactDecimal(coefficient: digits, scale: scale).grouped)
  }
}
