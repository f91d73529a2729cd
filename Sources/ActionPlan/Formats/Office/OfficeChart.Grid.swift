extension OfficeChart {
  /// The figures of a chart as the columns of a sheet.
  package struct Grid: Hashable, Sendable {
    /// A column under its header.
    package struct Column: Hashable, Sendable {
      /// The header.
      package var header: String
      /// What stands below it.
      package var cells: [Cell]
    }

    /// What one cell holds.
    package enum Cell: Hashable, Sendable {
      case empty
      case day(Int)
      case number(Double)
      case text(String)
    }

    /// The columns from the left.
    package var columns: [Column] = []
    /// Where each series is: the columns of its days or categories, and of its values.
    var series: [(categories: Int, values: Int)] = []

    package static func == (one: Grid, other: Grid) -> Bool { one.columns == other.columns }
    package func hash(into hasher: inout Hasher) { hasher.combine(columns) }

    /// The number of rows below the header.
    package var rowCount: Int { columns.map(\.cells.count).max() ?? 0 }
  }

  /// The figures as the columns of a sheet; lines of the same days share one column of days.
  package var grid: Grid {
    var grid = Grid()
    switch content {
    case .lines(let lines):
      var days: [(days: [Int], column: Int)] = []
      for line in lines {
        let own = line.points.map(\.day)
        let known = days.first { $0.days == own }?.column
        if known == nil {
          days.append((own, grid.columns.count))
          grid.append(
            days.count == 1 ? categoryTitle : "\(categoryTitle): \(line.name)",
            own.map { .day($0) })
        }
        grid.series.append((known ?? grid.columns.count - 1, grid.columns.count))
        grid.append(line.name, line.points.map { $0.value.map { .number($0) } ?? .empty })
      }
    case .stackedBars(let categories, let parts):
      grid.append(categoryTitle, categories.map { .text($0) })
      for part in parts {
        grid.series.append((0, grid.columns.count))
        grid.append(part.name, part.values.map { .number($0) })
      }
    }
    return grid
  }

  /// Where a grid stands in a workbook, for the formulas that refer to it.
  package struct Place: Hashable, Sendable {
    /// The name of the sheet.
    package var sheet: String
    /// The column of the grid's first column, from 0.
    package var column: Int
    /// The row of its headers, from 1; in a list the row before its first.
    package var row: Int
    /// Whether it is a list: a row a value, with the columns chart, line, day or category, value.
    package var isList: Bool

    /// Makes a place; the grid of an embedded workbook stands at the top left of `Data`.
    package init(sheet: String = "Data", column: Int = 0, row: Int = 1, isList: Bool = false) {
      self.sheet = sheet
      self.column = column
      self.row = row
      self.isList = isList
    }

    /// The formula that names rows of a column, the header being row 0.
    func formula(_ column: Int, _ rows: ClosedRange<Int>) -> String {
      let letters = Workbook.letters(ofColumn: self.column + column)
      let isPlain = sheet.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      let name = isPlain ? sheet : "'\(sheet.replacing("'", with: "''"))'"
      let (first, last) = (row + rows.lowerBound, row + rows.upperBound)
      let end = first == last ? "" : ":$\(letters)$\(last)"
      return "\(name)!$\(letters)$\(first)\(end)"
    }
  }
}

extension OfficeChart.Grid {
  /// The formulas of a series: its name, its days or categories, its values.
  func formulas(
    of index: Int, at place: OfficeChart.Place
  ) -> (name: String, categories: String, values: String) {
    let own = series[index]
    guard place.isList else {
      let rows = 1...max(1, rowCount)
      return (
        place.formula(own.values, 0...0), place.formula(own.categories, rows),
        place.formula(own.values, rows)
      )
    }
    let first = 1 + series[..<index].reduce(0) { $0 + columns[$1.values].cells.count }
    let rows = first...max(first, first + columns[own.values].cells.count - 1)
    return (
      place.formula(1, first...first), place.formula(2, rows), place.formula(3, rows)
    )
  }

  /// Adds a column; a header that is there already gets a number.
  fileprivate mutating func append(_ header: String, _ cells: [Cell]) {
    var name = header
    var number = 2
    while columns.contains(where: { $0.header == name }) {
      name = "\(header) (\(number))"
      number += 1
    }
    columns.append(Column(header: name, cells: cells))
  }
}
