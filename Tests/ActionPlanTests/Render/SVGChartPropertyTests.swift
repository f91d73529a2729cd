import Testing

@testable import ActionPlan

/// What holds for every picture, on random charts.
@Suite struct SVGChartPropertyTests {
  @Test(arguments: 0..<40)
  func `every picture is well-formed and inside its frame`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<25 {
      let chart = TextChartPropertyTests.chart(&random)
      let markup = SVGChart(chart, id: "a").markup
      let summary = try MarkupSummary(of: markup)
      #expect(markup.isEmpty == !chart.figures.contains { $0.extent != nil })
      for element in summary.drawn {
        #expect(Self.isInside(element), "\(element) of \(chart)")
      }
    }
  }

  @Test(arguments: 0..<20)
  func `every figure has its mark and every gap its cross`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<25 {
      let chart = TextChartPropertyTests.chart(&random)
      let drawn = try MarkupSummary(of: SVGChart(chart, id: "a").markup).drawn
      guard !drawn.isEmpty else { continue }
      let kinds = drawn.compactMap { $0.attributes["class"]?.split(separator: " ").first }
      let figures = chart.figures.filter { $0.extent != nil }
      #expect(kinds.count { $0 == "range" } == figures.count { !$0.isExact })
      for (kind, signal) in [
        ("improving", Document.Chart.Signal.improving), ("declining", .declining),
      ] {
        #expect(kinds.count { $0 == kind } == figures.count { $0.signal == signal })
      }
      let plain = figures.count { $0.isExact && $0.signal == nil }
      let dots = drawn.filter { $0.attributes["class"] == "dots" }
        .map { $0.attributes["d"]?.count { $0 == "M" } ?? 0 }.reduce(0, +)
      #expect(dots + kinds.count { $0 == "plain" || $0 == "uncounted" } == plain)
      let gaps = drawn.first { $0.attributes["class"] == "chart-gap" }?.attributes["d"] ?? ""
      #expect(gaps.count { $0 == "M" } == 2 * (chart.figures.count - figures.count))
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e18, 1e-300])
  func `a limit that is no usual number leaves no trace`(value: Double) throws {
    var chart = ChartSample.months.chart
    chart.limits[0].upper = value
    let drawn = try MarkupSummary(of: SVGChart(chart, id: "a").markup).drawn
    #expect(drawn.allSatisfy { Self.isInside($0) })
  }

  @Test(arguments: [
    (0, "0"), (-0.04, "0"), (1.25, "1.3"), (-12.34, "-12.3"), (340, "340"), (0.95, "1"),
    (.nan, "0"), (.infinity, "0"), (1e300, "9999"), (-1e300, "-9999"),
  ])
  func `a coordinate is written in few digits`(value: Double, words: String) {
    var writer = MarkupWriter()
    writer.number(value)
    #expect(writer.text == words)
  }

  /// Whether all that is drawn lies in the picture.
  private static func isInside(
    _ element: (name: String, attributes: [String: String], text: String)
  ) -> Bool {
    let values = element.attributes
    func number(_ name: String) -> Double { values[name].flatMap(Double.init) ?? .nan }
    func holds(_ x: Double, _ y: Double) -> Bool {
      (0...SVGChart.Frame.Size.chart.width).contains(x)
        && (0...SVGChart.Frame.Size.chart.height).contains(y)
    }
    switch element.name {
    case "rect":
      return number("width") >= 0 && number("height") >= 0 && holds(number("x"), number("y"))
        && holds(number("x") + number("width"), number("y") + number("height"))
    case "circle":
      let radius = number("r")
      return radius > 0 && holds(number("cx") - radius, number("cy") - radius)
        && holds(number("cx") + radius, number("cy") + radius)
    case "text":
      let width = SVGChart.Frame.width(of: element.text)
      let shares: [String: Double] = ["middle": 0.5, "end": 1]
      let share = shares[values["text-anchor"] ?? ""] ?? 0
      let left = number("x") - width * share
      return holds(left, number("y") - 11) && holds(left + width, number("y") + 3)
    case "path": return points(values["d"] ?? "").allSatisfy { holds($0.x, $0.y) }
    default: return true
    }
  }

  /// The places that a path goes through.
  private static func points(_ path: String) -> [(x: Double, y: Double)] {
    var points: [(x: Double, y: Double)] = []
    var rest = path[...]
    while let command = rest.popFirst() {
      let numbers = rest.prefix { !$0.isLetter }
      rest = rest.dropFirst(numbers.count)
      let values = numbers.split { $0 == " " }.map { Double($0) ?? .nan }
      let last = points.last ?? (0, 0)
      switch command {
      case "M", "L": points.append((values.first ?? .nan, values.last ?? .nan))
      case "H": points.append((values.first ?? .nan, last.y))
      case "V": points.append((last.x, values.first ?? .nan))
      case "v": points.append((last.x, last.y + (values.first ?? .nan)))
      default: break
      }
    }
    return points
  }
}
