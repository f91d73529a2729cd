extension IndicatorSeries {
  /// Judges the direction of travel as at a day: 4 to 12 figures by rule D1, more by D2 and D3.
  ///
  /// Provisional and estimated figures at the end decide nothing: where they would say otherwise,
  /// that is only mentioned.
  public func directionOfTravel(asAt: Day) -> DirectionOfTravel {
    if let reason = whyNotAvailable { return DirectionOfTravel(.notAvailable(reason)) }
    let usable = usablePoints
    if restsOnSmallBases { return DirectionOfTravel(.notEnoughData, points: usable) }
    if let last = usable.last, let age = periodsSince(last.day, asAt: asAt), age >= 2 {
      return DirectionOfTravel(.notAvailable(.latestIsFor(last.day)))
    }
    let firm = firmPoints(usable)
    var judged = direction(of: firm.isEmpty ? usable : firm)
    if firm.count < usable.count, !firm.isEmpty {
      let whole = direction(of: usable)
      if whole.state == judged.state {
        judged = whole
      } else {
        judged.usesFinalOnly = true
        if whole.state.isCalled { judged.provisionalSuggests = whole.state }
      }
    }
    judged.since = start
    judged.cautions = cautions(judged, lastUsable: usable.last, asAt: asAt)
    return judged
  }

  /// Why figures of this kind can't be judged; `nil` when they can.
  private var whyNotAvailable: DirectionOfTravel.Reason? {
    guard latest != nil else { return .noFigures }
    switch indicator.period {
    case .yearToDate: return .yearToDateFigure
    case .rolling12Months: return .rollingFigure
    case .snapshot, .flow, .yearEnding, nil: return nil
    }
  }

  /// How many periods ended between a figure and a day; `nil` without a fixed interval.
  func periodsSince(_ day: Day, asAt: Day) -> Int? {
    guard let frequency = indicator.frequency, let now = frequency.index(of: asAt),
      let then = frequency.index(of: day)
    else { return nil }
    // A period that is still running on the day has no figure yet.
    let isRunning = asAt.adding(days: 1).flatMap { frequency.index(of: $0) } == now
    return now - then - (isRunning ? 1 : 0)
  }

  /// The figures that rules look at: since the last break or restart, with a base large enough.
  var usablePoints: [Point] {
    let all = pointsSinceStart
    let usable = all.allSatisfy { hasBase($0) } ? all : all.filter { hasBase($0) }
    // A seasonal figure is set against the year before it.
    let reach = indicator.seasonal ? window + (indicator.frequency?.periodsInYear ?? 0) : window
    return usable.count > reach ? Array(usable.suffix(reach)) : usable
  }

  /// How many of the latest figures a rule looks at.
  var window: Int { indicator.window ?? indicator.frequency?.window ?? 24 }

  /// The figures since the last break or restart.
  var pointsSinceStart: [Point] {
    guard let start else { return points }
    return points.filter { start <= $0.day }
  }

  /// Whether a figure's denominator, where there is one, is large enough to be judged.
  func hasBase(_ point: Point) -> Bool {
    point.figure.denominator.map { $0 >= ExactDecimal(indicator.smallestBase) } ?? true
  }

  /// Whether more than a third of the latest figures have too small a base.
  private var restsOnSmallBases: Bool {
    let points = pointsSinceStart.suffix(window)
    return points.count { !hasBase($0) } * 3 > points.count
  }

  private func firmPoints(_ points: [Point]) -> [Point] {
    guard let last = points.last, last.figure.status != .final else { return points }
    return Array(points[..<(points.lastIndex { $0.figure.status == .final }.map { $0 + 1 } ?? 0)])
  }

  private func direction(of points: [Point]) -> DirectionOfTravel {
    guard points.count >= 4 else { return DirectionOfTravel(.notEnoughData, points: points) }
    let sample = sample(points)
    if indicator.seasonal, let judged = seasonal(points, sample) { return judged }
    return points.count <= 12 ? shortSeries(points, sample) : longSeries(points, sample)
  }

  private func cautions(
    _ judged: DirectionOfTravel, lastUsable: Point?, asAt: Day
  ) -> [DirectionOfTravel.Caution] {
    var found: [DirectionOfTravel.Caution] = []
    if latest.flatMap({ periodsSince($0.day, asAt: asAt) }) == 1 {
      found.append(.latestMissing)
    }
    if let latest, let lastUsable, lastUsable.day < latest.day { found.append(.smallBase) }
    guard judged.state.isCalled else { return found }
    if indicator.period == .snapshot, hangsTogether(sample(judged.points)) {
      found.append(.overlap)
    }
    if isEarlySignLost(judged) { found.append(.stricterRule) }
    if indicator.seasonal, !judged.isSeasonal, indicator.frequency?.periodsInYear != nil {
      found.append(.seasonal)
    }
    return found
  }

  /// Whether the 13th figure ends an early sign that the 12 before it gave.
  private func isEarlySignLost(_ judged: DirectionOfTravel) -> Bool {
    guard judged.points.count == 13, judged.state == .steady, !judged.isSeasonal else {
      return false
    }
    let before = Array(judged.points.dropLast())
    return shortSeries(before, sample(before)).state.isChange
  }

  /// Whether the figures of a stock drift by themselves, because they count mostly the same children.
  private func hangsTogether(_ sample: Observations) -> Bool {
    let threshold = max(0.4, 2 / Double(sample.count).squareRoot())
    guard threshold < 1 else { return false }
    return autocorrelation(TheilSenLine(sample).residuals(sample)) > threshold
  }

  /// The figures as binary fractions, their time in periods from the first.
  func sample(_ points: [Point]) -> Observations {
    let start = points.first.map { time(of: $0.day) } ?? 0
    return Observations(
      times: points.map { time(of: $0.day) - start }, low: points.map(\.interval.low.double),
      high: points.map(\.interval.high.double))
  }

  /// The time of a day in periods, so that a short month is as long as a long one.
  func time(of day: Day) -> Double {
    indicator.frequency?.index(of: day).map(Double.init) ?? Double(day.ordinal) / 30.4375
  }
}
