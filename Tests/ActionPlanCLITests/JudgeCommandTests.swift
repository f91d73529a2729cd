import ActionPlan
import Foundation
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct JudgeCommandTests {
  let bench = Workbench()

  private static let table = """
    series,date,value
    a,2024-01-31,70
    a,2024-02-29,72
    a,2024-03-31,75
    a,2024-04-30,78
    a,2024-05-31,81
    b,2024-01-31,abc

    """

  private func run(_ more: String, _ text: String = table) -> CommandOutput {
    bench.memory.names["in/figures.csv"] = Array(text.utf8)
    return bench.run("judge in/figures.csv \(more)")
  }

  @Test(arguments: JudgedVectors.allCases)
  func `every vector gets the answer of its file`(_ vectors: JudgedVectors) throws {
    bench.memory.names["vectors.json"] = Array(try vectors.text())
    let result = bench.run("judge vectors.json --json --profile \(vectors.profile)")
    #expect(result.code == .success)
    // One vector restarts on a day that it has no figure for.
    let warning = "warning: rebase-absent: the restart on 15 May 2023 does nothing: "
    #expect(result.error.isEmpty || result.error == warning + "no figure is for that day\n")
    #expect(try vectors.differences(from: Data(result.output.utf8)) == [])
  }

  @Test func `a table has a line a series, and one that can't be judged does not stop it`() {
    let result = run("--polarity lower --target 75")
    #expect(
      result.description == """
        series  latest            direction         position
        a       81 at 2024-05-31  ↓ declining [D1]  red, 75 needed
        b: can't be judged: line 7 "abc" is not a figure
        frequency, worked out from the dates: monthly

        """)
  }

  @Test func `JSON has an object a series`() {
    let result = run("--json --target 80 --target-date 2024-07-31")
    #expect(result.code == .success && result.error.isEmpty)
    #expect(
      result.output.hasPrefix(
        """
        [
          {"id": "a", "frequency": "monthly", "state": "improving", \
        "rule": "later figures mostly one way", "n": 5, "early_sign": true, "arrow": "↑", \
        "required": 80, "rag": "green", "outlook": "not enough data", "dates": ["2024-01-31", \
        "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"], "mean": [75.2, 75.2
        """))
    #expect(
      result.output.hasSuffix(
        """
        },
          {"id": "b", "status": "error", "reason": "line 7 \\"abc\\" is not a figure"}
        ]

        """))
  }

  @Test func `one series without a name has the file's, and is told in sentences`() {
    let text = "date,value\n2024-01-31,5\n2024-02-29,6\n"
    #expect(run("", text).output.hasPrefix("figures: 6 at 2024-02-29, higher is better.\n"))
    bench.standardInput = text
    #expect(bench.run("judge - --json").output.hasPrefix("[\n  {\"id\": \"figures\", "))
  }

  @Test func `a file that can't be read, or is no table, ends it`() {
    let missing = bench.run("judge none.csv")
    #expect(missing.code == .inputOutput && missing.error.hasPrefix("error: none.csv: "))
    #expect(
      run("", "date,value\n\"2024").description == """
        error: in/figures.csv:2:1: the quote that opens here is never closed
          hint: close the quote; a quote that is part of the text is written twice
        --- exit 1

        """)
    #expect(
      run("", "[1,").description == """
        error: in/figures.csv:1:4: found the end of the file where a value was expected
        --- exit 1

        """)
    #expect(
      run("", "date,valeu\n").description == """
        error: in/figures.csv:1:2: column 2, "valeu", is not one of the columns
          hint: did you mean value? the columns are date, value, series, numerator, denominator, \
        low, high, status
        --- exit 1

        """)
  }

  @Test func `a file without series is no error`() {
    let result = run("", "date,value\n")
    #expect(result.description == "in/figures.csv has no series.\n")
    #expect(run("--json", "date,value\n").description == "[]\n")
  }

  /// Options that can't be, and what is said about them.
  static let refusals: [(options: String, error: String)] = [
    (
      "--polarity up",
      "--polarity \"up\" is not one of its values\n  hint: it can be higher, lower, band or neutral"
    ),
    (
      "--polarity bnad",
      "--polarity \"bnad\" is not one of its values\n"
        + "  hint: did you mean band? it can be higher, lower, band or neutral"
    ),
    (
      "--profile nhs",
      "--profile \"nhs\" is not one of its values\n  hint: did you mean nhsr? it can be mdc or nhsr"
    ),
    ("--conflict rule-order", "--conflict \"rule-order\" is not one of its values"),
    ("--frequency daily", "--frequency \"daily\" is not one of its values"),
    ("--target many", "--target \"many\" is not a figure"),
    (
      "--target \"80 to 85\"",
      "--target is a range, and only a band is one\n  hint: add --polarity band"
    ),
    (
      "--polarity band --target 80",
      "--target is one value, and a band has two\n  hint: write \"80 to 85\""
    ),
    ("--polarity band", "--polarity band needs the band\n  hint: add --target \"80 to 85\""),
    ("--target <5", "--target is no number\n  hint: write the number alone, and --polarity lower"),
    (
      "--target-date 2025-03-31",
      "--target-date says nothing without a target\n  hint: add --target"
    ),
    ("--baseline 5", "--baseline says nothing without a target"),
    ("--target 5 --baseline 4", "judge needs --baseline-date"),
    ("--target 5 --baseline-date 2024-01-31", "judge needs --baseline"),
    (
      "--target 5 --target-date 2024-01-31 --baseline 4 --baseline-date 2024-01-31",
      "the target is due on 2024-01-31, not after the baseline of 2024-01-31"
    ),
    ("--target-date soon --target 5", "--target-date \"soon\" is not a day"),
    ("--tolerance -1", "--tolerance needs a value before \"-1\""),
    ("--tolerance=-1", "--tolerance is -1, below 0"),
    ("--decimals 7", "--decimals \"7\" is not a whole number from 0 to 6"),
    ("--window 12", "--window \"12\" is not a whole number from 13 to 120"),
    ("--fix-after 0", "--fix-after \"0\" is not a whole number from 1 to 1000000"),
    ("--restart May", "--restart \"May\" is not a day"),
    ("--as-at 2024-13-01", "--as-at \"2024-13-01\" is not a day"),
    ("--targte 5", "judge has no option --targte\n  hint: did you mean --target?"),
  ]

  @Test(arguments: refusals)
  func `an option that can't be is refused`(_ options: String, _ error: String) {
    let result = run(options)
    #expect(result.code == .usage && result.output.isEmpty)
    #expect(result.error.hasPrefix("error: " + error), "\(result.error)")
  }

  @Test func `every option says something`() {
    let result = run(
      "--polarity lower --target 60% --target-date 2025-01-31 --baseline 90% "
        + "--baseline-date 2023-12-31 --frequency monthly --period-kind snapshot --unit percent "
        + "--decimals 1 --tolerance 2 --amber-tolerance 3 --minimum-base 5 --window 13 "
        + "--restart 2024-02-29 --restart 2024-03-31 --profile nhsr --conflict concern "
        + "--fix-after 12 --screen --as-at 2024-04-30 --json")
    #expect(result.code == .success)
    #expect(
      result.output.contains(
        "\"state\": \"not enough data\", \"n\": 2, \"arrow\": \"…\", \"required\": 80"))
    #expect(result.output.contains("\"status\": \"ok\", \"mean\": [76.5, 76.5]"))
  }
}
