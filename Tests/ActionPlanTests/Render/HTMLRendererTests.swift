import Testing
import TestSupport

@testable import ActionPlan

/// Papers as HTML: one file that holds everything, and no text of a plan becomes more than text.
@Suite struct HTMLRendererTests {
  private func render(_ blocks: [Document.Block]) -> String {
    HTMLRenderer().render(Document(title: "T", blocks: blocks))
  }

  /// What stands between the tags of `main`.
  private func main(_ blocks: [Document.Block]) -> String {
    var html = Substring(render(blocks))
    if let start = html.firstRange(of: "<main id=\"_main\" tabindex=\"-1\">\n") {
      html = html[start.upperBound...]
    }
    return String(html.firstRange(of: "</main>").map { html[..<$0.lowerBound] } ?? html)
  }

  static let small = Document(
    title: "Board update: Exampleshire",
    metadata: [.init("Authority", "Exampleshire"), .init("As at", "30 June 2019")],
    blocks: [
      .heading(level: 2, "1. Where the plan stands", anchor: "summary"),
      .paragraph("2 findings.\nEvery finding has an objective."),
      .table(
        .init(
          "Ratings", ["Rating", .init("Now", isNumeric: true)],
          rows: [["On track (green)", "1"], [.init("Red", tone: .red), "0"]])),
      .table(
        .init("Positions", ["Position", .init("Now", isNumeric: true)], rows: [["Grey", "2"]])),
      .heading(level: 3, "What got better", anchor: "better"),
      .list(["Visits on time: 86% at 30 June 2019 [M1, P1]", "Nothing else. Honestly: nothing"]),
      .heading(level: 2, "2. Findings", anchor: "findings"),
      .quotation("The visits to children.", source: "Inspection, bullet 1"),
      .facts([.init("Lead", "Head of Assessment"), .init("Position", "green [P1]")]),
      .table(
        .init(
          "Actions", ["Action", "Lead", "Due", "Done"],
          rows: [["1.1a", "Head", .init("30 June 2019, overdue", tone: .red), ""]])),
      .table(.init("Risks", ["Risk"], rows: [])),
    ])

  @Test func `a small paper reads as stored`() throws {
    let html = HTMLRenderer().render(Self.small)
      .replacing(HTMLStyleSheet.text, with: "STYLE").replacing(HTMLRenderer.policy, with: "POLICY")
    try Golden.expect(html, "html/small.html")
    #expect(HTMLChecker(HTMLRenderer().render(Self.small)).problems.isEmpty)
  }

  @Test func `the same paper gives the same bytes`() {
    #expect(HTMLRenderer().render(Self.small) == HTMLRenderer().render(Self.small))
  }

  @Test func `a year in a header is kept whole, and only there`() {
    let table = Document.Table(
      "T", ["Rating", "Now (2025-26 Q3)", "Re-referrals"], rows: [["a", "2025-26", "1"]])
    let html = main([.table(table)])
    #expect(html.contains("<th scope=\"col\">Now <span class=\"whole\">(2025-26</span> Q3)</th>"))
    #expect(html.contains("<th scope=\"col\">Re-referrals</th>"))
    #expect(html.contains("<td>2025-26</td>"))
  }

  // MARK: What a browser may do

