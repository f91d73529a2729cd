import ActionPlan

/// Small charts whose mean and limits are known: mean 10, mean moving range 1, limits 7.34 and 12.66.
enum ProcessChartSample {
  /// The figures that mean and limits are fixed on; the last is below the mean.
  static let fixed = (0..<12).map { $0 % 2 == 0 ? 10.5 : 9.5 }

  /// The line two thirds of the way from the mean to the upper limit.
  static let near = 10 + 2.66 * 2 / 3

  /// A chart of figures after the fixed ones.
  static func chart(
    _ later: [Double], mirrored: Bool = false, profile: SignalProfile = .mdc
  ) -> ProcessChart {
    let figures = (fixed + later).map { mirrored ? 20 - $0 : $0 }
    return ProcessChart(low: figures, high: figures, baseline: 12, profile: profile)
  }

  /// A chart of ranges after the fixed figures, each with the other end given by its width.
  static func chart(_ later: [ClosedRange<Double>], mirrored: Bool = false) -> ProcessChart {
    let low = fixed + later.map(\.lowerBound)
    let high = fixed + later.map(\.upperBound)
    return mirrored
      ? ProcessChart(low: high.map { 20 - $0 }, high: low.map { 20 - $0 }, baseline: 12)
      : ProcessChart(low: low, high: high, baseline: 12)
  }

  /// The default settings with one changed.
  static func mdc(_ change: (inout SignalProfile) -> Void) -> SignalProfile {
    var profile = SignalProfile.mdc
    change(&profile)
    return profile
  }
}

extension ProcessChart {
  /// Which of the figures after the fixed ones a rule marks.
  func later(_ signal: Signals) -> [Int] {
    signals.indices.dropFirst(12).filter { signals[$0].contains(signal) }.map { $0 - 12 }
  }

  /// A chart of exact figures without a fixed baseline.
  static func of(
    _ figures: [Double], restarts: [Int] = [], profile: SignalProfile = .mdc
  ) -> ProcessChart {
    ProcessChart(low: figures, high: figures, restarts: restarts, profile: profile)
  }
}
