import ActionPlan

/// Rows of cells, written in columns for a terminal.
struct ColumnTable {
  private var rows: [[String]] = []

  /// Makes a table with the words over its columns.
  init(_ header: [String]) { rows = [header] }

  /// Adds a row.
  mutating func append(_ cells: [String]) {
    rows.append(cells.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") })
  }

  /// The table as text; columns without any cell are left out, the last is wrapped.
  func text(width: Int) -> String {
    let safe = rows.map { $0.map(\.safeForTerminal) }
    let used = (rows.first ?? []).indices.filter { column in
      safe.dropFirst().contains { !$0[column].isEmpty }
    }
    guard let last = used.last else { return "" }
    let widths = used.map { column in safe.map { $0[column].displayWidth }.max() ?? 0 }
    let indent = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    return safe.map { row in
      let start = zip(used, widths).dropLast().map { Self.padded(row[$0], $1 + 2) }.joined()
      let lines = row[last].wrapped(to: max(20, width - indent))
      return (start + lines.joined(separator: "\n" + String(repeating: " ", count: indent)))
        .withoutSpacesAtEnd + "\n"
    }.joined()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.displayWidth))
  }
}

extension String {
  /// The text without the spaces that end it.
  var withoutSpacesAtEnd: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
