/// Kendall's S: pairs where the later figure is higher, less pairs where it is lower.
///
/// Source: M. G. Kendall, *Rank Correlation Methods*.
enum KendallStatistic {
  /// A chance, one-sided, of so high a score on figures that do not change.
  enum Level: Int, CaseIterable, Hashable, Sendable {
    case one = 1
    case five = 5
    case ten = 10

    var chance: Double { Double(rawValue) / 100 }
  }

  /// The most figures for which the exact points are kept.
  static let longest = 120

  /// The score of figures; two that overlap count nothing.
  ///
  /// With the length of a year only pairs of the same time of year count.
  static func score(_ sample: Observations, year: Double? = nil) -> Int {
    var score = 0
    for later in 0..<sample.count {
      let (low, high) = (sample.low[later], sample.high[later])
      for earlier in 0..<later {
        if let year, !sample.isSameTime(earlier, later, year: year) { continue }
        if low > sample.high[earlier] { score += 1 }
        if high < sample.low[earlier] { score -= 1 }
      }
    }
    return score
  }

  /// The lowest score whose exact chance is at most the level's.
  ///
  /// - Returns: `nil` where no score is so unlikely, as with 3 figures, and over `longest` figures.
  static func needed(_ count: Int, _ level: Level) -> Int? {
    guard 2...longest ~= count else { return nil }
    let points = count <= usual ? usualPoints : allPoints
    let found = points[level]?[count] ?? 0
    return found > 0 ? found : nil
  }

  /// The same for the summed scores of groups that are counted apart, such as all Junes and all Julys.
  static func needed(groups: [Int], _ level: Level) -> Int? {
    var chances = [1.0]
    for size in groups where size > 1 && chances.count < 4_000 {
      var group = [1.0]
      for count in 2...size { group = withOneMore(group, count) }
      chances = convolved(chances, group)
    }
    let found = point(chances, level.chance)
    return found > 0 ? found : nil
  }

  private static func convolved(_ left: [Double], _ right: [Double]) -> [Double] {
    var sums = Array(repeating: 0.0, count: left.count + right.count - 1)
    for (place, chance) in left.enumerated() {
      for (further, other) in right.enumerated() { sums[place + further] += chance * other }
    }
    return sums
  }

  /// As many as the figures of two years of months: these points are worked out in no time.
  private static let usual = 24
  private static let usualPoints = points(upTo: usual)
  private static let allPoints = points(upTo: longest)

  /// The exact points by level and number of figures; 0 where there is none.
  private static func points(upTo most: Int) -> [Level: [Int]] {
    var points: [Level: [Int]] = [:]
    for level in Level.allCases { points[level] = Array(repeating: 0, count: most + 1) }
    // Chances of 0, 1, 2 … pairs in falling order among the figures so far.
    var chances = [1.0]
    for count in 2...most {
      chances = withOneMore(chances, count)
      for level in Level.allCases { points[level]?[count] = point(chances, level.chance) }
    }
    return points
  }

  /// A figure more can be lower than 0 up to all of those before it, each equally likely.
  private static func withOneMore(_ chances: [Double], _ count: Int) -> [Double] {
    var sum = 0.0
    return (0..<chances.count + count - 1).map { falling in
      if falling < chances.count { sum += chances[falling] }
      if falling >= count { sum -= chances[falling - count] }
      return sum / Double(count)
    }
  }

  /// The lowest score that is at most so likely: few pairs fall where the score is high.
  private static func point(_ chances: [Double], _ level: Double) -> Int {
    var sum = 0.0
    let pairs = chances.count - 1
    for (falling, chance) in chances.enumerated() {
      sum += chance
      if sum > level * (1 + 1e-9) { return falling == 0 ? 0 : pairs - 2 * (falling - 1) }
    }
    return 0
  }
}
