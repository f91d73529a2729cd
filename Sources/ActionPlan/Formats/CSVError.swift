/// Why a file could not be read as CSV, and where.
public struct CSVError: Error, Equatable, Sendable {
  /// What is wrong with the file.
  public enum Reason: Equatable, Sendable {
    /// The file is larger than the reader takes.
    case fileTooLarge
    /// The file is UTF-16, not UTF-8.
    case utf16
    /// A byte is not part of a UTF-8 character.
    case invalidUTF8
    /// A NUL character, which no text has.
    case nul
    /// The cells are separated by semicolons.
    case semicolons
    /// The cells are separated by tabs.
    case tabs
    /// A quoted cell never ends; the location is where it began.
    case unclosedQuote
    /// Text follows a closing quote.
    case textAfterQuote
    /// A quote stands inside a cell that is not quoted.
    case quoteInsideCell
    /// The file has more rows than the reader takes.
    case tooManyRows
    /// A row has more cells than the reader takes.
    case tooManyCellsInRow
    /// The file has more cells than the reader takes.
    case tooManyCells
    /// A cell is longer than the reader takes.
    case cellTooLong
  }

  /// What is wrong.
  public let reason: Reason
  /// The line, counted from 1, line ends inside quoted cells included.
  public let line: Int
  /// The character in the line, counted from 1 in Unicode scalars.
  public let column: Int

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - reason: What is wrong.
  ///   - line: The line, from 1.
  ///   - column: The character in the line, from 1.
  public init(_ reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }
}

extension CSVError: CustomStringConvertible {
  /// The message with its location, on one line.
  public var description: String { "\(line):\(column): \(message)" }

  /// What is wrong, in plain words, without the location.
  public var message: String {
    switch reason {
    case .fileTooLarge: "the file is larger than 64 MB"
    case .utf16: "the file is in UTF-16 (\"Unicode text\"), not UTF-8"
    case .invalidUTF8: "the file is not UTF-8 here"
    case .nul: "a NUL character, which is not text"
    case .semicolons: "the header is separated by semicolons, not commas"
    case .tabs: "the header is separated by tabs, not commas"
    case .unclosedQuote: "the quote that opens here is never closed"
    case .textAfterQuote: "text after a closing quote, where only a comma or a line end can stand"
    case .quoteInsideCell: "a quote inside a cell that does not begin with one"
    case .tooManyRows: "more than 1,000,000 rows"
    case .tooManyCellsInRow: "more than 1,000 cells in a row"
    case .tooManyCells: "more than 8,000,000 cells"
    case .cellTooLong: "a cell longer than 1 MB"
    }
  }

  /// What to do about it; `nil` when the message says it all.
  public var hint: String? {
    switch reason {
    case .utf16, .invalidUTF8, .semicolons, .tabs:
      "save the sheet as \"CSV UTF-8 (Comma delimited)\""
    case .nul:
      "save the sheet as \"CSV UTF-8 (Comma delimited)\"; this may be another kind of file"
    case .unclosedQuote:
      "close the quote; a quote that is part of the text is written twice"
    case .textAfterQuote, .quoteInsideCell:
      "put quotes round the whole cell and write each quote inside it twice"
    case .fileTooLarge, .tooManyRows, .tooManyCells:
      "split the file"
    case .tooManyCellsInRow, .cellTooLong:
      nil
    }
  }
}
