import Foundation
import TestSupport
import Testing

@testable import ActionPlan

@Suite struct JSONCanonicalTests {
  struct Vectors: Decodable {
    var vectors: [Vector]
    struct Vector: Decodable {
      var text: String
      var canonical: String
    }
  }

  @Test func `the canonical form is that of Python's json module`() throws {
    let file = Golden.library.appending(path: "json/canonical.json")
    let vectors = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file)).vectors
    #expect(vectors.count == 60)
    for vector in vectors {
      let root = try JSONParser.parse(Array(vector.text.utf8)).root
      #expect(root.canonical() == Array(vector.canonical.utf8), "\(vector.text)")
      #expect(JSONValue(root).canonical == Array(vector.canonical.utf8), "\(vector.text)")
    }
  }

  @Test func `numbers stay as typed and a member can be left out`() throws {
    let root = try JSONParser.parse(
      Array("{ \"version\": 3, \"b\": {\"version\": 1}, \"a\": 12.40 }".utf8)
    ).root
    #expect(
      root.canonical(leavingOut: "version") == Array("{\"a\":12.40,\"b\":{\"version\":1}}".utf8))
  }

  @Test(arguments: [2, 31, 32, 33, 34, 500])
  func `keys are sorted however many there are`(_ count: Int) throws {
    let keys = (0..<count).map { "k\(($0 * 7919) % 1009)" }
    let text = "{" + keys.map { "\"\($0)\":1" }.joined(separator: ",") + "}"
    let root = try JSONParser.parse(Array(text.utf8)).root
    #expect(root.canonical() == JSONValue(root).canonical)
  }
}

@Suite struct JSONMergePatchTests {
  /// The examples of RFC 7396, appendix A: original, patch, result.
  static let examples = [
    ["{\"a\":\"b\"}", "{\"a\":\"c\"}", "{\"a\":\"c\"}"],
    ["{\"a\":\"b\"}", "{\"b\":\"c\"}", "{\"a\":\"b\",\"b\":\"c\"}"],
    ["{\"a\":\"b\"}", "{\"a\":null}", "{}"],
    ["{\"a\":\"b\",\"b\":\"c\"}", "{\"a\":null}", "{\"b\":\"c\"}"],
    ["{\"a\":[\"b\"]}", "{\"a\":\"c\"}", "{\"a\":\"c\"}"],
    ["{\"a\":\"c\"}", "{\"a\":[\"b\"]}", "{\"a\":[\"b\"]}"],
    ["{\"a\":{\"b\":\"c\"}}", "{\"a\":{\"b\":\"d\",\"c\":null}}", "{\"a\":{\"b\":\"d\"}}"],
    ["{\"a\":[{\"b\":\"c\"}]}", "{\"a\":[1]}", "{\"a\":[1]}"],
    ["[\"a\",\"b\"]", "[\"c\",\"d\"]", "[\"c\",\"d\"]"],
    ["{\"a\":\"b\"}", "[\"c\"]", "[\"c\"]"],
    ["{\"a\":\"foo\"}", "null", "null"],
    ["{\"a\":\"foo\"}", "\"bar\"", "\"bar\""],
    ["{\"e\":null}", "{\"a\":1}", "{\"a\":1,\"e\":null}"],
    ["[1,2]", "{\"a\":\"b\",\"c\":null}", "{\"a\":\"b\"}"],
    ["{}", "{\"a\":{\"bb\":{\"ccc\":null}}}", "{\"a\":{\"bb\":{}}}"],
  ]

  @Test(arguments: examples)
  func `a merge patch does what RFC 7396 says`(_ example: [String]) throws {
    let values = try example.map { JSONValue(try JSONParser.parse(Array($0.utf8)).root) }
    #expect(values[0].merged(with: values[1]) == values[2])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the patch between two plans leads from one to the other`(_ seed: UInt64) throws {
    var random = try SchemaGenerator(seed: seed)
    let texts = try (0..<2).map { _ in try JSONParser.parse(PlanFile.write(random.plan())) }
    for (old, new) in [(texts[0], texts[1]), (texts[1], texts[0])] {
      let patch = try #require(old.root.mergePatch(to: new.root))
      #expect(JSONValue(old.root).merged(with: patch) == JSONValue(new.root))
    }
    #expect(texts[0].root.mergePatch(to: texts[0].root) == nil)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a small change makes a small patch`(_ seed: UInt64) throws {
    var random = try SchemaGenerator(seed: seed)
    var content = try random.plan()
    let old = try JSONParser.parse(PlanFile.write(content))
    let id = try #require(ItemID("new-risk"))
    content.plan.risks[id] = Risk(title: "New")
    let new = try JSONParser.parse(PlanFile.write(content))
    let patch = try #require(old.root.mergePatch(to: new.root))
    #expect(
      patch == .object(["risks": .object(["new-risk": .object(["title": .string("New")])])]))
  }

  @Test func `a change of white space or order only is no change`() throws {
    let old = try JSONParser.parse(Array("{\"a\":{\"b\":1,\"c\":[1,2]}}".utf8))
    let new = try JSONParser.parse(Array("{ \"a\": { \"c\": [1, 2],\n \"b\": 1 } }".utf8))
    #expect(old.root.mergePatch(to: new.root) == nil)
  }
}
