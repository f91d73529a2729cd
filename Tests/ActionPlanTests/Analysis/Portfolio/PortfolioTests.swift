import TestSupport
import Testing

@testable import ActionPlan

@Suite struct PortfolioTests {
  /// A plan of a council with one indicator that has these figures at the ends of quarters.
  static func summary(
    _ key: String, authority: String? = nil, figures: [(String, String)] = [("2019-06-30", "86")],
    atLeast: Int = 90, tolerance: Int = 2, most: Int = 5, _ change: (inout Plan) -> Void = { _ in }
  ) -> PlanSummary {
    let assessment = PaperSample.assessment { plan in
      plan.authority = authority ?? key
      var target = Target(.atLeast(ExactDecimal(atLeast)), agreedBy: "Board", why: "Agreed")
      target.tolerance = ExactDecimal(tolerance)
      var visits = Sample.indicator(Sample.actuals(figures))
      visits.targets[Sample.day("2018-04-01")] = target
      plan.indicators[Sample.id("visits")] = visits
      plan.objectives[Sample.id("1.1")]?.indicators = [Sample.id("visits")]
      change(&plan)
    }
    return PlanSummary(
      assessment, PlanSummary.Source(key: key, folder: "plans/\(key)", version: 1), most: most)
  }

  @Test func `the order in which plans are read makes no difference`() {
    let plans = ["York", "Leeds", "Hull", "Derby"].map { Self.summary($0) }
    let one = Portfolio(plans)
    let other = Portfolio(plans.reversed())
    #expect(one == other && one.json == other.json)
    #expect(PortfolioReport(one).document == PortfolioReport(other).document)
    #expect(one.names == ["Derby", "Hull", "Leeds", "York"])
  }

  @Test func `amber under one council's tolerance and red under another's count alike`() {
    let kind = Self.summary("Kind", tolerance: 10)
    let strict = Self.summary("Strict", tolerance: 1)
    for plan in [kind, strict] {
      #expect(plan.counts[.short] == 1 && plan.counts[.onTarget] == 0)
    }
    #expect(Portfolio([kind, strict]).totals[.short] == 2)
  }

  @Test(arguments: PaperSampleQuarters.all) func `the counts are those of the plan's own papers`(
    _ name: String, _ quarter: String
  ) throws {
    let assessment = try PaperSample.assessment(name, quarter)
    let counts = PlanSummary(
      assessment, PlanSummary.Source(key: name, folder: name, version: 1)
    ).counts
    #expect(counts[.indicators] == assessment.indicators.count)
    #expect(
      counts[.onTarget] + counts[.short] + counts[.cannotSay] == counts[.indicators])
    let directions: [PortfolioCount] = [.improving, .declining, .steady, .neither, .notEnoughData]
    #expect(directions.reduce(0) { $0 + counts[$1] } == counts[.indicators])
    let changes: [PortfolioCount] = [.better, .worse, .noChange, .otherChange, .notCompared]
    #expect(changes.reduce(0) { $0 + counts[$1] } == counts[.indicators])
    #expect(
      counts[.answered] + counts[.withReason] + counts[.unanswered] == counts[.findings])
    #expect(counts[.notReported] == assessment.returnsMissing.count)
  }

  @Test func `the last figure of the quarter is set against the last of the quarter before`() {
    let changes: [([(String, String)], PortfolioCount)] = [
      ([("2019-03-31", "80"), ("2019-06-30", "86")], .better),
      ([("2019-03-31", "90"), ("2019-06-30", "86")], .worse),
      ([("2019-02-28", "70"), ("2019-03-31", "86"), ("2019-06-30", "86")], .noChange),
      ([("2018-12-31", "80"), ("2019-06-30", "86")], .notCompared),
      ([("2019-03-31", "80")], .notCompared),
      // Within the quarter it fell, against the quarter before it rose.
      ([("2019-03-31", "80"), ("2019-05-31", "95"), ("2019-06-30", "86")], .better),
    ]
    for (figures, count) in changes {
      #expect(Self.summary("A", figures: figures).counts[count] == 1, "\(figures)")
    }
  }

  @Test func `ratings are added up only over scales that are the same word for word`() {
    let green = Sample.id("green")
    func rated(_ key: String, meaning: String?) -> PlanSummary {
      Self.summary(key) { plan in
        if let meaning { plan.ratings.change(green) { $0.meaning = meaning } }
        let entry = Progress(rating: green, by: "Lead", on: Sample.day("2019-06-30"))
        plan.progress[Sample.quarter("2019-20 Q1")] = Keyed()
        plan.progress.change(Sample.quarter("2019-20 Q1")) { $0[Sample.id("1.1")] = entry }
      }
    }
    let portfolio = Portfolio([
      rated("A", meaning: nil), rated("B", meaning: nil), rated("C", meaning: "All work is done"),
    ])
    #expect(portfolio.ratings.map(\.plans) == [2, 1])
    #expect(portfolio.ratings.map { $0.counts.claimed.reduce(0, +) } == [2, 1])
    let text = TextRenderer(width: 1_000).render(PortfolioReport(portfolio).document)
    #expect(text.contains("The plans use 2 different rating scales"))
  }

  @Test func `of what needs attention the worst is shown and the rest is counted`() {
    let plans = (1...8).map { number in
      Self.summary("Council \(number)") { plan in
        plan.objectives.change(Sample.id("1.1")) {
          $0.schedule.due = Sample.day("2019-06-0\(number)")
        }
      }
    }
    let overdue = Portfolio(plans).attention(.overdue)
    #expect(overdue.count == 8 && overdue.entries.count == 5)
    #expect(overdue.entries.map(\.plan) == [0, 1, 2, 3, 4])
    let text = TextRenderer(width: 1_000).render(PortfolioReport(Portfolio(plans)).document)
    #expect(text.contains("Objective overdue: 3 more, of 8 in all"))
    #expect(text.contains("due 1 June 2019, 29 days overdue"))
  }

  @Test func `what could not be read and what is a copy stand on the paper`() {
    let portfolio = Portfolio(
      [Self.summary("A")],
      unread: [Portfolio.Unread(folder: "b", message: "b/plan.json:3:1: broken", hint: "mend it")],
      copies: [Portfolio.Copy(folder: "c", counted: "plans/A")])
    let text = TextRenderer(width: 1_000).render(PortfolioReport(portfolio).document)
    #expect(text.contains("1 read, of 1 council; 1 could not be read and count for nothing"))
    #expect(text.contains("b/plan.json:3:1: broken"))
    #expect(text.contains("c holds the same plan as plans/A"))
  }

  @Test func `plans at different quarters say so`() {
    let now = Self.summary("A")
    var before = Self.summary("B")
    before.quarter = Sample.quarter("2018-19 Q4")
    before.asAt = Sample.day("2019-03-31")
    let mixed = TextRenderer(width: 1_000).render(
      PortfolioReport(Portfolio([now, before])).document)
    #expect(mixed.contains("the totals do not stand for one day") && mixed.contains("2018-19 Q4"))
    let alike = TextRenderer(width: 1_000).render(PortfolioReport(Portfolio([now])).document)
    #expect(!alike.contains("the totals do not stand for one day"))
  }
}

/// The sample plans at quarters that have something to count.
enum PaperSampleQuarters {
  static let all = [
    ("cambridgeshire-2019", "2019-20-Q1"), ("cambridgeshire-2019", "2020-21-Q3"),
    ("exampleshire", "2024-25-Q2"), ("exampleshire", "2025-26-Q3"),
  ]
}
