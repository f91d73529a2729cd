/// Restarts that change nothing.
extension Plan {
  func restartFindings() -> [Finding] {
    indicators.flatMap { id, indicator in
      // A restart of the whole holds for its segments too.
      let everywhere = [indicator.actuals] + indicator.segments.values.map(\.actuals)
      return indicator.restarts.keys.compactMap { Self.finding("\(id)", id, $0, everywhere) }
        + indicator.segments.values.flatMap { segment in
          segment.restarts.keys.compactMap {
            Self.finding("\(id), \(segment.title)", id, $0, [segment.actuals])
          }
        }
    }
  }

  /// What is wrong with a restart; `nil` when one series at least has figures on both sides.
  private static func finding(
    _ place: String, _ id: ItemID, _ day: Day, _ series: [Keyed<Day, Actual>]
  ) -> Finding? {
    let sides = series.map { actuals in
      let days = actuals.filter { $0.value.figure.bounds != nil }.map(\.key)
      return (before: days.contains { $0 < day }, after: days.contains { $0 >= day })
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
