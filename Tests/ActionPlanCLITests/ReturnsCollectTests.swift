import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct ReturnsCollectTests {
  let bench = Workbench()
  private let path = "out/2019-20-Q1-lead-one.xlsx"
  private let form: ReturnForm

  init() throws {
    bench.makePlan()
    bench.run("add officer lead-one --post \"Head of Visits\" --by Tester")
    bench.run("add objective 9.1 --title \"Seen on time\" --lead lead-one --by Tester")
    bench.run("returns issue --quarter 2019-20-Q1 --to out --by Office")
    let workbook = try ReturnedWorkbook(#require(bench.memory.names[path]))
    let then = try PlanFolder("plan", files: bench.memory.files).plan(at: workbook.version)
    form = try #require(workbook.form(in: then, version: workbook.version))
  }

  private static let said = [
    "objective/9.1/rating": "amber", "objective/9.1/done": "Two hired",
    "objective/9.1/difference": "Fewer wait", "objective/9.1/next": "Two more",
  ]

  private func fill(_ said: [String: String] = said, _ signOff: [String: String] = [:]) {
    var filled = FilledReturn(form)
    for (row, text) in said { filled.put(ReturnPlace(.objectives, row, "answer"), .text(text)) }
    for (row, text) in signOff { filled.put(ReturnPlace(.signOff, row, "answer"), .text(text)) }
    bench.memory.names[path] = filled.bytes
  }

  @discardableResult
  private func collect(_ more: String = "--yes", _ files: String? = nil) -> CommandOutput {
    bench.run("returns collect \(files ?? path) --by Office \(more)")
  }

  @Test func `a return is shown, then taken as one version; again, nothing changes`() {
    fill()
    let before = bench.memory.names
    let shown = collect("--dry-run")
    #expect(shown.output.contains("for 2019-20 Q1 logged: At risk (amber)"), "\(shown)")
    #expect(shown.error.contains("nothing was written") && bench.memory.names == before)
    let taken = collect()
    #expect(taken.code == .success && taken.error.contains("Saved version"), "\(taken)")
    let entry = bench.plan?.progress.last?.value.values.first
    #expect(entry?.done == "Two hired" && entry?.by == "Head of Visits")
    #expect(bench.run("returns outstanding --quarter 2019-20-Q1").output.isEmpty == false)
    let after = bench.memory.names
    let again = collect()
    #expect(again.code == .success && again.error.contains("Nothing to change"), "\(again)")
    #expect(bench.memory.names == after)
  }

  @Test func `a return counts for the day it came back`() {
    fill()
    let dry = collect("--dry-run", "\(path) \(path)")
    #expect(dry.error.contains("2 workbooks: 2 would be saved."), "\(dry)")
    #expect(collect("--on 2019-08-01 --yes").error.contains("which is in the future"))
    #expect(collect("--on 2019-07-02 --yes").code == .success)
    let record = bench.plan?.returns.values.first?.values.first { $0.received != nil }
    #expect(record?.received == Day(iso: "2019-07-02"))
  }

  @Test func `it asks first, and takes nothing on a no or without a terminal`() {
    fill()
    let before = bench.memory.names
    #expect(collect("").code == .usage)
    bench.answers = ["n"]
    #expect(collect("").code == .problem && bench.memory.names == before)
    bench.answers = ["yes"]
    #expect(collect("").code == .success && bench.memory.names != before)
  }

  @Test func `every problem is told by its cell, and nothing is taken`() {
    fill(["objective/9.1/done": "x", "objective/9.1/rating": "fine"])
    let before = bench.memory.names
    let result = collect()
    #expect(result.code == .problem && bench.memory.names == before)
    #expect(result.error.contains("\(path): Objectives!D4: \"fine\" is not in the list"))
    #expect(result.error.contains("Nothing was taken from \(path)."), "\(result)")
  }

  @Test func `a return with nothing in it is no nil return`() {
    fill([:])
    #expect(collect().error.contains("nothing was filled in"))
    fill([:], ["return/nil": "yes", "return/why": "Nothing began"])
    let result = collect()
    #expect(result.output.contains("with nothing to report: Nothing began"), "\(result)")
    #expect(
      bench.run("returns outstanding --quarter 2019-20-Q1").error.contains("1 nil return"))
  }

  @Test func `files that fail do not stop the others, and the exit status says it`() {
    fill()
    bench.memory.names["a.csv"] = Array("key,rating\n".utf8)
    let result = collect("--yes --json", "missing.xlsx a.csv \(path)")
    #expect(result.code == .problem, "\(result)")
    #expect(result.error.contains("3 workbooks: 1 saved, 2 not taken."))
    #expect(result.error.contains("a.csv: this is plain text, such as CSV"))
    #expect(result.output.contains("\"saved\": true"))
    #expect(collect("--yes", "missing.xlsx").code == .inputOutput)
  }

  @Test func `another quarter and another plan are told apart`() {
    fill()
    #expect(
      collect("--yes --quarter 2019-20-Q2").error.contains(
        "this return is for 2019-20 Q1, not for 2019-20 Q2"))
    bench.run("init other --title \"Other plan\" --authority \"Example Council\"")
    let result = collect("--yes --plan other")
    #expect(result.error.contains("a return of another plan: \"Action plan\""), "\(result)")
  }

  @Test func `what others said since is shown beside, and nothing is taken until one is chosen`() {
    fill()
    bench.run(
      "log 9.1 --quarter 2019-20-Q1 --rating red --done a --difference b --next c --recovery d")
    let before = bench.memory.names
    let result = collect()
    #expect(result.code == .problem && bench.memory.names == before)
    #expect(result.error.contains("says \"red\"; the return says \"amber\""), "\(result)")
    #expect(collect("--yes --prefer return").code == .success)
    #expect(bench.plan?.progress.last?.value.values.first?.next == "Two more")
  }

  @Test func `what was left as the plan has it is not said to be in the plan`() {
    fill()
    bench.run(
      "log 9.1 --quarter 2019-20-Q1 --rating red --done a --difference b --next c --recovery d")
    #expect(collect("--yes --prefer plan").code == .success)
    let again = collect("--yes --prefer plan")
    #expect(again.code == .success && !again.error.contains("has all of"), "\(again)")
    #expect(
      again.error.contains("Nothing to change: what differs was left as the plan has it."),
      "\(again)")
  }

  @Test func `a version that is there is not said to be missing where flushing failed`() {
    fill()
    let start = bench.memory.names
    bench.memory.setFault(nil, at: 0)
    collect("--dry-run")
    let reading = bench.memory.steps
    bench.memory.setFault(nil, at: 0)
    collect()
    for step in reading...bench.memory.steps {
      bench.memory.names = start
      bench.memory.setFault(.fails, at: step)
      let result = collect("--yes --json")
      guard result.error.contains("the version was written") else { continue }
      #expect(!result.error.contains("Nothing was taken"), "\(result)")
      #expect(result.output.contains("\"saved\": true") && bench.memory.names != start)
      return
    }
    Issue.record("no step is the flushing of a version")
  }

  @Test func `a return sent out from a copy is taken once that copy is merged`() throws {
    bench.copyFolder(to: "laptop")
    bench.run("add officer lead-two --post \"Head of Care\" --plan laptop")
    bench.run("add objective 9.2 --title \"Settled\" --lead lead-two --plan laptop")
    bench.run("returns issue --quarter 2019-20-Q1 --officer lead-two --to sent --plan laptop")
    bench.run("amend objective 9.1 --title \"Seen in time\"")
    let sent = "sent/2019-20-Q1-lead-two.xlsx"
    let workbook = try ReturnedWorkbook(#require(bench.memory.names[sent]))
    let laptop = try PlanFolder("laptop", files: bench.memory.files).plan(at: workbook.version)
    var filled = FilledReturn(
      try #require(workbook.form(in: laptop, version: workbook.version)))
    for (row, text) in Self.said {
      filled.put(
        ReturnPlace(.objectives, row.replacing("9.1", with: "9.2"), "answer"), .text(text))
    }
    bench.memory.names[sent] = filled.bytes
    #expect(collect("--yes", sent).error.contains("is not one of this plan"))
    #expect(bench.run("merge laptop --yes").code == .success)
    let taken = collect("--yes", sent)
    #expect(taken.code == .success && taken.output.contains("progress of 9.2"), "\(taken)")
  }
}
