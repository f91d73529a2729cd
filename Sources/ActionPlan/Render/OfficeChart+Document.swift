extension OfficeChart {
  /// The chart of an indicator, team or area as a native chart; `nil` without a figure.
  ///
  /// - Parameters:
  ///   - chart: What is drawn.
  ///   - others: Charts that are drawn on the same axes.
  init?(_ chart: Document.Chart, beside others: [Document.Chart] = []) {
    guard let reading = ChartReading(chart) else { return nil }
    let measure = chart.unitWords.isEmpty ? "Figure" : chart.unitWords.capitalizedFirst
    self.init(
      chart.caption.isEmpty ? "Chart" : chart.caption, valueTitle: measure,
      categoryTitle: "As at", content: .lines([]))
    let axis = Self.valueAxis(([chart] + others).compactMap { ChartReading($0) }, chart)
    valueRange = axis.range
    numberFormat = chart.numberFormat
    content = .lines(ChartLines(reading, axis.range).lines)
  }

  private static func valueAxis(
    _ readings: [ChartReading], _ chart: Document.Chart
  ) -> SVGChart.ValueAxis {
    let others = readings.flatMap { $0.chart.comparators.flatMap(\.points).map(\.value.double) }
    return SVGChart.ValueAxis(
      holding: readings.flatMap(\.values) + others, decimals: max(0, min(18, chart.decimals)),
      most: chart.unit == .percent ? 100 : nil, steps: 5)
  }

  /// The names of others to compare with for which a chart has no mark left.
  static func comparatorsLeftOut(_ chart: Document.Chart) -> [String] {
    ChartReading(chart).map { ChartLines($0, 0...1).comparatorsLeftOut } ?? []
  }

  /// The charts of some teams, drawn on the same axes.
  static func panels(_ panels: Document.Panels) -> [OfficeChart] {
    panels.charts.compactMap { OfficeChart($0, beside: panels.charts) }
  }

  /// The plan on a page as bars, one a group; `nil` without a group or a step.
  init?(_ ratings: Document.Ratings) {
    guard !ratings.rows.isEmpty, !ratings.steps.isEmpty else { return nil }
    let parts = ratings.steps.enumerated().map { place, step in
      Part(
        step.text, colour: step.tone.flatMap { HTMLPalette.light.tones[$0]?.edge } ?? "505a5f",
        pattern: Pattern.allCases[place % Pattern.allCases.count],
        values: ratings.rows.map { row in
          place < row.counts.count ? Double(row.counts[place]) : 0
        })
    }
    self.init(
      ratings.caption.isEmpty ? "Chart" : ratings.caption, valueTitle: "Number",
      categoryTitle: "Group",
      content: .stackedBars(categories: ratings.rows.map(\.label), parts))
    numberFormat = "0"
  }
}

extension Document.Chart {
  /// How a spreadsheet writes the figures at their axis: `0.0"%"`.
  fileprivate var numberFormat: String {
    let digits = decimals > 0 ? "0." + String(repeating: "0", count: min(6, decimals)) : "0"
    return switch unit {
    case .percent: digits + "\"%\""
    case .pounds: "\"£\"#,##" + digits
    case .count, .rate, .days, .ratio: "#,##" + digits
    }
  }
}

extension Day {
  /// The day as a spreadsheet counts it, right from 1 March 1900 on.
  var serial: Int { Int(ordinal) + 25_569 }
}
