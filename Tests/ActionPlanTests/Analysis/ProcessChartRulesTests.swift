import ActionPlan
import Testing

@Suite struct ProcessChartRulesTests {
  typealias Sample = ProcessChartSample

  /// Figures after the fixed ones, and which of them a rule marks.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var later: [Double]
    var marked: [Int]

    init(_ description: String, _ later: [Double], _ marked: [Int]) {
      testDescription = description
      self.later = later
      self.marked = marked
    }
  }

  /// Both sides by one table: a mirrored chart must mark the same figures by the opposite rule.
  private func expect(
    _ found: Case, _ signal: Signals, mirrored: Signals,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      Sample.chart(found.later).later(signal) == found.marked, sourceLocation: sourceLocation)
    #expect(
      Sample.chart(found.later, mirrored: true).later(mirrored) == found.marked,
      sourceLocation: sourceLocation)
  }

  static let above = [10.3, 10.6, 10.2, 10.7, 10.4, 10.6]

  @Test(arguments: [
    Case("six above the mean are no shift", above, []),
    Case("seven are one, all marked", above + [10.1], Array(0..<7)),
    Case("nine are marked to the last", above + [10.1, 10.3, 10.2], Array(0..<9)),
    Case("a figure on the mean breaks the run", above + [10] + above, []),
    Case("after it the count begins anew", above + [10] + above + [10.1], Array(7..<14)),
    Case("one below breaks the run", above + [9.9] + above, []),
    Case("a hair's breadth above the mean is on it", above + [10 + 1e-13] + above, []),
  ]) func `a shift is seven in a row strictly on one side of the mean`(_ found: Case) {
    expect(found, .shiftHigh, mirrored: .shiftLow)
  }

  @Test(arguments: [
    Case("six that rise are no trend", [9, 9.1, 9.2, 9.3, 9.4, 9.45], []),
    Case("seven are one, both ends counted", [9, 9.1, 9.2, 9.3, 9.4, 9.45, 9.5], Array(0..<7)),
    Case("eight are marked whole", [9, 9.1, 9.2, 9.3, 9.4, 9.45, 9.5, 9.6], Array(0..<8)),
    Case("equal neighbours break it", [9, 9.1, 9.2, 9.3, 9.3, 9.4, 9.5, 9.6], []),
    Case(
      "seven from the second of two equal ones are one",
      [9, 9.1, 9.1, 9.2, 9.3, 9.4, 9.45, 9.5, 9.6], Array(2..<9)),
    Case("it may cross the mean", [9, 9.4, 9.8, 10.2, 10.6, 11, 11.4], Array(0..<7)),
    Case(
      "after a fall the count begins anew",
      [9, 9.1, 9.2, 9.3, 9.4, 9.45, 9.2, 9.3, 9.4, 9.5, 9.6, 9.7], []),
  ]) func `a trend is seven that rise or fall without a break`(_ found: Case) {
    expect(found, .trendUp, mirrored: .trendDown)
  }

  @Test(arguments: [
    Case("on the limit is inside", [12.66], []),
    Case("a hair's breadth beyond is on it", [12.66 + 1e-12], []),
    Case("beyond is outside", [12.67, 9, 13], [0, 2]),
  ]) func `a figure is astronomical strictly outside the limits`(_ found: Case) {
    expect(found, .astronomicalHigh, mirrored: .astronomicalLow)
  }

  @Test(arguments: [
    Case("two in a row and one on their side", [10.1, 12, 12], [1, 2]),
    Case("the third may be in the middle", [12, 10.1, 12], [0, 2]),
    Case("the third may follow", [12, 12, 10.1], [0, 1]),
    Case("three are all marked", [12, 12, 12], [0, 1, 2]),
    Case("two with nothing but the other side around them are none", [12, 12], []),
    Case("the third on the mean", [12, 10, 12], []),
    Case("the third on the other side", [12, 9.9, 12], []),
    Case("two with two between them", [12, 10.1, 10.1, 12], []),
    Case("on the line is not near", [10.1, Sample.near, 12], []),
    Case("on the limit is near", [10.1, 12.66, 12], [1, 2]),
    Case("beyond the limit counts", [10.1, 13, 12], [1, 2]),
    Case("near opposite limits are none", [10.1, 12, 8], []),
  ]) func `two of three are near a limit with the third on their side`(_ found: Case) {
    expect(found, .twoOfThreeHigh, mirrored: .twoOfThreeLow)
  }

  /// Ranges after the fixed figures, and whether a rule marks the last.
  struct Ranges: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var later: [ClosedRange<Double>]
    var signal: Signals
    var mirrored: Signals
    var holds: Bool
  }

  static let wide = Array(repeating: 10.1...10.9, count: 7)
  static let steps = (0..<7).map { step in
    let low = 9 + Double(step) / 4
    return low...low + 0.125
  }

  @Test(arguments: [
    Ranges(
      testDescription: "partly outside is inside", later: [12.6...13],
      signal: .astronomicalHigh, mirrored: .astronomicalLow, holds: false),
    Ranges(
      testDescription: "wholly outside is outside", later: [12.7...13],
      signal: .astronomicalHigh, mirrored: .astronomicalLow, holds: true),
    Ranges(
      testDescription: "seven wholly above the mean", later: wide,
      signal: .shiftHigh, mirrored: .shiftLow, holds: true),
    Ranges(
      testDescription: "one that touches the mean", later: wide + [10...10.9],
      signal: .shiftHigh, mirrored: .shiftLow, holds: false),
    Ranges(
      testDescription: "seven without an overlap rise", later: steps,
      signal: .trendUp, mirrored: .trendDown, holds: true),
    Ranges(
      testDescription: "one that touches the one before", later: steps + [10.625...11],
      signal: .trendUp, mirrored: .trendDown, holds: false),
    Ranges(
      testDescription: "partly near", later: [10.1...10.2, 11.5...12.5, 12...12.5],
      signal: .twoOfThreeHigh, mirrored: .twoOfThreeLow, holds: false),
    Ranges(
      testDescription: "wholly near", later: [10.1...10.2, 11.9...12.5, 12...12.5],
      signal: .twoOfThreeHigh, mirrored: .twoOfThreeLow, holds: true),
  ]) func `a range must break a rule at its less favourable end`(_ found: Ranges) {
    #expect(Sample.chart(found.later).signals.last?.contains(found.signal) == found.holds)
    let mirrored = Sample.chart(found.later, mirrored: true)
    #expect(mirrored.signals.last?.contains(found.mirrored) == found.holds)
  }

  @Test func `mean and moving ranges are of the middles of ranges`() {
    let chart = ProcessChart(low: [0, 2, 4], high: [2, 2, 8])
    #expect(chart.figures == [1, 2, 6])
    #expect(chart.stretches.map(\.mean) == [3])
    #expect(chart.movingRanges == [nil, 1, 4])
    #expect(chart.stretches.map(\.averageRange) == [2.5])
    #expect(chart.stretches.map(\.upper) == [3 + 2.66 * 2.5])
  }

  @Test func `decimals that are equal on paper are equal here`() {
    let chart = ProcessChart.of((0..<7).flatMap { _ in [0.1, 0.2, 0.3] })
    #expect(chart.signals.allSatisfy { $0.isEmpty })
    let seven = ProcessChart.of(Array(repeating: 0.2, count: 7) + [0.1, 0.3])
    #expect(seven.signals.prefix(7).allSatisfy { $0.isDisjoint(with: [.shiftHigh, .shiftLow]) })
  }

  @Test func `the labels of rules are in the order of the alphabet`() {
    let all = Signals.upward.union(.downward).labels
    #expect(all.count == 8)
    #expect(all == all.sorted())
    #expect(Signals.upward.labels.allSatisfy { $0.hasSuffix("high") || $0.hasSuffix("up") })
    #expect(Signals().labels.isEmpty)
  }
}
