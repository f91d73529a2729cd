/// What stands beside the figures of the whole: others to compare with, and the teams.
extension ChartPieces {
  /// The chart of the whole with those it is compared with; `nil` with fewer than two figures.
  static func chart(_ item: IndicatorAssessment) -> Document.Chart? {
    guard var chart = ChartPieces(item).chart,
      let first = item.series.actuals.first?.day, let last = item.series.actuals.last?.day
    else { return nil }
    chart.comparators = item.comparators.filter { isDrawn($0, item) }.compactMap {
      comparator($0, first, last)
    }
    return chart
  }

  /// Whether it is one of those that boards ask for: a dozen single councils would hide our own line.
  ///
  /// All stand in the table of others.
  private static func isDrawn(
    _ part: IndicatorAssessment.Part, _ item: IndicatorAssessment
  ) -> Bool {
    switch item.indicator.comparators[part.id]?.kind {
    case .neighbours, .region, .england: true
    case .authority, .other, nil: false
    }
  }

  /// Somebody else's exact figures between the first day of ours and the last.
  ///
  /// Those outside are in the table of others, with their dates.
  private static func comparator(
    _ part: IndicatorAssessment.Part, _ first: Day, _ last: Day
  ) -> Document.Chart.Comparator? {
    let points = part.series.points.compactMap { point in
      point.figure.value.map { Document.Chart.Comparator.Point(point.day, $0) }
    }.filter { first <= $0.day && $0.day <= last }
    guard !points.isEmpty else { return nil }
    return Document.Chart.Comparator(
      part.title, points: points, note: part.differs.map { "counted differently: \($0)" })
  }

  /// The teams side by side, where at least two have enough figures to draw; else `nil`.
  static func panels(_ item: IndicatorAssessment) -> Document.Panels? {
    let charts = item.segments.compactMap { ChartPieces($0).chart }
    guard charts.count >= 2 else { return nil }
    let words = item.teamChanges.map { "\($0.words)." } ?? "Too few figures to call a change."
    return Document.Panels(
      "\(item.indicator.title), team by team on the same axes", sentence: words, charts: charts)
  }
}
