import Testing

@testable import ActionPlan

/// Which figures are left out, and which are not.
@Suite struct DisclosureTests {
  private static let day = Sample.day("2024-06-30")

  /// The public form of figures of a whole and its teams for one day.
  private static func published(
    _ unit: Indicator.Unit = .count, whole: String?, _ teams: [String], earlier: [Plan] = [],
    change: (inout Plan) -> Void = { _ in }
  ) -> PublishedPlan {
    plan(unit, whole: whole, teams, change: change).published(asAt: day, earlier: earlier)
  }

  private static func plan(
    _ unit: Indicator.Unit = .count, whole: String?, _ teams: [String],
    change: (inout Plan) -> Void = { _ in }
  ) -> Plan {
    var indicator = Indicator(title: "Visits", unit: unit, polarity: .lower)
    indicator.decimals = 1
    if let whole { indicator.actuals[day] = Actual(figure(whole)) }
    for (place, team) in teams.enumerated() {
      var segment = Indicator.Segment(title: "Team \(place + 1)")
      segment.actuals[day] = Actual(figure(team))
      indicator.segments[Sample.id("team-\(place + 1)")] = segment
    }
    var plan = Plan(title: "Plan", authority: "Exampleshire")
    plan.indicators[Sample.id("visits")] = indicator
    change(&plan)
    return plan
  }

  /// "3 of 40" as a percentage with its base, else as the samples write figures.
  private static func figure(_ text: String) -> Figure {
    guard text.contains(" of ") else { return Sample.figure(text) }
    let parts = text.split(separator: " of ").map { Sample.number(String($0)) }
    let value = parts[0].times(100, over: parts[1], decimals: 1) ?? .zero
    return Figure(.value(value), numerator: parts[0], denominator: parts[1])
  }

  /// "whole small, team-2 other": what is left out and why.
  private static func words(_ published: PublishedPlan) -> String {
    published.suppressions.map { left in
      "\(left.segment?.description ?? "whole") \(left.reason.rawValue)"
    }.joined(separator: ", ")
  }

  @Test(
    arguments: [
      ("0", ""), ("1", "whole small"), ("5", "whole small"), ("6", ""), ("gap", ""),
      ("2..4", "whole small"), ("0..5", "whole small"), ("2..6", ""), ("<5", "whole small"),
      ("<6", "whole small"), ("<7", ""), ("e3", "whole small"),
    ]) func `a count of 1 to 5 people is left out`(figure: String, expected: String)
  {
    #expect(Self.words(Self.published(whole: figure, [])) == expected)
  }

  @Test(
    arguments: [
      ("3 of 40", "whole small"), ("37 of 40", "whole small"), ("20 of 40", ""),
      ("0 of 40", ""), ("40 of 40", ""), ("0 of 4", "whole small"), ("4 of 4", "whole small"),
      ("2 of 4", "whole small"), ("6 of 12", ""), ("7.5", ""),
    ])
  func `a percentage is left out when those it counts, or leaves out, or all are few`(
    figure: String, expected: String
  ) {
    #expect(Self.words(Self.published(.percent, whole: figure, [])) == expected)
  }

  @Test(
    arguments: [
      (["3", "12", "40"], "55", "team-1 small, team-2 other"),
      (["0", "12", "40"], "52", ""),
      (["2", "5", "40"], "47", "team-1 small, team-2 small"),
      (["1", "1", "9", "40"], "51", "team-1 small, team-2 small, team-3 other"),
      (["12", "43"], "57", "team-1 other"),
      (["12", "43"], "65", ""),
      (["3", "12"], nil, "team-1 small"),
      (["3", "0", "0"], "3", "whole small, team-1 small"),
      (["3", "0", "12"], "15", "team-1 small, team-3 other"),
      (["<20", "20"], "23", "team-1 other, team-2 other"),
      (["3", "30"], "20", "team-1 small"),
    ] as [([String], String?, String)])
  func `the next smallest is left out where a small one could be worked out`(
    teams: [String], whole: String?, expected: String
  ) {
    #expect(Self.words(Self.published(whole: whole, teams)) == expected)
  }

  @Test func `shares are protected by those they leave out too`() {
    let found = Self.published(.percent, whole: "60 of 100", ["17 of 20", "13 of 40", "30 of 40"])
    #expect(Self.words(found) == "team-1 small, team-2 other")
  }

  @Test func `a percentage without a base is left out beside one that is`() {
    let found = Self.published(.percent, whole: "62", ["3 of 40", "30 of 40"])
    #expect(Self.words(found) == "whole other, team-1 small")
  }

  @Test(
    arguments: [
      (Indicator.Unit.days, nil, "3", ""), (.pounds, nil, "4", ""), (.ratio, nil, "2.5", ""),
      (.count, Indicator.Disclosure.nobody, "3", ""), (.percent, .nobody, "3 of 40", ""),
      (.count, .people, "3", "whole small"), (.ratio, nil, "50 of 4", "whole small"),
    ] as [(Indicator.Unit, Indicator.Disclosure?, String, String)])
  func `what counts nobody is printed`(
    unit: Indicator.Unit, disclosure: Indicator.Disclosure?, figure: String, expected: String
  ) {
    let found = Self.published(unit, whole: figure, []) { plan in
      plan.indicators.change(Sample.id("visits")) { $0.disclosure = disclosure }
    }
    #expect(Self.words(found) == expected)
  }

