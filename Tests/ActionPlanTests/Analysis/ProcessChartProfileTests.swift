import ActionPlan
import Testing

/// Each setting changed alone, on the smallest series that it decides.
@Suite struct ProcessChartProfileTests {
  typealias Sample = ProcessChartSample

  @Test func `a figure beyond the limit is one of two in three, or not`() {
    let profile = Sample.mdc { $0.countsBeyondLimit = false }
    let figures = [10.1, 13, 12]
    #expect(Sample.chart(figures).later(.twoOfThreeHigh) == [1, 2])
    #expect(Sample.chart(figures, profile: profile).later(.twoOfThreeHigh) == [])
    let onIt = [10.1, 12.66, 12]
    #expect(Sample.chart(onIt, profile: profile).later(.twoOfThreeHigh) == [1, 2])
  }

  @Test func `outlying moving ranges are left out of the limits, or not`() {
    let profile = Sample.mdc { $0.screensMovingRanges = true }
    let figures: [Double] = [1, 1, 1, 1, 2]
    #expect(ProcessChart.of(figures).stretches.map(\.averageRange) == [0.25])
    let screened = ProcessChart.of(figures, profile: profile)
    #expect(screened.stretches.map(\.averageRange) == [0])
    #expect(screened.signals.prefix(4).allSatisfy { $0.contains(.astronomicalLow) })
    #expect(screened.signals.last?.contains(.astronomicalHigh) == true)
  }

  @Test(arguments: [(3.267, 0.7733), (3.266, (7.733 + 3.266) / 11)])
  func `a moving range of 3.267 means is left out, a smaller one is not`(
    step: Double, average: Double
  ) {
    // Ten moving ranges of 0.7733 and one of 3.267 have the mean 1.
    let figures = (0...10).map { $0 % 2 == 0 ? 20 : 20.7733 } + [20 - step]
    let chart = ProcessChart.of(figures, profile: Sample.mdc { $0.screensMovingRanges = true })
    #expect(abs((chart.stretches.last?.averageRange ?? 0) - average) < 1e-12)
  }

  @Test func `a target on a limit is decided, or hit and miss`() {
    let profile = Sample.mdc { $0.decidesOnLimit = false }
    let cases: [(low: Double?, high: Double?, Polarity, Assurance)] = [
      (7.34, nil, .higher, .consistentPass), (12.66, nil, .higher, .consistentFail),
      (nil, 12.66, .lower, .consistentPass), (nil, 7.34, .lower, .consistentFail),
      (7.34, 12.66, .band, .consistentPass), (12.66, 20, .band, .consistentFail),
      (0, 7.34, .band, .consistentFail),
    ]
    for (low, high, polarity, decided) in cases {
      let verdicts = [SignalProfile.mdc, profile].map {
        Sample.chart([], profile: $0).assurance(low: low, high: high, polarity: polarity)
      }
      #expect(verdicts == [decided, .inconsistent])
    }
  }

  @Test func `a trend goes on over a restart, or not`() {
    let profile = Sample.mdc { $0.trendCrossesRestarts = false }
    let figures: [Double] = [1, 2, 3, 4, 5, 6, 7]
    let across = ProcessChart.of(figures, restarts: [3])
    #expect(across.signals.allSatisfy { $0.contains(.trendUp) })
    let within = ProcessChart.of(figures, restarts: [3], profile: profile)
    #expect(within.signals.allSatisfy { !$0.contains(.trendUp) })
  }

  @Test(arguments: [
    (SignalProfile.Conflict.improvement, Variation.improvement, Variation.improvement),
    (.concern, .concern, .concern), (.ruleOrder, .concern, .improvement),
  ]) func `a figure whose rules point both ways counts as the profile says`(
    conflict: SignalProfile.Conflict, higher: Variation, lower: Variation
  ) {
    let profile = Sample.mdc { $0.conflict = conflict }
    // Falling and still above the mean: by their order the trend names it before the shift.
    let falling = [12, 11.9, 11.5, 11.2, 10.9, 10.6, 10.3]
    let chart = Sample.chart(falling, profile: profile)
    let last = chart.signals.count - 1
    #expect(chart.signals[last] == [.shiftHigh, .trendDown])
    #expect(chart.variation(at: last, polarity: .higher) == higher)
    #expect(chart.variation(at: last, polarity: .lower) == lower)
    #expect(chart.variation(at: last, polarity: .neutral) == .neutralLow)
    #expect(chart.variation(at: last, polarity: .band) == .neutralLow)
  }

  @Test(arguments: [(nil, 1, true), (nil, 0, false), (12, 11, false), (12, 12, true)])
  func `a baseline shorter than the profile's is not accepted`(
    minimum: Int?, baseline: Int, accepted: Bool
  ) {
    #expect(Sample.mdc { $0.minimumBaseline = minimum }.accepts(baseline: baseline) == accepted)
  }

  @Test func `limits are 2.66 mean moving ranges away, or three sigma`() {
    let profile = Sample.mdc { $0.limitFactor = 3 / 1.128 }
    let between = [10 + 2.6598]
    #expect(Sample.chart(between).later(.astronomicalHigh) == [])
    #expect(Sample.chart(between, profile: profile).later(.astronomicalHigh) == [0])
  }

  @Test(arguments: 6...8) func `a shift and a trend are as long as the profile says`(length: Int) {
    let profile = Sample.mdc { ($0.shiftLength, $0.trendLength) = (length, length) }
    let rising = (0..<8).map { 10.1 + Double($0) / 10 }
    let enough = Sample.chart(Array(rising.prefix(length)), profile: profile)
    #expect(enough.later(.shiftHigh) == Array(0..<length))
    let short = Sample.chart(Array(rising.prefix(length - 1)), profile: profile)
    #expect(short.later(.shiftHigh) == [])
    // The fixed figure before them is lower too: the trend begins there.
    #expect(short.later(.trendUp) == Array(0..<length - 1))
    let trend = Sample.chart(Array(rising.prefix(length - 2)), profile: profile)
    #expect(trend.later(.trendUp) == [])
  }

  @Test func `the profile of NHSRplotthedots differs in six settings`() {
    var profile = SignalProfile.mdc
    profile.countsBeyondLimit = false
    profile.screensMovingRanges = true
    profile.decidesOnLimit = false
    profile.trendCrossesRestarts = false
    profile.conflict = .ruleOrder
    profile.minimumBaseline = 12
    #expect(profile == .nhsr)
    #expect(SignalProfile.mdc.enoughFigures == 13)
  }
}
