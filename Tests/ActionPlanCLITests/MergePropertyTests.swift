@testable import ActionPlan
import Foundation
import TestSupport
import Testing

@testable import actionplan_cli

/// Random real changes of copies, merged in every order.
@Suite struct MergePropertyTests {
  private let bench = Workbench()
  private static let authorship = SampleFolder.authorship("merge")

  init() {
    bench.makePlan()
    for line in [
      "add objective 1.2 --title \"Visits in time\" --recommendation 1 --lead director "
        + "--due 2020-03-31 --indicator visits",
      "record caseload 20 --as-at 2019-04-30 --source Return",
      "log 1.1 --quarter 2019-20-Q1 --rating amber --done Hired --difference None --next Train "
        + "--evidence data:Return --yes",
    ] { #expect(bench.run(line).code == .success) }
  }

  private func folder(_ name: String) -> PlanFolder {
    PlanFolder(name, files: bench.memory.files)
  }

  /// Makes some changes of a copy; the ones that the plan refuses are not made.
  private func edit(_ copy: String, _ random: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let n = Int.random(in: 1...3, using: &random)
      let objective = ["1.1", "1.2"][Int.random(in: 0...1, using: &random)]
      let quarter = "2019-20-Q\(Int.random(in: 1...2, using: &random))"
      let lines = [
        "log \(objective) --quarter \(quarter) --rating \(n > 1 ? "amber" : "green") --done D\(n) "
          + "--difference X\(n) --next N\(n) --evidence data:Return --yes",
        "record caseload \(20 + n) --as-at 2019-0\(3 + n)-30 --source Return --why Late",
        "amend objective \(objective) --title T\(n)",
        "add action a\(n) --title \(copy)\(n) --objective \(objective)",
        "extend \(objective) --to 2021-0\(n + 3)-30 --agreed-by Board --why W\(n)",
        "add spend \(objective) --on 2019-09-1\(n) --amount \(n)000",
        "close \(objective) --evidence data:Return",
        "verify-rating \(objective) --quarter \(quarter) --rating amber --by Checker\(n)",
        "mark \(objective) --quarter \(quarter) --publishable",
        "amend indicator caseload --title I\(n)",
        "close 1.1a --on 2019-06-1\(n)",
        "add target caseload --at-most 1\(n) --from 2019-0\(3 + n)-01 --agreed-by Board --why W",
        "restore 1\(n - 1)",
        "reopen \(objective) --why W\(n)",
        "ask-extension \(objective) --to 2021-0\(n)-28 --asked-by Head\(n) --why W\(n)",
        "add holder director --from 2019-0\(n)-01 --name P\(n)\(copy)",
        "add meeting 2019-07-0\(n)",
        "add decision 2019-07-0\(n) --text \(copy)\(n) --item \(objective) --agreed-by Board",
        "add comparator visits c\(n) --title \(copy) --kind region",
        "add risk r\(n) --title \(copy) --objective \(objective)",
        "add objective 1.\(n + 3) --title \(copy) --recommendation 1 --lead director "
          + "--due 2020-03-31",
        "amend action 1.1a --title A\(n)",
        "record caseload \(20 + n) --as-at 2019-06-30 --source Return --segment leaving-care=\(n)",
        "add recommendation r\(n) --title \(copy) --origin inspection --text T\(n)",
      ]
      let line = lines[Int.random(in: lines.indices, using: &random)]
      bench.environment["SOURCE_DATE_EPOCH"] = "\(1_562_145_164 + n * 86_400)"
      bench.run(line + " --plan \(copy)" + (line.contains("--by") ? "" : " --by \(copy)"))
    }
  }

  private func checksum(_ copy: String) throws -> String {
    try #require(folder(copy).history().last).checksum
  }

