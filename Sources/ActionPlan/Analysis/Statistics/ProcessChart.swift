/// Figures with their mean, their process limits and their special causes: an XmR chart.
public struct ProcessChart: Hashable, Sendable {
  /// Figures that are judged together, with what they are judged by.
  public struct Stretch: Hashable, Sendable {
    /// The places of its figures; never empty.
    public let range: Range<Int>
    /// The mean of the figures that the limits rest on.
    public let mean: Double
    /// The lower process limit; endless where one figure gives no limits.
    public let lower: Double
    /// The upper process limit; endless where one figure gives no limits.
    public let upper: Double
    /// The mean of the moving ranges used; endless where there is none.
    public let averageRange: Double
    /// How near two numbers lie that count as equal, because decimals are not exact in binary.
    let margin: Double
  }

  /// The middle of each figure, oldest first.
  public let figures: [Double]
  /// The settings it was made with.
  public let profile: SignalProfile
  /// The stretches between restarts, oldest first.
  public private(set) var stretches: [Stretch] = []
  /// The rules that each figure breaks.
  public private(set) var signals: [Signals]

  /// Judges figures, each lying between its low and its high end.
  ///
  /// A rule about high figures must hold at the low end, one about low figures at the high end, and
  /// a rise must leave no overlap. Mean and moving ranges are of the middles.
  ///
  /// - Parameters:
  ///   - low: The lowest that each figure can be, oldest first.
  ///   - high: The highest that each figure can be; the same as `low` where it is exact.
  ///   - restarts: The places where a new stretch begins, in any order.
  ///   - baseline: How many figures from its start fix the mean and limits of a stretch; `nil` for all.
  ///   - profile: The settings.
  public init(
    low: [Double], high: [Double], restarts: [Int] = [], baseline: Int? = nil,
    profile: SignalProfile = .mdc
  ) {
    figures = Self.middles(low, high)
    self.profile = profile
    var signals = [Signals](repeating: [], count: figures.count)
    for range in Self.cut(figures.count, at: restarts) {
      let stretch = Stretch(range, of: figures, baseline: baseline, profile)
      stretch.markSide(.above, low, profile, in: &signals)
      stretch.markSide(.below, high, profile, in: &signals)
      stretches.append(stretch)
      guard !profile.trendCrossesRestarts else { continue }
      profile.markTrends(low, high, range, in: &signals)
    }
    if profile.trendCrossesRestarts {
      profile.markTrends(low, high, figures.indices, in: &signals)
    }
    self.signals = signals
  }

  /// The distance of each figure to the one before it in its stretch; `nil` for the first of each.
  public var movingRanges: [Double?] {
    var ranges: [Double?] = []
    ranges.reserveCapacity(figures.count)
    for stretch in stretches {
      ranges.append(nil)
      for place in stretch.range.dropFirst() {
        ranges.append(abs(figures[place] - figures[place - 1]))
      }
    }
    return ranges
  }

  private static func middles(_ low: [Double], _ high: [Double]) -> [Double] {
    guard low != high else { return low }
    return zip(low, high).map { $0 == $1 ? $0 : ($0 + $1) / 2 }
  }

  /// The ranges between restarts; one that starts nothing new is passed over.
  private static func cut(_ count: Int, at restarts: [Int]) -> [Range<Int>] {
    var (ranges, start): ([Range<Int>], Int) = ([], 0)
    for restart in restarts.sorted() where start < restart && restart < count {
      ranges.append(start..<restart)
      start = restart
    }
    return start < count ? ranges + [start..<count] : ranges
  }
}
