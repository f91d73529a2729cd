/// Rule F1 in words.
extension Indicator {
  /// What rule F1 says, in sentences.
  public func words(_ forecast: Forecast) -> String {
    switch forecast.outlook {
    case .notEnoughData:
      let count = forecast.count
      let there =
        count == 0 ? "are no figures" : count == 1 ? "is 1 figure" : "are \(count) figures"
      return "Not enough data. There \(there) to go by; at least 6 are needed."
    case .tooFarAhead:
      return "Too far ahead. The target, \(aim(forecast)), is due further off than the figures go "
        + "back." + pace(forecast)
    case .onCourse, .offCourse, .tooCloseToCall:
      let told = telling(forecast)
      return "\(forecast.outlook.rawValue.capitalizedFirst) for \(told.aim(forecast))"
        + "\(told.expected(forecast))." + pace(forecast)
    }
  }

  private func aim(_ forecast: Forecast) -> String {
    "\(aimWords(forecast.target)) by \(forecast.due.inWords)"
  }

  /// The indicator with the decimals that print the range on the side of the target where it is.
  private func telling(_ forecast: Forecast) -> Indicator {
    guard let range = forecast.range else { return self }
    let limits = forecast.target.aim.limits
    return telling([range.low, range.high], from: [limits.low, limits.high].compactMap { $0 })
  }

  private func expected(_ forecast: Forecast) -> String {
    guard let range = forecast.range else { return "" }
    let basis = forecast.basis == .trend ? "carrying the trend on" : "with no clear trend"
    return ": \(basis), the chance is about 8 in 10 that it will be \(words(range))"
  }

  private func words(_ range: Forecast.Range) -> String {
    let (low, high) = (number(level(range.low)), number(level(range.high)))
    guard low == high else { return "between \(low) and \(high)" }
    // Both ends may lie where no figure can be.
    let isBeyond = [range.low, range.high].contains { kept($0) != $0 }
    return isBeyond ? "\(low) or nearly" : "about \(low)"
  }

  // MARK: The pace

  private func pace(_ forecast: Forecast) -> String {
    guard let needed = forecast.neededPace else { return "" }
    guard needed != 0 else { return " The latest figure meets it." }
    var words = " It needs to \(needed > 0 ? "rise" : "fall")\(by(abs(needed), forecast))"
    if let achieved = forecast.achievedPace { words += "; it \(changed(achieved))" }
    return words + "."
  }

  private func changed(_ pace: Forecast.Range) -> String {
    if pace.low >= 0 { return "has risen by \(between(pace.low, pace.high))" }
    if pace.high <= 0 { return "has fallen by \(between(-pace.high, -pace.low))" }
    return "has changed by \(between(pace.low, pace.high))"
  }

  private func between(_ low: Double, _ high: Double) -> String {
    guard max(abs(low), abs(high)) >= paceUnit.double else { return "less than \(paceUnit)" }
    let (least, most) = (paceNumber(low), paceNumber(high))
    return least == most ? "about \(least)" : "between \(least) and \(most)"
  }

  /// " by 1.5 percentage points a month"; nothing where it is at least very little.
  private func by(_ pace: Double, _ forecast: Forecast) -> String {
    let period = (frequency ?? .irregular) == .irregular ? "month" : (frequency ?? .monthly).period
    let isSmall = pace < paceUnit.double
    let words = paceWords(isSmall ? paceUnit.grouped : paceNumber(pace)) + " a \(period)"
    switch (isSmall, forecast.isLeastPace) {
    case (false, false): return " by \(words)"
    case (false, true): return " by at least \(words)"
    case (true, false): return " by less than \(words)"
    case (true, true): return ""
    }
  }

  private func paceWords(_ value: String) -> String {
    switch unit {
    case .percent: "\(value) percentage points"
    case .pounds: "£\(value)"
    case .rate: "\(value) per 10,000"
    case .days: "\(value) days"
    case .count, .ratio: value
    }
  }

  /// A pace has one decimal more than the figures.
  private var paceUnit: ExactDecimal { .unit(decimals: decimals + 1) }

  private func paceNumber(_ pace: Double) -> String {
    rounded(pace, decimals: decimals + 1).grouped
  }
}
