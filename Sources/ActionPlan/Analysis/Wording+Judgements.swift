extension Indicator {
  /// A movement in one word with its inputs: `worse; it was 88% at 30 September 2020`.
  public func shortWords(_ movement: Movement) -> String {
    let words = "\(movement.outcome.word); it was \(inputs(movement))"
    switch movement.outcome {
    case .better, .worse, .noChange, .higher, .lower: return words
    case .cannotTell: return words + whyNot(movement)
    case .notComparable(let why): return "\(words); \(why)"
    }
  }

  /// A movement in words with its inputs: `worse than last time: 88% at 30 September 2020`.
  public func words(_ movement: Movement) -> String {
    let than = movement.comparison.words
    let inputs = inputs(movement)
    switch movement.outcome {
    case .better: return "better than \(than): \(inputs)"
    case .worse: return "worse than \(than): \(inputs)"
    case .noChange: return "no change since \(than): \(inputs)"
    case .higher: return "higher than \(than): \(inputs)"
    case .lower: return "lower than \(than): \(inputs)"
    case .cannotTell: return "cannot tell against \(than): \(inputs)\(whyNot(movement))"
    case .notComparable(let why): return "not comparable with \(than) (\(inputs)): \(why)"
    }
  }

  /// Why two figures can't be told apart: too few cases, or ends that overlap.
  private func whyNot(_ movement: Movement) -> String {
    let bases = [movement.from, movement.to].compactMap(\.figure.denominator)
    guard let least = bases.min(), least < ExactDecimal(smallestBase) else {
      return "; they may be the same"
    }
    return "; too few cases (\(least.grouped); at least \(smallestBase) are needed)"
  }

  /// A position in words with the distance: `red: 5 percentage points short of at least 95%`.
  ///
  /// Where the target was eased, the first target and its result follow.
  public func words(_ position: Position) -> String {
    guard let first = position.againstFirst else { return wordsAlone(position) }
    return "\(wordsAlone(position)); it would be \(first.status.rawValue) against the first "
      + "target, \(words(first.target))"
  }

  private func wordsAlone(_ position: Position) -> String {
    if let reason = position.reason { return "grey: \(reason)" }
    guard let point = position.point else { return "grey: no figure" }
    guard let target = position.target else { return "grey: no target in force" }
    guard target.aim.isSet else {
      return target.aim == .noneYet ? "grey: no target yet" : "grey: the target was withdrawn"
    }
    guard let gap = position.gap else { return "grey: the figure is before the baseline" }
    if polarity == .neutral { return "grey: neither way is better" }
    return judged(position, target, point, gap)
  }

  private func judged(
    _ position: Position, _ target: Target, _ point: IndicatorSeries.Point, _ gap: Interval
  ) -> String {
    let asked = requirement(position, target, point)
    let status = position.status.rawValue
    switch position.status {
    case .green: return "green: \(met(target, point, position)) \(asked)"
    case .blue:
      let periods = "\((frequency ?? .irregular).period)s"
      return
        "blue: achieved and sustained, \(met(target, point, position)) \(asked) three \(periods) running"
    case .cannotTell:
      return "cannot tell: up to \(distance(gap.high)) \(side(point, target)) \(asked)"
    case .grey: return status
    case .amber, .red: return "\(status): \(shortfall(position) ?? "")"
    }
  }

  /// How far a figure is from what is required, without the colour; `nil` where it is not short.
  func shortfall(_ position: Position) -> String? {
    guard position.status.isBehind, let point = position.point, let target = position.target,
      let gap = position.gap
    else { return nil }
    return "\(unrounded(point, position))\(size(of: gap, point)) \(side(point, target)) "
      + requirement(position, target, point)
  }

  /// The figure with the decimals that set it apart from the requirement, where rounding hides it.
  private func unrounded(_ point: IndicatorSeries.Point, _ position: Position) -> String {
    guard let value = point.figure.value, let required = position.required,
      number(value) == number(required), value != required
    else { return "" }
    return numbers(value, required).0 + " is "
  }

  /// The earlier figure of a movement, and the later one beside it where both would print alike.
  private func inputs(_ movement: Movement) -> String {
    let day = movement.from.day.inWords
    guard let from = movement.from.figure.value, let to = movement.to.figure.value, from != to,
      number(from) == number(to)
    else { return "\(words(movement.from.figure)) at \(day)" }
    let pair = numbers(from, to)
    return "\(pair.0) at \(day), now \(pair.1)"
  }

  private func size(of gap: Interval, _ point: IndicatorSeries.Point) -> String {
    if gap.isExact { return distance(gap.high) }
    if case .fewerThan = point.figure.reading {
      let atLeast = unit == .count ? "at least" : "more than"
      return gap.low == .zero ? distance(gap.high) : "\(atLeast) \(distance(gap.low))"
    }
    return "\(size(gap.low).grouped) to \(distance(gap.high))"
  }

  /// On the way to an exact target it is no miss to be better.
  private func met(
    _ target: Target, _ point: IndicatorSeries.Point, _ position: Position
  ) -> String {
    switch target.aim {
    case .atLeast: "at or above"
    case .atMost: "at or below"
    case .between: "inside"
    case .exactly: point.figure.value == position.required ? "exactly" : "no worse than"
    case .noneYet, .withdrawn: ""
    }
  }

  private func requirement(
    _ position: Position, _ target: Target, _ point: IndicatorSeries.Point
  ) -> String {
    if case .between(let low, let high) = target.aim {
      return "the range \(number(low)) to \(number(high))"
    }
    guard let required = position.required else { return words(target) }
    let asked = numbers(required, point.interval.low).0
    let end = target.aim.limits.low ?? target.aim.limits.high
    return required == end ? asked : "\(asked), required on the way to \(words(target))"
  }

  private func side(_ point: IndicatorSeries.Point, _ target: Target) -> String {
    switch target.aim {
    case .atLeast: "short of"
    case .atMost: "above"
    case .between(let low, _): point.interval.low < low ? "below" : "above"
    case .exactly: "away from"
    case .noneYet, .withdrawn: ""
    }
  }
}

extension String {
  /// The text with a small first letter, unless it begins with an abbreviation.
  var lowercasedFirst: String {
    let second = dropFirst().first
    guard let first, second?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
