import ActionPlan
import TestSupport
import Testing

/// Where a figure is joined with where it is going, and what is worse than it looks.
@Suite struct StandingTests {
  @Test(
    arguments: [
      (.red, improving, nil, "behind, and closing"),
      (.amber, declining, nil, "behind, and declining"),
      (.amber, steady, nil, "behind, and not changing"),
      (.red, steady, nil, "behind, and not changing\(noWay)"),
      (.red, steady, .inconsistent, "behind, and not changing"),
      (.red, steady, .consistentFail, "behind, and not changing\(noWay)"),
      (.red, [60, 61, 60, 61], nil, "behind, and not changing"),
      (.green, declining, nil, "on track, but slipping"),
      (.green, improving, nil, "on track, and improving"),
      (.green, steady, nil, "on track, and holding"),
      (.blue, steady, .consistentPass, "achieved and sustained"),
      (.blue, declining, nil, "achieved, but slipping"), (.green, [60, 61], nil, nil),
      (.grey, improving, nil, nil), (.cannotTell, steady, nil, nil),
    ] as [(Position.Status, [Int], Assurance?, String?)])
  func `position and direction are joined in words`(
    position: Position.Status, figures: [Int], assurance: Assurance?, words: String?
  ) {
    let indicator = Sample.indicator(Sample.quarters(figures.map { String($0) }))
    let asAt = indicator.actuals.keys.last ?? Sample.later
    let direction = Sample.series(indicator).directionOfTravel(asAt: asAt)
    #expect(Standing(position, direction, assurance)?.words == words)
  }

  private static let improving = [60, 62, 64, 66, 68, 70]
  private static let declining = [70, 68, 66, 64, 62, 60]
  private static let steady = [60, 62, 60, 62, 60, 62]
  private static let noWay = ": the present way of working will not get there"

  // MARK: An eased target

  private static func eased(_ figure: String, _ targets: [(String, Target.Aim)]) -> Indicator {
    var indicator = Sample.indicator(.higher, Sample.quarters(["70", figure]))
    for (day, aim) in targets { indicator.targets[Sample.day(day)] = Sample.target(aim) }
    return indicator
  }

  private static let ninetyFive = ("2023-04-01", Target.Aim.atLeast(ExactDecimal(95)))

  @Test func `green only because the target was eased says so, with the first target's result`() {
    let indicator = Self.eased(
      "86", [Self.ninetyFive, ("2023-07-01", .atLeast(ExactDecimal(85)))])
    let position = Sample.series(indicator).position
    #expect(position.status == .green)
    #expect(position.againstFirst?.status == .red)
    #expect(
      indicator.words(position)
        == "green: at or above 85%; it would be red against the first target, at least 95%")
  }

  @Test func `amber that would be red says so`() {
    let indicator = Self.eased(
      "84", [Self.ninetyFive, ("2023-07-01", .atLeast(ExactDecimal(85)))])
    #expect(Sample.series(indicator).position.againstFirst?.status == .red)
  }

  @Test func `a target taken back does not hide that the first was missed`() {
    let indicator = Self.eased("86", [Self.ninetyFive, ("2023-07-01", .withdrawn)])
    #expect(
      indicator.words(Sample.series(indicator).position)
        == "grey: the target was withdrawn; it would be red against the first target, at least 95%")
  }

  @Test(arguments: [
    [ninetyFive], [ninetyFive, ("2023-07-01", .atLeast(ExactDecimal(97)))],
    [("2023-04-01", .noneYet), ("2023-07-01", .atLeast(ExactDecimal(85)))],
  ])
  func `a first target, a harder one and the first after none are no easing`(
    targets: [(String, Target.Aim)]
  ) {
    let indicator = Self.eased("86", targets)
    #expect(Sample.series(indicator).position.againstFirst == nil)
  }

  @Test func `a target decided after the period ended does not change its position`() {
    var indicator = Self.eased("86", [Self.ninetyFive])
    var eased = Sample.target(.atLeast(ExactDecimal(85)))
    eased.on = Sample.day("2023-10-15")
    indicator.targets[Sample.day("2023-07-01")] = eased
    #expect(Sample.series(indicator).position.status == .red)
    indicator.targets[Sample.day("2023-07-01")]?.on = Sample.day("2023-09-30")
    #expect(Sample.series(indicator).position.status == .green)
  }

  // MARK: Achieved and sustained

  private static func atLeast80(_ figures: [String], due: String? = nil) -> Position.Status {
    var indicator = Sample.indicator(.higher, Sample.quarters(figures))
    var target = Sample.target(.atLeast(ExactDecimal(80)))
    target.due = due.map(Sample.day)
    indicator.targets[Day.earliest] = target
    return Sample.series(indicator).position.status
  }

  @Test(arguments: [
    (["80", "85", "81"], Position.Status.blue), (["79", "85", "81"], .green),
    (["85", "gap", "85", "81"], .green), (["85", "85"], .green), (["85", "85", "p85"], .green),
    (["85", "85", "85", "79"], .amber), (["80..84", "85", "81"], .blue),
    (["85", "85", "<90"], .cannotTell),
  ])
  func `blue is the final target met three periods running`(
    figures: [String], status: Position.Status
  ) {
    #expect(Self.atLeast80(figures) == status)
  }

  @Test func `being on the way to the target is not achieving it`() {
    // The trajectory asks for less than 80 until its day.
    var indicator = Sample.indicator(.higher, Sample.quarters(["75", "76", "78"]))
    indicator.baseline = Indicator.Baseline(Sample.figure("70"), asAt: Sample.day("2023-03-31"))
    var target = Sample.target(.atLeast(ExactDecimal(80)))
    target.due = Sample.day("2025-03-31")
    indicator.targets[Day.earliest] = target
    #expect(Sample.series(indicator).position.status == .green)
  }

  @Test func `with 13 figures or more the usual range must meet the target too`() {
    let wide = ["80", "95", "80", "95", "80", "95", "80", "95", "80", "95", "80", "95", "80"]
    #expect(Self.atLeast80(wide) == .green)
    let narrow = Array(repeating: ["90", "91"], count: 7).flatMap { $0 }
    #expect(Self.atLeast80(narrow) == .blue)
  }
}
