import ActionPlan
import TestSupport
import Testing

@Suite struct PlanClosingTests {
  private let id = Sample.id("1.2")
  private let quarter = Sample.quarter("2019-20 Q1")
  private var plan: Plan

  /// An objective whose progress Ann logged.
  init() throws {
    plan = Plan(title: "Plan", authority: "Exampleshire")
    plan.ratings = Plan.usualRatings
    plan.objectives[id] = Objective(title: "Visits on time")
    try log("green", evidence: nil)
  }

  private mutating func log(_ rating: String, evidence: String?) throws {
    var entry = Progress(rating: Sample.id(rating), by: "Ann", on: Sample.day("2019-07-03"))
    entry.done = "Everything was done"
    if let evidence { entry.evidence.append(Evidence(.audit, evidence)) }
    try plan.log(entry, objective: id, quarter: quarter)
  }

  private mutating func close(by name: String = "Bob", confirmedBy: String? = nil) throws {
    var closing = Objective.Closing(on: Sample.day("2019-07-10"), by: name, evidence: Keyed())
    closing.evidence.append(Evidence(.audit, "Audit of 40 cases"))
    closing.confirmed = confirmedBy.map {
      Objective.Confirmation(on: Sample.day("2019-07-16"), by: $0)
    }
    try plan.close(id, closing)
  }

  private mutating func confirm(by name: String, on day: String = "2019-07-16") throws {
    try plan.confirm(id, Objective.Confirmation(on: Sample.day(day), by: name))
  }

  private func assessed(_ day: String) -> ObjectiveAssessment? {
    PlanAssessment(plan, quarter: Sample.quarter("2019-20 Q2"), asAt: Sample.day(day)).objective(id)
  }

  @Test mutating func `a closing that nobody confirmed is a claim and does not count`() throws {
    try close()
    #expect(plan.objectives[id]?.closed == nil)
    #expect(plan.objectives[id]?.claimedClosed?.by == "Bob")
    let found = try #require(assessed("2019-07-31"))
    #expect(found.closed == nil && found.claimedClosed != nil && found.step != .closed)
    #expect(found.isReturnMissing)
  }

  @Test mutating func `another person's word closes it`() throws {
    try close()
    try confirm(by: "Cay")
    #expect(plan.objectives[id]?.closed?.confirmed?.by == "Cay")
    #expect(assessed("2019-07-31")?.step == .closed)
    #expect(assessed("2019-07-15")?.claimedClosed != nil, "it was not known the day before")
  }

  @Test mutating func `a closing and its confirmation can be recorded at once`() throws {
    try close(confirmedBy: "Improvement Board")
    #expect(plan.objectives[id]?.closed?.confirmed?.by == "Improvement Board")
  }

  @Test(arguments: ["Bob", " bob ", "Ann"])
  mutating func `who closed it or logged its progress can't confirm it`(_ name: String) throws {
    #expect(throws: PlanError.self) { try close(confirmedBy: name) }
    #expect(plan.objectives[id]?.closings.isEmpty == true)
    try close()
    let error = #expect(throws: PlanError.self) { try confirm(by: name) }
    #expect(error?.reason == .samePerson)
  }

  @Test mutating func `a post is whoever holds it`() throws {
    plan.officers[Sample.id("head")] = Officer(post: "Head of Service")
    plan.officers.change(Sample.id("head")) {
      $0.holders[Sample.day("2019-01-01")] = Officer.Holder(name: "Bob")
    }
    try close(by: "Head of Service")
    let error = #expect(throws: PlanError.self) { try confirm(by: "Bob") }
    #expect(error?.message.hasPrefix("Bob (Head of Service) closed") == true)
    try confirm(by: "Cay")
  }

  @Test mutating func `nothing is confirmed twice, before it was claimed, or unclaimed`() throws {
    #expect(throws: PlanError.self) { try confirm(by: "Cay") }
    try close()
    #expect(throws: PlanError.self) { try confirm(by: "Cay", on: "2019-07-09") }
    #expect(throws: PlanError.self) { try close() }
    try confirm(by: "Cay")
    #expect(throws: PlanError.self) { try confirm(by: "Dee") }
  }

  @Test(arguments: [true, false])
  mutating func `reopening keeps everything, of a claim too`(isConfirmed: Bool) throws {
    try close(confirmedBy: isConfirmed ? "Cay" : nil)
    try plan.reopen(
      id, Objective.Reopening(on: Sample.day("2019-08-01"), by: "Cay", why: "Slipped back"))
    let closings = try #require(plan.objectives[id]?.closings.values)
    #expect(closings.count == 1 && closings[0].by == "Bob")
    #expect((closings[0].confirmed != nil) == isConfirmed)
    try close()
    #expect(plan.objectives[id]?.closings.count == 2)
  }

  // MARK: Complete on activity alone

  @Test mutating func `complete without evidence is kept as a claim and never verified`() throws {
    try log("blue", evidence: nil)
    let view = Progress.Verification(
      rating: Sample.id("blue"), by: "Cay", on: Sample.day("2019-07-16"))
    let error = #expect(throws: PlanError.self) {
      try plan.verify(view, objective: id, quarter: quarter)
    }
    #expect(error?.reason == .needsEvidence)
    let found = PlanAssessment(plan, quarter: quarter)
    #expect(found.objective(id)?.step == .claimedComplete)
    #expect(found.completeWithoutEvidence.map(\.id) == [id])
    let steps = found.objectiveSteps()
    #expect(
      zip(steps, PlanAssessment.counts(found.objectives, at: steps)).contains {
        $0 == .claimedComplete && $1 == 1
      })
  }

  @Test(arguments: ["2019-20 Q1", "2019-20 Q2"])
  mutating func `evidence of that quarter or an earlier one bears it out`(_ later: String) throws {
    try log("green", evidence: "Audit of 40 cases")
    let quarter = Sample.quarter(later)
    var entry = Progress(rating: Sample.id("blue"), by: "Ann", on: Sample.day("2019-10-03"))
    if quarter == self.quarter { entry.evidence.append(Evidence(.voice, "Survey")) }
    try plan.log(entry, objective: id, quarter: quarter)
    let view = Progress.Verification(
      rating: Sample.id("blue"), by: "Cay", on: Sample.day("2019-10-16"))
    try plan.verify(view, objective: id, quarter: quarter)
    #expect(
      PlanAssessment(plan, quarter: quarter).objective(id)?.step == .rated(Sample.id("blue")))
  }

  // MARK: Awaiting another person

  @Test mutating func `how long a rating went unverified is counted in quarters`() throws {
    let quarters = ["2018-19 Q3", "2018-19 Q4"].map { Sample.quarter($0) }
    for quarter in quarters {
      try plan.log(
        Progress(rating: Sample.id("amber"), by: "Ann", on: Sample.day("2019-04-03")),
        objective: id, quarter: quarter)
    }
    try plan.verify(
      Progress.Verification(rating: Sample.id("red"), by: "Cay", on: Sample.day("2019-04-09")),
      objective: id, quarter: quarters[0])
    let found = try #require(PlanAssessment(plan, quarter: quarter).unverified.first)
    #expect(found.lastVerified == quarters[0] && found.quarters == 2)
    #expect(PlanAssessment(plan, quarter: quarters[0]).disputed.map(\.id) == [id])
  }
}
