import ActionPlan

/// The worked examples of `docs/rules.md` on longer series, which are invented.
extension RulesExamples {
  // MARK: D2 and D3

  static let longSeries = [
    Example(name: "within the range", sentence: travelled(Invented.months(after: [80]))),
    Example(name: "outside the range", sentence: travelled(Invented.months(after: [90]))),
    Example(
      name: "a shift", sentence: travelled(Invented.months(after: [83, 84, 83, 85, 84, 83, 84]))),
    Example(
      name: "a trend", sentence: travelled(Invented.months(after: [70, 71, 72, 73, 74, 75, 76]))),
    Example(name: "two of three", sentence: travelled(Invented.months(after: [86, 83, 86]))),
    Example(name: "a slow drift", sentence: travelled(Invented.drift)),
  ]

  // MARK: Seasons, stocks, restarts, teams

  static let seasons = [
    Example(name: "the time of year", sentence: travelled(Invented.seasonal)),
    Example(name: "a stock", sentence: travelled(Invented.stock)),
    Example(name: "provisional", sentence: travelled(Invented.provisional)),
    Example(name: "a restart", sentence: step(Invented.restarted)),
    Example(
      name: "teams", sentence: "3 of 12 teams show a change; about 0.7 would by chance"),
  ]

  private static func travelled(_ indicator: Indicator) -> String {
    let day = indicator.actuals.keys.last ?? Sample.later
    return indicator.words(Sample.series(indicator, asAt: day).directionOfTravel(asAt: day))
  }

  private static func step(_ indicator: Indicator) -> String {
    Sample.series(indicator).lastStep.map { indicator.words($0) } ?? "none"
  }

  // MARK: P2

  static let reliedOn = [
    Example(name: "missed reliably", sentence: reliedOn(Invented.months(after: [80]), 90)),
    Example(name: "met reliably", sentence: reliedOn(Invented.months(after: [80]), 70)),
    Example(name: "hit and miss", sentence: reliedOn(Invented.months(after: [80]), 82)),
    Example(name: "while changing", sentence: reliedOn(Invented.months(after: [90]), 90)),
  ]

  private static func reliedOn(_ indicator: Indicator, _ target: Int) -> String {
    var indicator = indicator
    indicator.targets[Day.earliest] = Sample.target(.atLeast(ExactDecimal(target)))
    let day = indicator.actuals.keys.last ?? Sample.later
    let series = Sample.series(indicator, asAt: day)
    let direction = series.directionOfTravel(asAt: day)
    return series.assurance(of: direction).map { indicator.words($0, direction.state) } ?? "none"
  }

  // MARK: F1

  static let forecasts = [
    Example(name: "a trend carried on", sentence: forecast(Invented.rising, 85, "2026-03-31")),
    Example(name: "a level carried on", sentence: forecast(Invented.level, 95, "2025-12-31")),
    Example(name: "too far", sentence: forecast(Invented.rising, 85, "2028-03-31")),
  ]

  private static func forecast(_ figures: [String], _ target: Int, _ due: String) -> String {
    var indicator = Sample.indicator(Sample.quarters(figures))
    var decision = Sample.target(.atLeast(ExactDecimal(target)))
    decision.due = Sample.day(due)
    indicator.targets[Day.earliest] = decision
    let day = indicator.actuals.keys.last ?? Sample.later
    let series = Sample.series(indicator, asAt: day)
    return series.forecast(series.directionOfTravel(asAt: day), asAt: day).map {
      indicator.words($0)
    }
      ?? "none"
  }

  // MARK: The figures

  /// Invented figures.
  enum Invented {
    private static let year = [80, 82, 79, 81, 80, 78, 82, 80, 79, 81, 80, 78]

    /// A year of supervision on time, in %, from April 2022 on, and what came after it.
    static func months(after figures: [Int]) -> Indicator {
      Sample.indicator(frequency: .monthly, SeasonTests.months(year + figures))
    }

    static var drift: Indicator {
      let tenths = [
        791, 834, 807, 799, 800, 802, 804, 791, 851, 773, 740, 811, 811, 823, 813, 815, 826, 840,
        813, 815, 863, 836, 807, 874,
      ]
      var actuals = Keyed<Day, Actual>()
      for (day, actual) in SeasonTests.months(tenths) {
        let value = actual.figure.value.flatMap { ExactDecimal("\($0)".inTenths) } ?? .zero
        actuals[day] = Actual(Figure(.value(value)))
      }
      return Sample.indicator(
        .lower, unit: .days, decimals: 1, tolerance: "0.5", frequency: .monthly, actuals)
    }

    static var seasonal: Indicator {
      let year = [50, 52, 55, 48, 20, 51, 54, 53, 25, 50, 52, 54]
      var made = Sample.indicator(
        .neutral, unit: .count, frequency: .monthly,
        SeasonTests.months(year + year.map { $0 + 4 }))
      made.seasonal = true
      return made
    }

    static var stock: Indicator {
      var made = Sample.indicator(
        .neutral, unit: .count, frequency: .monthly,
        SeasonTests.months([
          700, 702, 705, 709, 712, 713, 711, 708, 704, 700, 697, 696, 698, 701, 705, 708, 710, 711,
        ]))
      made.period = .snapshot
      return made
    }

    static let provisional = Sample.indicator(
      Sample.quarters(["70", "69", "72", "71", "73", "p76"]))

    static var restarted: Indicator {
      var made = Sample.indicator(
        frequency: .monthly,
        SeasonTests.months([60, 62, 61, 63, 62, 60, 61, 63, 74, 76, 75, 77, 76, 74]))
      made.restarts[Sample.day("2022-12-01")] = Indicator.Restart(
        agreedBy: "Improvement Board", why: "a new front door")
      return made
    }

    static var sustained: Indicator {
      var made = Sample.indicator(Sample.quarters(["78", "81", "83", "82"]))
      made.targets[Day.earliest] = Sample.target(.atLeast(ExactDecimal(80)))
      return made
    }

    static let rising = ["61", "63", "66", "67", "70", "72", "75", "79"]
    static let level = ["80", "82", "79", "81", "80", "78", "82", "80"]
  }
}

extension String {
  /// The digits of a number of tenths with their point.
  fileprivate var inTenths: String { dropLast() + "." + suffix(1) }
}
