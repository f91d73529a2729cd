import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct ChangeCommandTests {
  let bench = Workbench()

  init() { bench.makePlan() }

  @Test func `a change is told by meaning and saved as a version`() {
    let result = bench.run(
      "extend 1.1 --to 2020-06-30 --agreed-by Board --why \"Two teams are short\"")
    #expect(result.code == .success)
    #expect(result.output.contains("1.1"))
    #expect(result.error == "Saved version 10 of plan.\n")
    let step = bench.plan?.objectives.values.first?.schedule.extensions.values.first
    #expect(step?.on == Day(iso: "2019-07-03") && step?.agreedBy == "Board")
    let history = bench.run("history --json").output
    #expect(
      history.contains(
        """
        {"version": 10, "at": "2019-07-03T09:12:44Z", "by": "Test Officer", \
        "why": "Two teams are short"}
        """))
  }

  @Test func `a dry run writes nothing and says so`() {
    let before = bench.memory.names
    let result = bench.run("close 1.1a --dry-run")
    #expect(result.error == "This would be version 10 of plan; nothing was written.\n")
    #expect(!result.output.isEmpty)
    #expect(bench.memory.names == before)
    #expect(bench.run("close 1.1a --dry-run --json").output.contains("\"saved\": false"))
  }

  @Test func `the answer as JSON has the version and the changes`() {
    let output = bench.run("amend action 1.1a --note Begun --json").output
    #expect(output.hasPrefix("{\"version\": 10, \"saved\": true, \"changes\": [\""))
  }

  @Test func `a change that changes nothing makes no version`() {
    #expect(
      bench.run("amend objective 1.1 --lead director")
        == CommandOutput(error: "Nothing to change: version 9 of plan stands.\n"))
  }

  @Test func `the default reason is what the command does`() {
    bench.run("amend objective 1.1 --outcome Better --clear lead")
    #expect(bench.run("history").output.contains("amend objective 1.1: outcome and lead"))
    #expect(bench.plan?.objectives.values.first?.lead == nil)
  }

  @Test func `the refusal of the plan is told with its hint`() {
    #expect(
      bench.run("amend objective 1.1 --due 2020-09-30")
        == CommandOutput(
          error: """
            error: objective 1.1 is due on 31 March 2020; a due date is never overwritten
              hint: `actionplan extend` moves it, and keeps the date before

            """, code: .problem))
    #expect(
      bench.run("amend recommendation 1 --text Other")
        == CommandOutput(
          error: """
            error: the text of recommendation 1 "Capacity" is verbatim and can't be changed
              hint: put the council's own wording beside it with --council-text

            """, code: .problem))
  }

  @Test func `a list that is given replaces the one before`() {
    bench.run("add recommendation 2 --title Visits --origin own-audit --text \"Visits are late\"")
    bench.run("amend objective 1.1 --recommendation 2")
    #expect(bench.plan?.objectives.values.first?.recommendations.map(\.description) == ["2"])
    bench.run("amend objective 1.1 --clear recommendation")
    #expect(bench.plan?.objectives.values.first?.recommendations == [])
  }

  @Test func `the author is the option, the environment, git, then the login`() throws {
    func author() throws -> String {
      let versions = try PlanFolder("plan", files: bench.memory.files).history()
      return try #require(versions.last).by
    }
    bench.gitName = "Git Name"
    bench.loginName = "login"
    bench.run("amend action 1.1a --note a --by Flag")
    #expect(try author() == "Flag")
    bench.run("amend action 1.1a --note b")
    #expect(try author() == "Test Officer")
    bench.environment["ACTIONPLAN_BY"] = nil
    bench.run("amend action 1.1a --note c")
    #expect(try author() == "Git Name")
    bench.gitName = nil
    bench.run("amend action 1.1a --note d")
    #expect(try author() == "login")
    bench.loginName = nil
    #expect(
      bench.run("amend action 1.1a --note e")
        == CommandOutput(
          error: "error: nobody is named as the author of the change\n  hint: say who with --by\n",
          code: .usage))
  }

  @Test(arguments: ["soon", "-1", "1562145164.5", "99999999999999999999", "１２"])
  func `a malformed clock setting is an error`(_ text: String) {
    bench.environment["SOURCE_DATE_EPOCH"] = text
    let result = bench.run("close 1.1a")
    #expect(result.code == .usage)
    #expect(result.error.hasPrefix("error: SOURCE_DATE_EPOCH \"\(text)\" is not a moment\n"))
  }

  @Test func `a due date that was never given can be given once`() {
    #expect(bench.run("amend action 1.1a --due 2019-12-31").code == .success)
    #expect(bench.run("amend action 1.1a --due 2020-12-31").code == .problem)
    #expect(bench.run("amend action 1.1a --due 2019-12-31").code == .success)
  }

  @Test func `a hand edit stops a change until it is adopted or dropped`() throws {
    bench.memory.names["plan/plan.json"] = bench.memory.names["plan/plan.json"].map {
      Array(String(decoding: $0, as: UTF8.self).replacing("Caseloads fall", with: "By hand").utf8)
    }
    #expect(bench.run("close 1.1a").error.hasPrefix("error: plan/plan.json: it was edited by hand"))
    #expect(bench.run("list objectives").error.hasPrefix("warning: plan/plan.json was edited"))
    #expect(bench.run("adopt --dry-run").error.hasPrefix("This would be version 10"))
    #expect(bench.run("restore").code == .usage)
    bench.answers = ["no"]
    #expect(bench.run("restore").code == .problem)
    #expect(bench.run("adopt").error == "Saved version 10 of plan.\n")
    #expect(bench.plan?.objectives.values.first?.title == "By hand")
    #expect(bench.run("restore 9").error == "Saved version 11 of plan.\n")
    #expect(bench.plan?.objectives.values.first?.title == "Caseloads fall")
    #expect(bench.run("diff 9 11").error == "The two versions say the same.\n")
    #expect(bench.run("diff 9 10 --json").output.contains("By hand"))
    #expect(
      bench.run("verify").output
        == "plan: 11 versions are as written, and plan.json is what they lead to\n")
  }

  @Test func `going back to a version names a hand edit instead of dropping it`() {
    bench.memory.names["plan/plan.json"] = bench.memory.names["plan/plan.json"].map {
      Array(String(decoding: $0, as: UTF8.self).replacing("Caseloads fall", with: "By hand").utf8)
    }
    for line in ["restore 8 --yes", "restore 8 --dry-run"] {
      let result = bench.run(line)
      #expect(result.code == .problem)
      #expect(result.error.hasPrefix("error: plan/plan.json: it was edited by hand"))
      #expect(result.error.contains("`actionplan restore` drops it"))
    }
    #expect(bench.plan?.objectives.values.first?.title == "By hand")
  }

  @Test func `restoring tells where the plan file of a lost version is kept`() {
    bench.memory.names["plan/versions/000009.json"] = nil
    #expect(
      bench.run("restore --dry-run").error.hasPrefix(
        "The plan.json that names a version which is not there would be kept as "
          + "plan/plan.json.lost-9.\n"))
    #expect(
      bench.run("restore --yes").error == """
        The plan.json that names a version which is not there is kept as plan/plan.json.lost-9.
        plan.json of plan is what version 8 says.

        """)
    #expect(bench.memory.names["plan/plan.json.lost-9"] != nil)
  }

  @Test func `a version that was changed is found and exits 1`() {
    let name = "plan/versions/000003.json"
    bench.memory.names[name] = bench.memory.names[name].map {
      Array(String(decoding: $0, as: UTF8.self).replacing("Capacity", with: "Changed").utf8)
    }
    let result = bench.run("verify")
    #expect(result.code == .problem && result.error.contains(name))
  }

  @Test func `closing needs evidence for an objective and none for an action`() {
    #expect(bench.run("close 1.1").error.contains("can't be closed without evidence"))
    #expect(bench.run("close 1.1 --evidence \"audit:Audit of 40 cases@QA-12\"").code == .success)
    let piece = bench.plan?.objectives.values.first?.claimedClosed?.evidence.values.first
    #expect(piece == Evidence(.audit, "Audit of 40 cases", reference: "QA-12"))
    #expect(bench.run("confirm-closing 1.1 --by \"Test Officer\"").error.contains("can't confirm"))
    #expect(bench.run("confirm-closing 1.1 --by \"Quality Manager\"").code == .success)
    #expect(bench.plan?.objectives.values.first?.closed?.confirmed?.by == "Quality Manager")
    #expect(bench.run("reopen 1.1 --why \"Fell back\"").code == .success)
    #expect(bench.run("close 1.1a --on 2019-06-30").code == .success)
  }

  @Test func `text of a plan can't command the terminal`() {
    bench.run(words: ["amend", "action", "1.1a", "--title", "a\u{1B}[2J\u{202E}b"])
    #expect(bench.run("list actions").output.contains("a\\u{1B}[2J\\u{202E}b"))
    let result = bench.run(words: ["\u{1B}]0;x\u{07}"])
    #expect(!result.error.unicodeScalars.contains("\u{1B}"))
    #expect(result.error.contains("\\u{1B}]0;x\\u{7}"))
  }
}
