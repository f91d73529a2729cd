/// The two shapes of vectors: charts, and judgements of a kind.
extension VectorNode {
  /// A vector of dates and values whose usual range is asked.
  func chart(_ id: String, _ rules: SeriesRules) throws(SeriesError) -> ChartSeries {
    guard let input = self["input"], let dates = input["dates"], let values = input["values"] else {
      throw SeriesError("input has no dates or no values")
    }
    var series = ChartSeries(id: id, rules: rules, days: [], values: [])
    try dates.forEach { date throws(SeriesError) in series.days.append(try date.needDay("a date")) }
    try values.forEach { value throws(SeriesError) in
      series.values.append(value.kind == .null ? nil : try value.needDecimal("a value"))
    }
    guard series.days.count == series.values.count else {
      throw SeriesError("there are \(series.days.count) dates and \(series.values.count) values")
    }
    try self["options"]?.read(chartOptions: &series.rules)
    return series
  }

  private func read(chartOptions rules: inout SeriesRules) throws(SeriesError) {
    if let way = self["improvement_direction"] { rules.polarity = try way.needPolarity() }
    if let target = self["target"] { rules.target = .value(try target.needDecimal("target")) }
    if let count = self["fix_after_n_points"] {
      rules.fixAfter = try count.needCount("fix_after_n_points")
    }
    if let screens = self["screen_outliers"], !rules.profile.countsBeyondLimit {
      rules.profile.screensMovingRanges = screens.isTrue
    }
    if let days = self["rebase"] { rules.restarts = try days.needDays("rebase") }
  }

  /// A vector of a kind: direction, rag or forecast.
  func figures(_ id: String, _ rules: SeriesRules) throws(SeriesError) -> FigureSeries {
    var series = FigureSeries(id: id, rules: rules, figures: [])
    let kind = self["kind"]?.string ?? (self["points"] == nil ? "" : "direction")
    switch kind {
    case "direction": series.question = .direction
    case "rag": series.question = .position
    case "forecast": series.question = .forecast
    default:
      let found = self["kind"].map { "the kind is \($0.shown)" } ?? "there is no kind and no input"
      throw SeriesError("\(found); it is one of direction, rag and forecast")
    }
    try self["indicator"]?.read(indicator: &series.rules)
    if let day = self["as_of"] { series.rules.asAt = try day.needDay("as_of") }
    if let target = self["target"] {
      series.rules.target = .value(try target.needDecimal("target"))
    }
    if let day = self["target_date"] { series.rules.targetDay = try day.needDay("target_date") }
    try self["trajectory"]?.read(trajectory: &series.rules)
    series.figures = try readFigures()
    if let reason = series.settle() { throw SeriesError(reason) }
    return series
  }

  private func readFigures() throws(SeriesError) -> [(day: Day, figure: Figure)] {
    var figures: [(day: Day, figure: Figure)] = []
    if let points = self["points"] {
      try points.forEach { point throws(SeriesError) in
        guard let day = point["period"] ?? point["date"] else {
          throw SeriesError("a point has no period")
        }
        figures.append((try day.needDay("period"), try point.figure()))
      }
    } else if let point = self["point"], let day = self["period"] {
      figures.append((try day.needDay("period"), try point.figure()))
    } else {
      throw SeriesError("there are no points")
    }
    figures.sort { $0.day < $1.day }
    for (earlier, later) in zip(figures, figures.dropFirst()) where earlier.day == later.day {
      throw SeriesError("two points are for \(later.day)")
    }
    return figures
  }

  private func figure() throws(SeriesError) -> Figure {
    var figure = Figure(try reading())
    figure.numerator = try self["numerator"]?.needDecimal("numerator")
    figure.denominator = try self["denominator"]?.needDecimal("denominator")
    if self["provisional"]?.isTrue ?? false { figure.status = .provisional }
    if self["estimated"]?.isTrue ?? false { figure.status = .estimated }
    return figure
  }

  private func reading() throws(SeriesError) -> Reading {
    switch self["kind"]?.string ?? "value" {
    case "value":
      guard let value = self["value"] else { return .unavailable(.notAvailable) }
      return .value(try value.needDecimal("value"))
    case "range":
      guard let low = self["lo"] ?? self["low"], let high = self["hi"] ?? self["high"] else {
        throw SeriesError("a range has no lo or no hi")
      }
      let ends = (try low.needDecimal("lo"), try high.needDecimal("hi"))
      guard ends.0 <= ends.1 else {
        throw SeriesError("the range from \(ends.0) to \(ends.1) runs backwards")
      }
      return .range(low: ends.0, high: ends.1)
    case "missing": return .unavailable(.notAvailable)
    case "suppressed": return .unavailable(.suppressed)
    case "not applicable", "not_applicable": return .unavailable(.notApplicable)
    default:
      throw SeriesError("\(self["kind"]?.shown ?? "") is not a kind of point")
    }
  }
}
