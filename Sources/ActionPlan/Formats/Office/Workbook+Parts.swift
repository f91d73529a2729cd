extension Workbook {
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  /// The whole file.
  package func finished() -> [UInt8] {
    var package = OfficePackage(properties, main: "xl/workbook.xml")
    var styles = StyleTable()
    var strings = Strings()
    var counts = (tables: 0, charts: 0)
    for (index, sheet) in sheets.enumerated() {
      let path = "xl/worksheets/sheet\(index + 1).xml"
      package.relate(
        "xl/workbook.xml", to: path, type: OfficePackage.Relationship.office + "/worksheet")
      let drawing = Self.addDrawing(of: sheet, at: path, index + 1, &counts.charts, to: &package)
      let table = Self.addTable(of: sheet, at: path, &counts.tables, to: &package)
      package.add(
        path, type: Self.type + "worksheet+xml",
        Self.markup(of: sheet, drawing: drawing, table: table, &styles, &strings))
    }
    let parts = [("styles", styles.markup()), ("sharedStrings", strings.markup())]
    for (name, bytes) in parts {
      package.relate(
        "xl/workbook.xml", to: "xl/\(name).xml",
        type: OfficePackage.Relationship.office + "/\(name)")
      package.add("xl/\(name).xml", type: Self.type + "\(name)+xml", bytes)
    }
    package.add("xl/workbook.xml", type: Self.type + "sheet.main+xml", main)
    return package.finished()
  }

  /// The part that lists the sheets; theirs are the first relationships.
  private var main: [UInt8] {
    var xml = XMLWriter()
    xml.open(
      "workbook", [("xmlns", Self.namespace), ("xmlns:r", OfficePackage.Relationship.office)])
    xml.empty("workbookPr")
    xml.element("bookViews") { $0.empty("workbookView", [("activeTab", "0")]) }
    xml.element("sheets") { xml in
      for (index, sheet) in sheets.enumerated() {
        let number = String(index + 1)
        let state = sheet.visibility == .visible ? [] : [("state", sheet.visibility.rawValue)]
        xml.empty(
          "sheet", [("name", sheet.name), ("sheetId", number)] + state + [("r:id", "rId" + number)])
      }
    }
    let printed = sheets.enumerated().filter { $0.element.table != nil }
    if !printed.isEmpty || !names.isEmpty {
      xml.element("definedNames") { xml in
        for (name, range) in names { xml.element("definedName", [("name", name)], text: range) }
        for (index, sheet) in printed {
          guard let row = sheet.table?.headerRow else { continue }
          let name = "'\(sheet.name.replacing("'", with: "''"))'"
          xml.element(
            "definedName",
            [("name", "_xlnm.Print_Titles"), ("localSheetId", String(index))],
            text: (sheet.frozenColumns > 0 ? "\(name)!$A:$A," : "") + "\(name)!$\(row):$\(row)")
        }
      }
    }
    return xml.finished()
  }

  private static func addTable(
    of sheet: Sheet, at path: String, _ count: inout Int, to package: inout OfficePackage
  ) -> String? {
    guard let table = sheet.table, table.rowCount > 0 else { return nil }
    count += 1
    let name = "xl/tables/table\(count).xml"
    var xml = XMLWriter()
    let last = letters(ofColumn: table.headers.count - 1)
    let area = "A\(table.headerRow):\(last)\(table.headerRow + table.rowCount)"
    xml.open(
      "table",
      [
        ("xmlns", namespace), ("id", String(count)), ("name", table.name),
        ("displayName", table.name), ("ref", area), ("totalsRowShown", "0"),
      ])
    xml.element("tableColumns", [("count", String(table.headers.count))]) { xml in
      for (index, header) in table.headers.enumerated() {
        xml.empty(
          "tableColumn", [("id", String(index + 1)), ("name", Strings.escaped(header))])
      }
    }
    xml.empty(
      "tableStyleInfo",
      [
        ("showFirstColumn", "0"), ("showLastColumn", "0"), ("showRowStripes", "0"),
        ("showColumnStripes", "0"),
      ])
    package.add(name, type: type + "table+xml", xml.finished())
    return package.relate(path, to: name, type: OfficePackage.Relationship.office + "/table")
  }

  private static func addDrawing(
    of sheet: Sheet, at path: String, _ number: Int, _ count: inout Int,
    to package: inout OfficePackage
  ) -> String? {
    guard !sheet.charts.isEmpty else { return nil }
    let name = "xl/drawings/drawing\(number).xml"
    let base = "http://schemas.openxmlformats.org/drawingml/2006"
    var xml = XMLWriter()
    xml.open(
      "xdr:wsDr", [("xmlns:xdr", "\(base)/spreadsheetDrawing"), ("xmlns:a", "\(base)/main")])
    for (index, placed) in sheet.charts.enumerated() {
      count += 1
      let part = "xl/charts/chart\(count).xml"
      package.add(
        part, type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        placed.chart.markup(at: placed.place))
      let id = package.relate(name, to: part, type: OfficePackage.Relationship.office + "/chart")
      anchor(placed, index + 1, id, &xml)
    }
    package.add(
      name, type: "application/vnd.openxmlformats-officedocument.drawing+xml", xml.finished())
    return package.relate(path, to: name, type: OfficePackage.Relationship.office + "/drawing")
  }

  private static func anchor(
    _ placed: PlacedChart, _ number: Int, _ id: String, _ xml: inout XMLWriter
  ) {
    xml.element("xdr:twoCellAnchor") { xml in
      corner("xdr:from", placed.column, placed.row - 1, &xml)
      corner("xdr:to", placed.column + placed.width, placed.row - 1 + placed.height, &xml)
      xml.element("xdr:graphicFrame", [("macro", "")]) { xml in
        xml.element("xdr:nvGraphicFramePr") { xml in
          xml.empty(
            "xdr:cNvPr",
            [
              ("id", String(number + 1)), ("name", "Chart \(number)"),
              ("descr", placed.description),
            ])
          xml.empty("xdr:cNvGraphicFramePr")
        }
        xml.element("xdr:xfrm") { xml in
          xml.empty("a:off", [("x", "0"), ("y", "0")])
          xml.empty("a:ext", [("cx", "0"), ("cy", "0")])
        }
        let chart = "http://schemas.openxmlformats.org/drawingml/2006/chart"
        xml.element("a:graphic") { xml in
          xml.element("a:graphicData", [("uri", chart)]) { xml in
            xml.empty(
              "c:chart",
              [
                ("xmlns:c", chart), ("xmlns:r", OfficePackage.Relationship.office), ("r:id", id),
              ])
          }
        }
      }
      xml.empty("xdr:clientData")
    }
  }

  private static func corner(
    _ name: String, _ column: Int, _ row: Int, _ xml: inout XMLWriter
  ) {
    xml.element(name) { xml in
      xml.element("xdr:col", text: String(max(0, column)))
      xml.element("xdr:colOff", text: "0")
      xml.element("xdr:row", text: String(max(0, row)))
      xml.element("xdr:rowOff", text: "0")
    }
  }
}
