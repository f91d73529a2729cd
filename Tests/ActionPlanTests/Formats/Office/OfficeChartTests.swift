import Testing

@testable import ActionPlan

@Suite struct OfficeChartTests {
  /// The values of each series of a chart part: its name, days or categories, and values by place.
  private func series(_ markup: [UInt8]) throws -> [(formula: [String], values: [String: [String]])]
  {
    var scanner = try XMLScanner(markup)
    var all: [(formula: [String], values: [String: [String]])] = []
    var (part, place, element) = ("", "", "")
    while let event = try scanner.next() {
      switch event {
      case .start(let start):
        element = start.name.local
        if element == "ser" { all.append(([], [:])) }
        if ["tx", "xVal", "yVal", "cat", "val"].contains(element) { part = element }
        if element == "pt" { place = start["idx"] ?? "" }
      case .text(let text) where element == "f": all[all.count - 1].formula.append(text)
      case .text(let text) where element == "v":
        all[all.count - 1].values[part, default: []].append("\(place)=\(text)")
      case .text, .end: break
      }
    }
    return all
  }

  @Test func `a line has its values at their days and its gaps open`() throws {
    let found = try series(OfficeSample.lines.markup(workbook: "rId1"))
    #expect(found.count == 3)
    #expect(found[0].values["xVal"] == ["0=43220", "1=43251", "2=43281", "3=43312"])
    #expect(found[0].values["yVal"] == ["0=60.5", "2=72", "3=0.1"])
    #expect(found[1].values["yVal"] == ["2=72"])
    #expect(found[2].values["xVal"] == ["0=43220", "1=43260", "2=43260", "3=43312"])
    #expect(found[0].formula == ["Data!$B$1", "Data!$A$2:$A$5", "Data!$B$2:$B$5"])
    #expect(found[2].formula == ["Data!$E$1", "Data!$D$2:$D$5", "Data!$E$2:$E$5"])
  }

  @Test func `bars have their categories and parts`() throws {
    let place = OfficeChart.Place(sheet: "Charts' figures", row: 9)
    let found = try series(OfficeSample.bars.markup(at: place))
    #expect(found[1].values["cat"] == ["0=1 Caseloads", "1=2 Plans"])
    #expect(found[1].values["val"] == ["0=1", "1=3"])
    #expect(found[1].formula[2] == "'Charts'' figures'!$C$10:$C$11")
  }

  @Test(arguments: [OfficeSample.lines, OfficeSample.bars])
  func `the embedded workbook holds what the chart shows, where its formulas point`(
    chart: OfficeChart
  ) throws {
    let archive = try ZIPReader(chart.workbook())
    let sheet = String(
      decoding: try archive.contents(of: "xl/worksheets/sheet1.xml"), as: UTF8.self)
    for (column, cells) in chart.grid.columns.enumerated() {
      for (row, cell) in cells.cells.enumerated() {
        let name = Workbook.letters(ofColumn: column) + String(row + 2)
        let found = sheet.split(separator: "<c r=\"\(name)\"").dropFirst().first
        let value = found?.split(separator: "<v>").dropFirst().first?.split(separator: "<").first
        switch cell {
        case .empty: #expect(found == nil)
        case .day(let day): #expect(value.map(String.init) == String(day))
        case .number(let number): #expect(value.flatMap { Double($0) } == number)
        case .text: #expect(found?.contains("t=\"s\"") == true)
        }
      }
    }
  }

  @Test func `two lines of one name have columns of their own`() {
    let line = OfficeChart.Line("A", OfficeChart.Look("0B0C0C", width: 1), [])
    let chart = OfficeChart(
      "", valueTitle: "", categoryTitle: "Month", content: .lines([line, line]))
    #expect(chart.grid.columns.map(\.header) == ["Month", "A", "A (2)"])
    #expect(!chart.markup().isEmpty)
  }

  @Test func `what is no number leaves a gap`() {
    #expect(OfficeChart.Point(1, .nan).value == nil)
    #expect(OfficeChart.Point(1, .infinity).value == nil)
  }

  @Test(arguments: [
    [1], [-5, 3], [43_220, 43_220], [2_958_465, 2_958_465], [Int.min / 4, Int.max / 4], [],
  ])
  func `no day is a trap`(days: [Int]) {
    let line = OfficeChart.Line(
      "A", OfficeChart.Look("0B0C0C", width: 1), days.map { OfficeChart.Point($0, 1) })
    let chart = OfficeChart("", valueTitle: "", categoryTitle: "", content: .lines([line]))
    #expect(!chart.markup().isEmpty)
  }
}
