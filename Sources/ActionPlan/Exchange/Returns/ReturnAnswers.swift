/// What stands in a cell of a form, or came back in it.
public enum ReturnValue: Hashable, Sendable {
  case text(String)
  /// A number in the indicator's unit: 86 for 86%.
  case number(ExactDecimal)
  case day(Day)
}

/// Where in a form an answer stands.
public struct ReturnPlace: Hashable, Sendable {
  /// The table.
  public var part: ReturnForm.PartKind
  /// The key of the row.
  public var row: String
  /// The id of the column.
  public var column: String

  /// Names a cell.
  public init(_ part: ReturnForm.PartKind, _ row: String, _ column: String) {
    self.part = part
    self.row = row
    self.column = column
  }

  /// The cell in which a question about an objective is answered.
  init(_ objective: ItemID, _ question: ReturnForm.Question) {
    self.init(.objectives, "objective/\(objective)/\(question.rawValue)", "answer")
  }
}

/// The answers that came back; a cell left empty has none.
public typealias ReturnAnswers = [ReturnPlace: ReturnValue]