  /// Merges a copy into another, our side taken in each conflict, and gives what was in conflict.
  @discardableResult
  private func merge(_ other: String, into copy: String, _ side: MergeSide) throws -> Set<String> {
    let proposal = try folder(copy).proposal(merging: folder(other))
    let three = try MergeWork(folder(other), into: folder(copy)).three
    let saved = try folder(copy).merge(
      folder(other), MergeChoices(all: side), copy: other, Self.authorship)
    #expect(try folder(copy).verify().findings == [])
    if proposal.kind == .both { #expect(saved.isNew) }
    let again = try folder(copy).proposal(merging: folder(other))
    #expect(again.kind == .nothing)
    try #expect(holds(copy, other))
    if proposal.kind == .both {
      let graph = try VersionGraph(folder(copy))
      let record = try #require(graph.versions[graph.tip]?.merged)
      let result = try graph.state(at: graph.tip)
      for side in MergeSide.allCases {
        let edit = MergedEdit(base: three.base, side: three[side], result: result, record: record)
        #expect(edit.lost == [], "\(side)")
      }
    }
    return Set(proposal.conflicts.map(\.path))
  }

  /// Whether every version of another copy is in a copy; only merges that decided nothing may miss.
  private func holds(_ copy: String, _ other: String) throws -> Bool {
    let held = Set(try VersionGraph(folder(copy)).versions.keys)
    return try VersionGraph(folder(other)).versions.allSatisfy { hash, version in
      held.contains(hash) || version.merged.map { !$0.decides } ?? false
    }
  }

  /// Few seeds here; `ACTIONPLAN_MERGE_SEEDS=400` for many.
  private static let seeds: ClosedRange<UInt64> = {
    let asked = ProcessInfo.processInfo.environment["ACTIONPLAN_MERGE_SEEDS"].flatMap(UInt64.init)
    return 1...max(1, asked ?? 4)
  }()

  @Test(arguments: seeds)
  func `two copies merged either way are the same plan, with the same conflicts`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    for copy in ["a", "b"] { bench.copyFolder(to: copy) }
    for copy in ["a", "b"] { edit(copy, &random) }
    bench.copyFolder("a", to: "c")
    bench.copyFolder("b", to: "d")
    let one = try merge("b", into: "a", .ours)
    let other = try merge("c", into: "d", .theirs)
    #expect(one == other)
    #expect(try checksum("a") == checksum("d"))
    // The other copy takes the result as it is, and both go on from there.
    try merge("a", into: "b", .ours)
    #expect(try checksum("b") == checksum("a"))
    for copy in ["a", "b"] { edit(copy, &random) }
    bench.copyFolder("a", to: "e")
    let later = try merge("b", into: "a", .theirs)
    #expect(try merge("e", into: "b", .ours) == later)
    #expect(try checksum("b") == checksum("a"))
  }

  @Test(arguments: seeds)
  func `three copies merged in any order are the same plan, or in conflict in every order`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: 1_000 + seed)
    for copy in ["a", "b", "c"] { bench.copyFolder(to: copy) }
    for copy in ["a", "b", "c"] { edit(copy, &random) }
    let orders = [["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"], ["c", "b", "a"]]
    var outcomes: [(conflicts: Bool, checksum: String)] = []
    for (place, order) in orders.enumerated() {
      let copy = "m\(place)"
      bench.copyFolder(order[0], to: copy)
      var conflicts: Set<String> = []
      for other in order.dropFirst() {
        conflicts.formUnion(try merge(other, into: copy, .ours))
      }
      outcomes.append((!conflicts.isEmpty, try checksum(copy)))
    }
    for outcome in outcomes.dropFirst() {
      #expect(outcome.conflicts == outcomes[0].conflicts)
      guard !outcome.conflicts else { continue }
      #expect(outcome.checksum == outcomes[0].checksum)
    }
  }

  @Test func `an edit that is neither in the plan nor in its history is found`() {
    let base = JSONValue.object(["title": .string("Before"), "gone": .string("x")])
    let side = JSONValue.object(["title": .string("After")])
    let record = MergeRecord(copy: "laptop", version: 1, sha256: "")
    func lost(_ result: JSONValue) -> [String] {
      MergedEdit(base: base, side: side, result: result, record: record).lost
    }
    #expect(lost(side) == [])
    #expect(lost(base) == ["not removed: gone", "title [\"\\\"After\\\"\"]"])
  }
}
