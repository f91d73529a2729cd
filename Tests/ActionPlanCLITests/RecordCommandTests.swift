import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct RecordCommandTests {
  let bench = Workbench()

  init() { bench.makePlan() }

  private var caseload: Indicator? { ItemID("caseload").flatMap { bench.plan?.indicators[$0] } }

  @Test func `figures of the whole, a segment and a comparator land together`() throws {
    bench.run(
      "record caseload 17.40 --as-at 2019-06-14 --segment leaving-care=20 --comparator england=16.9 "
        + "--source Return --note Late")
    let day = try #require(Day(iso: "2019-06-14"))
    let indicator = try #require(caseload)
    #expect(indicator.actuals[day]?.figure.value?.description == "17.40")
    #expect(indicator.actuals[day]?.source == "Return")
    #expect(indicator.segments.values.first?.actuals[day]?.figure.value == ExactDecimal(20))
    #expect(indicator.comparators.values.first?.actuals[day]?.figure.value == ExactDecimal("16.9"))
  }

  @Test func `a future date and a missing source are warned of`() {
    let result = bench.run("record caseload 17 --as-at 2019-12-31")
    #expect(
      result.error == """
        warning: the figure is for 31 December 2019, which is in the future
        warning: the figure has no source: say where it was taken from with --source
        Saved version 10 of plan.

        """)
  }

  @Test func `another figure for a date needs a reason and is a restatement`() {
    bench.run("record caseload 17 --as-at 2019-06-14 --source a")
    let refused = bench.run("record caseload 18 --as-at 2019-06-14 --source a")
    #expect(refused.code == .problem && refused.error.contains("say why with --why"))
    bench.run("record caseload 18 --as-at 2019-06-14 --source a --why \"Late returns\"")
    #expect(caseload?.actuals.values.first?.restatements.count == 1)
  }

  @Test func `another source for a figure needs a reason and keeps both`() {
    bench.run("record caseload 17 --as-at 2019-06-14 --source a")
    let refused = bench.run("record caseload 17 --as-at 2019-06-14 --source b")
    #expect(refused.code == .problem && refused.error.contains("say why with --why"))
    let result = bench.run("record caseload 17 --as-at 2019-06-14 --source b --why Published")
    #expect(result.output.contains("another source for 17"))
    #expect(caseload?.actuals.values.first?.restatements.values.map(\.source) == ["a"])
  }

  @Test func `a gap is recorded with its reason`() {
    bench.run(
      "record caseload --unavailable suppressed --reason Small --as-at 2019-06-14 --source a")
    bench.run(
      "record caseload --segment leaving-care --unavailable not-collected --as-at 2019-06-14")
    #expect(caseload?.actuals.values.first?.figure.reading == .unavailable(.suppressed))
    #expect(
      caseload?.segments.values.first?.actuals.values.first?.figure.reading
        == .unavailable(.notCollected))
  }

  @Test func `a sign that contradicts the unit is refused`() {
    let result = bench.run("record caseload 86% --as-at 2019-06-14 --source a")
    #expect(
      result.error.hasSuffix(
        """
        error: the figure for caseload is a percentage, but "Average caseload" has the unit ratio
          hint: write the number alone if the unit is right, else change it with \
        `actionplan amend indicator`

        """))
    #expect(bench.run("record visits 86% --as-at 2019-06-14 --source a").code == .success)
  }

  @Test func `an export is read back without a change`() {
    for line in [
      "record caseload 17.40 --as-at 2019-06-14 --source \"=SUM(A1)\" --note \"one, two\"",
      "record caseload \"90 to 95\" --as-at 2019-07-14 --status estimated --source a",
      "record caseload \"<60\" --as-at 2019-08-14 --source a",
      "record caseload --segment leaving-care=20 --as-at 2019-09-14 --source a",
      "record caseload --unavailable suppressed --reason Small --as-at 2019-09-14 --source a",
      "record visits 50 --numerator 1 --denominator 2 --as-at 2019-09-14 --status provisional",
    ] { bench.run(line) }
    bench.standardInput = bench.run("export csv").output
    let result = bench.run("import -")
    #expect(result.code == .success && result.error.contains("Nothing to change"))
  }

  @Test func `the whole plan as JSON is what plan.json holds`() {
    #expect(Array(bench.run("export json").output.utf8) == bench.memory.names["plan/plan.json"])
    bench.run("export json --output copy.json")
    #expect(bench.memory.names["copy.json"] == bench.memory.names["plan/plan.json"])
  }
}
