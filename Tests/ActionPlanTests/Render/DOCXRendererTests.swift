import Testing
import TestSupport

@testable import ActionPlan

/// Each piece of a paper in a Word file, read back.
@Suite struct DOCXRendererTests {
  private func read(_ blocks: [Document.Block], isNumbered: Bool = false) throws -> ReadDOCX {
    var document = Document(title: "A paper", metadata: [.init("As at", "30 June 2019")])
    document.blocks = blocks
    document.isNumbered = isNumbered
    return try ReadDOCX(DOCXRenderer().render(document))
  }

  private func part(_ file: ReadDOCX, _ name: String) throws -> String {
    String(decoding: try #require(file.parts[name]), as: UTF8.self)
  }

  @Test func `the title has the style Title and each fact is a line`() throws {
    let file = try read([.facts([.init("Lead", "Head\nof Service")])])
    #expect(file.paragraphs.map(\.style).prefix(3) == ["Title", "FactLine", "FactLine"])
    #expect(
      file.paragraphs.map(\.text).prefix(3)
        == ["A paper", "As at: 30 June 2019", "Lead: Head\nof Service"])
  }

  @Test func `headings never skip a level`() throws {
    let file = try read([
      .heading(level: 2, "One", anchor: "a"), .heading(level: 5, "Deep", anchor: "b"),
      .heading(level: 3, "Two", anchor: "c"),
    ])
    #expect(file.headings.map(\.headingLevel) == [2, 3, 3])
  }

  @Test func `numbers are Word's own and those of the document`() throws {
    let blocks: [Document.Block] = [
      .heading(level: 2, "One", anchor: "a"), .paragraph("x"), .list(["y"]), .paragraph("z"),
      .heading(level: 3, "Deep", anchor: "b"), .paragraph("w"),
      .heading(level: 2, "Two", anchor: "c"), .paragraph("v"),
    ]
    let file = try read(blocks, isNumbered: true)
    let numbered = file.paragraphs.filter { $0.number != nil }
    #expect(numbered.map(\.text) == ["One", "x", "z", "w", "Two", "v"])
    #expect(numbered.compactMap(\.number) == ["1.", "1.1", "1.2", "1.3", "2.", "2.1"])
    let plain = try read(blocks)
    #expect(plain.paragraphs.allSatisfy { $0.number == nil })
  }

  @Test func `each lettered list begins at a`() throws {
    let file = try read([
      .lettered(["x", "y"]), .paragraph("and"), .lettered(["z"]),
    ])
    #expect(file.paragraphs.compactMap(\.number) == ["a)", "b)", "a)"])
  }

  @Test func `the contents lead to the sections and have their numbers`() throws {
    let file = try read(
      [
        .heading(level: 2, "One", anchor: "one"), .heading(level: 3, "Deep", anchor: "o-1.1"),
        .heading(level: 2, "Two", anchor: "two"),
      ], isNumbered: true)
    let contents = file.paragraphs.filter { $0.style == "TOC1" }
    #expect(contents.map(\.text) == ["1. One", "2. Two"])
    #expect(contents.flatMap(\.links) == ["one", "two"])
    #expect(file.headings.flatMap(\.bookmarks) == ["one", "o_1_1", "two"])
  }

