import Testing

@testable import ActionPlan

@Suite struct KendallStatisticTests {
  /// The published one-sided 5% points of up to 12 figures.
  @Test(arguments: [
    (4, 6), (5, 8), (6, 11), (7, 13), (8, 16), (9, 18), (10, 21), (11, 23), (12, 26),
  ])
  func `the 5% points are those of the published table`(count: Int, point: Int) {
    #expect(KendallStatistic.needed(count, .five) == point)
  }

  @Test(arguments: [(13, 40), (18, 63), (24, 94)])
  func `the 1% points are exact`(count: Int, point: Int) {
    #expect(KendallStatistic.needed(count, .one) == point)
  }

  @Test(arguments: [4, 5, 6, 7])
  func `they are those of all orders counted one by one`(count: Int) {
    var scores: [Int] = []
    Self.orders(Array(0..<count)) { order in
      let values = order.map(Double.init)
      scores.append(
        KendallStatistic.score(
          Observations(times: (0..<count).map(Double.init), low: values, high: values)))
    }
    for level in KendallStatistic.Level.allCases {
      let enough = Set(scores).sorted().first { score in
        Double(scores.count { $0 >= score }) <= level.chance * Double(scores.count) + 1e-9
      }
      #expect(KendallStatistic.needed(count, level) == enough, "\(count) \(level)")
    }
  }

  private static func orders(_ rest: [Int], _ done: [Int] = [], _ take: ([Int]) -> Void) {
    guard !rest.isEmpty else { return take(done) }
    for place in rest.indices {
      var left = rest
      let next = left.remove(at: place)
      orders(left, done + [next], take)
    }
  }

  @Test(arguments: [-1, 0, 1, 2, 3, 121, Int.max])
  func `there is no point where no score is so unlikely, or where none is kept`(count: Int) {
    #expect(KendallStatistic.needed(count, .five) == nil)
  }

  @Test func `twelve months of two years are twelve coins`() {
    // Nine of twelve up: 299 of 4,096 or more; ten: 79 of 4,096.
    let months = Array(repeating: 2, count: 12)
    #expect(KendallStatistic.needed(groups: months, .ten) == 6)
    #expect(KendallStatistic.needed(groups: months, .five) == 8)
    #expect(KendallStatistic.needed(groups: months, .one) == 10)
  }
}
