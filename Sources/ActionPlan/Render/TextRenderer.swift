/// Writes a paper as plain text for a terminal, a pipe or an e-mail.
public struct TextRenderer {
  /// The width in columns, at least 40.
  public var width: Int
  /// Whether tones become colours; the words stay the same.
  public var usesColour: Bool

  /// Makes a renderer.
  public init(width: Int = 100, usesColour: Bool = false) {
    self.width = max(40, width)
    self.usesColour = usesColour
  }

  /// The paper as lines, each ended by a line break.
  public func render(_ document: Document) -> String {
    var lines = heading(document.title, underline: "=")
    lines += document.metadata.flatMap { fact($0) }
    for (block, number) in zip(document.blocks, document.numbers) {
      lines.append("")
      lines += render(block, number)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func render(_ block: Document.Block, _ number: String?) -> [String] {
    switch block {
    case .heading(let level, let text, _):
      return heading((number.map { "\($0). " } ?? "") + text, underline: level == 2 ? "-" : nil)
    case .paragraph(let text):
      guard let number else { return wrapped(text) }
      return wrapped(
        text, indent: "      ",
        first: number + String(repeating: " ", count: max(1, 6 - number.count)))
    case .quotation(let text, let source):
      return wrapped("“\(text)”", indent: "  ")
        + (source.map { wrapped("— \($0)", indent: "    ") } ?? [])
    case .list(let items): return items.flatMap { wrapped($0, indent: "  ", first: "- ") }
    case .lettered(let items):
      return items.enumerated().flatMap { place, item in
        wrapped(item, indent: "   ", first: "\(Document.letter(place))) ")
      }
    case .facts(let facts): return facts.flatMap { fact($0) }
    case .table(let table): return TextTable(table, width: width, usesColour: usesColour).lines
    case .chart(let chart): return TextChart(chart, width: width, usesColour: usesColour).lines
    case .panels(let panels): return lines(panels)
    case .ratings(let ratings): return lines(ratings)
    }
  }

  private func heading(_ text: String, underline: String?) -> [String] {
    let lines = wrapped(text).map { usesColour ? "\u{1B}[1m\($0)\u{1B}[0m" : $0 }
    guard let underline else { return lines }
    let widest = wrapped(text).map(\.displayWidth).max() ?? 0
    return lines + [String(repeating: underline, count: widest)]
  }

  private func fact(_ fact: Document.Fact) -> [String] {
    wrapped(
      "\(fact.label)\(fact.label.hasSuffix("?") ? "" : ":") \(fact.value)", indent: "  ", first: "")
  }

  func wrapped(_ text: String, indent: String = "", first: String? = nil) -> [String] {
    let lines = text.safeForTerminal.wrapped(to: width - max(indent.count, first?.count ?? 0))
    return lines.enumerated().map { number, line in
      number == 0 ? (first ?? indent) + line : (line.isEmpty ? "" : indent + line)
    }
  }
}
