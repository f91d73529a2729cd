@testable import ActionPlan
import TestSupport
import Testing

@testable import actionplan_cli

/// What a merge does where something goes wrong, and where both copies did the same thing.
@Suite struct MergeSafetyTests {
  private let copies = TwoCopies()
  private var bench: Workbench { copies.bench }

  private func onLaptop(_ line: String) { copies.onLaptop(line) }
  private func here(_ line: String) { copies.here(line) }

  private func ours() -> [String: [UInt8]] {
    bench.memory.names.filter { $0.key.hasPrefix("plan/") }
  }

  // MARK: Kills and full drives

  private static let authorship = Authorship(
    by: "Office", at: SampleFolder.authorship("merge").at, why: "merge")

  /// Merges with a fault at a step, and gives the number of steps.
  private func merge(_ fault: MemoryFiles.Fault?, at step: Int) -> Int {
    bench.memory.setFault(fault, at: step)
    do throws(ChangeError) {
      let files = bench.memory.files
      _ = try PlanFolder("plan", files: files).merge(
        PlanFolder("laptop", files: files), MergeChoices(all: .theirs), copy: "laptop",
        Self.authorship)
    } catch {
      _ = error
    }
    let steps = bench.memory.steps
    bench.memory.setFault(nil, at: 0)
    return steps
  }

  @Test(arguments: [MemoryFiles.Fault.diesBefore, .diesWithin, .diesAfter, .full])
  func `a merge that is stopped at any step is not begun or done, and merging again ends it`(
    fault: MemoryFiles.Fault
  ) throws {
    here("amend objective 1.1 --title Ours")
    onLaptop("amend objective 1.1 --title Theirs")
    onLaptop("seal 2019-20-Q1 --edition changes --format html --yes")
    let start = bench.memory.names
    let before = try plan()
    let steps = merge(nil, at: 0)
    let (end, after) = (ours(), try plan())
    #expect(before != after)
    bench.memory.names = start
    let reading = try readingSteps()
    #expect(reading < steps)
    for step in reading...steps {
      bench.memory.names = start
      _ = merge(fault, at: step)
      #expect([before, after].contains(try plan()), "step \(step)")
      #expect(try PlanFolder("plan", files: bench.memory.files).verify().findings == [])
      _ = merge(nil, at: 0)
      // plan.json may be behind, and is folded forward; what was half written is never read.
      let isEnded = lasting(ours()) == lasting(end)
      #expect(isEnded, "step \(step)")
    }
  }

  private func lasting(_ files: [String: [UInt8]]) -> [String: [UInt8]] {
    files.filter { !$0.key.contains(".tmp") && !$0.key.hasSuffix("plan.json") }
  }

  private func plan() throws -> Plan {
    try PlanFolder("plan", files: bench.memory.files).load().content.plan
  }

  /// A number of steps that a merge takes before it writes anything.
  private func readingSteps() throws -> Int {
    bench.memory.setFault(nil, at: 0)
    let files = bench.memory.files
    _ = try PlanFolder("plan", files: files).proposal(merging: PlanFolder("laptop", files: files))
    return bench.memory.steps
  }

  // MARK: Copies that can't be trusted

  /// What is wrong with a copy.
  struct Damage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var change: @Sendable (inout [String: [UInt8]]) -> Void

    init(_ description: String, _ file: String, _ change: @escaping @Sendable (String) -> String?) {
      testDescription = description
      self.change = { names in
        let text = String(decoding: names["laptop/" + file] ?? [], as: UTF8.self)
        names["laptop/" + file] = change(text).map { Array($0.utf8) }
      }
    }

