/// Looks for other numbers that fit all that a reader knows.
///
/// Every set of numbers it finds proves that a reader can't rule it out; where it finds too few,
/// the number is taken as given away. So it can err on the side of leaving out too much only.
struct FreedomSearch {
  private let system: CellSystem
  /// The equations known by the round.
  private let round: Int
  private var values: [Int]
  private var isMoved: [Bool]
  private var moved: [Int] = []
  /// What each equation that does not hold comes to.
  private var imbalance: [Int: Int] = [:]
  private var budget = 0
  /// How many values were found possible for each number.
  private var found: [Int: Set<Int>] = [:]

  /// How many values a number that is not printed must keep.
  static let enough = 3
  private static let mostTries = 300

  /// Prepares a search in what is known by a round.
  init(_ system: CellSystem, round: Int) {
    self.system = system
    self.round = round
    values = system.variables.map(\.value)
    isMoved = Array(repeating: false, count: values.count)
  }

  /// Whether a number has at least three possible values.
  mutating func isFree(_ variable: Int) -> Bool {
    if let found = found[variable], found.count >= Self.enough { return true }
    found[variable, default: []].insert(system.variables[variable].value)
    for step in [system.steps.unit, -system.steps.unit] {
      var isStuck = false
      for _ in 1..<Self.enough where !isStuck {
        isStuck = !move(variable, by: step)
        if found[variable, default: []].count >= Self.enough { break }
      }
      reset()
      if found[variable, default: []].count >= Self.enough { return true }
    }
    return false
  }

  private mutating func reset() {
    for place in values.indices { values[place] = system.variables[place].value }
  }

  /// Moves a number by a step, and others so that every equation holds again.
  private mutating func move(_ variable: Int, by step: Int) -> Bool {
    budget = Self.mostTries
    guard set(variable, by: step) else { return false }
    let isSettled = settle()
    if isSettled {
      for place in moved { found[place, default: []].insert(values[place]) }
    } else {
      unset(variable, by: step)
    }
    for place in moved { isMoved[place] = false }
    moved = []
    return isSettled
  }

  private mutating func settle() -> Bool {
    guard let equation = imbalance.keys.min(), let wrong = imbalance[equation] else { return true }
    guard budget > 0 else { return false }
    budget -= 1
    for term in system.equations[equation].terms where !isMoved[term.variable] {
      let step = -wrong * term.sign
      guard set(term.variable, by: step) else { continue }
      if settle() { return true }
      unset(term.variable, by: step)
    }
    return false
  }

  private mutating func set(_ variable: Int, by step: Int) -> Bool {
    let number = system.variables[variable]
    let new = values[variable] + step
    guard !number.isKnown, number.low <= new, new <= number.high else { return false }
    isMoved[variable] = true
    moved.append(variable)
    change(variable, by: step)
    return true
  }

  private mutating func unset(_ variable: Int, by step: Int) {
    isMoved[variable] = false
    if let place = moved.lastIndex(of: variable) { moved.remove(at: place) }
    change(variable, by: -step)
  }

  private mutating func change(_ variable: Int, by step: Int) {
    values[variable] += step
    for equation in system.equationsOf[variable] where system.equations[equation].round <= round {
      for term in system.equations[equation].terms where term.variable == variable {
        let wrong = (imbalance[equation] ?? 0) + step * term.sign
        imbalance[equation] = wrong == 0 ? nil : wrong
      }
    }
  }
}