  @Test func `the plan says what a small number is`() {
    #expect(Self.words(Self.published(whole: "7", []) { $0.suppressUpTo = 10 }) == "whole small")
    #expect(Self.words(Self.published(whole: "4", []) { $0.suppressUpTo = 3 }) == "")
  }

  // MARK: Time

  private static func series(
    _ figures: [String], _ period: PeriodKind, _ frequency: Frequency = .quarterly
  ) -> [String] {
    var indicator = Indicator(title: "Visits", unit: .count, polarity: .lower)
    (indicator.period, indicator.frequency) = (period, frequency)
    indicator.actuals = Sample.quarters(figures)
    var plan = Plan(title: "Plan", authority: "Exampleshire")
    plan.indicators[Sample.id("visits")] = indicator
    let found = plan.published(asAt: Sample.later)
    return found.plan.indicators[Sample.id("visits")]?.actuals.values.map { actual in
      actual.figure.value?.description ?? "c"
    } ?? []
  }

  @Test(
    arguments: [
      (["10", "12", "30"], PeriodKind.snapshot, ["10", "12", "30"]),
      (["10", "12", "30"], .yearToDate, ["10", "c", "30"]),
      (["10", "20", "30"], .yearToDate, ["10", "20", "30"]),
      (["10", "20", "30", "50", "52"], .yearToDate, ["10", "20", "30", "50", "52"]),
      (["0", "7", "9"], .rolling12Months, ["0", "7", "c"]),
      (["20", "27", "29"], .rolling12Months, ["20", "27", "29"]),
    ])
  func `the difference of two figures that hold one another is protected`(
    figures: [String], period: PeriodKind, expected: [String]
  ) {
    #expect(Self.series(figures, period) == expected)
  }

  @Test func `what an edition printed for a quarter is printed by every later one`() {
    let figures = ["14", "16", "19", "40", "6", "8", "21", "22"]
    let whole = Self.series(figures, .yearToDate)
    for count in 1..<figures.count {
      #expect(Array(whole.prefix(count)) == Self.series(Array(figures.prefix(count)), .yearToDate))
    }
  }

  // MARK: Earlier editions

  @Test func `a figure that an earlier edition printed hides nothing any more`() throws {
    var earlier = Self.plan(whole: nil, ["3", "12", "40"])
    earlier.indicators.change(Sample.id("visits")) {
      $0.segments.change(Sample.id("team-1")) { $0.actuals = Keyed() }
      $0.segments.change(Sample.id("team-3")) { $0.actuals = Keyed() }
    }
    let found = Self.published(whole: "55", ["3", "12", "40"], earlier: [earlier])
    #expect(Self.words(found) == "team-1 small, team-3 other")
    #expect(found.exposed == [])
  }

  @Test func `a figure that an earlier edition left out stays left out`() {
    var earlier = Self.plan(whole: nil, ["30", "12", "40"])
    earlier.indicators.change(Sample.id("visits")) {
      $0.segments.change(Sample.id("team-3")) { $0.actuals[Self.day]?.figure = .suppressed }
    }
    let found = Self.published(whole: "82", ["30", "12", "40"], earlier: [earlier])
    // Its other teams were printed, so that only the whole is left to hide it.
    #expect(Self.words(found) == "whole other, team-3 other")
  }

  @Test func `what earlier editions gave away is told`() {
    let earlier = Self.plan(whole: "55", ["3", "12", "40"])
    let found = Self.published(whole: "55", ["3", "12", "40"], earlier: [earlier])
    #expect(found.exposed.map(\.segment) == [Sample.id("team-1")])
    #expect(Self.words(found) == "team-1 small")
  }

  @Test func `a corrected figure is left out before and after, each as it needs`() throws {
    var plan = Self.plan(whole: "43", ["3", "40"])
    plan.indicators.change(Sample.id("visits")) { indicator in
      indicator.segments.change(Sample.id("team-1")) { segment in
        segment.actuals.change(Self.day) { actual in
          let correction = Restatement(
            was: actual.figure, now: Self.figure("13"), on: Sample.day("2024-06-20"), by: "A",
            why: "Late")
          actual.restatements.append(correction)
          actual.figure = Self.figure("13")
        }
      }
      indicator.actuals.change(Self.day) { $0.figure = Self.figure("53") }
    }
    let found = plan.published(asAt: Self.day)
    let actual = try #require(
      found.plan.indicators[Sample.id("visits")]?.segments[Sample.id("team-1")]?
        .actuals[Self.day])
    #expect(actual.restatements.values.map(\.was) == [.suppressed])
    #expect(actual.figure.value == Sample.number("13"))
  }

  @Test func `huge, odd and broken figures trap nowhere`() {
    let odd = [
      "999999999999999999", "0.00000000000000001", "-5", "4.5", "5.5", "100000000000000000",
    ]
    for one in odd {
      for other in odd {
        let found = Self.published(whole: one, [other, "3", one])
        #expect(!Self.words(found).isEmpty)
      }
    }
  }
}
