import TestSupport
import Testing

@testable import ActionPlan

@Suite struct JSONWriterTests {
  @Test func `an object stands on one line up to 100 columns`() {
    for (count, isBroken) in [(85, false), (86, true)] {
      let text = Self.written { writer in
        writer.key("k")
        writer.object {
          $0.member("a", String(repeating: "x", count: count - 10))
          $0.member("bb", 1)
        }
      }
      let lines = text.split(separator: "\n")
      #expect((lines.count > 3) == isBroken)
      #expect(lines.map(\.count).max().map { $0 <= 100 } == true)
    }
  }

  @Test func `columns are characters, not bytes`() {
    let text = Self.written { writer in
      writer.key("k")
      writer.object { $0.member("a", String(repeating: "é", count: 80)) }
    }
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test func `an object with something broken inside is broken too`() {
    let text = Self.written { writer in
      writer.key("k")
      writer.object { writer in
        writer.key("inner")
        writer.object(.lines) { $0.member("a", "b") }
      }
    }
    #expect(
      text == """
        {
          "k": {
            "inner": {
              "a": "b"
            }
          }
        }

        """)
  }

  @Test func `one actual stands on one line however long it is`() throws {
    var plan = Plan(title: "A", authority: "B")
    var indicator = Indicator(title: "C", unit: .count, polarity: .higher)
    let day = try #require(Day(iso: "2019-06-14"))
    var actual = Actual(
      Figure(.value(ExactDecimal(12))), note: String(repeating: "long ", count: 60))
    actual.restatements.append(
      Restatement(
        was: Figure(.value(ExactDecimal(1))), now: Figure(.value(ExactDecimal(12))), on: day,
        by: "D", why: "E"))
    indicator.actuals[day] = actual
    plan.indicators[try #require(ItemID("i"))] = indicator
    let text = String(
      decoding: PlanFile.write(PlanFile.Content(plan: plan, version: 1)), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { $0.contains("2019-06-14") }
    #expect(lines.count == 1 && lines[0].contains("restatements") && lines[0].count > 300)
  }

  @Test func `numbers are written as they were typed`() throws {
    let number = try #require(ExactDecimal("12.40"))
    #expect(Self.written { $0.member("a", number) } == "{\n  \"a\": 12.40\n}\n")
  }

  @Test func `text is escaped only where JSON compels it`() {
    let text = Self.written { $0.member("a", "\"\\/\u{8}\u{C}\n\r\t\u{1}\u{1F}\u{7F}é👩‍👧\u{2028}") }
    #expect(
      text == "{\n  \"a\": \"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u{7F}é👩‍👧\u{2028}\"\n}\n")
  }

  @Test func `members without a value are left out`() {
    let text = Self.written { writer in
      writer.member("a", nil as String?)
      writer.member("b", "")
      writer.member("c", [] as [String])
      writer.mark("d", false)
      writer.member("e", nil as Int?)
    }
    #expect(text == "{}\n")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what was written is written again the same`(_ seed: UInt64) throws {
    var random = try SchemaGenerator(seed: seed)
    let value = JSONValue(try JSONParser.parse(PlanFile.write(random.plan())).root)
    let first = Self.bytes(of: value)
    #expect(first == Self.bytes(of: JSONValue(try JSONParser.parse(first).root)))
    #expect(first.split(separator: 0x0A).allSatisfy { $0.last != 0x20 })
  }

  private static func bytes(of value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    value.write(to: &writer)
    return writer.finished()
  }

  private static func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.object(.lines, body)
    return String(decoding: writer.finished(), as: UTF8.self)
  }
}
