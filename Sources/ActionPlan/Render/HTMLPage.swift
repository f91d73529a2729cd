/// The body of a page while it is written: it gives out ids and remembers the headings.
struct HTMLPage {
  private var anchors = HTMLAnchors()
  private var headings: [Heading] = []
  private var level = 1
  /// How many tables and charts have been given ids.
  private var counted = 0

  /// A heading for the list of contents.
  private struct Heading {
    let level: Int
    let text: String
    let id: String
  }

  /// The title of a paper, which a page must have.
  static func title(_ document: Document) -> String {
    document.title.isEmpty ? "Paper" : document.title.html
  }

  /// The pieces of a paper in their order; narrow tables that follow each other stand side by side.
  mutating func main(_ document: Document) -> String {
    let (blocks, numbers) = (document.blocks, document.numbers)
    var html = ""
    var place = 0
    while place < blocks.count {
      let narrow = blocks[place...].prefix { $0.isNarrowTable }
      if narrow.count > 1 {
        html += "<div class=\"beside\">\n"
        for block in narrow { html += render(block, nil) }
        html += "</div>\n"
        place += narrow.count
      } else {
        html += render(blocks[place], numbers[place])
        place += 1
      }
    }
    return html
  }

  /// An id of the page's own.
  mutating func nextID(_ kind: String) -> String {
    counted += 1
    return "_\(kind)\(counted)"
  }

  private mutating func render(_ block: Document.Block, _ number: String?) -> String {
    switch block {
    case .heading(let level, let text, let anchor):
      heading(level, (number.map { "\($0). " } ?? "") + text, anchor)
    case .paragraph(let text): Self.paragraph(text, number)
    case .quotation(let text, let source): Self.quotation(text, source)
    case .list(let items): Self.list(items)
    case .lettered(let items): Self.lettered(items)
    case .facts(let facts): Self.facts(facts, "facts")
    case .table(let table): self.table(table)
    case .chart(let chart): self.chart(chart)
    case .panels(let panels): self.panels(panels)
    case .ratings(let ratings): self.ratings(ratings)
    }
  }

  /// A heading, never more than one level below the one before it.
  private mutating func heading(_ wanted: Int, _ text: String, _ anchor: String) -> String {
    level = max(2, min(6, wanted, level + 1))
    let id = anchors.id(for: anchor)
    let words = text.isEmpty ? "Untitled" : text.html
    headings.append(Heading(level: level, text: words, id: id))
    return "<h\(level) id=\"\(id)\">\(words)</h\(level)>\n"
  }

  /// The headings of levels 2 and 3 as links; nothing for a paper without headings.
  var contents: String {
    guard !headings.isEmpty else { return "" }
    var html = "<nav aria-labelledby=\"_contents\">\n<h2 id=\"_contents\">Contents</h2>\n<ul>\n"
    var open = 1
    for (number, heading) in headings.filter({ $0.level <= 3 }).enumerated() {
      let depth = heading.level - 1
      if depth > open {
        html += "\n<ul>\n"
      } else if number > 0 {
        html += depth < open ? "</li>\n</ul>\n</li>\n" : "</li>\n"
      }
      open = depth
      html += "<li><a href=\"#\(heading.id)\">\(heading.text)</a>"
    }
    return html + (open == 2 ? "</li>\n</ul>\n" : "") + "</li>\n</ul>\n</nav>\n"
  }
}

extension HTMLPage {
  /// Labels with their values; nothing for none.
  static func facts(_ facts: [Document.Fact], _ name: String) -> String {
    guard !facts.isEmpty else { return "" }
    let pairs = facts.map {
      "<div><dt>\($0.label.html)</dt><dd>\(words($0.value))</dd></div>\n"
    }
    return "<dl class=\"\(name)\">\n\(pairs.joined())</dl>\n"
  }

  private static func quotation(_ text: String, _ source: String?) -> String {
    let cite = source.map { "<p class=\"source\">— <cite>\($0.html)</cite></p>\n" } ?? ""
    return
      "<div class=\"quotation\">\n<blockquote><p>\(text.html)</p></blockquote>\n\(cite)</div>\n"
  }

  private static func paragraph(_ text: String, _ number: String?) -> String {
    guard let number else { return "<p>\(words(text))</p>\n" }
    return "<p class=\"numbered\"><span class=\"no\">\(number)</span> \(words(text))</p>\n"
  }

  private static func lettered(_ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    return "<ol class=\"lettered\">\n" + items.map { "<li>\(item($0))</li>\n" }.joined() + "</ol>\n"
  }

  private static func list(_ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    return "<ul>\n" + items.map { "<li>\(item($0))</li>\n" }.joined() + "</ul>\n"
  }

  /// The words of a list's item, what they are about in bold: "**Visits on time:** 93% …".
  private static func item(_ text: String) -> String {
    let parts = PaperWords(item: text)
    return (parts.subject.map { "<b>\($0.html):</b> " } ?? "") + words(parts)
  }

  /// Words as HTML; the rules named at their end, `[D2, P1]`, have less weight.
  static func words(_ text: String) -> String { words(PaperWords(text)) }

  private static func words(_ parts: PaperWords) -> String {
    parts.words.html + (parts.rules.map { "<span class=\"rules\">\($0.html)</span>" } ?? "")
  }
}

extension Document.Block {
  /// Whether this is a table of names and numbers, which two of fit beside each other.
  fileprivate var isNarrowTable: Bool {
    guard case .table(let table) = self, (2...3).contains(table.columns.count) else { return false }
    return table.columns.dropFirst().allSatisfy(\.isNumeric)
  }
}
