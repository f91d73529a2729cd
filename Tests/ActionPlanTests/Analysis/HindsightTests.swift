import ActionPlan
import TestSupport
import Testing

/// What was decided or corrected later does not rewrite what was said before.
@Suite struct HindsightTests {
  private static func assessment(_ indicator: Indicator) -> PlanAssessment {
    var plan = Plan(title: "Plan", authority: "Council")
    plan.indicators[Sample.id("visits")] = indicator
    return PlanAssessment(plan, quarter: Sample.quarter("2023-24-Q3"))
  }

  @Test func `last time is judged with the figures as they stood, and the correction is the cause`()
    throws
  {
    var indicator = Sample.indicator(.higher, Sample.quarters(["70", "71", "71"]))
    indicator.targets[Day.earliest] = Sample.target(.atLeast(ExactDecimal(80)))
    indicator.actuals[Sample.day("2023-09-30")]?.restatements[1] = Restatement(
      was: Sample.figure("85"), now: Sample.figure("71"), on: Sample.day("2023-11-10"),
      by: "Analyst", why: "Counted twice")
    let now = Self.assessment(indicator)
    let last = try #require(now.lastTime)
    #expect(last.indicators.first?.position.status == .green)
    #expect(now.turns(since: last).first?.positionCause == .figureCorrected)
  }

  @Test func `a correction made before last time ended is part of it`() throws {
    var indicator = Sample.indicator(.higher, Sample.quarters(["70", "71", "71"]))
    indicator.targets[Day.earliest] = Sample.target(.atLeast(ExactDecimal(80)))
    indicator.actuals[Sample.day("2023-09-30")]?.restatements[1] = Restatement(
      was: Sample.figure("85"), now: Sample.figure("71"), on: Sample.day("2023-09-30"),
      by: "Analyst", why: "Counted twice")
    #expect(Self.assessment(indicator).lastTime?.indicators.first?.position.status == .red)
  }

  @Test func `a restart agreed later does not change what was judged before`() {
    var indicator = Sample.indicator(
      Sample.quarters(["60", "62", "64", "66", "68", "70", "72", "74"]))
    var restart = Indicator.Restart(agreedBy: "Board", why: "New teams")
    restart.on = Sample.day("2025-02-01")
    indicator.restarts[Sample.day("2024-04-01")] = restart
    func count(_ asAt: String) -> Int {
      let day = Sample.day(asAt)
      return Sample.series(indicator, asAt: day).directionOfTravel(asAt: day).points.count
    }
    #expect(count("2024-12-31") == 7)
    #expect(count("2025-03-31") == 4)
  }

  // MARK: Teams

  private static let eased: Indicator = {
    var indicator = Sample.indicator(.higher, Keyed())
    var team = Indicator.Segment(title: "North")
    team.actuals = Sample.quarters(["85"])
    indicator.segments[Sample.id("north")] = team
    return indicator
  }()

  private static func team(_ whole: [(String, Int)], _ own: [(String, Int)]) -> Position? {
    var indicator = eased
    for (day, value) in whole {
      indicator.targets[Sample.day(day)] = Sample.target(.atLeast(ExactDecimal(value)))
    }
    for (day, value) in own {
      indicator.segments[Sample.id("north")]?.targets[Sample.day(day)] = Sample.target(
        .atLeast(ExactDecimal(value)))
    }
    let series = IndicatorSeries(
      indicator, .segment(Sample.id("north")), asAt: Sample.day("2023-06-30"))
    return series?.position
  }

  @Test func `a team's eased target says what the first would give`() {
    let own = Self.team([], [("2022-04-01", 95), ("2023-04-01", 80)])
    #expect(own?.status == .green)
    #expect(own?.againstFirst?.status == .red)
    let fromWhole = Self.team([("2022-04-01", 95)], [("2023-04-01", 80)])
    #expect(fromWhole?.againstFirst?.status == .red)
    let ownFromTheStart = Self.team([("2022-04-01", 95)], [("2022-04-01", 80)])
    #expect(ownFromTheStart?.againstFirst == nil)
  }

  @Test func `the first target is the first decided, not the one backdated furthest`() {
    var indicator = Sample.indicator(.higher, Sample.quarters(["91"]))
    indicator.targets[Sample.day("2022-04-01")] = Sample.target(.atLeast(ExactDecimal(95)))
    var backdated = Sample.target(.atLeast(ExactDecimal(90)))
    backdated.on = Sample.day("2023-06-29")
    indicator.targets[Sample.day("2022-03-01")] = backdated
    indicator.targets[Sample.day("2023-06-30")] = Sample.target(.atLeast(ExactDecimal(90)))
    let first = Sample.series(indicator).position.againstFirst
    #expect(first?.target.aim == .atLeast(ExactDecimal(95)))
  }
}
