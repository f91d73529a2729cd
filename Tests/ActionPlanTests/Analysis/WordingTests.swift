import ActionPlan
import Testing

@Suite struct WordingTests {
  @Test(arguments: [
    (Indicator.Unit.percent, 0, "86", "86%"), (.percent, 1, "12.4", "12.4%"),
    (.percent, 0, "85.5", "86%"), (.percent, 0, "85.49", "85%"), (.percent, 1, "86", "86%"),
    (.pounds, 0, "1234567", "£1,234,567"), (.pounds, 2, "-1200.50", "-£1,200.50"),
    (.count, 0, "999", "999"), (.count, 0, "3499", "3,499"), (.count, 0, "-1000", "-1,000"),
    (.rate, 1, "29.2", "29.2"), (.days, 0, "0", "0"), (.ratio, 1, "14.45", "14.5"),
  ])
  func `a number has the decimals and the sign of its unit`(
    unit: Indicator.Unit, decimals: Int, value: String, words: String
  ) {
    let indicator = Sample.indicator(unit: unit, decimals: decimals, Keyed())
    #expect(indicator.number(Sample.number(value)) == words)
  }

  @Test(arguments: [
    ("86", "86%"), ("e86", "about 86%"), ("p86", "86% (provisional)"),
    ("90..95", "between 90% and 95%"), ("e90..95", "between 90% and 95% (estimated)"),
    ("<60", "fewer than 60%"), ("gap", "not available"),
  ])
  func `a figure says how firm it is`(figure: String, words: String) {
    #expect(Sample.indicator(Keyed()).words(Sample.figure(figure)) == words)
  }

  @Test(arguments: [
    ("79.6", "80", "79.6%", "80.0%"), ("79.96", "80", "79.96%", "80.00%"),
    ("80.4", "80.3", "80.4%", "80.3%"), ("80", "80", "80%", "80%"), ("79", "80", "79%", "80%"),
    ("80.00", "80", "80%", "80%"),
  ])
  func `two numbers that differ are never printed alike`(
    left: String, right: String, first: String, second: String
  ) {
    let found = Sample.indicator(Keyed()).numbers(Sample.number(left), Sample.number(right))
    #expect(found == (first, second))
  }

  @Test(arguments: [
    ("79.6", "red: 79.6% is 0.4 percentage points short of 80.0%"),
    ("79.97", "red: 79.97% is 0.03 percentage points short of 80.00%"),
    ("79", "red: 1 percentage point short of 80%"),
    ("60..70", "red: 10 to 20 percentage points short of 80%"),
    ("<60", "red: more than 20 percentage points short of 80%"),
    ("70..90", "cannot tell: up to 10 percentage points short of 80%"),
    ("80", "green: at or above 80%"), ("gap", "grey: no figure at 30 June 2024 (not available)"),
  ])
  func `a position never says that a figure misses the number it prints`(
    figure: String, words: String
  ) {
    var target = Sample.target(.atLeast(ExactDecimal(80)))
    target.tolerance = .zero
    var indicator = Sample.indicator(Sample.actuals([("2024-06-30", figure)]))
    indicator.targets[Sample.day("2024-04-01")] = target
    #expect(indicator.words(Sample.series(indicator).position) == words)
  }

  @Test func `what is required on the way is told apart from the figure`() {
    var target = Sample.target(.atLeast(ExactDecimal(90)))
    target.due = Sample.day("2025-03-31")
    target.tolerance = .zero
    var indicator = Sample.indicator(Sample.actuals([("2024-04-30", "79.8")]))
    indicator.baseline = Indicator.Baseline(Sample.figure("79"), asAt: Sample.day("2024-03-31"))
    indicator.targets[Sample.day("2024-03-31")] = target
    #expect(
      indicator.words(Sample.series(indicator).position)
        == "red: 79.8% is 0.117 percentage points short of 79.9%, required on the way to at least 90% "
        + "by 31 March 2025")
  }

  @Test(arguments: [
    ("97", "2024-06-30", "green: no worse than 90%"), ("90", "2024-06-30", "green: exactly 90%"),
    ("90", "2024-03-31", "green: exactly 90%"),
  ])
  func `on the way to an exact target a better figure is not said to be it`(
    figure: String, due: String, words: String
  ) {
    var target = Sample.target(.exactly(ExactDecimal(90)))
    target.due = Sample.day(due)
    var indicator = Sample.indicator(Sample.actuals([("2024-03-31", figure)]))
    indicator.targets[Sample.day("2023-04-01")] = target
    #expect(indicator.words(Sample.series(indicator).position) == words)
  }

  @Test(arguments: [
    (Indicator.Unit.percent, nil, "5", "5 percentage points"),
    (.percent, nil, "-1", "1 percentage point"), (.count, "children", "61", "61 children"),
    (.count, nil, "61", "61"), (.rate, nil, "9", "9 per 10,000"), (.days, nil, "1", "1 day"),
    (.days, nil, "2", "2 days"), (.pounds, nil, "1200", "£1,200"),
    (.percent, nil, "0.04", "0.04 percentage points"),
  ])
  func `a difference is in the unit, and never rounded to nothing`(
    unit: Indicator.Unit, noun: String?, value: String, words: String
  ) {
    var indicator = Sample.indicator(unit: unit, Keyed())
    indicator.noun = noun
    #expect(indicator.distance(Sample.number(value)) == words)
  }

  @Test(arguments: [
    (
      Polarity.higher, ["61", "63", "66", "70"],
      "Improving (early sign). In 4 quarters, later figures have mostly been better than earlier "
        + "ones, from about 61% to about 70%."
    ),
    (
      .lower, ["61", "63", "66", "70"],
      "Declining (early sign). In 4 quarters, later figures have mostly been worse than earlier "
        + "ones, from about 61% to about 70%, and lower is better."
    ),
    (
      .neutral, ["70", "66", "63", "61"],
      "Falling (early sign). In 4 quarters, later figures have mostly been lower than earlier "
        + "ones, from about 70% to about 61%."
    ),
    (.higher, ["61", "70", "63", "66"], "Steady. 4 quarters of figures show no clear direction."),
    (.higher, ["61", "70"], "Not enough data. There are 2 figures; at least 4 are needed."),
    (.higher, ["61"], "Not enough data. There is 1 figure; at least 4 are needed."),
    (.higher, ["gap"], "Not available: there are no figures."),
  ])
  func `a direction is a sentence with its inputs`(
    polarity: Polarity, figures: [String], words: String
  ) throws {
    let indicator = Sample.indicator(polarity, Sample.quarters(figures))
    let last = try #require(indicator.actuals.keys.last)
    let found = Sample.series(indicator).directionOfTravel(asAt: last)
    #expect(indicator.words(found) == words)
  }

  @Test(arguments: [
    ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1000", "-1,000"), ("-100", "-100"),
    ("1234567.89", "1,234,567.89"), ("999999999999999999", "999,999,999,999,999,999"),
  ])
  func `thousands are parted by commas`(digits: String, words: String) {
    #expect(Sample.number(digits).grouped == words)
  }
}
