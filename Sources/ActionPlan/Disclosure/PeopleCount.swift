/// How many people a figure tells of, in steps small enough for every figure of its indicator.
struct PeopleCount: Hashable {
  /// A number of people, or the least and the most it can be; `nil` where the figure is no count.
  var count: ClosedRange<Int>?
  /// How many of how many; `nil` without a base.
  var base: Base?

  /// How many of how many people.
  struct Base: Hashable {
    var numerator: Int
    var denominator: Int
    /// Those the numerator leaves out; `nil` where it is not a part of the denominator.
    var rest: Int? { numerator <= denominator ? denominator - numerator : nil }
  }

  /// Counts the people in a figure; `nil` where it tells of none.
  init?(_ figure: Figure, of indicator: Indicator, steps: PeopleSteps) {
    guard indicator.disclosure != .nobody else { return nil }
    if indicator.unit == .count { count = steps.range(figure.reading) }
    if let numerator = figure.numerator.flatMap(steps.steps),
      let denominator = figure.denominator.flatMap(steps.steps)
    {
      base = Base(numerator: numerator, denominator: denominator)
    }
    if count == nil, base == nil { return nil }
  }

  /// Whether it tells of a number of people from 1 to a threshold.
  func isSmall(upTo threshold: Int) -> Bool {
    if let count, count.upperBound > 0, count.upperBound <= threshold { return true }
    guard let base else { return false }
    return [base.numerator, base.rest ?? 0, base.denominator].contains { $0.isSmall(threshold) }
  }

  /// What a choice of the next smallest goes by.
  var size: Int { count?.upperBound ?? base?.denominator ?? 0 }
}

extension Int {
  /// Whether it is from 1 to a threshold, in steps.
  func isSmall(_ threshold: Int) -> Bool { 0 < self && self <= threshold }
}

/// Steps in which every number of people of one indicator is whole: persons, or tenths of a post.
struct PeopleSteps {
  /// How many steps make one person.
  let unit: Int
  private let decimals: UInt8

  /// Finds the steps for some figures.
  init(for figures: [Figure]) {
    let numbers = figures.flatMap { figure in
      [figure.numerator, figure.denominator, figure.bounds?.low, figure.bounds?.high]
    }
    let most = numbers.compactMap { $0?.decimals }.max() ?? 0
    decimals = UInt8(clamping: Swift.min(most, Self.mostDecimals))
    unit = (0..<decimals).reduce(1) { product, _ in product * 10 }
  }

  private static let mostDecimals = 3
  /// No more people than this are counted, so that no sum is too large for a machine.
  private static let most = Int128(10_000_000_000_000)

  /// A number in steps; `nil` below 0 and where it is no number of people.
  func steps(_ number: ExactDecimal) -> Int? {
    let rounded = number.rounded(toDecimals: Int(decimals))
    guard !number.isNegative, rounded.scale <= decimals else { return nil }
    let steps = Int128(rounded.coefficient) * ExactDecimal.power(decimals - rounded.scale)
    return steps <= Self.most ? Int(steps) : nil
  }

  /// The least and the most that a count can be; `nil` for a gap.
  func range(_ reading: Reading) -> ClosedRange<Int>? {
    switch reading {
    case .value(let value): steps(value).map { $0...$0 }
    case .range(let low, let high):
      steps(high).map { high in Swift.min(steps(low) ?? 0, high)...high }
    case .fewerThan(let bound): steps(bound).map { 0...Swift.max(0, $0 - unit) }
    case .unavailable: nil
    }
  }
}
