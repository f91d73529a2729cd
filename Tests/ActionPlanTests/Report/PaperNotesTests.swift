import ActionPlan
import Testing

/// Notes on the figures, and what changed.
@Suite struct PaperNotesTests {
  private static func notes(_ change: @escaping (inout Indicator) -> Void) -> String {
    let assessment = PaperSample.assessment { plan in
      plan.indicators.change(Sample.id("visits"), change)
    }
    return Paper.board(assessment).text(under: "notes")
  }

  private static func team(_ title: String, _ actuals: [(String, String)]) -> Indicator.Segment {
    var team = Indicator.Segment(title: title)
    team.actuals = Sample.actuals(actuals)
    return team
  }

  @Test func `a figure after the day is not noted, though check finds it`() {
    let assessment = PaperSample.assessment { plan in
      plan.indicators.change(Sample.id("visits")) {
        $0.actuals = Sample.actuals([("2019-06-30", "86"), ("2019-09-30", "50 of 8")])
      }
    }
    let found = assessment.plan.check(asAt: assessment.asAt)
    #expect(found.contains { $0.code == .sumDisagrees })
    #expect(!Paper.board(assessment).text(under: "notes").contains("2019"))
    let later = PlanAssessment(assessment.plan, quarter: Sample.quarter("2019-20 Q2"))
    #expect(Paper.board(later).text(under: "notes").contains("Visits on time, 30 September 2019: "))
  }

  @Test(arguments: [("2019-06-30", true), ("2019-07-01", false)])
  func `a team that is counted differently is noted once it has a figure`(
    day: String, isNoted: Bool
  ) {
    let notes = Self.notes { indicator in
      var north = Self.team("North", [(day, "86")])
      north.definition = "Counts calendar days"
      indicator.segments[Sample.id("north")] = north
    }
    #expect(notes.contains("Counts calendar days") == isNoted)
  }

  @Test func `indicators without a figure by the day are named in one line`() {
    let notes = Self.notes { $0.actuals = Sample.actuals([("2019-07-31", "86")]) }
    #expect(notes.contains("- No figure yet: Visits on time (1)"))
  }

  @Test func `estimates and gaps of teams are listed while they are few`() {
    let notes = Self.notes {
      $0.segments[Sample.id("north")] = Self.team(
        "North", [("2019-05-31", "e80"), ("2019-06-30", "gap"), ("2019-07-31", "gap")])
    }
    #expect(notes.contains("- Visits on time, North at 31 May 2019: about 80%\n"))
    #expect(notes.contains("- Visits on time, North at 30 June 2019: not available\n"))
    #expect(!notes.contains("July"))
  }

  @Test(arguments: [(6, false), (7, true)])
  func `more than six figures that are wrong in the same way are told together`(
    count: Int, isTogether: Bool
  ) {
    let days = (1...count).map { "2019-06-\($0 + 10)" }
    let notes = Self.notes { $0.actuals = Sample.actuals(days.map { ($0, "50 of 8") }) }
    let lines = notes.split(separator: "\n").filter { $0.contains("Visits on time") }
    #expect(lines.count == (isTogether ? 1 : 6), "\(notes)")
    #expect(notes.contains("7 figures") == isTogether)
    #expect(notes.contains("\(count + 10) June 2019"))
  }

  @Test(arguments: [(6, false), (7, true)])
  func `more than six of one indicator are counted`(count: Int, isCounted: Bool) {
    let figures = (1...count).map { ("2019-0\(1 + $0 / 3)-1\($0 % 3)", $0 == 1 ? "gap" : "e80") }
    let notes = Self.notes { $0.actuals = Sample.actuals(figures) }
    #expect(
      notes.contains(
        "Visits on time: 7 figures not exact and final, from 11 January 2019 to 11 March 2019: "
          + "1 not available, 6 estimated") == isCounted)
    #expect(notes.contains("Visits on time at 12 January 2019: about 80%") != isCounted)
  }

  @Test func `the few of the whole are listed while those of its teams are counted`() {
    let notes = Self.notes { indicator in
      indicator.actuals = Sample.actuals([("2019-06-30", "e86")])
      for number in 1...6 {
        indicator.segments[Sample.id("team-\(number)")] = Self.team(
          "Team \(number)", [("2019-06-30", "gap")])
      }
    }
    #expect(notes.contains("- Visits on time at 30 June 2019: about 86%\n"))
    #expect(
      notes.contains(
        "- Visits on time, by team or area: 6 figures not exact and final, at 30 June 2019: "
          + "6 not available"))
  }

  @Test func `a break in a team's series is noted and told as a change`() {
    let assessment = PaperSample.assessment { plan in
      var north = Self.team("North", [("2019-06-30", "80")])
      north.breaks[Sample.day("2019-05-01")] = Indicator.Break(why: "Two teams became one")
      plan.indicators.change(Sample.id("visits")) { $0.segments[Sample.id("north")] = north }
    }
    let paper = Paper.board(assessment)
    let words =
      "Visits on time, North: figures from 1 May 2019 can't be set beside earlier ones: "
      + "Two teams became one"
    #expect(paper.text(under: "notes").contains(words))
    #expect(paper.text(under: "changes").contains(words))
  }

  @Test(arguments: [
    ("2019-03-31", false), ("2019-04-01", true), ("2019-06-30", true), ("2019-07-01", false),
  ])
  func `a finding withdrawn in the quarter is told as a change`(day: String, isTold: Bool) {
    let paper = Paper.board(
      PaperSample.assessment {
        $0.recommendations[Sample.id("2")] = PaperSample.withdrawn("Staff", on: day)
      })
    #expect(
      paper.text(under: "changes").contains(
        "Finding 2 Staff withdrawn on \(Sample.day(day).inWords): The report was issued again")
        == isTold)
  }
}
