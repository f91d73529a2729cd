extension PrintedPaper {
  /// Reads a paper written as plain text on lines so wide that none is broken.
  ///
  /// A table is known by the line under its header, which also says where its columns are; it ends
  /// at the next empty line, or after as many rows as the paper wanted has in the table so captioned.
  public init(text: String, like wanted: PrintedPaper) {
    self.init()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    var place = 0
    var ahead = wanted.tables[...]
    while place < lines.count {
      guard place + 2 < lines.count, lines[place + 2].first == "─", !lines[place].isEmpty else {
        // The second line of a numbered paragraph stands under its first.
        if lines[place].starts(with: "      "), let first = words.popLast() {
          say("\(first) \(String(lines[place]))")
        } else {
          say(Self.bare(lines[place]))
        }
        place += 1
        continue
      }
      let caption = Self.even(String(lines[place]))
      let found = ahead.firstIndex { $0.caption == caption }
      let most = found.map { ahead[$0].rows.count - 1 }
      if let found { ahead = ahead[(found + 1)...] }
      let columns = Self.columns(lines[place + 2])
      let rows = lines[(place + 3)...].prefix { !$0.isEmpty }.prefix(most ?? .max)
      tables.append(
        Table(caption, ([lines[place + 1]] + rows).map { Self.cells($0, columns) }))
      place += 3 + rows.count
    }
  }

  /// A line without the mark of a list.
  private static func bare(_ line: [Character]) -> String {
    line.starts(with: "- ") ? String(line.dropFirst(2)) : String(line)
  }

  /// Where each column begins, and the one behind it.
  private static func columns(_ rule: [Character]) -> [Range<Int>] {
    let starts = rule.indices.filter { rule[$0] == "─" && ($0 == 0 || rule[$0 - 1] != "─") }
    return zip(starts, starts.dropFirst() + [.max]).map { $0..<$1 }
  }

  private static func cells(_ line: [Character], _ columns: [Range<Int>]) -> [String] {
    columns.map { column in
      let cell = line.dropFirst(column.lowerBound).prefix(column.upperBound - column.lowerBound)
      return even(String(cell))
    }
  }
}
