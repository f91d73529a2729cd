/// A straight line through figures that one odd figure can't turn.
///
/// Sources: H. Theil 1950; P. K. Sen 1968, *Journal of the American Statistical Association* 63.
struct TheilSenLine: Hashable, Sendable {
  /// The change in one period: the median of the slopes of all pairs.
  var slope: Double
  /// The level at time 0: the median of figure less slope times time.
  var start: Double
  /// The slopes of all pairs of figures at different times, ascending.
  var slopes: [Double]

  /// Draws the line through the middles of figures.
  ///
  /// With the length of a year only pairs of the same time of year count.
  init(_ sample: Observations, year: Double? = nil) {
    let (times, values) = (sample.times, sample.middles)
    var slopes: [Double] = []
    slopes.reserveCapacity(times.count * (times.count - 1) / 2)
    for later in times.indices {
      for earlier in 0..<later where times[later] > times[earlier] {
        if let year, !sample.isSameTime(earlier, later, year: year) { continue }
        slopes.append((values[later] - values[earlier]) / (times[later] - times[earlier]))
      }
    }
    slopes.sort()
    self.slopes = slopes
    let last = slopes.count - 1
    let middle = slopes.isEmpty ? 0 : (slopes[last / 2] + slopes[(last + 1) / 2]) / 2
    slope = middle
    start = median(zip(values, times).map { $0 - middle * $1 })
  }

  /// The level of the line at a time.
  func level(at time: Double) -> Double { start + slope * time }

  /// The lowest and the highest slope that fit the figures about 8 times in 10; for `count` figures.
  ///
  /// Distribution-free, after Hollander and Wolfe: as many slopes are left out at each end as the
  /// 10% point of Kendall's score allows.
  func slopeRange(_ count: Int) -> (low: Double, high: Double)? {
    guard let point = KendallStatistic.needed(count, .ten), !slopes.isEmpty else { return nil }
    let pairs = slopes.count
    let score = point - 2
    // The (N − C)/2-th and the (N + C)/2 + 1-th, counted from 1.
    let low = max(0, (pairs - score) / 2 - 1)
    let high = min(pairs - 1, (pairs + score) / 2)
    return (slopes[low], slopes[high])
  }

  /// How far each figure lies above the line; below it negative.
  func residuals(_ sample: Observations) -> [Double] {
    zip(sample.middles, sample.times).map { $0 - level(at: $1) }
  }
}

/// How much each value tells of the next: near 1 for values that hang together, 0 for independent ones.
func autocorrelation(_ values: [Double]) -> Double {
  guard values.count > 1 else { return 0 }
  let mean = values.reduce(0, +) / Double(values.count)
  var (products, squares) = (0.0, 0.0)
  for place in values.indices {
    let distance = values[place] - mean
    squares += distance * distance
    if place > 0 { products += distance * (values[place - 1] - mean) }
  }
  return squares > 0 ? products / squares : 0
}
