extension ProcessChart.Stretch {
  /// Whether there are limits: from two figures on.
  public var hasLimits: Bool { lower.isFinite && upper.isFinite }

  /// Works out mean and limits: the mean and `limitFactor` times the mean moving range either side.
  init(_ range: Range<Int>, of figures: [Double], baseline: Int?, _ profile: SignalProfile) {
    let used = baseline.map { $0 > 0 ? range.prefix($0) : range } ?? range
    var (sum, largest) = (0.0, 0.0)
    for place in used {
      let figure = figures[place]
      sum += figure
      if figure.magnitude > largest { largest = figure.magnitude }
    }
    self.range = range
    mean = sum / Double(used.count)
    margin = largest * 1e-12
    averageRange = Self.averageRange(of: figures, used, margin, profile)
    lower = mean - averageRange * profile.limitFactor
    upper = mean + averageRange * profile.limitFactor
  }

  /// The mean of the moving ranges; where they are screened, without those of 3.267 means or more.
  ///
  /// Source: L. S. Nelson 1982, Journal of Quality Technology 14(3), 172-3. Once, not until none is left.
  private static func averageRange(
    of figures: [Double], _ used: Range<Int>, _ margin: Double, _ profile: SignalProfile
  ) -> Double {
    guard used.count > 1 else { return .infinity }
    let average = averageRange(of: figures, used, below: .infinity)
    guard profile.screensMovingRanges else { return average }
    return averageRange(of: figures, used, below: average * 3.267 - margin)
  }

  private static func averageRange(
    of figures: [Double], _ used: Range<Int>, below bound: Double
  ) -> Double {
    var (sum, count) = (0.0, 0.0)
    for place in used.dropFirst() {
      let range = abs(figures[place] - figures[place - 1])
      if range < bound {
        sum += range
        count += 1
      }
    }
    // Equal figures have no range below their mean of 0: their limits are the mean itself.
    return count == 0 ? 0 : sum / count
  }
}
