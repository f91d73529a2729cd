/// Writes a paper as Markdown (CommonMark with tables).
public struct MarkdownRenderer {
  /// Makes a renderer.
  public init() {}

  /// The paper as Markdown.
  public func render(_ document: Document) -> String {
    var parts = ["# \(MarkdownText.line(document.title))"]
    if !document.metadata.isEmpty { parts.append(facts(document.metadata)) }
    parts += zip(document.blocks, document.numbers).map { render($0, $1) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func render(_ block: Document.Block, _ number: String?) -> String {
    switch block {
    case .heading(let level, let text, let anchor):
      return "<a id=\"\(anchor)\"></a>\n\n" + String(repeating: "#", count: min(6, max(2, level)))
        + " " + (number.map { "\($0)\\. " } ?? "") + MarkdownText.line(text)
    case .paragraph(let text):
      let words = MarkdownText.lines(text).joined(separator: "\n")
      return number.map { "**\($0)** \(words)" } ?? words
    case .quotation(let text, let source):
      let quoted = MarkdownText.lines(text).map { "> " + $0 }.joined(separator: "\n")
      return quoted + (source.map { "\n>\n> — \(MarkdownText.line($0))" } ?? "")
    case .list(let items):
      return items.map { "- " + MarkdownText.item($0) }.joined(separator: "\n")
    case .lettered(let items):
      return items.enumerated().map { place, item in
        "- \(Document.letter(place))) \(MarkdownText.item(item))"
      }.joined(separator: "\n")
    case .facts(let facts): return self.facts(facts)
    case .table(let table): return render(table)
    case .chart(let chart): return render(chart)
    case .panels(let panels): return render(panels)
    case .ratings(let ratings):
      return render(ratings.table) + "\n\n" + MarkdownText.line(ratings.sentence)
    }
  }

  private func facts(_ facts: [Document.Fact]) -> String {
    facts.map { "- **\(MarkdownText.line($0.label)):** \(MarkdownText.line($0.value))" }
      .joined(separator: "\n")
  }

  private func render(_ table: Document.Table) -> String {
    let words = MarkdownText.line(table.caption)
    // Four asterisks would be a line across the page.
    let caption = words.isEmpty ? "" : "**\(words)**\n\n"
    guard !table.rows.isEmpty else { return caption + "None." }
    let header = line(table.columns.map(\.title))
    let rule = "|" + table.columns.map { $0.isNumeric ? " ---: |" : " --- |" }.joined()
    let rows = table.rows.map { line($0.map(\.text)) }
    return caption + ([header, rule] + rows).joined(separator: "\n")
  }

  private func render(_ chart: Document.Chart) -> String {
    let drawn = TextChart(chart, width: 80)
    let caption = MarkdownText.line(chart.caption)
    // Words of the plan stand outside the fence, where they are escaped.
    var parts = caption.isEmpty ? [] : ["**\(caption)**"]
    parts += drawn.measure.map { MarkdownText.line($0) }
    if !drawn.picture.isEmpty {
      let lines = ["```text"] + drawn.picture + drawn.keyLines + ["```"]
      parts.append(lines.joined(separator: "\n"))
    }
    let notes = drawn.notes.map { "- " + MarkdownText.item($0) }.joined(separator: "\n")
    if !notes.isEmpty { parts.append(notes) }
    let sentence = MarkdownText.lines(chart.sentence).joined(separator: "\n")
    if !sentence.isEmpty { parts.append(sentence) }
    return parts.joined(separator: "\n\n")
  }

  /// A row a team; what the characters mean follows the table.
  private func render(_ panels: Document.Panels) -> String {
    let drawn = TextPanels(panels.charts, columns: 40)
    let rows = drawn.rows.map { row -> [Document.Cell] in
      // An empty place must not be taken for the end of the cell.
      let spark = String(row.spark.map { $0 == " " ? "\u{2007}" : $0 })
      return [Document.Cell(row.name), Document.Cell(spark), Document.Cell(row.latest)]
    }
    let table = Document.Table(
      panels.caption, ["Team or area", "Figures", Document.Column("Latest", isNumeric: true)],
      rows: rows)
    let parts = [
      render(table), drawn.key.joined(separator: "; "), MarkdownText.line(panels.sentence),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func line(_ cells: [String]) -> String {
    "|" + cells.map { " " + MarkdownText.cell($0) + " |" }.joined()
  }
}

/// Text with every character that Markdown or HTML would act on made harmless.
private enum MarkdownText {
  /// Text on one line behind something else, such as the marks of a heading.
  ///
  /// A line break becomes a space.
  static func line(_ text: String) -> String { escaped(joinedLines(text), startsLine: false) }

  /// Text on one line with nothing before it; a line break becomes a space.
  static func item(_ text: String) -> String { escaped(joinedLines(text)) }

  private static func joinedLines(_ text: String) -> String {
    trimmedLines(text).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Text that keeps its lines.
  static func lines(_ text: String) -> [String] { trimmedLines(text).map { escaped($0) } }

  /// Text inside a table, where no line begins: a minus stays as it is.
  static func cell(_ text: String) -> String {
    trimmedLines(text).map { escaped($0, startsLine: false) }.joined(separator: "<br>")
  }

  /// The lines without the spaces around them, which would make them code.
  private static func trimmedLines(_ text: String) -> [String] {
    text.safeForTerminal.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var scalars = line.unicodeScalars.drop { $0.properties.isWhitespace }
      while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
      return String(scalars)
    }
  }

  /// A line escaped character by character; an accent does not hide the mark that it stands on.
  private static func escaped(_ line: String, startsLine: Bool = true) -> String {
    let scalars = line.unicodeScalars
    var result = String.UnicodeScalarView()
    var (isAtStart, isNumber, isAfterSpace) = (startsLine, startsLine, true)
    for place in scalars.indices {
      let scalar = scalars[place]
      switch scalar {
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "&": result += "&amp;".unicodeScalars
      case "\\", "`", "*", "_", "[", "]", "|", "~": result += ["\\", scalar]
      case "+", "-", "=", ":": result += isAtStart ? ["\\", scalar] : [scalar]
      // After a space it could close a heading.
      case "#": result += isAfterSpace ? ["\\", scalar] : [scalar]
      case ".", ")":
        let isMarker = isNumber && !isAtStart && endsWord(scalars[place...].dropFirst())
        result += isMarker ? ["\\", scalar] : [scalar]
      default: result.append(scalar)
      }
      (isAtStart, isAfterSpace) = (false, scalar.properties.isWhitespace)
      isNumber = isNumber && ("0"..."9").contains(scalar)
    }
    return String(result)
  }

  /// Whether a space or nothing follows, as behind the number of a list.
  private static func endsWord(_ rest: Substring.UnicodeScalarView) -> Bool {
    rest.first?.properties.isWhitespace ?? true
  }
}
