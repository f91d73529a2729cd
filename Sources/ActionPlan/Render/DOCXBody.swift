/// The text of a Word file while it is written.
struct DOCXBody {
  var xml = XMLWriter()
  let document: Document
  let outline: DOCXOutline
  let parts: DOCXPageParts
  /// The ids by which the text knows its charts, in their order.
  let chartIDs: [String]
  /// How many headings, annex tables, charts and lettered lists have been written.
  var headings = 0
  var annexTables = 0
  var charts = 0
  var letteredLists = 0
  /// How many bookmarks have been given numbers.
  private var bookmarks = 0
  private var sheet = DOCXSheet.portrait
  private var isFirstSection = true

  init(
    _ document: Document, _ outline: DOCXOutline, _ parts: DOCXPageParts, chartIDs: [String]
  ) {
    self.document = document
    self.outline = outline
    self.parts = parts
    self.chartIDs = chartIDs
  }

  /// Writes the whole text.
  mutating func write() -> [UInt8] {
    xml.open("w:document", DOCXNames.drawn)
    xml.open("w:body")
    paragraph(.title, document.title.isEmpty ? "Paper" : document.title)
    facts(document.metadata)
    writeContents()
    for (place, number) in document.numbers.enumerated() {
      let block = document.blocks[place]
      if case .heading = block { turn(to: sheet(forHeadingAt: place)) }
      write(block, number)
    }
    writeAnnex()
    sheet.write(&xml, parts, isFirst: isFirstSection)
    return xml.finished()
  }

  private mutating func write(_ block: Document.Block, _ number: String?) {
    switch block {
    case .heading: heading()
    case .paragraph(let text): paragraph(number == nil ? .normal : .numbered, text)
    case .quotation(let text, let source): quotation(text, source)
    case .list(let items): for item in items { listItem(item) }
    case .lettered(let items): lettered(items)
    case .facts(let facts): self.facts(facts)
    case .table(let table): self.table(table)
    case .chart(let chart): self.chart(chart)
    case .panels(let panels): self.panels(panels)
    case .ratings(let ratings): self.ratings(ratings)
    }
  }

  /// The sheet of a heading: that of the table which follows it, if one does.
  ///
  /// What comes after a wide table stays on its sheet up to the next heading.
  private func sheet(forHeadingAt place: Int) -> DOCXSheet {
    let next = document.blocks[place...].first { if case .heading = $0 { false } else { true } }
    guard case .table(let table)? = next, !table.rows.isEmpty, !table.columns.isEmpty else {
      return .portrait
    }
    return DOCXTableLayout(table).isLandscape ? .landscape : .portrait
  }

  /// Goes on to a sheet that lies as wanted, by ending the section that lies otherwise.
  mutating func turn(to wanted: DOCXSheet) {
    guard wanted != sheet else { return }
    xml.open("w:p")
    xml.open("w:pPr")
    xml.property("w:pStyle", DOCXStyle.gap.rawValue)
    sheet.write(&xml, parts, isFirst: isFirstSection)
    xml.close()
    xml.close()
    sheet = wanted
    isFirstSection = false
  }

  /// Begins a bookmark and gives the number that ends it.
  mutating func beginBookmark(_ name: String) -> String {
    bookmarks += 1
    let id = String(bookmarks)
    xml.empty("w:bookmarkStart", [("w:id", id), ("w:name", name)])
    return id
  }

  mutating func endBookmark(_ id: String) { xml.empty("w:bookmarkEnd", [("w:id", id)]) }
}
