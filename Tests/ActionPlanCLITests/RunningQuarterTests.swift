import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

/// What is due while a quarter still runs; the clock stands at 3 July 2019.
@Suite struct RunningQuarterTests {
  let bench = Workbench()

  init() {
    bench.makePlan()
    bench.run(
      "add objective 1.2 --title \"Visits on time\" --recommendation 1 --lead director "
        + "--due 2019-08-31")
  }

  @Test func `what falls due later in the quarter is not overdue today`() {
    for command in ["status", "show 1.2"] {
      let text = bench.run("\(command) --quarter 2019-20-Q2").output
      #expect(!text.contains("overdue\n"), "\(text)")
      #expect(text.contains("s at 3 July 2019") || text.contains("As at: 3 July 2019"), "\(text)")
    }
  }

  @Test func `a day that is named counts`() {
    let text = bench.run("show 1.2 --as-at 2019-09-30").output
    #expect(text.contains("Due: 31 August 2019, overdue"))
  }

  @Test func `a paper never depends on the clock, and says what that means`() {
    let paper = bench.run("report board --quarter 2019-20-Q2")
    #expect(paper.output.contains("30 September 2019"))
    #expect(paper.error.contains("2019-20 Q2 is not over: what is due by 30 September 2019"))
    #expect(paper.error.contains("--as-at 2019-07-03 counts as of today"))
    let later = bench.run("report board --quarter 2020-21-Q2")
    #expect(later.error.contains("2020-21 Q2 has not begun"))
    #expect(bench.run("report board --quarter 2019-20-Q1").error.isEmpty)
    #expect(bench.run("report board --as-at 2019-07-03").error.isEmpty)
  }
}
