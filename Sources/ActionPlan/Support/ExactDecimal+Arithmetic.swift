extension ExactDecimal: Comparable, Hashable {
  /// Whether two decimals have the same value, however they were typed.
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    guard left.scale != right.scale else { return left.coefficient == right.coefficient }
    return left.aligned(to: right) == right.aligned(to: left)
  }

  /// Whether the left value is the smaller one.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    guard left.scale != right.scale else { return left.coefficient < right.coefficient }
    return left.aligned(to: right) < right.aligned(to: left)
  }

  /// Feeds the value, not the way it was typed, into a hasher.
  public func hash(into hasher: inout Hasher) {
    var (coefficient, scale) = (self.coefficient, self.scale)
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    hasher.combine(coefficient)
    hasher.combine(scale)
  }

  /// The coefficient at the larger of two scales: at most 36 digits, so it always fits.
  func aligned(to other: ExactDecimal) -> Int128 {
    Int128(coefficient) * Self.power(Swift.max(scale, other.scale) - scale)
  }

  static func power(_ exponent: UInt8) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { product, _ in product * 10 }
  }

  /// The sum, exact unless it needs more than 18 digits; then the last ones are rounded away.
  public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    fitted(
      left.aligned(to: right) + right.aligned(to: left), scale: Swift.max(left.scale, right.scale))
  }

  /// The difference, exact unless it needs more than 18 digits; then the last ones are rounded away.
  public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    left + ExactDecimal(coefficient: -right.coefficient, scale: right.scale)
  }

  private static func fitted(_ value: Int128, scale: UInt8) -> ExactDecimal {
    var (value, scale) = (value, scale)
    while value.magnitude >= UInt128(limit), scale > 0 {
      value = dividedByTen(value)
      scale -= 1
    }
    let bound = Int128(limit) - 1
    return ExactDecimal(
      coefficient: Int64(Swift.max(-bound, Swift.min(bound, value))), scale: scale)
  }

  /// A tenth, rounded half away from zero.
  private static func dividedByTen(_ value: Int128) -> Int128 {
    (value + (value < 0 ? -5 : 5)) / 10
  }

  /// The value at a number of decimals, rounded half away from zero and padded with zeros.
  ///
  /// - Parameter decimals: 0 to 18; the digits shown after the point.
  /// - Returns: The rounded value; fewer decimals than asked for where 18 digits would not hold them.
  public func rounded(toDecimals decimals: Int) -> ExactDecimal {
    let wanted = UInt8(Swift.max(0, Swift.min(18, decimals)))
    guard wanted < scale else {
      return Self.fitted(Int128(coefficient) * Self.power(wanted - scale), scale: wanted)
    }
    let divisor = Self.power(scale - wanted)
    let half = coefficient < 0 ? -(divisor / 2) : divisor / 2
    return ExactDecimal(coefficient: Int64((Int128(coefficient) + half) / divisor), scale: wanted)
  }

  /// The value times a hundred (or ten thousand …) over a denominator, rounded half away from zero.
  ///
  /// - Parameters:
  ///   - multiplier: 100 for a percentage, 10,000 for a rate per 10,000, 1 for a plain ratio.
  ///   - denominator: The number to divide by; `nil` comes back when it is 0.
  ///   - decimals: The digits after the point, 0 to 6.
  /// - Returns: `nil` when the denominator is 0 or the answer has more than 18 digits.
  public func times(
    _ multiplier: Int, over denominator: ExactDecimal, decimals: Int
  ) -> ExactDecimal? {
    guard denominator.coefficient != 0, (0...6).contains(decimals) else { return nil }
    let factor = Int128(multiplier) * Self.power(UInt8(decimals))
    let (top, overflow) = aligned(to: denominator).multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    let bottom = denominator.aligned(to: self)
    let (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
    let away: Int128 = remainder.magnitude * 2 >= bottom.magnitude ? 1 : 0
    let sign: Int128 = (top < 0) == (bottom < 0) ? 1 : -1
    guard let small = Int64(exactly: quotient + away * sign), abs(small) < Self.limit else {
      return nil
    }
    return ExactDecimal(coefficient: small, scale: UInt8(decimals))
  }
}
