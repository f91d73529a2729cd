extension PlanAssessment {
  /// An indicator's last figure of the quarter against the last of the quarter before, by rule M1.
  ///
  /// - Returns: `nil` where one of the two has no figure, and for a year to date or a rolling year.
  func sinceLastQuarter(_ item: IndicatorAssessment) -> Movement? {
    let start = quarter.firstDay(firstMonth: plan.firstMonth)
    let before = quarter.previous?.firstDay(firstMonth: plan.firstMonth) ?? start
    return item.series.movement(inQuarterFrom: start, against: before)
  }
}

extension IndicatorSeries {
  /// Judges the last figure from a day on against the last from an earlier day up to it.
  fileprivate func movement(inQuarterFrom start: Day, against before: Day) -> Movement? {
    guard !overlaps, let latest = points.last, start <= latest.day,
      let earlier = points.last(where: { $0.day < start }), before <= earlier.day
    else { return nil }
    return movement(.previous, from: earlier, to: latest)
  }
}
