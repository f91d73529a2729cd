import ActionPlan
import Testing

@Suite struct PlanDifferenceTests {
  @Test(arguments: PlanDifferenceCase.all)
  func `one change has its sentence`(_ change: PlanDifferenceCase) throws {
    let (old, new) = try (FullPlan.plan(), FullPlan.plan(patched: change.patch))
    #expect(new.differences(from: old).map(\.description) == change.sentences)
  }

  @Test func `a plan does not differ from itself or from a copy that was read again`() throws {
    let (plan, again) = try (FullPlan.plan(), FullPlan.plan())
    #expect(plan.differences(from: plan).isEmpty)
    #expect(plan.differences(from: again).isEmpty)
  }

  @Test func `digits typed in another way are the same figure`() throws {
    let old = try FullPlan.plan()
    let patch = #"{"indicators":{"visits":{"actuals":{"2018-10-31":{"value":76.0}}}}}"#
    #expect(try FullPlan.plan(patched: patch).differences(from: old).isEmpty)
  }

  @Test func `an empty text and none at all differ, though the file shows neither`() throws {
    let old = try FullPlan.plan(patched: #"{"note":null}"#)
    var new = old
    new.note = ""
    let sentence = "the plan changed in a way that the plan file does not show"
    #expect(new.differences(from: old).map(\.description) == [sentence])
  }

  @Test func `a text longer than a plan file may hold is a difference too`() throws {
    let old = try FullPlan.plan()
    var new = old
    new.note = String(repeating: "x", count: 5_000_000)
    #expect(new.differences(from: old).map(\.description) == ["the plan changed"])
  }

  @Test func `a difference carries its kind, its item and both values`() throws {
    let patch = """
      {"objectives":{"1.2":{"extensions":{"2":{"to":"2020-03-31","agreedBy":"Improvement Board",
      "on":"2019-12-03","why":"vacancies"}}}}}
      """
    let found = try FullPlan.plan(patched: patch).differences(from: FullPlan.plan())
    let difference = try #require(found.first)
    #expect(difference.kind == .dateMoved)
    #expect(difference.item == ItemID("1.2"))
    #expect(difference.from == "31 December 2019")
    #expect(difference.to == "31 March 2020")
  }

  @Test func `differences stand in the order of a paper, and by natural order of ids`() throws {
    let patch = #"""
      {"seals":{"2019-20-Q1":{"by":"Q"}},"returns":{"2019-20-Q1":{"hd":{"version":9}}},"progress":{"2019-20-Q1":{"1.2":{"next":"Q"}}},
       "risks":{"r1":{"impact":5}},"board":{"purpose":"Q"},"officers":{"hd":{"body":"Q"}},
       "indicators":{"visits":{"noun":"Q"},"caseload":{"noun":"Q"}},
       "actions":{"1.2a":{"note":"Q"}},
       "objectives":{"1.10":{"title":"Q"},"1.2":{"outcome":"Q"}},
       "recommendations":{"10":{"title":"Q","text":"Q","origin":"inspection"},"2":{"title":"Q"}},
       "inspections":{"ilacs":{"framework":"Q"}},"ratings":{"red":{"word":"Q"}},"note":"Q"}
      """#
    let found = try FullPlan.plan(patched: patch).differences(from: FullPlan.plan())
    let starts = [
      "the plan:", "rating red", "inspection", "recommendation 2", "recommendation 10",
      "objective 1.2 ", "objective 1.10", "action", "caseload", "visits", "Head of Service",
      "board", "risk", "progress of", "return of", "seal of",
    ]
    #expect(found.count == starts.count)
    for (difference, start) in zip(found, starts) {
      #expect(difference.description.hasPrefix(start))
    }
  }

  @Test func `figures of many dates and segments are counted, of few are told`() throws {
    let old = try FullPlan.plan()
    var new = old
    let caseload = try #require(ItemID("caseload"))
    let day = try #require(Day(iso: "2019-08-31"))
    for number in 1...26 {
      let segment = try #require(ItemID("team-\(number)"))
      new.indicators.change(caseload) { $0.segments[segment] = .init(title: "Team \(number)") }
    }
    let before = new
    for number in 1...26 {
      let segment = try #require(ItemID("team-\(number)"))
      let figure = Actual(Figure(.value(ExactDecimal(number))))
      new.indicators.change(caseload) { item in
        item.segments.change(segment) { $0.actuals[day] = figure }
      }
    }
    new.indicators.change(caseload) { $0.actuals[day] = Actual(Figure(.value(ExactDecimal(18)))) }
    let sentence = #"caseload "Average caseload": 27 figures recorded for 31 August 2019"#
    #expect(new.differences(from: before).map(\.description) == [sentence])
    #expect(before.differences(from: old).count == 26)
  }
}
