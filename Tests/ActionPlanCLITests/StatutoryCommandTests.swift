import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

/// The statutory dates on the terminal, whose clock stands at 3 July 2019.
@Suite struct StatutoryCommandTests {
  let bench = Workbench()

  init() { bench.makePlan() }

  @Test func `status says what is due and what is late`() {
    bench.run(
      "add inspection ofsted --title \"January 2019\" --framework ILACS --received 2019-02-18")
    let text = bench.run("status --quarter 2019-20-Q1").output
    #expect(text.contains("Statutory dates"))
    #expect(text.contains("31 May 2019"))
    let json = bench.run("status --quarter 2019-20-Q1 --json").output
    #expect(json.contains("ofsted: action plan, 70 working days after receipt"))
    #expect(json.contains("late by 20 working days\""), "the table knows the quarter's day only")
    #expect(json.contains("Today, 3 July 2019: ofsted, action plan: late by 23 working days"))
  }

  @Test func `a quarter that ends in the future is counted as at today`() {
    bench.run(
      "add inspection ofsted --title \"January 2019\" --framework ILACS --received 2019-06-03")
    let text = bench.run("status --quarter 2019-20-Q2").output
    #expect(text.contains("due in 8 working days"))
    #expect(!text.contains("Today"))
  }

  @Test func `an inspection after the quarter is not hidden`() {
    bench.run(
      "add inspection ofsted --title \"January 2019\" --framework ILACS --received 2019-02-18 "
        + "--from 2019-01-14")
    let text = bench.run("status --quarter 2018-19-Q3").output
    #expect(text.contains("Today, 3 July 2019: ofsted, action plan, 31 May 2019: late by 23"))
  }

  @Test func `bank holidays come from a file, to be looked at first`() {
    bench.standardInput = "date,title\n2028-06-02,A day proclaimed\n"
    let dry = bench.run("amend bank-holidays - --dry-run")
    #expect(dry.code == .success)
    #expect(dry.error.contains("nothing was written"))
    let result = bench.run("amend bank-holidays - --why \"Proclaimed\"")
    #expect(
      result.output == "the plan: bank holiday 2 June 2028 added: \"A day proclaimed\"\n")
    #expect(bench.plan?.bankHolidays.count == 1)
    bench.run("amend bank-holidays --clear")
    #expect(bench.plan?.bankHolidays.isEmpty == true)
  }

  @Test func `a bad file of bank holidays changes nothing`() {
    bench.standardInput = "date,title\n2028-06-02,A\nsoon,B\n"
    let result = bench.run("amend bank-holidays -")
    #expect(result.code == .problem)
    #expect(result.error.contains("-:3: \"soon\" is not a day"))
    #expect(bench.plan?.bankHolidays.isEmpty == true)
    #expect(bench.run("amend bank-holidays").code == .usage)
    #expect(bench.run("amend bank-holidays - --clear").code == .usage)
  }

  @Test func `priority action and what was sent are set on the inspection`() {
    bench.run("add inspection visit --title \"Focused visit\" --received 2019-05-01")
    bench.run(
      "amend inspection visit --priority-action --draft-sent 2019-05-29 --plan-sent 2019-07-01")
    let visit = ItemID("visit").flatMap { bench.plan?.inspections[$0] }
    #expect(visit?.priorityAction == true)
    let text = bench.run("status --quarter 2019-20-Q2").output
    // Twenty working days after 1 May 2019, with two bank holidays between: 31 May.
    #expect(text.contains("31 May 2019"))
    #expect(text.contains("29 May 2019"))
  }
}
