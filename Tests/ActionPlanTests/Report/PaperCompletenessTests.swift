import ActionPlan
import Testing

/// Nothing of a plan may drop out of a paper, and nothing may be counted twice.
@Suite struct PaperCompletenessTests {
  static let plans = [
    "cambridgeshire-2019", "cambridgeshire-board-2023", "cambridgeshire-self-assessment-2017",
    "exampleshire",
  ]

  /// Two of the plans have no progress and no figures: any quarter after their findings will do.
  private static func latest(_ name: String) throws -> PlanAssessment {
    let plan = try PaperSample.stored(name)
    return PlanAssessment(plan, quarter: plan.latestQuarter ?? Sample.quarter("2023-24 Q1"))
  }

  @Test(arguments: plans) func `the board update shows each finding, objective and indicator once`(
    name: String
  ) throws {
    let assessment = try Self.latest(name)
    let paper = Paper.board(assessment)
    let plan = assessment.plan
    let expected =
      plan.recommendations.keys.map { "r-\($0)" } + plan.objectives.keys.map { "o-\($0)" }
      + plan.indicators.keys.map { "i-\($0)" }
    for anchor in expected { #expect(paper.anchors.count { $0 == anchor } == 1, "\(anchor)") }
    #expect(Set(paper.anchors).count == paper.anchors.count)
    let titles =
      plan.recommendations.map { "\($0.key) \($0.value.title)" }
      + plan.objectives.map { "\($0.key) \($0.value.title)" }
      + plan.indicators.values.map(\.title) + plan.risks.values.map(\.title)
    let text = paper.text
    for title in titles { #expect(text.contains(title)) }
  }

  @Test(arguments: plans) func `the Ofsted paper shows each finding and each objective once`(
    name: String
  ) throws {
    let assessment = try Self.latest(name)
    let anchors = Paper.ofsted(assessment).anchors
    let expected =
      assessment.plan.recommendations.keys.map { "r-\($0)" }
      + assessment.plan.objectives.keys.map { "o-\($0)" }
    for anchor in expected { #expect(anchors.count { $0 == anchor } == 1, "\(anchor)") }
  }

  @Test(arguments: plans) func `the counts on page one add up in every quarter`(
    name: String
  ) throws {
    let plan = try PaperSample.stored(name)
    for quarter in plan.progress.keys {
      let paper = Paper.board(PlanAssessment(plan, quarter: quarter))
      let ratings = try #require(paper.table("Objectives by rating"))
      let positions = try #require(paper.table("Indicators by position"))
      #expect(Self.sum(ratings) == plan.objectives.count)
      #expect(Self.sum(positions) == plan.indicators.count)
    }
  }

  private static func sum(_ table: Document.Table) -> Int {
    table.rows.reduce(0) { $0 + (Int($1[1].text) ?? -1_000) }
  }

  @Test(arguments: plans) func `both papers count the findings alike`(name: String) throws {
    let assessment = try Self.latest(name)
    let withdrawn = assessment.findings.count(where: \.isWithdrawn)
    let standing = assessment.findings.count - withdrawn
    let count =
      (standing == 1 ? "1 finding" : "\(standing) findings")
      + (withdrawn == 0 ? "," : " (not counting \(withdrawn) withdrawn),")
    #expect(Paper.board(assessment).text(under: "summary").contains(count))
    #expect(Paper.ofsted(assessment).text(under: "summary").contains(count))
  }

  @Test(arguments: plans)
  func `no day after the one that counts stands in the notes on the figures`(
    name: String
  ) throws {
    let plan = try PaperSample.stored(name)
    for quarter in plan.progress.keys {
      let assessment = PlanAssessment(plan, quarter: quarter)
      let notes = Paper.board(assessment).text(under: "notes")
      // What was corrected later says so, with its day; nothing else may know of it.
      let known = notes.split(separator: "\n").filter { !$0.contains("Corrected since: ") }
      let late = Self.days(in: known.joined(separator: "\n")).filter { assessment.asAt < $0 }
      #expect(late.isEmpty, "\(quarter.title): \(late.map(\.inWords))")
    }
  }

  /// Every day written out in a text.
  private static func days(in text: String) -> [Day] {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return zip(words, zip(words.dropFirst(), words.dropFirst(2))).compactMap { day, rest in
      guard let number = Int(day), let month = Day.monthNames.firstIndex(of: String(rest.0)),
        let year = Int(rest.1), year > 999
      else { return nil }
      return Day(
        iso: "\(year)-\(month < 9 ? "0" : "")\(month + 1)-\(number < 10 ? "0" : "")\(number)")
    }
  }
}
