/// Rule D1: the direction of 4 to 12 figures, by Kendall's statistic and the Theil-Sen line.
extension IndicatorSeries {
  /// The exact one-sided 5% points of Kendall's statistic for 4 to 12 figures.
  static let neededScore = [4: 6, 5: 8, 6: 11, 7: 13, 8: 16, 9: 18, 10: 21, 11: 23, 12: 26]

  func shortSeries(_ points: [Point]) -> DirectionOfTravel {
    var judged = DirectionOfTravel(.steady, points: points, rule: .shortSeries)
    let score = Self.score(points)
    let needed = Self.neededScore[points.count] ?? .max
    let line = theilSen(points)
    judged.score = score
    judged.needed = needed
    judged.levels = (line.first, line.last)
    guard abs(score) >= needed, latestIsBeyondMedian(points, up: score > 0),
      abs(line.last - line.first) >= tolerance.double - 1e-12
    else { return judged }
    judged.state = state(from: line.first, to: line.last, up: score > 0)
    return judged
  }

  /// Pairs where the later figure is higher, less pairs where it is lower; overlaps count nothing.
  static func score(_ points: [Point]) -> Int {
    var score = 0
    for (place, later) in points.enumerated() {
      for earlier in points[..<place] {
        if later.interval.low > earlier.interval.high { score += 1 }
        if later.interval.high < earlier.interval.low { score -= 1 }
      }
    }
    return score
  }

  /// Whether the nearer end of the latest figure is on the signalled side of the median.
  private func latestIsBeyondMedian(_ points: [Point], up: Bool) -> Bool {
    guard let latest = points.last else { return false }
    let middle = Self.median(points.map(\.interval.middle))
    return up ? latest.interval.low.double > middle : latest.interval.high.double < middle
  }

  /// The levels of the Theil-Sen line at the first and the last figure.
  private func theilSen(_ points: [Point]) -> (first: Double, last: Double) {
    let times = points.map { time(of: $0.day) }
    let values = points.map(\.interval.middle)
    var slopes: [Double] = []
    for later in points.indices {
      for earlier in 0..<later where times[later] > times[earlier] {
        slopes.append((values[later] - values[earlier]) / (times[later] - times[earlier]))
      }
    }
    let slope = slopes.isEmpty ? 0 : Self.median(slopes)
    let start = Self.median(zip(values, times).map { $0 - slope * $1 })
    return (start + slope * (times.first ?? 0), start + slope * (times.last ?? 0))
  }

  /// The time of a figure in periods, so that a short month is as long as a long one.
  private func time(of day: Day) -> Double {
    indicator.frequency?.index(of: day).map(Double.init) ?? Double(day.ordinal) / 30.4375
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.indices.last else { return 0 }
    return (sorted[last / 2] + sorted[(last + 1) / 2]) / 2
  }

  private func state(from before: Double, to now: Double, up: Bool) -> DirectionOfTravel.State {
    switch indicator.polarity {
    case .higher: return up ? .improving : .declining
    case .lower: return up ? .declining : .improving
    case .neutral: return up ? .rising : .falling
    case .band:
      guard let limits = latest.flatMap({ target(on: $0.day) })?.target.aim.limits,
        let low = limits.low?.double, let high = limits.high?.double
      else { return up ? .rising : .falling }
      func distance(_ value: Double) -> Double { max(low - value, value - high, 0) }
      let further = distance(now) - distance(before)
      guard abs(further) >= max(tolerance.double, 1e-12) else { return .steady }
      return further < 0 ? .improving : .declining
    }
  }
}
