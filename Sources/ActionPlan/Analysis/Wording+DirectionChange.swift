/// What a change is seen by.
extension DirectionWords {
  /// What stands after the word for the change, from the full stop on.
  var change: String {
    switch direction.signal {
    case .laterMostlyOneWay: " (early sign). In \(mostlyOneWay)."
    case .astronomical: ". \(outside)."
    case .shift: ". \(shift); that is unlikely to be chance."
    case .trend: ". \(trend)."
    case .twoOfThree: ". \(twoOfThree)."
    case .slowDrift: ". \(drift)."
    case nil: "."
    }
  }

  private var mostlyOneWay: String {
    let season = direction.isSeasonal ? " of the same time of year" : ""
    return "\(span(direction.points[...])), later figures have mostly been \(comparative) than "
      + "earlier ones\(season)\(fromTo.map { ", \($0)" } ?? "")\(aside)"
  }

  private var outside: String {
    let telling = telling
    return "\(theLatest(telling)) is outside \(range(telling))\(aside)"
  }

  private var shift: String {
    let run = direction.points.suffix(direction.runLength ?? 0)
    let average = usual.map { indicator.closer($0.mean) } ?? ""
    let over = periods(over: run).map { ", over \(counted($0, period))," } ?? ""
    let figures = counted(run.count, over.isEmpty ? period : "figure")
    return
      "\(last(figures).capitalizedFirst)\(over) have all been \(comparative) than the average of \(average)"
      + aside
  }

  private var trend: String {
    let run = direction.points.suffix(direction.runLength ?? 0)
    // Seven figures in a row are six moves.
    let moves = max(0, run.count - 1)
    let over = periods(over: run).map { ", over \(counted(max(1, $0 - 1), period))" } ?? ""
    let isByPeriod = over.isEmpty && period != Frequency.irregular.period
    return
      "The figure has \(isUp ? "risen" : "fallen") \(counted(moves, isByPeriod ? period : "time"))"
      + " in a row\(over), from \(firstAndLatest)\(againstAverage)\(aside)"
  }

  /// "70% to 76%", with the decimals that tell them apart.
  private var firstAndLatest: String {
    guard let first = direction.levels?.before, let last = direction.points.last else { return "" }
    let told = indicator.telling([first], from: [last.interval.low, last.interval.high])
    return "\(told.number(told.level(first))) to \(latest(told))"
  }

  /// What a trend has yet to do, where the latest figure is on the other side of the average.
  private var againstAverage: String {
    guard direction.otherWay != nil else { return "" }
    let side =
      switch (indicator.polarity, isUp) {
      case (.higher, true), (.lower, false): "worse than"
      case (.higher, false), (.lower, true): "better than"
      case (.band, _), (.neutral, _): isUp ? "below" : "above"
      }
    return ", although it is still \(side) average"
  }

  private var twoOfThree: String {
    let bounds = usual.map { " (\(indicator.words($0)))" } ?? ""
    return
      "\(areAllThree ? "All" : "Two") of \(last("three figures")) are close to, or beyond, the edge "
      + "of the usual range\(bounds)\(aside)"
  }

  /// Whether not only two of the last three figures are near the end of the range, or beyond it.
  private var areAllThree: Bool {
    let signals = direction.chart?.signals.suffix(3) ?? []
    let sides: [Signals] = [
      [.twoOfThreeHigh, .astronomicalHigh], [.twoOfThreeLow, .astronomicalLow],
    ]
    return sides.contains { side in signals.allSatisfy { !$0.isDisjoint(with: side) } }
  }

  private var drift: String {
    let season = direction.isSeasonal ? ", set beside the same time of other years," : ""
    let over = periods(over: direction.points[...]) == nil ? "Over" : "In"
    return "\(over) \(span(direction.points[...])) the figure\(season) has drifted"
      + "\(fromTo.map { " \($0)" } ?? "")\(aside)"
  }

  // MARK: Pieces

  /// "the last 7 months", or "the 7 months up to 31 January 2024" where later figures were left out.
  private func last(_ figures: String) -> String {
    guard direction.usesFinalOnly, let day = direction.points.last?.day else {
      return "the last \(figures)"
    }
    return "the \(figures) up to \(day.inWords)"
  }

  private var fromTo: String? { direction.levels.map { indicator.words($0) } }

  private var isUp: Bool {
    switch (indicator.polarity, direction.state) {
    case (.higher, .improving), (.lower, .declining), (_, .rising): true
    case (.higher, .declining), (.lower, .improving), (_, .falling): false
    default: direction.levels.map { $0.before < $0.now } ?? true
    }
  }

  /// "better" where one way is, else which way the number went.
  private var comparative: String {
    switch (indicator.polarity, isUp) {
    case (.higher, true), (.lower, false): "better"
    case (.higher, false), (.lower, true): "worse"
    case (.band, _), (.neutral, _): isUp ? "higher" : "lower"
    }
  }

  /// Which way is good, where a reader could take it wrongly.
  private var aside: String {
    switch (indicator.polarity, direction.state) {
    case (.lower, _): ", and lower is better"
    case (.band, .improving): ", towards \(band)"
    case (.band, .declining): ", away from \(band)"
    default: ""
    }
  }
}
