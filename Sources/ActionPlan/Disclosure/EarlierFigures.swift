/// What editions that were really published say of the figures of an indicator.
struct EarlierFigures {
  /// Cells that one of them printed.
  private(set) var printed: Set<Int> = []
  /// Cells that one of them left out, and none printed.
  private(set) var hidden: Set<Int> = []

  /// Finds the cells of an indicator in the public forms of it.
  init(_ editions: [Indicator], in table: CellSystem.Table) {
    for edition in editions {
      for (id, actuals) in CellSystem.Table.series(edition) {
        for (day, actual) in actuals {
          for figure in actual.versions { take(figure, id, day, table) }
        }
      }
      if let baseline = edition.baseline { take(baseline.figure, nil, baseline.asAt, table) }
    }
    hidden.subtract(printed)
  }

  private mutating func take(
    _ figure: Figure, _ id: ItemID?, _ day: Day, _ table: CellSystem.Table
  ) {
    let cells = table.system.cells
    let found = cells.indices.filter { cells[$0].series == id && cells[$0].day == day }
    if figure.reading == .unavailable(.suppressed) {
      hidden.formUnion(found)
    } else {
      let count = PeopleCount(figure, of: table.indicator, steps: table.system.steps)
      printed.formUnion(found.filter { cells[$0].count == count })
    }
  }
}
