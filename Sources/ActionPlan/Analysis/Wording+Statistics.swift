/// Numbers that were worked out, not reported.
extension Indicator {
  /// The usual range: `62.3% to 81.0%`, with one decimal more than the figures have.
  public func words(_ range: UsualRange) -> String {
    "\(closer(range.lower)) to \(closer(range.upper))"
  }

  /// What rule P2 says, in sentences.
  ///
  /// The range of figures that are changing is of the past: then it promises nothing.
  public func words(_ assurance: TargetAssurance, _ state: DirectionOfTravel.State) -> String {
    let range = words(assurance.range)
    let target = "the target of \(aimWords(assurance.target))"
    guard !state.isChange else {
      return "Not to be told while the figures are changing. Their usual range so far, \(range), "
        + "\(meets(assurance.verdict)) \(target)."
    }
    switch assurance.verdict {
    case .consistentPass:
      return "Met reliably. The whole usual range, \(range), meets \(target)."
        + unlessChanged(assurance, state)
    case .consistentFail:
      return "Missed reliably. None of the usual range, \(range), meets \(target)."
        + unlessChanged(assurance, state)
    case .inconsistent:
      return "Hit and miss. The usual range, \(range), lies on both sides of \(target): by chance "
        + "alone some figures meet it and some do not."
    }
  }

  private func meets(_ verdict: Assurance) -> String {
    switch verdict {
    case .consistentPass: "meets"
    case .consistentFail: "does not meet"
    case .inconsistent: "lies on both sides of"
    }
  }

  /// What to expect of figures that do not change.
  private func unlessChanged(
    _ assurance: TargetAssurance, _ state: DirectionOfTravel.State
  ) -> String {
    guard state == .steady else { return "" }
    let limits = assurance.target.aim.limits
    let range = assurance.range
    if let high = limits.high, range.lower >= high.double { return stays("above", high) }
    if let low = limits.low, range.upper <= low.double { return stays("below", low) }
    switch (limits.low, limits.high) {
    case (let low?, nil): return stays("above", low)
    case (nil, let high?): return stays("below", high)
    default: return " Unless something changes, expect it to stay inside the range."
    }
  }

  private func stays(_ side: String, _ target: ExactDecimal) -> String {
    " Unless something changes, expect it to stay \(side) the target of \(number(target))."
  }

  /// What a target asks for, without the day it is due: `at least 80%`.
  private func aimWords(_ target: Target) -> String {
    var target = target
    (target.due, target.aspiration) = (nil, nil)
    return words(target)
  }

  /// The usual range before the plan began, and where the latest figure lies.
  public func words(earlier range: UsualRange, _ latest: Interval) -> String {
    let place = range.contains(latest) ? "within" : "outside"
    return "\(words(range)), from \(range.count) figures; the latest figure is \(place) it"
  }

  /// The levels before and since a restart.
  public func words(_ step: IndicatorSeries.Step) -> String {
    "from about \(number(level(step.levels.before))) to about \(number(level(step.levels.now))) "
      + "since \(step.day.inWords): \(step.restart.why) (agreed by \(step.restart.agreedBy))"
  }

  /// What rule F1 says, in sentences.
  public func words(_ forecast: Forecast) -> String {
    let aim = "\(aimWords(forecast.target)) by \(forecast.due.inWords)"
    switch forecast.outlook {
    case .notEnoughData:
      let there = forecast.count == 1 ? "is 1 figure" : "are \(forecast.count) figures"
      return "Not enough data. There \(there); at least 6 are needed."
    case .tooFarAhead:
      return "Too far ahead. The target, \(aim), is due further off than the figures go back."
        + pace(forecast)
    case .onCourse, .offCourse, .tooCloseToCall:
      return "\(forecast.outlook.rawValue.capitalizedFirst) for \(aim)\(expected(forecast))."
        + pace(forecast)
    }
  }

  private func expected(_ forecast: Forecast) -> String {
    guard let range = forecast.range else { return "" }
    let basis = forecast.basis == .trend ? "carrying the trend on" : "with no clear trend"
    return ": \(basis), the chance is about 8 in 10 that it will be between "
      + "\(number(level(range.low))) and \(number(level(range.high)))"
  }

  private func pace(_ forecast: Forecast) -> String {
    guard let needed = forecast.neededPace else { return "" }
    guard needed != 0 else { return " The latest figure meets it." }
    let period = (frequency ?? .irregular) == .irregular ? "month" : (frequency ?? .monthly).period
    let way = needed > 0 ? "rise" : "fall"
    var words = " It needs to \(way) by \(paceWords(abs(needed))) a \(period)"
    if let achieved = forecast.achievedPace { words += "; it \(changed(achieved))" }
    return words + "."
  }

  private func changed(_ pace: Forecast.Range) -> String {
    let (low, high) = (paceNumber(pace.low), paceNumber(pace.high))
    if pace.low >= 0 { return "has risen by between \(low) and \(high)" }
    if pace.high <= 0 {
      return "has fallen by between \(paceNumber(-pace.high)) and \(paceNumber(-pace.low))"
    }
    return "has changed by between \(low) and \(high)"
  }

  private func paceWords(_ pace: Double) -> String {
    let value = rounded(pace, decimals: decimals + 1)
    switch unit {
    case .percent: return "\(value.grouped) percentage points"
    case .pounds: return "£\(value.grouped)"
    case .rate: return "\(value.grouped) per 10,000"
    case .days: return "\(value.grouped) days"
    case .count, .ratio: return value.grouped
    }
  }

  private func paceNumber(_ pace: Double) -> String {
    rounded(pace, decimals: decimals + 1).grouped
  }

  // MARK: Rounding

  /// A worked-out number with one decimal more than the figures, kept where a figure can be.
  func closer(_ value: Double) -> String {
    let shown = decimals + 1
    return number(rounded(clamped(value), decimals: shown), decimals: shown)
  }

  /// A level of a line through the figures, kept where a figure of the unit can be.
  func level(_ value: Double) -> ExactDecimal { rounded(clamped(value), decimals: decimals) }

  private func clamped(_ value: Double) -> Double {
    switch unit {
    case .percent: max(0, min(100, value))
    case .count, .rate, .days: max(0, value)
    case .ratio, .pounds: value
    }
  }

  private func rounded(_ value: Double, decimals: Int) -> ExactDecimal {
    let factor = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let scaled = (value * factor).rounded()
    guard abs(scaled) < 1e17 else { return .zero }
    return ExactDecimal(coefficient: Int64(scaled), scale: UInt8(decimals))
  }
}

extension TeamChanges {
  /// "3 of 12 teams show a change; about 0.7 would by chance".
  public var words: String {
    let teams = judged == 1 ? "team" : "teams"
    let show = changed == 1 || judged == 1 ? "shows" : "show"
    let tenths = Int((byChance * 10).rounded())
    return "\(changed) of \(judged) \(teams) \(show) a change; about \(tenths / 10).\(tenths % 10) "
      + "would by chance"
  }
}

extension Assurance {
  /// The verdict in two or three words.
  public var words: String {
    switch self {
    case .consistentPass: "met reliably"
    case .consistentFail: "missed reliably"
    case .inconsistent: "hit and miss"
    }
  }
}
