/// A data pack as an Excel workbook: notes, a sheet a table, the key, the charts.
public struct DataPackWorkbook {
  private let pack: DataPack
  /// How far a column of text may grow, in characters.
  private static let widest = 60.0

  /// Prepares the workbook.
  public init(_ pack: DataPack) { self.pack = pack }

  /// The file.
  public var bytes: [UInt8] {
    let facts = pack.facts.map { "\($0.label): \($0.value)" }.joined(separator: "; ")
    let authority = pack.facts.first { $0.label == "Authority" }?.value
    var book = Workbook(
      OfficePackage.Properties(title: pack.title, creator: authority, description: facts))
    let tables = pack.tables.map { Self.sheet($0) }
    let charts = DataPackCharts(pack.charts)
    book.sheets = [notes(charts)] + tables + [Self.sheet(pack.key)] + charts.sheets
    return book.finished()
  }

  // MARK: Notes

  private func notes(_ charts: DataPackCharts) -> Workbook.Sheet {
    var sheet = Workbook.Sheet("Notes")
    sheet.widths = [30, 80, 12]
    sheet.rows = [[.text(pack.title, .title)]]
    sheet.rows += Self.notes.map { [.text("Note", .header), .text($0)] }
    sheet.rows += pack.facts.map { [.text($0.label, .header), .text($0.value)] }
    let contents =
      (pack.tables + [pack.key]).map { ($0.title, $0.description, $0.rows.count) }
      + charts.contents
    let headers = ["Sheet", "What it holds", "Rows"]
    sheet.rows.append(headers.map { .text($0, .header) })
    sheet.table = Workbook.Table(
      "Contents", headerRow: sheet.rows.count, headers: headers, rowCount: contents.count)
    sheet.rows += contents.map { title, words, count in
      [
        .text(title), .text(words),
        Workbook.Cell(.number(String(count)), .number(decimals: 0)),
      ]
    }
    return sheet
  }

  private static let notes = [
    "Figures have the digits that were recorded. The unit stands beside them: 86 with the unit "
      + "percent is 86%.",
    "An empty cell means that nothing was recorded. It is never zero.",
    "Positions, directions and ratings are those of the papers of the same quarter and version; "
      + "the sheet Key says what they mean.",
    "There is no formula in this file.",
  ]

  // MARK: Tables

  private static func sheet(_ table: DataPack.Table) -> Workbook.Sheet {
    var sheet = Workbook.Sheet(table.title)
    sheet.rows = [[.text(table.title, .title)], [.text(table.description, .note)]]
    guard !table.rows.isEmpty else {
      sheet.widths = [40]
      sheet.rows.append([.text("There are none.", .note)])
      return sheet
    }
    sheet.rows.append(table.columns.map { .text($0.title, .header) })
    sheet.table = Workbook.Table(
      table.title.filter { $0.isASCII && $0.isLetter } + "Table", headerRow: 3,
      headers: table.columns.map(\.title), rowCount: table.rows.count)
    sheet.rows.reserveCapacity(3 + table.rows.count)
    for row in table.rows { sheet.rows.append(row.map(\.cell)) }
    sheet.widths = table.columns.indices.map { width(of: $0, in: table) }
    sheet.frozenRows = 3
    sheet.frozenColumns = table.columns.first?.kind == .text ? 1 : 0
    sheet.isLandscape = true
    return sheet
  }

  /// The width that shows a column's longest word and, within bounds, its longest text.
  private static func width(of place: Int, in table: DataPack.Table) -> Double {
    let header = Double(table.columns[place].title.split(separator: " ").map(\.count).max() ?? 0)
    let least = max(14, header * 1.25 + 2)
    let longest = table.rows.prefix(2_000).reduce(0) { max($0, $1[place].length) }
    return max(least, min(widest, Double(longest) * 1.1 + 2))
  }
}

extension DataPack.Value {
  /// How many characters it shows, about.
  fileprivate var length: Int {
    switch self {
    case .text(let text), .toned(let text, _): text.utf8.count
    case .number(let value): value.description.utf8.count + 2
    case .none, .integer, .date, .boolean: 0
    }
  }

  fileprivate var cell: Workbook.Cell {
    switch self {
    case .none: Workbook.Cell(.empty, .text)
    case .text(let text): .text(text)
    case .toned(let text, let tone): .text(text, tone.map { .tone(Workbook.Tone($0)) } ?? .text)
    case .number(let value):
      Workbook.Cell(.number(value.description), .number(decimals: value.decimals))
    case .integer(let value): Workbook.Cell(.number(String(value)), .number(decimals: 0))
    case .date(let day): Workbook.Cell(.day(Int(day.ordinal) + 25_569), .date)
    case .boolean(let value): .text(value ? "Yes" : "No")
    }
  }
}

extension Workbook.Tone {
  /// The ground of a tone with dark words on it, as on a page.
  fileprivate init(_ tone: Document.Tone) {
    let palette = HTMLPalette.light
    self.init(
      ground: (palette.tones[tone]?.ground ?? palette.band).uppercased(),
      ink: palette.ink.uppercased())
  }
}
