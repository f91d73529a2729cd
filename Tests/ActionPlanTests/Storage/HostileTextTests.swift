import ActionPlan
import TestSupport
import Testing

@testable import ActionPlan

@Suite struct HostileTextTests {
  static let texts = [
    "=HYPERLINK(\"http://x\",\"y\")", "-1+1 of it", "@SUM(A1)", "\u{1B}[31mred\u{1B}[0m\u{7} bell",
    "\u{202E}txet desrever\u{202C} and \u{2066}isolated\u{2069}", "nul \u{0} and delete \u{7F}",
    "line\nbreak\ttab\r\nand \u{85}\u{2028}more", "Łukasz Święcicki, Gwenllïan o Lŷn, Siân Ŵ.",
    "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 e\u{301}", "| a | b |\n| --- | --- |\n<script>alert(1)</script> [x](y) `z` # h",
  ]

  /// The sample plan with every free text replaced: all its texts that have a space.
  static func plan(with text: String) throws -> (content: PlanFile.Content, count: Int) {
    let path = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let bytes = try FileSystem.local.read("/\(path)/plans/exampleshire/plan.json")
    var count = 0
    let value = replaced(JSONValue(try JSONParser.parse(bytes).root), text, &count)
    var writer = JSONWriter()
    value.write(to: &writer)
    return (try PlanFile.read(writer.finished(), file: "hostile.json"), count)
  }

  private static func replaced(_ value: JSONValue, _ text: String, _ count: inout Int) -> JSONValue
  {
    switch value {
    case .object(let members):
      return .object(members.mapValues { replaced($0, text, &count) })
    case .string(let old) where old.contains(" "):
      count += 1
      return .string(text)
    case .array, .string, .number, .bool, .null: return value
    }
  }

  @Test(arguments: texts)
  func `a hostile text in every field is kept exactly in the file`(text: String) throws {
    let (content, count) = try Self.plan(with: text)
    #expect(count > 1_000)
    let bytes = PlanFile.write(content)
    #expect(try PlanFile.read(bytes, file: "hostile.json") == content)
    #expect(PlanFile.write(try PlanFile.read(bytes, file: "hostile.json")) == bytes)
    #expect(
      content.plan.recommendations.values.allSatisfy { Array($0.text.utf8) == Array(text.utf8) })
  }

  @Test(arguments: texts)
  func `a hostile text in every field is shown safely`(text: String) throws {
    let content = try Self.plan(with: text).content
    let quarter = try #require(Quarter(key: "2025-26-Q3"))
    let assessment = PlanAssessment(content.plan, quarter: quarter)
    var papers = [
      BoardUpdate(assessment).document(version: 1), OfstedUpdate(assessment).document(version: 1),
      StatusPage(assessment).document(version: 1),
    ]
    papers += ItemKind.allCases.flatMap { content.plan.ids(of: $0) }.compactMap {
      ItemPage(assessment).document($0)
    }
    for paper in papers {
      let markdown = MarkdownRenderer().render(paper)
      let shown = TextRenderer(width: 80).render(paper) + markdown
      #expect(!shown.unicodeScalars.contains(where: Self.misleads))
      #expect(!markdown.contains("<script>"))
    }
  }

  private static func misleads(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    default: false
    }
  }

  @Test(arguments: texts)
  func `no cell of the exported figures is taken for a formula`(text: String) throws {
    let content = try Self.plan(with: text).content
    let rows = try CSVReader.parse(ActualsCSV.write(content.plan))
    #expect(rows.count > 800)
    for cell in rows.flatMap(\.cells) where ExactDecimal(cell) == nil {
      #expect(cell.first.map { !"=+-@\t\r".contains($0) } ?? true, "\(cell)")
    }
  }

  @Test func `a text of a megabyte is kept and shown`() throws {
    var plan = Plan(title: "A plan", authority: "An authority")
    plan.note = String(repeating: "long ", count: 200_000)
    let content = PlanFile.Content(plan: plan, version: 1)
    #expect(try PlanFile.read(PlanFile.write(content), file: "long.json") == content)
  }
}
