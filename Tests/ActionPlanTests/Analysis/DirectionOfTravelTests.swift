import ActionPlan
import TestSupport
import Testing

@Suite struct DirectionOfTravelTests {
  static let vectors = DirectionVectors.all.filter { $0.kind == "direction" }

  @Test func `the vectors are there`() {
    #expect(DirectionVectors.all.count == 51)
    #expect(Self.vectors.count == 35)
  }

  @Test(arguments: vectors) func `every vector is reproduced`(
    _ vector: DirectionVectors.Vector
  ) throws {
    let asAt = vector.end(try #require(vector.asOf))
    let found = Sample.series(vector.asIndicator, asAt: asAt).directionOfTravel(asAt: asAt)
    let expected = vector.expected
    #expect(found.state.word == expected.state, "\(vector.title)")
    #expect(found.state.arrow == expected.arrow)
    #expect(found.cautions.map(\.rawValue) == [expected.caution].compactMap { $0 })
    #expect(found.isEarlySign == (expected.earlySign ?? false))
    #expect(found.provisionalSuggests?.word == expected.provisionalSuggests)
    if let count = expected.count { #expect(found.points.count == count) }
    if let rule = expected.rule { #expect((found.signal?.rawValue ?? "none") == rule) }
    if case .notAvailable(let reason) = found.state { #expect(reason.label == expected.reason) }
  }

  @Test(arguments: [
    (4, 6), (5, 8), (6, 11), (7, 13), (8, 16), (9, 18), (10, 21), (11, 23), (12, 26),
  ])
  func `the score is called from the exact 5% point of Kendall's statistic on`(
    count: Int, needed: Int
  ) {
    // Swapping neighbours at the start takes 2 off the score and leaves the end where it was.
    let most = count * (count - 1) / 2
    for swaps in 0...(count / 2 - 1) {
      var values = Array(1...count)
      for swap in 0..<swaps { values.swapAt(2 * swap, 2 * swap + 1) }
      let indicator = Sample.indicator(
        unit: .count, tolerance: "0", Sample.quarters(values.map { String($0) }))
      let found = Sample.series(indicator).directionOfTravel(asAt: Self.end(of: indicator))
      #expect(found.score == most - 2 * swaps)
      #expect(found.needed == needed)
      #expect((found.state == .improving) == (most - 2 * swaps >= needed))
    }
  }

  private static func end(of indicator: Indicator) -> Day {
    indicator.actuals.keys.last ?? Sample.later
  }

  @Test(arguments: [
    ("2024-06-30", "improving", [String]()), ("2024-07-31", "improving", []),
    ("2024-09-29", "improving", []), ("2024-09-30", "improving", ["latest period missing"]),
    ("2024-12-30", "improving", ["latest period missing"]), ("2024-12-31", "not available", []),
  ])
  func `a figure one period old is cautioned, one of two periods is not judged`(
    asAt: String, word: String, cautions: [String]
  ) {
    let indicator = Sample.indicator(Sample.quarters(["61", "63", "66", "67", "70"]))
    let found = Sample.series(indicator).directionOfTravel(asAt: Sample.day(asAt))
    #expect(found.state.word == word)
    #expect(found.cautions.map(\.rawValue) == cautions)
  }

  @Test func `figures that come at no fixed interval do not grow old`() {
    let indicator = Sample.indicator(
      frequency: .irregular, Sample.quarters(["61", "63", "66", "67", "70"]))
    #expect(Sample.series(indicator).directionOfTravel(asAt: Sample.later).state == .improving)
  }

  @Test func `figures with too small a base are left out`() {
    let indicator = Sample.indicator(
      Sample.quarters(["61", "63", "5 of 9", "66", "67", "70 of 10"]))
    let asAt = Self.end(of: indicator)
    let found = Sample.series(indicator).directionOfTravel(asAt: asAt)
    #expect(found.points.count == 5)
    #expect(found.state == .improving)
  }

  @Test func `more than a third of small bases is not enough data`() {
    let third = ["61", "63", "5 of 9", "66", "67", "4 of 9"]
    let enough = Sample.indicator(Sample.quarters(third))
    #expect(
      Sample.series(enough).directionOfTravel(asAt: Self.end(of: enough)).state == .improving)
    let more = Sample.indicator(
      Sample.quarters(["61", "63", "66", "67", "4 of 9", "5 of 9", "6 of 9"]))
    let found = Sample.series(more).directionOfTravel(asAt: Self.end(of: more))
    #expect(found.state == .notEnoughData)
    #expect(
      more.words(found)
        == "Not enough data. More than a third of the figures rest on fewer than 10 cases.")
  }

  @Test func `how old the figures are is asked of those that count`() {
    let figures = (70...79).map { String($0) } + ["20 of 5", "10 of 4", "0 of 3"]
    let indicator = Sample.indicator(Sample.quarters(figures))
    let found = Sample.series(indicator).directionOfTravel(asAt: Self.end(of: indicator))
    #expect(found.state.word == "not available")
  }

  @Test func `a newest figure that is left out for its base is named`() {
    let figures = (70...79).map { String($0) } + ["20 of 5"]
    let indicator = Sample.indicator(Sample.quarters(figures))
    let found = Sample.series(indicator).directionOfTravel(asAt: Self.end(of: indicator))
    #expect(found.state == .improving)
    #expect(found.cautions == [.smallBase])
  }

  @Test func `a score is called only when the latest figure is beyond the middle one`() {
    // Ten rises, then a fall below the middle: the score is still 8 over what is needed.
    let figures = (1...11).map { String($0 * 2) } + ["11"]
    let indicator = Sample.indicator(Sample.quarters(figures))
    let found = Sample.series(indicator).directionOfTravel(asAt: Self.end(of: indicator))
    #expect((found.score ?? 0) >= (found.needed ?? 0))
    #expect(found.state == .steady)
  }

  @Test(arguments: [("3", "improving"), ("3.01", "steady")])
  func `the change along the line must reach the tolerance`(tolerance: String, word: String) {
    let indicator = Sample.indicator(
      tolerance: tolerance, Sample.quarters(["60", "61", "62", "63"]))
    let found = Sample.series(indicator).directionOfTravel(asAt: Self.end(of: indicator))
    #expect(found.state.word == word)
  }

  @Test func `ties count nothing`() {
    let indicator = Sample.indicator(Sample.quarters(["60", "60", "62", "64"]))
    let found = Sample.series(indicator).directionOfTravel(asAt: Self.end(of: indicator))
    #expect(found.score == 5)
    #expect(found.state == .steady)
  }

  @Test func `only the figures since the last break count`() {
    var indicator = Sample.indicator(Sample.quarters(["90", "80", "61", "63", "66", "67"]))
    indicator.breaks[Sample.day("2023-12-31")] = Indicator.Break(why: "a new system")
    let found = Sample.series(indicator).directionOfTravel(asAt: Self.end(of: indicator))
    #expect(found.points.count == 4)
    #expect(found.state == .improving)
  }
}
