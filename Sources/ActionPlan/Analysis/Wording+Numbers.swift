/// Numbers that were worked out, not reported.
extension Indicator {
  /// The usual range: `62.3% to 81.0%`, with one decimal more than the figures have.
  public func words(_ range: UsualRange) -> String {
    "\(closer(range.lower)) to \(closer(range.upper))"
  }

  /// The usual range before the plan began, and where the latest figure lies.
  public func words(earlier range: UsualRange, _ latest: Interval) -> String {
    "\(telling(range, from: latest).words(range)), from \(range.count) figures; the latest figure "
      + "\(range.place(of: latest)) it"
  }

  /// The levels before and since a restart.
  public func words(_ step: IndicatorSeries.Step) -> String {
    "\(words(step.levels)) since \(step.day.inWords): \(step.restart.why) (agreed by "
      + "\(step.restart.agreedBy))"
  }

  /// Two levels: "from about 62% to about 76%".
  func words(_ levels: DirectionOfTravel.Levels) -> String {
    let now = rounded(kept(levels.now), decimals: 6)
    let told = telling([levels.before], from: [now])
    return "from about \(told.number(told.level(levels.before))) to about "
      + told.number(told.level(levels.now))
  }

  // MARK: Rounding

  /// A worked-out number with one decimal more than the figures, kept where a figure can be.
  ///
  /// Whole pounds stay whole: nobody writes tenths of a pound.
  func closer(_ value: Double) -> String {
    let shown = unit == .pounds && decimals == 0 ? 0 : decimals + 1
    return number(rounded(kept(value), decimals: shown), decimals: shown)
  }

  /// A level of a line through the figures, kept where a figure can be.
  func level(_ value: Double) -> ExactDecimal { rounded(kept(value), decimals: decimals) }

  /// A worked-out number where figures of the unit can be, unless some of the figures lie beyond.
  func kept(_ value: Double) -> Double {
    guard !unit.range(holding: []).contains(value) else { return value }
    let actuals = Array(actuals.values) + segments.values.flatMap(\.actuals.values)
    let range = unit.range(
      holding: actuals.compactMap(\.figure.bounds).flatMap { [$0.low.double, $0.high.double] })
    return max(range.lowerBound, min(range.upperBound, value))
  }

  /// A number at some decimals, at fewer where it is too large for them.
  func rounded(_ value: Double, decimals: Int) -> ExactDecimal {
    for scale in (0...UInt8(max(0, min(18, decimals)))).reversed() {
      let scaled = (0..<scale).reduce(value) { product, _ in product * 10 }.rounded()
      guard abs(scaled) < Double(ExactDecimal.limit) else { continue }
      return ExactDecimal(coefficient: Int64(scaled), scale: scale)
    }
    return value > 0 ? ExactDecimal(.max) : value < 0 ? ExactDecimal(.min) : .zero
  }

  // MARK: Telling apart

  /// The indicator with the decimals that print a usual range on the side of a figure where it is.
  func telling(_ range: UsualRange, from figure: Interval) -> Indicator {
    telling([range.lower, range.upper], from: [figure.low, figure.high], more: 1)
  }

  /// The indicator with the decimals that print worked-out numbers on the side of others where they are.
  ///
  /// - Parameters:
  ///   - numbers: What was worked out.
  ///   - others: What was reported or decided, never printed with more decimals than it has.
  ///   - more: How many decimals more the numbers are printed with.
  /// - Returns: The indicator itself where 6 decimals more would not do.
  func telling(_ numbers: [Double], from others: [ExactDecimal], more: Int = 0) -> Indicator {
    for extra in 0...6 {
      var told = self
      told.decimals += extra
      let isTold = numbers.map(kept).allSatisfy { number in
        others.allSatisfy { told.tells(number, from: $0, more) }
      }
      if isTold { return told }
    }
    return self
  }

  private func tells(_ number: Double, from other: ExactDecimal, _ more: Int) -> Bool {
    let printed = rounded(number, decimals: decimals + more)
    let shown = other.rounded(toDecimals: min(decimals, other.decimals))
    if number.isNear(other.double) { return printed == shown }
    return number < other.double ? printed < shown : shown < printed
  }
}

extension UsualRange {
  /// Where a figure lies: "is within", "is outside" or, where only part of it is inside, "may lie within".
  func place(of figure: Interval) -> String {
    guard contains(figure) else { return "is outside" }
    let ends = [figure.low, figure.high].map { Interval($0, $0) }
    return ends.allSatisfy(contains) ? "is within" : "may lie within"
  }
}

extension Indicator.Unit {
  /// Where figures can be: a share from 0 to 100 and no count below 0, unless one of some lies beyond.
  func range(holding figures: [Double]) -> ClosedRange<Double> {
    let usual: ClosedRange<Double> =
      switch self {
      case .percent: 0...100
      case .count, .rate, .days: 0...(.infinity)
      case .ratio, .pounds: -.infinity...(.infinity)
      }
    let isBelow = figures.contains { $0 < usual.lowerBound }
    let isAbove = figures.contains { $0 > usual.upperBound }
    return (isBelow ? -.infinity : usual.lowerBound)...(isAbove ? .infinity : usual.upperBound)
  }
}

extension Double {
  /// Whether two numbers differ by no more than binary fractions do by themselves.
  func isNear(_ other: Double) -> Bool { abs(self - other) <= 1e-9 * max(1, abs(other)) }
}

extension TeamChanges {
  /// "3 of 12 teams show a change; about 0.7 would by chance".
  public var words: String {
    let teams = judged == 1 ? "team" : "teams"
    let show = changed == 1 || judged == 1 ? "shows" : "show"
    let tenths = Int((byChance * 10).rounded())
    return "\(changed) of \(judged) \(teams) \(show) a change; about \(tenths / 10).\(tenths % 10) "
      + "would by chance"
  }
}
