import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct ImportCommandTests {
  let bench = Workbench()

  init() { bench.makePlan() }

  private func run(_ text: String, _ more: String = "") -> CommandOutput {
    bench.memory.names["figures.csv"] = Array(text.utf8)
    return bench.run("import figures.csv \(more)")
  }

  @Test func `rows are matched by id or title and land as one version`() throws {
    let result = run(
      """
      AS_AT,indicator,value,unit,segment,comparator,status,source,paragraph,note
      2019-06-14,caseload,"1,017.40",children per FTE, leaving care ,,,Report,2.5,n
      2019-06-14,caseload,16,ratio,,ENGLAND,estimated,Report,,
      2019-06-14,caseload,,,,,unavailable,Report,,

      2019-06-14,visits,90 to 95,percent,,,,Report,,
      """)
    #expect(result.code == .success && result.error == "Saved version 10 of plan.\n")
    let day = try #require(Day(iso: "2019-06-14"))
    let caseload = try #require(ItemID("caseload").flatMap { bench.plan?.indicators[$0] })
    let segment = try #require(caseload.segments.values.first?.actuals[day])
    #expect(segment.figure.value?.description == "1017.40")
    #expect(segment.source == "Report, paragraph 2.5" && segment.note == "n")
    #expect(caseload.comparators.values.first?.actuals[day]?.figure.status == .estimated)
    #expect(caseload.actuals[day]?.figure.reading == .unavailable(.notAvailable))
  }

  @Test func `every bad row is told by line and column and nothing is saved`() {
    let before = bench.run("history").output
    let result = run(
      """
      indicator,as_at,value,unit,segment,low,high,status,source
      caseload,2019-06-14,17,,,,,,Report
      case load,2019-06-14,17,,,,,,Report
      caselaod,2019-06-14,17,,,,,,Report
      caseload,14 Jnue 2019,17,,,,,,Report
      caseload,2019-06-15,abc,,,,,,Report
      caseload,2019-06-15,17,percent,,,,,Report
      caseload,2019-06-15,17,,Leaving Car,,,,Report
      caseload,2019-06-15,,,,,,,Report
      caseload,2019-06-15,,,,9,8,,Report
      caseload,2019-06-15,17,,,,,mesured,Report
      caseload,2019-06-15,17%,,,,,,Report
      visits,2019-06-15,170,,,,,,Report
      caseload,2019-06-14,18,,,,,,Report
      caseload,2019-06-15,17,,,,,,Report,more
      """)
    #expect(result.code == .problem && result.output.isEmpty)
    #expect(
      result.error == """
        error: figures.csv:3:1 (indicator): "case load" is not an id
          hint: \(ItemID.rule)
        error: figures.csv:4:1 (indicator): no indicator "caselaod" in this plan
          hint: did you mean caseload "Average caseload"? `actionplan list indicators` shows all 2
        error: figures.csv:5:2 (as_at): "14 Jnue 2019" is not a day
          hint: write a day as 2019-06-14 or "14 June 2019"
        error: figures.csv:6:3 (value): "abc" is not a figure
          hint: write a figure such as 59, 12.40, 86%, "90 to 95" or "<60"
        error: figures.csv:7:4 (unit): "percent" is not the unit of "Average caseload", ratio of \
        "children per FTE"
          hint: correct the row, or the unit of the indicator
        error: figures.csv:8:5 (segment): "Average caseload" has no segment "Leaving Car"
          hint: did you mean "Leaving Care"? `actionplan add segment caseload ID --title …` makes one
        error: figures.csv:9:3 (value): the cell is empty
          hint: a gap has the status unavailable; it is never a zero
        error: figures.csv:10:7 (high): the range from 9 to 8 runs backwards
        error: figures.csv:11:8 (status): "mesured" is not a status
          hint: did you mean measured? it is one of measured, final, estimated, provisional, range, \
        unavailable, less than
        error: figures.csv:12:3 (value): "17%" does not have the unit ratio
        error: figures.csv:13: visits "Visits on time" for 15 June 2019 is 170%, more than 100%
          hint: write a value from 0 to 100, or give the indicator the unit count or ratio
        error: figures.csv:14: the figure stands on line 2 already
        error: figures.csv:15: the row has 10 cells under 9 columns
          hint: put a text with commas in quotes

        """)
    #expect(bench.run("history").output == before)
  }

  @Test func `unknown, doubled and missing columns are refused`() {
    let result = run("indicator,as-at,value,value\n")
    #expect(
      result.error == """
        error: figures.csv:1: column 2, "as-at", is not one of the columns
          hint: did you mean as_at?
        error: figures.csv:1: the column value is there twice
        error: figures.csv:1: the column as_at is missing

        """)
  }

  @Test func `an empty file and one that is not CSV are refused`() {
    #expect(run("").error.hasPrefix("error: figures.csv:1: the file is empty\n"))
    #expect(run("indicator,as_at,value\n").error.hasPrefix("error: figures.csv:1: the file has no"))
    #expect(run("indicator,\"as_at\n").error.hasPrefix("error: figures.csv:1:11: the quote"))
    #expect(bench.run("import none.csv").code == .inputOutput)
  }

  @Test func `a restatement needs a reason`() {
    bench.run("record caseload 17 --as-at 2019-06-14 --source Report")
    let text = "indicator,as_at,value,source\ncaseload,2019-06-14,18,Report\n"
    #expect(run(text).error.hasPrefix("error: figures.csv:2: caseload \"Average caseload\" for 14"))
    #expect(run(text, "--why \"Late returns\"").code == .success)
  }

  @Test func `a future day and rows without a source are warned of`() {
    let result = run("indicator,as_at,value\ncaseload,2019-12-31,18\n")
    #expect(
      result.error == """
        warning: a figure in figures.csv is for 31 December 2019, which is in the future
        warning: 1 row of figures.csv without a source
        Saved version 10 of plan.

        """)
  }
}
