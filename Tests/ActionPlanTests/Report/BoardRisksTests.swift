import ActionPlan
import Testing

@Suite struct BoardRisksTests {
  private static func risk(_ title: String, _ likelihood: Int?, _ impact: Int?) -> Risk {
    var risk = Risk(title: title)
    (risk.likelihood, risk.impact) = (likelihood, impact)
    return risk
  }

  private static let assessment = PaperSample.assessment { plan in
    plan.risks[Sample.id("a")] = risk("Vacancies", nil, nil)
    plan.risks[Sample.id("b")] = risk("Budget", 2, 2)
    var grave = risk("Storms", 5, 4)
    grave.owner = Sample.id("head")
    grave.mitigation = "Two generators"
    grave.objectives = [Sample.id("1.1")]
    plan.risks[Sample.id("c")] = grave
  }

  @Test func `risks stand in the part on slippage, the gravest first, those not weighed last`() {
    let paper = Paper.board(Self.assessment)
    let rows = paper.table("What may stand in the way")?.rows.map { $0.map(\.text) }
    #expect(
      rows == [
        ["Storms (c)", "5 of 5", "4 of 5", "Head of Assessment", "Two generators", "1.1"],
        ["Budget (b)", "2 of 5", "2 of 5", "none", "none", "none"],
        ["Vacancies (a)", "not weighed", "not weighed", "none", "none", "none"],
      ])
    #expect(paper.text(under: "slippage").contains("Storms"))
  }

  @Test func `a plan without risks says so`() {
    let paper = Paper.board(PaperSample.assessment())
    #expect(paper.text(under: "risks").contains("No risk is recorded."))
  }

  @Test func `Ofsted is never told a risk`() throws {
    #expect(!Paper.ofsted(Self.assessment).text.contains("Storms"))
    let assessment = try PaperSample.assessment("exampleshire", "2025-26-Q3")
    let text = Paper.ofsted(assessment).text
    for risk in assessment.plan.risks.values { #expect(!text.contains(risk.title)) }
  }
}
