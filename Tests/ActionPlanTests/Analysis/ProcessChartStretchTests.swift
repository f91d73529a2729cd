import ActionPlan
import Testing

@Suite struct ProcessChartStretchTests {
  @Test func `a restart begins new limits, new runs and a new chain of moving ranges`() {
    let chart = ProcessChart.of([1, 3, 1, 3, 11, 13, 11, 13], restarts: [4])
    #expect(chart.stretches.map(\.range) == [0..<4, 4..<8])
    #expect(chart.stretches.map(\.mean) == [2, 12])
    #expect(chart.movingRanges == [nil, 2, 2, 2, nil, 2, 2, 2])
    #expect(chart.signals.allSatisfy { $0.isEmpty })
  }

  @Test(
    arguments: [
      ([], [0..<6]), ([0], [0..<6]), ([6, 7, .max, -1, .min], [0..<6]), ([3], [0..<3, 3..<6]),
      ([4, 2, 4], [0..<2, 2..<4, 4..<6]), ([5], [0..<5, 5..<6]),
    ] as [([Int], [Range<Int>])])
  func `restarts may come in any order, and those that begin nothing are passed over`(
    restarts: [Int], ranges: [Range<Int>]
  ) {
    let chart = ProcessChart.of([1, 2, 3, 4, 5, 6], restarts: restarts)
    #expect(chart.stretches.map(\.range) == ranges)
  }

  @Test(
    arguments: [
      (2, [1.5, 11.5]), (1, [1, 11]), (nil, [2, 12.5]), (0, [2, 12.5]), (-1, [2, 12.5]),
      (.max, [2, 12.5]),
    ] as [(Int?, [Double])])
  func `a baseline fixes the mean of every stretch on its first figures`(
    baseline: Int?, means: [Double]
  ) {
    let figures: [Double] = [1, 2, 3, 11, 12, 13, 14]
    let chart = ProcessChart(low: figures, high: figures, restarts: [3], baseline: baseline)
    #expect(chart.stretches.map(\.mean) == means)
  }

  @Test func `a shift does not go on over a restart`() {
    let figures = [0.0, 4, 0, 3, 3, 3, 3] + [3, 3, 3, 0, 4, 0]
    let whole = ProcessChart.of(figures)
    #expect(whole.signals[3...9].allSatisfy { $0.contains(.shiftHigh) })
    let cut = ProcessChart.of(figures, restarts: [7])
    #expect(cut.signals.allSatisfy { !$0.contains(.shiftHigh) })
  }

  @Test func `no figures make a chart without stretches`() {
    let chart = ProcessChart.of([], restarts: [0, 3])
    #expect(chart.stretches.isEmpty)
    #expect(chart.signals.isEmpty)
    #expect(chart.movingRanges.isEmpty)
    #expect(chart.variation(at: -1, polarity: .higher) == .commonCause)
    #expect(chart.cause(at: 0) == .commonCause)
    #expect(chart.assurance(low: 1, high: 1, polarity: .higher) == nil)
  }

  @Test(arguments: [SignalProfile.mdc, .nhsr])
  func `one figure has a mean and no limits`(profile: SignalProfile) {
    let chart = ProcessChart.of([64], profile: profile)
    #expect(chart.stretches.map(\.mean) == [64])
    #expect(chart.stretches.map(\.hasLimits) == [false])
    #expect(chart.signals == [[]])
    #expect(chart.assurance(low: 0, high: 100, polarity: .higher) == nil)
    #expect(chart == ProcessChart.of([64], profile: profile))
  }

  @Test func `two figures have limits`() {
    let chart = ProcessChart.of([62, 65])
    #expect(chart.stretches.map(\.hasLimits) == [true])
    #expect(abs((chart.stretches.last?.upper ?? 0) - 71.48) < 1e-12)
    #expect(chart.assurance(low: 64, high: nil, polarity: .higher) == .inconsistent)
  }

  @Test(arguments: [SignalProfile.mdc, .nhsr], [100, 0, 0.1, -7])
  func `equal figures have limits on their mean and no special cause`(
    profile: SignalProfile, figure: Double
  ) {
    let chart = ProcessChart.of(Array(repeating: figure, count: 20), profile: profile)
    #expect(chart.signals.allSatisfy { $0.isEmpty })
    #expect(chart.stretches.allSatisfy { $0.lower == $0.mean && $0.upper == $0.mean })
    #expect(chart.assurance(low: figure - 1, high: nil, polarity: .higher) == .consistentPass)
    #expect(chart.assurance(low: figure + 1, high: nil, polarity: .higher) == .consistentFail)
    let onIt = chart.assurance(low: figure, high: nil, polarity: .higher)
    #expect(onIt == (profile == .mdc ? .consistentPass : .inconsistent))
  }

