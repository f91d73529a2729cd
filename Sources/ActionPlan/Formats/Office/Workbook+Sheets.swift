extension Workbook {
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// Writes the part of a sheet.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - drawing: The id of its drawing; `nil` without charts.
  ///   - table: The id of its table; `nil` without one.
  ///   - styles: The styles so far.
  ///   - strings: The texts so far.
  /// - Returns: The part.
  static func markup(
    of sheet: Sheet, drawing: String?, table: String?, _ styles: inout StyleTable,
    _ strings: inout Strings
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.open(
      "worksheet", [("xmlns", namespace), ("xmlns:r", OfficePackage.Relationship.office)])
    if sheet.pageStarts.isEmpty {
      xml.element("sheetPr") { $0.empty("pageSetUpPr", [("fitToPage", "1")]) }
    }
    let columns = max(1, sheet.rows.map(\.count).max() ?? 1)
    let corner = letters(ofColumn: columns - 1) + String(max(1, sheet.rows.count))
    xml.empty("dimension", [("ref", corner == "A1" ? corner : "A1:\(corner)")])
    view(sheet, &xml)
    xml.empty("sheetFormatPr", [("defaultRowHeight", "15.75")])
    if !sheet.widths.isEmpty {
      xml.element("cols") { xml in
        for (index, width) in sheet.widths.enumerated() {
          let place = String(index + 1)
          xml.empty(
            "col",
            [
              ("min", place), ("max", place), ("width", OfficeChart.Grid.Cell.digits(width)),
            ] + (sheet.hiddenColumns.contains(index) ? [("hidden", "1")] : [])
              + [("customWidth", "1")])
        }
      }
    }
    xml.open("sheetData")
    xml.raw(rows(of: sheet, &styles, &strings))
    xml.close()
    rules(of: sheet, &styles, &xml)
    page(sheet, &xml)
    if let drawing { xml.empty("drawing", [("r:id", drawing)]) }
    if let table {
      xml.element("tableParts", [("count", "1")]) { $0.empty("tablePart", [("r:id", table)]) }
    }
    return xml.finished()
  }

  private static func view(_ sheet: Sheet, _ xml: inout XMLWriter) {
    xml.element("sheetViews") { xml in
      xml.element("sheetView", [("showGridLines", "0"), ("workbookViewId", "0")]) { xml in
        let (rows, columns) = (sheet.frozenRows, sheet.frozenColumns)
        guard rows > 0 || columns > 0 else { return }
        let corner = letters(ofColumn: columns) + String(rows + 1)
        let pane = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight"
        let split =
          (columns > 0 ? [("xSplit", String(columns))] : [])
          + (rows > 0 ? [("ySplit", String(rows))] : [])
        xml.empty(
          "pane", split + [("topLeftCell", corner), ("activePane", pane), ("state", "frozen")])
        xml.empty("selection", [("pane", pane), ("activeCell", corner), ("sqref", corner)])
      }
    }
  }

  private static func page(_ sheet: Sheet, _ xml: inout XMLWriter) {
    xml.empty(
      "pageMargins",
      [
        ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"),
        ("footer", "0.3"),
      ])
    // About 170 characters go across a page and can still be read.
    let shown = sheet.widths.enumerated().filter { !sheet.hiddenColumns.contains($0.offset) }
    let pagesAcross = max(1, Int((shown.map(\.element).reduce(0, +) / 170).rounded(.up)))
    xml.empty(
      "pageSetup",
      [
        ("paperSize", "9"), ("orientation", sheet.isLandscape ? "landscape" : "portrait"),
        ("fitToWidth", String(pagesAcross)), ("fitToHeight", "0"),
      ])
    xml.element("headerFooter") { xml in
      xml.element("oddFooter", text: "&L&A&RPage &P of &N")
    }
    guard !sheet.pageStarts.isEmpty else { return }
    let count = String(sheet.pageStarts.count)
    xml.element("rowBreaks", [("count", count), ("manualBreakCount", count)]) { xml in
      for row in sheet.pageStarts {
        xml.empty("brk", [("id", String(row - 1)), ("max", "16383"), ("man", "1")])
      }
    }
  }

  /// The rows with their cells, the part of a sheet where the time goes.
  private static func rows(
    of sheet: Sheet, _ styles: inout StyleTable, _ strings: inout Strings
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    let columns = (0..<(sheet.rows.map(\.count).max() ?? 0)).map {
      Array(letters(ofColumn: $0).utf8)
    }
    for (index, row) in sheet.rows.enumerated() {
      let number = Array(String(index + 1).utf8)
      bytes += "<row r=\"".utf8
      bytes += number
      if let height = height(of: row, sheet.widths) {
        bytes += "\" ht=\"\(height)".utf8
        // A row that somebody writes in grows with what they write.
        if !row.contains(where: { $0.style == .answer(.words) }) {
          bytes += "\" customHeight=\"1".utf8
        }
      }
      bytes += "\">".utf8
      for (column, cell) in row.enumerated() {
        append(cell, columns[column], number, &styles, &strings, to: &bytes)
      }
      bytes += "</row>".utf8
    }
    return bytes
  }

  private static func append(
    _ cell: Cell, _ column: [UInt8], _ row: [UInt8], _ styles: inout StyleTable,
    _ strings: inout Strings, to bytes: inout [UInt8]
  ) {
    if cell == .empty { return }
    bytes += "<c r=\"".utf8
    bytes += column
    bytes += row
    bytes += "\" s=\"".utf8
    bytes += String(styles.index(of: cell.style)).utf8
    switch cell.content {
    case .empty:
      bytes += "\"/>".utf8
      return
    case .text(let text):
      bytes += "\" t=\"s\"><v>".utf8
      bytes += String(strings.index(of: text)).utf8
    case .number(let digits):
      bytes += "\"><v>".utf8
      XMLText.append(digits, to: &bytes)
    case .day(let day):
      bytes += "\"><v>".utf8
      bytes += String(day).utf8
    case .boolean(let value):
      bytes += "\" t=\"b\"><v>".utf8
      bytes += (value ? "1" : "0").utf8
    }
    bytes += "</v></c>".utf8
  }

  /// The height of a row whose texts need more than one line; `nil` for one line.
  private static func height(of row: [Cell], _ widths: [Double]) -> String? {
    var lines = row.contains { $0.style == .answer(.words) } ? 3 : 1
    for (column, cell) in row.enumerated() where cell.style.isWrapped {
      guard case .text(let text) = cell.content else { continue }
      let width = max(4, widths.indices.contains(column) ? widths[column] - 1 : 8)
      guard text.utf8.count > Int(width) || text.utf8.contains(0x0A) else { continue }
      // Bold words are wider.
      let room = width * (cell.style == .header ? 0.85 : 1.1)
      let needed = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .reduce(0) { $0 + lineCount($1, room) }
      lines = max(lines, needed)
    }
    if row.contains(where: { $0.style == .title }) { return "26" }
    if row.contains(where: { $0.style == .heading }) { return "21" }
    // Excel knows no row higher than 409 points.
    return lines > 1 ? String(min(409, 16 * lines)) : nil
  }

  /// How many lines a text needs, words kept whole where they fit.
  private static func lineCount(_ text: Substring, _ room: Double) -> Int {
    var (lines, used) = (1, 0.0)
    for word in text.split(separator: " ") {
      let width = Double(word.count)
      if used > 0, used + 1 + width > room {
        lines += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + width
      while used > room {
        lines += 1
        used -= room
      }
    }
    return lines
  }
}
