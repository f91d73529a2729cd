import TestSupport
import Testing

@testable import ActionPlan

/// Every format of every paper is read back and says what the document says, cell by cell.
@Suite struct SameNumbersTests {
  /// One paper of one sample plan.
  struct Case: CustomTestStringConvertible, Sendable {
    let plan: String
    let quarter: String
    let paper: String
    var testDescription: String { "\(paper) of \(plan)" }

    func document() throws -> Document {
      let assessment = try PaperSample.assessment(plan, quarter)
      if let edition = Edition(rawValue: paper) {
        return edition.document(assessment, version: 7)
      }
      return CommitteeReport(assessment, template: .plain).paper(version: 7).document
    }
  }

  static let cases = [("cambridgeshire-2019", "2019-20-Q1"), ("exampleshire", "2025-26-Q3")]
    .flatMap { plan, quarter in
      (Edition.allCases.map(\.rawValue) + ["committee"]).map {
        Case(plan: plan, quarter: quarter, paper: $0)
      }
    }

  @Test(arguments: cases)
  func `each table, sentence, figure and arrow of a paper is the same in every format`(
    _ item: Case
  ) throws {
    let document = try item.document()
    for (format, printed, wanted) in try Self.printed(document) {
      Self.expectTables(printed, wanted, format)
      Self.expectWords(printed, wanted, format)
    }
  }

  /// Table by table and cell by cell; the figures behind charts are compared by themselves.
  private static func expectTables(
    _ printed: PrintedPaper, _ wanted: PrintedPaper, _ format: String
  ) {
    let filled = wanted.tables.filter { $0.rows.count > 1 }
    let captions = Set(filled.map(\.caption))
    let tables = printed.tables.filter { $0.rows.count > 1 && captions.contains($0.caption) }
    for (table, expected) in zip(tables, filled) { #expect(table == expected, "\(format)") }
    #expect(tables.count == filled.count, "\(format)")
  }

  private static func expectWords(
    _ printed: PrintedPaper, _ wanted: PrintedPaper, _ format: String
  ) {
    var rest = printed.words[...]
    for words in wanted.words {
      guard let place = rest.firstIndex(where: { $0.hasSuffix(words) }) else {
        Issue.record("\(format) does not say, or not in its place: \(words)")
        return
      }
      rest = rest[(place + 1)...]
    }
  }

  @Test(arguments: cases)
  func `the figures behind each chart are the same in a page, a Word file and its charts`(
    _ item: Case
  ) throws {
    let document = try item.document()
    let page = Self.behind(PrintedPaper(html: HTMLRenderer().render(document)).withoutEmptyCells)
    let word = Self.behind(try PrintedPaper(docx: DOCXRenderer().render(document)))
    let charts = document.blocks.compactMap { block -> Document.Chart? in
      if case .chart(let chart) = block { chart } else { nil }
    }
    #expect(page.map(\.caption) == word.map(\.caption))
    for (one, other) in zip(page, word) { #expect(one == other, "\(one.caption)") }
    let tables = page.filter { table in charts.contains { table.caption.hasPrefix($0.caption) } }
    #expect(tables.count >= charts.count)
  }

  private static func behind(_ paper: PrintedPaper) -> [PrintedPaper.Table] {
    paper.tables.filter { $0.caption.contains("each figure with its date") }
      .sorted { ($0.caption, $0.rows.count) < ($1.caption, $1.rows.count) }
  }

  @Test func `a figure or arrow that one format prints otherwise is found`() throws {
    let document = try Self.cases[0].document()
    let page = HTMLRenderer().render(document)
    let wanted = PrintedPaper(html: page)
    #expect(wanted.tables.count > 5 && wanted.words.count > 100)
    let changes = [("Green</", "Amber</"), ("percentage points", "points"), ("60%", "61%")]
    for (printed, wrong) in changes {
      let other = page.replacing(printed, with: wrong)
      #expect(other != page && PrintedPaper(html: other) != wanted, "\(printed)")
    }
  }

  private static func printed(
    _ document: Document
  ) throws -> [(format: String, printed: PrintedPaper, wanted: PrintedPaper)] {
    let wanted = PrintedPaper(document)
    let text = TextRenderer(width: 10_000).render(document)
    return [
      ("html", PrintedPaper(html: HTMLRenderer().render(document)), wanted),
      ("json", try PrintedPaper(json: JSONRenderer().render(document)), wanted),
      ("markdown", PrintedPaper(markdown: MarkdownRenderer().render(document)), wanted),
      ("text", PrintedPaper(text: text, like: wanted), wanted.withoutDrawnTables(document)),
      (
        "docx", try PrintedPaper(docx: DOCXRenderer().render(document)),
        PrintedPaper(document, namesCharts: false).withoutEmptyCells
      ),
    ]
  }
}

extension PrintedPaper {
  /// Without the counts that plain text draws as bars of letters.
  fileprivate func withoutDrawnTables(_ document: Document) -> PrintedPaper {
    var paper = self
    for case .ratings(let ratings) in document.blocks {
      paper.tables.removeAll { $0.caption == Self.even(ratings.caption) }
    }
    return paper
  }
}
