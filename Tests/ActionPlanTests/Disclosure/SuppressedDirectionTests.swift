import TestSupport
import Testing

@testable import ActionPlan

/// What is left after suppression is no fair sample, so no direction is made of it.
@Suite struct SuppressedDirectionTests {
  private static func assessment(_ figures: [String]) -> PlanAssessment {
    var indicator = Indicator(title: "Waiting", unit: .count, polarity: .lower)
    indicator.frequency = .yearly
    for (place, text) in figures.enumerated() {
      let day = Sample.day("\(2020 + place)-06-30")
      let figure = text == "c" ? Figure(.unavailable(.suppressed)) : Sample.figure(text)
      indicator.actuals[day] = Actual(figure)
    }
    var plan = Plan(title: "Plan", authority: "Council")
    plan.indicators[Sample.id("waiting")] = indicator
    return PlanAssessment(plan, quarter: Sample.quarter("2028-29 Q1"))
  }

  @Test func `a direction over suppressed figures is withheld, with the reason`() {
    let whole = Self.assessment(["9", "9", "8", "8", "c", "c", "0", "0", "0"])
    #expect(whole.indicators[0].direction.state == .improving)
    let published = whole.withoutDirectionsOfWhatIsLeft().indicators[0]
    #expect(published.direction.state == .notAvailable(.figuresSuppressed))
    #expect(published.direction.chart == nil)
    #expect(
      published.indicator.words(published.direction).contains("the others alone would mislead"))
  }

  @Test func `a direction with all its figures stays`() {
    let whole = Self.assessment(["9", "9", "8", "8", "7", "7", "6", "6", "6"])
    #expect(whole.withoutDirectionsOfWhatIsLeft() == whole)
  }
}
