/// The body of a page while it is written: it gives out ids and remembers the headings.
struct HTMLPage {
  /// What was written.
  var out = MarkupWriter(capacity: 1 << 18)
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

  /// Writes the pieces of a paper in their order; narrow tables that follow each other stand side by
  /// side.
  mutating func write(_ document: Document) {
    let (blocks, numbers) = (document.blocks, document.numbers)
    var place = 0
    while place < blocks.count {
      let narrow = blocks[place...].prefix { $0.isNarrowTable }
      if narrow.count > 1 {
        out.raw("<div class=\"beside\">\n")
        for block in narrow { write(block, nil) }
        out.raw("</div>\n")
        place += narrow.count
      } else {
        write(blocks[place], numbers[place])
        place += 1
      }
    }
  }

  /// An id of the page's own.
  mutating func nextID(_ kind: String) -> String {
    counted += 1
    return "_\(kind)\(counted)"
  }

  private mutating func write(_ block: Document.Block, _ number: String?) {
    switch block {
    case .heading(let level, let text, let anchor): write(level, text, anchor, number)
    case .paragraph(let text): out.write(paragraph: text, number)
    case .quotation(let text, let source): out.write(quotation: text, source)
    case .list(let items): out.write(items, "ul", "")
    case .lettered(let items): out.write(items, "ol", " class=\"lettered\"")
    case .facts(let facts): out.write(facts, "facts")
    case .table(let table): write(table)
    case .chart(let chart): write(chart)
    case .panels(let panels): write(panels)
    case .ratings(let ratings): write(ratings)
    }
  }

  /// A heading, never more than one level below the one before it.
  private mutating func write(
    _ wanted: Int, _ text: String, _ anchor: String, _ number: String?
  ) {
    level = max(2, min(6, wanted, level + 1))
    let id = anchors.id(for: anchor)
    let words = (number.map { "\($0). " } ?? "") + (text.isEmpty ? "Untitled" : text.html)
    headings.append(Heading(level: level, text: words, id: id))
    out.raw("<h\(level) id=\"\(id)\">\(words)</h\(level)>\n")
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

extension Document.Block {
  /// Whether this is a table of names and numbers, which two of fit beside each other.
  fileprivate var isNarrowTable: Bool {
    guard case .table(let table) = self, (2...3).contains(table.columns.count) else { return false }
    return table.columns.dropFirst().allSatisfy(\.isNumeric)
  }
}
