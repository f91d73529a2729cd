/// What a reader can know of the figures of one indicator: every cell, and the sums that tie them.
///
/// A cell is a figure that an edition may print. Its numbers are variables; each equation says that
/// some variables, added and taken away, come to nothing.
struct CellSystem {
  /// A number that is printed, left out, or follows from others.
  struct Variable {
    /// What it is, in steps.
    var value: Int
    /// The least that a reader must think possible while it is not printed.
    var low: Int = 0
    /// The most that a reader must think possible while it is not printed.
    var high: Int = CellSystem.unbounded
    /// Whether a reader knows it.
    var isKnown: Bool
    /// Whether it must keep three possible values while a reader does not know it.
    var isWatched: Bool
    /// The cell that prints it; `nil` when it only follows from others.
    var cell: Int?
  }

  /// A variable in an equation, with the sign it has there.
  struct Term: Hashable {
    var variable: Int
    /// 1 or -1.
    var sign: Int
  }

  /// Variables that come to nothing together, known since a round of publishing.
  struct Equation {
    var terms: [Term]
    var round: Int
  }

  /// A figure as it was once given.
  struct Cell {
    var series: ItemID?
    var day: Day
    var figure: Figure
    var count: PeopleCount
    /// The first round that prints it.
    var round: Int
    /// Its count, or its numerator, denominator and rest, as far as it has them.
    var variables = Variables()
    var state = State.open

    /// What becomes of it.
    enum State { case open, printed, small, other }
    var isHidden: Bool { state == .small || state == .other }
  }

  /// The variables of a cell.
  struct Variables: Hashable {
    var count: Int?
    var numerator: Int?
    var denominator: Int?
    var rest: Int?
    var all: [Int] { [count, numerator, denominator, rest].compactMap { $0 } }
  }

  /// More than any sum can be.
  static let unbounded = Int.max / 4

  let steps: PeopleSteps
  /// The largest small number, in steps.
  let threshold: Int
  var cells: [Cell] = []
  var variables: [Variable] = []
  var equations: [Equation] = []
  /// The equations that a variable stands in.
  var equationsOf: [[Int]] = []
  private var known: Set<[Term]> = []

  /// Makes a system without cells.
  init(steps: PeopleSteps, threshold: Int) {
    self.steps = steps
    self.threshold = threshold * steps.unit
  }

  // MARK: Building

  /// Adds a cell with its variables, and gives its place.
  mutating func add(
    _ series: ItemID?, _ day: Day, _ figure: Figure, _ count: PeopleCount, round: Int
  ) -> Int {
    let place = cells.count
    var cell = Cell(series: series, day: day, figure: figure, count: count, round: round)
    if let range = count.count {
      cell.variables.count = variable(range.lowerBound, cell: place)
      let loose = range.lowerBound < range.upperBound
      if loose, let number = cell.variables.count { loosen(number, range) }
    }
    if let base = count.base {
      let numerator = variable(base.numerator, cell: place)
      let denominator = variable(base.denominator, cell: place)
      (cell.variables.numerator, cell.variables.denominator) = (numerator, denominator)
      if let left = base.rest {
        let rest = variable(left, cell: place)
        cell.variables.rest = rest
        equate([(denominator, 1), (numerator, -1), (rest, -1)], round: round)
      }
      if let count = cell.variables.count, variables[count].value == base.numerator {
        equate([(count, 1), (numerator, -1)], round: round)
      }
    }
    cells.append(cell)
    return place
  }

  private mutating func variable(_ value: Int, cell: Int?) -> Int {
    variables.append(Variable(value: value, isKnown: cell != nil, isWatched: false, cell: cell))
    equationsOf.append([])
    return variables.count - 1
  }

  /// A range is printed as it is: a reader knows its ends and not the number.
  private mutating func loosen(_ variable: Int, _ range: ClosedRange<Int>) {
    variables[variable].low = range.lowerBound
    variables[variable].high = range.upperBound
    variables[variable].isKnown = false
    variables[variable].isWatched = range.lowerBound <= threshold
  }

  /// Adds a number that is nowhere printed and follows from others.
  mutating func derive(_ value: Int) -> Int {
    let place = variable(value, cell: nil)
    variables[place].isWatched = value.isSmall(threshold)
    return place
  }

  /// Adds an equation, once.
  mutating func equate(_ terms: [(Int, Int)], round: Int) {
    let terms = terms.map { Term(variable: $0.0, sign: $0.1) }
    guard known.insert(terms).inserted else { return }
    for term in terms { equationsOf[term.variable].append(equations.count) }
    equations.append(Equation(terms: terms, round: round))
  }

  // MARK: Hiding

  /// Leaves a cell out: a reader may know why, and so what it can be at all.
  mutating func hide(_ cell: Int, as state: Cell.State) {
    cells[cell].state = state
    let isSmall = state == .small
    let numbers = cells[cell].variables
    if let count = numbers.count {
      let isZero = variables[count].value == 0
      hide(count, from: isZero ? 0 : 1, to: isSmall && !isZero ? threshold : Self.unbounded)
    }
    let isSmallBase = numbers.denominator.map { variables[$0].value.isSmall(threshold) } ?? false
    for part in [numbers.numerator, numbers.rest].compactMap({ $0 }) {
      let isTold = isSmall && (isSmallBase || variables[part].value.isSmall(threshold))
      hide(part, from: 0, to: isTold ? threshold : Self.unbounded)
    }
    if let denominator = numbers.denominator {
      hide(denominator, from: 1, to: isSmall && isSmallBase ? threshold : Self.unbounded)
      variables[denominator].isWatched = isSmallBase
    }
  }

  private mutating func hide(_ variable: Int, from low: Int, to high: Int) {
    variables[variable].low = min(low, variables[variable].value)
    variables[variable].high = max(high, variables[variable].value)
    variables[variable].isKnown = false
    variables[variable].isWatched = true
  }
}
