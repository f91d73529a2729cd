extension HTMLPage {
  /// A table; a wide one in a part of the page that scrolls by itself, also by keyboard.
  mutating func write(_ table: Document.Table) {
    let caption = table.caption.isEmpty ? "Table" : table.caption
    guard !table.rows.isEmpty, !table.columns.isEmpty else {
      _ = nextID("table")
      out.element("p", " class=\"caption\"", caption)
      out.raw("\n<p>None.</p>\n")
      return
    }
    begin(caption, table.columns)
    for row in table.rows {
      out.raw("<tr>")
      for (place, column) in table.columns.enumerated() {
        let cell = place < row.count ? row[place] : ""
        write(cell, isHeader: place == 0 && !cell.text.isEmpty, isNumeric: column.isNumeric)
      }
      out.raw("</tr>\n")
    }
    end(table.columns)
  }

  /// Begins a table up to its first row.
  mutating func begin(_ caption: String, _ columns: [Document.Column]) {
    let id = nextID("table")
    if columns.count > 3 {
      out.raw("<div class=\"scroll\" role=\"group\" aria-labelledby=\"\(id)\" tabindex=\"0\">\n")
    }
    out.raw("<table>\n")
    out.element("caption", " id=\"\(id)\"", caption)
    out.raw("\n<thead>\n<tr>")
    for column in columns {
      let element = column.title.isEmpty ? "td" : "th scope=\"col\""
      out.raw("<\(element)\(column.isNumeric ? " class=\"number\"" : "")>")
      write(header: column.title)
      out.raw(column.title.isEmpty ? "</td>" : "</th>")
    }
    out.raw("</tr>\n</thead>\n<tbody>\n")
  }

  /// The words of a header; a year such as 2025-26 is never broken at its hyphen.
  private mutating func write(header: String) {
    let words = header.split(separator: " ", omittingEmptySubsequences: false)
    for (place, word) in words.enumerated() {
      if place > 0 { out.raw(" ") }
      let isWhole = word.contains("-") && word.contains(where: \.isNumber)
      if isWhole {
        out.element("span", " class=\"whole\"", String(word))
      } else {
        out.text(String(word))
      }
    }
  }

  /// Ends a table.
  mutating func end(_ columns: [Document.Column]) {
    out.raw("</tbody>\n</table>\n")
    if columns.count > 3 { out.raw("</div>\n") }
  }

  /// A cell; a tone only ever beside its word.
  private mutating func write(_ cell: Document.Cell, isHeader: Bool, isNumeric: Bool) {
    out.raw(isHeader ? "<th scope=\"row\"" : "<td")
    let tone = cell.text.isEmpty ? nil : cell.tone
    if isNumeric || tone != nil {
      out.raw(isNumeric ? " class=\"number" : " class=\"")
      if let tone {
        out.raw(isNumeric ? " tone " : "tone ")
        out.raw(tone.rawValue)
      }
      out.raw("\"")
    }
    out.raw(">")
    out.words(cell.text)
    out.raw(isHeader ? "</th>" : "</td>")
  }
}
