/// Writes a paper as JSON, for other tools.
public struct JSONRenderer {
  /// Makes a renderer.
  public init() {}

  /// The paper as JSON: title, metadata and blocks, each with its `type`.
  public func render(_ document: Document) -> [UInt8] {
    var writer = JSONWriter()
    writer.object(.lines) { writer in
      writer.member("title", document.title)
      writer.key("metadata")
      Self.facts(document.metadata, &writer)
      writer.key("blocks")
      let numbers = document.numbers
      writer.array(.lines, count: document.blocks.count) { writer, index in
        writer.object { writer in
          Self.members(document.blocks[index], &writer)
          writer.member("number", numbers[index])
        }
      }
    }
    return writer.finished()
  }

  private static func facts(_ facts: [Document.Fact], _ writer: inout JSONWriter) {
    writer.array(count: facts.count) { writer, index in
      writer.object { writer in
        writer.member("label", facts[index].label)
        writer.key("value")
        writer.text(facts[index].value)
      }
    }
  }

  private static func members(_ block: Document.Block, _ writer: inout JSONWriter) {
    switch block {
    case .heading(let level, let text, let anchor):
      writer.member("type", "heading")
      writer.member("level", level)
      writer.member("text", text)
      writer.member("anchor", anchor)
    case .paragraph(let text):
      writer.member("type", "paragraph")
      writer.member("text", text)
    case .quotation(let text, let source):
      writer.member("type", "quotation")
      writer.member("text", text)
      writer.member("source", source)
    case .list(let items):
      writer.member("type", "list")
      writer.key("items")
      writer.texts(items)
    case .lettered(let items):
      writer.member("type", "lettered")
      writer.key("items")
      writer.texts(items)
    case .facts(let facts):
      writer.member("type", "facts")
      writer.key("facts")
      Self.facts(facts, &writer)
    case .table(let table):
      writer.member("type", "table")
      members(table, &writer)
    case .chart(let chart):
      writer.member("type", "chart")
      members(chart, &writer)
    case .panels(let panels):
      writer.member("type", "panels")
      writer.member("caption", panels.caption)
      writer.member("sentence", panels.sentence)
      writer.key("charts")
      writer.array(.lines, count: panels.charts.count) { writer, index in
        writer.object { members(panels.charts[index], &$0) }
      }
    case .ratings(let ratings):
      writer.member("type", "ratings")
      members(ratings.table, &writer)
      writer.member("sentence", ratings.sentence)
    }
  }

  private static func members(_ table: Document.Table, _ writer: inout JSONWriter) {
    writer.member("caption", table.caption)
    writer.key("columns")
    writer.texts(table.columns.map(\.title))
    writer.key("rows")
    writer.array(count: table.rows.count) { writer, index in
      writer.array(count: table.rows[index].count) { writer, column in
        let cell = table.rows[index][column]
        writer.object { writer in
          writer.key("text")
          writer.text(cell.text)
          writer.member("tone", cell.tone?.rawValue)
        }
      }
    }
  }
}
