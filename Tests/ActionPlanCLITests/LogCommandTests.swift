import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct LogCommandTests {
  let bench = Workbench()

  init() { bench.makePlan() }

  private func entry(_ quarter: String) -> Progress? {
    guard let quarter = Quarter(key: quarter), let id = ItemID("1.1") else { return nil }
    return bench.plan?.progress[quarter]?[id]
  }

  private let whole =
    "log 1.1 --quarter 2019-20-Q1 --rating amber --done D --difference F --next N"

  @Test func `all options given ask nothing`() {
    bench.answers = []
    let result = bench.run(whole + " --evidence \"voice:Survey of 30 families\"")
    #expect(result.error == "Saved version 10 of plan.\n")
    #expect(entry("2019-20-Q1")?.evidence.values == [Evidence(.voice, "Survey of 30 families")])
  }

  @Test func `a quarter is placed by the plan's own year`() {
    bench.run(whole.replacing("2019-20-Q1", with: "2019-06"))
    #expect(entry("2019-20-Q1") != nil)
  }

  @Test func `a rating that needs recovery is refused without it`() {
    let line = whole.replacing("amber", with: "red")
    #expect(
      bench.run(line)
        == CommandOutput(
          error: """
            error: the rating red needs to say what would bring 1.1 back on track
              hint: say it with --recovery

            """, code: .problem))
    #expect(bench.run(line + " --recovery R").code == .success)
  }

  @Test func `on a terminal what is missing is asked for and confirmed`() {
    bench.run(whole)
    bench.answers = [
      "last summer", "2019-20 Q2", "purple", "RED", "Hired six", "", "Cases fell", "Go on",
      "More staff",
      "data", "data:Return@R1", "", "yes",
    ]
    let result = bench.run("log 1.1")
    #expect(result.code == .success)
    #expect(
      result.error == """
        Objective 1.1: Caseloads fall
        Which quarter? (such as 2019-20-Q1) the answer "last summer" is not a quarter
        Which quarter? (such as 2019-20-Q1)   \
        blue: Complete and embedded. Done, and dated evidence shows that it holds
          green: On track. Will be reached by the date agreed
          amber: At risk. May miss the date agreed; a remedy is known
          red: Off track. Will not be reached by the date agreed as things stand
          last time: amber
        Which rating? "purple" is not in the scale.
        Which rating?   last time: D
        What was done?   last time: F
        What difference did it make? What difference did it make?   last time: N
        What comes next? What would bring it back on track? \
        What shows it? (such as audit:Audit of 40 cases; empty for no more) \
        error: the answer "data" does not begin with its kind
          hint: write kind:title or kind:title@reference, kind one of data, audit and voice
        What shows it? (such as audit:Audit of 40 cases; empty for no more) \
        What shows it? (such as audit:Audit of 40 cases; empty for no more) 
        1.1 for 2019-20 Q2
          rating: red
          done: Hired six
          difference: Cases fell
          next: Go on
          recovery: More staff
          evidence: data: Return (R1)
        Save this? [y/N] Saved version 11 of plan.

        """)
    #expect(entry("2019-20-Q2")?.recovery == "More staff")
  }

  @Test(arguments: [["2019-20-Q1"], ["2019-20-Q1", "green", "a", "b", "c", "", "no"], []])
  func `the end of input or a no saves nothing`(_ answers: [String]) {
    let before = bench.memory.names
    bench.answers = answers
    let result = bench.run("log 1.1")
    #expect(result.code == .problem)
    #expect(result.error.hasSuffix("error: nothing was saved\n"))
    #expect(bench.memory.names == before)
  }

  @Test func `an unknown objective is told before anything is asked`() {
    bench.answers = ["2019-20-Q1"]
    #expect(bench.run("log 1.2").error.hasPrefix("error: no objective \"1.2\" in this plan\n"))
  }

  @Test func `a rating is verified by another person only`() {
    bench.run(whole)
    #expect(bench.run("verify-rating 1.1 --quarter 2019-20-Q1 --rating green").code == .problem)
    let line = "verify-rating 1.1 --quarter 2019-20-Q1 --rating red --by Other --note Seen"
    #expect(bench.run(line).code == .success)
    #expect(entry("2019-20-Q1")?.verified?.by == "Other")
  }

  @Test func `words are published only while they are marked, and a new entry is not`() {
    bench.run(whole + " --publishable")
    #expect(entry("2019-20-Q1")?.publishable == true)
    #expect(bench.run("mark 1.1 --quarter 2019-20-Q1 --not-publishable").code == .success)
    #expect(entry("2019-20-Q1")?.publishable == false)
    #expect(bench.run("mark 1.1 --quarter 2019-20-Q1 --publishable").code == .success)
    #expect(entry("2019-20-Q1")?.publishable == true)
    bench.run(whole)
    #expect(entry("2019-20-Q1")?.publishable == false)
  }

  @Test(
    arguments: [
      ("", "error: mark needs either --publishable or --not-publishable\n"),
      (" --publishable --not-publishable", "error: mark needs either --publishable"),
      (" --publishable", "error: nothing is logged for objective 1.1 in 2019-20 Q1\n"),
    ])
  func `a mark must say what it marks`(options: String, error: String) {
    #expect(bench.run("mark 1.1 --quarter 2019-20-Q1" + options).error.hasPrefix(error))
  }
}
