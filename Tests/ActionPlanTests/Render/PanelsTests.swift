import TestSupport
import Testing

@testable import ActionPlan

/// Small charts of teams on the same axes.
@Suite struct PanelsTests {
  /// Four teams: one with a gap and a signal, one that ended early, one with no figure at all.
  static let panels: Document.Panels = {
    func team(_ name: String, _ figures: [(String, String)]) -> Document.Chart {
      var chart = Document.Chart(
        name, sentence: "The figures of \(name).", unit: .percent, unitWords: "%",
        figures: figures.map { .init(Sample.day($0), Sample.number($1)) })
      chart.target = [.init(Sample.day("2023-01-01"), low: ExactDecimal(85))]
      return chart
    }
    let days = ["2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31", "2024-03-31"]
    var north = team("North", Array(zip(days, ["71", "74", "80", "85", "91"])))
    north.figures[4].signal = .improving
    north.figures[1] = .init(Sample.day(days[1]), gap: "not collected")
    let south = team("South & <coast>", Array(zip(days, ["40", "44", "42", "39", "41"])))
    let west = team("West", Array(zip(days, ["77", "78"])))
    var east = team("East", [])
    east.figures = [.init(Sample.day(days[0]), gap: "not available")]
    return Document.Panels(
      "Visits on time, by team", sentence: "South is furthest from the target.",
      charts: [north, south, west, east])
  }()

  private static func document(_ block: Document.Block) -> Document {
    Document(title: "T", blocks: [block])
  }

  @Test func `the text of small charts is as stored`() throws {
    try Golden.expect(
      TextRenderer(width: 80).render(Self.document(.panels(Self.panels)))
        + TextRenderer(width: 40).render(Self.document(.panels(Self.panels)))
        + MarkdownRenderer().render(Self.document(.panels(Self.panels))),
      "charts/panels.txt")
  }

  @Test func `no line of text is wider than asked for`() {
    for width in [40, 60, 100] {
      let text = TextRenderer(width: width).render(Self.document(.panels(Self.panels)))
      #expect(text.split(separator: "\n").allSatisfy { String($0).displayWidth <= width })
    }
  }

  @Test func `every team has a chart with its name and latest figure, and all have one table`() {
    let html = HTMLRenderer().render(Self.document(.panels(Self.panels)))
    let checker = HTMLChecker(html)
    #expect(checker.problems.isEmpty)
    #expect(checker.drawings.count == 3)
    #expect(checker.all("table").count == 1)
    #expect(checker.all("title").contains { $0.text == "North: 91%, 31 March 2024" })
    #expect(checker.all("td").contains { $0.text == "91%; unusual, on the better side" })
    #expect(checker.all("th").contains { $0.text == "South &amp; &lt;coast&gt;" })
    #expect(checker.all("td").contains { $0.text == "–" })
    #expect(checker.all("td").contains { $0.text == "not available" })
  }

  @Test func `all teams share the axes of value and of time`() throws {
    var writer = MarkupWriter()
    SVGPanels(Self.panels.charts, id: "a").write(&writer)
    let drawn = try MarkupSummary(of: writer.text).drawn
    let grids = drawn.filter { $0.attributes["class"] == "chart-grid" }
    #expect(Set(grids.compactMap { $0.attributes["d"] }).count == 1)
    let texts = drawn.filter { $0.name == "text" }.map(\.text)
    #expect(texts.count.isMultiple(of: 3))
    #expect(Array(texts.prefix(texts.count / 3)) == Array(texts.suffix(texts.count / 3)))
    for element in drawn where element.name == "text" {
      let x = Double(element.attributes["x"] ?? "") ?? -1
      #expect((0...SVGChart.Frame.Size.panel.width).contains(x))
    }
  }

  @Test func `without any figure there is no drawing`() {
    let html = HTMLRenderer().render(
      Self.document(.panels(.init("Teams", sentence: "None.", charts: [Self.panels.charts[3]]))))
    #expect(HTMLChecker(html).problems.isEmpty)
    #expect(HTMLChecker(html).drawings.isEmpty)
    #expect(
      TextRenderer().render(Self.document(.panels(.init("Teams", sentence: "", charts: []))))
        .contains("Teams"))
  }
}
