/// Seasonal figures: only figures of the same time of year are set against each other.
extension IndicatorSeries {
  /// Rule D1, or D3 from 13 figures with one a year before them; `nil` with less than two full years.
  ///
  /// Kendall's score is counted within each time of year and summed (Hirsch, Slack and Smith 1982,
  /// *Water Resources Research* 18), so that August is never set against March.
  func seasonal(_ points: [Point], _ sample: Observations) -> DirectionOfTravel? {
    guard let periods = indicator.frequency?.periodsInYear, let last = sample.times.last,
      last + 1 >= Double(2 * periods)
    else { return nil }
    let year = Double(periods)
    let groups = sample.timesOfYear(year)
    let compared = groups.reduce(0) { $0 + $1 - 1 }
    guard compared >= 4 else { return nil }
    let isLong = compared > 12
    var judged = DirectionOfTravel(
      .steady, points: points, rules: [isLong ? .slowDrift : .shortSeries])
    judged.isSeasonal = true
    judged.score = KendallStatistic.score(sample, year: year)
    judged.needed = KendallStatistic.needed(groups: groups, isLong ? .one : .five)
    callSeasonal(isLong ? .slowDrift : .laterMostlyOneWay, sample, year, &judged)
    return judged
  }

  private func callSeasonal(
    _ signal: Signal, _ sample: Observations, _ year: Double, _ judged: inout DirectionOfTravel
  ) {
    guard let score = judged.score, let needed = judged.needed, abs(score) >= needed,
      latestIsBeyondLastYear(sample, year, up: score > 0)
    else { return }
    let line = TheilSenLine(sample, year: year)
    let levels = DirectionOfTravel.Levels(
      before: line.level(at: 0), now: line.level(at: sample.times.last ?? 0))
    guard matters(levels) else { return }
    judged.signal = signal
    judged.levels = levels
    judged.state = state(levels, up: score > 0)
  }

  /// Whether the latest figure is on the signalled side of the one a year before it.
  private func latestIsBeyondLastYear(_ sample: Observations, _ year: Double, up: Bool) -> Bool {
    guard let latest = sample.times.indices.last,
      let earlier = sample.times.firstIndex(of: sample.times[latest] - year)
    else { return false }
    return up
      ? sample.low[latest] > sample.high[earlier] : sample.high[latest] < sample.low[earlier]
  }
}

extension Frequency {
  /// How many periods a year has; `nil` where there are no times of year.
  var periodsInYear: Int? {
    switch self {
    case .weekly: 52
    case .monthly: 12
    case .quarterly: 4
    case .termly: 3
    case .yearly, .irregular: nil
    }
  }
}
