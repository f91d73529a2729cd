/// A table for a terminal of as many rows as there are, kept in two lists and not a text a cell.
struct SeriesTable {
  private let header: [String]
  private var bytes: [UInt8] = []
  /// For each cell where it ends in `bytes` and how many columns it takes.
  private var cells: [(end: Int, width: Int)] = []
  private var widths: [Int]
  /// The rows after which a line stands that has no columns.
  private var notes: [(row: Int, text: String)] = []

  /// The widest a first cell may be; longer ones are cut.
  private static let widestName = 40

  /// Makes a table with the words over its columns.
  init(_ header: [String]) {
    self.header = header
    widths = Array(repeating: 0, count: header.count)
  }

  /// Adds a row of a name, which anybody may have written, and words of our own; as many cells as
  /// the header has.
  mutating func append(_ name: String, _ words: [String]) {
    let name = Self.shown(name, isName: true)
    append(name, width: Self.width(name), 0)
    for (place, cell) in words.enumerated() {
      append(cell, width: cell.utf8.count { $0 & 0xC0 != 0x80 }, place + 1)
    }
  }

  private mutating func append(_ cell: String, width: Int, _ column: Int) {
    bytes.append(contentsOf: cell.utf8)
    cells.append((bytes.count, width))
    widths[column] = max(widths[column], width)
  }

  /// Adds a line of a name and words that belong to no column.
  mutating func append(_ name: String, note: String) {
    let row = cells.count / header.count
    let text = note.safeForTerminal.replacing("\n", with: " ")
    notes.append((row, Self.shown(name, isName: true) + ": " + text))
  }

  /// The lines, columns without any cell left out.
  func text() -> [UInt8] {
    let rows = cells.count / header.count
    // A column of no width is left out.
    let room = header.indices.map { widths[$0] == 0 ? 0 : max(widths[$0], header[$0].utf8.count) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    if rows > 0 { addLine(header.map { (Array($0.utf8)[...], $0.utf8.count) }, room, to: &text) }
    var (start, note) = (0, 0)
    for row in 0...rows {
      while note < notes.count, notes[note].row == row {
        text.append(contentsOf: (notes[note].text + "\n").utf8)
        note += 1
      }
      if row < rows { addRow(row, &start, room, to: &text) }
    }
    return text
  }

  private func addRow(_ row: Int, _ start: inout Int, _ room: [Int], to text: inout [UInt8]) {
    let first = row * header.count
    let line = cells[first..<first + header.count].map { cell in
      defer { start = cell.end }
      return (bytes[start..<cell.end], cell.width)
    }
    addLine(line, room, to: &text)
  }

  /// Adds cells in their columns, without spaces at the end.
  private func addLine(
    _ line: [(bytes: ArraySlice<UInt8>, width: Int)], _ room: [Int], to text: inout [UInt8]
  ) {
    var gap = 0
    for (column, cell) in line.enumerated() where room[column] > 0 {
      if cell.width > 0 {
        for _ in 0..<gap { text.append(0x20) }
        text.append(contentsOf: cell.bytes)
        gap = 0
      }
      gap += room[column] + 2 - cell.width
    }
    text.append(0x0A)
  }

  /// A cell on one line, a name cut where it is too long.
  private static func shown(_ text: String, isName: Bool) -> String {
    if text.utf8.count <= widestName, text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text }
    // What is cut off need not be made safe: a name can have a million letters.
    let cut = isName ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(160))) : text
    let safe = cut.safeForTerminal.replacing("\n", with: " ").replacing("\t", with: " ")
    guard isName, safe.displayWidth > widestName else { return safe }
    var short = safe
    while short.displayWidth >= widestName { short.removeLast() }
    return short + "…"
  }

  private static func width(_ text: String) -> Int {
    let count = text.utf8.count
    return text.utf8.allSatisfy({ $0 < 0x80 }) ? count : text.displayWidth
  }
}
