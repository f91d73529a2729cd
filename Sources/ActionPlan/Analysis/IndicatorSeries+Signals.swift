/// Rules D2 and D3: 13 figures or more.
extension IndicatorSeries {
  func longSeries(_ points: [Point], _ sample: Observations) -> DirectionOfTravel {
    var judged = DirectionOfTravel(.steady, points: points, rules: [.signals])
    let chart = ProcessChart(low: sample.low, high: sample.high, profile: profile)
    judged.chart = chart
    guard !callSignal(chart, sample, &judged) else { return judged }
    judged.rules.append(.slowDrift)
    call(.slowDrift, .one, sample, &judged)
    if judged.signal != nil { judged.rules = [.slowDrift] }
    return judged
  }

  /// Calls the first signal at the latest figure whose change is large enough to matter.
  private func callSignal(
    _ chart: ProcessChart, _ sample: Observations, _ judged: inout DirectionOfTravel
  ) -> Bool {
    let found = SignalAtEnd.all(of: chart)
    for signal in found {
      let (levels, length) = change(signal, chart, sample)
      guard matters(levels) else { continue }
      judged.signal = signal.signal
      judged.levels = levels
      judged.runLength = length
      judged.state = state(levels, up: signal.isUp)
      judged.otherWay =
        signal.signal == .trend ? found.first { $0.isUp != signal.isUp }?.signal : nil
      return true
    }
    return false
  }

  /// The level before and now: of a trend its ends, of a shift the middle of the run, else the latest.
  private func change(
    _ found: SignalAtEnd, _ chart: ProcessChart, _ sample: Observations
  ) -> (DirectionOfTravel.Levels, length: Int?) {
    let values = sample.middles
    let (latest, mean) = (values.last ?? 0, chart.stretches.last?.mean ?? 0)
    switch found.signal {
    case .trend:
      let length = found.length(sample, mean)
      return (.init(before: values[values.count - length], now: latest), length)
    case .shift:
      let length = found.length(sample, mean)
      return (.init(before: mean, now: median(Array(values.suffix(length)))), length)
    case .astronomical, .twoOfThree, .laterMostlyOneWay, .slowDrift:
      return (.init(before: mean, now: latest), nil)
    }
  }
}

/// A special cause that the latest figure is part of.
struct SignalAtEnd: Hashable, Sendable {
  var signal: Signal
  /// Whether the number went up.
  var isUp: Bool

  /// Those at the latest figure in the order they are asked; a trend first where another contradicts it.
  static func all(of chart: ProcessChart) -> [SignalAtEnd] {
    guard let last = chart.signals.last else { return [] }
    let found = order.filter { last.contains($0.0) }.map {
      SignalAtEnd(signal: $0.1, isUp: $0.isUp)
    }
    guard let trend = found.first(where: { $0.signal == .trend }),
      found.contains(where: { $0.isUp != trend.isUp })
    else { return found }
    return [trend] + found.filter { $0 != trend }
  }

  private static let order: [(Signals, Signal, isUp: Bool)] = [
    (.astronomicalHigh, .astronomical, true), (.astronomicalLow, .astronomical, false),
    (.shiftHigh, .shift, true), (.shiftLow, .shift, false),
    (.trendUp, .trend, true), (.trendDown, .trend, false),
    (.twoOfThreeHigh, .twoOfThree, true), (.twoOfThreeLow, .twoOfThree, false),
  ]

  /// How many of the latest figures the run has, the latest included.
  func length(_ sample: Observations, _ mean: Double) -> Int {
    var length = 1
    for place in (0..<max(sample.count - 1, 0)).reversed() {
      guard continues(place, sample, mean) else { break }
      length += 1
    }
    return length
  }

  private func continues(_ place: Int, _ sample: Observations, _ mean: Double) -> Bool {
    let (low, high) = (sample.low[place], sample.high[place])
    switch signal {
    case .trend: return isUp ? high < sample.low[place + 1] : low > sample.high[place + 1]
    case .shift:
      let near = 1e-12 * max(abs(mean), abs(low), abs(high))
      return isUp ? low > mean + near : high < mean - near
    case .astronomical, .twoOfThree, .laterMostlyOneWay, .slowDrift: return false
    }
  }
}
