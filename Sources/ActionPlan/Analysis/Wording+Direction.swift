extension Indicator {
  /// A direction in a sentence: what it is, from how many figures, from where to where.
  public func words(_ direction: DirectionOfTravel) -> String {
    var sentence: String
    switch direction.state {
    case .improving, .declining, .rising, .falling:
      sentence = "\(direction.state.word.capitalizedFirst)\(change(direction))"
    case .steady: sentence = "Steady. \(steady(direction))"
    case .notEnoughData: sentence = "Not enough data. \(tooFew(direction))"
    case .notAvailable(let reason): sentence = "Not available: \(words(reason))."
    }
    for caution in direction.cautions { sentence += " \(caution.rawValue.capitalizedFirst)." }
    if let suggests = direction.provisionalSuggests {
      sentence += " Provisional figures suggest \(suggests.word)."
    }
    return sentence
  }

  private func words(_ reason: DirectionOfTravel.Reason) -> String {
    switch reason {
    case .noFigures: "there are no figures"
    case .yearToDateFigure: "this is a year-to-date figure, which cannot be tested this way"
    case .rollingFigure: "this is a rolling 12-month figure, which cannot be tested this way"
    case .latestIsFor(let day): "the latest figure is for \(day.inWords)"
    }
  }

  private func tooFew(_ direction: DirectionOfTravel) -> String {
    let count = direction.points.count
    guard count < 4 else {
      return "More than a third of the figures rest on fewer than \(smallestBase) cases."
    }
    return "There \(count == 1 ? "is 1 figure" : "are \(count) figures"); at least 4 are needed."
  }

  // MARK: A change

  private func change(_ direction: DirectionOfTravel) -> String {
    switch direction.signal {
    case .laterMostlyOneWay: " (early sign). In \(mostlyOneWay(direction))."
    case .astronomical:
      ". The latest figure, \(latest(direction)), is outside \(range(direction))\(aside(direction))."
    case .shift: ". \(shift(direction)); that is unlikely to be chance."
    case .trend: ". \(trend(direction))."
    case .twoOfThree:
      ". Two of the last three figures are close to, or beyond, the edge of the usual range"
        + "\(inBrackets(direction))\(aside(direction))."
    case .slowDrift: ". \(drift(direction))."
    case nil: "."
    }
  }

  private func mostlyOneWay(_ direction: DirectionOfTravel) -> String {
    let season = direction.isSeasonal ? " of the same time of year" : ""
    return "\(span(direction)), later figures have mostly been \(comparative(direction)) than "
      + "earlier ones\(season)\(fromTo(direction))\(aside(direction))"
  }

  private func shift(_ direction: DirectionOfTravel) -> String {
    let run = direction.runLength ?? 0
    let average = direction.chart?.stretches.last.map { closer($0.mean) } ?? ""
    return "The last \(counted(run)) have all been \(comparative(direction)) than the average of "
      + average + aside(direction)
  }

  private func trend(_ direction: DirectionOfTravel) -> String {
    let isUp = direction.levels.map { $0.before < $0.now } ?? true
    // Seven figures in a row are six moves.
    let moves = counted((direction.runLength ?? 1) - 1)
    let first = direction.levels.map { number(level($0.before)) } ?? ""
    var words =
      "The figure has \(isUp ? "risen" : "fallen") \(moves) in a row, from \(first) to "
      + latest(direction)
    if direction.otherWay != nil {
      switch direction.state {
      case .improving: words += ", although it is still worse than average"
      case .declining: words += ", although it is still better than average"
      default: words += ", although it is still \(isUp ? "below" : "above") average"
      }
    }
    return words + aside(direction)
  }

  private func drift(_ direction: DirectionOfTravel) -> String {
    let season = direction.isSeasonal ? ", set beside the same time of other years," : ""
    return "Over \(span(direction)) the figure\(season) has drifted"
      + fromTo(direction, comma: false) + aside(direction)
  }

  /// "better" where one way is, else which way the number went.
  private func comparative(_ direction: DirectionOfTravel) -> String {
    switch (polarity, direction.state) {
    case (.higher, .improving), (.lower, .improving): return "better"
    case (.higher, .declining), (.lower, .declining): return "worse"
    default:
      let isUp = direction.levels.map { $0.before < $0.now } ?? true
      return isUp ? "higher" : "lower"
    }
  }

  /// Which way is good, where a reader could take it wrongly.
  private func aside(_ direction: DirectionOfTravel) -> String {
    switch (polarity, direction.state) {
    case (.lower, _): return ", and lower is better"
    case (.band, .improving): return ", towards \(band(direction))"
    case (.band, .declining): return ", away from \(band(direction))"
    default: return ""
    }
  }

  private func band(_ direction: DirectionOfTravel) -> String {
    let target = direction.points.last.flatMap { targets.inForce(on: $0.day) }?.target
    guard let limits = target?.aim.limits, let low = limits.low, let high = limits.high else {
      return "the range"
    }
    return "the range \(number(low)) to \(number(high))"
  }

  private func fromTo(_ direction: DirectionOfTravel, comma: Bool = true) -> String {
    guard let levels = direction.levels else { return "" }
    return "\(comma ? "," : "") from about \(number(level(levels.before))) to about "
      + number(level(levels.now))
  }

  // MARK: Steady

  private func steady(_ direction: DirectionOfTravel) -> String {
    if direction.signal != nil, let levels = direction.levels {
      return
        "The figure has moved from about \(number(level(levels.before))) to about "
        + "\(number(level(levels.now))), no nearer to \(band(direction)) and no further from it."
    }
    guard let chart = direction.chart, let usual = UsualRange(chart),
      let last = direction.points.last
    else { return "\(spanOfFigures(direction).capitalizedFirst) show no clear direction." }
    guard usual.contains(last.interval) else {
      return
        "The latest figure, \(latest(direction)), is outside \(range(direction)), but by less than "
        + "matters here (\(distance(tolerance ?? .unit(decimals: decimals))))."
    }
    return "The latest figure, \(latest(direction)), is within \(range(direction))"
      + "\(lastChange(direction, chart))."
  }

  /// The change since the figure before, where it is no more than is usual from one to the next.
  private func lastChange(_ direction: DirectionOfTravel, _ chart: ProcessChart) -> String {
    let last = direction.points.suffix(2)
    guard let from = last.first?.figure.value, let to = last.last?.figure.value,
      last.count == 2, let usual = chart.stretches.last?.averageRange,
      (to - from).magnitude.double <= 3.267 * usual + 1e-9
    else { return "" }
    let period = (frequency ?? .irregular).period
    let since = isNextPeriod(last) ? "last \(period)" : "the figure before"
    guard from != to else { return "; it has not changed since \(since)" }
    return "; the change of \(distance(to - from)) since \(since) is no more than usual"
  }

  private func isNextPeriod(_ pair: ArraySlice<IndicatorSeries.Point>) -> Bool {
    guard let frequency, let first = pair.first.flatMap({ frequency.index(of: $0.day) }),
      let last = pair.last.flatMap({ frequency.index(of: $0.day) })
    else { return false }
    return last - first == 1
  }

  // MARK: Pieces

  private func latest(_ direction: DirectionOfTravel) -> String {
    direction.points.last.map { words($0.figure) } ?? ""
  }

  private func range(_ direction: DirectionOfTravel) -> String {
    guard let usual = direction.chart.flatMap(UsualRange.init) else { return "the usual range" }
    return "the usual range of \(words(usual))"
  }

  private func inBrackets(_ direction: DirectionOfTravel) -> String {
    direction.chart.flatMap(UsualRange.init).map { " (\(words($0)))" } ?? ""
  }

  /// "7 months", "7 figures".
  private func counted(_ count: Int) -> String {
    let period = (frequency ?? .irregular).period
    return count == 1 ? "1 \(period)" : "\(count) \(period)s"
  }

  /// "8 quarters", or "8 figures over 11 quarters" where some are missing.
  private func span(_ direction: DirectionOfTravel) -> String {
    let points = direction.points
    guard let frequency, let first = points.first, let last = points.last,
      let start = frequency.index(of: first.day), let end = frequency.index(of: last.day),
      end - start + 1 > points.count
    else { return counted(points.count) }
    return "\(points.count) figures over \(counted(end - start + 1))"
  }

  private func spanOfFigures(_ direction: DirectionOfTravel) -> String {
    let span = span(direction)
    return span.contains("figures") ? span : "\(span) of figures"
  }
}
