import ActionPlan

extension Sample {
  /// Figures for the last days of months from January 2023 on; `-` for a month without an entry.
  static func months(_ figures: String) -> Keyed<Day, Actual> {
    let entries = figures.split(separator: " ").map(String.init).enumerated()
    return actuals(
      entries.filter { $0.element != "-" }.map { month, figure in
        let first = day("2023-01-01").adding(months: month) ?? later
        return ("\(first.lastOfMonth)", figure.replacing("_", with: " "))
      })
  }

  /// What is said of the direction of figures, as at the latest one.
  static func direction(_ indicator: Indicator) -> String {
    let asAt = indicator.actuals.keys.last ?? later
    return indicator.words(series(indicator, asAt: asAt).directionOfTravel(asAt: asAt))
  }

  /// What rule P2 says of figures against a target, as at the latest one.
  static func assurance(
    _ indicator: Indicator, _ aim: Target.Aim, profile: SignalProfile = .mdc
  ) -> String? {
    var indicator = indicator
    indicator.targets[Day.earliest] = target(aim)
    let asAt = indicator.actuals.keys.last ?? later
    let series = IndicatorSeries(whole: indicator, asAt: asAt, profile: profile)
    let direction = series.directionOfTravel(asAt: asAt)
    return series.assurance(of: direction).map { indicator.words($0, direction.state) }
  }
}
