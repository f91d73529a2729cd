extension ExactDecimal {
  /// Reads a number as programs write it, `0.30000000000000004` or `1.5e-05`.
  ///
  /// Leading zeros do not count as digits. Digits after the 18th, and decimals after the 18th, are
  /// rounded away, half away from zero; `nil` for anything else and for 10 to the 18th or more.
  init?(nearest bytes: Span<UInt8>) {
    var number = ScientificNumber()
    var place = 0
    if place < bytes.count, bytes[place] == 0x2D || bytes[place] == 0x2B {
      number.isNegative = bytes[place] == 0x2D
      place += 1
    }
    while place < bytes.count, number.take(bytes[place]) { place += 1 }
    guard number.isWhole || number.hasFraction else { return nil }
    if place < bytes.count {
      guard bytes[place] | 0x20 == 0x65, number.takeExponent(bytes.extracting((place + 1)...))
      else { return nil }
    }
    guard let value = number.value else { return nil }
    self = value
  }
}

/// A number with an exponent, while it is read.
private struct ScientificNumber {
  var isNegative = false
  private var coefficient: Int64 = 0
  /// By how many powers of ten the coefficient is too large; negative when it is too small.
  private var scale = 0
  private var roundsUp = false
  private var isCut = false
  private var seenPoint = false
  private var digits = 0
  private var decimals = 0

  var isWhole: Bool { digits > 0 && !seenPoint }
  var hasFraction: Bool { digits > 0 && decimals > 0 }

  /// Takes a digit or the point.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == 0x2E, !seenPoint, digits > 0 {
      seenPoint = true
      return true
    }
    let digit = byte &- 0x30
    guard digit <= 9 else { return false }
    digits += 1
    if seenPoint { decimals += 1 }
    if coefficient < ExactDecimal.limit / 10, !isCut {
      coefficient = coefficient * 10 + Int64(digit)
      if seenPoint { scale += 1 }
    } else {
      if !isCut { roundsUp = digit >= 5 }
      isCut = true
      if !seenPoint { scale -= 1 }
    }
    return true
  }

  /// Takes the digits after the "e".
  mutating func takeExponent(_ bytes: Span<UInt8>) -> Bool {
    var place = 0
    let isBelow = bytes.count > 0 && bytes[0] == 0x2D
    if isBelow || bytes.count > 0 && bytes[0] == 0x2B { place = 1 }
    guard place < bytes.count else { return false }
    var exponent = 0
    while place < bytes.count {
      let digit = bytes[place] &- 0x30
      guard digit <= 9 else { return false }
      exponent = min(1_000, exponent * 10 + Int(digit))
      place += 1
    }
    scale += isBelow ? exponent : -exponent
    return true
  }

  /// The number; `nil` when it is too large.
  var value: ExactDecimal? {
    var value = coefficient + (roundsUp ? 1 : 0)
    var scale = scale
    if value == 0 {
      return ExactDecimal(coefficient: 0, scale: UInt8(clamping: min(max(scale, 0), 18)))
    }
    while scale < 0 {
      guard value < ExactDecimal.limit / 10 else { return nil }
      value *= 10
      scale += 1
    }
    while scale > 18 || value >= ExactDecimal.limit && scale > 0 {
      // Of the digits that fall away together the first decides; the others can't make it more.
      let isLast = scale == 19 || scale <= 18
      value = (value + (isLast ? 5 : 0)) / 10
      scale -= 1
    }
    guard value < ExactDecimal.limit else { return nil }
    return ExactDecimal(
      coefficient: isNegative ? -value : value, scale: UInt8(clamping: scale))
  }
}
