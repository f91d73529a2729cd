import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct ReturnsCommandTests {
  let bench = Workbench()
  private let issue = "returns issue --quarter 2019-20-Q1 --to out --by Office"

  init() {
    bench.makePlan()
    bench.run("add officer lead-one --post \"Head of Visits\" --by Tester")
    bench.run("add objective 9.1 --title \"Seen on time\" --lead lead-one --by Tester")
  }

  private var file: [UInt8]? { bench.memory.names["out/2019-20-Q1-lead-one.xlsx"] }

  @Test func `issuing writes a workbook a post and keeps it in the plan as one version`() {
    let result = bench.run(issue)
    #expect(result.code == .success, "\(result)")
    #expect(file?.starts(with: [0x50, 0x4B, 3, 4]) == true)
    #expect(result.output.contains("return of Head of Visits (lead-one) for 2019-20 Q1 sent out"))
  }

  @Test func `issuing again changes nothing, neither file nor plan`() {
    bench.run(issue)
    let before = bench.memory.names
    let result = bench.run(issue)
    #expect(result.code == .success && result.error.contains("Nothing to change"), "\(result)")
    #expect(bench.memory.names == before)
  }

  @Test func `a file that may be filled in is never overwritten`() {
    bench.run(issue)
    bench.memory.names["out/2019-20-Q1-lead-one.xlsx"] = [1]
    let before = bench.memory.names
    let result = bench.run(issue)
    #expect(result.code == .problem && result.error.contains("may be filled in"), "\(result)")
    #expect(bench.memory.names == before)
  }

  @Test func `a dry run writes nothing`() {
    let before = bench.memory.names
    let result = bench.run(issue + " --dry-run")
    #expect(result.code == .success && result.error.contains("nothing was written"), "\(result)")
    #expect(bench.memory.names == before)
  }

  @Test func `a post that leads nothing is named, one that is none is refused`() {
    bench.run("add officer idle --post \"Clerk\" --by Tester")
    #expect(bench.run(issue + " --officer idle").error.contains("leads nothing open"))
    #expect(bench.run(issue + " --officer nobody").code == .problem)
  }

  @Test func `who has not answered is listed with a text to send, until an entry is logged`() {
    bench.run(issue + " --due 2019-07-10")
    let line = "returns outstanding --quarter 2019-20-Q1 --as-at 2019-07-12"
    let result = bench.run(line)
    #expect(result.output.contains("no return, due 10 July 2019, 2 days late"), "\(result)")
    #expect(result.output.contains("Dear Head of Visits,"))
    #expect(bench.run(line + " --json").output.contains("\"daysLate\": 2"))
    let rating = "log 9.1 --quarter 2019-20-Q1 --rating amber --done a --difference b --next c"
    bench.run(rating + " --by Lead")
    #expect(!bench.run(line).output.contains("lead-one"))
  }
}
