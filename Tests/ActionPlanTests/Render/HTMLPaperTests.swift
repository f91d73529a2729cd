import Testing

@testable import ActionPlan

/// The papers of the sample plans as HTML, against the rules that every page keeps.
@Suite struct HTMLPaperTests {
  private func document(_ item: PaperGoldenTests.Case) throws -> Document {
    let assessment = try PaperSample.assessment(item.plan, item.quarter)
    return item.paper == "board"
      ? Paper.board(assessment).document : Paper.ofsted(assessment).document
  }

  @Test(arguments: PaperGoldenTests.cases)
  func `a paper keeps every rule of a page`(_ item: PaperGoldenTests.Case) throws {
    let html = HTMLRenderer().render(try document(item))
    let checker = HTMLChecker(html)
    #expect(checker.problems.isEmpty)
    for word in ["<script", "http:", "https:", "<img", "<link"] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test(arguments: PaperGoldenTests.cases)
  func `every heading, table and chart of a paper is in the page`(
    _ item: PaperGoldenTests.Case
  ) throws {
    let document = try document(item)
    let checker = HTMLChecker(HTMLRenderer().render(document))
    let ids = Set(checker.elements.compactMap { $0.attributes["id"] })
    for case .heading(_, let text, let anchor) in document.blocks {
      #expect(ids.contains(anchor), "\(text)")
    }
    let captions = checker.all("caption").map(\.text)
    for case .table(let table) in document.blocks where !table.rows.isEmpty {
      #expect(captions.contains(table.caption.html))
      let cells = Set((checker.all("td") + checker.all("th")).map(\.text))
      for cell in table.rows.joined() where !cell.text.hasSuffix("]") {
        #expect(cells.contains(cell.text.html), "\(cell.text)")
      }
    }
    let charts = document.blocks.reduce(0) { count, block in
      switch block {
      case .chart: count + 1
      case .panels(let panels): count + panels.charts.count
      // A group without any objective has no bar.
      case .ratings(let ratings): count + ratings.rows.count { $0.counts.contains { $0 > 0 } }
      default: count
      }
    }
    #expect(checker.drawings.count == charts)
  }
}
