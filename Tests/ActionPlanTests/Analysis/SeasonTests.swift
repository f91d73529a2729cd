import ActionPlan
import TestSupport
import Testing

/// Figures that go with the time of year, restarts, and stocks that drift by themselves.
@Suite struct SeasonTests {
  /// Figures for the last days of months from April 2022 on.
  static func months(_ figures: [Int]) -> Keyed<Day, Actual> {
    var actuals = Keyed<Day, Actual>()
    for (place, figure) in figures.enumerated() {
      let first = Sample.day("2022-04-01").adding(months: place + 1)
      guard let end = first?.adding(days: -1) else { continue }
      actuals[end] = Actual(Figure(.value(ExactDecimal(figure))))
    }
    return actuals
  }

  private static func judged(
    _ figures: [Int], seasonal: Bool = true, period: PeriodKind? = nil
  ) -> (Indicator, DirectionOfTravel) {
    var indicator = Sample.indicator(
      .higher, unit: .count, frequency: .monthly, months(figures))
    indicator.seasonal = seasonal
    indicator.period = period
    let asAt = indicator.actuals.keys.last ?? Sample.later
    return (indicator, Sample.series(indicator, asAt: asAt).directionOfTravel(asAt: asAt))
  }

  /// A year with its holidays: August and December are low.
  private static let year = [50, 52, 55, 48, 20, 51, 54, 53, 25, 50, 52, 54]

  @Test func `each month is set against the same month of the year before`() {
    let (indicator, found) = Self.judged(Self.year + Self.year.map { $0 + 4 })
    #expect(found.score == 12)
    #expect(found.needed == 8)
    #expect(found.state == .improving)
    #expect(found.isSeasonal)
    #expect(
      indicator.words(found)
        == "Improving (early sign). In 24 months, later figures have mostly been better than "
        + "earlier ones of the same time of year, from about 50 to about 57.")
  }

  @Test func `the seasons alone are no change`() {
    let (_, found) = Self.judged(Self.year + Self.year)
    #expect(found.score == 0)
    #expect(found.state == .steady)
  }

  @Test func `a fall from March to August is not a decline`() {
    let (_, found) = Self.judged(Self.year + Self.year.prefix(5).map { $0 })
    #expect(found.state == .steady)
    #expect(found.cautions.contains(.seasonal))
  }

  @Test func `the latest month must be beyond the same month of the year before`() {
    let (_, found) = Self.judged(Self.year + Self.year.dropLast().map { $0 + 4 } + [54])
    #expect(found.score == 11)
    #expect(found.state == .steady)
  }

  // MARK: Stocks

  private static let drifting = [
    700, 702, 705, 709, 712, 713, 711, 708, 704, 700, 697, 696, 698, 701, 705, 708, 710, 711,
  ]

  @Test func `the figures of a stock carry a caution when each hangs on the one before`() {
    #expect(
      Self.judged(Self.drifting, seasonal: false, period: .snapshot).1.cautions == [.overlap])
    #expect(Self.judged(Self.drifting, seasonal: false, period: .flow).1.cautions == [])
  }

  // MARK: Restarts

  private static let step = [60, 62, 61, 63, 62, 60, 61, 63, 74, 76, 75, 77, 76, 74]

  @Test func `a restart judges anew, and the step is told`() throws {
    var indicator = Sample.indicator(
      .higher, frequency: .monthly, Self.months(Self.step))
    indicator.restarts[Sample.day("2022-12-01")] = Indicator.Restart(
      agreedBy: "Improvement Board", why: "a new front door")
    let asAt = try #require(indicator.actuals.keys.last)
    let series = Sample.series(indicator, asAt: asAt)
    let found = series.directionOfTravel(asAt: asAt)
    #expect(found.points.count == 6)
    #expect(found.state == .steady)
    #expect(
      indicator.words(try #require(series.lastStep))
        == "from about 62% to about 76% since 1 December 2022: a new front door (agreed by "
        + "Improvement Board)")
    // The definition is the same, so the movement is not hidden as it is by a break.
    #expect(series.movement(against: .previous)?.outcome == .worse)
  }

  @Test func `a restart is proposed from the first figure of a run of eight, never made`() throws {
    let figures = Self.step + [75, 77, 76, 75]
    let indicator = Sample.indicator(.higher, frequency: .monthly, Self.months(figures))
    let asAt = try #require(indicator.actuals.keys.last)
    let series = Sample.series(indicator, asAt: asAt)
    let proposed = series.proposedRestart(series.directionOfTravel(asAt: asAt))
    #expect(proposed?.length == 10)
    #expect(proposed?.day == Sample.day("2022-12-31"))
    #expect(series.restarts.isEmpty)
  }

  // MARK: Teams

  @Test func `teams that show a change are set beside what chance would give`() {
    let eight = (1...12).map { place -> DirectionOfTravel in
      let figures =
        place <= 3 ? [61, 63, 66, 67, 70, 72, 75, 79] : [61, 63, 60, 62, 61, 63, 60, 62]
      return Self.judged(figures, seasonal: false).1
    }
    #expect(
      TeamChanges(eight)?.words
        == "3 of 12 teams show a change; about 0.7 would by chance")
  }

  @Test(arguments: [
    (3, 0), (4, 0.086), (6, 0.0725), (8, 0.059), (12, 0.078), (13, 0.021), (60, 0.034),
    (200, 0.034),
  ])
  func `the chance of a false signal is the simulated one, in straight lines between`(
    count: Int, rate: Double
  ) {
    #expect(abs(DirectionOfTravel.falseSignalRate(count) - rate) < 1e-9)
  }
}
