@testable import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

/// What becomes of the papers of sealed quarters when two copies are made one.
@Suite struct MergePapersTests {
  private static let seal = "seal 2019-20-Q1 --edition changes --format html --yes"
  private static let updates = "plan/updates/2019-20-Q1"

  private let copies = TwoCopies()
  private var bench: Workbench { copies.bench }

  private func onLaptop(_ line: String) { copies.onLaptop(line) }
  private func here(_ line: String) { copies.here(line) }

  private func files(_ start: String) -> [String: [UInt8]] {
    bench.memory.names.filter { $0.key.hasPrefix(start) }
  }

  @Test func `only what a seal names comes in, whatever else lies beside it`() {
    here("amend objective 1.1 --title Ours")
    onLaptop(Self.seal)
    var names = bench.memory.names
    let stray = "laptop/updates/2019-20-Q1"
    names[stray + "/private.txt"] = [1]
    names[stray + ".not-chosen-0123456789abcdef/private.txt"] = [2]
    names[stray + ".not-chosen-0123456789abcdef/seal.json"] = names[stray + "/seal.json"]
    bench.memory.names = names
    here("merge laptop --yes")
    let found = files("plan/updates/").keys.sorted()
    #expect(found == [Self.updates + "/changes.html", Self.updates + "/seal.json"])
    here("verify")
  }

  @Test func `seals that were not chosen go on from copy to copy`() {
    here("amend objective 1.1 --title Ours")
    here(Self.seal)
    bench.copyFolder(to: "third")
    onLaptop(Self.seal)
    here("merge laptop --theirs --yes")
    here("amend objective 1.1 --title More --plan third")
    here("merge plan --theirs --yes --plan third")
    let kept = files("plan/updates/")
    #expect(kept.count == 4)
    let third = files("third/updates/")
    for (name, bytes) in kept { #expect(third["third" + name.dropFirst(4)] == bytes) }
  }

  @Test(arguments: ["--ours", "--theirs"])
  func `a quarter that two people sealed alike has the seal file of the one chosen`(
    option: String
  ) {
    here(Self.seal)
    onLaptop(Self.seal)
    let paper = "/updates/2019-20-Q1/changes.html"
    #expect(bench.memory.names["plan" + paper] == bench.memory.names["laptop" + paper])
    here("merge laptop \(option) --yes")
    here("verify")
    let own = String(
      decoding: files(Self.updates + "/")[Self.updates + "/seal.json"] ?? [], as: UTF8.self)
    #expect(own.contains(option == "--ours" ? "Office" : "Traveller"), "\(own)")
    #expect(files(Self.updates + ".not-chosen-").count == 2)
    #expect(bench.run("merge laptop").error.hasPrefix("Nothing to merge"))
  }

  @Test func `a merge whose papers find no place is saved, says so, and can be ended`() throws {
    here("amend objective 1.1 --title Ours")
    onLaptop(Self.seal)
    let start = bench.memory.names
    bench.memory.setFault(nil, at: 0)
    here("merge laptop --dry-run")
    let reading = bench.memory.steps
    bench.memory.setFault(nil, at: 0)
    here("merge laptop --yes")
    let (steps, end) = (bench.memory.steps, files("plan/"))
    #expect(reading < steps)
    var warned = 0
    for step in max(reading, steps - 12)...steps {
      bench.memory.names = start
      bench.memory.setFault(.fails, at: step)
      let result = bench.run("merge laptop --yes")
      bench.memory.setFault(nil, at: 0)
      guard result.error.contains("papers could not be put in their place") else { continue }
      warned += 1
      #expect(result.code == .success, "\(result)")
      #expect(result.error.contains("the merge is saved"), "\(result)")
      #expect(bench.memory.names["plan/plan.json"] == end["plan/plan.json"], "step \(step)")
      bench.run("merge laptop --yes")
      here("verify")
      #expect(files("plan/updates/2") == end.filter { $0.key.hasPrefix("plan/updates/2") })
    }
    #expect(warned > 0)
  }

  @Test func `papers that are kept already need no second place`() {
    here("amend objective 1.1 --title Ours")
    here(Self.seal)
    onLaptop(Self.seal)
    let own = files(Self.updates)
    here("merge laptop --theirs --yes")
    let merged = files("plan/")
    for (name, bytes) in own { bench.memory.names[name] = bytes }
    here("merge laptop --yes")
    #expect(files("plan/") == merged)
  }

  @Test func `where only papers come in, no version is said to be made`() {
    here("amend objective 1.1 --title Ours")
    onLaptop(Self.seal)
    here("merge laptop --yes")
    let whole = bench.memory.names
    for option in ["", "--json"] {
      bench.memory.names = whole.filter { !$0.key.hasPrefix("plan/updates/") }
      let result = bench.run("merge laptop --yes \(option)")
      #expect(result.code == .success, "\(result)")
      #expect(!result.description.contains("Merged:"), "\(result)")
      #expect(!result.description.contains("\"saved\": true"), "\(result)")
      #expect(
        result.description.contains(option.isEmpty ? "The papers came in" : "\"saved\": false"))
      #expect(bench.memory.names == whole)
    }
  }
}
