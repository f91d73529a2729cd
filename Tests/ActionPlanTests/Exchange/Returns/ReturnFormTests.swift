import ActionPlan
import Testing

@Suite struct ReturnFormTests {
  private let form = ReturnSample.form()

  private func cell(_ place: String) -> ReturnForm.Cell? { form[ReturnSample.place(place)] }

  @Test func `a post is asked for what it leads, and for nothing of another`() {
    #expect(form.parts.map(\.kind) == [.objectives, .evidence, .actions, .figures, .signOff])
    let keys = form.parts.flatMap { $0.rows.map(\.key) }
    #expect(keys.contains("objective/1.1/rating") && keys.contains("action/1.1a"))
    #expect(!keys.contains { $0.contains("1.2") })
    #expect(Set(keys).count == keys.count)
  }

  @Test func `the figures asked are those of the quarter that are not there, team by team`() {
    let figures = form.parts.first { $0.kind == .figures }
    #expect(
      figures?.rows.map(\.key) == [
        "figure/spend/2026-03-31", "figure/visits/2026-02-28", "figure/visits/2026-03-31",
        "figure/visits/north/2026-01-31", "figure/visits/north/2026-02-28",
        "figure/visits/north/2026-03-31",
      ])
  }

  @Test func `a figure at no fixed interval may have a day of its own, all others have theirs`() {
    #expect(
      cell("Figures|figure/spend/2026-03-31|asAt")?.answer
        == .day(Sample.day("2026-01-01"), Sample.day("2026-03-31")))
    #expect(cell("Figures|figure/visits/2026-02-28|asAt")?.answer == nil)
  }

  @Test func `last time's answers stand beside and are never filled in`() {
    #expect(
      cell("Objectives|objective/1.1/rating|before")?.value == .text("2025-26 Q3: At risk (amber)"))
    #expect(
      cell("Objectives|objective/1.1/done|before")?.value
        == .text("Three posts filled\nWhat was to come next: Three more"))
    #expect(
      cell("Evidence|evidence/1.1/1|before")?.value == .text("Audit: Audit of 40 cases (QA-12)"))
    let filled = form.prefilled.filter { $0.key.part == .objectives || $0.key.part == .evidence }
    #expect(filled.isEmpty)
  }

  @Test func `answers of this very quarter, sources and the name are filled in`() throws {
    var plan = ReturnSample.plan()
    var entry = Progress(rating: Sample.id("red"), by: "A. Person", on: Sample.day("2026-04-02"))
    (entry.done, entry.recovery) = ("Two left", "Agency cover")
    try plan.log(entry, objective: Sample.id("1.1"), quarter: ReturnSample.quarter)
    let filled = ReturnSample.form(plan).prefilled
    #expect(
      filled[ReturnSample.place("Objectives|objective/1.1/rating")] == .text("Off track (red)"))
    #expect(
      filled[ReturnSample.place("Objectives|objective/1.1/recovery")] == .text("Agency cover"))
    #expect(
      filled[ReturnSample.place("Figures|figure/visits/2026-03-31|source")] == .text("Return"))
    #expect(filled[ReturnSample.place("Sign off|return/by")] == .text("A. Person"))
  }

  @Test func `the same plan gives the same form, whatever the number of its version`() {
    let scope = ReturnSample.plan().returnScopes(for: ReturnSample.quarter)[0]
    let later = ReturnForm(
      scope, in: ReturnSample.plan(), version: 9, quarter: ReturnSample.quarter,
      due: ReturnSample.due)
    #expect(form == ReturnSample.form() && later?.checksum == form.checksum && later != form)
    var plan = ReturnSample.plan()
    plan.objectives.change(Sample.id("1.1")) { $0.title = "Seen soon" }
    #expect(ReturnSample.form(plan).checksum != form.checksum)
  }

  @Test(arguments: [
    ("2025-09-30", Frequency.yearly, []), ("2025-01-31", .yearly, ["2026-01-31"]),
    ("2025-03-31", .yearly, ["2026-03-31"]), ("2025-12-31", .quarterly, ["2026-03-31"]),
    ("2026-03-22", .weekly, ["2026-03-29"]), ("2026-02-28", .monthly, ["2026-03-31"]),
  ])
  func `a period is asked for on the day on which it ends`(
    latest: String, frequency: Frequency, asked: [String]
  ) {
    var plan = ReturnSample.plan()
    var actuals = Sample.actuals([(latest, "80")])
    if frequency == .weekly {
      for week in 1..<12 {
        actuals[Sample.day(latest).adding(days: -7 * week) ?? .latest] = Actual(Sample.figure("80"))
      }
    } else if frequency == .monthly {
      actuals[Sample.day("2026-01-31")] = Actual(Sample.figure("80"))
    }
    plan.indicators[Sample.id("visits")] = Sample.indicator(frequency: frequency, actuals)
    let scope = plan.returnScopes(for: ReturnSample.quarter)[0]
    let figures = scope.figures.filter { $0.indicator == Sample.id("visits") && $0.isMissing }
    #expect(figures.map(\.day.description) == asked)
  }

  @Test func `a team without a figure for a year is not asked any more`() {
    var plan = ReturnSample.plan()
    plan.indicators.change(Sample.id("visits")) { visits in
      visits.segments.change(Sample.id("north")) {
        $0.actuals = Sample.actuals([("2024-11-30", "80")])
      }
    }
    let figures = ReturnSample.form(plan).parts.first { $0.kind == .figures }
    #expect(figures?.rows.contains { $0.key.contains("north") } == false)
  }

  @Test func `who leads nothing open is asked nothing`() {
    var plan = ReturnSample.plan()
    plan.objectives.change(Sample.id("1.2")) { $0.schedule.start = Sample.day("2026-04-01") }
    #expect(plan.returnScopes(for: ReturnSample.quarter).map(\.officer) == [ReturnSample.head])
    plan.objectives.change(Sample.id("1.2")) {
      $0.schedule.start = nil
      $0.closings[1] = Objective.Closing(
        on: Sample.day("2026-03-31"), by: "Board", evidence: Keyed())
    }
    #expect(plan.returnScopes(for: ReturnSample.quarter).map(\.officer) == [ReturnSample.head])
  }

  @Test func `the figures of what was reached are still asked, of the one who led it`() {
    var plan = ReturnSample.plan()
    plan.objectives.change(Sample.id("1.1")) { $0.indicators = [] }
    plan.objectives.change(Sample.id("1.2")) {
      $0.closings[1] = Objective.Closing(
        on: Sample.day("2025-12-31"), by: "Board", evidence: Keyed())
    }
    let scopes = plan.returnScopes(for: ReturnSample.quarter)
    #expect(scopes.map(\.officer) == [ReturnSample.head, Sample.id("nurse")])
    #expect(scopes[1].objectives.isEmpty && scopes[1].figures.count == 6)
    #expect(plan.indicatorsAskedOfNobody == [Sample.id("spend")])
  }
}
