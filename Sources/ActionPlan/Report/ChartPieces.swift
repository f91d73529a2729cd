/// The chart of an indicator, or of one of its teams: figures, usual range and target as data.
struct ChartPieces {
  let title: String
  let series: IndicatorSeries
  let direction: DirectionOfTravel
  /// Where the figure stands and where it is going; `nil` where one of the two isn't called.
  var standing: Standing?
  private var indicator: Indicator { series.indicator }

  /// The chart of the whole.
  init(_ item: IndicatorAssessment) {
    (title, series, direction) = (item.indicator.title, item.series, item.direction)
    standing = item.standing
  }

  /// The chart of a team.
  init(_ part: IndicatorAssessment.Part) {
    (title, series, direction) = (part.title, part.series, part.direction)
  }

  /// The chart; `nil` with fewer than two figures.
  var chart: Document.Chart? {
    guard series.points.count >= 2, let last = series.actuals.last?.day else { return nil }
    var chart = Document.Chart(
      title, sentence: sentence, unit: indicator.unit,
      unitWords: indicator.unitWords, decimals: indicator.decimals, figures: figures)
    chart.limits = limits
    chart.target = requirements(upTo: last)
    chart.marks = marks
    return chart
  }

  // MARK: In words

  private var sentence: String {
    guard let first = series.points.first, let last = series.points.last else {
      return "There are no figures."
    }
    return "\(counted(series.points.count, "figure")) from \(first.day.inWords) to "
      + "\(last.day.inWords), \(spread); the latest is \(indicator.words(last.figure)). "
      + "\(indicator.words(direction))\(gaps)\(standingWords)"
  }

  /// "between 40% and 82%", or "4 between 40% and 82%, 2 given as ranges" where some are not exact.
  private var spread: String {
    let exact = series.points.compactMap(\.figure.value)
    let (bounds, ranges) = (bounds, series.points.count - exact.count - bounds.count)
    var parts: [String] = []
    if let low = exact.min(), let high = exact.max() {
      let isAll = exact.count == series.points.count
      let (from, to) = indicator.numbers(low, high)
      let span = low == high ? "\(isAll ? "all" : "at") \(from)" : "between \(from) and \(to)"
      parts.append(isAll ? span : "\(exact.count) \(span)")
    }
    if let bound = bounds.first {
      let isOne = bounds.allSatisfy { $0 == bound }
      let words = isOne ? indicator.number(bound) : "a number"
      parts.append("\(bounds.count) given as fewer than \(words)")
    }
    if ranges > 0 { parts.append(counted(ranges, "given as a range", "given as ranges")) }
    return parts.joined(separator: ", ")
  }

  private var bounds: [ExactDecimal] {
    series.points.compactMap { point in
      guard case .fewerThan(let bound) = point.figure.reading else { return nil }
      return bound
    }
  }

  /// "4 months have no entry; 1 figure is suppressed" as a sentence; empty where none is missing.
  private var gaps: String {
    let reasons = series.actuals.compactMap { _, actual -> Unavailability? in
      guard case .unavailable(let why) = actual.figure.reading else { return nil }
      return why
    }
    let kinds = reasons.uniqued.map { why in
      let count = reasons.count { $0 == why }
      return "\(counted(count, "figure is", "figures are")) \(why.words)"
    }
    let parts = [periodsWithoutEntry].compactMap { $0 } + kinds
    return parts.isEmpty ? "" : " \(parts.joined(separator: "; "))."
  }

  /// "4 months have no entry" between the first and the last; `nil` where none is left out.
  private var periodsWithoutEntry: String? {
    guard let frequency = indicator.frequency else { return nil }
    let places = series.actuals.compactMap { frequency.index(of: $0.day) }
    guard let first = places.first, let last = places.last else { return nil }
    let missing = last - first + 1 - Set(places).count
    let period = frequency.period
    return missing > 0 ? "\(counted(missing, "\(period) has", "\(period)s have")) no entry" : nil
  }

  private var standingWords: String { standing.map { " \($0.words.capitalizedFirst)." } ?? "" }

  // MARK: Data

  private var figures: [Document.Chart.Figure] {
    let signals = signals
    let counted = Set(direction.points.map(\.day))
    return series.actuals.map { day, actual in
      guard let interval = Interval(actual.figure, unit: indicator.unit) else {
        return Document.Chart.Figure(day, gap: indicator.words(actual.figure))
      }
      return Document.Chart.Figure(
        day, low: interval.low, high: interval.high, status: actual.figure.status,
        counts: counted.contains(day), signal: signals[day])
    }
  }

  /// What the rules found at each figure of the usual range.
  private var signals: [Day: Document.Chart.Signal] {
    guard let chart = direction.chart else { return [:] }
    var found: [Day: Document.Chart.Signal] = [:]
    for (place, point) in direction.points.enumerated() {
      switch chart.variation(at: place, polarity: indicator.polarity) {
      case .commonCause: break
      case .improvement: found[point.day] = .improving
      case .concern: found[point.day] = .declining
      case .neutralHigh, .neutralLow: found[point.day] = .neutral
      }
    }
    return found
  }

  private var limits: [Document.Chart.Limits] {
    let points = direction.points
    guard let chart = direction.chart, points.count == chart.signals.count else { return [] }
    return chart.stretches.filter { $0.lower.isFinite && $0.upper.isFinite && !$0.range.isEmpty }
      .map {
        Document.Chart.Limits(
          from: points[$0.range.lowerBound].day, to: points[$0.range.upperBound - 1].day,
          mean: $0.mean, lower: $0.lower, upper: $0.upper)
      }
  }

  private var marks: [Document.Chart.Mark] {
    let breaks = series.breaks.map { Document.Chart.Mark($0.key, .break, $0.value.why) }
    let restarts = series.restarts.map { Document.Chart.Mark($0.key, .restart, $0.value.why) }
    return (breaks + restarts).sorted { $0.day < $1.day }
  }

  /// What was required on each day with a figure, and on each day that another target took over.
  private func requirements(upTo last: Day) -> [Document.Chart.Requirement] {
    guard let first = series.actuals.first?.day else { return [] }
    let days = Set(series.actuals.map(\.day)).union(series.decisionDays)
      .filter { first <= $0 && $0 <= last }.sorted()
    var found: [Document.Chart.Requirement] = []
    var before: (from: Day, target: Target)?
    for day in days {
      let now = series.target(on: day)
      if let before, before.from != now?.from, found.last?.leadsToNext == true {
        found.append(requirement(before, on: day, leads: false))
      }
      if let now {
        found.append(requirement(now, on: day, leads: series.isOnTheWay(now.target, on: day)))
      } else if before != nil {
        found.append(Document.Chart.Requirement(day))
      }
      before = now
    }
    if let before, let due = before.target.due, found.last?.leadsToNext == true {
      found.append(requirement(before, on: due, leads: false))
    }
    return found
  }

  private func requirement(
    _ decision: (from: Day, target: Target), on day: Day, leads: Bool
  ) -> Document.Chart.Requirement {
    let limits = series.required(decision.target, from: decision.from, on: day)
    return Document.Chart.Requirement(
      day, low: limits.low, high: limits.high, leadsToNext: leads)
  }
}
