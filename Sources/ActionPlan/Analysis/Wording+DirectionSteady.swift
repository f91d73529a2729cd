/// What figures that do not change show.
extension DirectionWords {
  /// What stands after the word "steady".
  var steady: String {
    if direction.signal != nil, let levels = direction.levels {
      return "The figure has moved \(indicator.words(levels))\(noNearer(levels))."
    }
    guard let usual, let last = direction.points.last else {
      return "\(spanOfFigures.capitalizedFirst) show no clear direction."
    }
    let telling = telling
    let place = "\(theLatest(telling)) \(usual.place(of: last.interval)) \(range(telling))"
    guard usual.contains(last.interval) else {
      return "\(place), but by less than matters here (\(indicator.distance(tolerance)))."
    }
    return "\(place)\(lastChange)."
  }

  /// What a move means in a band, where it is not better and not worse.
  private func noNearer(_ levels: DirectionOfTravel.Levels) -> String {
    guard let (low, high) = bandLimits else { return "" }
    let isInside = [levels.before, levels.now].allSatisfy { low.double <= $0 && $0 <= high.double }
    if isInside { return ", inside \(band)" }
    guard tolerance > .zero else { return ", as far from \(band) as before" }
    return "; its distance from \(band) changed by less than matters here "
      + "(\(indicator.distance(tolerance)))"
  }

  private var tolerance: ExactDecimal {
    indicator.tolerance ?? .unit(decimals: indicator.decimals)
  }

  private var spanOfFigures: String {
    let span = span(direction.points[...])
    return span.contains("figure") ? span : "\(span) of figures"
  }

  /// The change since the figure before, where it is no more than is usual from one to the next.
  private var lastChange: String {
    let last = direction.points.suffix(2)
    guard let from = last.first?.figure.value, let to = last.last?.figure.value, last.count == 2,
      let usual = direction.chart?.stretches.last?.averageRange,
      (to - from).magnitude.double <= 3.267 * usual + 1e-9
    else { return "" }
    let since = since(last)
    guard from != to else { return "; it has not changed since \(since)" }
    return "; the change of \(indicator.distance(to - from)) since \(since) is no more than usual"
  }

  private func since(_ pair: ArraySlice<IndicatorSeries.Point>) -> String {
    guard period != Frequency.irregular.period, periods(over: pair) == nil else {
      return "the figure before"
    }
    return direction.usesFinalOnly ? "the \(period) before" : "last \(period)"
  }
}
