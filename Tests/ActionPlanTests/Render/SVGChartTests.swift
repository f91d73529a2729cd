import TestSupport
import Testing

@testable import ActionPlan

@Suite struct SVGChartTests {
  @Test(arguments: ChartSample.allCases)
  func `a chart of each kind is written as stored`(sample: ChartSample) throws {
    let markup = SVGChart(sample.chart, id: "chart-1").markup
    try Golden.expect(markup, "charts/svg/\(sample.rawValue).html")
  }

  @Test func `the style sheet is as stored`() throws {
    try Golden.expect(SVGChart.styleSheet, "charts/svg/style.css")
  }

  @Test(arguments: ChartSample.allCases)
  func `the same chart gives the same bytes`(sample: ChartSample) {
    #expect(
      SVGChart(sample.chart, id: "a").markup == SVGChart(sample.chart, id: "a").markup)
  }

  @Test func `without a figure there is no picture`() {
    #expect(SVGChart(ChartSample.noFigure.chart, id: "a").markup.isEmpty)
  }

  @Test func `the key and the notes say what the text chart says`() {
    for sample in ChartSample.allCases where sample != .decade {
      let text = TextChart(sample.chart, width: 400)
      let markup = SVGChart(sample.chart, id: "a").markup
      // Each begins with the character of the mark, which is a picture here.
      let items = text.keyLines.flatMap { $0.split(separator: "   ") } + text.notes.map { $0[...] }
      for item in items {
        let words = item.drop { $0 != " " }.drop { !$0.isLetter && !$0.isNumber }
        let said = words.split(separator: "╎ ").last ?? words
        #expect(markup.contains(said), "\(sample)")
      }
    }
  }

  @Test func `every shape is another shape, without its colour`() {
    var drawn: Set<String> = []
    for shape in TextChart.Glyph.Shape.allCases {
      var writer = MarkupWriter()
      SVGChart.Drawing.write(shape, isFirm: true, x: 14, y: 7, size: 3.6, &writer)
      drawn.insert(Self.withoutClasses(writer.text))
    }
    var writer = MarkupWriter()
    SVGChart.Drawing.writeBar(isFirm: true, x: 14, half: 2.5, from: 1, to: 13, &writer)
    drawn.insert(Self.withoutClasses(writer.text))
    let signs = (0..<6).map { ChartReading.Sign($0) }
    for sign in signs {
      var writer = MarkupWriter()
      SVGChart.Drawing.write(sign, at: [(14, 7)], &writer)
      drawn.insert(Self.withoutClasses(writer.text))
    }
    #expect(drawn.count == TextChart.Glyph.Shape.allCases.count + 1 + signs.count)
  }

  @Test(arguments: TextChart.Glyph.Shape.allCases)
  func `what is not final is hollow`(shape: TextChart.Glyph.Shape) {
    var (firm, other) = (MarkupWriter(), MarkupWriter())
    SVGChart.Drawing.write(shape, isFirm: true, x: 14, y: 7, size: 3.6, &firm)
    SVGChart.Drawing.write(shape, isFirm: false, x: 14, y: 7, size: 3.6, &other)
    let last = other.text.split(separator: "\n").last ?? ""
    #expect(last.contains(" hollow\""))
    #expect(firm.text.split(separator: "\n").last?.contains("hollow") == false)
  }

  @Test func `every line has dashes or a width of its own`() {
    let rules = SVGChart.styleSheet.split(separator: "\n")
    let kinds = ["limit", "mean", "target", "mark", "line", "other"]
    let strokes = kinds.compactMap { kind in
      rules.first { $0.hasPrefix(".chart .chart-\(kind) {") }.map { rule in
        rule.split(separator: ";").filter { $0.contains("width") || $0.contains("dash") }
      }
    }
    #expect(strokes.count == kinds.count)
    #expect(Set(strokes).count == kinds.count)
  }

  @Test(arguments: HostileTextTests.texts + ["<svg onload='x'>", "]]>", "\u{FFFE}\u{1FFFF}"])
  func `a hostile text stays a text`(text: String) throws {
    var chart = ChartSample.parted.chart
    (chart.caption, chart.sentence, chart.unitWords) = (text, text, text)
    chart.figures[3] = .init(chart.figures[3].day, gap: text)
    for number in chart.marks.indices { chart.marks[number].words = text }
    chart.comparators = ChartSample.compared.chart.comparators
    var harmless = ChartSample.parted.chart
    harmless.comparators = chart.comparators
    for number in chart.comparators.indices { chart.comparators[number].title = text }
    let usual = try MarkupSummary(of: SVGChart(harmless, id: "a").markup)
    let markup = try MarkupSummary(of: SVGChart(chart, id: text).markup)
    #expect(Set(markup.elements).subtracting(["p"]).isSubset(of: usual.elements))
    #expect(markup.attributes == usual.attributes)
    #expect(markup.texts.allSatisfy { $0.safeForTerminal == $0 })
  }

  @Test func `ids begin with the id given, and stay apart`() throws {
    let ids = ["ind-07", "ind 07", "ind_20_07", "", "_", "ä", "a"]
    var seen: Set<String> = []
    for id in ids {
      let markup = try MarkupSummary(of: SVGChart(ChartSample.months.chart, id: id).markup)
      #expect(markup.ids.count == 2)
      #expect(markup.ids.allSatisfy { !$0.contains(" ") })
      #expect(markup.labelledBy == [markup.ids.joined(separator: " ")])
      seen.formUnion(markup.ids)
    }
    #expect(seen.count == 2 * ids.count)
    #expect(seen.contains("ind-07-title"))
  }

  /// Markup without its classes, which choose no more than colours.
  private static func withoutClasses(_ markup: String) -> String {
    markup.replacing(/\ class="[^"]*"/, with: "")
  }
}
