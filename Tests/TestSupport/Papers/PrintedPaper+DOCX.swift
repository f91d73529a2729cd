extension PrintedPaper {
  /// Reads a Word file of ours, numbers and letters as Word shows them.
  public init(docx bytes: [UInt8]) throws {
    self.init()
    for piece in try ReadDOCX(bytes).pieces {
      switch piece {
      case .paragraph(let paragraph):
        say([paragraph.number, paragraph.text].compactMap { $0 }.joined(separator: " "))
      case .table(let table):
        tables.append(
          Table(Self.even(table.caption), ([table.header] + table.rows).map { $0.map(Self.even) }))
      }
    }
  }

  /// The same paper as Word must have it: no cell of a table is empty there.
  public var withoutEmptyCells: PrintedPaper {
    var paper = self
    for place in paper.tables.indices {
      paper.tables[place].rows = paper.tables[place].rows.enumerated().map { row, cells in
        cells.map { $0.isEmpty ? (row == 0 ? "Item" : "–") : $0 }
      }
    }
    return paper
  }
}
