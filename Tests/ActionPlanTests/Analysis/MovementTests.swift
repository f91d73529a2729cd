import ActionPlan
import Testing

@Suite struct MovementTests {
  struct Case: CustomTestStringConvertible {
    var rule: String
    var polarity: Polarity
    var from: String
    var to: String
    var tolerance = "1"
    var outcome: Movement.Outcome
    var testDescription: String { rule }
  }

  static let cases = [
    Case(
      rule: "a rise where higher is better", polarity: .higher, from: "80", to: "82",
      outcome: .better),
    Case(
      rule: "a fall where higher is better", polarity: .higher, from: "82", to: "80",
      outcome: .worse),
    Case(
      rule: "a rise where lower is better", polarity: .lower, from: "80", to: "82",
      outcome: .worse),
    Case(
      rule: "a fall where lower is better", polarity: .lower, from: "82", to: "80",
      outcome: .better),
    Case(
      rule: "a rise that is neither good nor bad", polarity: .neutral, from: "80", to: "82",
      outcome: .higher),
    Case(
      rule: "a fall that is neither good nor bad", polarity: .neutral, from: "82", to: "80",
      outcome: .lower),
    Case(
      rule: "a fall towards a band from above", polarity: .band, from: "95", to: "91",
      outcome: .better),
    Case(rule: "a fall out of a band", polarity: .band, from: "82", to: "76", outcome: .worse),
    Case(rule: "a move inside a band", polarity: .band, from: "81", to: "89", outcome: .noChange),
    Case(
      rule: "a move across a band, as far outside as before", polarity: .band, from: "75",
      to: "95", outcome: .noChange),
    Case(rule: "the same figure", polarity: .higher, from: "80", to: "80", outcome: .noChange),
    Case(
      rule: "a change of exactly the tolerance", polarity: .higher, from: "80", to: "81",
      outcome: .noChange),
    Case(
      rule: "a change just over the tolerance", polarity: .higher, from: "80", to: "81.01",
      outcome: .better),
    Case(
      rule: "a fall of exactly the tolerance", polarity: .higher, from: "80", to: "79",
      outcome: .noChange),
    Case(
      rule: "a fall just over the tolerance", polarity: .higher, from: "80", to: "78.99",
      outcome: .worse),
    Case(
      rule: "a tolerance of 0 and the smallest change", polarity: .higher, from: "80",
      to: "80.01", tolerance: "0", outcome: .better),
    Case(
      rule: "exact decimals at the tolerance", polarity: .lower, from: "89.9", to: "89.6",
      tolerance: "0.3", outcome: .noChange),
    Case(
      rule: "a range above the figure before", polarity: .higher, from: "80", to: "90..95",
      outcome: .better),
    Case(
      rule: "a range with the figure before inside", polarity: .higher, from: "92",
      to: "90..95", outcome: .cannotTell),
    Case(
      rule: "a range that touches the tolerance", polarity: .higher, from: "80", to: "81..85",
      outcome: .cannotTell),
    Case(
      rule: "a narrow range within the tolerance", polarity: .higher, from: "80",
      to: "79.5..80.5", outcome: .noChange),
    Case(
      rule: "a figure above a bound", polarity: .higher, from: "<60", to: "86",
      outcome: .better),
    Case(
      rule: "a figure below a bound", polarity: .higher, from: "<60", to: "50",
      outcome: .cannotTell),
    Case(
      rule: "an estimate counts as the value it gives", polarity: .lower, from: "e90",
      to: "59", outcome: .better),
  ]

  @Test(arguments: cases) func `the latest figure is judged against the one before`(
    _ example: Case
  ) throws {
    var indicator = Sample.indicator(
      example.polarity, tolerance: example.tolerance,
      Sample.actuals([("2024-06-30", example.from), ("2024-09-30", example.to)]))
    if example.polarity == .band {
      indicator.targets[Sample.day("2024-04-01")] = Sample.target(
        .between(low: ExactDecimal(80), high: ExactDecimal(90)))
    }
    let movement = try #require(Sample.series(indicator).movement(against: .previous))
    #expect(movement.outcome == example.outcome)
    #expect(movement.comparison == .previous)
    #expect(movement.from.day == Sample.day("2024-06-30"))
    #expect(movement.to.day == Sample.day("2024-09-30"))
  }

  @Test func `fewer than 5 children is at most 4`() throws {
    let figures = Sample.actuals([("2024-06-30", "<5"), ("2024-09-30", "5")])
    let children = Sample.indicator(.lower, unit: .count, tolerance: "0", figures)
    #expect(Sample.series(children).movement(against: .previous)?.outcome == .worse)
    let percent = Sample.indicator(.lower, tolerance: "0", figures)
    #expect(Sample.series(percent).movement(against: .previous)?.outcome == .cannotTell)
  }

