/// Teams that add up to the whole.
extension CellSystem.Table {
  /// Adds what a reader gets by adding the teams up, for each day as it was known on another.
  mutating func addSums(knownOn known: Day?) {
    guard !indicator.segments.isEmpty else { return }
    let days = Set(indicator.actuals.keys + [indicator.baseline?.asAt].compactMap { $0 }).sorted()
    for day in days {
      guard let whole = cell(nil, day, indicator.actuals[day], knownOn: known) else { continue }
      let parts = indicator.segments.compactMap { id, segment in
        segment.actuals[day].flatMap { cell(id, day, $0, knownOn: known) }
      }
      guard !parts.isEmpty else { continue }
      addSum(whole, parts, \.count)
      addSum(whole, parts, \.numerator)
      addSum(whole, parts, \.denominator)
      addSum(whole, parts, \.rest)
    }
  }

  /// Teams that come to less than the whole leave others, who are a number of people as well.
  private mutating func addSum(
    _ whole: Int, _ parts: [Int], _ kind: KeyPath<CellSystem.Variables, Int?>
  ) {
    guard let total = system.cells[whole].variables[keyPath: kind] else { return }
    let numbers = parts.compactMap { system.cells[$0].variables[keyPath: kind] }
    guard !numbers.isEmpty else { return }
    let round = (parts + [whole]).map { system.cells[$0].round }.max() ?? 0
    let others = settle(total, numbers)
    guard others >= 0 else { return }
    var terms = [(total, 1)] + numbers.map { ($0, -1) }
    guard !system.isKnown(terms) else { return }
    if others > 0 { terms.append((system.derive(others), -1)) }
    system.equate(terms, round: round)
  }

  /// What the teams leave of the whole, with ranges taken so that they leave as little as they can.
  private mutating func settle(_ total: Int, _ parts: [Int]) -> Int {
    var left = system.variables[total].value - parts.reduce(0) { $0 + system.variables[$1].value }
    for part in parts where left > 0 && system.isLoose(part) {
      let taken = min(left, system.variables[part].high - system.variables[part].value)
      system.variables[part].value += taken
      left -= taken
    }
    if left < 0, system.isLoose(total) {
      let taken = min(-left, system.variables[total].high - system.variables[total].value)
      system.variables[total].value += taken
      left += taken
    }
    return left
  }
}

extension CellSystem {
  /// Whether a number was given as a range and stands in no sum yet.
  func isLoose(_ variable: Int) -> Bool {
    !variables[variable].isKnown && variables[variable].cell != nil
      && equationsOf[variable].isEmpty
  }

  /// Whether a sum of these is there already, with or without others.
  func isKnown(_ terms: [(Int, Int)]) -> Bool {
    guard let first = terms.first else { return false }
    let wanted = terms.map { Term(variable: $0.0, sign: $0.1) }
    return equationsOf[first.0].contains { place in
      let terms = equations[place].terms
      guard terms.starts(with: wanted) else { return false }
      // What is left of it may only be the others.
      return terms.dropFirst(wanted.count).allSatisfy { variables[$0.variable].cell == nil }
    }
  }
}
