import TestSupport
import Testing

@testable import ActionPlan

@Suite struct TextChartTests {
  @Test(arguments: ChartSample.allCases)
  func `a chart of each kind is drawn as stored`(sample: ChartSample) throws {
    let width = sample == .decade ? 40 : 80
    let lines = TextChart(sample.chart, width: width).lines
    try Golden.expect(lines.joined(separator: "\n") + "\n", "charts/\(sample.rawValue).txt")
  }

  @Test(arguments: [20, 40, 80, 120])
  func `a chart is drawn at any width`(width: Int) throws {
    let lines = TextChart(ChartSample.months.chart, width: width).lines
    try Golden.expect(lines.joined(separator: "\n") + "\n", "charts/at-\(width)-columns.txt")
  }

  @Test func `a paper holds its chart in each format`() throws {
    let document = Document(
      title: "Charts", blocks: [.chart(ChartSample.parted.chart), .chart(ChartSample.ranges.chart)])
    try Golden.expect(TextRenderer(width: 60).render(document), "charts/paper.txt")
    try Golden.expect(MarkdownRenderer().render(document), "charts/paper.md")
    try Golden.expect(
      String(decoding: JSONRenderer().render(document), as: UTF8.self), "charts/paper.json")
  }

  @Test func `without a figure there is only the sentence`() {
    let chart = ChartSample.noFigure.chart
    #expect(TextChart(chart, width: 80).picture.isEmpty)
    let markdown = MarkdownRenderer().render(Document(title: "T", blocks: [.chart(chart)]))
    #expect(markdown == "# T\n\n**Visits on time**\n\nThere is no figure yet.\n")
  }

  @Test(arguments: ChartSample.allCases)
  func `colours change nothing but colours`(sample: ChartSample) {
    let plain = TextChart(sample.chart, width: 80).lines.joined(separator: "\n")
    var coloured = TextChart(sample.chart, width: 80, usesColour: true).lines
      .joined(separator: "\n")
    #expect(coloured.contains("\u{1B}[34m◆") == plain.contains("◆"))
    while let start = coloured.firstIndex(of: "\u{1B}"),
      let end = coloured[start...].firstIndex(of: "m")
    {
      coloured.removeSubrange(start...end)
    }
    #expect(coloured == plain)
  }

  @Test(arguments: [("-7", "-6.0"), ("7", "0.0")])
  func `the usual range ends at 0 only where no figure lies below`(figure: String, mean: String) {
    var chart = Document.Chart(
      "Net change", sentence: "", unit: .count, unitWords: "number",
      figures: [.init(Sample.day("2024-03-31"), Sample.number(figure))])
    let day = chart.figures[0].day
    chart.limits = [.init(from: day, to: day, mean: -6, lower: -8, upper: -4)]
    #expect(TextChart(chart, width: 80).keyLines.joined().contains("average, \(mean)"))
  }

  @Test(arguments: HostileTextTests.texts + ["```", "~~~\n```\n# h"])
  func `a hostile text breaks no chart`(text: String) {
    var chart = ChartSample.parted.chart
    (chart.caption, chart.sentence, chart.unitWords) = (text, text, text)
    chart.figures[3] = .init(chart.figures[3].day, gap: text)
    for number in chart.marks.indices { chart.marks[number].words = text }
    let document = Document(title: "T", blocks: [.chart(chart)])
    let markdown = MarkdownRenderer().render(document)
    let lines = TextRenderer(width: 40).render(document).split(separator: "\n")
    #expect(lines.allSatisfy { String($0).displayWidth <= 40 })
    #expect(!markdown.contains("<script>"))
    #expect(markdown.split(separator: "\n").count { $0.hasPrefix("```") } == 2)
    for shown in [markdown] + lines.map(String.init) { #expect(shown.safeForTerminal == shown) }
  }

  @Test func `limits are drawn and named where a figure can be`() {
    var chart = ChartSample.months.chart
    (chart.limits[0].lower, chart.limits[0].upper) = (-4, 104)
    let lines = TextChart(chart, width: 80).lines
    #expect(lines.contains { $0.contains("┄ usual range, 0.0% to 100.0%") })
    #expect(
      lines.contains { $0.hasPrefix("100% ┤ ┄┄") } && lines.contains { $0.hasPrefix("  0% ┤ ┄┄") })
  }

  @Test func `where no figure counts none is set apart`() {
    var chart = ChartSample.quarters.chart
    for place in chart.figures.indices { chart.figures[place].counts = false }
    #expect(
      TextChart(chart, width: 80).lines == TextChart(ChartSample.quarters.chart, width: 80).lines)
  }

  @Test func `a target is the one that the figure above it is judged by`() {
    var chart = ChartSample.twoFigures.chart
    chart.target = [
      .init(Sample.day("2019-01-01"), low: ExactDecimal(80)),
      .init(Sample.day("2019-04-01"), low: ExactDecimal(84)),
    ]
    let picture = TextChart(chart, width: 40).picture
    let step = picture.first { $0.contains("╔") }
    // The figure of 31 March stands in the first column, and its target is still the old one.
    #expect(step == "84% ┤  ╔═══════════════════════════", "\(picture)")
  }
}
