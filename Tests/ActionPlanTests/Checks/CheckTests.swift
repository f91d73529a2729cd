import ActionPlan
import Foundation
import TestSupport
import Testing

@Suite struct CheckTests {
  @Test(arguments: Finding.Code.allCases) func `each code has a smallest plan and its exact text`(
    _ code: Finding.Code
  ) throws {
    let found = CheckSamples.plan(for: code).check(asAt: CheckSamples.asAt)
      .filter { $0.code == code }
    #expect(found.count == 1)
    let text = found.map {
      "\($0.severity.rawValue): \($0.place): \($0.message)\n  hint: \($0.remedy)\n"
    }.joined()
    try Golden.expect(text, "checks/\(code.rawValue).txt")
  }

  @Test func `no golden text is left over from a code that is gone`() throws {
    let folder = Golden.library.appending(path: "checks").path()
    let stored = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(stored) == Set(Finding.Code.allCases.map { "\($0.rawValue).txt" }))
  }

  @Test func `an empty plan has nothing wrong with it`() {
    let plan = Plan(title: "Empty", authority: "Exampleshire")
    #expect(plan.check(asAt: CheckSamples.asAt).isEmpty)
  }

  @Test func `errors come first, then warnings, then notes`() {
    var plan = CheckSamples.plan(for: .missingSource)
    plan.recommendations = CheckSamples.plan(for: .unansweredFinding).recommendations
    plan.objectives = CheckSamples.plan(for: .overdue).objectives
    let found = plan.check(asAt: CheckSamples.asAt).map(\.severity)
    #expect(found == found.sorted())
    #expect(Set(found) == Set(Finding.Severity.allCases))
  }

  @Test(arguments: [("2019-09-28", false), ("2019-09-29", false), ("2019-09-30", true)])
  func `an objective is overdue from the day after it was due`(day: String, isOverdue: Bool) {
    let found = CheckSamples.plan(for: .overdue).check(asAt: Sample.day(day))
    #expect(found.contains { $0.code == .overdue } == isOverdue)
  }

  @Test(arguments: [("100", false), ("100.01", true), ("0", false), ("-0.01", true)])
  func `a percentage is from 0 to 100`(value: String, isOut: Bool) {
    var plan = CheckSamples.plan(for: .missingSource)
    plan.indicators.change(Sample.id("visits")) {
      $0.actuals = Sample.actuals([("2019-06-30", value)])
    }
    let found = plan.check(asAt: CheckSamples.asAt)
    #expect(found.contains { $0.code == .percentageOutOfRange } == isOut)
  }

  // 55 of 99 is 55.5 recurring.
  @Test(arguments: [
    ("55", true), ("56", false), ("55.5", true), ("55.6", false), ("55.56", false),
    ("50..56", false), ("57..60", true),
  ])
  func `a figure is held against its own parts at the decimals stated`(
    stated: String, disagrees: Bool
  ) {
    var plan = CheckSamples.plan(for: .sumDisagrees)
    plan.indicators.change(Sample.id("visits")) { indicator in
      indicator.actuals[Sample.day("2019-06-30")]?.figure.reading = Sample.figure(stated).reading
    }
    let found = plan.check(asAt: CheckSamples.asAt)
    #expect(found.contains { $0.code == .sumDisagrees } == disagrees)
  }

  @Test func `a finding is answered by an objective, and a withdrawn one needs none`() {
    func isOpen(_ plan: Plan) -> Bool {
      plan.check(asAt: CheckSamples.asAt).contains { $0.code == .unansweredFinding }
    }
    var plan = CheckSamples.plan(for: .unansweredFinding)
    #expect(isOpen(plan))
    var withdrawn = plan
    withdrawn.recommendations[Sample.id("5")]?.withdrawn = Recommendation.Withdrawal(
      on: CheckSamples.asAt, why: "The report was issued again")
    #expect(!isOpen(withdrawn))
    var objective = Objective(title: "Every child at school")
    objective.recommendations = [Sample.id("5")]
    plan.objectives[Sample.id("5.1")] = objective
    #expect(!isOpen(plan))
  }
  /// What is said of a restart on 1 July 2019.
  private func trouble(
    _ whole: [(String, String)], _ segments: [[(String, String)]], restartOf segment: Int? = nil
  ) -> String? {
    var indicator = Sample.indicator(Sample.actuals(whole))
    let day = Sample.day("2019-07-01")
    if segment == nil { indicator.restarts[day] = CheckSamples.restart }
    for (place, figures) in segments.enumerated() {
      var part = Indicator.Segment(title: "Team \(place)")
      part.actuals = Sample.actuals(figures)
      if place == segment { part.restarts[day] = CheckSamples.restart }
      indicator.segments[Sample.id("team-\(place)")] = part
    }
    var plan = Plan(title: "Sample plan", authority: "Exampleshire")
    plan.indicators[Sample.id("visits")] = indicator
    return plan.check(asAt: CheckSamples.asAt).first { $0.code == .restartWithoutEffect }
      .map { String($0.message.drop { $0 != ":" }.dropFirst(2)) }
  }

  @Test func `a restart needs figures before it and from it on`() {
    let (before, on, after) = (("2019-06-30", "1"), ("2019-07-01", "2"), ("2019-07-31", "3"))
    let gap = ("2019-06-30", "gap")
    #expect(trouble([before, on], []) == nil)
    #expect(trouble([before, after], []) == nil)
    #expect(trouble([before], []) == "there is no figure from it on")
    #expect(trouble([on, after], []) == "there is no figure before it")
    #expect(trouble([gap, on], []) == "there is no figure before it")
    #expect(trouble([], []) == "there is no figure before it")
  }

  @Test func `a restart of the whole holds for its teams, one of a team for that team alone`() {
    let (before, after) = (("2019-06-30", "1"), ("2019-07-31", "3"))
    #expect(trouble([], [[before, after]]) == nil)
    let split = "no series has figures both before it and from it on"
    #expect(trouble([before], [[after]]) == split)
    #expect(trouble([before, after], [[after]], restartOf: 0) == "there is no figure before it")
    #expect(trouble([], [[after], [before, after]], restartOf: 1) == nil)
  }

  @Test(arguments: [
    ("2019-03-31", false), ("2019-04-01", false), ("2019-04-02", true), ("2030-01-01", true),
  ])
  func `a target is backdated when it was decided after the day it holds from`(
    on: String, isBackdated: Bool
  ) {
    for isOfTeam in [false, true] {
      var plan = CheckSamples.plan(for: .unusedIndicator)
      let (from, target) = (Sample.day("2019-04-01"), CheckSamples.target(decidedOn: on))
      plan.indicators.change(Sample.id("visits")) { indicator in
        var team = Indicator.Segment(title: "East")
        if isOfTeam { team.targets[from] = target } else { indicator.targets[from] = target }
        indicator.segments[Sample.id("east")] = team
      }
      let found = plan.check(asAt: CheckSamples.asAt).filter { $0.code == .backdatedTarget }
      #expect(found.count == (isBackdated ? 1 : 0))
    }
  }
}
