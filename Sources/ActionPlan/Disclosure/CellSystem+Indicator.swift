extension CellSystem {
  /// Where a figure of an indicator stands in the plan.
  enum Place: Hashable {
    /// The figure of the whole (`nil`) or a team, as it stood before a number of corrections.
    case actual(ItemID?, Day, version: Int)
    case baseline
  }

  /// The cells of an indicator, and how they are tied.
  struct Table {
    var system: CellSystem
    /// The cell at each place that tells of people.
    var places: [Place: Int] = [:]
    let indicator: Indicator
    let firstMonth: Int
    /// The days on which editions appear, earliest first; the last is the day of this one.
    let rounds: [Day]
    /// The days on which figures were corrected.
    private(set) var corrections: [Day] = []
    /// The cells of each day, to find those that say the same.
    private var added: [Day: [Int]] = [:]

    /// Takes the figures of an indicator up to the last round.
    init(_ indicator: Indicator, threshold: Int, firstMonth: Int, rounds: [Day]) {
      self.indicator = indicator
      self.firstMonth = firstMonth
      self.rounds = rounds
      let figures = Self.series(indicator).flatMap { $0.actuals.values.flatMap(\.versions) }
      system = CellSystem(
        steps: PeopleSteps(for: figures + [indicator.baseline?.figure].compactMap { $0 }),
        threshold: threshold)
      addCells()
      addBaseline()
      for known in [nil] + corrections {
        addSums(knownOn: known)
        addTimes(knownOn: known)
      }
    }
  }
}

extension CellSystem.Table {
  /// The whole, then each team.
  static func series(_ indicator: Indicator) -> [(id: ItemID?, actuals: Keyed<Day, Actual>)] {
    [(nil, indicator.actuals)] + indicator.segments.map { ($0.key, $0.value.actuals) }
  }

  private var last: Day { rounds.last ?? .latest }

  private mutating func addCells() {
    var days: Set<Day> = []
    for (id, actuals) in Self.series(indicator) {
      for (day, actual) in actuals where day <= last {
        for (version, figure) in actual.versions.enumerated() {
          let since = version == 0 ? day : actual.restatements.values[version - 1].on
          add(figure, at: .actual(id, day, version: version), id, day, since: max(day, since))
        }
        days.formUnion(actual.restatements.values.map(\.on))
      }
    }
    corrections = days.sorted()
  }

  private mutating func addBaseline() {
    guard let baseline = indicator.baseline, baseline.asAt <= last else { return }
    add(baseline.figure, at: .baseline, nil, baseline.asAt, since: baseline.asAt)
  }

  /// A figure that says the same as another for its day is the same cell.
  private mutating func add(
    _ figure: Figure, at place: CellSystem.Place, _ id: ItemID?, _ day: Day, since: Day
  ) {
    guard let count = PeopleCount(figure, of: indicator, steps: system.steps) else { return }
    let round = rounds.firstIndex { since <= $0 } ?? max(0, rounds.count - 1)
    let same = added[day, default: []].last { number in
      system.cells[number].series == id && system.cells[number].count == count
    }
    let number = same ?? system.add(id, day, figure, count, round: round)
    if same == nil { added[day, default: []].append(number) }
    places[place] = number
  }

  /// The cell of a series for a day as it was known on another; `nil` where it tells of nobody.
  func cell(_ id: ItemID?, _ day: Day, _ actual: Actual?, knownOn known: Day?) -> Int? {
    guard let actual else {
      let isBaseline = id == nil && indicator.baseline?.asAt == day
      return isBaseline ? places[.baseline] : nil
    }
    let version = known.map { known in
      actual.restatements.values.count { $0.on <= known }
    }
    return places[.actual(id, day, version: version ?? 0)]
  }
}

extension Actual {
  /// The figure as first given, and after each correction.
  var versions: [Figure] {
    guard let first = restatements.values.first else { return [figure] }
    return [first.was] + restatements.values.dropLast().map(\.now) + [figure]
  }
}
