import TestSupport
import Testing

@testable import ActionPlan

/// The papers of the sample plans as Word files: the same words and numbers as in the document.
@Suite struct DOCXPaperTests {
  private func document(_ item: PaperGoldenTests.Case) throws -> Document {
    let assessment = try PaperSample.assessment(item.plan, item.quarter)
    return item.paper == "board"
      ? Paper.board(assessment).document : Paper.ofsted(assessment).document
  }

  @Test(arguments: PaperGoldenTests.cases)
  func `numbers, headings and bookmarks are those of the document`(
    _ item: PaperGoldenTests.Case
  ) throws {
    let document = try document(item)
    let file = try ReadDOCX(DOCXRenderer().render(document))
    let counted = file.paragraphs.filter {
      $0.headingLevel != nil || $0.style == "NumberedParagraph"
    }
    let numbers = zip(document.blocks, document.numbers).compactMap { block, number -> String? in
      if case .heading = block { return number.map { "\($0)." } ?? "" }
      return number
    }
    #expect(counted.map { $0.number ?? "" } == numbers)
    var headings: [String] = []
    for case .heading(_, let text, _) in document.blocks { headings.append(text) }
    #expect(file.headings.map(\.text) == headings)
    let bookmarks = file.paragraphs.flatMap(\.bookmarks)
    #expect(Set(bookmarks.map { $0.lowercased() }).count == bookmarks.count)
    #expect(Set(file.paragraphs.flatMap(\.links)).subtracting(bookmarks).isEmpty)
  }

  @Test(arguments: PaperGoldenTests.cases)
  func `every cell of every table is the document's`(_ item: PaperGoldenTests.Case) throws {
    let document = try document(item)
    let file = try ReadDOCX(DOCXRenderer().render(document))
    var tables: [Document.Table] = []
    for block in document.blocks {
      switch block {
      case .table(let table): tables.append(table)
      case .ratings(let ratings): tables.append(ratings.table)
      case .chart(let chart): tables.append(ChartFigures(chart).table(caption: chart.caption))
      case .panels(let panels):
        tables += [PanelFigures(panels).table].compactMap { $0 }
      default: break
      }
    }
    tables.removeAll { $0.rows.isEmpty }
    #expect(file.tables.count == tables.count)
    for table in tables {
      let rows = table.rows.map { row in row.map { $0.text.isEmpty ? "–" : $0.text } }
      let found = file.tables.contains { $0.caption == table.caption && $0.rows == rows }
      #expect(found, "\(table.caption)")
    }
    #expect(!file.tables.contains { !$0.repeatsHeader })
    let cells = file.tables.flatMap { $0.rows.flatMap { $0 } + $0.header }
    #expect(!cells.contains { $0.isEmpty })
  }

  @Test(arguments: PaperGoldenTests.cases)
  func `every figure of a chart is cached in it and in the workbook inside`(
    _ item: PaperGoldenTests.Case
  ) throws {
    let document = try document(item)
    let file = try ReadDOCX(DOCXRenderer().render(document))
    var drawn: [Document.Chart] = []
    for block in document.blocks {
      if case .chart(let chart) = block { drawn.append(chart) }
      if case .panels(let panels) = block { drawn += panels.charts }
    }
    let lines = file.charts.filter { $0.series.first?.name.hasPrefix("Figure") == true }
    #expect(lines.count == drawn.count)
    for (chart, found) in zip(drawn, lines) {
      #expect(found.title == chart.caption)
      #expect(found.alternative.contains(chart.caption))
      let series = try #require(found.series.first)
      let exact = chart.figures.filter { $0.low != nil && $0.low == $0.high }
      let cached = zip(series.places, series.values).compactMap { place, value -> String? in
        value.map { "\(place ?? "") \($0)" }
      }
      for figure in exact {
        let value = figure.low.map { OfficeChart.Grid.Cell.number($0.double) }
        #expect(cached.contains("\(figure.day.serial) \(value?.text ?? "")"), "\(chart.caption)")
      }
      let workbook = try ZIPReader(found.workbook)
      #expect(workbook.contains("xl/workbook.xml"))
    }
  }
}