  @Test func `a table has its words, tones and no empty cell`() throws {
    let table = Document.Table(
      "Actions", ["", "Rating", Document.Column("Number", isNumeric: true)],
      rows: [
        ["1.1", Document.Cell("Off track (red)", tone: .red), "7"], ["1.2", "", ""], ["1.3"],
      ])
    let found = try #require(try read([.table(table)]).tables.first)
    #expect(found.caption == "Actions")
    #expect(found.header == ["Item", "Rating", "Number"])
    #expect(
      found.rows == [["1.1", "Off track (red)", "7"], ["1.2", "–", "–"], ["1.3", "–", "–"]])
    #expect(found.grounds[0] == [nil, HTMLPalette.light.tones[.red]?.ground, nil])
    #expect(found.repeatsHeader)
  }

  @Test func `a table without rows says so`() throws {
    let file = try read([.table(.init("Actions", ["Action"], rows: []))])
    #expect(file.tables.isEmpty)
    #expect(file.paragraphs.map(\.text).suffix(2) == ["Actions", "None."])
  }

  @Test func `a wide table lies on a landscape page with its heading, and only that`() throws {
    let columns = (1...9).map { Document.Column("Responsibilities\($0)") }
    let wide = Document.Table("Wide", columns, rows: [columns.map { .init($0.title) }])
    let file = try read([
      .heading(level: 2, "Before", anchor: "a"), .paragraph("x"),
      .heading(level: 2, "Wide", anchor: "b"), .table(wide), .paragraph("stays"),
      .heading(level: 2, "After", anchor: "c"), .paragraph("y"),
    ])
    let body = try #require(try OfficeElement(file.parts["word/document.xml"] ?? [])["body"])
    let sheets = body.descendants("sectPr").map {
      $0.value("pgSz", attribute: "orient") ?? "portrait"
    }
    #expect(sheets == ["portrait", "landscape", "portrait"])
    #expect(
      body.descendants("sectPr").allSatisfy {
        $0["headerReference"] != nil && $0["footerReference"] != nil
      })
    let texts = file.paragraphs.map(\.text)
    let ends = texts.indices.filter { texts[$0].isEmpty }
    #expect(texts.firstIndex(of: "x").map { $0 + 1 == ends.first } == true)
  }

  @Test func `header and footer name the paper`() throws {
    var document = Document(title: "A paper")
    document.identity = .init(
      plan: "Plan & more", quarter: "2019-20 Q1", edition: "Board update", version: "Plan version 7"
    )
    let file = try ReadDOCX(DOCXRenderer().render(document))
    let header = try part(file, "word/header1.xml")
    #expect(header.contains("Plan &amp; more"))
    for footer in ["word/footer1.xml", "word/footer2.xml"] {
      let text = try part(file, footer)
      #expect(text.contains("Board update · 2019-20 Q1 · Plan version 7"))
      #expect(text.contains(" PAGE ") && text.contains(" NUMPAGES "))
    }
    let core = try part(file, "docProps/core.xml")
    #expect(core.contains("<dc:title>A paper</dc:title>"))
    #expect(core.contains("<dc:language>en-GB</dc:language>"))
    #expect(!core.contains("created"))
  }

  @Test func `the same paper gives the same bytes`() throws {
    let paper = Document(title: "A paper", blocks: [.chart(ChartSample.months.chart)])
    #expect(DOCXRenderer().render(paper) == DOCXRenderer().render(paper))
  }

  @Test func `texts of a plan are text and never markup or field`() throws {
    let hostile =
      "\"/><w:p>&amp;<![CDATA[ \u{1B}[31m\u{202E}\u{FFFE}\u{0} =1+1 HYPERLINK \"http://x\""
    let file = try read([
      .heading(level: 2, hostile, anchor: hostile), .paragraph(hostile),
      .quotation(hostile, source: hostile), .list([hostile]), .lettered([hostile]),
      .facts([.init(hostile, hostile)]),
      .table(.init(hostile, [.init(hostile)], rows: [[.init(hostile)]])),
      .ratings(
        .init(
          hostile, sentence: hostile, steps: [.init(hostile)], rows: [.init(hostile, counts: [1])])),
    ])
    let shown = hostile.safeForTerminal.replacing("\u{FFFE}", with: "")
    #expect(file.headings.map(\.text) == [shown])
    #expect(file.tables.first?.rows == [[shown]])
    for name in file.parts.keys where name.hasPrefix("word/") && name.hasSuffix(".xml") {
      let tree = try OfficeElement(file.parts[name] ?? [])
      let codes = tree.descendants("instrText").map(\.ownText)
      #expect(
        codes.allSatisfy { [" PAGE ", " NUMPAGES ", " TOC \\o \"1-1\" \\n \\h \\z "].contains($0) })
    }
    let links = file.parts.filter { $0.key.hasSuffix(".rels") }
    #expect(links.allSatisfy { !String(decoding: $0.value, as: UTF8.self).contains("External") })
  }

  @Test(arguments: [
    ("o-1.1", "o_1_1"), ("i-visits-on-time", "i_visits_on_time"), ("1", "part_1"), ("", "part_"),
    (String(repeating: "a", count: 60), "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_11ee3912"),
  ])
  func `a bookmark is the anchor as Word allows it`(_ anchor: String, _ name: String) {
    var bookmarks = DOCXBookmarks()
    #expect(bookmarks.name(for: anchor) == name)
    let again = bookmarks.name(for: anchor.uppercased())
    #expect(again.lowercased() != name.lowercased())
    #expect(again.utf8.count <= 40)
  }
}
