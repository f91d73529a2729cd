import ActionPlan
import Testing

@Suite struct ReturnStandingTests {
  private func standing(
    _ plan: Plan, asAt day: String = "2026-03-31", recordsUpTo: String? = nil
  ) -> ReturnStanding? {
    plan.returnStandings(
      for: ReturnSample.quarter, asAt: Sample.day(day), recordsUpTo: recordsUpTo.map(Sample.day)
    ).first { $0.officer == ReturnSample.head }
  }

  private func sent(_ plan: Plan = ReturnSample.plan()) throws -> Plan {
    var plan = plan
    try plan.issueReturn(
      ReturnRecord(issued: Sample.day("2026-04-01"), due: ReturnSample.due, version: 7),
      to: ReturnSample.head, for: ReturnSample.quarter)
    return plan
  }

  @Test func `nothing sent back is no return, and late after the day it was asked for`() throws {
    // January's figure of the whole is there already.
    let standing = try #require(try standing(sent(), asAt: "2026-04-16"))
    #expect(standing.missingObjectives == [Sample.id("1.1")] && standing.missingFigures.count == 5)
    #expect(standing.state == .partly && standing.daysLate == 2 && standing.isOutstanding)
    var plan = try sent()
    plan.indicators.change(Sample.id("visits")) { $0.actuals = Keyed() }
    #expect(self.standing(plan)?.state == .noReturn)
    #expect(self.standing(plan)?.daysLate == nil)
  }

  @Test func `a nil return is told apart from no return`() throws {
    var plan = try sent()
    try plan.receiveReturn(
      from: ReturnSample.head, for: ReturnSample.quarter, on: Sample.day("2026-04-10"),
      nilReturn: "Nothing began")
    #expect(standing(plan)?.state == .nilReturn && standing(plan)?.isOutstanding == false)
    #expect(standing(plan, recordsUpTo: "2026-04-09")?.isOutstanding == true)
  }

  @Test func `an entry logged another way counts as an answer`() throws {
    var plan = ReturnSample.plan()
    plan.indicators = Keyed()
    #expect(standing(plan)?.state == .noReturn)
    let entry = Progress(rating: Sample.id("amber"), by: "Office", on: Sample.day("2026-04-20"))
    try plan.log(entry, objective: Sample.id("1.1"), quarter: ReturnSample.quarter)
    #expect(standing(plan)?.state == .answered)
    #expect(standing(plan, recordsUpTo: "2026-04-19")?.state == .noReturn)
  }

  @Test func `a figure for a day that has not come is not missing yet`() {
    let plan = ReturnSample.plan()
    #expect(
      standing(plan, asAt: "2026-02-27")?.missingFigures.map(\.day) == [Sample.day("2026-01-31")])
  }

  @Test func `a reason for a gap is an answer, not yet due is none`() throws {
    var plan = ReturnSample.plan()
    let correction = Correction(on: Sample.day("2026-04-20"), by: "Office", why: nil)
    for (day, why) in [("2026-02-28", Unavailability.notCollected), ("2026-03-31", .notYetDue)] {
      try plan.record(
        Observation(Sample.id("visits"), asAt: Sample.day(day), Actual(Figure(.unavailable(why)))),
        correction)
    }
    let missing = standing(plan)?.missingFigures.filter { $0.segment == nil }.map(\.day)
    #expect(missing == [Sample.day("2026-03-31")])
  }

  @Test func `a return that nobody sent out can't come back`() {
    var plan = ReturnSample.plan()
    let error = #expect(throws: PlanError.self) {
      try plan.receiveReturn(
        from: ReturnSample.head, for: ReturnSample.quarter, on: Sample.day("2026-04-10"))
    }
    #expect(error?.reason == .state)
  }

  @Test func `the public form of a plan knows no returns`() throws {
    let plan = try sent()
    let published = plan.published(asAt: Sample.day("2026-03-31")).plan
    #expect(published.returns.isEmpty)
  }
}
