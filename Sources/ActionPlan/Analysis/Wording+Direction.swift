extension Indicator {
  /// A direction in a sentence: what it is, from how many figures, from where to where.
  public func words(_ direction: DirectionOfTravel) -> String {
    DirectionWords(indicator: self, direction: direction).sentences
  }
}

/// A direction of travel in sentences.
struct DirectionWords {
  /// What is measured.
  let indicator: Indicator
  /// What the rules said of it.
  let direction: DirectionOfTravel

  /// What it is, what to beware of and what provisional figures suggest.
  var sentences: String {
    var sentences: String
    switch direction.state {
    case .improving, .declining, .rising, .falling:
      sentences = "\(direction.state.word.capitalizedFirst)\(change)"
    case .steady: sentences = "Steady. \(steady)"
    case .notEnoughData: sentences = "Not enough data. \(tooFew)"
    case .notAvailable(let reason): sentences = "Not available: \(words(reason))."
    }
    for caution in direction.cautions { sentences += " \(caution.rawValue.capitalizedFirst)." }
    if let suggests = direction.provisionalSuggests {
      sentences += " Provisional figures suggest \(suggests.word)."
    }
    return sentences
  }

  private func words(_ reason: DirectionOfTravel.Reason) -> String {
    switch reason {
    case .noFigures: "there are no figures"
    case .yearToDateFigure: "this is a year-to-date figure, which cannot be tested this way"
    case .rollingFigure: "this is a rolling 12-month figure, which cannot be tested this way"
    case .figuresSuppressed:
      "small figures are not published, and the others alone would mislead"
    case .latestIsFor(let day): "the latest figure is for \(day.inWords)"
    }
  }

  private var tooFew: String {
    let points = direction.points
    guard points.count < 4 else {
      return "More than a third of the figures rest on fewer than \(indicator.smallestBase) cases."
    }
    let isFinal = direction.usesFinalOnly && points.allSatisfy { $0.figure.status == .final }
    let figure = isFinal ? "final figure" : "figure"
    let count =
      switch points.count {
      case 0: "are no \(figure)s"
      case 1: "is 1 \(figure)"
      default: "are \(points.count) \(figure)s"
      }
    let since = direction.since.map { " since \($0.inWords)" } ?? ""
    let upTo = direction.usesFinalOnly && !isFinal ? " up to the latest final one" : ""
    return "There \(count)\(since)\(upTo); at least 4 are needed."
  }

  // MARK: Pieces

  /// The latest figure that counts: `83%`, or `80% at 31 January 2024` where later ones were left out.
  func latest(_ indicator: Indicator) -> String {
    guard let last = direction.points.last else { return "" }
    let day = direction.usesFinalOnly ? " at \(last.day.inWords)" : ""
    return indicator.words(last.figure) + day
  }

  /// "The latest figure, 83%," or "The latest final figure, 80% at 31 January 2024,".
  func theLatest(_ indicator: Indicator) -> String {
    "The latest \(direction.usesFinalOnly ? "final " : "")figure, \(latest(indicator)),"
  }

  /// The indicator with the decimals that tell the usual range from the latest figure.
  var telling: Indicator {
    guard let usual, let last = direction.points.last else { return indicator }
    return indicator.telling(usual, from: last.interval)
  }

  /// The usual range of 13 figures or more.
  var usual: UsualRange? { direction.chart.flatMap(UsualRange.init) }

  /// "the usual range of 62.3% to 81.0%".
  func range(_ indicator: Indicator) -> String {
    "the usual range" + (usual.map { " of \(indicator.words($0))" } ?? "")
  }

  /// "the range 600 to 620" of a target that is a band; "600" where its ends are one.
  var band: String {
    guard let (low, high) = bandLimits else { return "the range" }
    return low == high
      ? indicator.number(low) : "the range \(indicator.number(low)) to \(indicator.number(high))"
  }

  /// The two ends of a target that is a band; `nil` where there is none.
  var bandLimits: (low: ExactDecimal, high: ExactDecimal)? {
    let target = direction.points.last.flatMap { indicator.targets.inForce(on: $0.day) }?.target
    guard let limits = target?.aim.limits, let low = limits.low, let high = limits.high else {
      return nil
    }
    return (low, high)
  }

  // MARK: How long

  /// The word for one period.
  var period: String { (indicator.frequency ?? .irregular).period }

  /// "7 months", or "7 figures over 10 months" where it is not one a month.
  func span(_ points: ArraySlice<IndicatorSeries.Point>) -> String {
    guard let periods = periods(over: points) else { return counted(points.count, period) }
    return "\(counted(points.count, "figure")) over \(counted(periods, period))"
  }

  /// How many periods figures go over, where they are not one each; `nil` where they are.
  func periods(over points: ArraySlice<IndicatorSeries.Point>) -> Int? {
    guard let frequency = indicator.frequency else { return nil }
    let places = points.compactMap { frequency.index(of: $0.day) }
    let isOneEach = zip(places, places.dropFirst()).allSatisfy { $1 - $0 == 1 }
    guard !isOneEach, let first = places.first, let last = places.last else { return nil }
    return last - first + 1
  }
}
