import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct PortfolioExportTests {
  let bench = Workbench()

  init() {
    for name in ["leeds", "york"] {
      bench.run("init region/\(name) --title \"Plan of \(name)\" --authority \(name)")
      bench.run(
        "add indicator visits --title Visits --unit percent --polarity higher "
          + "--plan region/\(name)")
      bench.run("record visits 80 --as-at 2019-06-30 --source Return --plan region/\(name)")
    }
  }

  private func text(_ path: String) -> String {
    String(decoding: bench.memory.names[path] ?? [], as: UTF8.self)
  }

  @Test func `each table has every plan, its name in front, under one header`() {
    let result = bench.run("portfolio region --export tables")
    #expect(result.code == .success && result.output.isEmpty, "\(result)")
    let lines = text("tables/actuals.csv").split(separator: "\n")
    #expect(lines.count == 3 && lines[0].hasPrefix("plan,series,indicator,as_at,value,"))
    #expect(lines[1].hasPrefix("leeds,visits,visits,2019-06-30,80,"))
    #expect(lines[2].hasPrefix("york,visits,visits,2019-06-30,80,"))
    #expect(text("tables/plans.csv").split(separator: "\n").count == 3)
    #expect(result.error == "Wrote 16 files of 2 plans to tables\n")
  }

  @Test func `the descriptor has the size and the checksum of each file`() {
    bench.run("portfolio region --export tables")
    let descriptor = text("tables/datapackage.json")
    for (path, bytes) in bench.memory.names
    where path.hasPrefix("tables/") && path.hasSuffix(".csv") {
      #expect(descriptor.contains("\"hash\": \"sha256:\(SHA256.hex(of: bytes))\""), "\(path)")
    }
    #expect(descriptor.contains("[\"plan\", \"series\", \"as_at\"]"))
  }

  @Test func `a folder with something in it is refused, and nothing is written`() {
    let before = bench.memory.names
    let result = bench.run("portfolio region --export region/york")
    #expect(result.code == .problem && result.error.contains("the folder is not empty"))
    #expect(bench.memory.names == before)
  }

  @Test func `a broken plan is left out of the tables and told`() {
    var files = bench.memory.names
    files["region/york/plan.json"]?.insert(0x21, at: 3)
    bench.memory.names = files
    let result = bench.run("portfolio region --export tables")
    #expect(result.code == .problem && result.error.contains("error: region/york/plan.json:"))
    #expect(text("tables/plans.csv").split(separator: "\n").count == 2)
    #expect(text("tables/datapackage.json").contains("not read: 1"))
  }

  @Test(arguments: 1...60) func `a drive that fails at any step leaves no half of a folder`(
    _ step: Int
  ) {
    bench.memory.setFault(.full, at: step)
    let result = bench.run("portfolio region --export tables")
    bench.memory.setFault(nil, at: 0)
    let written = bench.memory.names.keys.filter { $0.contains("tables") }
    if result.code == .inputOutput {
      #expect(written.isEmpty, "\(written)")
    } else {
      #expect(written.isEmpty || written.contains("tables/datapackage.json"), "\(result)")
    }
  }
}
