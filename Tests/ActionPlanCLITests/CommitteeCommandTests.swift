import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct CommitteeCommandTests {
  private static let template = #"""
    {"templateVersion": 1, "title": "Report to {authority}",
     "header": [{"label": "Meeting Date", "by": "Democratic Services"}],
     "sections": [{"title": "Issues", "parts": [{"plan": "background"}]}]}
    """#

  private static func bench() -> Workbench {
    let bench = Workbench()
    bench.makePlan()
    bench.standardInput = template
    return bench
  }

  @Test func `the report is the data, and what is open is told beside it`() {
    let result = Self.bench().run("report committee --template - --quarter 2019-20-Q1")
    #expect(result.code == .success)
    #expect(result.output.hasPrefix("Report to Example Council\n"))
    #expect(result.output.contains("Meeting Date: [To be completed by Democratic Services]"))
    #expect(
      result.error
        == "warning: 1 answer is to be completed:\n"
        + "  Meeting Date (header): to be completed by Democratic Services\n")
  }

  @Test func `a plain layout is used where none is named`() {
    let result = Self.bench().run("report committee --quarter 2019-20-Q1")
    #expect(result.code == .success)
    #expect(result.output.contains("1. Background"))
    #expect(result.output.contains("2. Main Issues"))
  }

  @Test func `a fault of the template is told with its place, and nothing is written`() {
    let bench = Self.bench()
    bench.standardInput = Self.template.replacing("{authority}", with: "{autority}")
    let result = bench.run("report committee --template - --quarter 2019-20-Q1 --output r.txt")
    #expect(result.code == .problem)
    #expect(result.error.hasPrefix("error: -:1:33: found \"{autority}\""))
    #expect(result.error.contains("did you mean {authority}?"))
    #expect(bench.memory.names["r.txt"] == nil)
  }

  @Test func `a template that is not there is told`() {
    let result = Self.bench().run("report committee --template none.json --quarter 2019-20-Q1")
    #expect(result.code == .inputOutput)
    #expect(result.error.contains("none.json"))
  }
}
