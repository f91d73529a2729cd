/// Rules D1 and D3: later figures mostly one way, by Kendall's statistic and the Theil-Sen line.
extension IndicatorSeries {
  /// Rule D1, for 4 to 12 figures.
  func shortSeries(_ points: [Point], _ sample: Observations) -> DirectionOfTravel {
    var judged = DirectionOfTravel(.steady, points: points, rules: [.shortSeries])
    call(.laterMostlyOneWay, .five, sample, &judged)
    return judged
  }

  /// Calls a direction when the later figures are mostly higher, or mostly lower.
  func call(
    _ signal: Signal, _ level: KendallStatistic.Level, _ sample: Observations,
    _ judged: inout DirectionOfTravel
  ) {
    let score = KendallStatistic.score(sample)
    judged.score = score
    judged.needed = KendallStatistic.needed(sample.count, level)
    guard let needed = judged.needed, abs(score) >= needed,
      latestIsBeyondMedian(sample, up: score > 0)
    else { return }
    let line = TheilSenLine(sample)
    let levels = DirectionOfTravel.Levels(
      before: line.level(at: sample.times.first ?? 0), now: line.level(at: sample.times.last ?? 0))
    guard matters(levels) else { return }
    judged.signal = signal
    judged.levels = levels
    judged.state = state(levels, up: score > 0)
  }

  /// Whether a change is at least the smallest that matters.
  func matters(_ levels: DirectionOfTravel.Levels) -> Bool {
    abs(levels.now - levels.before) >= tolerance.double - 1e-12
  }

  /// Whether the nearer end of the latest figure is on the signalled side of the median.
  private func latestIsBeyondMedian(_ sample: Observations, up: Bool) -> Bool {
    guard let low = sample.low.last, let high = sample.high.last else { return false }
    let middle = median(sample.middles)
    let near = 1e-12 * max(1, abs(middle))
    return up ? low > middle + near : high < middle - near
  }

  /// What a change from one level to another means.
  func state(_ levels: DirectionOfTravel.Levels, up: Bool) -> DirectionOfTravel.State {
    switch indicator.polarity {
    case .higher: return up ? .improving : .declining
    case .lower: return up ? .declining : .improving
    case .neutral: return up ? .rising : .falling
    case .band:
      guard let limits = latest.flatMap({ target(on: $0.day) })?.target.aim.limits,
        let low = limits.low?.double, let high = limits.high?.double
      else { return up ? .rising : .falling }
      func distance(_ value: Double) -> Double { max(low - value, value - high, 0) }
      let further = distance(levels.now) - distance(levels.before)
      guard abs(further) >= max(tolerance.double - 1e-12, 1e-12) else { return .steady }
      return further < 0 ? .improving : .declining
    }
  }
}
