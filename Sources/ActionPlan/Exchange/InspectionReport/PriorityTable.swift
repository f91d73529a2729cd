/// The table of areas for priority action with the bodies responsible for each.
struct PriorityTable {
  /// One area and who is responsible for it.
  struct Row {
    var text: String
    var bodies: [String]
  }

  private(set) var rows: [Row] = []
  private(set) var trouble: [String] = []

  private let words: ReportWords
  private var (left, right): ([String], [String]) = ([], [])
  private var lastLeft = ""
  /// The first words of the left column of each row.
  private var firsts: Set<String> = []

  init(_ lines: [ReportLine], words: ReportWords) {
    self.words = words
    let body = lines.drop { ReportHeadings.isPriority($0) || Self.isHeader($0) }
    let columns = body.map { line -> Int? in
      let cells = line.indent < 20 ? line.cells : []
      return cells.count > 1 ? cells[1].column : nil
    }
    guard columns.contains(where: { $0 != nil }) else {
      readWithoutColumns(Array(body))
      return
    }
    for (place, line) in zip(body.indices, body) {
      let near = columns[max(0, place - body.startIndex - 3)...].prefix(7).compactMap { $0 }
      add(Self.cells(line, near: near), line)
    }
    close()
  }

  private static func isHeader(_ line: ReportLine) -> Bool {
    line.plain.hasPrefix("responsible bod")
  }

  private mutating func close() {
    let text = words.joined(right)
    let who = words.joined(left)
    if !text.isEmpty { rows.append(Row(text: text, bodies: ResponsibleBodies.names(in: who))) }
    (left, right, lastLeft) = ([], [], "")
  }

  /// The left and the right cell of a line, whose column is known from itself or its neighbours.
  private static func cells(_ line: ReportLine, near columns: [Int]) -> (String, String) {
    let cells = line.cells
    let least = columns.min() ?? 20
    if line.indent + 3 >= least || line.indent >= 20 { return ("", line.text) }
    if cells.count > 1 {
      return (cells[0].text, cells.dropFirst().map(\.text).joined(separator: " "))
    }
    for column in columns.sorted() where column < line.raw.count {
      if let split = line.split(at: column) { return split }
    }
    return (line.text, "")
  }

  private mutating func add(_ cells: (left: String, right: String), _ line: ReportLine) {
    if beginsRow(cells) { close() }
    if left.isEmpty, !cells.left.isEmpty { firsts.insert(cells.left) }
    if !cells.left.isEmpty { left.append(cells.left) }
    if !cells.right.isEmpty { right.append(cells.right) }
    lastLeft = cells.left
  }

  /// Whether a line with these cells is the first of a row.
  private func beginsRow(_ cells: (left: String, right: String)) -> Bool {
    guard !cells.left.isEmpty, !cells.right.isEmpty, let last = right.last, !left.isEmpty else {
      return false
    }
    let who = words.joined(left)
    guard cells.right.beginsSentence, !ResponsibleBodies.isOpen(who) else { return false }
    if firsts.contains(cells.left), lastLeft.isEmpty || last.endsSentence { return true }
    guard last.endsSentence, !lastLeft.isEmpty else { return last.endsSentence }
    let widest = right.map(\.count).max() ?? 0
    let word = cells.right.prefix { $0 != " " }
    return ResponsibleBodies.isWhole(who) && last.count + 1 + word.count <= widest - 3
  }

  /// Reads a table that has lost its columns: the bodies come first, then what they must do.
  private mutating func readWithoutColumns(_ lines: [ReportLine]) {
    guard !lines.isEmpty else { return }
    trouble.append(
      "The table of areas for priority action has lost its columns: check who is responsible.")
    for line in lines {
      let isBody = ResponsibleBodies.isName(line.text)
      if right.isEmpty {
        let begins = ResponsibleBodies.isWhole(words.joined(left)) && !isBody
        if begins { right.append(line.text) } else { left.append(line.text) }
      } else if right.last?.endsSentence ?? false, line.text.beginsSentence,
        isBody || firsts.contains(line.text)
      {
        close()
        left = [line.text]
      } else {
        right.append(line.text)
      }
      if let first = left.first { firsts.insert(first) }
    }
    close()
  }
}

/// The bodies that a report holds responsible.
enum ResponsibleBodies {
  /// The words a body's name may end in.
  private static let ends = [
    "council", "board", "icb", "(icb)", "trust", "authority", "partnership", "leaders", "providers",
    "first", "ccg", "service", "services", "community",
  ]

  /// The names in a text such as "Leeds City Council and NHS West Yorkshire ICB".
  ///
  /// A comma or "and" inside a name parts nothing: a name ends in Council, Board, Trust and the like.
  static func names(in text: String) -> [String] {
    var names: [String] = []
    var name: [Substring] = []
    let words = text.split(separator: " ")
    for (place, word) in words.enumerated() {
      if word == "and" || word == "&", let last = name.last, endsName(last), place + 1 < words.count
      {
        names.append(name.joined(separator: " "))
        name = []
        continue
      }
      if name.isEmpty, word == "and" { continue }
      name.append(word)
      if word.hasSuffix(","), endsName(word.dropLast()) {
        names.append(String(name.joined(separator: " ").dropLast()))
        name = []
      }
    }
    if !name.isEmpty { names.append(name.joined(separator: " ")) }
    return names.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
      .reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
  }

  private static func endsName(_ word: Substring) -> Bool {
    ends.contains(word.lowercased())
  }

  /// Whether a text of names breaks off: another word must follow.
  static func isOpen(_ text: String) -> Bool {
    guard let last = text.split(separator: " ").last?.lowercased() else { return true }
    return last.hasSuffix(",") || ["and", "nhs", "of", "the", "&", "for"].contains(last)
  }

  /// Whether a text of names ends as a name does.
  static func isWhole(_ text: String) -> Bool {
    guard let last = text.split(separator: " ").last?.lowercased() else { return false }
    return ends.contains(last.filter { $0 != "." })
  }

  /// Whether a line is a name, or the beginning of one, and no sentence.
  static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= 60, text.first?.isUppercase ?? false, !text.endsSentence else {
      return false
    }
    let words = text.split(separator: " ").map { $0.lowercased() }
    guard !["leaders", "area", "the", "local", "health"].contains(words.first ?? "") else {
      return false
    }
    return words.contains { ends.contains($0.filter { $0 != "," }) || $0 == "nhs" }
  }
}
