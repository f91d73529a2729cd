/// Where a figure stands against the target in force at its own date: rule P1.
public struct Position: Hashable, Sendable {
  /// The colour, which never appears without its word.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    case green, amber, red
    /// No figure, no target, or a neutral indicator.
    case grey
    /// A range whose ends get different colours.
    case cannotTell = "cannot tell"
  }

  /// The colour given; grey when nothing could be judged.
  public var status: Status
  /// The figure judged; `nil` when there is none.
  public var point: IndicatorSeries.Point?
  /// The target in force at the figure's date; `nil` when there is none.
  public var target: Target?
  /// The day that target holds from.
  public var targetFrom: Day?
  /// The value required at the figure's date, on the way to the target; `nil` for a band.
  public var required: ExactDecimal?
  /// How far on the bad side of the requirement, least and most; 0 when it is met.
  public var gap: Interval?
  /// How far short is still amber.
  public var tolerance: ExactDecimal
  /// Why there is nothing to judge, where it is not the lack of any figure or target.
  public var reason: String?
}

extension IndicatorSeries {
  /// Judges the latest figure against the target in force at its date.
  ///
  /// No data is never green: where the newest entry is a gap, there is nothing to judge.
  public var position: Position {
    guard let last = newestGap else { return position(of: latest) }
    var judged = Position(status: .grey, tolerance: .unit(decimals: indicator.decimals))
    let before = latest.map {
      "; the last figure was \(indicator.words($0.figure)) at \($0.day.inWords)"
    }
    judged.reason =
      "no figure at \(last.day.inWords) (\(indicator.words(last.actual.figure)))\(before ?? "")"
    return judged
  }

  /// The newest entry where it is a gap; one that is not yet due is none.
  var newestGap: (day: Day, actual: Actual)? {
    actuals.last { $0.actual.figure.reading != .unavailable(.notYetDue) }
      .flatMap { $0.day == latest?.day ? nil : $0 }
  }

  /// Judges one figure against the target in force at its date.
  public func position(of point: Point?) -> Position {
    var judged = Position(
      status: .grey, point: point, tolerance: .unit(decimals: indicator.decimals))
    guard let point, let (from, target) = target(on: point.day) else { return judged }
    judged.target = target
    judged.targetFrom = from
    guard target.aim.isSet, !isBeforeBaseline(target, point.day) else { return judged }
    let limits = required(target, from: from, on: point.day)
    judged.required =
      switch target.aim {
      case .atLeast: limits.low
      case .atMost: limits.high
      case .exactly: limits.low ?? limits.high
      case .between, .noneYet, .withdrawn: nil
      }
    let gap = point.interval.distance(outside: limits)
    judged.gap = gap
    judged.tolerance = amberTolerance(target)
    guard indicator.polarity != .neutral else { return judged }
    guard hasBase(point) else {
      judged.gap = nil
      judged.reason = "too few cases to judge: the base is under \(indicator.smallestBase)"
      return judged
    }
    let isMissed = gap.low == .zero && isOpenMiss(point, limits)
    let (best, worst) = (
      isMissed ? .amber : status(gap.low, judged.tolerance), status(gap.high, judged.tolerance)
    )
    judged.status = best == worst ? best : .cannotTell
    return judged
  }

  /// Whether a day is before the way to a target begins: then nothing is required yet.
  private func isBeforeBaseline(_ target: Target, _ day: Day) -> Bool {
    guard let baseline, let due = target.due, target.aim.isOneValue else {
      return false
    }
    return baseline.figure.value != nil && day < min(baseline.asAt, due)
  }

  /// Whether a bound that the figure does not reach is the very value required.
  private func isOpenMiss(
    _ point: Point, _ limits: (low: ExactDecimal?, high: ExactDecimal?)
  ) -> Bool {
    guard case .fewerThan(let bound) = point.figure.reading, let low = limits.low else {
      return false
    }
    return bound <= low
  }

  private func status(_ gap: ExactDecimal, _ tolerance: ExactDecimal) -> Position.Status {
    if gap <= .zero { return .green }
    return gap <= tolerance ? .amber : .red
  }

  /// 10% of the way from the baseline to the target, at least one unit of the last shown digit.
  private func amberTolerance(_ target: Target) -> ExactDecimal {
    if let tolerance = target.tolerance { return tolerance }
    let unit = ExactDecimal.unit(decimals: indicator.decimals)
    guard let start = baseline?.figure.value else { return unit }
    let limits = target.aim.limits
    let distances = [limits.low, limits.high].compactMap { $0.map { ($0 - start).magnitude } }
    // Of a band, the nearer edge.
    let tenth = distances.min()?.times(
      1, over: ExactDecimal(10), decimals: min(6, indicator.decimals + 2))
    return max(unit, tenth ?? unit)
  }

  /// What the target asks for on a day: straight lines, or steps, from baseline to milestones to target.
  private func required(
    _ target: Target, from: Day, on day: Day
  ) -> (low: ExactDecimal?, high: ExactDecimal?) {
    switch target.aim {
    case .atLeast(let value): (trajectory(target, to: value, from: from, on: day), nil)
    case .atMost(let value): (nil, trajectory(target, to: value, from: from, on: day))
    case .exactly(let value): exactly(target, value, from: from, on: day)
    case .between, .noneYet, .withdrawn: target.aim.limits
    }
  }

  /// On the way to an exact target, being better than the line is not a miss.
  private func exactly(
    _ target: Target, _ value: ExactDecimal, from: Day, on day: Day
  ) -> (low: ExactDecimal?, high: ExactDecimal?) {
    guard let due = target.due, day < due else { return (value, value) }
    let required = trajectory(target, to: value, from: from, on: day)
    switch indicator.polarity {
    case .higher: return (required, nil)
    case .lower: return (nil, required)
    case .band, .neutral: return (value, value)
    }
  }

  private func trajectory(
    _ target: Target, to value: ExactDecimal, from: Day, on day: Day
  ) -> ExactDecimal {
    guard let due = target.due, day < due else { return value }
    var stops: [(day: Day, value: ExactDecimal)] = target.milestones.map { ($0.key, $0.value) }
    if let baseline, let start = baseline.figure.value,
      baseline.asAt < (stops.first?.day ?? due)
    {
      stops.insert((baseline.asAt, start), at: 0)
    }
    stops.append((due, value))
    guard let after = stops.firstIndex(where: { day < $0.day }), after > 0 else {
      return stops.first.map(\.value) ?? value
    }
    let (start, end) = (stops[after - 1], stops[after])
    guard !target.stepped else { return start.value }
    let whole = end.day.monthIndex - start.day.monthIndex
    let part = day.monthIndex - start.day.monthIndex
    guard whole > 0, part > 0 else { return start.value }
    let share = (end.value - start.value).times(
      part, over: ExactDecimal(whole), decimals: min(6, indicator.decimals + 3))
    return share.map { start.value + $0 } ?? start.value
  }
}
