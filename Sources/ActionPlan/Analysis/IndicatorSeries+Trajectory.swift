/// What a target asks for on the way to it.
extension IndicatorSeries {
  /// What the target asks for on a day: straight lines, or steps, from baseline to milestones to target.
  func required(
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
    let (part, whole) = time(start.day, day, end.day)
    guard whole > 0, part > 0 else { return start.value }
    let share = (end.value - start.value).times(
      part, over: ExactDecimal(whole), decimals: min(6, indicator.decimals + 3))
    return share.map { start.value + $0 } ?? start.value
  }

  /// How far a day is on the way between two others: in months where all three end one or are on the
  /// same day of theirs, so that a short month is as long as a long one, and else in days.
  private func time(_ start: Day, _ day: Day, _ end: Day) -> (part: Int, whole: Int) {
    let days = [start, day, end]
    if days.allSatisfy(\.isLastOfMonth)
      || days.allSatisfy({ $0.dayOfMonth == start.dayOfMonth })
    {
      return (day.monthIndex - start.monthIndex, end.monthIndex - start.monthIndex)
    }
    return (start.days(until: day), start.days(until: end))
  }

  /// Whether a target asks for more from day to day, in a straight line.
  func isOnTheWay(_ target: Target, on day: Day) -> Bool {
    guard let due = target.due, target.aim.isOneValue, !target.stepped else { return false }
    let isLine = baseline?.figure.value != nil || !target.milestones.isEmpty
    return isLine && day < due
  }
}
