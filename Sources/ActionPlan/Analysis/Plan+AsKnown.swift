/// Figures as they stood before they were corrected.
extension Plan {
  /// The plan without the corrections of figures that were made after a day.
  ///
  /// When a figure first came in is not kept, so one that came late is there.
  func withFigures(asKnownOn day: Day) -> Plan {
    var plan = self
    for (id, indicator) in indicators where indicator.wasCorrected(after: day) {
      plan.indicators[id] = indicator.asKnown(on: day)
    }
    return plan
  }
}

extension Indicator {
  fileprivate func wasCorrected(after day: Day) -> Bool {
    ([actuals] + segments.values.map(\.actuals)).contains { actuals in
      actuals.values.contains { $0.restatements.values.contains { day < $0.on } }
    }
  }

  fileprivate func asKnown(on day: Day) -> Indicator {
    var known = self
    known.actuals = actuals.asKnown(on: day)
    for (id, segment) in segments {
      known.segments[id]?.actuals = segment.actuals.asKnown(on: day)
    }
    return known
  }
}

extension Keyed where Key == Day, Value == Actual {
  fileprivate func asKnown(on day: Day) -> Keyed<Day, Actual> {
    var known = self
    for (key, actual) in self {
      guard let first = actual.restatements.values.first(where: { day < $0.on }) else { continue }
      known[key]?.figure = first.was
    }
    return known
  }
}