  @Test func `the tolerance is one unit of the last shown digit unless the plan gives another`() {
    let figures = Sample.actuals([("2024-06-30", "12.4"), ("2024-09-30", "12.6")])
    let whole = Sample.series(Sample.indicator(decimals: 0, figures))
    let tenths = Sample.series(Sample.indicator(decimals: 1, figures))
    #expect(whole.tolerance == ExactDecimal(1))
    #expect(tenths.tolerance == Sample.number("0.1"))
    #expect(whole.movement(against: .previous)?.outcome == .noChange)
    #expect(tenths.movement(against: .previous)?.outcome == .better)
  }

  @Test func `a gap is left out and is never a zero`() throws {
    let indicator = Sample.indicator(
      Sample.actuals([("2024-06-30", "80"), ("2024-09-30", "gap"), ("2024-12-31", "85")]))
    let movement = try #require(Sample.series(indicator).movement(against: .previous))
    #expect(movement.from.day == Sample.day("2024-06-30"))
    #expect(movement.outcome == .better)
  }

  @Test func `one figure alone has no movement`() {
    let series = Sample.series(Sample.indicator(Sample.actuals([("2024-06-30", "80")])))
    #expect(Movement.Comparison.allCases.allSatisfy { series.movement(against: $0) == nil })
  }

  @Test func `a band without a target in force is neither better nor worse`() throws {
    let indicator = Sample.indicator(
      .band, Sample.actuals([("2024-06-30", "80"), ("2024-09-30", "85")]))
    #expect(Sample.series(indicator).movement(against: .previous)?.outcome == .higher)
  }

  @Test(arguments: [
    ("2024-06-30", false), ("2024-07-01", true), ("2024-09-30", true), ("2024-10-01", false),
  ])
  func `a break after the earlier figure and up to the later one parts them`(
    day: String, parts: Bool
  ) throws {
    var indicator = Sample.indicator(
      Sample.actuals([("2024-06-30", "80"), ("2024-09-30", "85")]))
    indicator.breaks[Sample.day(day)] = Indicator.Break(why: "a new system")
    let found = try #require(Sample.series(indicator).movement(against: .previous))
    let inWords = Sample.day(day).inWords
    #expect(
      found.outcome
        == (parts ? .notComparable(why: "break on \(inWords): a new system") : .better))
  }

  @Test(arguments: [PeriodKind.yearToDate, .rolling12Months])
  func `a year-to-date or rolling figure is not compared with last time`(period: PeriodKind) {
    var indicator = Sample.indicator(
      Sample.actuals([("2024-12-31", "80"), ("2025-03-31", "85")]))
    indicator.period = period
    indicator.baseline = Indicator.Baseline(Sample.figure("70"), asAt: Sample.day("2024-06-30"))
    #expect(Sample.series(indicator).movement(against: .previous) == nil)
    #expect(Sample.series(indicator).movement(against: .baseline) == nil)
  }

  @Test func `a figure on a base that is too small is not called better or worse`() {
    var actuals = Sample.actuals([("2024-12-31", "50")])
    actuals[Sample.day("2025-03-31")] = Actual(
      Figure(.value(ExactDecimal(75)), numerator: ExactDecimal(3), denominator: ExactDecimal(4)))
    let series = Sample.series(Sample.indicator(actuals))
    #expect(series.movement(against: .previous)?.outcome == .cannotTell)
    #expect(series.position.status == .grey)
  }

  @Test func `a year-to-date figure is compared with the same time last year`() {
    var indicator = Sample.indicator(
      Sample.actuals([("2024-06-30", "80"), ("2025-03-31", "90"), ("2025-06-30", "85")]))
    indicator.period = .yearToDate
    #expect(
      Sample.series(indicator).movement(against: .sameTimeLastYear)?.outcome == .better)
  }

  @Test func `the same time last year is the same month twelve months before`() throws {
    let indicator = Sample.indicator(
      Sample.actuals([("2023-06-14", "70"), ("2024-05-31", "90"), ("2024-06-30", "80")]))
    let found = try #require(Sample.series(indicator).movement(against: .sameTimeLastYear))
    #expect(found.from.day == Sample.day("2023-06-14"))
    #expect(found.outcome == .better)
    let other = Sample.indicator(Sample.actuals([("2023-05-31", "70"), ("2024-06-30", "80")]))
    #expect(Sample.series(other).movement(against: .sameTimeLastYear) == nil)
  }

  @Test func `the baseline counts when it is before the latest figure`() throws {
    var indicator = Sample.indicator(Sample.actuals([("2024-06-30", "80")]))
    indicator.baseline = Indicator.Baseline(
      Sample.figure("70"), asAt: Sample.day("2024-03-31"))
    #expect(Sample.series(indicator).movement(against: .baseline)?.outcome == .better)
    indicator.baseline?.asAt = Sample.day("2024-06-30")
    #expect(Sample.series(indicator).movement(against: .baseline) == nil)
  }

  @Test func `figures after the day do not count`() {
    let indicator = Sample.indicator(
      Sample.actuals([("2024-06-30", "80"), ("2024-09-30", "85"), ("2024-12-31", "70")]))
    let series = Sample.series(indicator, asAt: Sample.day("2024-12-30"))
    #expect(series.movement(against: .previous)?.outcome == .better)
  }
}
