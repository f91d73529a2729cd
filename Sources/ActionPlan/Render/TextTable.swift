/// A table laid out in columns, or row by row where the width is too small for columns.
struct TextTable {
  let table: Document.Table
  let width: Int
  let usesColour: Bool

  init(_ table: Document.Table, width: Int, usesColour: Bool) {
    self.table = table
    self.width = width
    self.usesColour = usesColour
  }

  private static let gap = 2

  var lines: [String] {
    let caption = table.caption.safeForTerminal.wrapped(to: width)
    guard !table.rows.isEmpty else { return caption + ["  (none)"] }
    guard let widths = columnWidths else { return caption + stacked }
    let header = row(table.columns.map { Document.Cell($0.title) }, widths)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return caption + header + [rule] + table.rows.flatMap { row($0, widths) }
  }

  /// How wide each column is; `nil` when they don't fit.
  ///
  /// Each column gets what it needs up to a fair share; the widest ones are cut first.
  private var columnWidths: [Int]? {
    let count = table.columns.count
    let available = width - Self.gap * (count - 1)
    let wanted = (0..<count).map { naturalWidth($0) }
    let least = (0..<count).map { min(wanted[$0], longestWord($0)) }
    guard least.reduce(0, +) <= available else { return nil }
    var widths = wanted
    while widths.reduce(0, +) > available {
      let cuttable = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = cuttable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private func cells(_ column: Int) -> [String] {
    [table.columns[column].title]
      + table.rows.compactMap { column < $0.count ? $0[column].text.safeForTerminal : nil }
  }

  private func naturalWidth(_ column: Int) -> Int {
    cells(column).flatMap { $0.split(separator: "\n") }.map { String($0).displayWidth }.max() ?? 0
  }

  private func longestWord(_ column: Int) -> Int {
    let words = cells(column).flatMap { $0.split(whereSeparator: \.isWhitespace) }
    return min(24, words.map { String($0).displayWidth }.max() ?? 0)
  }

  private func row(_ cells: [Document.Cell], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { $0.text.safeForTerminal.wrapped(to: max(1, $1)) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = wrapped.indices.map { column in
        let text = line < wrapped[column].count ? wrapped[column][line] : ""
        return padded(text, widths[column], table.columns[column].isNumeric, cells[column].tone)
      }
      return trimmed(parts.joined(separator: String(repeating: " ", count: Self.gap)))
    }
  }

  private func padded(_ text: String, _ width: Int, _ right: Bool, _ tone: Document.Tone?) -> String
  {
    let space = String(repeating: " ", count: max(0, width - text.displayWidth))
    let shown = coloured(text, tone)
    return right ? space + shown : shown + space
  }

  private func coloured(_ text: String, _ tone: Document.Tone?) -> String {
    guard usesColour, let tone, !text.isEmpty else { return text }
    return tone.coloured(text)
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Each row as its own short list of labels and values.
  private var stacked: [String] {
    table.rows.flatMap { cells in
      zip(table.columns, cells).enumerated().flatMap { number, pair -> [String] in
        guard !pair.1.text.isEmpty else { return [] }
        let text = "\(pair.0.title): \(pair.1.text.safeForTerminal)"
        let lines = text.wrapped(to: width - 4)
        return lines.enumerated().map { ($0 == 0 ? (number == 0 ? "* " : "  ") : "    ") + $1 }
      }
    }
  }
}

extension Document.Tone {
  /// A text in the tone's colour on a terminal.
  func coloured(_ text: String) -> String {
    let code: String =
      switch self {
      case .complete, .improving: "34"
      case .green: "32"
      case .amber, .declining: "33"
      case .red: "31;1"
      case .grey, .steady: "2"
      case .neutral: "35"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
