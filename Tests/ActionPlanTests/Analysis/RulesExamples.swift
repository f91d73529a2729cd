import ActionPlan
import Testing

/// The worked examples of `docs/rules.md`, on figures of Cambridgeshire's committee reports.
enum RulesExamples {
  struct Example: CustomTestStringConvertible, Sendable {
    var name: String
    var sentence: String
    var testDescription: String { name }
  }

  static let all =
    movements + directions + positions + longSeries + seasons + reliedOn + forecasts

  // MARK: M1

  private static let movements = [
    Example(name: "two months", sentence: moved(health)),
    Example(name: "an estimate", sentence: moved(visitsOverdue)),
    Example(name: "fewer than", sentence: moved(assessments)),
    Example(name: "a break", sentence: moved(assessmentsWithBreak)),
    Example(name: "a band", sentence: moved(inCare)),
    Example(name: "neither way is better", sentence: moved(openCases)),
    Example(name: "a range", sentence: moved(careVisitsWithInvented)),
    Example(name: "the baseline", sentence: moved(turnover, .baseline)),
  ]

  private static func moved(
    _ indicator: Indicator, _ comparison: Movement.Comparison = .previous
  ) -> String {
    Sample.series(indicator).movement(against: comparison).map { indicator.words($0) } ?? "none"
  }

  // MARK: D1

  private static let directions = [
    Example(name: "four years", sentence: travelled(proceedings, "2020-03-31")),
    Example(name: "twelve months", sentence: travelled(openCases, "2019-03-31")),
    Example(name: "two figures", sentence: travelled(health, "2020-10-31")),
    Example(name: "a rolling year", sentence: travelled(moves, "2020-10-31")),
    Example(name: "a month late", sentence: travelled(openCases, "2019-04-30")),
    Example(name: "three months late", sentence: travelled(openCases, "2019-06-30")),
  ]

  private static func travelled(_ indicator: Indicator, _ asAt: String) -> String {
    let day = Sample.day(asAt)
    return indicator.words(Sample.series(indicator, asAt: day).directionOfTravel(asAt: day))
  }

  // MARK: P1

  private static let positions = [
    Example(name: "short", sentence: stands(protectionVisits)),
    Example(name: "met", sentence: stands(assessmentsWithBreak)),
    Example(name: "outside a band", sentence: stands(inCare)),
    Example(name: "a team's own target", sentence: unaccompanied),
    Example(name: "a bound", sentence: stands(assessments, asAt: "2019-06-30")),
    Example(name: "on the way", sentence: stands(assessmentsOnTheWay)),
    Example(name: "a range in part", sentence: stands(careVisitsWithTarget)),
    Example(name: "three months running", sentence: stands(Invented.sustained, asAt: "2024-03-31")),
    Example(name: "an eased target", sentence: stands(protectionVisitsEased)),
  ]

  private static func stands(_ indicator: Indicator, asAt: String = "2020-11-30") -> String {
    indicator.words(Sample.series(indicator, asAt: Sample.day(asAt)).position)
  }

  private static var unaccompanied: String {
    var caseload = Sample.indicator(.lower, unit: .ratio, decimals: 1, Keyed())
    caseload.noun = "children per FTE"
    caseload.targets[Sample.day("2020-04-01")] = Sample.target(.atMost(ExactDecimal(15)))
    var team = Indicator.Segment(title: "Unaccompanied asylum-seeking children team")
    team.actuals = PublishedFigures.actuals("average-caseload", segment: team.title)
    team.targets[Sample.day("2020-04-01")] = Sample.target(.atMost(ExactDecimal(20)))
    caseload.segments[Sample.id("uasc")] = team
    let series = IndicatorSeries(
      caseload, .segment(Sample.id("uasc")), asAt: Sample.day("2020-11-30"))
    return series.map { caseload.words($0.position) } ?? "none"
  }

  // MARK: The indicators

  private static let health = Sample.indicator(
    frequency: .monthly, PublishedFigures.actuals("annual-health-assessments"))

  private static var visitsOverdue: Indicator {
    var made = Sample.indicator(
      .lower, unit: .count, frequency: .irregular, PublishedFigures.actuals("overdue-visits"))
    made.noun = "visits"
    return made
  }

  private static var assessments: Indicator {
    var made = Sample.indicator(
      frequency: .monthly, PublishedFigures.actuals("assessments-within-45-days"))
    var target = Sample.target(.atLeast(ExactDecimal(80)))
    target.aspiration = ExactDecimal(85)
    made.targets[Sample.day("2019-04-01")] = target
    return made
  }

  private static var assessmentsWithBreak: Indicator {
    var made = assessments
    made.breaks[Sample.day("2020-01-01")] = Indicator.Break(why: "reporting systems changed")
    return made
  }

  /// The target of this one is invented.
  private static var assessmentsOnTheWay: Indicator {
    var made = assessments
    made.baseline = Indicator.Baseline(Sample.figure("80"), asAt: Sample.day("2020-03-31"))
    var target = Sample.target(.atLeast(ExactDecimal(90)))
    target.due = Sample.day("2021-03-31")
    made.targets[Sample.day("2020-04-01")] = target
    return made
  }

  private static var inCare: Indicator {
    var made = Sample.indicator(
      .band, unit: .count, frequency: .monthly, PublishedFigures.actuals("children-in-care"))
    made.noun = "children"
    made.targets[Sample.day("2020-04-01")] = Sample.target(
      .between(low: ExactDecimal(600), high: ExactDecimal(620)))
    return made
  }

  /// The easier target is invented.
  private static var protectionVisitsEased: Indicator {
    var made = protectionVisits
    made.targets[Sample.day("2020-10-01")] = Sample.target(.atLeast(ExactDecimal(90)))
    return made
  }

  private static let openCases = Sample.indicator(
    .neutral, unit: .count, frequency: .monthly, PublishedFigures.actuals("open-cases"))

  private static let careVisits = Sample.indicator(
    frequency: .monthly, PublishedFigures.actuals("children-in-care-visits-on-time"))

  /// The figure for November is invented.
  private static var careVisitsWithInvented: Indicator {
    var made = careVisits
    made.actuals[Sample.day("2020-11-30")] = Actual(Sample.figure("92"))
    return made
  }

  /// The target is invented.
  private static var careVisitsWithTarget: Indicator {
    var made = careVisits
    made.targets[Sample.day("2020-04-01")] = Sample.target(.atLeast(ExactDecimal(95)))
    return made
  }

  private static var protectionVisits: Indicator {
    var made = Sample.indicator(
      frequency: .monthly, PublishedFigures.actuals("child-protection-visits-on-time"))
    made.targets[Sample.day("2020-04-01")] = Sample.target(.atLeast(ExactDecimal(95)))
    return made
  }

  private static var turnover: Indicator {
    var made = Sample.indicator(
      .lower, decimals: 1, frequency: .yearly, PublishedFigures.actuals("social-worker-turnover"))
    made.baseline = Indicator.Baseline(Sample.figure("19"), asAt: Sample.day("2019-03-31"))
    return made
  }

  private static let proceedings = Sample.indicator(
    .neutral, unit: .rate, decimals: 2, frequency: .yearly,
    PublishedFigures.actuals("care-proceedings-rate"))

  private static var moves: Indicator {
    var made = Sample.indicator(
      .lower, frequency: .monthly, PublishedFigures.actuals("three-or-more-placement-moves"))
    made.period = .rolling12Months
    return made
  }
}
