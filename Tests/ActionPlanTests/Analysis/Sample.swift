import ActionPlan

/// Small plans and series, written the way people write figures.
enum Sample {
  /// A day from its ISO form.
  static func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is not a day") }
    return day
  }

  /// A number from its digits.
  static func number(_ digits: String) -> ExactDecimal {
    guard let number = ExactDecimal(digits) else { preconditionFailure("\(digits) is no number") }
    return number
  }

  /// An id.
  static func id(_ text: String) -> ItemID {
    guard let id = ItemID(text) else { preconditionFailure("\(text) is not an id") }
    return id
  }

  /// A quarter from its key.
  static func quarter(_ key: String) -> Quarter {
    guard let quarter = Quarter(typed: key, firstMonth: 4) else {
      preconditionFailure("\(key) is not a quarter")
    }
    return quarter
  }

  /// A figure: `86`, `90..95`, `<60`, `gap`, `e570` (estimated), `p86` (provisional), `50 of 8`
  /// (50 with the denominator 8).
  static func figure(_ text: String) -> Figure {
    if text == "gap" { return Figure(.unavailable(.notAvailable)) }
    if let first = text.first, first == "e" || first == "p" {
      var figure = figure(String(text.dropFirst()))
      figure.status = first == "e" ? .estimated : .provisional
      return figure
    }
    if text.hasPrefix("<") { return Figure(.fewerThan(number(String(text.dropFirst())))) }
    let parts = text.split(separator: " of ").map(String.init)
    if parts.count == 2 {
      return Figure(
        .value(number(parts[0])), numerator: ExactDecimal(1), denominator: number(parts[1]))
    }
    let ends = text.split(separator: "..").map { number(String($0)) }
    return ends.count == 2
      ? Figure(.range(low: ends[0], high: ends[1])) : Figure(.value(number(text)))
  }

  /// Figures by the day they are for.
  static func actuals(_ entries: [(String, String)]) -> Keyed<Day, Actual> {
    var actuals = Keyed<Day, Actual>()
    for (day, figure) in entries {
      actuals[self.day(day)] = Actual(self.figure(figure), source: "Return")
    }
    return actuals
  }

  /// Figures for the last days of the quarters from June 2023 on.
  static func quarters(_ figures: [String]) -> Keyed<Day, Actual> {
    let ends = ["06-30", "09-30", "12-31", "03-31"]
    return actuals(
      figures.enumerated().map { place, figure in
        ("\(2023 + (place + 1) / 4)-\(ends[place % 4])", figure)
      })
  }

  /// An indicator where higher is better.
  static func indicator(
    unit: Indicator.Unit = .percent, decimals: Int = 0, tolerance: String? = nil,
    frequency: Frequency? = .quarterly, _ actuals: Keyed<Day, Actual>
  ) -> Indicator {
    indicator(
      .higher, unit: unit, decimals: decimals, tolerance: tolerance, frequency: frequency, actuals)
  }

  /// An indicator in per cent without decimals unless said otherwise.
  static func indicator(
    _ polarity: Polarity, unit: Indicator.Unit = .percent, decimals: Int = 0,
    tolerance: String? = nil, frequency: Frequency? = .quarterly, _ actuals: Keyed<Day, Actual>
  ) -> Indicator {
    var indicator = Indicator(title: "Visits on time", unit: unit, polarity: polarity)
    indicator.decimals = decimals
    indicator.tolerance = tolerance.map { number($0) }
    indicator.frequency = frequency
    indicator.actuals = actuals
    return indicator
  }

  /// A target agreed by the board.
  static func target(_ aim: Target.Aim) -> Target {
    Target(aim, agreedBy: "Board", why: "Agreed in spring")
  }

  /// A day that no figure of a sample is after.
  static let later = day("2030-03-31")

  /// The series of an indicator up to a day.
  static func series(_ indicator: Indicator, asAt: Day = later) -> IndicatorSeries {
    guard let series = IndicatorSeries(indicator, asAt: asAt) else {
      preconditionFailure("every indicator has a whole")
    }
    return series
  }
}
