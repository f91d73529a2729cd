extension FigureSeries {
  /// What the size and the digits of figures tell of their unit.
  struct Extent {
    /// The most digits after a point.
    private(set) var decimals = 0
    /// Whether a figure is below 0.
    private(set) var hasNegative = false

    /// Takes in a number.
    @inline(__always)
    mutating func add(_ value: ExactDecimal) {
      decimals = max(decimals, value.decimals)
      if value.isNegative { hasNegative = true }
    }

    /// Takes in what a figure can be.
    mutating func add(_ figure: Figure) {
      guard let (low, high) = figure.bounds else { return }
      add(low)
      add(high)
    }
  }

  /// Fills in what the rules leave open from the figures themselves: unit, decimals and frequency.
  ///
  /// - Returns: Why the figures can't be what the rules say; `nil` when they can.
  mutating func settle() -> String? {
    var extent = Extent()
    for (_, figure) in figures { extent.add(figure) }
    let days = figures.map(\.day)
    return settle(extent, frequency: nil) { days }
  }

  /// Fills in what the rules leave open.
  ///
  /// - Parameters:
  ///   - extent: What the figures are like.
  ///   - known: How often they come, where that was worked out already.
  ///   - days: The days they are for, oldest first.
  /// - Returns: Why the figures can't be what the rules say; `nil` when they can.
  mutating func settle(
    _ extent: Extent, frequency known: Frequency?, days: () -> [Day]
  ) -> String? {
    let isCount = extent.decimals == 0 && !extent.hasNegative
    rules.decimals = rules.decimals ?? min(6, extent.decimals)
    rules.unit = rules.unit ?? (isCount ? .count : .ratio)
    guard let frequency = rules.frequency else {
      frequencyIsInferred = true
      rules.frequency = known ?? Frequency(of: days()) ?? .irregular
      return nil
    }
    guard let (earlier, later) = frequency.sharedPeriod(of: days()) else { return nil }
    return "\(earlier) and \(later) are both in one \(frequency.period)"
  }
}

extension SeriesRules {
  /// How many of the latest figures any rule looks at, where none has a base that could be too small.
  var reach: Int {
    guard fixAfter == nil, asAt == nil else { return .max }
    return window ?? frequency?.window ?? Frequency.irregular.window
  }
}
