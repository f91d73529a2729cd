/// The lowest and the highest that a figure can be.
public struct Interval: Hashable, Sendable {
  /// The lowest value, in the indicator's unit.
  public var low: ExactDecimal
  /// The highest value, in the indicator's unit; itself included.
  public var high: ExactDecimal

  /// Makes an interval; `low` is at most `high`.
  public init(_ low: ExactDecimal, _ high: ExactDecimal) {
    self.low = min(low, high)
    self.high = max(low, high)
  }

  /// The interval of a figure; `nil` for a gap.
  ///
  /// "Fewer than 5" children is 0 to 4; "fewer than 60" per cent is taken as 0 to 60.
  public init?(_ figure: Figure, unit: Indicator.Unit) {
    guard let (low, high) = figure.bounds else { return nil }
    if case .fewerThan(let bound) = figure.reading, unit == .count {
      self.init(low, max(low, bound - ExactDecimal(1)))
    } else {
      self.init(low, high)
    }
  }

  /// Whether it is one exact value.
  public var isExact: Bool { low == high }

  /// The middle, for means and slopes only.
  public var middle: Double { (low.double + high.double) / 2 }

  /// How far its points lie outside a band: 0 inside, always 0 or more.
  func distance(outside limits: (low: ExactDecimal?, high: ExactDecimal?)) -> Interval {
    func gap(_ value: ExactDecimal) -> ExactDecimal {
      if let low = limits.low, value < low { return low - value }
      if let high = limits.high, value > high { return value - high }
      return .zero
    }
    let ends = (gap(low), gap(high))
    let touches =
      (limits.low.map { $0 <= high } ?? true) && (limits.high.map { low <= $0 } ?? true)
    return Interval(touches ? .zero : min(ends.0, ends.1), max(ends.0, ends.1))
  }
}
