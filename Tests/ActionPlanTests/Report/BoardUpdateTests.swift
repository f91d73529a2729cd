import ActionPlan
import Testing

@Suite struct BoardUpdateTests {
  @Test func `its parts stand in the order agreed`() {
    let paper = Paper.board(PaperSample.assessment()).document
    let sections = zip(paper.blocks, paper.numbers).compactMap { block, number -> String? in
      guard case .heading(2, let title, _) = block else { return nil }
      return "\(number ?? "none"). \(title)"
    }
    #expect(
      sections == [
        "1. Where the plan stands", "2. Are the findings answered?",
        "3. Recommendation by recommendation", "4. Ratings claimed and verified",
        "5. Slippage and risks", "6. Returns",
        "7. What changed since the last update", "8. Notes on the figures", "9. Key",
      ])
  }

  @Test func `grey indicators that are judged by team are said to be so under the count`() throws {
    let paper = Paper.board(try PaperSample.assessment("cambridgeshire-2019", "2019-20-Q1"))
    #expect(
      paper.text(under: "summary").contains(
        "1 of the grey ones is judged by team or area (see part 3). Average caseload: "
          + "8 of 27 teams or areas not meeting their target."))
  }

  @Test func `nothing is said of teams where no grey indicator has any`() {
    let summary = Paper.board(PaperSample.assessment()).text(under: "summary")
    #expect(!summary.contains("by team or area"))
  }

  @Test func `an objective that names no finding of the plan serves none`() {
    let paper = Paper.board(
      PaperSample.assessment {
        $0.objectives[Sample.id("1.1")] = PaperSample.objective(["9"])
      })
    #expect(paper.text(under: "other-objectives").contains("Objective 1.1 Visits on time"))
    #expect(paper.text(under: "o-1.1").contains("Lead: Head of Assessment"))
  }

  @Test func `an objective is told under the first finding that there is`() {
    let paper = Paper.board(
      PaperSample.assessment { plan in
        plan.recommendations[Sample.id("2")] = PaperSample.recommendation("Staff")
        plan.objectives[Sample.id("1.1")] = PaperSample.objective(["9", "2", "1"])
      })
    #expect(paper.text(under: "r-2").contains("Lead: Head of Assessment"))
    #expect(
      paper.text(under: "r-1").contains("Objective 1.1 Visits on time also serves it: see there."))
    #expect(!paper.anchors.contains("other-objectives"))
  }

  @Test func `an indicator of no objective has its own place`() {
    let used = Paper.board(PaperSample.assessment())
    #expect(!used.anchors.contains("other-indicators"))
    let unused = Paper.board(
      PaperSample.assessment { plan in
        plan.objectives.change(Sample.id("1.1")) { $0.indicators = [] }
      })
    #expect(unused.text(under: "other-indicators").contains("Latest: 86% at 30 June 2019"))
  }

  @Test func `a withdrawn finding is marked even where objectives still serve it`() {
    let assessment = PaperSample.assessment {
      $0.recommendations[Sample.id("1")] = PaperSample.withdrawn("Visits", on: "2019-05-01")
    }
    let words = "Withdrawn on 1 May 2019: The report was issued again"
    #expect(Paper.board(assessment).text(under: "r-1").contains(words))
    #expect(Paper.ofsted(assessment).text(under: "r-1").contains(words))
    #expect(Paper.board(assessment).text(under: "summary").contains("(not counting 1 withdrawn)"))
    #expect(
      Paper.ofsted(assessment).text(under: "summary")
        .contains("withdrawn on 1 May 2019; 1.1: not reported"))
  }

  @Test func `an objective that has not begun owes no return`() {
    let assessment = PaperSample.assessment { plan in
      plan.objectives.change(Sample.id("1.1")) {
        $0.schedule.start = Sample.day("2019-09-01")
      }
    }
    let paper = Paper.board(assessment)
    #expect(!paper.text(under: "not-reported").contains("no return"))
    #expect(!paper.text(under: "returns").contains("1.1"))
    #expect(paper.text(under: "o-1.1").contains("Rating: Not yet begun"))
    #expect(Paper.ofsted(assessment).text(under: "o-1.1").contains("Rating: Not yet begun"))
  }

  @Test(arguments: ["cambridgeshire-2019", "exampleshire"])
  func `whoever is said to have made no return owes one`(name: String) throws {
    let plan = try PaperSample.stored(name)
    for quarter in plan.progress.keys {
      let assessment = PlanAssessment(plan, quarter: quarter)
      let listed =
        Paper.board(assessment).text(under: "not-reported")
        .split(separator: "no return from", omittingEmptySubsequences: false).count - 1
      #expect(listed == assessment.objectives.count(where: \.isReturnMissing))
    }
  }
}
