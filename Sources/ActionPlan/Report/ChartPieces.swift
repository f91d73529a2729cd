/// The chart of an indicator: its figures, usual range and target as data.
struct ChartPieces {
  let item: IndicatorAssessment
  private var indicator: Indicator { item.indicator }
  private var series: IndicatorSeries { item.series }

  /// The chart of the whole; `nil` with fewer than two figures.
  var chart: Document.Chart? {
    guard series.points.count >= 2, let last = series.actuals.last?.day else { return nil }
    var chart = Document.Chart(
      indicator.title, sentence: sentence, unit: indicator.unit,
      unitWords: indicator.unitWords, decimals: indicator.decimals, figures: figures)
    chart.limits = limits
    chart.target = requirements(upTo: last)
    chart.marks = marks
    return chart
  }

  // MARK: In words

  private var sentence: String {
    let values = series.points.map(\.interval)
    guard let first = series.points.first, let last = series.points.last,
      let low = values.map(\.low).min(), let high = values.map(\.high).max()
    else { return "There are no figures." }
    return "\(counted(series.points.count, "figure")) from \(first.day.inWords) to "
      + "\(last.day.inWords), \(spread(low, high)); the latest is "
      + "\(indicator.words(last.figure)). \(indicator.words(item.direction))\(gaps)\(standing)"
  }

  private func spread(_ low: ExactDecimal, _ high: ExactDecimal) -> String {
    low == high
      ? "all \(indicator.number(low))"
      : "between \(indicator.number(low)) and \(indicator.number(high))"
  }

  private var gaps: String {
    let missing = series.actuals.count - series.points.count
    return missing == 0 ? "" : " \(counted(missing, "figure is", "figures are")) missing."
  }

  private var standing: String { item.standing.map { " \($0.words.capitalizedFirst)." } ?? "" }

  // MARK: Data

  private var figures: [Document.Chart.Figure] {
    let signals = signals
    let counted = Set(item.direction.points.map(\.day))
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
    guard let chart = item.direction.chart else { return [:] }
    var found: [Day: Document.Chart.Signal] = [:]
    for (place, point) in item.direction.points.enumerated() {
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
    let points = item.direction.points
    guard let chart = item.direction.chart, points.count == chart.signals.count else { return [] }
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
