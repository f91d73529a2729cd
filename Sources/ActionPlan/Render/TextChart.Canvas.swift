extension TextChart {
  /// A grid of characters of one column each; what is drawn later covers what was drawn before.
  struct Canvas {
    let rows: Int
    let columns: Int
    private var cells: [Glyph?]

    init(rows: Int, columns: Int) {
      (self.rows, self.columns) = (max(1, rows), max(1, columns))
      cells = Array(repeating: nil, count: self.rows * self.columns)
    }

    /// Draws a character; nothing happens beyond the edges.
    mutating func draw(_ glyph: Glyph, row: Int?, column: Int) {
      guard let row, (0..<rows).contains(row), (0..<columns).contains(column) else { return }
      cells[row * columns + column] = glyph
    }

    /// Draws a vertical line from one row to another, both included.
    mutating func drawLine(_ glyph: Glyph, rows: ClosedRange<Int>, column: Int) {
      for row in rows.clamped(to: 0...self.rows - 1) { draw(glyph, row: row, column: column) }
    }

    /// What stands in a cell; `nil` for nothing.
    subscript(row: Int, column: Int) -> Glyph? { cells[row * columns + column] }

    /// Every character that can be seen.
    var glyphs: Set<Glyph> { Set(cells.compactMap { $0 }) }

    /// A row as text, without spaces at its end.
    func line(_ row: Int, usesColour: Bool) -> String {
      let cells = cells[row * columns..<(row + 1) * columns]
      let last = cells.lastIndex { $0 != nil } ?? cells.startIndex - 1
      return cells[cells.startIndex..<max(cells.startIndex, last + 1)]
        .map { $0?.text(usesColour: usesColour) ?? " " }.joined()
    }
  }

  /// A character of a chart.
  enum Glyph: Hashable {
    case figure(Shape, isFirm: Bool)
    /// Part of the extent of a figure that is known only as a range.
    case range(isFirm: Bool)
    /// Between figures that share a column.
    case shared
    /// On the way from one figure to the next.
    case way
    case mean, limit
    /// Part of a target's line: `═` or a corner of it.
    case target(Character)
    case mark, gap
    /// A letter of a number or a label.
    case letter(Character)

    /// What a figure's mark says.
    enum Shape: Hashable, CaseIterable {
      case plain, improving, declining, neutral, uncounted
    }
  }
}

extension TextChart.Glyph {
  /// The character; each takes one column.
  var character: Character {
    switch self {
    case .figure(let shape, let isFirm):
      switch shape {
      case .plain: isFirm ? "●" : "○"
      case .improving: isFirm ? "◆" : "◇"
      case .declining: isFirm ? "■" : "□"
      case .neutral: isFirm ? "◉" : "◎"
      case .uncounted: isFirm ? "•" : "◦"
      }
    case .range(let isFirm): isFirm ? "┃" : "╏"
    case .shared: "│"
    case .way: "·"
    case .mean: "─"
    case .limit: "┄"
    case .target(let character), .letter(let character): character
    case .mark: "╎"
    case .gap: "×"
    }
  }

  /// The character in its colour, which never says what the shape does not.
  fileprivate func text(usesColour: Bool) -> String {
    guard usesColour, let tone else { return String(character) }
    return tone.coloured(String(character))
  }

  private var tone: Document.Tone? {
    switch self {
    case .figure(.improving, _): .improving
    case .figure(.declining, _): .declining
    case .figure(.neutral, _): .neutral
    case .mean, .limit: .grey
    case .figure, .range, .shared, .way, .target, .mark, .gap, .letter: nil
    }
  }
}
