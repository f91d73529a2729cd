/// The figures that a rule looks at, as binary fractions: for statistics only.
struct Observations: Hashable, Sendable {
  /// When each figure was, in periods, ascending.
  private(set) var times: [Double]
  /// The lowest that each can be.
  private(set) var low: [Double]
  /// The highest that each can be; as `low` for an exact figure.
  private(set) var high: [Double]

  init(times: [Double], low: [Double], high: [Double]) {
    self.times = times
    self.low = low
    self.high = high
  }

  var count: Int { times.count }

  /// The middle of each figure, for means and slopes.
  var middles: [Double] { zip(low, high).map { ($0 + $1) / 2 } }

  /// Whether two figures are whole years apart.
  func isSameTime(_ earlier: Int, _ later: Int, year: Double) -> Bool {
    (times[later] - times[earlier]).truncatingRemainder(dividingBy: year) == 0
  }

  /// How many figures each time of year has.
  func timesOfYear(_ year: Double) -> [Int] {
    var counts: [Double: Int] = [:]
    for time in times { counts[time.truncatingRemainder(dividingBy: year), default: 0] += 1 }
    return counts.values.sorted()
  }
}

/// The middle value; the mean of the two middle ones where there are two; 0 of nothing.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard let last = sorted.indices.last else { return 0 }
  return (sorted[last / 2] + sorted[(last + 1) / 2]) / 2
}
