/// Figures that hold one another: a year to date holds last month's, a rolling year most of it.
extension CellSystem.Table {
  /// Adds what a reader gets by taking one figure from the next, as known on a day.
  mutating func addTimes(knownOn known: Day?) {
    switch indicator.period {
    case .yearToDate, .rolling12Months, .yearEnding: break
    case .snapshot, .flow, nil: return
    }
    for (id, actuals) in Self.series(indicator) {
      let cells = actuals.compactMap { day, actual in
        cell(id, day, actual, knownOn: known)
      }
      for kind in [\CellSystem.Variables.count, \.numerator, \.denominator, \.rest] {
        let numbers = cells.compactMap { place in
          system.cells[place].variables[keyPath: kind].map { Number(place: place, variable: $0) }
        }
        addDifferences(numbers)
      }
    }
  }

  private struct Number {
    var place: Int
    var variable: Int
  }

  private mutating func addDifferences(_ numbers: [Number]) {
    let zeros = numbers.filter { system.variables[$0.variable].value == 0 }
      .map { system.cells[$0.place].day.monthIndex }
    for (earlier, later) in zip(numbers, numbers.dropFirst()) {
      let days = (system.cells[earlier.place].day, system.cells[later.place].day)
      let round = max(system.cells[earlier.place].round, system.cells[later.place].round)
      let new = isNew(days.0, days.1, zeros: zeros)
      if new.added { addDifference(later.variable, earlier.variable, round) }
      if new.dropped { addDifference(earlier.variable, later.variable, round) }
    }
  }

  /// Whether the difference of two figures is a number of people of its own.
  ///
  /// In a year to date it is those of the months between. In a rolling year it is those who came
  /// less those who fell out; where an empty year shows that there were none of one, it is the other.
  private func isNew(
    _ earlier: Day, _ later: Day, zeros: [Int]
  ) -> (added: Bool, dropped: Bool) {
    guard indicator.period != .yearToDate else {
      let years = [earlier, later].map { Quarter(containing: $0, firstMonth: firstMonth)?.year }
      return (years[0] == years[1], false)
    }
    let (from, to) = (earlier.monthIndex, later.monthIndex)
    guard to - from <= 12 else { return (false, false) }
    func isEmpty(_ months: ClosedRange<Int>) -> Bool {
      months.allSatisfy { month in zeros.contains { $0 - 11 <= month && month <= $0 } }
    }
    guard from < to else { return (false, false) }
    return (isEmpty((from - 11)...(to - 12)), isEmpty((from + 1)...to))
  }

  private mutating func addDifference(_ more: Int, _ less: Int, _ round: Int) {
    let difference = system.variables[more].value - system.variables[less].value
    let terms = [(more, 1), (less, -1)]
    guard difference >= 0, !system.isKnown(terms) else { return }
    system.equate(terms + [(system.derive(difference), -1)], round: round)
  }
}
