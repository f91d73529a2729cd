import ActionPlan
import Testing

/// Targets, breaks and restarts: what an indicator and its segments keep by day.
@Suite struct PlanTargetsTests {
  private let indicator = Sample.id("caseload")
  private let east = Sample.id("east")
  private let day = Sample.day("2019-06-14")
  private var plan = Plan(title: "Plan", authority: "Exampleshire")

  init() throws {
    plan.indicators[indicator] = Indicator(title: "Caseload", unit: .ratio, polarity: .lower)
    try plan.add(Indicator.Segment(title: "East"), id: east, to: indicator)
  }

  @Test(arguments: [false, true])
  mutating func `a target is never overwritten`(inSegment: Bool) throws {
    let segment = inSegment ? east : nil
    let target = Sample.target(.atMost(ExactDecimal(20)))
    try plan.add(target, from: day, to: indicator, segment: segment)
    let before = plan
    let error = #expect(throws: PlanError.self) {
      try plan.add(target, from: day, to: indicator, segment: segment)
    }
    #expect(error?.reason == .taken && plan == before)
    #expect(error?.message.hasSuffix("already has a target from 14 June 2019") == true)
  }

  @Test(arguments: [false, true])
  mutating func `a break is never overwritten`(inSegment: Bool) throws {
    let segment = inSegment ? east : nil
    try plan.add(Indicator.Break(why: "New system"), on: day, to: indicator, segment: segment)
    let before = plan
    let error = #expect(throws: PlanError.self) {
      try plan.add(Indicator.Break(why: "Other"), on: day, to: indicator, segment: segment)
    }
    #expect(error?.reason == .taken && plan == before)
    #expect(error?.message.hasSuffix("already has a break on 14 June 2019: New system") == true)
  }

  @Test(arguments: [false, true])
  mutating func `a restart is never overwritten`(inSegment: Bool) throws {
    let segment = inSegment ? east : nil
    let restart = Indicator.Restart(agreedBy: "Board", why: "New teams")
    try plan.add(restart, from: day, to: indicator, segment: segment)
    let before = plan
    let error = #expect(throws: PlanError.self) {
      try plan.add(
        Indicator.Restart(agreedBy: "Board", why: "Other"), from: day, to: indicator,
        segment: segment)
    }
    #expect(error?.reason == .taken && plan == before)
    #expect(error?.message.hasSuffix("already has a restart from 14 June 2019: New teams") == true)
    let item = plan.indicators[indicator]
    #expect(item?.restarts[day] == (inSegment ? nil : restart))
    #expect(item?.segments[east]?.restarts[day] == (inSegment ? restart : nil))
  }

  @Test mutating func `a break and a restart may be on one day`() throws {
    try plan.add(Indicator.Break(why: "New system"), on: day, to: indicator)
    try plan.add(Indicator.Restart(agreedBy: "Board", why: "New teams"), from: day, to: indicator)
  }

  @Test mutating func `a restart of what is not there is refused`() {
    let restart = Indicator.Restart(agreedBy: "Board", why: "New teams")
    let noIndicator = #expect(throws: PlanError.self) {
      try plan.add(restart, from: day, to: Sample.id("visits"))
    }
    let noSegment = #expect(throws: PlanError.self) {
      try plan.add(restart, from: day, to: indicator, segment: Sample.id("west"))
    }
    #expect(noIndicator?.reason == .unknown && noSegment?.reason == .unknown)
  }

  @Test(arguments: [(12, false), (13, true), (120, true), (121, false), (-1, false)])
  mutating func `a window is from 13 to 120 figures`(window: Int, isTaken: Bool) {
    let before = plan
    do throws(PlanError) {
      try plan.amend(Indicator.self, indicator) { item throws(PlanError) in item.window = window }
      #expect(isTaken)
    } catch {
      #expect(!isTaken && error.reason == .value && plan == before)
      #expect(
        error.message
          == "the window of caseload \"Caseload\" is \(window); it can be 13 to 120 figures")
    }
  }

  // MARK: Which target is in force

  /// Targets at most 1, 2, … from a day, each with the day it was decided.
  private func targets(_ decisions: [(from: String, on: String?)]) -> Keyed<Day, Target> {
    var targets = Keyed<Day, Target>()
    for (place, decision) in decisions.enumerated() {
      var target = Sample.target(.atMost(ExactDecimal(place + 1)))
      target.on = decision.on.map(Sample.day)
      targets[Sample.day(decision.from)] = target
    }
    return targets
  }

  @Test(
    arguments: [
      ("2019-03-31", nil), ("2019-04-01", "2019-04-01"), ("2019-06-30", "2019-04-01"),
      // From 1 July, but decided on 15 October.
      ("2019-07-01", "2019-04-01"), ("2019-10-14", "2019-04-01"), ("2019-10-15", "2019-07-01"),
      // From January, decided in November before.
      ("2019-12-31", "2019-07-01"), ("2020-01-01", "2020-01-01"), ("2030-01-01", "2020-01-01"),
    ] as [(String, String?)])
  func `a target is in force from the day it holds and is decided`(day: String, from: String?) {
    let targets = targets([
      ("2019-04-01", nil), ("2019-07-01", "2019-10-15"), ("2020-01-01", "2019-11-30"),
    ])
    #expect(targets.inForce(on: Sample.day(day))?.from == from.map(Sample.day))
  }

  @Test func `a target decided late does not displace one that holds from a later day`() {
    let targets = targets([("2019-07-01", "2019-10-15"), ("2019-09-01", nil)])
    #expect(targets.inForce(on: Sample.day("2019-08-31")) == nil)
    #expect(targets.inForce(on: Sample.day("2019-10-15"))?.from == Sample.day("2019-09-01"))
  }

  @Test func `without targets none is in force`() {
    #expect(Keyed<Day, Target>().inForce(on: day) == nil)
  }
}
