import ActionPlan
import Testing

@Suite struct PositionTests {
  // MARK: A target that holds at once

  struct Case: CustomTestStringConvertible {
    var rule: String
    var polarity: Polarity = .higher
    var aim: Target.Aim
    var figure: String
    var status: Position.Status
    var gap: Interval?
    var testDescription: String { rule }
  }

  private static func number(_ digits: String) -> ExactDecimal { Sample.number(digits) }
  private static func gap(_ low: String, _ high: String? = nil) -> Interval {
    Interval(number(low), number(high ?? low))
  }

  // The tolerance is 3 throughout.
  static let cases = [
    Case(
      rule: "on the target", aim: .atLeast(number("80")), figure: "80", status: .green,
      gap: gap("0")),
    Case(
      rule: "a hundredth short", aim: .atLeast(number("80")), figure: "79.99", status: .amber,
      gap: gap("0.01")),
    Case(
      rule: "short by the tolerance", aim: .atLeast(number("80")), figure: "77",
      status: .amber, gap: gap("3")),
    Case(
      rule: "short by a hundredth more", aim: .atLeast(number("80")), figure: "76.99",
      status: .red, gap: gap("3.01")),
    Case(
      rule: "on an upper limit", polarity: .lower, aim: .atMost(number("15")), figure: "15",
      status: .green, gap: gap("0")),
    Case(
      rule: "above an upper limit by the tolerance", polarity: .lower,
      aim: .atMost(number("15")), figure: "18", status: .amber, gap: gap("3")),
    Case(
      rule: "further above an upper limit", polarity: .lower, aim: .atMost(number("15")),
      figure: "18.01", status: .red, gap: gap("3.01")),
    Case(
      rule: "on the lower edge of a band", polarity: .band,
      aim: .between(low: number("600"), high: number("620")), figure: "600", status: .green,
      gap: gap("0")),
    Case(
      rule: "on the upper edge of a band", polarity: .band,
      aim: .between(low: number("600"), high: number("620")), figure: "620", status: .green,
      gap: gap("0")),
    Case(
      rule: "just above a band", polarity: .band,
      aim: .between(low: number("600"), high: number("620")), figure: "623", status: .amber,
      gap: gap("3")),
    Case(
      rule: "below a band", polarity: .band,
      aim: .between(low: number("600"), high: number("620")), figure: "596", status: .red,
      gap: gap("4")),
    Case(
      rule: "exactly the value", aim: .exactly(number("0")), figure: "0", status: .green,
      gap: gap("0")),
    Case(
      rule: "away from the value", aim: .exactly(number("0")), figure: "4", status: .red,
      gap: gap("4")),
    Case(
      rule: "a range that meets it as a whole", aim: .atLeast(number("80")),
      figure: "80..85", status: .green, gap: gap("0")),
    Case(
      rule: "a range that meets it in part", aim: .atLeast(number("80")), figure: "78..85",
      status: .cannotTell, gap: gap("0", "2")),
    Case(
      rule: "a range that is partly amber and partly red", aim: .atLeast(number("80")),
      figure: "70..79", status: .cannotTell, gap: gap("1", "10")),
    Case(
      rule: "a range that is red at both ends", aim: .atLeast(number("80")),
      figure: "60..70", status: .red, gap: gap("10", "20")),
    Case(
      rule: "a range around a whole band", polarity: .band,
      aim: .between(low: number("600"), high: number("620")), figure: "590..630",
      status: .cannotTell, gap: gap("0", "10")),
    Case(
      rule: "fewer than 60, which is at most 59", aim: .atLeast(number("80")), figure: "<60",
      status: .red, gap: gap("21", "80")),
    Case(
      rule: "a neutral indicator", polarity: .neutral, aim: .atMost(number("15")),
      figure: "20", status: .grey, gap: gap("5")),
    Case(rule: "no target yet", aim: .noneYet, figure: "20", status: .grey),
    Case(rule: "a target that was withdrawn", aim: .withdrawn, figure: "20", status: .grey),
  ]

  @Test(arguments: cases) func `a figure is judged against the target in force`(_ example: Case) {
    var target = Sample.target(example.aim)
    target.tolerance = ExactDecimal(3)
    let found = Self.position(example.figure, at: "2024-06-30", target, example.polarity)
    #expect(found.status == example.status)
    #expect(found.gap == example.gap)
  }

