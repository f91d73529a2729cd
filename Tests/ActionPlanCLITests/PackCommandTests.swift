import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct PackCommandTests {
  let bench = Workbench()

  init() {
    bench.makePlan()
  }

  /// The plan with one quarter sealed, its papers beside it.
  private func seal(_ papers: [(String, String)]) throws {
    let quarter = try #require(Quarter(key: "2019-20-Q1"))
    let day = try #require(Day(iso: "2019-07-10"))
    var seal = Seal(version: 10, on: day, by: "Officer")
    for (name, text) in papers {
      seal.papers[name] = SHA256.hex(of: Array(text.utf8))
      bench.memory.names["plan/updates/2019-20-Q1/\(name)"] = Array(text.utf8)
    }
    var content = try PlanFolder("plan", files: bench.memory.files).load().content
    content.plan.seals[quarter] = seal
    bench.memory.names["plan/plan.json"] = PlanFile.write(content)
  }

  @Test func `the pack is written to a new folder`() {
    let result = bench.run("report pack --to out --quarter 2019-20-Q1")
    #expect(result.code == .success && result.output.isEmpty)
    #expect(result.error == "Wrote 7 files to out.\n")
    let names = bench.memory.names.keys.filter { $0.hasPrefix("out/") }
    #expect(
      names.sorted() == [
        "out/SHA256SUMS", "out/data/figures.csv", "out/data/plan.json", "out/index.html",
        "out/manifest.json", "out/papers/board.html", "out/papers/ofsted.html",
      ])
  }

  @Test func `a dry run lists the files and writes nothing`() {
    let before = bench.memory.names
    let result = bench.run("report pack --to out --quarter 2019-20-Q1 --dry-run")
    #expect(result.code == .success)
    #expect(result.output.split(separator: "\n").count == 7)
    #expect(result.output.hasPrefix("index.html  "))
    #expect(bench.memory.names == before)
  }

  @Test func `a folder that is not empty is refused`() {
    bench.memory.names["out/old.txt"] = [1]
    let result = bench.run("report pack --to out --quarter 2019-20-Q1")
    #expect(result.code == .problem)
    #expect(result.error.contains("out: the folder is not empty: it has \"old.txt\""))
  }

  @Test func `published papers are copied byte for byte, those that may hold risks are not`() throws
  {
    try seal([("ofsted.html", "<p>as it was"), ("board.html", "risks"), ("changes.txt", "risks")])
    #expect(bench.run("report pack --to out --quarter 2019-20-Q1").code == .success)
    let names = bench.memory.names
    #expect(names["out/updates/2019-20-Q1/ofsted.html"] == Array("<p>as it was".utf8))
    #expect(names.keys.count { $0.hasPrefix("out/updates/") } == 1)
  }

  @Test func `a published paper that was changed stops the pack`() throws {
    try seal([("ofsted.html", "as it was")])
    bench.memory.names["plan/updates/2019-20-Q1/ofsted.html"] = Array("as it is".utf8)
    let result = bench.run("report pack --to out --quarter 2019-20-Q1")
    #expect(result.code == .problem)
    #expect(result.error.contains("plan/updates/2019-20-Q1/ofsted.html: it is not the paper"))
    #expect(!bench.memory.names.keys.contains { $0.hasPrefix("out/") })
    bench.memory.names["plan/updates/2019-20-Q1/ofsted.html"] = nil
    let missing = bench.run("report pack --to out --quarter 2019-20-Q1")
    #expect(missing.error.contains("the sealed paper is missing"))
  }
}
