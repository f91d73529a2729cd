import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct ExportCommandTests {
  let bench = Workbench()

  init() {
    bench.makePlan()
    bench.run("record caseload 17 --as-at 2019-06-14 --source Report --by Tester")
  }

  @Test func `csv on the standard output is what import reads`() {
    let result = bench.run("export csv")
    #expect(result.code == .success)
    #expect(result.output.hasPrefix("indicator,title,as_at,value"))
  }

  @Test func `csv into a folder is tables and their descriptor`() throws {
    let result = bench.run("export csv --to pack --quarter 2019-20-Q1")
    #expect(result.code == .success, "\(result)")
    let descriptor = try #require(bench.memory.names["pack/datapackage.json"])
    #expect(String(decoding: descriptor, as: UTF8.self).contains("tabular-data-package"))
    #expect(bench.memory.names["pack/actuals.csv"] != nil)
  }

  @Test func `tables are not strewn into a plan's own folder`() {
    let before = bench.memory.names
    let result = bench.run("export csv --to plan --quarter 2019-20-Q1")
    #expect(result.code == .problem && result.error.contains("plan's own folder"), "\(result)")
    #expect(bench.memory.names == before)
  }

  @Test func `a workbook goes into a file`() throws {
    let result = bench.run("export xlsx --output pack.xlsx --quarter 2019-20-Q1")
    #expect(result.code == .success && result.output.isEmpty, "\(result)")
    let bytes = try #require(bench.memory.names["pack.xlsx"])
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
  }

  @Test(arguments: [
    "export xlsx", "export xlsx --output a --to b", "export csv --quarter 2019-20-Q1",
    "export json --to a", "export csv --to a --output b", "export json --as-at 2019-06-30",
    "export ods",
  ])
  func `what can't be is a wrong command line`(line: String) {
    let result = bench.run(line)
    #expect(result.code == .usage && result.error.contains("hint:"), "\(result)")
  }
}
