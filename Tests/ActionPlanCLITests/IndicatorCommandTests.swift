import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

/// What judges an indicator: restarts, targets with the day they were decided, and its rules.
@Suite struct IndicatorCommandTests {
  let bench = Workbench()

  init() { bench.makePlan() }

  private var caseload: Indicator? { ItemID("caseload").flatMap { bench.plan?.indicators[$0] } }

  @Test func `a restart is added with who agreed it and why`() throws {
    let result = bench.run(
      "add restart caseload --from 2019-05-01 --agreed-by Board --why \"New teams\"")
    #expect(
      result
        == CommandOutput(
          output: """
            restart of the series of caseload "Average caseload" from 1 May 2019 added, agreed by \
            Board: New teams

            """, error: "Saved version 10 of plan.\n"))
    let day = try #require(Day(iso: "2019-05-01"))
    let restart = Indicator.Restart(agreedBy: "Board", why: "New teams")
    #expect(caseload?.restarts[day] == restart)
    bench.run(
      "add restart caseload --from 2019-05-01 --agreed-by Board --why \"New teams\" "
        + "--segment leaving-care")
    #expect(caseload?.segments.values.first?.restarts[day] == restart)
  }

  @Test(arguments: ["--from 2019-05-01 --why a", "--from 2019-05-01 --agreed-by a", "--why a"])
  func `a restart needs a day, who agreed it and why`(_ options: String) {
    #expect(bench.run("add restart caseload \(options)").code == .usage)
  }

  @Test func `a second restart from a day is refused, one in the future is warned of`() {
    let line = "add restart caseload --from 2019-12-01 --agreed-by Board --why"
    #expect(
      bench.run("\(line) a").error == """
        warning: the restart is for 1 December 2019, which is in the future
        Saved version 10 of plan.

        """)
    let again = bench.run("\(line) b")
    #expect(again.code == .problem)
    #expect(
      again.error.hasSuffix(
        """
        error: caseload "Average caseload" already has a restart from 1 December 2019: a
          hint: a restart is never overwritten: add one from the day the process changed again

        """))
  }

  @Test func `check tells of a restart that changes nothing and of a backdated target`() {
    bench.run("add restart caseload --from 2019-05-01 --agreed-by Board --why a")
    bench.run(
      "add target caseload --at-most 15 --from 2019-05-01 --on 2019-06-01 --agreed-by a --why b")
    let output = bench.run("check").output
    #expect(
      output.contains("warning: caseload, restart from 1 May 2019: it changes nothing"))
    #expect(
      output.contains("note: caseload, target from 1 May 2019: it was decided on 1 June 2019"))
  }

  @Test(arguments: [
    ("2019-04-30", ""), ("2019-05-01", ""),
    (
      "2019-06-01",
      """
      warning: the target holds from 1 May 2019 but was decided on 1 June 2019: periods that ended \
      before 1 June 2019 keep the judgement they had

      """
    ),
  ])
  func `a target decided after the day it holds from is taken with a warning`(
    on: String, warning: String
  ) throws {
    let result = bench.run(
      "add target caseload --at-most 15 --from 2019-05-01 --on \(on) --agreed-by Board --why a")
    #expect(result.code == .success && result.error == warning + "Saved version 10 of plan.\n")
    #expect(caseload?.targets.values.first?.on == Day(iso: on))
    let decided = try #require(Day(iso: on)).inWords
    #expect(result.output.contains("agreed by Board on \(decided): a"))
  }

  @Test func `a decision in the future is warned of`() {
    let result = bench.run(
      "add target caseload --at-most 15 --from 2020-01-01 --on 2019-12-01 --agreed-by a --why b")
    #expect(
      result.error == """
        warning: the decision is for 1 December 2019, which is in the future
        Saved version 10 of plan.

        """)
  }

  @Test func `season and window are set, and taken back with --clear`() {
    bench.run("amend indicator caseload --seasonal --window 36")
    #expect(caseload?.seasonal == true && caseload?.window == 36)
    bench.run("amend indicator caseload --clear seasonal --clear window")
    #expect(caseload?.seasonal == false && caseload?.window == nil)
    bench.run(
      "add indicator referrals --title Referrals --unit count --polarity lower --seasonal "
        + "--window 13")
    let added = ItemID("referrals").flatMap { bench.plan?.indicators[$0] }
    #expect(added?.seasonal == true && added?.window == 13)
  }

  @Test(arguments: ["12", "121", "0", "-13", "many"])
  func `a window outside its limits is refused`(_ window: String) {
    let result = bench.run("amend indicator caseload --window=\(window)")
    #expect(
      result
        == CommandOutput(
          error: "error: --window \"\(window)\" is not a whole number from 13 to 120\n",
          code: .usage))
  }

  @Test func `a base that the plan file can't hold is refused`() {
    #expect(bench.run("amend indicator caseload --minimum-base 1000000").code == .success)
    #expect(bench.run("amend indicator caseload --minimum-base 1000001").code == .usage)
  }

  @Test func `the rule profile is given at the start or later, and taken back`() {
    bench.run("amend plan --profile nhsr")
    #expect(bench.plan?.profile == .nhsr)
    bench.run("amend plan --clear profile")
    #expect(bench.plan?.profile == nil)
    #expect(bench.run("amend plan --profile excel").code == .usage)
    bench.run("init other --title Other --authority Council --profile mdc")
    bench.environment["ACTIONPLAN"] = "other"
    #expect(bench.run("export json").output.contains("\"profile\": \"mdc\""))
  }
}
