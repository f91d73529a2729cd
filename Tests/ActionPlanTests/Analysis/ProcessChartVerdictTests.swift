import ActionPlan
import Testing

@Suite struct ProcessChartVerdictTests {
  typealias Sample = ProcessChartSample

  @Test(
    arguments: [
      (13, .higher, .improvement), (13, .lower, .concern), (13, .neutral, .neutralHigh),
      (13, .band, .neutralHigh), (7, .higher, .concern), (7, .lower, .improvement),
      (7, .neutral, .neutralLow), (7, .band, .neutralLow), (10.2, .higher, .commonCause),
    ] as [(Double, Polarity, Variation)])
  func `a special cause is read with the polarity`(
    figure: Double, polarity: Polarity, variation: Variation
  ) {
    for profile in [SignalProfile.mdc, .nhsr] {
      let chart = Sample.chart([figure], profile: profile)
      #expect(chart.variation(at: 12, polarity: polarity) == variation)
    }
  }

  @Test(
    arguments: [
      ([13], .aboveLimit), ([7], .belowLimit), ([10.1, 12, 12.1], .twoOfThreeAbove),
      ([10.6, 9.9, 8, 7.9], .twoOfThreeBelow),
      ([10.3, 10.6, 10.2, 10.7, 10.4, 10.6, 10.1], .shiftAbove),
      ([9, 9.1, 9.2, 9.3, 9.4, 9.45, 9.5], .rising),
      ([11, 10.9, 10.8, 10.7, 10.6, 10.5, 10.4], .falling),
      ([9, 9.4, 9.8, 10.2, 10.6, 11, 13], .aboveLimit), ([10.3], .commonCause),
      ([9.3, 9.6, 9.2, 9.7, 9.4, 9.6, 9.1], .shiftBelow),
      ([10.2, 10.4, 10.6, 10.8, 11, 12, 12.1], .rising),
    ] as [([Double], SpecialCause)])
  func `a figure is named by the first rule that applies`(
    later: [Double], cause: SpecialCause
  ) {
    let chart = Sample.chart(later, profile: .nhsr)
    #expect(chart.cause(at: chart.signals.count - 1) == cause)
  }

  @Test func `the peak between a rise and a fall belongs to the fall`() {
    let up = (0...8).map(Double.init)
    let chart = ProcessChart.of(up + up.dropLast().reversed() + [8, 0, 8, 0, 16, -8])
    #expect(chart.signals[8].isSuperset(of: [.trendUp, .trendDown]))
    #expect(chart.cause(at: 8) == .falling)
    #expect(chart.cause(at: 7) == .rising)
  }

  @Test func `the last of a rise is named by the step to the next where that is in a trend too`() {
    // NHSRplotthedots calls it falling although it ends one rise and the next begins another.
    let rises = (0..<7).map(Double.init) + (0..<7).map { Double($0) + 3 }
    let chart = ProcessChart.of(rises, profile: .nhsr)
    #expect(chart.signals[6].contains(.trendUp))
    #expect(!chart.signals[6].contains(.trendDown))
    #expect(chart.cause(at: 6) == .falling)
    let cut = ProcessChart.of(rises, restarts: [7], profile: .nhsr)
    #expect(cut.cause(at: 5) == .rising)
    #expect(cut.cause(at: 13) != .falling)
  }

  /// The limits of the sample are 7.34 and 12.66.
  @Test(
    arguments: [
      (7, nil, .higher, .consistentPass), (7.35, nil, .higher, .inconsistent),
      (12.65, nil, .higher, .inconsistent), (13, nil, .higher, .consistentFail),
      (nil, 13, .lower, .consistentPass), (nil, 12.65, .lower, .inconsistent),
      (nil, 7.35, .lower, .inconsistent), (nil, 7, .lower, .consistentFail),
      (7, 13, .band, .consistentPass), (8, 13, .band, .inconsistent),
      (7, 12, .band, .inconsistent), (9, 11, .band, .inconsistent),
      (13, 15, .band, .consistentFail), (5, 7, .band, .consistentFail),
      (7, nil, .band, .consistentPass), (nil, 7, .band, .consistentFail),
      (nil, nil, .band, nil), (nil, 13, .higher, nil), (7, nil, .lower, nil),
      (7, 13, .neutral, nil), (10, 10, .higher, .inconsistent), (10, 10, .lower, .inconsistent),
    ] as [(Double?, Double?, Polarity, Assurance?)])
  func `a target is set against the limits`(
    low: Double?, high: Double?, polarity: Polarity, assurance: Assurance?
  ) {
    for profile in [SignalProfile.mdc, .nhsr] {
      let chart = Sample.chart([], profile: profile)
      #expect(chart.assurance(low: low, high: high, polarity: polarity) == assurance)
    }
  }

  @Test func `the limits of the last stretch count for a target`() {
    let chart = ProcessChart.of([1, 3, 1, 3, 101, 103, 101, 103], restarts: [4])
    #expect(chart.assurance(low: 50, high: nil, polarity: .higher) == .consistentPass)
  }
}