  private static func position(
    _ figure: String, at day: String, _ target: Target, _ polarity: Polarity = .higher,
    baseline: (String, String)? = nil, decimals: Int = 0
  ) -> Position {
    var indicator = Sample.indicator(
      polarity, unit: .count, decimals: decimals, Sample.actuals([(day, figure)]))
    indicator.targets[Sample.day("2023-04-01")] = target
    indicator.baseline = baseline.map {
      Indicator.Baseline(Sample.figure($0.1), asAt: Sample.day($0.0))
    }
    return Sample.series(indicator).position
  }

  @Test func `a figure before the first target, and no figure at all, are grey`() {
    let target = Sample.target(.atLeast(ExactDecimal(80)))
    let before = Self.position("70", at: "2023-03-31", target)
    #expect(before.status == .grey)
    #expect(before.target == nil)
    let missing = Self.position("gap", at: "2024-06-30", target)
    #expect(missing.status == .grey)
    #expect(missing.point == nil)
  }

  // MARK: The way to a target

  /// From 60 on 31 March 2024 by 70 on 30 September 2024 to 90 on 30 September 2025.
  private static var path: Target {
    var target = Sample.target(.atLeast(ExactDecimal(90)))
    target.due = Sample.day("2025-09-30")
    target.milestones[Sample.day("2024-09-30")] = ExactDecimal(70)
    return target
  }

  @Test(arguments: [
    ("2024-03-31", "60"), ("2024-06-30", "65"), ("2024-07-31", "66.667"), ("2024-09-30", "70"),
    ("2025-03-31", "80"), ("2025-09-30", "90"), ("2029-12-31", "90"),
    // Between other days than month ends it runs by days: 1 and 364 of 365.
    ("2024-10-01", "70.055"), ("2025-09-29", "89.945"),
  ])
  func `what is required runs straight from baseline to milestone to target, by months`(
    day: String, required: String
  ) {
    let found = Self.position("0", at: day, Self.path, baseline: ("2024-03-31", "60"))
    #expect(found.required == Sample.number(required))
  }

  @Test func `a weekly figure is asked for its part of the month`() {
    var target = Sample.target(.atLeast(ExactDecimal(90)))
    target.due = Sample.day("2024-04-30")
    let found = Self.position("61", at: "2024-04-05", target, baseline: ("2024-03-31", "60"))
    #expect(found.required == ExactDecimal(65))
  }

  @Test(arguments: [
    ("2024-03-31", "60"), ("2024-09-29", "60"), ("2024-09-30", "70"), ("2025-09-29", "70"),
    ("2025-09-30", "90"),
  ])
  func `steps hold until the next one is due`(day: String, required: String) {
    var target = Self.path
    target.stepped = true
    let found = Self.position("0", at: day, target, baseline: ("2024-03-31", "60"))
    #expect(found.required == Sample.number(required))
  }

  @Test func `nothing is required before the baseline`() {
    let found = Self.position("50", at: "2024-03-30", Self.path, baseline: ("2024-03-31", "60"))
    #expect(found.status == .grey)
    #expect(found.required == nil)
    let indicator = Sample.indicator(Keyed())
    #expect(indicator.words(found) == "grey: the figure is before the baseline")
  }

  @Test(arguments: [("2024-06-30", "70"), ("2025-03-31", "80")])
  func `without a baseline the first milestone holds from the start`(
    day: String, required: String
  ) {
    let found = Self.position("0", at: day, Self.path)
    #expect(found.required == Sample.number(required))
  }

  @Test func `without baseline and milestones the target is flat`() {
    var target = Self.path
    target.milestones = Keyed()
    #expect(Self.position("0", at: "2024-06-30", target).required == ExactDecimal(90))
  }

  @Test func `a baseline that is a range is no start for a line`() {
    let found = Self.position("0", at: "2024-06-30", Self.path, baseline: ("2024-03-31", "50..60"))
    #expect(found.required == ExactDecimal(70))
  }

  @Test(arguments: [
    ("2024-03-30", Position.Status.grey), ("2024-06-30", .green), ("2024-07-31", .red),
  ])
  func `on the way to an exact target it is no miss to be better than the line`(
    day: String, status: Position.Status
  ) {
    var target = Sample.target(.exactly(.zero))
    target.due = Sample.day("2024-09-30")
    target.tolerance = .zero
    // From 60 on 31 March: 30 at the end of June, 20 at the end of July.
    let found = Self.position("25", at: day, target, .lower, baseline: ("2024-03-31", "60"))
    #expect(found.status == status)
  }

