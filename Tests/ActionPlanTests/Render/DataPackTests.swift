import TestSupport
import Testing

@testable import ActionPlan

@Suite struct DataPackTests {
  private func pack() throws -> DataPack { try pack("exampleshire") }

  /// The pack of the stored plan, or of the small one that has every record.
  private func pack(_ name: String) throws -> DataPack {
    guard name == "exampleshire" else { return DataPack(RecordSample.assessment(), version: 1) }
    return DataPack(try PaperSample.assessment(name, "2025-26-Q3"), version: 1)
  }

  static let packs = ["exampleshire", "records"]

  @Test(arguments: packs) func `every row has a value for every column and no key stands twice`(
    name: String
  ) throws {
    let pack = try pack(name)
    for table in pack.tables + [pack.key] {
      let places = table.primaryKey.compactMap { key in
        table.columns.firstIndex { $0.name == key }
      }
      #expect(places.count == table.primaryKey.count, "\(table.name)")
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
      let keys = table.rows.map { row in places.map { row[$0] } }
      #expect(Set(keys).count == keys.count, "\(table.name)")
      #expect(Set(table.columns.map { $0.title.lowercased() }).count == table.columns.count)
      for (place, column) in table.columns.enumerated() where column.isRequired {
        #expect(!table.rows.contains { $0[place] == .none }, "\(table.name) \(column.name)")
      }
    }
  }

  @Test(arguments: packs) func `every reference names a row that is there`(name: String) throws {
    let pack = try pack(name)
    for table in pack.tables {
      for reference in table.references {
        let other = try #require(pack.tables.first { $0.name == reference.table })
        let known = Set(values(of: other.primaryKey, in: other))
        let used = values(of: reference.columns, in: table)
        #expect(used.allSatisfy { known.contains($0) }, "\(table.name) to \(other.name)")
      }
    }
  }

  private func values(of columns: [String], in table: DataPack.Table) -> [[DataPack.Value]] {
    let places = columns.compactMap { name in table.columns.firstIndex { $0.name == name } }
    return table.rows.map { row in places.map { row[$0] } }
  }

  @Test func `figures, positions and directions are the board update's, word for word`() throws {
    let assessment = try PaperSample.assessment("exampleshire", "2025-26-Q3")
    let paper = Paper.board(assessment).text
    let table = DataPack(assessment, version: 1).tables[0]
    for column in ["latest", "position_words", "direction_words"] {
      let place = try #require(table.columns.firstIndex { $0.name == column })
      for row in table.rows {
        guard case .text(let words) = row[place], !words.hasPrefix("grey") else { continue }
        #expect(paper.contains(words), "\(column): \(words)")
      }
    }
    #expect(table.rows.count == assessment.indicators.count)
  }

