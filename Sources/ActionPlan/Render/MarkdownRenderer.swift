/// Writes a paper as Markdown (CommonMark with tables).
public struct MarkdownRenderer {
  /// Makes a renderer.
  public init() {}

  /// The paper as Markdown.
  public func render(_ document: Document) -> String {
    var parts = ["# \(escaped(document.title))"]
    if !document.metadata.isEmpty { parts.append(facts(document.metadata)) }
    parts += document.blocks.map { render($0) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func render(_ block: Document.Block) -> String {
    switch block {
    case .heading(let level, let text, let anchor):
      return "<a id=\"\(anchor)\"></a>\n\n" + String(repeating: "#", count: min(6, max(2, level)))
        + " " + escaped(text)
    case .paragraph(let text): return escaped(text)
    case .quotation(let text, let source):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let quoted = lines.map { "> " + escaped(String($0)) }.joined(separator: "\n")
      return quoted + (source.map { "\n>\n> — \(escaped($0))" } ?? "")
    case .list(let items): return items.map { "- " + escaped($0) }.joined(separator: "\n")
    case .facts(let facts): return self.facts(facts)
    case .table(let table): return render(table)
    }
  }

  private func facts(_ facts: [Document.Fact]) -> String {
    facts.map { "- **\(escaped($0.label)):** \(escaped($0.value))" }.joined(separator: "\n")
  }

  private func render(_ table: Document.Table) -> String {
    guard !table.rows.isEmpty else { return "**\(escaped(table.caption))**\n\nNone." }
    let header = line(table.columns.map(\.title))
    let rule = "|" + table.columns.map { $0.isNumeric ? " ---: |" : " --- |" }.joined()
    let rows = table.rows.map { line($0.map(\.text)) }
    return "**\(escaped(table.caption))**\n\n" + ([header, rule] + rows).joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String {
    "|" + cells.map { " " + escaped($0).replacing("\n", with: "<br>") + " |" }.joined()
  }

  /// Text with every character that Markdown or HTML would act on made harmless.
  private func escaped(_ text: String) -> String {
    var result = ""
    var startsLine = true
    for character in text.safeForTerminal {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|": result += "\\" + String(character)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "#", "+", "-", "=", "~":
        result += startsLine ? "\\" + String(character) : String(character)
      default: result.append(character)
      }
      startsLine = character == "\n"
    }
    return result
  }
}
