extension DOCXBody {
  /// A table with its caption; one that is too wide on a page of its own.
  mutating func table(_ table: Document.Table, bookmark: String? = nil) {
    let caption = table.caption.isEmpty ? "Table" : table.caption
    guard !table.rows.isEmpty, !table.columns.isEmpty else {
      self.caption(caption, bookmark)
      paragraph(.normal, "None.")
      return
    }
    let layout = DOCXTableLayout(table)
    if layout.isLandscape { turn(to: .landscape) }
    self.caption(caption, bookmark)
    xml.open("w:tbl")
    writeProperties(caption, table, layout)
    writeHeader(table, layout)
    for (place, row) in table.rows.enumerated() {
      let isKept = layout.isKeptTogether && place < table.rows.count - 1
      write(row, table, layout, keepsNext: isKept)
    }
    xml.close()
    // Word joins two tables that nothing stands between.
    xml.open("w:p")
    xml.properties(.gap)
    xml.close()
  }

  /// The header of a column that has no title.
  private static let untitled = "Item"

  private mutating func caption(_ text: String, _ bookmark: String?) {
    xml.open("w:p")
    xml.properties(.caption)
    let id = bookmark.map { beginBookmark($0) }
    xml.run(text)
    if let id { endBookmark(id) }
    xml.close()
  }

  private mutating func writeProperties(
    _ caption: String, _ table: Document.Table, _ layout: DOCXTableLayout
  ) {
    xml.open("w:tblPr")
    xml.property("w:tblStyle", DOCXStyleSheet.tableStyle)
    let width = layout.widths.reduce(0, +)
    xml.empty("w:tblW", [("w:w", String(width)), ("w:type", "dxa")])
    xml.empty("w:tblLayout", [("w:type", "fixed")])
    // The style says so too, but not every program asks it.
    DOCXTableLayout.writeMargins(&xml)
    let off = ["lastRow", "firstColumn", "lastColumn", "noHBand", "noVBand"].map {
      ("w:\($0)", $0.hasPrefix("no") ? "1" : "0")
    }
    xml.empty("w:tblLook", [("w:val", "0620"), ("w:firstRow", "1")] + off)
    xml.property("w:tblCaption", caption.safeForTerminal)
    let columns = table.columns.map { $0.title.isEmpty ? Self.untitled : $0.title }
    xml.property(
      "w:tblDescription", "The columns: \(columns.joined(separator: ", ")).".safeForTerminal)
    xml.close()
    xml.open("w:tblGrid")
    for width in layout.widths { xml.empty("w:gridCol", [("w:w", String(width))]) }
    xml.close()
  }

  private mutating func writeHeader(_ table: Document.Table, _ layout: DOCXTableLayout) {
    xml.open("w:tr")
    xml.open("w:trPr")
    xml.empty("w:cantSplit")
    xml.empty("w:tblHeader")
    xml.close()
    for (column, width) in zip(table.columns, layout.widths) {
      let style: DOCXStyle = column.isNumeric ? .tableNumberHeading : .tableHeading
      let title = column.title.isEmpty ? Self.untitled : column.title
      write(Document.Cell(title), style, width: width, keepsNext: true)
    }
    xml.close()
  }

  private mutating func write(
    _ row: [Document.Cell], _ table: Document.Table, _ layout: DOCXTableLayout, keepsNext: Bool
  ) {
    xml.open("w:tr")
    xml.open("w:trPr")
    xml.empty("w:cantSplit")
    xml.close()
    for (place, column) in table.columns.enumerated() {
      let cell = place < row.count ? row[place] : ""
      let style: DOCXStyle = column.isNumeric ? .tableNumber : .tableText
      write(cell, style, width: layout.widths[place], keepsNext: keepsNext)
    }
    xml.close()
  }

  /// A cell: a tone only ever beside its word, and a dash where there is nothing.
  private mutating func write(
    _ cell: Document.Cell, _ style: DOCXStyle, width: Int, keepsNext: Bool
  ) {
    xml.open("w:tc")
    xml.open("w:tcPr")
    xml.empty("w:tcW", [("w:w", String(width)), ("w:type", "dxa")])
    if let tone = cell.tone, let shade = HTMLPalette.light.tones[tone] {
      xml.open("w:tcBorders")
      xml.empty(
        "w:left",
        [("w:val", "single"), ("w:sz", "36"), ("w:space", "0"), ("w:color", shade.edge)])
      xml.close()
      xml.empty("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", shade.ground)])
    }
    xml.close()
    paragraph(style, cell.text.isEmpty ? "–" : cell.text, keepsNext: keepsNext)
    xml.close()
  }

  // MARK: The annex

  /// The figures that are too many to stand beside their charts.
  mutating func writeAnnex() {
    guard !outline.annex.isEmpty else { return }
    turn(to: .portrait)
    heading(.annex)
    for entry in outline.annex { table(entry.table, bookmark: entry.bookmark) }
  }
}