  @Test(arguments: packs) func `CSV and workbook have the same cells`(name: String) throws {
    let pack = try pack(name)
    let archive = try ZIPReader(DataPackWorkbook(pack).bytes)
    let strings = try texts(archive)
    for (index, table) in pack.tables.enumerated() where !table.rows.isEmpty {
      let rows = try CSVReader.parse(DataPackFiles.csv(table))
      let sheet = try cells(archive, "xl/worksheets/sheet\(index + 2).xml", strings)
      for (number, row) in rows.dropFirst().enumerated() {
        for (place, text) in row.cells.enumerated() {
          let name = Workbook.letters(ofColumn: place) + String(number + 4)
          let plain = CSVReader.unprotected(text)
          #expect(
            same(plain, sheet[name] ?? "", table.columns[place].kind), "\(table.name) \(name)")
        }
      }
    }
  }

  /// The rows of a table as CSV has them, without the header.
  private func lines(_ name: String) throws -> [[String]] {
    let table = try #require(try pack("records").tables.first { $0.name == name })
    return try CSVReader.parse(DataPackFiles.csv(table)).dropFirst().map(\.cells)
  }

  @Test func `requests, closings, dates set by law and returns are tables of their own`() throws {
    #expect(
      try lines("requests").map { [$0[1], $0[5], $0[6], $0[7], $0[9], $0[11], $0[12], $0[13]] }
        == [
          [
            "1", "2019-05-31", "Head of Assessment", "2019-03-01", "agreed", "Improvement Board",
            "2019-03-12", "",
          ],
          [
            "2", "2019-12-31", "Head of Assessment", "2019-05-01", "refused", "Improvement Board",
            "2019-05-14", "secret refusal",
          ], ["3", "2019-09-30", "Head of Assessment", "2019-06-25", "open", "", "", ""],
        ])
    #expect(
      try lines("closings").map { [$0[0], $0[2], $0[3], $0[5], $0[6]] } == [
        ["1.2", "2019-06-10", "secret closer", "secret second", "2019-06-20"],
        ["1.3", "2019-06-10", "secret closer", "", ""],
      ])
    #expect(
      try lines("statutory").map { Array($0[4...8]) } == [
        ["2019-02-18", "2019-04-01", "", "2019-03-29", "false"],
        ["2019-02-18", "2019-05-31", "", "", "true"],
      ])
    #expect(
      try lines("returns").map { [$0[1], $0[5], $0[6], $0[7], $0[8]] } == [
        ["head", "2019-06-18", "4", "answered", ""],
        ["nurse", "2019-06-18", "4", "nil return", "secret leave"],
      ])
    #expect(try lines("coverage").first?[5] == "Example Council, NHS Example")
  }

  private func same(_ csv: String, _ sheet: String, _ kind: DataPack.Kind) -> Bool {
    switch kind {
    case .text, .number, .integer: csv == sheet
    case .boolean: (csv == "true" ? "Yes" : "No") == sheet
    case .date:
      csv.isEmpty ? sheet.isEmpty : Day(iso: csv).map { Int($0.ordinal) + 25_569 } == Int(sheet)
    }
  }

  private func texts(_ archive: ZIPReader) throws -> [String] {
    var scanner = try XMLScanner(archive.contents(of: "xl/sharedStrings.xml"))
    var texts: [String] = []
    while let event = try scanner.next() {
      switch event {
      case .start(let element) where element.name.local == "si": texts.append("")
      case .text(let text): texts[texts.count - 1] += text
      case .start, .end: break
      }
    }
    return texts
  }

  /// What stands in each cell of a sheet, by its name.
  private func cells(
    _ archive: ZIPReader, _ path: String, _ strings: [String]
  ) throws -> [String: String] {
    var scanner = try XMLScanner(archive.contents(of: path))
    var cells: [String: String] = [:]
    var (name, isText) = ("", false)
    while let event = try scanner.next() {
      switch event {
      case .start(let element) where element.name.local == "c":
        (name, isText) = (element["r"] ?? "", element["t"] == "s")
      case .text(let text) where !name.isEmpty:
        cells[name] = isText ? Int(text).map { strings[$0] } : text
      case .end(let ended) where ended.local == "c": name = ""
      case .start, .text, .end: break
      }
    }
    return cells
  }

  @Test func `text that looks like a formula is text in every format`() throws {
    let assessment = PaperSample.assessment { $0.indicators[Sample.id("visits")]?.title = "=2+2" }
    let pack = DataPack(assessment, version: 1)
    let csv = String(decoding: DataPackFiles.csv(pack.tables[0]), as: UTF8.self)
    #expect(csv.contains(",'=2+2,") && !csv.contains(",=2+2"))
    let archive = try ZIPReader(DataPackWorkbook(pack).bytes)
    for name in archive.names where name.hasPrefix("xl/worksheets/sheet") {
      #expect(!String(decoding: try archive.contents(of: name), as: UTF8.self).contains("<f"))
    }
    #expect(try texts(archive).contains("=2+2"))
  }

  @Test func `the same plan gives the same bytes, each file with its checksum`() throws {
    let pack = try pack()
    #expect(DataPackWorkbook(pack).bytes == DataPackWorkbook(try self.pack()).bytes)
    let files = DataPackFiles(pack, version: 1).files
    #expect(files == DataPackFiles(pack, version: 1).files)
    let descriptor = String(decoding: try #require(files.last).bytes, as: UTF8.self)
    for file in files.dropLast() {
      #expect(descriptor.contains("sha256:" + SHA256.hex(of: file.bytes)), "\(file.name)")
    }
  }

  @Test func `each chart of the workbook is drawn from the rows that its formulas name`() throws {
    let archive = try ZIPReader(DataPackWorkbook(pack()).bytes)
    let names = archive.names.filter { $0.hasPrefix("xl/charts/chart") }
    #expect(names.count == (try pack().charts).count && !names.isEmpty)
    let last = archive.names.count { $0.hasPrefix("xl/worksheets/sheet") }
    let figures = try cells(archive, "xl/worksheets/sheet\(last).xml", texts(archive))
    var compared = 0
    for name in names {
      for series in try cached(archive, name) {
        for (formula, values) in series {
          let place = formula.replacing("'Chart figures'!", with: "").replacing("$", with: "")
          let ends = place.split(separator: ":")
          let letter = try #require(ends.first?.first)
          let first = try #require(Int(ends[0].dropFirst()))
          for (index, value) in values {
            #expect(figures["\(letter)\(first + index)"] == value, "\(name) \(formula) \(index)")
            compared += 1
          }
        }
      }
    }
    #expect(compared > 1_000)
  }

  /// The formulas of a chart, each with the values kept in the chart.
  private func cached(
    _ archive: ZIPReader, _ path: String
  ) throws -> [[(formula: String, values: [Int: String])]] {
    var scanner = try XMLScanner(archive.contents(of: path))
    var series: [[(formula: String, values: [Int: String])]] = []
    var (element, place) = ("", 0)
    while let event = try scanner.next() {
      switch event {
      case .start(let start):
        element = start.name.local
        if element == "ser" { series.append([]) }
        if element == "pt" { place = Int(start["idx"] ?? "") ?? -1 }
      case .text(let text) where element == "f" && !series.isEmpty:
        series[series.count - 1].append((text, [:]))
      case .text(let text) where element == "v" && !series.isEmpty:
        let last = series[series.count - 1].count - 1
        series[series.count - 1][last].values[place] = text
      case .end: element = ""
      case .text: break
      }
    }
    return series
  }
}
