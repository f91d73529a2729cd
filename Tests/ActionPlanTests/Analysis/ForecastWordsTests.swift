import ActionPlan
import Testing

@Suite struct ForecastWordsTests {
  private static func forecast(
    _ figures: String, _ aim: Target.Aim, due: String, _ polarity: Polarity = .higher
  ) throws -> String {
    var indicator = Sample.indicator(
      polarity, frequency: .monthly, Sample.months(figures))
    var target = Sample.target(aim)
    target.due = Sample.day(due)
    indicator.targets[Day.earliest] = target
    let asAt = indicator.actuals.keys.last ?? Sample.later
    let series = Sample.series(indicator, asAt: asAt)
    let found = series.forecast(series.directionOfTravel(asAt: asAt), asAt: asAt)
    return indicator.words(try #require(found))
  }

  private static let rising = "61 63 66 67 70 72 75 79"

  @Test(arguments: [
    ("85", "Too close to call for at least 85% by", "between 84.97% and 89.90%."),
    ("90", "Off course for at least 90% by", "between 85.0% and 89.9%."),
    ("84.9", "On course for at least 84.9% by", "between 85.0% and 89.9%."),
    ("80", "On course for at least 80% by", "between 85% and 90%."),
  ])
  func `the range is printed on the side of the target where it is`(
    target: String, start: String, end: String
  ) throws {
    let found = try Self.forecast(
      Self.rising, .atLeast(Sample.number(target)), due: "2023-12-31")
    #expect(found.hasPrefix(start))
    #expect(found.contains(end))
  }

  @Test(arguments: [
    (Polarity.higher, "90 91 92 93 94 95 96 97 98 99", "100", "it will be 100% or nearly."),
    (.higher, "72 72 72 72 72 72 72 72 72 72", "70", "it will be about 72%."),
    (.lower, "9 8 7 6 5 4 3 2 1 0", "0", "it will be 0% or nearly."),
  ])
  func `two ends that print alike are one number`(
    polarity: Polarity, figures: String, target: String, words: String
  ) throws {
    let value = Sample.number(target)
    let aim = polarity == .higher ? Target.Aim.atLeast(value) : .atMost(value)
    let found = try Self.forecast(figures, aim, due: "2024-04-30", polarity)
    #expect(found.hasPrefix("On course for "))
    #expect(found.contains(words))
  }

  @Test(arguments: [
    ("<60", Target.Aim.atMost(ExactDecimal(40)), ""),
    ("<60", .atMost(ExactDecimal(70)), " The latest figure meets it."),
    (
      "<60", .atLeast(ExactDecimal(80)),
      " It needs to rise by at least 5.0 percentage points a month."
    ),
    (
      "50..60", .atMost(ExactDecimal(40)),
      " It needs to fall by at least 2.5 percentage points a month."
    ),
    ("50..60", .atMost(ExactDecimal(55)), ""),
    ("60", .atLeast(ExactDecimal(80)), " It needs to rise by 5.0 percentage points a month."),
    (
      "79.9", .atLeast(ExactDecimal(80)),
      " It needs to rise by less than 0.1 percentage points a month."
    ),
    ("79.9..79.95", .atLeast(ExactDecimal(80)), " It needs to rise."),
    ("5_of_9", .atLeast(ExactDecimal(80)), ""),
  ])
  func `the pace is told only where the whole figure meets the target or misses it`(
    latest: String, aim: Target.Aim, words: String
  ) throws {
    let found = try Self.forecast(
      "62 61 62 60 62 61 62 \(latest)", aim, due: "2023-12-31")
    #expect(found.hasSuffix("%." + words))
  }

  @Test(arguments: [
    ("20.0 19.6 19.2 18.8 18.4 18.0 17.6 17.2", "it has fallen by about 0.4."),
    ("20.00 19.97 19.94 19.91 19.88 19.85 19.82 19.79", "it has fallen by less than 0.1."),
    ("20 19 18.6 17 16.8 15 14 13.4", "it has fallen by between 0.9 and 1.0."),
  ])
  func `a pace of one number is told as one`(figures: String, words: String) throws {
    let found = try Self.forecast(
      figures, .atMost(ExactDecimal(5)), due: "2023-12-31", .lower)
    #expect(found.hasSuffix(words))
  }
}