  @Test func `ends of unequal number are judged as far as both go`() {
    let chart = ProcessChart(low: [1, 2, 3], high: [1, 2])
    #expect(chart.figures == [1, 2])
    #expect(ProcessChart(low: [], high: [1]).stretches.isEmpty)
  }

  static let odd: [Double] = [
    .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
    .leastNonzeroMagnitude, 0, -0.0, 1, 1 + .ulpOfOne,
  ]

  @Test(arguments: [SignalProfile.mdc, .nhsr], [Int.min, 0, 1, 7, .max])
  func `figures and settings that make no sense are survived`(
    profile: SignalProfile, length: Int
  ) {
    var profile = profile
    (profile.shiftLength, profile.trendLength) = (length, length)
    for seed in 0..<200 {
      var random = SplitMix(state: UInt64(seed))
      let low = (0..<20).map { _ in Self.odd[Int(random.next() % 10)] }
      let high = seed % 2 == 0 ? low : low.reversed()
      let chart = ProcessChart(
        low: low, high: high, restarts: [seed % 23], baseline: seed % 5, profile: profile)
      #expect(chart.movingRanges.count == 20)
      for place in -1...20 { _ = chart.variation(at: place, polarity: .band) }
      _ = chart.assurance(low: low[0], high: high[0], polarity: .band)
    }
  }

  @Test func `a figure that is no number breaks runs and gives no limits`() {
    let chart = ProcessChart.of([1, 2, 3, 4, .nan, 5, 6, 7])
    #expect(chart.signals.allSatisfy { $0.isEmpty })
    #expect(chart.stretches.map(\.hasLimits) == [false])
  }

  @Test func `random series agree with the rules as they are worded`() {
    for seed in 0..<300 {
      var random = SplitMix(state: UInt64(seed))
      let figures = (0..<40).map { _ in Double(random.next() % (seed % 2 == 0 ? 3 : 12)) }
      let chart = ProcessChart.of(figures)
      #expect(chart.signals == Worded(chart).signals, "seed \(seed)")
    }
  }
}

/// The rules as they are worded, window by window: slow, and with nothing in common with the chart's.
private struct Worded {
  let figures: [Double]
  let mean: Double
  let reach: Double

  init(_ chart: ProcessChart) {
    figures = chart.figures
    let ranges = zip(figures.dropFirst(), figures).map { abs($0 - $1) }
    mean = figures.reduce(0, +) / Double(figures.count)
    reach = ranges.reduce(0, +) / Double(ranges.count) * 2.66
  }

  var signals: [Signals] {
    figures.indices.map { place in
      side(place, 1, .astronomicalHigh, .shiftHigh, .twoOfThreeHigh)
        .union(side(place, -1, .astronomicalLow, .shiftLow, .twoOfThreeLow))
        .union(isIn(windows(place, 7).filter { rises($0, 1) }, place) ? .trendUp : [])
        .union(isIn(windows(place, 7).filter { rises($0, -1) }, place) ? .trendDown : [])
    }
  }

  private func side(
    _ place: Int, _ sign: Double, _ astronomical: Signals, _ shift: Signals, _ twoOfThree: Signals
  ) -> Signals {
    let distance = { (at: Int) in (figures[at] - mean) * sign }
    var found: Signals = distance(place) > reach + 1e-9 ? astronomical : []
    if windows(place, 7).contains(where: { $0.allSatisfy { distance($0) > 1e-9 } }) {
      found.formUnion(shift)
    }
    let near = { (at: Int) in distance(at) > reach * 2 / 3 + 1e-9 }
    let threes = windows(place, 3).filter { window in
      window.allSatisfy { distance($0) > 1e-9 } && window.count(where: near) >= 2
    }
    if near(place), !threes.isEmpty { found.formUnion(twoOfThree) }
    return found
  }

  private func windows(_ place: Int, _ length: Int) -> [Range<Int>] {
    (place - length + 1...place).map { $0..<$0 + length }
      .filter { $0.lowerBound >= 0 && $0.upperBound <= figures.count }
  }

  private func rises(_ window: Range<Int>, _ sign: Double) -> Bool {
    window.dropFirst().allSatisfy { (figures[$0] - figures[$0 - 1]) * sign > 0 }
  }

  private func isIn(_ windows: [Range<Int>], _ place: Int) -> Bool {
    windows.contains { $0.contains(place) }
  }
}
