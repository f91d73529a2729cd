/// What a figure says about change, read with the polarity: the MDC variation icon.
public enum Variation: String, CaseIterable, Hashable, Sendable {
  case commonCause = "common_cause"
  case improvement = "special_cause_improvement"
  case concern = "special_cause_concern"
  case neutralHigh = "special_cause_neutral_high"
  case neutralLow = "special_cause_neutral_low"

  /// Reads a special cause with the polarity; a band is neutral here.
  init(isHigh: Bool, _ polarity: Polarity) {
    switch polarity {
    case .higher: self = isHigh ? .improvement : .concern
    case .lower: self = isHigh ? .concern : .improvement
    case .band, .neutral: self = isHigh ? .neutralHigh : .neutralLow
    }
  }
}

/// Whether a target will be met while nothing changes: the MDC assurance icon.
public enum Assurance: String, CaseIterable, Hashable, Sendable {
  case consistentPass = "consistent_pass"
  case consistentFail = "consistent_fail"
  case inconsistent
}

/// The one rule that names a figure, as NHSRplotthedots words it.
public enum SpecialCause: String, CaseIterable, Hashable, Sendable {
  case commonCause = "Common Cause"
  case aboveLimit = "Above UCL"
  case belowLimit = "Below LCL"
  case rising = "7 Point Trend (Increasing)"
  case falling = "7 Point Trend (Decreasing)"
  case twoOfThreeAbove = "2 in 3 Above CL"
  case twoOfThreeBelow = "2 in 3 Below CL"
  case shiftAbove = "7 Points Above CL"
  case shiftBelow = "7 Points Below CL"

  /// Whether the number is high or rising.
  var isHigh: Bool {
    switch self {
    case .aboveLimit, .rising, .twoOfThreeAbove, .shiftAbove: true
    case .commonCause, .belowLimit, .falling, .twoOfThreeBelow, .shiftBelow: false
    }
  }
}

extension ProcessChart {
  /// Whether a figure is a special cause, and whether that is good; no figure is a common cause.
  public func variation(at place: Int, polarity: Polarity) -> Variation {
    guard signals.indices.contains(place), !signals[place].isEmpty else { return .commonCause }
    return Variation(isHigh: isHigh(at: place, polarity), polarity)
  }

  private func isHigh(at place: Int, _ polarity: Polarity) -> Bool {
    let found = signals[place]
    switch (profile.conflict, polarity) {
    case (.ruleOrder, _): return cause(at: place).isHigh
    case _ where found.isUpward != found.isDownward: return found.isUpward
    case (.improvement, .higher), (.concern, .lower): return true
    case (.improvement, .lower), (.concern, .higher): return false
    // Where neither way is good the rules decide by their order.
    case (_, .band), (_, .neutral): return cause(at: place).isHigh
    }
  }

  /// The rule that names a figure: the first of outside a limit, trend, two of three and shift.
  public func cause(at place: Int) -> SpecialCause {
    guard signals.indices.contains(place) else { return .commonCause }
    let found = signals[place]
    if found.contains(.astronomicalHigh) { return .aboveLimit }
    if found.contains(.astronomicalLow) { return .belowLimit }
    if !found.isDisjoint(with: .trend) { return rises(at: place) ? .rising : .falling }
    if found.contains(.twoOfThreeHigh) { return .twoOfThreeAbove }
    if found.contains(.twoOfThreeLow) { return .twoOfThreeBelow }
    if found.contains(.shiftHigh) { return .shiftAbove }
    return found.contains(.shiftLow) ? .shiftBelow : .commonCause
  }

  /// The direction of a trend at one of its figures, by the step to the next figure if that is in a
  /// trend too, else by the step from the one before: a peak between two trends falls.
  private func rises(at place: Int) -> Bool {
    let next = place + 1
    if next < figures.count, !signals[next].isDisjoint(with: .trend), !startsTrends(next) {
      return figures[next] > figures[place]
    }
    return place > 0 && figures[place] > figures[place - 1]
  }

  private func startsTrends(_ place: Int) -> Bool {
    !profile.trendCrossesRestarts && stretches.contains { $0.range.lowerBound == place }
  }

  /// Sets a target against the limits of the last stretch.
  ///
  /// A band is passed when both limits lie inside it, failed when both lie beyond one of its ends.
  ///
  /// - Parameters:
  ///   - low: The lowest value that meets the target; needed where higher is better.
  ///   - high: The highest value that meets the target; needed where lower is better.
  ///   - polarity: Which way is better.
  /// - Returns: `nil` without limits, without the end that is needed, and where neither way is better.
  public func assurance(low: Double?, high: Double?, polarity: Polarity) -> Assurance? {
    guard let last = stretches.last, last.hasLimits else { return nil }
    let decides = profile.decidesOnLimit
    switch polarity {
    case .higher: return low.map { last.assurance($0, .infinity, decides) }
    case .lower: return high.map { last.assurance(-.infinity, $0, decides) }
    case .band:
      guard low != nil || high != nil else { return nil }
      return last.assurance(low ?? -.infinity, high ?? .infinity, decides)
    case .neutral: return nil
    }
  }
}

extension ProcessChart.Stretch {
  fileprivate func assurance(_ low: Double, _ high: Double, _ decides: Bool) -> Assurance {
    if reaches(lower, low, decides), reaches(high, upper, decides) { return .consistentPass }
    if reaches(low, upper, decides) || reaches(lower, high, decides) { return .consistentFail }
    return .inconsistent
  }

  /// Whether one number is at least another; an equal one only where equality decides.
  private func reaches(_ number: Double, _ bound: Double, _ decides: Bool) -> Bool {
    decides ? number >= bound - margin : number > bound + margin
  }
}
