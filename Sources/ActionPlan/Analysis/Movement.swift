/// Whether the latest figure is better, worse or the same as another one: rule M1.
public struct Movement: Hashable, Sendable {
  /// What the comparison is with.
  public enum Comparison: String, CaseIterable, Hashable, Sendable {
    case previous
    case sameTimeLastYear = "same time last year"
    case baseline

    /// The words for a sentence: "better than …".
    public var words: String {
      switch self {
      case .previous: "last time"
      case .sameTimeLastYear: "the same time last year"
      case .baseline: "the baseline"
      }
    }
  }

  /// What came of it.
  public enum Outcome: Hashable, Sendable {
    case better, worse, noChange
    /// The number went up or down, and neither is good or bad.
    case higher, lower
    /// The figures are too loose to tell.
    case cannotTell
    /// The two can't be set side by side, and why.
    case notComparable(why: String)

    /// The word that stands alone, in a cell or before the figures.
    var word: String {
      switch self {
      case .better: "better"
      case .worse: "worse"
      case .noChange: "no change"
      case .higher: "higher"
      case .lower: "lower"
      case .cannotTell: "cannot tell"
      case .notComparable: "not comparable"
      }
    }
  }

  /// What the latest figure was set against.
  public var comparison: Comparison
  /// What came of it, read with the indicator's polarity.
  public var outcome: Outcome
  /// The earlier figure.
  public var from: IndicatorSeries.Point
  /// The latest figure.
  public var to: IndicatorSeries.Point
  /// The least and the most that the figure rose, negative where it fell.
  public var change: Interval
  /// The smallest change that matters.
  public var tolerance: ExactDecimal
}

extension IndicatorSeries {
  /// Judges the latest figure against an earlier one by rule M1; `nil` when either is missing.
  public func movement(against comparison: Movement.Comparison) -> Movement? {
    guard let latest, let earlier = earlier(comparison, than: latest) else { return nil }
    return movement(comparison, from: earlier, to: latest)
  }

  private func earlier(_ comparison: Movement.Comparison, than latest: Point) -> Point? {
    switch comparison {
    case .previous: return overlaps ? nil : points.dropLast().last
    case .sameTimeLastYear:
      return points.last { $0.day.monthIndex == latest.day.monthIndex - 12 }
    case .baseline:
      guard let baseline, baseline.asAt < latest.day,
        let interval = Interval(baseline.figure, unit: indicator.unit)
      else { return nil }
      let months = latest.day.monthIndex - baseline.asAt.monthIndex
      guard !overlaps || months % 12 == 0 else { return nil }
      return Point(day: baseline.asAt, figure: baseline.figure, interval: interval)
    }
  }

  /// Judges two figures against each other by rule M1.
  func movement(
    _ comparison: Movement.Comparison, from earlier: Point, to latest: Point
  ) -> Movement {
    let change = Interval(
      latest.interval.low - earlier.interval.high, latest.interval.high - earlier.interval.low)
    return Movement(
      comparison: comparison, outcome: outcome(from: earlier, to: latest, change), from: earlier,
      to: latest, change: change, tolerance: tolerance)
  }

  private func outcome(
    from earlier: Point, to latest: Point, _ change: Interval
  ) -> Movement.Outcome {
    if let found = lastBreak(after: earlier.day, upTo: latest.day) {
      return .notComparable(why: "break on \(found.day.inWords): \(found.why)")
    }
    guard hasBase(earlier), hasBase(latest) else { return .cannotTell }
    switch indicator.polarity {
    case .higher: return sign(of: change).outcome(up: .better, down: .worse)
    case .lower: return sign(of: change).outcome(up: .worse, down: .better)
    case .neutral: return sign(of: change).outcome(up: .higher, down: .lower)
    case .band:
      guard let aim = target(on: latest.day)?.target.aim, aim.isSet else {
        return sign(of: change).outcome(up: .higher, down: .lower)
      }
      let (before, after) = (
        earlier.interval.distance(outside: aim.limits),
        latest.interval.distance(outside: aim.limits)
      )
      let further = Interval(after.low - before.high, after.high - before.low)
      return sign(of: further).outcome(up: .worse, down: .better)
    }
  }

  private enum Sign {
    case up, down, same, unclear

    func outcome(up: Movement.Outcome, down: Movement.Outcome) -> Movement.Outcome {
      switch self {
      case .up: up
      case .down: down
      case .same: .noChange
      case .unclear: .cannotTell
      }
    }
  }

  private func sign(of change: Interval) -> Sign {
    if change.low > tolerance { return .up }
    if change.high < .zero - tolerance { return .down }
    let within = change.low >= .zero - tolerance && change.high <= tolerance
    return within ? .same : .unclear
  }
}
