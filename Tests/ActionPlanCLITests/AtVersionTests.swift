import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

/// `report … --at-version N`, and the formats that a terminal can't show.
@Suite struct AtVersionTests {
  let bench = Workbench()

  init() {
    bench.makePlan()
    bench.run("record caseload 18.4 --as-at 2019-06-30 --source Return")
    bench.run("add target caseload --at-most 15 --from 2019-04-01 --agreed-by Board --why First")
  }

  private static let papers = [
    "board", "ofsted", "public", "changes --since 2", "committee",
  ]

  @Test(arguments: papers, ["html", "json", "docx"])
  func `a paper of an earlier version has the bytes it had then`(paper: String, format: String) {
    let line = "report \(paper) --quarter 2019-20-Q1 --format \(format) --output "
    bench.run(line + "then")
    bench.run("record caseload 17 --as-at 2019-06-30 --why Late --source Return")
    bench.run("amend objective 1.1 --title \"Another title\"")
    bench.run("log 1.1 --quarter 2019-20-Q1 --rating amber --done Hired --evidence data:x --yes")
    bench.run(line + "now")
    #expect(bench.run(line + "again --at-version 11").code == .success)
    let names = bench.memory.names
    #expect(names["then"] != nil && names["again"] == names["then"])
    #expect(names["now"] != names["then"])
  }

  @Test func `without a quarter it takes the latest that the version knew`() {
    bench.run("record caseload 16 --as-at 2019-09-30 --source Return")
    #expect(bench.run("report board").error.contains("Quarter 2019-20 Q2"))
    #expect(bench.run("report board --at-version 11").error.contains("Quarter 2019-20 Q1"))
    // A version whose figures end earlier can still be asked about a later day.
    let later = bench.run("report board --at-version 11 --as-at 2019-08-31")
    #expect(later.output.contains("31 August 2019") && later.output.contains("18.4"))
    let outside = bench.run("report board --at-version 11 --quarter 2019-20-Q1 --as-at 2019-08-31")
    #expect(outside.code == .usage && outside.error.contains("is not a day in 2019-20 Q1"))
  }

  @Test(arguments: [
    ("12", "there is no version 12: the versions are 1 to 11"), ("0", "--at-version"),
    ("-1", "--at-version"), ("latest", "--at-version"), ("1000000", "--at-version"),
  ])
  func `a version that does not exist is refused`(version: String, message: String) {
    for paper in Self.papers + ["pack --to out"] {
      let result = bench.run("report \(paper) --quarter 2019-20-Q1 --at-version \(version)")
      #expect(result.code != .success && result.error.contains(message), "\(result.error)")
      #expect(result.output.isEmpty)
    }
  }

  @Test(arguments: papers)
  func `a Word file is not shown on a terminal`(paper: String) {
    bench.showsOutput = true
    let line = "report \(paper) --quarter 2019-20-Q1 --format docx"
    let refused = bench.run(line)
    #expect(refused.code == .usage && refused.output.isEmpty)
    #expect(refused.error.contains("a docx file is no text that a terminal can show"))
    #expect(refused.error.contains("--output \(paper.split(separator: " ")[0]).docx"))
    #expect(bench.run(line + " --output paper.docx").code == .success)
    bench.showsOutput = false
    #expect(!bench.run(line).output.isEmpty)
  }
}
