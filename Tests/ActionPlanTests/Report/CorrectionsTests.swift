import ActionPlan
import TestSupport
import Testing

@Suite struct CorrectionsTests {
  private static let (first, second) = (Sample.quarter("2019-20-Q1"), Sample.quarter("2019-20-Q2"))
  private static let visits = Sample.id("visits")
  private static let end = Sample.day("2019-06-30")
  private static let analyst = Correction(
    on: Sample.day("2019-08-01"), by: "A. Nalyst", why: "Counted twice")

  /// A plan whose first quarter was published.
  private static var sealed: Plan {
    var plan = PaperSample.assessment().plan
    var seal = Seal(version: 1, on: Sample.day("2019-07-15"), by: "P. Officer")
    seal.asAt = end
    plan.seals[first] = seal
    return plan
  }

  private static func restated(_ text: String? = "84") throws -> Plan {
    var plan = sealed
    let now = text.map { Actual(Sample.figure($0), source: "Return") }
    try plan.restate(
      first, PublishedFigure(visits, asAt: end, now: now), sealed: sealed, analyst)
    return plan
  }

  @Test func `a figure is restated, and the seal keeps what was printed`() throws {
    let plan = try Self.restated()
    #expect(plan.indicators[Self.visits]?.actuals[Self.end]?.restatements.count == 1)
    let correction = try #require(plan.seals[Self.first]?.corrections[1])
    #expect((correction.printed, correction.now) == ("86%", "84%"))
    #expect(correction.why == "Counted twice" && correction.day == Self.end)
    #expect(plan.check(asAt: Self.end).allSatisfy { $0.code != .publishedFigureChanged })
  }

  @Test func `a figure that was restated before only gets its correction`() throws {
    var plan = Self.sealed
    try plan.record(
      Observation(Self.visits, asAt: Self.end, Actual(Sample.figure("84"), source: "Return")),
      Self.analyst)
    #expect(plan.check(asAt: Self.end).contains { $0.code == .publishedFigureChanged })
    try plan.restate(
      Self.first, PublishedFigure(Self.visits, asAt: Self.end), sealed: Self.sealed, Self.analyst)
    #expect(plan.indicators[Self.visits]?.actuals[Self.end]?.restatements.count == 1)
    #expect(plan.seals[Self.first]?.corrections[1]?.now == "84%")
  }

  @Test(arguments: [
    ("not sealed", PlanError.Reason.state), ("same", .value), ("twice", .state),
    ("late", .dates), ("no figure", .unknown), ("no item", .unknown),
  ])
  func `a correction that corrects nothing published is refused`(
    _ name: String, _ reason: PlanError.Reason
  ) throws {
    var plan = name == "twice" ? try Self.restated() : Self.sealed
    var figure = PublishedFigure(
      Self.visits, asAt: Self.end, now: Actual(Sample.figure(name == "same" ? "86" : "84")))
    switch name {
    case "late": figure.asAt = Sample.day("2019-07-31")
    case "no figure": figure.asAt = Sample.day("2019-05-31")
    case "no item": figure.indicator = Sample.id("nobody")
    default: break
    }
    let quarter = name == "not sealed" ? Self.second : Self.first
    let error = #expect(throws: PlanError.self) {
      try plan.restate(quarter, figure, sealed: Self.sealed, Self.analyst)
    }
    #expect(error?.reason == reason)
  }

  @Test func `the next update says on its first page what was corrected`() throws {
    let assessment = PlanAssessment(try Self.restated(), quarter: Self.second)
    for paper in [Paper.board(assessment), Paper.ofsted(assessment)] {
      let table = try #require(paper.table("What was printed, and what it is now"))
      #expect(
        table.rows.map { $0.map(\.text) } == [
          [
            "Visits on time, 30 June 2019", "2019-20 Q1", "86%", "84%", "Counted twice",
            "A. Nalyst, 1 August 2019",
          ]
        ])
      #expect(paper.text(under: "published-corrections").contains("1 correction was made"))
    }
  }

  @Test func `the update after the next is silent about it`() throws {
    var plan = try Self.restated()
    plan.seals[Self.second] = Seal(version: 5, on: Sample.day("2019-10-15"), by: "P. Officer")
    let paper = Paper.board(PlanAssessment(plan, quarter: Sample.quarter("2019-20-Q3")))
    #expect(!paper.anchors.contains("published-corrections"))
  }

  @Test func `a correction of a risk is told to the board and not to Ofsted`() throws {
    var plan = Self.sealed
    plan.risks[Sample.id("r1")] = Risk(title: "Recruitment")
    var correction = SealCorrection(
      printed: "Low", now: "High", why: "Misprint", by: "P. Officer", on: Sample.day("2019-08-01"))
    correction.item = Sample.id("r1")
    try plan.restate(Self.first, correction)
    let assessment = PlanAssessment(plan, quarter: Self.second)
    #expect(Paper.board(assessment).text.contains("Misprint"))
    #expect(!Paper.ofsted(assessment).text.contains("Misprint"))
  }
}
