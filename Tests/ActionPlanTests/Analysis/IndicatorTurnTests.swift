import ActionPlan
import TestSupport
import Testing

/// Why a judgement is another than last time.
@Suite struct IndicatorTurnTests {
  /// The turn from the second to the third quarter of 2023-24.
  private static func turn(_ indicator: Indicator) -> IndicatorTurn? {
    var plan = Plan(title: "Plan", authority: "Council")
    plan.indicators[Sample.id("visits")] = indicator
    let now = PlanAssessment(plan, quarter: Sample.quarter("2023-24-Q3"))
    return now.lastTime.flatMap { now.turns(since: $0).first }
  }

  private static func indicator(
    _ figures: [String], _ targets: [(String, Int)]
  ) -> Indicator {
    var indicator = Sample.indicator(.higher, Sample.quarters(figures))
    for (day, value) in targets {
      indicator.targets[Sample.day(day)] = Sample.target(.atLeast(ExactDecimal(value)))
    }
    return indicator
  }

  @Test(
    arguments: [
      (["70", "75", "85"], [("2023-04-01", 80)], .figureMoved),
      (["70", "85", "85"], [("2023-04-01", 80), ("2023-10-01", 90)], .targetMoved),
      (["70", "75", "85"], [("2023-04-01", 80), ("2023-10-01", 82)], .figureMoved),
      (["70", "75", "78"], [("2023-04-01", 90), ("2023-10-01", 77)], .targetMoved),
      (["70", "70", "90"], [("2023-04-01", 95), ("2023-10-01", 60)], .targetMoved),
      (["70", "94", "95"], [("2023-04-01", 95), ("2023-10-01", 94)], .bothMoved),
      (["70", "gap", "85"], [("2023-04-01", 80)], .firstFigure),
      (["70", "85", "gap"], [("2023-04-01", 80)], .figureMissing),
    ] as [([String], [(String, Int)], IndicatorTurn.Cause)])
  func `a changed position is split into the figure and the target`(
    figures: [String], targets: [(String, Int)], cause: IndicatorTurn.Cause
  ) {
    #expect(Self.turn(Self.indicator(figures, targets))?.positionCause == cause)
  }

  @Test(
    arguments: [
      (["81", "83", "82"], [("2023-04-01", 80)], nil, .sustained),
      (["70", "83", "83", "83"], [("2023-04-01", 80), ("2023-10-01", 82)], nil, nil),
      (["83", "83", "83"], [("2023-04-01", 80), ("2023-10-01", 82)], "83", .targetMoved),
    ] as [([String], [(String, Int)], String?, IndicatorTurn.Cause?)])
  func `between green and blue the figure did not move`(
    figures: [String], targets: [(String, Int)], earlier: String?, cause: IndicatorTurn.Cause?
  ) {
    var indicator = Self.indicator(figures, targets)
    if let earlier {
      indicator.actuals[Sample.day("2023-03-31")] = Actual(Sample.figure(earlier))
      indicator.actuals[Sample.day("2023-12-31")]?.figure.status = .provisional
    }
    #expect(Self.turn(indicator)?.positionCause == cause)
  }

  @Test func `more required on the way is neither a new figure nor a new target`() {
    var indicator = Sample.indicator(.higher, Sample.quarters(["70", "75", "75"]))
    indicator.baseline = Indicator.Baseline(Sample.figure("70"), asAt: Sample.day("2023-06-30"))
    var target = Sample.target(.atLeast(ExactDecimal(90)))
    target.due = Sample.day("2024-06-30")
    indicator.targets[Day.earliest] = target
    #expect(Self.turn(indicator)?.positionCause == .requirementMoved)
  }

  @Test func `nothing turned where every judgement is as before`() {
    #expect(Self.turn(Self.indicator(["70", "75", "76"], [("2023-04-01", 80)])) == nil)
  }

  @Test func `an arrow that is lost has turned`() {
    var indicator = Sample.indicator(.higher, Sample.quarters(["70", "75", "gap"]))
    indicator.actuals[Sample.day("2023-03-31")] = Actual(Sample.figure("60"))
    indicator.actuals[Sample.day("2022-12-31")] = Actual(Sample.figure("55"))
    indicator.breaks[Sample.day("2023-12-31")] = Indicator.Break(why: "Recounted")
    let turn = Self.turn(indicator)
    #expect(turn?.before.direction.state == .improving)
    #expect(turn?.hasTurned == true)
  }

  @Test func `a lost arrow is told with its reason, and names no rule`() {
    var indicator = Sample.indicator(.higher, Sample.quarters(["70", "75", "gap"]))
    indicator.actuals[Sample.day("2023-03-31")] = Actual(Sample.figure("60"))
    indicator.actuals[Sample.day("2022-12-31")] = Actual(Sample.figure("55"))
    indicator.breaks[Sample.day("2023-12-31")] = Indicator.Break(why: "Recounted")
    var plan = Plan(title: "Plan", authority: "Council")
    plan.indicators[Sample.id("visits")] = indicator
    let assessment = PlanAssessment(plan, quarter: Sample.quarter("2023-24-Q3"))
    let paper = TextRenderer().render(BoardUpdate(assessment).document(version: 1))
    #expect(paper.contains("improving before. "))
    #expect(!paper.contains("[]"))
  }

  @Test func `a direction that is called for the first time has turned`() {
    var indicator = Sample.indicator(.higher, Sample.quarters(["70", "75", "80"]))
    indicator.actuals[Sample.day("2023-03-31")] = Actual(Sample.figure("60"))
    let turn = Self.turn(indicator)
    #expect(turn?.hasTurned == true)
    #expect(turn?.before.direction.state == .notEnoughData)
    #expect(turn?.now.direction.state == .improving)
  }
}
