import Foundation
import TestSupport
import Testing

@testable import ActionPlan

/// What holds for every chart, on random ones.
@Suite struct TextChartPropertyTests {
  @Test(arguments: 0..<40)
  func `no chart is wider or higher than asked`(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<25 {
      let chart = Self.chart(&random)
      let (width, height) = (
        Int.random(in: 20...400, using: &random), Int.random(in: 4...30, using: &random)
      )
      let drawn = TextChart(chart, width: width, height: height)
      #expect(drawn.lines.allSatisfy { $0.displayWidth <= width }, "\(chart)")
      #expect(drawn.picture.count <= height + 4, "\(chart)")
      let isDrawn = chart.figures.contains { $0.extent != nil }
      #expect(drawn.picture.isEmpty == !isDrawn)
      #expect(drawn.lines.last == "The sentence.")
    }
  }

  @Test(arguments: 0..<40)
  func `every figure can be seen, and the latest as itself`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<25 {
      let chart = Self.chart(&random)
      let drawing = TextChart.Drawing(
        chart, width: Int.random(in: 20...200, using: &random), height: 12)
      guard let drawing else { continue }
      for figure in drawing.entries {
        guard let extent = figure.extent else { continue }
        let column = drawing.times.column(figure.day) + 1
        for value in [extent.low, extent.high] {
          let row = try #require(drawing.values.row(value), "\(figure) of \(chart)")
          let glyph = try #require(drawing.canvas[row, column], "\(figure) of \(chart)")
          #expect(glyph.isFigure, "\(figure) of \(chart)")
        }
      }
      let latest = try #require(drawing.entries.last { $0.extent != nil }?.extent)
      let middle = try #require(drawing.values.row(latest.low + (latest.high - latest.low) / 2))
      let glyph = drawing.canvas[middle, drawing.times.column(drawing.latest.day) + 1]
      #expect(glyph == drawing.latest.glyph)
    }
  }

  @Test(arguments: 0..<40)
  func `labels are round, different and in order`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<50 {
      let decimals = Int.random(in: 0...3, using: &random)
      let centre = Double.random(in: -1_000...1_000, using: &random)
      let spread = Double.random(in: 0...500, using: &random)
      let axis = TextChart.ValueAxis(
        holding: [centre - spread, centre + spread], decimals: decimals, rows: 12)
      let labels = axis.labels(.count, within: 20).compactMap { $0 }
      let numbers = try labels.map { label in
        try #require(ExactDecimal(label.filter { $0 != "," }), "\(label)")
      }
      #expect(numbers.count >= 2, "\(centre) ± \(spread)")
      #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 > $1 })
      #expect(numbers.allSatisfy { $0.decimals <= decimals })
      #expect((3...12).contains(axis.count))
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e18, 1e-300])
  func `a limit that is no usual number is left out, not drawn`(value: Double) {
    var chart = ChartSample.months.chart
    chart.limits[0].upper = value
    #expect(TextChart(chart, width: 80).picture.count <= 15)
    let json = JSONRenderer().render(Document(title: "T", blocks: [.chart(chart)]))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json)) }
  }

  /// A chart of random figures: few or many, alike or worlds apart, in no order.
  static func chart(_ random: inout SplitMix) -> Document.Chart {
    let days = [30, 400, 4_000, 400_000].randomElement(using: &random) ?? 30
    let size = [0, 1, 100, 1_000_000, 999_999_999_999_999_999].randomElement(using: &random) ?? 1
    let scale = UInt8([0, 0, 1, 3, 18].randomElement(using: &random) ?? 0)
    func day() -> Day {
      Day(ordinal: -25_567 + Int.random(in: 0...min(401_766, days), using: &random)) ?? .latest
    }
    func value() -> ExactDecimal {
      ExactDecimal(coefficient: Int64(Int.random(in: -size...size, using: &random)), scale: scale)
    }
    func some<Element>(_ most: Int, _ element: () -> Element) -> [Element] {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in element() }
    }
    var chart = Document.Chart(
      "A caption of some length", sentence: "The sentence.",
      unit: Indicator.Unit.allCases.randomElement(using: &random) ?? .count, unitWords: "children",
      decimals: Int.random(in: -1...20, using: &random),
      figures: some([1, 3, 12, 150].randomElement(using: &random) ?? 3) {
        Self.figure(day(), value(), value(), &random)
      })
    chart.limits = some(3) {
      .init(
        from: day(), to: day(), mean: value().double, lower: value().double,
        upper: value().double * 1.5)
    }
    chart.target = some(5) {
      let low = Bool.random(using: &random) ? value() : nil
      let high = Bool.random(using: &random) ? value() : nil
      return .init(day(), low: low, high: high, leadsToNext: Bool.random(using: &random))
    }
    chart.marks = some(12) { .init(day(), .restart, "a word") }
    return chart
  }

  private static func figure(
    _ day: Day, _ low: ExactDecimal, _ high: ExactDecimal, _ random: inout SplitMix
  ) -> Document.Chart.Figure {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .init(day, gap: "not available")
    case 1: .init(day, low: low, high: high, status: .estimated)
    case 2: .init(day, low, signal: Document.Chart.Signal.allCases.randomElement(using: &random))
    case 3: .init(day, low, status: .provisional, counts: false)
    default: .init(day, low)
    }
  }
}

extension TextChart.Glyph {
  fileprivate var isFigure: Bool {
    switch self {
    case .figure, .range: true
    case .shared, .way, .mean, .limit, .target, .mark, .gap, .letter: false
    }
  }
}

extension Document.Chart.Figure {
  /// The character for the figure itself.
  fileprivate var glyph: TextChart.Glyph {
    let isFirm = status == .final
    return isExact || signal != nil
      ? .figure(shape, isFirm: isFirm) : .range(isFirm: isFirm)
  }
}
