/// The settings of a vector's indicator, and single values that must be there.
extension VectorNode {
  func read(indicator rules: inout SeriesRules) throws(SeriesError) {
    if let way = self["polarity"] { rules.polarity = try way.needPolarity() }
    if let word = self["frequency"] { rules.frequency = try word.needFrequency() }
    if let word = self["measure_kind"] { rules.period = try word.needPeriod() }
    if let value = self["tolerance"] { rules.tolerance = try value.needDecimal("tolerance") }
    if let value = self["amber_tolerance"] {
      rules.amberTolerance = try value.needDecimal("amber_tolerance")
    }
    if let count = self["min_denominator"] {
      rules.minimumBase = try count.needCount("min_denominator", in: 0...1_000_000_000)
    }
    if let count = self["window"] {
      rules.window = try count.needCount("window", in: Indicator.windows)
    }
    if let count = self["decimals"] { rules.decimals = try count.needCount("decimals", in: 0...6) }
    if let band = self["band"] {
      let ends = try band.needDecimals("band")
      guard ends.count == 2, ends[0] <= ends[1] else {
        throw SeriesError("band \(band.shown) is not a low and a high value")
      }
      rules.target = .band(low: ends[0], high: ends[1])
    }
    try self["rebases"]?.forEach { rebase throws(SeriesError) in
      rules.restarts.append(try (rebase["date"] ?? rebase).needDay("the date of a rebase"))
    }
  }

  /// Stops by day: the first is the baseline, the last the target.
  func read(trajectory rules: inout SeriesRules) throws(SeriesError) {
    var stops: [(day: Day, value: ExactDecimal)] = []
    try forEach { stop throws(SeriesError) in
      var parts: [VectorNode] = []
      try stop.forEach { part throws(SeriesError) in parts.append(part) }
      guard parts.count == 2 else { throw SeriesError("a stop is not a day and a value") }
      stops.append((try parts[0].needDay("a stop"), try parts[1].needDecimal("a stop")))
    }
    guard let first = stops.first, let last = stops.last else { return }
    guard zip(stops, stops.dropFirst()).allSatisfy({ $0.day < $1.day }) else {
      throw SeriesError("the days of the trajectory do not ascend")
    }
    if stops.count > 1 { rules.baseline = SeriesRules.Start(first.value, on: first.day) }
    rules.target = .value(last.value)
    rules.targetDay = last.day
    rules.milestones = Keyed()
    for stop in stops.dropFirst().dropLast() { rules.milestones[stop.day] = stop.value }
  }

  func needDay(_ what: String) throws(SeriesError) -> Day {
    if let day { return day }
    throw SeriesError("\(what) \(shown) is not a day such as 2019-06-14")
  }

  func needDays(_ what: String) throws(SeriesError) -> [Day] {
    var days: [Day] = []
    try forEach { day throws(SeriesError) in days.append(try day.needDay(what)) }
    return days
  }

  func needDecimal(_ what: String) throws(SeriesError) -> ExactDecimal {
    if let decimal { return decimal }
    let trouble = kind == .number ? "has more than 18 digits" : "is not a number"
    throw SeriesError("\(what) \(shown) \(trouble)")
  }

  func needDecimals(_ what: String) throws(SeriesError) -> [ExactDecimal] {
    var values: [ExactDecimal] = []
    try forEach { value throws(SeriesError) in values.append(try value.needDecimal(what)) }
    return values
  }

  func needCount(
    _ what: String, in range: ClosedRange<Int> = 1...1_000_000
  ) throws(SeriesError) -> Int {
    if kind == .number, let count = name.flatMap({ Int($0) }), range ~= count { return count }
    throw SeriesError(
      "\(what) \(shown) is not a whole number from \(range.lowerBound) to \(range.upperBound)")
  }

  func needPolarity() throws(SeriesError) -> Polarity {
    switch string {
    case "higher", "increase": return .higher
    case "lower", "decrease": return .lower
    case "band": return .band
    case "neutral", "none": return .neutral
    default:
      throw SeriesError("the polarity \(shown) is not one of higher, lower, band and neutral")
    }
  }

  private func needFrequency() throws(SeriesError) -> Frequency {
    let found = Frequency.allCases.first { $0.rawValue == string || $0.period == string }
    if let found, string != "figure" { return found }
    throw SeriesError("the frequency \(shown) is not one of week, month, quarter, term and year")
  }

  private func needPeriod() throws(SeriesError) -> PeriodKind? {
    switch string {
    case "point": return nil
    case "cumulative": return .yearToDate
    case "rolling": return .rolling12Months
    default:
      if let kind = string.flatMap({ PeriodKind(rawValue: $0) }) { return kind }
      throw SeriesError(
        "the measure_kind \(shown) is not one of point, snapshot, rolling, cumulative")
    }
  }
}
