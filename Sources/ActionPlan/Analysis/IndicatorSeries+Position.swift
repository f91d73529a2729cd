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
    guard let point, let (from, target) = target(on: point.day) else {
      return Position(
        status: .grey, point: point, tolerance: .unit(decimals: indicator.decimals))
    }
    var judged = judge(point, against: target, from: from)
    if judged.status == .green, isSustained(point, target) { judged.status = .blue }
    judged.againstFirst = againstFirst(point, judged, from: from)
    return judged
  }

  /// Judges one figure against any target, as if it were in force at its date.
  func judge(_ point: Point, against target: Target, from: Day) -> Position {
    var judged = Position(
      status: .grey, point: point, target: target, targetFrom: from,
      tolerance: .unit(decimals: indicator.decimals))
    guard target.aim.isSet, !isBeforeBaseline(target, point.day) else { return judged }
    let limits = required(target, from: from, on: point.day)
    judged.required = target.aim.isOneValue ? limits.low ?? limits.high : nil
    judged.tolerance = amberTolerance(target)
    guard hasBase(point) || indicator.polarity == .neutral else {
      judged.reason = "too few cases to judge: the base is under \(indicator.smallestBase)"
      return judged
    }
    let gap = point.interval.distance(outside: limits)
    judged.gap = gap
    guard indicator.polarity != .neutral else { return judged }
    judged.status = status(gap, judged.tolerance, isMissed: isOpenMiss(point, limits))
    return judged
  }

  /// The first target that was set, where the one in force is easier on the figure.
  private func againstFirst(
    _ point: Point, _ now: Position, from: Day
  ) -> Position.AgainstFirst? {
    guard now.reason == nil, let first = firstTarget(upTo: point.day),
      first.from != from || first.target != now.target
    else { return nil }
    let then = judge(point, against: first.target, from: first.from)
    guard then.status.isWorse(than: now.status) else { return nil }
    return Position.AgainstFirst(target: first.target, status: then.status)
  }

  /// Whether the final target was met by this figure and the two periods before it, without a gap.
  ///
  /// Where rule P2 speaks it must say that the target is met reliably. Figures that are not final
  /// count for nothing here.
  private func isSustained(_ point: Point, _ target: Target) -> Bool {
    let last = points.filter { $0.day <= point.day }.suffix(3)
    guard !overlaps, last.count == 3, last.allSatisfy({ meets($0, target) }),
      isUnbroken(Array(last))
    else {
      return false
    }
    let usable = usablePoints.filter { $0.day <= point.day }
    guard usable.count >= 13, !indicator.seasonal else { return true }
    let chart = usualRange(of: usable)
    return assurance(target, chart) == .consistentPass
  }

  private func meets(_ point: Point, _ target: Target) -> Bool {
    let limits = target.aim.limits
    return point.figure.status == .final && hasBase(point)
      && point.interval.distance(outside: limits).high == .zero && !isOpenMiss(point, limits)
  }

  /// Whether figures are of successive periods, on one side of any break.
  private func isUnbroken(_ points: [Point]) -> Bool {
    guard let first = points.first, let last = points.last,
      lastBreak(after: first.day, upTo: last.day) == nil,
      actuals.count(where: { first.day <= $0.day && $0.day <= last.day }) == points.count
    else { return false }
    guard let frequency = indicator.frequency else { return true }
    let places = points.compactMap { frequency.index(of: $0.day) }
    return zip(places, places.dropFirst()).allSatisfy { $1 - $0 == 1 }
  }

  /// Whether the gap to a line that leads to the target is smaller than at the first figure used.
  func isClosing(_ position: Position, _ direction: DirectionOfTravel) -> Bool {
    guard let now = position.gap, let point = position.point, let target = position.target,
      isOnTheWay(target, on: point.day), let first = direction.points.first,
      let then = self.position(of: first).gap
    else { return true }
    return now.middle < then.middle
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

  private func status(
    _ gap: Interval, _ tolerance: ExactDecimal, isMissed: Bool
  ) -> Position.Status {
    func status(_ gap: ExactDecimal) -> Position.Status {
      if gap <= .zero { return .green }
      return gap <= tolerance ? .amber : .red
    }
    let best = isMissed && gap.low == .zero ? Position.Status.amber : status(gap.low)
    return best == status(gap.high) ? best : .cannotTell
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
}
