import ActionPlan
import TestSupport
import Testing

/// The papers of two sample plans, whole, in every format.
@Suite struct PaperGoldenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let plan: String
    let quarter: String
    let paper: String
    var testDescription: String { "\(paper) of \(plan) for \(quarter)" }
  }

  static let cases = [("cambridgeshire-2019", "2019-20-Q1"), ("exampleshire", "2025-26-Q3")]
    .flatMap { plan, quarter in
      ["board", "ofsted", "public"].map { Case(plan: plan, quarter: quarter, paper: $0) }
    }

  static func document(_ item: Case) throws -> Document {
    let assessment = try PaperSample.assessment(item.plan, item.quarter)
    let edition = try #require(Edition(rawValue: item.paper))
    return edition.document(assessment, version: 1)
  }

  @Test(arguments: cases) func `a paper reads as stored in each format`(_ item: Case) throws {
    let document = try Self.document(item)
    let file = "papers/\(item.plan)-\(item.paper)"
    try Golden.expect(TextRenderer().render(document), "\(file).txt")
    try Golden.expect(MarkdownRenderer().render(document), "\(file).md")
    try Golden.expect(
      String(decoding: JSONRenderer().render(document), as: UTF8.self), "\(file).json")
  }
}
