/// How wide the columns of a table are on paper, and which way its page lies.
struct DOCXTableLayout: Hashable {
  /// The width of each column, in twips.
  private(set) var widths: [Int]
  /// Whether the table needs a landscape page.
  let isLandscape: Bool

  /// Two sides of white in a cell.
  static let padding = 2 * 85
  /// The size of the type in cells, in half points.
  static let size = 21
  /// How wide the bar beside a tone is, with the white it needs.
  static let bar = 110
  /// The lines a row may have on an upright page, on average over the tallest quarter of the rows.
  private static let mostLines = 6
  /// The most lines of a table that is kept on one page.
  private static let mostLinesTogether = 16
  /// Whether the table is short enough to be kept on one page.
  let isKeptTogether: Bool

  /// Shares out the width of a page.
  init(_ table: Document.Table) {
    let needs = Needs(table)
    let upright = needs.shared(DOCXSheet.portrait.textWidth)
    isLandscape =
      needs.least.reduce(0, +) > DOCXSheet.portrait.textWidth
      || needs.tallestRows(upright) > Self.mostLines
    widths = isLandscape ? needs.shared(DOCXSheet.landscape.textWidth) : upright
    isKeptTogether = needs.heights(widths).reduce(0, +) <= Self.mostLinesTogether
  }
}

/// What the words of a table need.
private struct Needs {
  /// The width in which no word of a column must be broken, in twips.
  var least: [Int]
  /// The width in which no cell of a column has more than one line.
  var most: [Int]
  /// What of each column is white or a bar.
  var padding: [Int]
  /// The width of the text of each cell on one line, by row; the header row first.
  var texts: [[Int]]

  init(_ table: Document.Table) {
    let header = table.columns.map { Self.extent($0.title, isBold: true) }
    let rows = table.rows.map { row in
      table.columns.indices.map { Self.extent($0 < row.count ? row[$0].text : "") }
    }
    let all = [header] + rows
    texts = all.map { $0.map(\.line) }
    padding = table.columns.indices.map { column in
      let hasTone = table.rows.contains { column < $0.count && $0[column].tone != nil }
      // A little to spare, as no two programs set type quite alike.
      return DOCXTableLayout.padding + 40 + (hasTone ? DOCXTableLayout.bar : 0)
    }
    least = zip(padding.indices, padding).map { column, padding in
      all.reduce(400) { max($0, $1[column].word) } + padding
    }
    most = zip(padding.indices, padding).map { column, padding in
      all.reduce(400) { max($0, $1[column].line) } + padding
    }
  }

  /// The widths of a text on one line and of its longest word.
  private static func extent(_ text: String, isBold: Bool = false) -> (line: Int, word: Int) {
    var extent = (line: 0, word: 0)
    // Bold letters are about a tenth wider.
    let size = DOCXTableLayout.size * (isBold ? 11 : 10)
    for line in text.split(separator: "\n") {
      extent.line = max(extent.line, ArialMetrics.twips(line, size: size) / 10)
      for word in line.split(separator: " ") {
        extent.word = max(extent.word, ArialMetrics.twips(word, size: size) / 10)
      }
    }
    return extent
  }

  /// Widths that are together at most so wide.
  func shared(_ room: Int) -> [Int] {
    guard most.reduce(0, +) > room else { return most }
    var widths = least
    let need = least.reduce(0, +)
    guard need <= room else { return least.map { $0 * room / need } }
    let step = 120
    for _ in 0..<((room - need) / step) {
      guard let column = tightest(widths) else { break }
      widths[column] += step
    }
    return widths
  }

  /// The column of which a little more width saves most lines; `nil` when every cell has its text
  /// on one line.
  private func tightest(_ widths: [Int]) -> Int? {
    var scores = [Double](repeating: 0, count: widths.count)
    for row in texts {
      var tallest = (column: 0, lines: 1.0, room: 1.0)
      for column in row.indices {
        let room = Double(max(1, widths[column] - padding[column]))
        let lines = Double(row[column]) / room
        if lines > tallest.lines { tallest = (column, lines, room) }
      }
      // What a wide column gains is shared by long lines already.
      if tallest.lines > 1 { scores[tallest.column] += tallest.lines / tallest.room }
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return nil
    }
    return best
  }

  /// The lines of a row, on average over the tallest quarter of the rows.
  func tallestRows(_ widths: [Int]) -> Int {
    let rows = heights(widths).sorted(by: >)
    let quarter = rows.prefix(max(1, rows.count / 4))
    return quarter.isEmpty ? 1 : quarter.reduce(0, +) / quarter.count
  }

  /// The lines of each row but the header's.
  func heights(_ widths: [Int]) -> [Int] {
    texts.dropFirst().map { row in
      row.indices.reduce(1) { tallest, column in
        let room = max(1, widths[column] - padding[column])
        return max(tallest, (row[column] + room - 1) / room)
      }
    }
  }
}

extension DOCXTableLayout {
  /// The white in the cells of a table.
  static func writeMargins(_ xml: inout XMLWriter) {
    xml.open("w:tblCellMar")
    let side = String(padding / 2)
    for (edge, width) in [("top", "0"), ("left", side), ("bottom", "0"), ("right", side)] {
      xml.empty("w:\(edge)", [("w:w", width), ("w:type", "dxa")])
    }
    xml.close()
  }
}
