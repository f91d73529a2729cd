import TestSupport
import Testing

@testable import ActionPlan

/// The counts on page one add up to what stands behind them.
@Suite struct FirstPageCountTests {
  static let quarters = [
    ("cambridgeshire-2019", "2019-20-Q1"), ("cambridgeshire-2019", "2020-21-Q3"),
    ("cambridgeshire-board-2023", "2022-23-Q3"), ("exampleshire", "2024-25-Q2"),
    ("exampleshire", "2025-26-Q3"),
  ]

  @Test(arguments: quarters) func `ratings add up to the objectives, in both tables`(
    _ plan: String, _ quarter: String
  ) throws {
    let assessment = try PaperSample.assessment(plan, quarter)
    let paper = Paper.board(assessment)
    let table = try #require(paper.table("Objectives by rating"))
    let now = table.rows.map { Int($0[1].text) ?? -1 }
    #expect(now.reduce(0, +) == assessment.objectives.count)
    for case .ratings(let page) in paper.document.blocks {
      for (place, step) in page.steps.enumerated() {
        let row = try #require(table.rows.first { $0[0].text == step.text })
        #expect(page.rows.reduce(0) { $0 + $1.counts[place] } == Int(row[1].text))
      }
      #expect(page.rows.flatMap(\.counts).reduce(0, +) == assessment.objectives.count)
    }
  }

  @Test(arguments: quarters) func `positions add up to the indicators and to those told in part 3`(
    _ plan: String, _ quarter: String
  ) throws {
    let assessment = try PaperSample.assessment(plan, quarter)
    let paper = Paper.board(assessment)
    let table = try #require(paper.table("Indicators by position"))
    #expect(table.rows.reduce(0) { $0 + (Int($1[1].text) ?? -1) } == assessment.indicators.count)
    let told = assessment.indicators.map { item in
      paper.text(under: "i-\(item.id)").split(separator: "\n").first { $0.hasPrefix("Position: ") }
    }
    for row in table.rows where !["Grey", "Cannot tell"].contains(row[0].text) {
      let count = told.count { $0?.hasPrefix("Position: \(row[0].text.lowercased())") ?? false }
      #expect(count == Int(row[1].text), "\(row[0].text)")
    }
  }

  @Test(arguments: quarters) func `the headline counts what the lists below it name`(
    _ plan: String, _ quarter: String
  ) throws {
    let paper = Paper.board(try PaperSample.assessment(plan, quarter))
    let headline = paper.text(under: "summary")
    func items(_ anchor: String) -> Int {
      paper.text(under: anchor).split(separator: "\n").count { $0.hasPrefix("- ") }
    }
    let better = items("better")
    #expect(headline.contains("\(better) indicator\(better == 1 ? "" : "s") got better"))
    #expect(headline.contains("and \(items("worse")) got worse"))
    let stuck = items("stuck")
    #expect(
      headline.contains("\(stuck == 0 ? "Nothing" : "\(stuck)") \(stuck < 2 ? "is" : "are") stuck"))
  }
}
