/// Where the figure is likely to be when the target is due: rule F1.
public struct Forecast: Hashable, Sendable {
  /// Whether the target is likely to be met.
  public enum Outlook: String, CaseIterable, Hashable, Sendable {
    case onCourse = "on course"
    case offCourse = "off course"
    case tooCloseToCall = "too close to call"
    /// The target is due further off than the figures go back.
    case tooFarAhead = "too far ahead"
    case notEnoughData = "not enough data"
  }

  /// What is carried on to the target date.
  public enum Basis: String, CaseIterable, Hashable, Sendable {
    case trend
    case level = "no clear trend: level carried forward"
  }

  /// The least and the most, in the indicator's unit.
  public struct Range: Hashable, Sendable {
    /// The least.
    public var low: Double
    /// The most.
    public var high: Double
  }

  /// Whether the target is likely to be met.
  public var outlook: Outlook
  /// How many figures it rests on.
  public var count: Int
  /// The target and the day it is due.
  public var target: Target
  /// The day the target is due.
  public var due: Day
  /// What was carried on; `nil` when nothing was.
  public var basis: Basis?
  /// The middle of where the figure will be.
  public var centre: Double?
  /// Where the figure will be about 8 times in 10.
  public var range: Range?
  /// The change in one period that the target needs from the latest figure on; 0 once it is met.
  ///
  /// `nil` where a range or a bound does not tell whether it is met.
  public var neededPace: Double?
  /// Whether the latest figure is a range or a bound: the pace is from its nearer end.
  public var isLeastPace = false
  /// The change in one period so far, about 8 times in 10; `nil` without a clear trend.
  public var achievedPace: Range?
}

extension IndicatorSeries {
  /// Forecasts the figure at the day the target in force is due.
  ///
  /// - Parameters:
  ///   - direction: The direction of travel, for the figures it used.
  ///   - asAt: The last day that counts.
  /// - Returns: `nil` without a target that is due later, where neither way is better, where the
  ///   figures can't be judged, and for seasonal figures.
  public func forecast(_ direction: DirectionOfTravel, asAt: Day) -> Forecast? {
    if case .notAvailable = direction.state { return nil }
    // A range of all months says nothing of the month the target is due.
    guard !indicator.seasonal, indicator.polarity != .neutral else { return nil }
    guard let latest, let target = target(on: latest.day)?.target, target.aim.isSet,
      let due = target.due, max(latest.day, asAt) < due
    else { return nil }
    let points = direction.points
    var found = Forecast(
      outlook: .notEnoughData, count: points.count, target: target, due: due)
    guard points.count >= 6, let first = points.first, let last = points.last else { return found }
    let sample = sample(points)
    let origin = time(of: first.day)
    let (end, now) = (time(of: due) - origin, time(of: last.day) - origin)
    found.neededPace = neededPace(target, from: latest, by: due)
    found.isLeastPace = !latest.interval.isExact
    guard end - now <= now else {
      found.outlook = .tooFarAhead
      return found
    }
    project(sample, to: end, &found)
    found.outlook = outlook(of: found.range, target)
    return found
  }

  private func project(_ sample: Observations, to end: Double, _ found: inout Forecast) {
    let score = KendallStatistic.score(sample)
    let isClear = KendallStatistic.needed(sample.count, .five).map { abs(score) >= $0 } ?? false
    guard isClear else {
      let mean = sample.middles.reduce(0, +) / Double(sample.count)
      let reach = Self.eightInTen * spread(sample.middles)
      found.basis = .level
      found.centre = mean
      found.range = Forecast.Range(low: mean - reach, high: mean + reach)
      return
    }
    let line = TheilSenLine(sample)
    let slopes = line.slopeRange(sample.count) ?? (line.slope, line.slope)
    let further = end - median(sample.times)
    let (centre, reach) = (
      line.level(at: end), Self.eightInTen * spread(line.residuals(sample))
    )
    found.basis = .trend
    found.centre = centre
    found.range = Forecast.Range(
      low: centre - (line.slope - slopes.low) * further - reach,
      high: centre + (slopes.high - line.slope) * further + reach)
    found.achievedPace = Forecast.Range(low: slopes.low, high: slopes.high)
  }

  /// The normal quantile that leaves 1 in 10 at each end.
  private static let eightInTen = 1.281_551_565_544_6

  /// The spread of figures about their level, from the average change between neighbours.
  private func spread(_ values: [Double]) -> Double {
    guard values.count > 1 else { return 0 }
    let moves = zip(values, values.dropFirst()).map { abs($1 - $0) }
    return moves.reduce(0, +) / Double(moves.count) / 1.128
  }

  private func outlook(of range: Forecast.Range?, _ target: Target) -> Forecast.Outlook {
    guard let range else { return .notEnoughData }
    let (low, high) = (
      target.aim.limits.low?.double ?? -.infinity, target.aim.limits.high?.double ?? .infinity
    )
    if low <= range.low, range.high <= high { return .onCourse }
    return range.high < low || high < range.low ? .offCourse : .tooCloseToCall
  }

  private func neededPace(_ target: Target, from latest: Point, by due: Day) -> Double? {
    let periods = time(of: due) - time(of: latest.day)
    guard periods > 0, hasBase(latest) else { return nil }
    let (limits, figure) = (target.aim.limits, latest.interval)
    if let low = limits.low, figure.low < low {
      return figure.high < low ? (low - figure.high).double / periods : nil
    }
    if let high = limits.high, figure.high > high {
      return figure.low > high ? (high - figure.low).double / periods : nil
    }
    return 0
  }
}
