import ActionPlan
import Testing

@Suite struct PositionVectorTests {
  @Test(arguments: DirectionVectors.all.filter { $0.kind == "rag" })
  func `every vector of position is reproduced`(_ vector: DirectionVectors.Vector) throws {
    let found = try Self.position(of: vector)
    #expect(found.status.rawValue == vector.expected.rag, "\(vector.title)")
    if found.point != nil {
      #expect(found.required?.double == vector.expected.required)
    }
  }

  private static func position(of vector: DirectionVectors.Vector) throws -> Position {
    var indicator = vector.asIndicator
    let period = try #require(vector.period)
    let point = try #require(vector.point)
    indicator.actuals[Sample.day(period)] = Actual(point.figure)
    let tolerance = vector.indicator.amberTolerance.map { Sample.number(String($0)) }
    if let stops = vector.trajectory, let first = stops.first, let last = stops.last {
      indicator.baseline = Indicator.Baseline(
        Sample.figure(String(first.value)), asAt: Sample.day(first.day))
      var target = Sample.target(.atLeast(Sample.number(String(last.value))))
      target.due = Sample.day(last.day)
      for stop in stops.dropFirst().dropLast() {
        target.milestones[Sample.day(stop.day)] = Sample.number(String(stop.value))
      }
      indicator.targets[Sample.day(first.day)] = target
    }
    let from = try #require(indicator.targets.keys.first)
    indicator.targets.change(from) { $0.tolerance = tolerance }
    return Sample.series(indicator, asAt: Sample.day(period)).position
  }
}
