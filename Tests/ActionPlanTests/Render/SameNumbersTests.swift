import ActionPlan
import TestSupport
import Testing

/// Every format of every paper is read back and says what the document says, cell by cell.
@Suite struct SameNumbersTests {
  @Test(arguments: PaperGoldenTests.cases)
  func `every table of a paper is the same in every format, cell by cell`(
    _ item: PaperGoldenTests.Case
  ) throws {
    let document = try PaperGoldenTests.document(item)
    let wanted = PrintedPaper(document)
    for (format, printed) in try Self.printed(document) {
      // What is behind the charts is in no table of the document.
      let tables = printed.tables.filter { table in
        !table.caption.hasSuffix(": each figure with its date")
          && !table.caption.hasSuffix(": others to compare with, each at its own date")
          && table.rows.first != ["Team or area", "Figures", "Latest"]
      }
      let filled = wanted.tables.filter { $0.rows.count > 1 }
      for (table, expected) in zip(tables.filter { $0.rows.count > 1 }, filled) {
        #expect(table == expected, "\(format)")
      }
      #expect(tables.count { $0.rows.count > 1 } == filled.count, "\(format)")
    }
  }

  @Test(arguments: PaperGoldenTests.cases)
  func `every sentence, figure and arrow outside the tables is the same in every format`(
    _ item: PaperGoldenTests.Case
  ) throws {
    let document = try PaperGoldenTests.document(item)
    let wanted = PrintedPaper(document)
    for (format, printed) in try Self.printed(document) {
      var rest = printed.words[...]
      for words in wanted.words {
        guard let place = rest.firstIndex(where: { $0.hasSuffix(words) }) else {
          Issue.record("\(format) does not say, or not in its place: \(words)")
          break
        }
        rest = rest[(place + 1)...]
      }
    }
  }

  @Test func `a figure that one format prints otherwise is found`() throws {
    let document = try PaperGoldenTests.document(PaperGoldenTests.cases[0])
    let page = HTMLRenderer().render(document)
    let wanted = PrintedPaper(html: page)
    #expect(wanted.tables.count > 5)
    #expect(wanted.words.count > 100)
    for (printed, wrong) in [
      ("Green</td>", "Amber</td>"), ("Green</th>", "Amber</th>"), ("percentage points", "points"),
    ]
    where page.contains(printed) {
      #expect(PrintedPaper(html: page.replacing(printed, with: wrong)) != wanted, "\(printed)")
    }
  }

  private static func printed(_ document: Document) throws -> [(String, PrintedPaper)] {
    [
      ("html", PrintedPaper(html: HTMLRenderer().render(document))),
      ("json", try PrintedPaper(json: JSONRenderer().render(document))),
      ("markdown", PrintedPaper(markdown: MarkdownRenderer().render(document))),
    ]
  }
}
