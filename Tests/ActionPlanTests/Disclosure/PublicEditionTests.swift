import TestSupport
import Testing

@testable import ActionPlan

/// What residents read, and what they must not.
@Suite struct PublicEditionTests {
  /// Every way a paper is written down.
  private static func texts(_ paper: Document) -> [String] {
    [
      TextRenderer().render(paper), MarkdownRenderer().render(paper),
      HTMLRenderer().render(paper),
      String(decoding: JSONRenderer().render(paper), as: UTF8.self),
    ]
  }

  private static func edition(_ plan: Plan, _ quarter: String) -> Document {
    PublicEdition(PlanAssessment(plan, quarter: Sample.quarter(quarter))).document(version: 1)
  }

  /// Words of the full plan that are not for everybody.
  static let privateWords = [
    "First issue", "A. Inspector", "Answered elsewhere", "Re-issued", "Two posts are vacant",
    "The lead", "None yet", "2,500", "£10,000", "R. Roe", "Audit of 40", "A1", "S. Smith",
    "Slipped back", "Goes on", "LiquidLogic", "Norm", "New system", "New teams", "Draft",
    "N. Analyst", "Leavers counted", "Migration", "Quorate", "Date moved.", "Agency staff leave",
    "Retention", "Listed", "Fewer late", "Overtime", "Survey", "S1",
  ]

  @Test(arguments: ["2019-20 Q1", "2019-20 Q3"])
  func `no private word stands in any format`(quarter: String) throws {
    var plan = try FullPlan.plan()
    plan.progress.changeAll { $0.changeAll { $0.publishable = false } }
    for text in Self.texts(Self.edition(plan, quarter)) {
      let found = Self.privateWords.filter { text.contains($0) }
      #expect(found == [])
      let missing = ["Caseloads are too high.", "We will hire."].filter { !text.contains($0) }
      #expect(missing == [])
    }
  }

  @Test func `marked words stand there, but not the way back nor who said them`() throws {
    var plan = try FullPlan.plan()
    for text in Self.texts(Self.edition(plan, "2019-20 Q1")) {
      for word in ["Listed", "Fewer late"] { #expect(text.contains(word)) }
      for word in ["Overtime", "R. Roe", "Survey"] { #expect(!text.contains(word)) }
    }
    plan.progress.changeAll { $0.changeAll { $0.publishable = false } }
    #expect(
      TextRenderer().render(Self.edition(plan, "2019-20 Q1"))
        .contains("In the lead's words: not published"))
  }

  @Test func `nothing of a later quarter stands in it`() throws {
    let plan = try PaperSample.stored("exampleshire")
    let published = plan.published(asAt: Sample.day("2025-06-30")).plan
    #expect(published.progress.keys.last == Sample.quarter("2025-26 Q1"))
    let days = published.indicators.values.flatMap { indicator in
      indicator.actuals.keys + indicator.segments.values.flatMap(\.actuals.keys)
    }
    #expect(days.max() == Sample.day("2025-06-30"))
  }

  @Test func `a small number becomes a symbol in the table, the chart and the sentence`() throws {
    let paper = Self.edition(try PaperSample.stored("exampleshire"), "2025-26 Q3")
    let table = try #require(
      Paper(document: paper).table("Return interviews held late: every figure")
        ?? Paper(document: paper).table("Late interviews"))
    #expect(table.rows.contains { $0[1].text == "[c]" })
    #expect(!table.rows.contains { row in Int(row[1].text).map { (1...5).contains($0) } ?? false })
  }

  @Test func `the symbols are explained above the first table that has one`() throws {
    let paper = Self.edition(try PaperSample.stored("exampleshire"), "2025-26 Q3")
    let symbols = try #require(
      paper.blocks.firstIndex { block in
        if case .list(let items) = block { items.contains { $0.hasPrefix("[c] ") } } else { false }
      })
    let first = paper.blocks.firstIndex { block in
      guard case .table(let table) = block else { return false }
      return table.rows.contains { $0.contains { $0.text.hasPrefix("[") } }
    }
    #expect(try #require(first) > symbols)
  }

  @Test func `the counts of what is left out are those of its tables`() throws {
    for (name, quarter) in [("exampleshire", "2025-26 Q3"), ("cambridgeshire-2019", "2019-20 Q1")] {
      let paper = Self.edition(try PaperSample.stored(name), quarter)
      let printed = try PrintedEdition(json: JSONRenderer().render(paper)).sightings
      let hidden = printed.count { $0.reading == .hidden }
      let text = Paper(document: paper).text(under: "notes")
      let told = text.split(separator: " ").lazy.compactMap { Int($0) }
      let isTold = text.contains(
        hidden == 0 ? "No figure is left out" : "\(hidden) figures are left out")
      #expect(isTold, "\(name): \(hidden), told \(Array(told))")
    }
  }
}
