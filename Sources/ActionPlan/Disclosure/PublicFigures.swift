/// What is done about each figure of one indicator.
struct PublicFigures {
  /// A figure that is left out, by its series and day.
  struct Place: Hashable {
    var segment: ItemID?
    var day: Day
    var reason: PublishedPlan.Suppression.Reason

    func suppression(of indicator: ItemID) -> PublishedPlan.Suppression {
      PublishedPlan.Suppression(indicator: indicator, segment: segment, day: day, reason: reason)
    }
  }

  private let indicator: Indicator
  private let disclosure: Disclosure
  /// Days on which a percentage without a base stands beside one that is left out.
  private let loose: Set<Day>
  /// Every figure left out as it stands now.
  private(set) var suppressions: [Place] = []
  /// Those that earlier editions have given away.
  let exposed: [Place]

  init(
    _ indicator: Indicator, in plan: Plan, asAt: Day, earlier: [Indicator],
    protection: Disclosure.Protection
  ) {
    self.indicator = indicator
    let table = CellSystem.Table(
      indicator, threshold: plan.suppressUpTo ?? Plan.usualSuppression,
      firstMonth: plan.firstMonth, rounds: indicator.rounds(asAt: asAt, plan.firstMonth))
    let past = EarlierFigures(earlier, in: table)
    disclosure = Disclosure(
      table, printed: past.printed, hidden: past.hidden, protection: protection)
    let cells = disclosure.table.system.cells
    loose =
      protection == .complete ? Set(cells.filter(\.isHidden).map(\.day)) : []
    exposed = Set(disclosure.exposed).sorted().map {
      Place(segment: cells[$0].series, day: cells[$0].day, reason: .small)
    }
    for (id, actuals) in CellSystem.Table.series(indicator) {
      for (day, actual) in actuals where day <= asAt {
        guard let reason = reason(id, day, actual) else { continue }
        suppressions.append(Place(segment: id, day: day, reason: reason))
      }
    }
  }

  private func reason(
    _ id: ItemID?, _ day: Day, _ actual: Actual
  ) -> PublishedPlan.Suppression.Reason? {
    reason(actual.figure, day, .actual(id, day, version: actual.restatements.count))
  }

  private func reason(
    _ figure: Figure, _ day: Day, _ place: CellSystem.Place
  ) -> PublishedPlan.Suppression.Reason? {
    switch disclosure.reason(at: place) {
    case .small: return .small
    case .other: return .other
    case nil: break
    }
    if figure.reading == .unavailable(.suppressed) { return .atSource }
    // Nobody can check what a share without a base gives away beside one that is left out.
    let isShare = [.percent, .rate, .ratio].contains(indicator.unit) && figure.numerator == nil
    let isGap = figure.bounds == nil
    let mayTell = indicator.disclosure != .nobody
    return isShare && !isGap && mayTell && loose.contains(day) ? .other : nil
  }

  /// Takes what is left out from an indicator.
  func apply(to published: inout Indicator) {
    published.actuals = without(published.actuals, nil)
    for id in published.segments.keys {
      published.segments.change(id) { $0.actuals = without($0.actuals, id) }
    }
    if let baseline = published.baseline,
      reason(baseline.figure, baseline.asAt, .baseline) != nil
    {
      published.baseline = nil
    }
  }

  private func without(_ actuals: Keyed<Day, Actual>, _ id: ItemID?) -> Keyed<Day, Actual> {
    var left = actuals
    for (day, actual) in actuals {
      left.change(day) { $0 = without(actual, id, day) }
    }
    return left
  }

  private func without(_ actual: Actual, _ id: ItemID?, _ day: Day) -> Actual {
    var left = actual
    if reason(id, day, actual) != nil { left.figure = .suppressed }
    for (number, restatement) in actual.restatements {
      let place = actual.restatements.keys.firstIndex(of: number) ?? 0
      left.restatements.change(number) {
        let (was, now) = (
          reason(restatement.was, day, .actual(id, day, version: place)),
          reason(restatement.now, day, .actual(id, day, version: place + 1))
        )
        if was != nil { $0.was = .suppressed }
        if now != nil { $0.now = .suppressed }
      }
    }
    return left
  }
}

extension Figure {
  /// A figure that is not published.
  static let suppressed = Figure(.unavailable(.suppressed))
}

extension Indicator {
  /// The days on which editions with its figures may have appeared: quarter ends, then the day of this one.
  func rounds(asAt: Day, _ firstMonth: Int) -> [Day] {
    let days =
      CellSystem.Table.series(self).compactMap(\.actuals.keys.first)
      + [baseline?.asAt].compactMap { $0 }
    guard let first = days.min(), first <= asAt,
      var quarter = Quarter(containing: first, firstMonth: firstMonth)
    else { return [asAt] }
    var rounds: [Day] = []
    while rounds.count < Self.mostRounds {
      let end = quarter.lastDay(firstMonth: firstMonth)
      guard end < asAt, let next = quarter.next else { break }
      rounds.append(end)
      quarter = next
    }
    return rounds + [asAt]
  }

  /// A century of quarters.
  private static let mostRounds = 400
}
