/// Whether a target can be relied on, with what it was worked out from: rule P2.
public struct TargetAssurance: Hashable, Sendable {
  /// Met reliably, missed reliably, or hit and miss.
  public var verdict: Assurance
  /// The target in force at the latest figure.
  public var target: Target
  /// The usual range it was set against, in the indicator's unit.
  public var range: UsualRange
}

/// The range that figures stay in while nothing changes.
public struct UsualRange: Hashable, Sendable {
  /// How many figures it was worked out from.
  public var count: Int
  /// The average.
  public var mean: Double
  /// The lower end.
  public var lower: Double
  /// The upper end.
  public var upper: Double

  /// Takes the last stretch of a chart; `nil` where its limits can't be worked out.
  init?(_ chart: ProcessChart) {
    guard let last = chart.stretches.last, last.lower.isFinite, last.upper.isFinite else {
      return nil
    }
    (count, mean, lower, upper) = (last.range.count, last.mean, last.lower, last.upper)
  }

  /// Whether a figure, or part of it, lies inside; on the edge is inside.
  func contains(_ interval: Interval) -> Bool {
    let near = 1e-12 * max(abs(lower), abs(upper))
    return interval.low.double <= upper + near && interval.high.double >= lower - near
  }
}

extension IndicatorSeries {
  /// Sets the target in force against the usual range by rule P2.
  ///
  /// - Returns: `nil` with fewer than 13 figures, without a target, and where neither way is better.
  public func assurance(of direction: DirectionOfTravel) -> TargetAssurance? {
    guard let chart = direction.chart, let latest, let range = UsualRange(chart),
      let target = target(on: latest.day)?.target, let verdict = assurance(target, chart)
    else { return nil }
    return TargetAssurance(verdict: verdict, target: target, range: range)
  }

  func assurance(_ target: Target, _ chart: ProcessChart) -> Assurance? {
    guard target.aim.isSet else { return nil }
    let limits = target.aim.limits
    let hasTwoEnds = limits.low != nil && limits.high != nil && indicator.polarity != .neutral
    return chart.assurance(
      low: limits.low?.double, high: limits.high?.double,
      polarity: hasTwoEnds ? .band : indicator.polarity)
  }

  /// The chart of figures, in this series' profile.
  func usualRange(of points: [Point]) -> ProcessChart {
    let sample = sample(points)
    return ProcessChart(low: sample.low, high: sample.high, profile: profile)
  }

  /// The usual range before the plan began: of the last 12 to 20 figures up to its baseline.
  ///
  /// - Returns: `nil` without a baseline, with fewer figures, and for figures that can't be judged.
  public var earlierRange: UsualRange? {
    guard let baseline, let latest, baseline.asAt < latest.day, !overlaps else { return nil }
    let began = breaks.keys.last.flatMap { $0 <= baseline.asAt ? $0 : nil }
    guard lastBreak(after: baseline.asAt, upTo: latest.day) == nil else { return nil }
    let before = points.filter { point in
      point.day <= baseline.asAt && hasBase(point) && (began.map { $0 <= point.day } ?? true)
    }
    guard before.count >= 12 else { return nil }
    return UsualRange(usualRange(of: before.suffix(20)))
  }
}
