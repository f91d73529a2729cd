/// Why a plan file, a version file or a plan folder can't be taken as it stands.
public struct PlanFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble it is.
  public var reason: Reason
  /// The file, as the caller named it.
  public var file: String
  /// The line from 1; `nil` when the trouble is with the file as a whole.
  public var line: Int?
  /// The column in characters from 1; `nil` when the trouble is with the file as a whole.
  public var column: Int?
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it.
  public var hint: String?
  /// Whether the version was written all the same, but could not be flushed to disk.
  public var isWritten = false

  /// What kind of trouble a file has.
  public enum Reason: Hashable, Sendable {
    /// It is not JSON that can be taken exactly.
    case syntax
    /// It is JSON, but not a plan: a key or a value is not what a plan has there.
    case shape
    /// It was written by a later release.
    case newerSchema
    /// It does not fit the versions beside it.
    case history
    /// It was edited by hand since the last version.
    case editedByHand
    /// There is no plan.
    case missing
    /// Reading or writing failed.
    case inputOutput
  }

  /// Makes an error.
  public init(
    _ reason: Reason, file: String, line: Int? = nil, column: Int? = nil, _ message: String,
    hint: String? = nil
  ) {
    self.reason = reason
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }

  init(_ error: JSONError, file: String) {
    self.init(
      .syntax, file: file, line: error.line, column: error.column, error.message, hint: error.hint)
  }

  init(_ node: JSONNode, _ message: String, hint: String? = nil) {
    let (line, column) = JSONError.position(of: Int(node.node.start), in: node.text.bytes)
    self.init(.shape, file: "", line: line, column: column, message, hint: hint)
  }

  /// The file, the place and the message.
  public var description: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
      + ": " + message
  }

  func inFile(_ file: String) -> PlanFileError {
    var copy = self
    copy.file = file
    return copy
  }

  /// The error with a hint where it has none of its own.
  func hinting(_ hint: String) -> PlanFileError {
    var copy = self
    copy.hint = self.hint ?? hint
    return copy
  }
}
