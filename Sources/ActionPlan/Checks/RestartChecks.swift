/// Restarts that change nothing.
extension Plan {
  func restartFindings() -> [Finding] {
    indicators.flatMap { id, indicator in
      // A restart of the whole holds for its segments too.
      let series = [indicator.actuals] + indicator.segments.values.map(\.actuals)
      let everywhere = series.map(Self.ends)
      return indicator.restarts.keys.compactMap { Self.finding("\(id)", id, $0, everywhere) }
        + indicator.segments.values.flatMap { segment in
          let own = [Self.ends(of: segment.actuals)]
          return segment.restarts.keys.compactMap {
            Self.finding("\(id), \(segment.title)", id, $0, own)
          }
        }
    }
  }

  /// The first and the last day with a figure; `nil` when there is none.
  private static func ends(of actuals: Keyed<Day, Actual>) -> (first: Day, last: Day)? {
    guard let first = actuals.first(where: { $0.value.figure.bounds != nil })?.key,
      let last = actuals.last(where: { $0.value.figure.bounds != nil })?.key
    else { return nil }
    return (first, last)
  }

  /// What is wrong with a restart; `nil` when one series at least has figures on both sides.
  private static func finding(
    _ place: String, _ id: ItemID, _ day: Day, _ series: [(first: Day, last: Day)?]
  ) -> Finding? {
    let sides = series.map { ends in
      (before: ends.map { $0.first < day } ?? false, after: ends.map { day <= $0.last } ?? false)
    }
    guard !sides.contains(where: { $0.before && $0.after }) else { return nil }
    let trouble =
      switch (sides.contains(where: \.before), sides.contains(where: \.after)) {
      case (false, _): "there is no figure before it"
      case (true, false): "there is no figure from it on"
      case (true, true): "no series has figures both before it and from it on"
      }
    return Finding(
      .restartWithoutEffect, id, at: "\(place), restart from \(day.inWords)",
      "it changes nothing: \(trouble)",
      remedy: "check the day, or record the figures that are missing")
  }
}
