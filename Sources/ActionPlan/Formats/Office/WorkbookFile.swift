/// What stands in an Excel workbook: its sheets with their cells, and the names it defines.
///
/// No formula is worked out: a cell with one has the value that was saved beside it, and says so.
/// Colours, widths, drawings, comments, macros and links to other files are left aside.
package struct WorkbookFile: Sendable {
  /// The sheets that were read, in the order of their tabs.
  package internal(set) var sheets: [Sheet] = []
  /// All sheets of cells, read or not, in the order of their tabs.
  package internal(set) var headings: [Heading] = []
  /// The names it defines for cells and values, in the order they stand.
  package internal(set) var definedNames: [DefinedName] = []
  /// Whether its days are counted from 1904; those it shows as days are counted from 1900 here.
  package internal(set) var is1904 = false

  /// What a workbook says of a sheet before it is read.
  package struct Heading: Hashable, Sendable {
    /// The name on its tab.
    package let name: String
    /// Whether a person sees it.
    package let visibility: Visibility
  }

  /// Whether a person sees a sheet.
  package enum Visibility: String, Hashable, Sendable {
    case visible
    /// Hidden; a person can show it.
    case hidden
    /// Hidden, and only a program can show it; LibreOffice saves it as hidden.
    case veryHidden
  }

  /// A name for cells or for a value.
  package struct DefinedName: Hashable, Sendable {
    /// The name.
    package let name: String
    /// What it stands for, as a formula without its equals sign.
    package let formula: String
    /// The place among the tabs of the sheet it belongs to; `nil` for the whole workbook.
    package let sheet: Int?
    /// Whether it is hidden from the list of names.
    package let isHidden: Bool
  }

  /// Where a cell stands.
  package struct Place: Hashable, Comparable, Sendable {
    /// The row, from 1.
    package var row: Int
    /// The column, from 0.
    package var column: Int

    /// Makes a place.
    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }

    /// The place as people write it: `D7`.
    package var name: String { Workbook.letters(ofColumn: column) + String(row) }

    package static func < (one: Place, other: Place) -> Bool {
      (one.row, one.column) < (other.row, other.column)
    }
  }

  /// What stands in a cell.
  package enum Value: Hashable, Sendable {
    /// Text with its line ends as LF.
    case text(String)
    /// A number with the digits that the file has; ``WorkbookNumber`` reads them.
    case number(String)
    /// A whole day as Excel counts it: 1 is 1 January 1900, and 60 a 29 February that never was.
    case day(Int)
    /// A number shown as a day that is none: before 1900 or after 9999.
    case noDay(String)
    /// Yes or no.
    case boolean(Bool)
    /// An error that Excel shows, such as `#REF!`.
    case error(String)
    /// A formula whose result was not saved.
    case missing
  }

  /// A cell with something in it.
  package struct Cell: Hashable, Sendable {
    /// Where it stands.
    package let place: Place
    /// What stands in it.
    package let value: Value
    /// Whether the value is a formula's result, as it was when the file was saved.
    package let isFormula: Bool
    /// Whether a number is shown as a percentage: 0.85 as 85%.
    package let isPercent: Bool
  }

  /// One sheet of cells.
  package struct Sheet: Sendable {
    /// What the workbook says of it.
    package let heading: Heading
    /// The cells with something in them, row by row.
    let packed: [PackedCell]
    /// The bytes of all texts and numbers of the workbook.
    let bytes: [UInt8]

    /// The name on its tab.
    package var name: String { heading.name }
  }

  /// A cell in 16 bytes, so that two million fit.
  struct PackedCell: Sendable {
    enum Kind: UInt8 { case text, number, day, noDay, boolean, error, missing }

    var row: UInt32
    var column: UInt16
    var kind: Kind
    /// 1 for a formula's result, 2 for a percentage.
    var flags: UInt8
    /// Where its text begins; the day or truth value itself.
    var first: UInt32
    /// How many bytes its text has.
    var count: UInt32
  }
}

extension WorkbookFile {
  /// The sheet of a name, capitals left aside.
  package func sheet(named name: String) -> Sheet? {
    let wanted = name.lowercased()
    return sheets.first { $0.name.lowercased() == wanted }
  }
}

extension WorkbookFile.Sheet: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { packed.count }

  /// A cell by its number, row by row.
  package subscript(position: Int) -> WorkbookFile.Cell {
    let cell = packed[position]
    let value: WorkbookFile.Value =
      switch cell.kind {
      case .text: .text(text(of: cell))
      case .number: .number(text(of: cell))
      case .day: .day(Int(cell.first))
      case .noDay: .noDay(text(of: cell))
      case .boolean: .boolean(cell.first == 1)
      case .error: .error(text(of: cell))
      case .missing: .missing
      }
    return WorkbookFile.Cell(
      place: WorkbookFile.Place(row: Int(cell.row), column: Int(cell.column)), value: value,
      isFormula: cell.flags & 1 != 0, isPercent: cell.flags & 2 != 0)
  }

  /// The cell at a place; `nil` when nothing stands there.
  package func cell(row: Int, column: Int) -> WorkbookFile.Cell? {
    var (low, high) = (0, packed.count)
    while low < high {
      let middle = (low + high) / 2
      let cell = packed[middle]
      if (Int(cell.row), Int(cell.column)) < (row, column) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < packed.count, Int(packed[low].row) == row, Int(packed[low].column) == column
    else { return nil }
    return self[low]
  }

  private func text(of cell: WorkbookFile.PackedCell) -> String {
    String(decoding: bytes[Int(cell.first)..<Int(cell.first) + Int(cell.count)], as: UTF8.self)
  }
}
