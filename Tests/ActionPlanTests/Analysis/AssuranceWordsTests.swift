import ActionPlan
import Testing

@Suite struct AssuranceWordsTests {
  private static func months(
    _ figures: String, _ polarity: Polarity = .higher, unit: Indicator.Unit = .percent
  ) -> Indicator {
    Sample.indicator(polarity, unit: unit, frequency: .monthly, Sample.months(figures))
  }

  private static func constant(_ figure: String) -> String {
    Array(repeating: figure, count: 14).joined(separator: " ")
  }

  private static let year = "80 82 79 81 80 78 82 80 79 81 80 78 80"

  @Test(arguments: [
    (
      Polarity.higher, "100", Target.Aim.atLeast(ExactDecimal(100)), "at or above the target of 100"
    ),
    (.lower, "0", .atMost(.zero), "at or below the target of 0"),
    (.band, "0", .exactly(.zero), "at the target of 0"),
    (.band, "5", .between(low: ExactDecimal(5), high: ExactDecimal(7)), "inside the range"),
    (.band, "9", .between(low: ExactDecimal(5), high: ExactDecimal(7)), "above the target of 7"),
    (.band, "3", .between(low: ExactDecimal(5), high: ExactDecimal(7)), "below the target of 5"),
    (.higher, "99", .atLeast(ExactDecimal(100)), "below the target of 100"),
    (.lower, "1", .atMost(.zero), "above the target of 0"),
  ])
  func `what is met or missed reliably is expected to stay so`(
    polarity: Polarity, figure: String, aim: Target.Aim, place: String
  ) {
    let found = Sample.assurance(Self.months(Self.constant(figure), polarity, unit: .count), aim)
    #expect(found?.hasSuffix(" Unless something changes, expect it to stay \(place).") == true)
  }

  @Test(arguments: [
    ("85.33", "None of the usual range, 74.680% to 85.320%, meets the target of at least 85.33%."),
    ("85.4", "None of the usual range, 74.68% to 85.32%, meets the target of at least 85.4%."),
    (
      "85.32",
      "Only the edge of the usual range, 74.680% to 85.320%, meets the target of at least 85.32%."
    ),
    ("86", "None of the usual range, 74.7% to 85.3%, meets the target of at least 86%."),
    ("74.68", "The whole usual range, 74.680% to 85.320%, meets the target of at least 74.68%."),
  ])
  func `a range never seems to meet a target that it misses`(target: String, words: String) throws {
    let aim = Target.Aim.atLeast(Sample.number(target))
    #expect(try #require(Sample.assurance(Self.months(Self.year), aim)).contains(words))
  }

  @Test(arguments: [
    (
      Polarity.lower, "0 1 0 1 0 2 0 1 0 1 0 1 0", Target.Aim.exactly(.zero),
      "Part of the usual range, 0.0 to 3.6, meets the target of exactly 0, and part does not"
    ),
    (
      .band, "80 82 79 81 80 78 82 80 79 81 80 78 80",
      .between(low: ExactDecimal(70), high: ExactDecimal(82)),
      "Part of the usual range, 74.7 to 85.3, meets the target of between 70 and 82, and part does not"
    ),
  ])
  func `what is hit and miss is met by part of the range`(
    polarity: Polarity, figures: String, aim: Target.Aim, words: String
  ) {
    #expect(
      Sample.assurance(Self.months(figures, polarity, unit: .count), aim)
        == "Hit and miss. \(words): by chance alone some figures meet it and some do not.")
  }

  @Test func `a target on the very edge is only just met where a profile leaves it undecided`() {
    let found = Sample.assurance(
      Self.months(Self.constant("100")), .atLeast(ExactDecimal(100)), profile: .nhsr)
    #expect(
      found
        == "Hit and miss. The whole usual range, 100.0% to 100.0%, meets the target of at least "
        + "100%, but only just.")
  }

  @Test func `while the figures are changing part of their range so far may meet the target`() {
    let found = Sample.assurance(
      Self.months("80 82 79 81 80 78 82 80 79 81 80 78 90"), .atLeast(ExactDecimal(80)))
    #expect(
      found == "Can't be said while the figures are changing. Part of their usual range so far, "
        + "73.2% to 88.3%, meets the target of at least 80%, and part does not.")
  }

  @Test(arguments: [("<5", "may lie within it"), ("3", "is within it"), ("40", "is outside it")])
  func `a figure may lie within the range before the plan`(figure: String, words: String) {
    var found = Self.months("5 4 5 4 5 4 5 4 5 4 5 4 \(figure)", unit: .count)
    found.baseline = Indicator.Baseline(Sample.figure("4"), asAt: Sample.day("2023-12-31"))
    let series = Sample.series(found)
    let range = series.earlierRange.flatMap { range in
      series.latest.map { found.words(earlier: range, $0.interval) }
    }
    #expect(range?.hasSuffix("from 12 figures; the latest figure \(words)") == true)
  }
}
