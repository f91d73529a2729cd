extension OfficeChart {
  /// The small workbook that opens when somebody edits the figures of a chart in Word.
  package func workbook() -> [UInt8] {
    var sheet = Workbook.Sheet("Data")
    sheet.append(grid)
    var book = Workbook(OfficePackage.Properties(title: title))
    book.sheets = [sheet]
    return book.finished()
  }
}

extension Workbook.Sheet {
  /// Adds a grid below what is there, from column A.
  package mutating func append(_ grid: OfficeChart.Grid) {
    for (index, column) in grid.columns.enumerated() where index >= widths.count {
      widths.append(max(14, min(28, Double(column.header.count + 2))))
    }
    rows.append(grid.columns.map { .text($0.header, .header) })
    for row in 0..<grid.rowCount {
      rows.append(
        grid.columns.map { column in
          column.cells.indices.contains(row) ? Workbook.Cell(column.cells[row]) : .empty
        })
    }
  }

  /// Adds the figures of a chart below what is there, as rows of chart, line, day and value.
  package mutating func append(listOf chart: OfficeChart) {
    let grid = chart.grid
    for own in grid.series {
      let (days, values) = (grid.columns[own.categories].cells, grid.columns[own.values])
      for (index, value) in values.cells.enumerated() {
        let day = days.indices.contains(index) ? Workbook.Cell(days[index]) : .empty
        rows.append([.text(chart.title), .text(values.header), day, Workbook.Cell(value)])
      }
    }
  }
}

extension Workbook.Cell {
  /// A cell of a chart's figures.
  fileprivate init(_ cell: OfficeChart.Grid.Cell) {
    switch cell {
    case .empty: self = .empty
    case .day(let day): self.init(.day(day), .date)
    case .number(let value):
      let digits = OfficeChart.Grid.Cell.digits(value)
      let decimals = digits.firstIndex(of: ".").map { digits[$0...].count - 1 } ?? 0
      self.init(.number(digits), .number(decimals: min(decimals, 6)))
    case .text(let text): self = .text(text)
    }
  }
}
