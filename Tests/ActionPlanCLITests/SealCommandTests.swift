import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct SealCommandTests {
  let bench = Workbench()

  init() {
    bench.makePlan()
    bench.run("record caseload 18.4 --as-at 2019-06-30 --source Return")
    bench.run("add target caseload --at-most 15 --from 2019-04-01 --agreed-by Board --why First")
    // Logged on 3 July, after the end of the quarter: it counts all the same.
    bench.run(
      "log 1.1 --quarter 2019-20-Q1 --rating amber --done Hired --difference None --next Train "
        + "--evidence data:Return --yes")
  }

  private func papers() -> [String: [UInt8]] {
    bench.memory.names.filter { $0.key.hasPrefix("plan/updates/") }
  }

  @Test func `a sealed quarter is made again byte for byte after the plan went on`() {
    #expect(bench.run("seal 2019-20-Q1 --yes").code == .success)
    let before = papers()
    #expect(before.keys.contains("plan/updates/2019-20-Q1/board.html"))
    bench.run("record caseload 17 --as-at 2019-06-30 --why Late --source Return")
    bench.run("add target caseload --at-most 20 --from 2019-04-02 --agreed-by Board --why Easier")
    bench.run("amend objective 1.1 --title \"Another title\"")
    let verified = bench.run("verify")
    #expect(verified.code == .success)
    #expect(
      verified.output.contains("each made again from its version and the same, byte for byte"))
    #expect(verified.output.contains("  board.docx: made again and the same\n"))
    #expect(verified.output.contains("  public.html: made again and the same\n"))
    #expect(papers() == before)
    for edition in ["board", "ofsted", "changes", "public"] {
      let paper = bench.run("report \(edition) --quarter 2019-20-Q1 --format html --at-version 12")
      #expect(Array(paper.output.utf8) == before["plan/updates/2019-20-Q1/\(edition).html"])
    }
    let board = before["plan/updates/2019-20-Q1/board.html"] ?? []
    #expect(String(decoding: board, as: UTF8.self).contains("Hired"))
  }

  @Test func `sealing again is refused with the way to correct`() {
    bench.run("seal 2019-20-Q1 --edition board --format html --yes")
    let again = bench.run("seal 2019-20-Q1 --yes")
    #expect(again.code == .problem)
    #expect(again.error.contains("was sealed on 3 July 2019 by Test Officer, from version 12"))
    #expect(again.error.contains("`actionplan restate 2019-20-Q1 …` corrects it in the open"))
    #expect(papers().count == 2)
  }

  @Test func `a quarter that has not begun can't be published`() {
    let before = bench.memory.names
    let result = bench.run("seal 2031-32-Q1 --yes")
    #expect(result.code == .problem, "\(result)")
    #expect(result.error.contains("begins on 1 April 2031: there is nothing to publish yet"))
    #expect(bench.memory.names == before)
  }

  @Test func `it asks first, and writes nothing without a yes`() {
    let before = bench.memory.names
    #expect(bench.run("seal 2019-20-Q1").code == .usage)
    bench.answers = ["n"]
    #expect(bench.run("seal 2019-20-Q1").code == .problem)
    #expect(bench.run("seal 2019-20-Q1 --dry-run").code == .success)
    #expect(bench.run("seal 2019-20-Q1 --as-at 2019-07-01 --yes").code == .problem)
    #expect(bench.memory.names == before)
    bench.answers = ["y"]
    #expect(bench.run("seal 2019-20-Q1").code == .success)
  }

  @Test func `errors of check stop it unless somebody says why not`() {
    bench.run("add recommendation 2 --title Visits --origin inspection --text \"On time.\"")
    let stopped = bench.run("seal 2019-20-Q1 --yes")
    #expect(stopped.code == .problem)
    #expect(stopped.error.contains("[unanswered-finding]") && stopped.error.contains("--despite"))
    #expect(papers().isEmpty)
    #expect(bench.run("seal 2019-20-Q1 --yes --despite \"Objective follows\"").code == .success)
    let file = papers()["plan/updates/2019-20-Q1/seal.json"] ?? []
    #expect(String(decoding: file, as: UTF8.self).contains("\"despite\": \"Objective follows\""))
    #expect(bench.run("verify").code == .success)
  }

  @Test func `papers as at a day are made again as at that day`() {
    bench.run("seal 2019-20-Q1 --as-at 2019-06-30 --edition board --format json --yes")
    let text = String(
      decoding: papers()["plan/updates/2019-20-Q1/board.json"] ?? [], as: UTF8.self)
    #expect(text.contains("caseload") && !text.contains("Hired"))
    #expect(bench.run("verify").code == .success)
  }

  @Test func `a correction is kept beside the papers, which stay`() {
    bench.run("seal 2019-20-Q1 --yes")
    let before = papers()
    let result = bench.run("restate 2019-20-Q1 caseload 17.9 --as-at 2019-06-30 --why Recount")
    #expect(result.code == .success)
    #expect(result.output.contains("printed 18.4"))
    bench.run("restate 2019-20-Q1 1.1 --printed May --now June --why Minutes")
    #expect(papers() == before)
    #expect(bench.run("verify").code == .success)
    let update = bench.run("report board --quarter 2019-20-Q2").output
    #expect(update.contains("Corrections to what was published") && update.contains("Recount"))
    #expect(bench.run("list seals --json").output.contains("\"corrections\": \"2\""))
    #expect(bench.run("check").output.contains("published-figure-changed") == false)
  }

  @Test(arguments: [
    ("restate 2019-20-Q2 caseload 17 --as-at 2019-06-30 --why x", "2019-20 Q2 is not sealed"),
    ("restate 2019-20-Q1 caseload 17 --why x", "needs --as-at for a figure"),
    ("restate 2019-20-Q1 caseload --printed 1 --why x", "needs --now"),
    ("restate 2019-20-Q1 caseload 17 --printed 1 --now 2 --why x", "VALUE is for a figure"),
    ("restate 2019-20-Q1 --printed 1 --now 2 --as-at 2019-06-30 --why x", "leave --as-at out"),
    ("restate 2019-20-Q1 visits 17 --as-at 2019-06-30 --why x", "published without a figure of"),
    (
      "restate 2019-20-Q1 cases 17 --as-at 2019-06-30 --why x",
      "no indicator \"cases\" in this plan"
    ),
    ("seal 2019-20-Q9", "is not a quarter"),
  ])
  func `what can't be is refused`(line: String, message: String) {
    bench.run("seal 2019-20-Q1 --edition board --format json --yes")
    let result = bench.run(line)
    #expect(result.code != .success && result.error.contains(message))
  }
}
