extension HTMLPage {
  /// A table; a wide one in a part of the page that scrolls by itself, also by keyboard.
  mutating func table(_ table: Document.Table) -> String {
    let id = nextID("table")
    let caption = table.caption.isEmpty ? "Table" : table.caption.html
    guard !table.rows.isEmpty, !table.columns.isEmpty else {
      return "<p class=\"caption\">\(caption)</p>\n<p>None.</p>\n"
    }
    let html = Self.table(table, caption: "<caption id=\"\(id)\">\(caption)</caption>")
    guard table.columns.count > 3 else { return html }
    return "<div class=\"scroll\" role=\"group\" aria-labelledby=\"\(id)\" tabindex=\"0\">\n"
      + "\(html)</div>\n"
  }

  private static func table(_ table: Document.Table, caption: String) -> String {
    var html = "<table>\n\(caption)\n<thead>\n<tr>"
    for column in table.columns {
      html += cell(
        Document.Cell(column.title), scope: column.title.isEmpty ? nil : "col",
        isNumeric: column.isNumeric)
    }
    html += "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows {
      html += "<tr>"
      for (place, column) in table.columns.enumerated() {
        let cell = place < row.count ? row[place] : ""
        let scope = place == 0 && !cell.text.isEmpty ? "row" : nil
        html += Self.cell(cell, scope: scope, isNumeric: column.isNumeric)
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  /// A cell: a header where it has a scope; a tone only ever beside its word.
  private static func cell(_ cell: Document.Cell, scope: String?, isNumeric: Bool) -> String {
    let element = scope == nil ? "td" : "th"
    var html = "<" + element
    if let scope { html += " scope=\"\(scope)\"" }
    let tone = cell.text.isEmpty ? nil : cell.tone.map { "tone \($0.rawValue)" }
    let names = [isNumeric ? "number" : nil, tone].compactMap { $0 }
    if !names.isEmpty { html += " class=\"\(names.joined(separator: " "))\"" }
    return html + ">\(words(cell.text))</\(element)>"
  }
}