  @Test(arguments: [("gap", Position.Status.grey), ("85", .green)])
  func `a newest entry that is a gap is grey, whatever was before`(
    newest: String, status: Position.Status
  ) {
    var indicator = Sample.indicator(
      Sample.actuals([("2024-06-30", "90"), ("2024-09-30", newest)]))
    indicator.targets[Sample.day("2024-04-01")] = Sample.target(.atLeast(ExactDecimal(80)))
    #expect(Sample.series(indicator).position.status == status)
    indicator.actuals[Sample.day("2024-12-31")] = Actual(Figure(.unavailable(.notYetDue)))
    #expect(Sample.series(indicator).position.status == status)
  }

  @Test func `a bound that can't reach the target is never green`() {
    var target = Sample.target(.atLeast(ExactDecimal(60)))
    target.tolerance = ExactDecimal(60)
    var indicator = Sample.indicator(Sample.actuals([("2024-06-30", "<60")]))
    indicator.targets[Sample.day("2024-04-01")] = target
    #expect(Sample.series(indicator).position.status == .amber)
  }

  // MARK: The tolerance

  @Test(arguments: [
    ("60", Target.Aim.atLeast(ExactDecimal(90)), 0, "3"),
    ("88", .atLeast(ExactDecimal(90)), 0, "1"), ("88", .atLeast(ExactDecimal(90)), 1, "0.2"),
    ("780", .between(low: ExactDecimal(600), high: ExactDecimal(620)), 0, "16"),
    ("500", .between(low: ExactDecimal(600), high: ExactDecimal(620)), 0, "10"),
  ])
  func `amber is a tenth of the way from the baseline, at least one unit shown`(
    baseline: String, aim: Target.Aim, decimals: Int, tolerance: String
  ) {
    let found = Self.position(
      "0", at: "2024-06-30", Sample.target(aim), baseline: ("2023-03-31", baseline),
      decimals: decimals)
    #expect(found.tolerance == Sample.number(tolerance))
  }

  @Test func `without a baseline amber is one unit of the last shown digit`() {
    let target = Sample.target(.atLeast(ExactDecimal(90)))
    let found = Self.position("89", at: "2024-06-30", target)
    #expect(found.tolerance == ExactDecimal(1))
    #expect(found.status == .amber)
  }

  // MARK: Which target

  @Test(arguments: [("2024-03-31", Position.Status.green), ("2024-04-01", .red)])
  func `a figure is judged by the target in force at its own date`(
    day: String, status: Position.Status
  ) {
    var indicator = Sample.indicator(Sample.actuals([(day, "85")]))
    indicator.targets[Sample.day("2023-04-01")] = Sample.target(.atLeast(ExactDecimal(80)))
    indicator.targets[Sample.day("2024-04-01")] = Sample.target(.atLeast(ExactDecimal(95)))
    #expect(Sample.series(indicator).position.status == status)
  }

  @Test func `a team is judged by its own target, and by the whole's where it has none`() throws {
    var indicator = Sample.indicator(.lower, Keyed())
    indicator.targets[Sample.day("2023-04-01")] = Sample.target(.atMost(ExactDecimal(15)))
    for (id, limit) in [("assessment", nil), ("leaving-care", 20)] as [(String, Int?)] {
      var team = Indicator.Segment(title: id)
      team.actuals = Sample.actuals([("2024-06-30", "18")])
      if let limit {
        team.targets[Sample.day("2024-04-01")] = Sample.target(.atMost(ExactDecimal(limit)))
      }
      indicator.segments[Sample.id(id)] = team
    }
    func status(_ id: String) throws -> Position.Status {
      try #require(IndicatorSeries(indicator, .segment(Sample.id(id)), asAt: Sample.later))
        .position.status
    }
    #expect(try status("assessment") == .red)
    #expect(try status("leaving-care") == .green)
  }

  @Test func `a comparator has no target`() throws {
    var indicator = Sample.indicator(Keyed())
    indicator.targets[Sample.day("2023-04-01")] = Sample.target(.atLeast(ExactDecimal(80)))
    var england = Indicator.Comparator(title: "England", kind: .england)
    england.actuals = Sample.actuals([("2024-06-30", "70")])
    indicator.comparators[Sample.id("england")] = england
    let series = try #require(
      IndicatorSeries(indicator, .comparator(Sample.id("england")), asAt: Sample.later))
    #expect(series.position.status == .grey)
  }
}
