/// One sheet of a return being read: rows by their keys, columns by their headers.
struct ReturnedSheet {
  let part: ReturnForm.Part
  let sheet: WorkbookFile.Sheet
  let is1904: Bool
  var reading: ReturnedWorkbook.Reading

  static let asSent = "put the answers into the workbook as it was sent out"

  /// The cells of one row, by column.
  typealias Row = (number: Int, cells: [Int: WorkbookFile.Cell])

  /// Where the headers stand.
  private struct Headers {
    var row: Int
    var key: Int
    /// By the place of the column in the form.
    var columns: [Int]
  }

  mutating func read() {
    let rows = rows
    guard let headers = headers(rows) else { return }
    let asked = Dictionary(uniqueKeysWithValues: part.rows.map { ($0.key, $0) })
    var seen: [String: Int] = [:]
    for row in rows where row.number > headers.row {
      guard let key = text(row.cells[headers.key]) else {
        readLooseRow(row, headers)
        continue
      }
      guard let form = asked[key] else {
        refuse(
          cell(row.number, headers.key), "the key \"\(key.shortened)\" is not one of this return",
          "answer in the rows that were sent out; rows can't be added")
        continue
      }
      if let before = seen.updateValue(row.number, forKey: key) {
        refuse(
          cell(row.number, headers.key), "the key \"\(key)\" stands in row \(before), too",
          "take out the row that was copied")
        continue
      }
      read(form, row, headers)
    }
    for row in part.rows where seen[row.key] == nil {
      refuse(
        part.kind.rawValue, "the row with the key \"\(row.key)\" was taken out",
        "leave its yellow cells empty instead")
    }
  }

  // MARK: Rows and columns

  private var rows: [Row] {
    var rows: [Row] = []
    for cell in sheet {
      if rows.last?.number != cell.place.row { rows.append((cell.place.row, [:])) }
      rows[rows.count - 1].cells[cell.place.column] = cell
    }
    return rows
  }

  /// Finds the row of the headers: the first with that of the keys and one of ours.
  private mutating func headers(_ rows: [Row]) -> Headers? {
    let wanted = part.columns.map { $0.header.folded }
    let keyHeader = ReturnWorkbook.keyHeader.folded
    for row in rows {
      var places: [String: [Int]] = [:]
      for (column, cell) in row.cells {
        if let text = text(cell) { places[text.folded, default: []].append(column) }
      }
      guard let keys = places[keyHeader], wanted.contains(where: { places[$0] != nil }) else {
        continue
      }
      var columns: [Int] = []
      for (column, header) in zip(part.columns, wanted) {
        if let place = only(places[header] ?? [], column.header) { columns.append(place) }
      }
      guard let key = only(keys, ReturnWorkbook.keyHeader), columns.count == wanted.count else {
        return nil
      }
      return Headers(row: row.number, key: key, columns: columns)
    }
    refuse(
      part.kind.rawValue, "the row of headers or the hidden column of keys is gone", Self.asSent)
    return nil
  }

  /// The one column with a header; tells of none and of two.
  private mutating func only(_ places: [Int], _ header: String) -> Int? {
    if places.count == 1 { return places[0] }
    refuse(
      part.kind.rawValue,
      "the column \"\(header)\" " + (places.isEmpty ? "is missing" : "stands there twice"),
      Self.asSent)
    return nil
  }

  /// Tells of a row without a key in which something stands.
  private mutating func readLooseRow(_ row: Row, _ headers: Headers) {
    let filled = row.cells.filter { text($0.value) != nil || !$0.value.isText }.keys.sorted()
    guard let first = filled.first else { return }
    let answers = zip(part.columns.indices, headers.columns).filter { index, _ in
      part.rows.contains { $0.cells[index].answer != nil }
    }
    if let (_, column) = answers.first(where: { filled.contains($0.1) }) {
      return refuse(
        cell(row.number, column), "this row has no key, so nobody knows what it is about",
        "answer in the rows that were sent out; rows can't be added")
    }
    remark(cell(row.number, first), "what stands in this row was added; it is not read")
  }

  private mutating func read(_ form: ReturnForm.Row, _ row: Row, _ headers: Headers) {
    for (index, column) in headers.columns.enumerated() {
      let place = ReturnPlace(part.kind, form.key, part.columns[index].id)
      reading.places[place] = cell(row.number, column)
      take(row.cells[column], form.cells[index], place)
    }
  }

  // MARK: Telling

  /// The name of a cell with its sheet.
  private func cell(_ row: Int, _ column: Int) -> String {
    "\(part.kind.rawValue)!\(WorkbookFile.Place(row: row, column: column).name)"
  }

  mutating func refuse(_ place: String?, _ message: String, _ hint: String) {
    reading.problems.append(
      ReturnedWorkbook.Note(place: place, message: message, hint: hint))
  }

  mutating func remark(_ place: String?, _ message: String) {
    reading.remarks.append(ReturnedWorkbook.Note(place: place, message: message))
  }

  /// The text of a cell without spaces at its ends; `nil` when there is none.
  func text(_ cell: WorkbookFile.Cell?) -> String? {
    guard case .text(let text)? = cell?.value else { return nil }
    let trimmed = text.trimmingSpaces
    return trimmed.isEmpty ? nil : trimmed
  }
}

extension WorkbookFile.Cell {
  /// Whether it holds text, were it empty.
  var isText: Bool { if case .text = value { true } else { false } }

  /// Whether it holds a number that is not shown as a percentage.
  var isBareNumber: Bool { if case .number = value { !isPercent } else { false } }
}
