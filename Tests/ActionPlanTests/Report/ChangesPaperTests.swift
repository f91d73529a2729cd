import Foundation
import TestSupport
import Testing

@testable import ActionPlan

@Suite struct ChangesPaperTests {
  private let folder = PlanFolder("plan", files: MemoryFiles().files)

  /// Makes a plan in March 2019.
  init() throws {
    var plan = PaperSample.assessment().plan
    plan.objectives.change(Sample.id("1.1")) { $0.schedule.due = Sample.day("2020-03-31") }
    _ = try folder.create(plan, Self.author("2019-03-04", "start"))
  }

  /// Changes the plan.
  private func change(
    _ day: String, _ operation: (inout Plan) throws(PlanError) -> Void
  ) throws {
    _ = try folder.change(Self.author(day, "change"), operation)
  }

  private static func author(_ day: String, _ why: String) throws -> Authorship {
    let at = try #require(Moment(iso: "\(day)T10:00:00Z"))
    return Authorship(by: "P. Officer", at: at, why: why)
  }

  private func paper(since: String? = nil, quarter: String = "2019-20-Q1") throws -> Paper {
    let loaded = try folder.load().content
    let assessment = PlanAssessment(loaded.plan, quarter: Sample.quarter(quarter))
    let since =
      if let since {
        try folder.since(since, in: loaded.plan, version: loaded.version)
      } else {
        try folder.lastUpdate(
          before: assessment.quarter, in: loaded.plan, version: loaded.version)
      }
    let log = try folder.changeLog(since: since, upTo: loaded.version)
    return Paper(
      document: ChangesPaper(assessment, log: log).document(version: loaded.version))
  }

  private static let visits = Sample.id("visits")

  @Test func `a new target is told with the one before, who agreed, why, and who recorded it`()
    throws
  {
    try change("2019-05-01") { plan throws(PlanError) in
      plan.indicators.change(Self.visits) {
        $0.targets[Sample.day("2019-04-01")] = Target(
          .atLeast(ExactDecimal(95)), agreedBy: "Board", why: "First.")
      }
    }
    try change("2019-05-02") { plan throws(PlanError) in
      plan.indicators.change(Self.visits) {
        $0.targets[Sample.day("2019-05-01")] = Target(
          .atLeast(ExactDecimal(80)), agreedBy: "Director", why: "Two teams are short.")
      }
    }
    let table = try #require(try paper().table("Targets decided or changed"))
    let row = try #require(table.rows.last?.map(\.text))
    #expect(
      row == [
        "Visits on time, from 1 May 2019", "at least 95%", "at least 80% (easier)",
        "Director, 1 May 2019", "Two teams are short", "version 3, P. Officer, 2 May 2019",
      ])
  }

  @Test func `a moved due date and a corrected figure have a row each`() throws {
    try change("2019-05-01") { plan throws(PlanError) in
      try plan.extend(
        Sample.id("1.1"),
        Schedule.Extension(
          to: Sample.day("2020-06-30"), agreedBy: "Board", on: Sample.day("2019-04-30"),
          why: "Late start", askedBy: "the lead"))
    }
    try change("2019-05-02") { plan throws(PlanError) in
      try plan.record(
        Observation(
          Self.visits, asAt: Sample.day("2019-06-30"),
          Actual(Figure(.value(ExactDecimal(50))), source: "Return")),
        Correction(on: Sample.day("2019-05-02"), by: "A. Nalyst", why: "Counted twice"))
    }
    let paper = try paper()
    let dates = try #require(paper.table("Due dates moved or changed"))
    #expect(dates.rows[0][2].text == "30 June 2020 (asked for by the lead)")
    let figures = try #require(paper.table("What was reported"))
    #expect(figures.rows[0][2].text == "50%")
    #expect(figures.rows[0][3].text == "A. Nalyst, 2 May 2019")
    #expect(figures.rows[0][4].text == "Counted twice")
  }

  @Test func `without a seal it counts from the end of the quarter before`() throws {
    try change("2019-05-01") { plan throws(PlanError) in plan.note = "New" }
    let paper = try paper()
    #expect(
      paper.text(under: "summary").contains("31 March 2019 (version 1); no update was sealed"))
    #expect(paper.table("Every version since")?.rows.map { $0[0].text } == ["2"])
    #expect(paper.text(under: "others").contains("note added: \"New\" (version 2, P. Officer"))
  }

  @Test func `after a seal it counts from the version that was sealed`() throws {
    try change("2019-05-01") { plan throws(PlanError) in
      plan.note = "New"
    }
    try change("2019-05-02") { plan throws(PlanError) in
      plan.seals[Sample.quarter("2018-19-Q4")] = Seal(
        version: 2, on: Sample.day("2019-05-02"), by: "P. Officer")
    }
    let text = try paper().text(under: "summary")
    #expect(text.contains("the update for 2018-19 Q4, published on 2 May 2019 (version 2)"))
    #expect(try paper(since: "2").table("Every version since")?.rows.count == 1)
  }

  @Test func `before the first plan what is told is what is dated in the time`() throws {
    try change("2019-05-01") { plan throws(PlanError) in
      plan.indicators.change(Self.visits) {
        $0.targets[Sample.day("2019-01-15")] = Target(
          .atLeast(ExactDecimal(95)), agreedBy: "Board", why: "First")
      }
    }
    let paper = try paper(quarter: "2018-19-Q4")
    #expect(paper.text(under: "summary").contains("There was no plan before"))
    #expect(paper.text(under: "targets-dates").contains("Visits on time from 15 January 2019"))
  }

  @Test(arguments: ["cambridgeshire-2019", "exampleshire"])
  func `whatever a version changed is told, and the counts are those of the tables`(
    name: String
  ) throws {
    let folder = PlanFolder(Golden.package.appending(path: "plans/\(name)").path())
    let content = try folder.load().content
    let quarter = try #require(content.plan.latestQuarter)
    let since = try folder.lastUpdate(before: quarter, in: content.plan, version: content.version)
    let log = try folder.changeLog(since: since, upTo: content.version)
    let changes = ChangesPaper(PlanAssessment(content.plan, quarter: quarter), log: log)
    let paper = Paper(document: changes.document(version: content.version))
    let text = paper.text
    for entry in changes.entries where entry.difference.kind != .figureRecorded {
      #expect(text.contains(entry.difference.decision?.subject ?? entry.line))
    }
    #expect(changes.entries.count > 20)
    let counts = try #require(paper.table("How much changed"))
    #expect(counts.rows[0][1].text == "\(paper.table("Targets decided")?.rows.count ?? 0)")
  }

  @Test(arguments: ["99", "0", "soon"])
  func `a start that can't be is refused with what would be`(text: String) throws {
    #expect(throws: PlanFileError.self) { try paper(since: text) }
  }
}
