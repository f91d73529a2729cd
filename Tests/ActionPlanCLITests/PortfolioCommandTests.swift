import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct PortfolioCommandTests {
  let bench = Workbench()

  init() {
    for name in ["leeds", "york"] {
      bench.run("init region/\(name) --title \"Plan of \(name)\" --authority \(name)")
      bench.run(
        "add indicator visits --title Visits --unit percent --polarity higher "
          + "--plan region/\(name)")
      bench.run(
        "record visits 80 --as-at 2019-06-30 --source Return --plan region/\(name)")
    }
  }

  @Test func `a folder that holds plans stands for all of them`() {
    let result = bench.run("portfolio region")
    #expect(result.code == .success && result.error.isEmpty, "\(result)")
    #expect(result.output.contains("2 read, of 2 councils"))
    #expect(result.output.contains("2019-20 Q1 (April to June 2019), as at 30 June 2019"))
    #expect(result.output == bench.run("portfolio region/york ./region/leeds/ region").output)
  }

  @Test func `a broken plan is told and counted, and stops no other`() {
    var files = bench.memory.names
    files["region/york/plan.json"]?.insert(0x21, at: 3)
    bench.memory.names = files
    let result = bench.run("portfolio region")
    #expect(result.code == .problem)
    #expect(result.output.contains("1 read, of 1 council; 1 could not be read"))
    #expect(result.error.contains("error: region/york/plan.json:"), "\(result.error)")
    #expect(result.error.contains("  hint: "))
    let json = bench.run("portfolio region --json")
    #expect(json.code == .problem && json.output.contains("\"folder\": \"region/york\""))
  }

  @Test func `a folder without a plan is told, and alone it is the whole answer`() {
    let result = bench.run("portfolio nowhere")
    #expect(result.code == .problem && result.output.isEmpty)
    #expect(result.error.hasPrefix("error: nowhere: "), "\(result.error)")
    #expect(bench.run("portfolio nowhere region/york").code == .problem)
  }

  @Test func `two folders with one plan are told, and it counts once`() {
    var files = bench.memory.names
    for (name, bytes) in files where name.hasPrefix("region/york/") {
      files["copies/laptop/" + name.dropFirst(12)] = bytes
    }
    bench.memory.names = files
    bench.run("record visits 85 --as-at 2019-09-30 --source Return --plan copies/laptop")
    let result = bench.run("portfolio region copies")
    #expect(result.code == .success && result.output.contains("2 read, of 2 councils"))
    #expect(
      result.error
        == "warning: region/york holds the same plan as copies/laptop and is not counted\n")
  }

  @Test func `a plan made from a copy with a title of its own is another plan`() {
    var files = bench.memory.names
    for (name, bytes) in files where name.hasPrefix("region/york/") {
      files["region/hull/" + name.dropFirst(12)] = bytes
    }
    bench.memory.names = files
    bench.run("amend plan --title \"Plan of Hull\" --authority Hull --plan region/hull")
    let result = bench.run("portfolio region")
    #expect(result.output.contains("3 read, of 3 councils") && result.error.isEmpty, "\(result)")
  }

  @Test func `a plan that lost its plan json is read from its versions`() {
    var files = bench.memory.names
    files["region/york/plan.json"] = nil
    bench.memory.names = files
    #expect(bench.run("portfolio region").output.contains("2 read, of 2 councils"))
  }

  @Test func `a day sets all plans at one quarter`() {
    bench.run("record visits 85 --as-at 2019-09-30 --source Return --plan region/york")
    #expect(bench.run("portfolio region").output.contains("each plan for its own"))
    let result = bench.run("portfolio region --as-at 2019-05-31")
    #expect(result.output.contains("as at 31 May 2019"), "\(result)")
    #expect(!bench.run("portfolio region --quarter 2019-20-Q2").output.contains("each plan"))
  }

  @Test(arguments: ["text", "markdown", "html"]) func `it is a paper in each format`(
    _ format: String
  ) {
    let result = bench.run("portfolio region --format \(format) --output paper")
    #expect(result.code == .success && result.output.isEmpty, "\(result)")
    #expect(bench.memory.names["paper"]?.isEmpty == false)
  }

  @Test func `a bar is shown on a terminal only and leaves a clean line`() {
    #expect(bench.run("portfolio region").error.isEmpty)
    bench.answers = []
    let shown = bench.run("portfolio region").error
    #expect(shown.contains("\rReading plans [") && shown.contains("2 of 2"))
    #expect(shown.hasSuffix(" \r") && !shown.contains("\u{1B}") && !shown.contains("\n"))
    bench.environment["TERM"] = "dumb"
    #expect(bench.run("portfolio region").error.isEmpty)
  }

  @Test(arguments: [
    "portfolio", "portfolio region --quarter 2019-20-Q1 --as-at 2019-06-30",
    "portfolio region --json --format html", "portfolio region --format json",
    "portfolio region --quarter soon",
  ])
  func `what can't be is a wrong command line`(line: String) {
    let result = bench.run(line)
    #expect(result.code == .usage && result.error.contains("hint:"), "\(result)")
  }
}
