import TestSupport
import Testing

@testable import ActionPlan

@Suite struct PlanFileTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a random plan is read as it was written`(_ seed: UInt64) throws {
    var random = try SchemaGenerator(seed: seed)
    let content = try random.plan()
    let bytes = PlanFile.write(content)
    let again = try PlanFile.read(bytes, file: "plan.json")
    #expect(again == content)
    #expect(PlanFile.write(again) == bytes)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `the canonical form and the layout hold the same plan`(_ seed: UInt64) throws {
    var random = try SchemaGenerator(seed: seed)
    let bytes = PlanFile.write(try random.plan())
    let canonical = try JSONParser.parse(bytes).root.canonical()
    #expect(PlanFile.write(try PlanFile.read(canonical, file: "canonical.json")) == bytes)
  }

  @Test func `random plans use every member of the plan file`() throws {
    var keys: Set<String> = []
    for seed in 0..<60 as Range<UInt64> {
      var random = try SchemaGenerator(seed: seed)
      Self.collectKeys(JSONValue(try JSONParser.parse(PlanFile.write(random.plan())).root), &keys)
    }
    let known = PlanSchema.kinds.flatMap(\.keys) + Plan.keys
    #expect(Set(known).subtracting(keys) == [])
  }

  private static func collectKeys(_ value: JSONValue, _ keys: inout Set<String>) {
    switch value {
    case .object(let members):
      for (key, value) in members {
        keys.insert(key)
        collectKeys(value, &keys)
      }
    case .array(let elements): for element in elements { collectKeys(element, &keys) }
    case .string, .number, .bool, .null: break
    }
  }
}
