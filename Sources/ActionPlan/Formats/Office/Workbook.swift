/// A workbook of Excel (SpreadsheetML): typed cells, one table a sheet, native charts.
///
/// No formula is ever written. Text is formatted as text, so that what begins with `=` stays text
/// when somebody edits it.
package struct Workbook {
  /// What the file says about itself.
  package var properties: OfficePackage.Properties
  /// The sheets in the order of their tabs; at least one, their names differing.
  package var sheets: [Sheet] = []
  /// Names for ranges of cells, such as `'Lists'!$A$4:$A$7`.
  package var names: [(name: String, range: String)] = []

  /// Makes a workbook without sheets.
  package init(_ properties: OfficePackage.Properties) { self.properties = properties }

  /// One sheet.
  package struct Sheet {
    /// The name on its tab, made to be one that Excel takes.
    package let name: String
    /// How wide each column is, in characters.
    package var widths: [Double] = []
    /// The rows from the top.
    package var rows: [[Cell]] = []
    /// The table in it; `nil` for none.
    package var table: Table?
    /// How many rows stay in view at the top.
    package var frozenRows = 0
    /// How many columns stay in view at the left.
    package var frozenColumns = 0
    /// Whether it is printed across the page.
    package var isLandscape = false
    /// The rows, from 1, that begin a new page; with any, the sheet is printed at its own size.
    package var pageStarts: [Int] = []
    /// The charts on it.
    package var charts: [PlacedChart] = []
    /// Whether its tab is shown.
    package var visibility = Visibility.visible
    /// Whether only cells to be answered can be changed; without a password, so a help and no lock.
    package var isProtected = false
    /// The columns, from 0, that are not shown.
    package var hiddenColumns: Set<Int> = []
    /// What may be typed, cell by cell.
    package var validations: [Validation] = []
    /// Words that colour the cell they stand in.
    package var wordTones: [WordTone] = []

    /// Makes an empty sheet; what Excel does not take in a name is left out.
    package init(_ name: String) {
      let plain = name.filter { !"[]:*?/\\".contains($0) && !$0.isNewline }
      let trimmed = plain.drop { $0 == "'" }.prefix(31)
      let end = trimmed.lastIndex { $0 != "'" }
      let kept = end.map { String(trimmed[...$0]) } ?? ""
      self.name = kept.isEmpty || kept.lowercased() == "history" ? "Sheet \(kept)" : kept
    }
  }

  /// A table: a header row and the rows below it, from column A.
  package struct Table: Hashable, Sendable {
    /// The name by which formulas know it: letters, digits and `_`.
    package var name: String
    /// The row of its header, from 1.
    package var headerRow: Int
    /// The headers, each different, whatever their capitals.
    package var headers: [String]
    /// How many rows stand below the header.
    package var rowCount: Int

    /// Makes a table.
    package init(_ name: String, headerRow: Int, headers: [String], rowCount: Int) {
      self.name = name
      self.headerRow = headerRow
      self.headers = headers
      self.rowCount = rowCount
    }
  }

  /// A chart and where it stands.
  package struct PlacedChart: Hashable, Sendable {
    /// The chart.
    package var chart: OfficeChart
    /// Where its figures stand.
    package var place: OfficeChart.Place
    /// What it shows, for those who can't see it.
    package var description: String
    /// The column of its left edge, from 0.
    package var column: Int
    /// The row of its upper edge, from 1.
    package var row: Int
    /// How many columns it covers.
    package var width: Int
    /// How many rows it covers.
    package var height: Int

    /// Places a chart.
    package init(
      _ chart: OfficeChart, figuresAt place: OfficeChart.Place, description: String,
      column: Int, row: Int, width: Int, height: Int
    ) {
      self.chart = chart
      self.place = place
      self.description = description
      self.column = column
      self.row = row
      self.width = width
      self.height = height
    }
  }

  /// What stands in a cell, and how it looks.
  package struct Cell: Hashable, Sendable {
    /// What stands in a cell.
    package enum Content: Hashable, Sendable {
      case empty
      case text(String)
      /// A number in plain digits, written as it is.
      case number(String)
      /// A day as Excel counts it.
      case day(Int)
      case boolean(Bool)
    }

    /// What stands in it.
    package var content: Content
    /// How it looks.
    package var style: Style

    /// Makes a cell.
    package init(_ content: Content, _ style: Style) {
      self.content = content
      self.style = style
    }

    /// A place with nothing in it, not even a border.
    package static let empty = Cell(.empty, .note)

    /// A cell of text.
    package static func text(_ text: String, _ style: Style = .text) -> Cell {
      Cell(.text(text), style)
    }
  }

  /// The letters of a column counted from 0: A, Z, AA.
  package static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = max(0, column) + 1
    while rest > 0 {
      letters.append(UInt8(0x41 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
