import Foundation
import TestSupport
import Testing

@testable import ActionPlan

@Suite struct PlanSchemaTests {
  @Test func `the schema beside the plans is the one of this release`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "plans/plan.schema.json")
    let stored = [UInt8](try Data(contentsOf: file))
    if stored != PlanSchema.json(), ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(PlanSchema.json()).write(to: file)
    }
    let isUpToDate = stored == PlanSchema.json()
    #expect(isUpToDate, "write it again with RECORD_GOLDEN=1")
  }

  @Test func `schema and reader know the same keys in the same order`() {
    for kind in PlanSchema.kinds {
      #expect(kind.properties == kind.keys, "\(kind.name)")
    }
    #expect(PlanSchema.planProperties.map(\.0) == ["schemaVersion", "version"] + Plan.keys)
  }

  @Test func `schema and reader accept the stored sample`() throws {
    let validator = try SchemaValidator(PlanSchema.json())
    #expect(validator.accepts(try SamplePlan.bytes()))
  }

  /// What a schema can't say; the reader alone refuses these.
  static let beyondSchema = [
    "a day that is not in the calendar": ("\"due\": \"2019-05-20\"", "\"due\": \"2019-02-30\""),
    "a quarter whose years do not follow": ("\"2019-20-Q2\": {\n", "\"2019-21-Q2\": {\n"),
    "a range that runs backwards": ("\"low\": 22, \"high\": 23.5", "\"low\": 24, \"high\": 23.5"),
    "a band without an inside": (
      "\"atLeast\": 15, \"atMost\": 20", "\"atLeast\": 20, \"atMost\": 20"
    ),
    "a whole number with a point": ("\"rank\": 2", "\"rank\": 2.0"),
    "a number with an exponent": ("\"rank\": 2", "\"rank\": 2e0"),
    "a number of 19 digits": ("23.10", "23.10000000000000001"),
    "minus zero": ("23.10", "-0"),
    "a key that stands twice": ("\"rank\": 2", "\"rank\": 2, \"rank\": 2"),
  ]

  @Test(arguments: beyondSchema.keys.sorted())
  func `what a schema can't say is refused by the reader`(_ name: String) throws {
    let (old, new) = try #require(Self.beyondSchema[name])
    let text = String(decoding: try SamplePlan.bytes(), as: UTF8.self)
    try #require(text.contains(old))
    let changed = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    #expect(throws: PlanFileError.self) { try PlanFile.read(changed, file: "plan.json") }
  }

  @Test func `schema and reader agree on every damage of the sample`() throws {
    let validator = try SchemaValidator(PlanSchema.json())
    var (count, refused) = (0, 0)
    var disagreements: [String] = []
    for part in try parts(of: SamplePlan.bytes()) + parts(of: Array(Self.since.utf8)) {
      for mutation in JSONMutation.all(of: part) {
        let bytes = mutation.value.canonical
        let (reader, schema) = (reads(bytes), validator.accepts(mutation.value))
        count += 1
        if !reader { refused += 1 }
        guard reader != schema, reader || !isBeyondSchema(mutation) else { continue }
        disagreements.append("\(mutation.name): reader \(reader), schema \(schema)")
      }
    }
    #expect(disagreements.prefix(20) == [])
    #expect(count > 10_000 && refused > count / 2)
  }

  /// The members that came after the sample was stored, which stays as it is.
  private static let since = """
    {
      "schemaVersion": 1, "version": 1, "title": "Plan", "authority": "x", "firstMonth": 4,
      "profile": "nhsr", "suppressUpTo": 7,
      "indicators": {
        "caseload": {
          "title": "Caseload", "unit": "ratio", "decimals": 1, "polarity": "lower",
          "seasonal": true, "window": 13, "disclosure": "none",
          "targets": {
            "2019-04-01": {"atMost": 15, "agreedBy": "Board", "on": "2019-05-14", "why": "Norm"}
          },
          "restarts": {"2019-06-01": {"agreedBy": "Board", "why": "New teams"}},
          "segments": {
            "east": {
              "title": "East", "restarts": {"2019-07-01": {"agreedBy": "Board", "why": "Merged"}}
            }
          }
        }
      },
      "progress": {
        "2019-20-Q1": {
          "1": {"rating": "amber", "publishable": true, "by": "R. Roe", "on": "2019-07-05"}
        }
      }
    }
    """

  @Test(arguments: [("12", false), ("13", true), ("120", true), ("121", false), ("13.0", false)])
  func `schema and reader agree on the limits of a window`(window: String, isTaken: Bool) throws {
    let text = Self.since.replacing("\"window\": 13", with: "\"window\": \(window)")
    #expect(reads(Array(text.utf8)) == isTaken)
    // A schema can't tell 13.0 from 13.
    let validator = try SchemaValidator(PlanSchema.json())
    #expect(validator.accepts(Array(text.utf8)) == (isTaken || window == "13.0"))
  }

  /// A plan cut into small ones, each with one entry of one collection.
  private func parts(of bytes: [UInt8]) throws -> [JSONValue] {
    let sample = JSONValue(try JSONParser.parse(bytes).root)
    guard case .object(let members) = sample else { return [] }
    let head = members.filter { key, value in
      if case .object = value { key == "board" } else { true }
    }
    return [.object(head)]
      + members.sorted { $0.key < $1.key }.flatMap { key, value -> [JSONValue] in
        guard case .object(let entries) = value, head[key] == nil else { return [] }
        let small = head.filter { ["schemaVersion", "version", "title"].contains($0.key) }
        return entries.sorted { $0.key < $1.key }.map { entry in
          .object(
            small.merging(
              [
                "authority": .string("x"), "firstMonth": .number("4"),
                key: .object([entry.key: entry.value]),
              ], uniquingKeysWith: { $1 }))
        }
      }
  }

  /// Damages that only the reader refuses: a single end of a range or band moved past the other.
  private func isBeyondSchema(_ mutation: JSONMutation) -> Bool {
    ["/low = ", "/high = ", "/atLeast = ", "/atMost = "].contains { mutation.name.contains($0) }
  }

  private func reads(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try PlanFile.read(bytes, file: "plan.json")
      return true
    } catch {
      return false
    }
  }
}

extension PlanSchema.Kind {
  /// The keys that the schema names, in order.
  var properties: [String] {
    for case ("properties", .schema(let properties)) in schema.members {
      return properties.members.map(\.key)
    }
    return []
  }
}
