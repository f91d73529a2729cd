import ActionPlan
import TestSupport
import Testing

/// Rule P2: whether a target can be relied on.
@Suite struct AssuranceTests {
  private static func verdict(
    _ figures: [Int], _ aim: Target.Aim, _ polarity: Polarity = .higher
  ) -> Assurance? {
    var indicator = Sample.indicator(polarity, frequency: .monthly, SeasonTests.months(figures))
    indicator.targets[Day.earliest] = Sample.target(aim)
    let asAt = indicator.actuals.keys.last ?? Sample.later
    let series = Sample.series(indicator, asAt: asAt)
    return series.assurance(of: series.directionOfTravel(asAt: asAt))?.verdict
  }

  /// The usual range is 74.68 to 85.32.
  private static let usual = [80, 82, 79, 81, 80, 78, 82, 80, 79, 81, 80, 78, 80]

  @Test(
    arguments: [
      (.atLeast(ExactDecimal(74)), .higher, .consistentPass),
      (.atLeast(ExactDecimal(75)), .higher, .inconsistent),
      (.atLeast(ExactDecimal(86)), .higher, .consistentFail),
      (.atMost(ExactDecimal(86)), .lower, .consistentPass),
      (.atMost(ExactDecimal(74)), .lower, .consistentFail),
      (.between(low: ExactDecimal(74), high: ExactDecimal(86)), .band, .consistentPass),
      // Both ends count, whichever way is better.
      (.between(low: ExactDecimal(90), high: ExactDecimal(95)), .lower, .consistentFail),
      (.exactly(ExactDecimal(70)), .higher, .consistentFail),
      (.atLeast(ExactDecimal(74)), .neutral, nil), (.noneYet, .higher, nil),
    ] as [(Target.Aim, Polarity, Assurance?)])
  func `the whole usual range decides`(
    aim: Target.Aim, polarity: Polarity, verdict: Assurance?
  ) {
    #expect(Self.verdict(Self.usual, aim, polarity) == verdict)
  }

  @Test func `twelve figures are too few`() {
    #expect(Self.verdict(Self.usual.dropLast(), .atLeast(ExactDecimal(74))) == nil)
  }

  @Test func `the usual range before the plan rests on 12 to 20 figures up to its baseline`() throws
  {
    var indicator = Sample.indicator(frequency: .monthly, SeasonTests.months(Self.usual + [90]))
    indicator.baseline = Indicator.Baseline(Sample.figure("80"), asAt: Sample.day("2023-04-30"))
    let series = Sample.series(indicator, asAt: Sample.day("2023-05-31"))
    let range = try #require(series.earlierRange)
    #expect(range.count == 13)
    #expect(abs(range.lower - 74.68) < 1e-9)
    #expect(abs(range.upper - 85.32) < 1e-9)
    indicator.baseline?.asAt = Sample.day("2023-02-28")
    #expect(Sample.series(indicator).earlierRange == nil)
  }
}
