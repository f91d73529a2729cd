import ActionPlan
import Foundation
import TestSupport
import Testing

@Suite struct CommitteeTemplateFileTests {
  private static func read(_ text: String) throws -> CommitteeTemplate {
    try CommitteeTemplateFile.read(Array(text.utf8), file: "t.json")
  }

  /// A template with one section of some parts, written as JSON.
  private static func whole(_ parts: String) -> String {
    #"{"templateVersion": 1, "title": "T", "sections": [{"title": "S", "parts": [\#(parts)]}]}"#
  }

  @Test func `each kind of part is read`() throws {
    let template = try Self.read(
      Self.whole(
        #"""
        {"text": "A {quarter}"}, {"heading": "H"}, {"bullets": ["b", "c"]},
        {"open": "A view", "by": "the Director"}, {"plan": "findings"},
        {"points": [{"title": "P", "stock": true}, {"title": "Q", "points": [{"title": "R"}]}],
         "stock": "None.", "lead": "These:"},
        {"clearances": [{"question": "Clear?", "officer": "Name", "answer": "Yes", "name": "N"}]},
        {"documents": [{"title": "D"}]}
        """#))
    let by = "the report author"
    var clearance = CommitteeTemplate.Clearance("Clear?", officer: "Name", by: by)
    (clearance.answer, clearance.name) = ("Yes", "N")
    #expect(
      template.sections.first?.parts == [
        .text("A {quarter}"), .heading("H"), .bullets(["b", "c"]),
        .open("A view", by: "the Director"), .plan(.findings),
        .points(
          CommitteeTemplate.Points(
            stock: "None.", lead: "These:",
            [
              CommitteeTemplate.Point("P", .stock),
              CommitteeTemplate.Point(
                "Q", .open(by: by), points: [CommitteeTemplate.Entry("R", .open(by: by))]),
            ])), .clearances([clearance]),
        .documents([CommitteeTemplate.Entry("D", .open(by: by))]),
      ])
  }

  static let faults: [(parts: String, error: String)] = [
    (#"{"txt": "A"}"#, #"t.json:1:77: found the unknown key "txt" in a part"#),
    (#"{"text": "A", "heading": "B"}"#, "t.json:1:76: a part has text and heading"),
    (#"{"by": "me"}"#, "t.json:1:76: a part says nothing"),
    (#"{"text": 7}"#, #"t.json:1:85: found the number 7 where a text for "text" was expected"#),
    (#"{"text": ""}"#, #"t.json:1:85: the text for "text" is empty"#),
    (
      #"{"text": "{quater}"}"#,
      #"t.json:1:85: found "{quater}" in the text for "text", which is no placeholder"#
    ),
    (
      #"{"text": "a { b"}"#,
      #"t.json:1:85: found "{ b" in the text for "text", which is no placeholder"#
    ),
    (
      #"{"text": "a } b"}"#,
      #"t.json:1:85: found "}" in the text for "text", which is no placeholder"#
    ),
    (#"{"text": "a\nb"}"#, #"t.json:1:85: the text for "text" has a line break"#),
    (#"{"plan": "risks"}"#, #"t.json:1:85: found the text "risks" where one of "#),
    (
      #"{"plan": "key"}, {"plan": "key"}"#,
      #"t.json:1:93: the part "key" of the plan stands twice"#
    ),
    (#"{"bullets": []}"#, #"t.json:1:88: the list "bullets" is empty"#),
    (#"{"points": [{"title": "P"}], "lead": "L"}"#, #"t.json:1:76: a part has no "stock""#),
    (
      #"{"points": [{"title": "P", "text": "A", "stock": true}], "stock": "N", "lead": "L"}"#,
      "t.json:1:88: a point has more than one answer"
    ),
    (#"{"clearances": [{"question": "Q"}]}"#, #"t.json:1:92: a clearance has no "officer""#),
    (#"{"text": "A", "text": "B"}"#, "t.json:1:90: "),
    (#"{"text": "A", "by": "me"}"#, "t.json:1:76: a part has members that can't stand together"),
  ]

  @Test(arguments: faults)
  func `what is wrong is told with its line and column`(parts: String, error: String) throws {
    let found = #expect(throws: PlanFileError.self) { try Self.read(Self.whole(parts)) }
    #expect(found?.description.hasPrefix(error) == true, "\(found?.description ?? "")")
  }

  static let wholeFaults: [(text: String, error: String)] = [
    (#"{"title": "T"}"#, #"a template has no "templateVersion""#),
    (#"{"templateVersion": 2, "title": "T"}"#, "it has template version 2; this release reads up"),
    (#"{"templateVersion": 1, "title": "T", "numbering": "four"}"#, "one of two-levels, three-lev"),
    (
      #"{"templateVersion": 1, "title": "T", "header": [{"label": "R", "points": ["a"]}]}"#,
      #""R" has points but no "lead""#
    ),
    (
      #"{"templateVersion": 1, "title": "T", "header": [{"label": "R", "lead": "L", "value": "v"}]}"#,
      #"found the unknown key "value""#
    ), ("[1]", "a list where an object for a template was expected"), ("", "t.json:1:1: "),
  ]

  @Test(arguments: wholeFaults)
  func `what is wrong with the whole is told`(text: String, error: String) throws {
    let found = #expect(throws: PlanFileError.self) { try Self.read(text) }
    #expect(found?.description.contains(error) == true, "\(found?.description ?? "")")
  }

  @Test func `what is too large is refused`() throws {
    let long = String(repeating: "a", count: 10_001)
    let placeholders = String(repeating: "{plan}", count: 21)
    let bullets = Array(repeating: #""b""#, count: 61).joined(separator: ",")
    let nested = String(repeating: "[", count: 100_000)
    for parts in [
      #"{"text": "\#(long)"}"#, #"{"text": "\#(placeholders)"}"#, #"{"bullets": [\#(bullets)]}"#,
      nested, #"{"text": "\#(String(repeating: "a", count: 1_000_000))"}"#,
    ] {
      #expect(throws: PlanFileError.self) { try Self.read(Self.whole(parts)) }
    }
  }

  @Test func `a damaged template is read or refused, and never stops the reader`() throws {
    let file = Golden.package.appending(path: "plans/templates/cambridgeshire-2023.json")
    let bytes = try [UInt8](Data(contentsOf: file))
    var random = SeededGenerator(seed: 4)
    var refused = 0
    for _ in 0..<400 {
      var damaged = bytes
      let place = Int.random(in: 0..<damaged.count, using: &random)
      damaged[place] = UInt8.random(in: 0...255, using: &random)
      if Bool.random(using: &random) { damaged.removeSubrange(place...) }
      do {
        let template = try CommitteeTemplateFile.read(damaged, file: "t.json")
        _ = CommitteeReport(PaperSample.assessment(), template: template).paper(version: 1)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 200)
  }

  @Test func `every key, placeholder and part of the plan is in the page on templates`() throws {
    let page = try String(
      contentsOf: Golden.package.appending(path: "docs/committee-template.md"), encoding: .utf8)
    typealias Keys = JSONNode.TemplateKeys
    let keys =
      Keys.template + Keys.entry + Keys.contact + Keys.line + Keys.section + Keys.part
      + Keys.point + Keys.clearance + Keys.document
    for key in keys { #expect(page.contains("`\(key)`"), "\(key)") }
    for name in CommitteeTemplate.Placeholder.allCases {
      #expect(page.contains("`{\(name.rawValue)}`"), "\(name)")
    }
    for part in CommitteeTemplate.PlanPart.allCases {
      #expect(page.contains("| `\(part.rawValue)` |"), "\(part)")
    }
  }
}
