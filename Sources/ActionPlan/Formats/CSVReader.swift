/// One row of a CSV file as it was read.
public struct CSVRow: Hashable, Sendable {
  /// The line the row starts on, counted from 1.
  public let line: Int
  /// The cells, from the left; a blank line is one empty cell.
  public let cells: [String]

  /// Creates a row.
  ///
  /// - Parameters:
  ///   - line: The line the row starts on, from 1.
  ///   - cells: The cells, from the left.
  public init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }

  /// Whether every cell is empty, as in a blank line.
  public var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
}

/// Reads CSV as RFC 4180 describes it, in UTF-8, and refuses what it would have to guess at.
///
/// Lines end with LF, CRLF or CR. A byte order mark is skipped. Rows may differ in length: the
/// caller judges. Text inside a cell is kept to the letter, line ends included.
public enum CSVReader {
  /// Reads a file.
  ///
  /// - Parameter bytes: The whole file, at most 64 MB, 1,000,000 rows and 8,000,000 cells, with
  ///   at most 1,000 cells in a row and 1 MB in a cell.
  /// - Returns: The rows, from the top, blank ones included; none for an empty file.
  /// - Throws: `CSVError` at the first place that is not CSV or passes a limit.
  public static func parse(_ bytes: [UInt8]) throws(CSVError) -> [CSVRow] {
    try parse(bytes, within: .standard)
  }

  /// Reads a file within limits that a test may set lower.
  static func parse(_ bytes: [UInt8], within limits: Limits) throws(CSVError) -> [CSVRow] {
    var walk = try CSVFields(bytes, within: limits)
    var rows: [CSVRow] = []
    var cells: [CSVField] = []
    while try walk.nextRow(into: &cells) {
      rows.append(CSVRow(line: walk.rowLine, cells: cells.map { $0.text(in: bytes) }))
    }
    return rows
  }

  /// How much the reader takes before it refuses; the messages of `CSVError` name the numbers.
  struct Limits {
    /// The limits of `parse(_:)`.
    static let standard = Limits()

    /// The size of the file, in bytes.
    var bytes = 64 << 20
    /// The number of rows.
    var rows = 1_000_000
    /// The number of cells in one row.
    var cellsInRow = 1_000
    /// The number of cells in the file, which bounds the memory that bare commas can take.
    var cells = 8_000_000
    /// The length of one cell, in bytes of UTF-8.
    var cellBytes = 1 << 20
  }

  /// Takes off the apostrophe by which `CSVWriter` protects text that begins like a formula.
  ///
  /// - Parameter text: A cell of a file that this library wrote.
  /// - Returns: The text as it was before; any other text unchanged.
  public static func unprotected(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'"), CSVWriter.isFormulaLike(text) else { return text }
    return String(text.unicodeScalars.dropFirst())
  }
}
