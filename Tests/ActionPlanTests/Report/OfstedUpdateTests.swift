import ActionPlan
import Testing

@Suite struct OfstedUpdateTests {
  @Test func `the teams stand for an indicator without figures of the whole`() throws {
    let paper = Paper.ofsted(try PaperSample.assessment("cambridgeshire-2019", "2019-20-Q1"))
    let row = paper.table("Indicators of objective 1.1")?.rows.first?.map(\.text)
    #expect(row?[1] == "27 teams or areas at 14 June 2019")
    #expect(row?[4] == "8 of 27 teams or areas not meeting their target")
    #expect(
      paper.text(under: "o-1.1").contains(
        "not meeting their target: Cambridge Children's 1 22, Cambridge Children's 2 22, "))
  }

  @Test func `teams do not stand for the whole where it is judged`() throws {
    let paper = Paper.ofsted(try PaperSample.assessment("exampleshire", "2025-26-Q3"))
    let row = paper.table("Indicators of objective 2.1")?.rows.first?.map(\.text)
    #expect(row?[4] == "amber: 2 percentage points short of 95%")
  }

  @Test func `an objective that serves no finding has its own place`() {
    for findings in [[], ["9"]] {
      let paper = Paper.ofsted(
        PaperSample.assessment {
          $0.objectives[Sample.id("1.1")] = PaperSample.objective(findings)
        })
      #expect(paper.text(under: "other-objectives").contains("Objective 1.1 Visits on time"))
      #expect(paper.text(under: "summary").contains("1 objective serves no finding."))
    }
    let served = Paper.ofsted(PaperSample.assessment())
    #expect(!served.anchors.contains("other-objectives"))
    #expect(!served.text.contains("no finding"))
  }

  @Test func `the teams' date is told where it is not of the quarter`() {
    let assessment = PaperSample.assessment { plan in
      var team = Indicator.Segment(title: "North")
      team.actuals = Sample.actuals([("2019-03-31", "80")])
      plan.indicators.change(Sample.id("visits")) { indicator in
        indicator.actuals = Keyed()
        indicator.segments[Sample.id("north")] = team
        indicator.targets[Sample.day("2019-01-01")] = Sample.target(.atLeast(ExactDecimal(90)))
      }
    }
    let row = Paper.ofsted(assessment).table("Indicators of objective 1.1")?.rows.first
    #expect(row?[1].text == "1 team or area at 31 March 2019")
    #expect(row?[4].text == "1 of 1 teams or areas not meeting their target at 31 March 2019")
  }
}