    /// A version whose plan is not what it says, with the chain of checksums made right again.
    static let rechained: Damage = {
      var damage = Damage("a checksum changed, and the chain behind it", last) { $0 }
      damage.change = { names in
        let path = "laptop/versions/000012.json"
        let bytes = names[path] ?? []
        let text = String(decoding: bytes, as: UTF8.self)
        guard let start = text.firstRange(of: "\"checksum\": \"")?.upperBound else { return }
        let new = text[..<start] + String(repeating: "0", count: 8) + text[start...].dropFirst(8)
        names[path] = Array(new.utf8)
        let next = String(decoding: names["laptop/" + last] ?? [], as: UTF8.self)
        names["laptop/" + last] = Array(
          next.replacing(SHA256.hex(of: bytes), with: SHA256.hex(of: Array(new.utf8))).utf8)
      }
      return damage
    }()
  }

  private static let last = "versions/000013.json"

  @Test func `a quarter that one person sealed in both copies on one day keeps its version`() {
    bench.environment["ACTIONPLAN_BY"] = "Traveller"
    here("amend objective 1.1 --title Ours")
    onLaptop("amend objective 1.1 --title Theirs")
    here("seal 2019-20-Q1 --edition changes --format html --yes")
    onLaptop("seal 2019-20-Q1 --edition changes --format html --yes")
    here("merge laptop --theirs --yes")
    here("verify")
    here("report changes")
  }

  @Test(arguments: [
    Damage("a version cut short", last) { String($0.prefix(40)) },
    Damage("a version without end", last) { _ in String(repeating: "[", count: 100_000) },
    Damage("an author changed", "versions/000004.json") {
      $0.replacing("Test Officer", with: "Nobody")
    },
    Damage("a patch changed", last) { $0.replacing("Theirs", with: "Forged") },
    Damage("a version missing", "versions/000005.json") { _ in nil },
    Damage("plan.json that is no plan", "plan.json") { _ in "{" },
    Damage("plan.json edited by hand", "plan.json") { $0.replacing("Theirs", with: "Edited") },
    Damage("a merge that names a file elsewhere", last) {
      $0.replacing(
        "\"patch\"",
        with:
          "\"merged\": {\"copy\": \"x\", \"version\": 1, \"sha256\": \"../../plan\"},\n  \"patch\"")
    },
    Damage("a merge of a copy that is not there", last) {
      let name = String(repeating: "a", count: 64)
      return $0.replacing(
        "\"patch\"",
        with: "\"merged\": {\"copy\": \"x\", \"version\": 1, \"sha256\": \"\(name)\"},\n  \"patch\""
      )
    },
    .rechained,
    Damage("a paper changed", "updates/2019-20-Q1/changes.html") { $0 + " " },
    Damage("a paper missing", "updates/2019-20-Q1/changes.html") { _ in nil },
  ])
  func `a copy that is not as it was written is refused, and nothing changes`(damage: Damage) {
    here("amend indicator visits --title Ours")
    onLaptop("seal 2019-20-Q1 --edition changes --format html --yes")
    onLaptop("amend objective 1.1 --title Theirs")
    let before = ours()
    var names = bench.memory.names
    damage.change(&names)
    bench.memory.names = names
    for line in ["merge laptop --yes", "merge laptop --dry-run", "merge laptop --json --yes"] {
      let result = bench.run(line)
      #expect(result.code != .success, "\(result)")
      #expect(result.error.contains("error: laptop"), "\(result)")
      #expect(ours() == before)
    }
  }

  // MARK: The same on both sides

  @Test func `a quarter that both sealed is chosen, and the papers of both are kept`() {
    here("amend objective 1.1 --title Ours")
    here("seal 2019-20-Q1 --edition changes --format html --yes")
    onLaptop("seal 2019-20-Q1 --edition changes --format html --yes")
    let name = "/updates/2019-20-Q1/changes.html"
    let (own, other) = (bench.memory.names["plan" + name], bench.memory.names["laptop" + name])
    #expect(own != other)
    let open = bench.run("merge laptop --yes")
    #expect(open.error.contains("seals/2019-20-Q1"), "\(open)")
    here("merge laptop --theirs --yes")
    #expect(bench.memory.names["plan" + name] == other)
    let kept = bench.memory.names.filter { $0.key.hasPrefix("plan/updates/2019-20-Q1.not-chosen-") }
    #expect(kept.values.contains { $0 == own })
    here("verify")
    #expect(bench.run("merge laptop").error.hasPrefix("Nothing to merge"))
  }

  @Test func `papers that are missing after a merge come with the next one`() {
    here("amend objective 1.1 --title Ours")
    onLaptop("seal 2019-20-Q1 --edition changes --format html --yes")
    here("merge laptop --yes")
    var names = bench.memory.names
    let whole = ours()
    for name in names.keys where name.hasPrefix("plan/updates/") { names[name] = nil }
    bench.memory.names = names
    #expect(bench.run("verify").code == .problem)
    let result = bench.run("merge laptop --yes")
    #expect(result.output.contains("Published papers that come in: 2019-20-Q1"), "\(result)")
    #expect(ours() == whole)
  }

  @Test func `figures of both sides are kept, and two for one day are chosen between`() {
    here("record caseload 21 --as-at 2019-04-30 --source Return")
    here("record caseload 22 --as-at 2019-05-31 --source Return")
    onLaptop("record caseload 21.5 --as-at 2019-04-30 --source Laptop")
    onLaptop("record caseload 23 --as-at 2019-06-30 --source Laptop")
    let open = bench.run("merge laptop --yes")
    #expect(open.error.contains("indicators/caseload/actuals/2019-04-30"), "\(open)")
    here("merge laptop --theirs --yes")
    let shown = bench.run("history").output
    #expect(shown.contains("21"), "\(shown)")
    let figures = bench.plan?.indicators.values.first?.actuals
    #expect(figures?.count == 3)
    #expect(figures?.values.first?.source == "Laptop")
  }

  @Test func `an id that both gave to different things is chosen with all that names it`() {
    for (place, title) in [("plan", "Ours"), ("laptop", "Theirs")] {
      here(
        "add objective 1.9 --title \(title) --recommendation 1 --lead director --due 2020-03-31 "
          + "--indicator visits --plan \(place)")
    }
    onLaptop("add action 1.9a --title Work --objective 1.9")
    onLaptop(
      "log 1.9 --quarter 2019-20-Q1 --rating amber --done Hired --difference None --next Train "
        + "--evidence data:Return --yes")
    let result = bench.run("merge laptop --yes")
    #expect(result.code == .problem)
    for path in ["objectives/1.9", "actions/1.9a", "progress/2019-20-Q1/1.9"] {
      #expect(result.error.contains("\(path): both copies changed it"), "\(result)")
    }
    here("merge laptop --ours --yes")
    #expect(bench.run("history").output.contains("Theirs"))
    here("verify")
  }

  @Test func `what changed since an update is told by those who changed it`() {
    here("amend objective 1.1 --title Ours")
    onLaptop("amend indicator visits --title \"Visits in time\" --why \"The team asked\"")
    here("merge laptop --yes --why Merged")
    let log = bench.run("report changes --since 10 --quarter 2019-20-Q1")
    #expect(log.code == .success, "\(log)")
    #expect(log.output.contains("Traveller"), "\(log)")
    #expect(log.output.contains("The team asked"), "\(log)")
    #expect(!log.output.contains("Merged"), "\(log)")
  }

  @Test func `what a copy published is not told again as a change`() {
    here("amend objective 1.1 --title Ours")
    onLaptop("amend indicator visits --title \"Visits in time\"")
    onLaptop("seal 2019-20-Q1 --edition changes --format html --yes")
    onLaptop("amend indicator caseload --title Load")
    here("merge laptop --yes")
    let log = bench.run("report changes --quarter 2019-20-Q2")
    #expect(log.output.contains("Ours"), "\(log)")
    #expect(log.output.contains("Load"), "\(log)")
    #expect(!log.output.contains("Visits in time\" to"), "\(log)")
  }

  @Test func `a version of a copy is found by its number there`() throws {
    here("amend objective 1.1 --title Ours")
    onLaptop("amend objective 1.1 --title Theirs")
    here("merge laptop --theirs --yes")
    let plans = try PlanFolder("plan", files: bench.memory.files).plans(numbered: 11)
    #expect(plans.compactMap { $0.objectives.values.first?.title } == ["Ours", "Theirs"])
  }

  @Test func `what a copy published is corrected as that copy printed it`() {
    here("record caseload 21 --as-at 2019-04-30 --source Return")
    bench.copyFolder(to: "laptop")
    here("amend objective 1.1 --title Ours")
    onLaptop("record caseload 22 --as-at 2019-05-31 --source Return")
    onLaptop("seal 2019-20-Q1 --edition changes --format html --yes")
    here("merge laptop --yes")
    let result = bench.run("restate 2019-20-Q1 caseload 23 --as-at 2019-05-31 --why Counted")
    #expect(result.code == .success, "\(result)")
    here("verify")
  }
}
