/// Whole numbers between bounds, tied by sums: what somebody with a pencil would try to solve.
///
/// Written apart from the code that suppresses, and in another way: it tries every number, and
/// narrows the others by what is left of each sum.
struct Puzzle {
  private(set) var low: [Int] = []
  private(set) var high: [Int] = []
  /// Variables with a sign, which come to nothing together.
  private var sums: [[(variable: Int, sign: Int)]] = []
  private var tries = 0

  /// More people than any sample has.
  static let most = 400

  /// Adds an unknown number between bounds.
  mutating func unknown(_ range: ClosedRange<Int>) -> Int {
    low.append(range.lowerBound)
    high.append(range.upperBound)
    return low.count - 1
  }

  /// Says that one number is the sum of others.
  mutating func add(_ total: Int, is parts: [Int]) {
    sums.append([(variable: total, sign: 1)] + parts.map { (variable: $0, sign: -1) })
  }

  /// Says that a number is known.
  mutating func know(_ variable: Int, _ value: Int) {
    (low[variable], high[variable]) = (value, value)
  }

  /// How many values a number can have, counted up to three; 0 when nothing fits at all.
  func possible(_ variable: Int) -> Int {
    var narrowed = self
    guard narrowed.narrow() else { return 0 }
    var count = 0
    for value in narrowed.low[variable]...narrowed.high[variable] {
      var guess = narrowed
      guess.tries = 0
      guess.know(variable, value)
      if guess.fits() { count += 1 }
      if count == 3 { break }
    }
    return count
  }

  private mutating func fits() -> Bool {
    tries += 1
    guard tries < 3_000, narrow() else { return false }
    let open = low.indices.filter { low[$0] < high[$0] && isTied($0) }
    guard let next = open.min(by: { high[$0] - low[$0] < high[$1] - low[$1] }) else { return true }
    for value in low[next]...high[next] {
      var guess = self
      guess.know(next, value)
      if guess.fits() { return true }
      tries = guess.tries
      if tries >= 3_000 { return false }
    }
    return false
  }

  private func isTied(_ variable: Int) -> Bool {
    sums.contains { $0.contains { $0.variable == variable } }
  }

  /// Narrows every number by what the others leave of each sum; `false` when nothing is left.
  private mutating func narrow() -> Bool {
    var isNarrowed = true
    while isNarrowed {
      isNarrowed = false
      for sum in sums {
        let least = sum.reduce(0) { $0 + ($1.sign > 0 ? low[$1.variable] : -high[$1.variable]) }
        let most = sum.reduce(0) { $0 + ($1.sign > 0 ? high[$1.variable] : -low[$1.variable]) }
        guard least <= 0, 0 <= most else { return false }
        for (variable, sign) in sum {
          let newLow = sign > 0 ? high[variable] - most : high[variable] + least
          let newHigh = sign > 0 ? low[variable] - least : low[variable] + most
          guard newLow > low[variable] || newHigh < high[variable] else { continue }
          low[variable] = max(low[variable], newLow)
          high[variable] = min(high[variable], newHigh)
          guard low[variable] <= high[variable] else { return false }
          isNarrowed = true
        }
        if isNarrowed { break }
      }
    }
    return true
  }
}
