import Foundation
import TestSupport
import Testing

@testable import ActionPlan

/// `docs/plan-file.md` describes the plan file that this release reads.
@Suite struct PlanFileDocTests {
  private static let page =
    (try? String(contentsOf: Golden.package.appending(path: "docs/plan-file.md"), encoding: .utf8))
    ?? ""

  /// The rows of the table under a heading, as their cells.
  private static func rows(under heading: String) -> [[String]] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0 == "### \(heading)" }) else { return [] }
    let section = lines[(start + 1)...].prefix { !$0.hasPrefix("#") }
    return section.filter { $0.hasPrefix("| `") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  private static func keys(under heading: String) -> [String] {
    rows(under: heading).map { $0[0].replacing("`", with: "") }
  }

  private static func neededKeys(under heading: String) -> [String] {
    rows(under: heading).filter { $0[1] == "yes" }.map { $0[0].replacing("`", with: "") }
  }

  @Test func `every key of every object is described, in the order of the file`() {
    #expect(Self.keys(under: "plan") == ["schemaVersion", "version"] + Plan.keys)
    for kind in PlanSchema.kinds {
      #expect(Self.keys(under: kind.name) == kind.keys, "\(kind.name)")
    }
  }

  @Test func `what must be there is what the schema demands`() throws {
    let file = Golden.package.appending(path: "plans/plan.schema.json")
    let schema = try JSONDecoder().decode(Schema.self, from: Data(contentsOf: file))
    #expect(Self.neededKeys(under: "plan") == schema.required)
    for (name, kind) in schema.kinds {
      #expect(Self.neededKeys(under: name) == kind.required ?? [], "\(name)")
    }
  }

  private struct Schema: Decodable {
    var required: [String]
    var kinds: [String: Kind]

    struct Kind: Decodable { var required: [String]? }
    enum CodingKeys: String, CodingKey {
      case required
      case kinds = "$defs"
    }
  }

  @Test func `every choice that a key has is named`() {
    let choices =
      Grade.allCases.map(\.rawValue) + Recommendation.Origin.allCases.map(\.rawValue)
      + Indicator.Unit.allCases.map(\.rawValue) + Polarity.allCases.map(\.rawValue)
      + PeriodKind.allCases.map(\.rawValue) + Frequency.allCases.map(\.rawValue)
      + Unavailability.allCases.map(\.rawValue) + Evidence.Kind.allCases.map(\.rawValue)
      + Indicator.Comparator.Kind.allCases.map(\.rawValue) + ["provisional", "estimated"]
      + RuleProfile.allCases.map(\.rawValue) + ["none-yet", "withdrawn"]
      + Indicator.Disclosure.allCases.map(\.rawValue)
    for choice in choices { #expect(Self.page.contains("`\(choice)`"), "\(choice)") }
  }

  // MARK: The recipe

  private static let python = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/python3" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: python != nil, "needs Python 3"), arguments: ["whole", "edited", "rewritten"])
  func `the recipe in Python finds out what the library writes and what was changed`(
    state: String
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "recipe-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let plan = folder.appending(path: "plan")
    try Self.write(to: plan.path())
    switch state {
    case "edited": try Self.replace("Sample", "Simple", in: plan.appending(path: "plan.json"))
    case "rewritten":
      try Self.replace("Officer", "Nobody", in: plan.appending(path: "versions/000001.json"))
    default: break
    }
    let script = folder.appending(path: "check.py")
    let start = try #require(Self.page.firstRange(of: "```python\n"))
    let end = try #require(Self.page[start.upperBound...].firstRange(of: "```"))
    try Data(Self.page[start.upperBound..<end.lowerBound].utf8).write(to: script)
    let status = try Self.run(script.path(), plan.path())
    #expect((status == 0) == (state == "whole"))
  }

  /// A plan of two versions that holds every member and texts with escapes.
  private static func write(to path: String) throws {
    let folder = PlanFolder(path)
    let moment = try #require(Moment(iso: "2019-07-03T09:12:44Z"))
    let authorship = Authorship(by: "Officer", at: moment, why: "a \"test\"\n\u{7}")
    _ = try folder.create(SamplePlan.content().plan, authorship)
    _ = try folder.change(authorship) { plan throws(PlanError) in plan.note = nil }
  }

  private static func replace(_ old: String, _ new: String, in file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: file)
  }

  private static func run(_ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: python ?? "")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