  @Test func `the policy allows the one style sheet by its checksum and nothing else`() throws {
    let html = render([])
    let start = try #require(html.firstRange(of: "<style>")?.upperBound)
    let end = try #require(html.firstRange(of: "</style>")?.lowerBound)
    var hash = SHA256()
    hash.update(Array(html[start..<end].utf8))
    let source = "'sha256-\(Base64.text(of: hash.finish()))'"
    #expect(
      html.contains(
        "content=\"default-src 'none'; style-src \(source); img-src 'none'; base-uri 'none'; "
          + "form-action 'none'\""))
  }

  @Test func `the style sheet asks for nothing`() {
    let css = HTMLStyleSheet.text.lowercased()
    for word in ["url(", "@import", "http", "expression(", "<", "&"] {
      #expect(!css.contains(word), "\(word)")
    }
  }

  // MARK: Escaping

  static let attacks = [
    "<script>alert(1)</script>", "</title><script>x</script>", "</style><img src=x onerror=x>",
    "\" onmouseover=\"x", "' style='color:red", "<!-- ", "]]>", "&lt;b&gt;", "&#0;", "a & b",
    "<svg onload=x>", "http://example.org/x", "\u{0}\u{1B}[2J", "\u{202E}txt.exe",
    "\u{FFFE}", "x\u{2028}y", "<\u{301}script>", "[P1]", ": ", "[", "]",
  ]

  @Test(arguments: attacks) func `no text becomes structure, wherever it stands`(_ text: String) {
    var chart = Document.Chart(
      text, sentence: text, unit: .count, unitWords: text,
      figures: [
        .init(Sample.day("2019-03-31"), gap: text),
        .init(Sample.day("2019-06-30"), ExactDecimal(5)),
      ])
    chart.comparators = [
      .init(text, points: [.init(Sample.day("2019-06-30"), ExactDecimal(4))], note: text)
    ]
    func blocks(_ text: String, _ chart: Document.Chart) -> [Document.Block] {
      [
        .heading(level: 2, text, anchor: text), .paragraph(text), .quotation(text, source: text),
        .list([text, "\(text): \(text)"]), .facts([.init(text, text)]),
        .table(
          .init(
            text, [.init(text), "b", "c", "d"], rows: [[.init(text, tone: .red), .init(text)]])),
        .table(.init(text, [], rows: [])), .chart(chart), .lettered([text]),
        .panels(.init(text, sentence: text, charts: [chart, chart])),
        .ratings(
          .init(text, sentence: text, steps: [.init(text)], rows: [.init(text, counts: [2])])),
      ]
    }
    let html = HTMLRenderer().render(
      Document(title: text, metadata: [.init(text, text)], blocks: blocks(text, chart)))
    let checker = HTMLChecker(html)
    #expect(checker.problems.isEmpty)
    #expect(html.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    for scalar: Unicode.Scalar in ["\u{202E}", "\u{FFFE}", "\u{2028}"] {
      #expect(!html.unicodeScalars.contains(scalar))
    }
    // The same elements as with harmless words.
    var plain = chart
    (plain.caption, plain.sentence, plain.unitWords) = ("word", "word", "words")
    plain.figures[0].gap = "word"
    plain.comparators[0].title = "word"
    plain.comparators[0].note = "word"
    let harmless = HTMLChecker(
      HTMLRenderer().render(
        Document(
          title: "word", metadata: [.init("word", "word")], blocks: blocks("word", plain))))
    #expect(names(checker) == names(harmless))
  }

  /// The elements of a page but those that words may bring: the bold subject of an item, the rules.
  private func names(_ checker: HTMLChecker) -> [String] {
    checker.elements.map(\.name).filter { $0 != "b" && $0 != "span" }
  }

  @Test func `what is escaped reads as it was written`() {
    #expect(
      main([.paragraph("a < b & \"c\" 'd' é")])
        == "<p>a &lt; b &amp; &quot;c&quot; &#39;d&#39; é</p>\n")
    #expect(main([.paragraph("\u{202E}x")]) == "<p>\\u{202E}x</p>\n")
  }

  // MARK: Structure

  @Test func `an anchor stays as it is, and one that is taken gets a number`() {
    let html = main(
      ["o-1.1", "o-1.1", "", "_main", "a b"].map { .heading(level: 2, "H", anchor: $0) })
    for id in ["o-1.1", "o-1.1-2", "part", "part-main", "a-b"] {
      #expect(html.contains("<h2 id=\"\(id)\">"), "\(id)")
    }
  }

  @Test func `no heading skips a level`() {
    let levels = [5, 2, 9, 3, 1, -4]
    let html = render(levels.map { .heading(level: $0, "H", anchor: "h") })
    let found = HTMLChecker(html)
    #expect(found.problems.isEmpty)
    #expect(
      found.elements.map(\.name).filter { $0.count == 2 && $0.hasPrefix("h") && $0 != "hr" }
        == ["h1", "h2", "h2", "h2", "h3", "h3", "h2", "h2"])
  }

  @Test func `the contents list headings of two levels, each a link to its heading`() {
    let html = render([
      .heading(level: 2, "A", anchor: "a"), .heading(level: 3, "B", anchor: "b"),
      .heading(level: 4, "C", anchor: "c"), .heading(level: 3, "D", anchor: "d"),
      .heading(level: 2, "E", anchor: "e"),
    ])
    let links = HTMLChecker(html).all("a").compactMap { $0.attributes["href"] }
    #expect(links == ["#_main", "#a", "#b", "#d", "#e"])
    #expect(!render([.paragraph("x")]).contains("<nav"))
  }

  @Test func `a wide table can be scrolled by keyboard and has a name there`() {
    let columns: [Document.Column] = ["A", "B", "C", "D"]
    let wide = main([.table(.init("Wide", columns, rows: [["1", "2", "3", "4"]]))])
    #expect(
      wide.hasPrefix(
        "<div class=\"scroll\" role=\"group\" aria-labelledby=\"_table1\" tabindex=\"0\">"))
    let narrow = main([.table(.init("Narrow", ["A", "B"], rows: [["1", "2"]]))])
    #expect(narrow.hasPrefix("<table>\n<caption id=\"_table1\">Narrow</caption>"))
  }

  @Test func `a row has as many cells as there are columns`() {
    let html = main([.table(.init("T", ["A", "B"], rows: [["1"], ["1", "2", "3"]]))])
    #expect(html.contains("<tr><th scope=\"row\">1</th><td></td></tr>"))
    #expect(html.contains("<tr><th scope=\"row\">1</th><td>2</td></tr>"))
  }

  @Test(arguments: Document.Tone.allCases)
  func `a tone is a class beside its word, never without a word`(_ tone: Document.Tone) {
    let html = main([.table(.init("T", ["A", "B"], rows: [["1", .init("Word", tone: tone)]]))])
    #expect(html.contains("<td class=\"tone \(tone.rawValue)\">Word</td>"))
    let empty = main([.table(.init("T", ["A", "B"], rows: [["1", .init("", tone: tone)]]))])
    #expect(!empty.contains("tone"))
    #expect(HTMLStyleSheet.text.contains(".tone.\(tone.rawValue){background"))
  }

  // MARK: Charts

  @Test(arguments: ChartSample.allCases)
  func `a chart has a drawing with title and description, and its figures`(_ sample: ChartSample) {
    let chart = sample.chart
    let checker = HTMLChecker(render([.chart(chart), .chart(chart)]))
    #expect(checker.problems.isEmpty)
    let isDrawn = chart.figures.contains { $0.low != nil }
    #expect(checker.drawings.count == (isDrawn ? 2 : 0))
    let others = chart.comparators.flatMap(\.points).count
    #expect(
      checker.all("tr").count
        == 2 * (chart.figures.count + 1 + (others == 0 ? 0 : others + 1)))
    #expect(checker.all("p").contains { $0.text == chart.sentence.html })
  }

  @Test func `the figures behind a chart say what was required and what was found`() {
    let chart = ChartSample.months.chart
    let sign = ChartReading(chart)?.words(TextChart.Glyph.Shape.improving) ?? "none"
    #expect(
      main([.chart(chart)]).contains(
        "<tr><th scope=\"row\">31 March 2024</th><td class=\"number\">84%</td>"
          + "<td>at least 80%</td><td>55.4% to 79.3%</td><td>\(sign)</td></tr>"))
    #expect(main([.chart(ChartSample.quarters.chart)]).contains(">not collected</td>"))
    #expect(
      main([.chart(ChartSample.trajectory.chart)]).contains(
        "<td>on the way to at least 90%</td>"))
  }
}
