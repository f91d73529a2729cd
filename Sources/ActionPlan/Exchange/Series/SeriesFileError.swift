/// Why no series at all can be read from a file, and where.
public struct SeriesFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// The character in the line, or for CSV's header the column of the table, from 1.
  public var column: Int
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it; `nil` when the message says it all.
  public var hint: String?

  init(line: Int = 1, column: Int = 1, _ message: String, hint: String? = nil) {
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }

  init(_ error: CSVError) {
    self.init(line: error.line, column: error.column, error.message, hint: error.hint)
  }

  init(_ error: JSONError) {
    self.init(line: error.line, column: error.column, error.message, hint: error.hint)
  }

  /// The place and the message.
  public var description: String { "\(line):\(column): \(message)" }
}
