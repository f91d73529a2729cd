import ActionPlan
import Foundation
import TestSupport
import Testing

/// `docs/rules.md` says what the library says: each worked example is worked here again.
@Suite struct RulesDocTests {
  private static let page =
    (try? String(contentsOf: Golden.package.appending(path: "docs/rules.md"), encoding: .utf8))
    ?? ""

  @Test(arguments: RulesExamples.all) func `each worked example says what the library prints`(
    _ example: RulesExamples.Example
  ) {
    #expect(Self.page.contains("\n> \(example.sentence)\n"), "\(example.name)")
  }

  @Test func `no sentence on the page is without its example`() {
    let quoted = Self.page.split(separator: "\n").filter { $0.hasPrefix("> ") }
      .map { String($0.dropFirst(2)) }
    let worked = RulesExamples.all.map(\.sentence) + Rule.allCases.map { $0.statement() }
    #expect(quoted.sorted() == worked.sorted())
  }

  @Test(arguments: Rule.allCases) func `each rule is stated as the papers state it`(_ rule: Rule) {
    #expect(Self.page.contains("## \(rule.rawValue): \(rule.title)\n"))
    #expect(Self.page.contains("\n> \(rule.statement())\n"))
  }

  @Test func `the page names the version of the rules`() {
    #expect(Self.page.contains(Rule.version))
  }

  @Test(arguments: 4...12) func `the scores needed are those of the library`(count: Int) throws {
    let row = try #require(Self.page.split(separator: "\n").first { $0.hasPrefix("| score |") })
    let scores = row.split(separator: "|").compactMap {
      Int($0.trimmingCharacters(in: .whitespaces))
    }
    let rising = Sample.indicator(Sample.quarters((1...count).map { String($0) }))
    let last = try #require(rising.actuals.keys.last)
    let found = Sample.series(rising).directionOfTravel(asAt: last)
    #expect(scores[count - 4] == found.needed)
  }
}
