import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

@Suite struct PackCommandTests {
  let bench = Workbench()

  init() {
    bench.makePlan()
  }

  @Test func `the pack is written to a new folder`() {
    let result = bench.run("report pack --to out --quarter 2019-20-Q1")
    #expect(result.code == .success && result.output.isEmpty)
    #expect(result.error == "Wrote 25 files to out.\n")
    let names = bench.memory.names.keys.filter { $0.hasPrefix("out/") }
    #expect(
      names.filter { !$0.hasSuffix(".csv") }.sorted() == [
        "out/SHA256SUMS", "out/data/data-pack.xlsx", "out/data/datapackage.json",
        "out/data/plan.json", "out/index.docx", "out/index.html", "out/manifest.json",
        "out/papers/board.html", "out/papers/ofsted.html",
      ])
    bench.run("export csv --to data --quarter 2019-20-Q1")
    bench.run("export xlsx --output data/data-pack.xlsx --quarter 2019-20-Q1")
    let data = bench.memory.names.filter { $0.key.hasPrefix("data/") }
    #expect(data.count == 18)
    for (name, bytes) in data { #expect(bench.memory.names["out/" + name] == bytes, "\(name)") }
  }

  @Test func `a dry run lists the files and writes nothing`() {
    let before = bench.memory.names
    let result = bench.run("report pack --to out --quarter 2019-20-Q1 --dry-run")
    #expect(result.code == .success)
    #expect(result.output.split(separator: "\n").count == 25)
    #expect(result.output.hasPrefix("index.html  "))
    #expect(bench.memory.names == before)
  }

  @Test func `a folder that is not empty is refused`() {
    bench.memory.names["out/old.txt"] = [1]
    let result = bench.run("report pack --to out --quarter 2019-20-Q1")
    #expect(result.code == .problem)
    #expect(result.error.contains("out: the folder is not empty: it has \"old.txt\""))
  }

  @Test func `published papers are copied byte for byte, those that may hold risks are not`() {
    bench.run("add risk bus-strike --title \"Bus strike\"")
    #expect(bench.run("seal 2019-20-Q1 --yes").code == .success)
    bench.run("restate 2019-20-Q1 bus-strike --printed Unlikely --now Likely --why \"Union vote\"")
    bench.run("restate 2019-20-Q1 1.1 --printed May --now June --why Minutes")
    #expect(bench.run("report pack --to out --quarter 2019-20-Q1").code == .success)
    let names = bench.memory.names
    let copied = names.keys.filter { $0.hasPrefix("out/updates/") }
    #expect(
      copied.map { String($0.dropFirst("out/updates/2019-20-Q1/".count)) }.sorted() == [
        "ofsted.docx", "ofsted.html", "ofsted.json", "public.docx", "public.html", "public.json",
        "seal.json",
      ])
    for name in copied { #expect(names[name] == names["plan" + name.dropFirst(3)], "\(name)") }
    for (name, bytes) in names where name.hasPrefix("out/") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Bus strike") && !text.contains("Union vote"), "\(name)")
    }
    let index = String(decoding: names["out/index.html"] ?? [], as: UTF8.self)
    #expect(index.contains("What has been corrected") && index.contains("Minutes"))
  }

  @Test(arguments: [
    ("ofsted.html", "2019", "it is not the paper that was sealed"),
    ("seal.json", "Test Officer", "it does not say what the plan says"),
  ])
  func `a published file that was changed stops the pack`(
    name: String, word: String, message: String
  ) throws {
    bench.run("seal 2019-20-Q1 --edition ofsted --format html --yes")
    let path = "plan/updates/2019-20-Q1/\(name)"
    let text = String(decoding: try #require(bench.memory.names[path]), as: UTF8.self)
    bench.memory.names[path] = Array(text.replacing(word, with: "Somebody").utf8)
    let result = bench.run("report pack --to out --quarter 2019-20-Q1")
    #expect(result.code == .problem)
    #expect(result.error.contains("\(path): \(message)"), "\(result.error)")
    #expect(!bench.memory.names.keys.contains { $0.hasPrefix("out/") })
    bench.memory.names[path] = nil
    let missing = bench.run("report pack --to out --quarter 2019-20-Q1")
    #expect(missing.error.contains("\(path): the sealed paper is missing"))
  }
}
