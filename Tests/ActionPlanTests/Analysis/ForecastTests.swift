import ActionPlan
import TestSupport
import Testing

@Suite struct ForecastTests {
  static let vectors = DirectionVectors.all.filter { $0.kind == "forecast" }

  @Test func `the vectors are there`() { #expect(Self.vectors.count == 5) }

  @Test(arguments: vectors) func `every vector is reproduced`(
    _ vector: DirectionVectors.Vector
  ) throws {
    let asAt = vector.end(try #require(vector.asOf))
    var indicator = vector.asIndicator
    var target = Sample.target(.atLeast(Sample.number(String(try #require(vector.target)))))
    target.due = vector.end(try #require(vector.targetDate))
    indicator.targets[Day.earliest] = target
    let series = Sample.series(indicator, asAt: asAt)
    let found = try #require(series.forecast(series.directionOfTravel(asAt: asAt), asAt: asAt))
    let expected = vector.expected
    #expect(found.outlook.rawValue == expected.outlook)
    #expect(found.count == expected.count)
    #expect(found.basis?.rawValue == expected.basis)
    #expect(Self.isNear(found.centre, expected.central))
    #expect(Self.isNear(found.range?.low, expected.low))
    #expect(Self.isNear(found.range?.high, expected.high))
  }

  private static func isNear(_ found: Double?, _ expected: Double?) -> Bool {
    guard let found, let expected else { return found == nil && expected == nil }
    return abs(found - expected) <= 1e-6
  }

  // MARK: By hand

  private static func forecast(
    _ figures: [String], _ aim: Target.Aim, due: String, _ polarity: Polarity = .higher
  ) -> (Indicator, Forecast?) {
    var indicator = Sample.indicator(polarity, decimals: 0, Sample.quarters(figures))
    var target = Sample.target(aim)
    target.due = Sample.day(due)
    indicator.targets[Day.earliest] = target
    let asAt = indicator.actuals.keys.last ?? Sample.later
    let series = Sample.series(indicator, asAt: asAt)
    return (indicator, series.forecast(series.directionOfTravel(asAt: asAt), asAt: asAt))
  }

  private static let rising = ["61", "63", "66", "67", "70", "72", "75", "79"]

  @Test func `the words give the range, the pace needed and the pace so far`() throws {
    let (indicator, found) = Self.forecast(
      Self.rising, .atLeast(ExactDecimal(99)), due: "2026-03-31")
    let words = indicator.words(try #require(found))
    #expect(
      words
        == "Off course for at least 99% by 31 March 2026: carrying the trend on, the chance is about "
        + "8 in 10 that it will be between 85% and 90%. It needs to rise by 5.0 percentage points a "
        + "quarter; it has risen by between 2.3 and 2.7.")
  }

  @Test func `a level without a trend is carried on`() throws {
    let (indicator, found) = Self.forecast(
      ["80", "82", "79", "81", "80", "78", "82", "80"], .atLeast(ExactDecimal(80)),
      due: "2025-12-31")
    let words = indicator.words(try #require(found))
    #expect(
      words
        == "Too close to call for at least 80% by 31 December 2025: with no clear trend, the chance "
        + "is about 8 in 10 that it will be between 78% and 83%. The latest figure meets it.")
  }

  @Test func `five figures are too few, and the words say how many are needed`() throws {
    let (indicator, found) = Self.forecast(
      ["61", "63", "66", "67", "70"], .atLeast(ExactDecimal(80)), due: "2025-03-31")
    let words = indicator.words(try #require(found))
    #expect(
      words
        == "Not enough data. There are 5 figures to go by; at least 6 are needed.")
  }

  @Test(arguments: [("2026-12-31", "on course"), ("2027-03-31", "too far ahead")])
  func `it looks no further ahead than the figures go back`(due: String, outlook: String) throws {
    // Eight quarters span seven periods; March 2025 is the last.
    let (_, found) = Self.forecast(Self.rising, .atLeast(ExactDecimal(80)), due: due)
    #expect(try #require(found).outlook.rawValue == outlook)
  }

  @Test func `there is no forecast for a day that has passed, nor where neither way is better`() {
    #expect(Self.forecast(Self.rising, .atLeast(ExactDecimal(80)), due: "2025-03-31").1 == nil)
    let neutral = Self.forecast(
      Self.rising, .atLeast(ExactDecimal(80)), due: "2026-03-31", .neutral)
    #expect(neutral.1 == nil)
  }

  @Test func `there is none for seasonal figures, nor for a day that is past`() {
    var indicator = Self.forecast(Self.rising, .atLeast(ExactDecimal(80)), due: "2025-04-30").0
    let asAt = Sample.day("2025-05-31")
    let series = Sample.series(indicator, asAt: asAt)
    let direction = series.directionOfTravel(asAt: asAt)
    #expect(series.forecast(direction, asAt: asAt) == nil)
    #expect(series.forecast(direction, asAt: Sample.day("2025-03-31")) != nil)
    indicator.seasonal = true
    let seasonal = Sample.series(indicator, asAt: asAt)
    #expect(seasonal.forecast(direction, asAt: Sample.day("2025-03-31")) == nil)
  }

  @Test func `a band is on course only when the whole range lies in it`() throws {
    let (_, wide) = Self.forecast(
      Self.rising, .between(low: ExactDecimal(80), high: ExactDecimal(95)), due: "2026-03-31",
      .band)
    #expect(try #require(wide).outlook == .onCourse)
    let (_, narrow) = Self.forecast(
      Self.rising, .between(low: ExactDecimal(80), high: ExactDecimal(87)), due: "2026-03-31",
      .band)
    #expect(try #require(narrow).outlook == .tooCloseToCall)
  }
}
