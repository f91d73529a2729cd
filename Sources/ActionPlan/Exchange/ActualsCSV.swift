/// Figures in a CSV file: one row a figure, columns by name.
///
/// Nothing is recorded unless every row can be.
public struct ActualsCSV: Sendable {
  /// The columns a file may have, in any order.
  public enum Column: String, CaseIterable, Hashable, Sendable {
    case indicator
    case asAt = "as_at"
    case value, unit, segment, comparator, numerator, denominator, low, high, status, source
    case paragraph, note
    /// What a written file has beside: the bound, the gap's kind and reason, and the title, which
    /// is not read.
    case fewerThan = "fewer_than"
    case unavailable, reason, title
  }

  /// What is wrong with a row.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line the row begins on, from 1.
    public var line: Int
    /// The column by its number from 1 and its name; `nil` when it is the row as a whole.
    public var column: (number: Int, name: String)? {
      columnNumber.map { ($0, columnName) }
    }
    /// What is wrong, without a full stop.
    public var message: String
    /// What to do about it.
    public var hint: String?

    private var columnNumber: Int?
    private var columnName = ""

    init(line: Int, column: (Int, Column)? = nil, _ message: String, hint: String? = nil) {
      self.line = line
      self.message = message
      self.hint = hint
      columnNumber = column?.0
      columnName = column?.1.rawValue ?? ""
    }

    /// The line, the column and the message.
    public var description: String {
      guard let columnNumber else { return "\(line): \(message)" }
      return "\(line):\(columnNumber) (\(columnName)): \(message)"
    }
  }

  let rows: [CSVRow]
  let header: ActualsCSVHeader

  /// Takes the rows of a file, the first of which names the columns.
  public init(rows: [CSVRow]) {
    self.rows = rows.dropFirst().filter { !$0.isBlank }
    header = ActualsCSVHeader(rows.first)
  }

  /// Records every row in a plan, or none.
  ///
  /// - Parameters:
  ///   - plan: The plan; unchanged when there are problems.
  ///   - correction: Who would correct figures that are there already, and why.
  ///   - progress: Called with the number of each row.
  /// - Returns: What is wrong, in the order of the file; empty when all is recorded.
  public func record(
    in plan: inout Plan, _ correction: Correction, progress: (Int) -> Void = { _ in }
  ) -> [Problem] {
    guard header.problems.isEmpty else { return header.problems }
    guard !rows.isEmpty else {
      return [Problem(line: 1, "the file has no figures", hint: "every row below the first is one")]
    }
    var (copy, problems, seen) = (plan, [Problem](), [Place: Int]())
    for (number, row) in rows.enumerated() {
      progress(number + 1)
      do throws(ActualsCSVRow.Troubles) {
        let observation = try ActualsCSVRow(row, header).observation(in: copy)
        let place = Place(observation)
        if let line = seen.updateValue(row.line, forKey: place) {
          problems.append(Problem(line: row.line, "the figure stands on line \(line) already"))
          continue
        }
        try ActualsCSVRow.record(observation, row.line, in: &copy, correction)
      } catch {
        problems += error.problems
      }
    }
    if problems.isEmpty { plan = copy }
    return problems
  }

  /// What makes two rows the same figure.
  private struct Place: Hashable {
    let indicator: ItemID
    let scope: Scope
    let asAt: Day

    init(_ observation: Observation) {
      indicator = observation.indicator
      scope = observation.scope
      asAt = observation.asAt
    }
  }

  /// The last day that any row is for; `nil` when no row has a day.
  public var latestDay: Day? {
    rows.compactMap { header.cell(.asAt, of: $0).flatMap { Day(typed: $0) } }.max()
  }

  /// How many rows name no source.
  public var rowsWithoutSource: Int { rows.count { header.cell(.source, of: $0) == nil } }
}

/// Which cell of a row belongs to which column.
struct ActualsCSVHeader: Sendable {
  private(set) var places: [ActualsCSV.Column: Int] = [:]
  private(set) var problems: [ActualsCSV.Problem] = []
  let width: Int

  init(_ row: CSVRow?) {
    width = row?.cells.count ?? 0
    guard let row, !row.isBlank else {
      problems = [ActualsCSV.Problem(line: 1, "the file is empty", hint: Self.hint)]
      return
    }
    for (number, cell) in row.cells.enumerated() { read(cell, number, row.line) }
    for column in [ActualsCSV.Column.indicator, .asAt] where places[column] == nil {
      problems.append(.init(line: row.line, "the column \(column.rawValue) is missing"))
    }
  }

  private static let hint =
    "the columns are "
    + ActualsCSV.Column.allCases.map(\.rawValue).joined(separator: ", ")

  private mutating func read(_ cell: String, _ number: Int, _ line: Int) {
    let name = cell.trimmedForCSV.lowercased()
    guard let column = ActualsCSV.Column(rawValue: name) else {
      let closest = nearest(to: name, among: ActualsCSV.Column.allCases.map(\.rawValue))
      problems.append(
        .init(
          line: line, "column \(number + 1), \"\(cell)\", is not one of the columns",
          hint: closest.map { "did you mean \($0)?" } ?? Self.hint))
      return
    }
    guard places.updateValue(number, forKey: column) == nil else {
      problems.append(.init(line: line, "the column \(name) is there twice"))
      return
    }
  }

  /// The text of a cell without spaces around; `nil` when it is empty or the column is not there.
  func cell(_ column: ActualsCSV.Column, of row: CSVRow) -> String? {
    guard let place = places[column], place < row.cells.count else { return nil }
    let text = CSVReader.unprotected(row.cells[place]).trimmedForCSV
    return text.isEmpty ? nil : text
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmedForCSV: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
