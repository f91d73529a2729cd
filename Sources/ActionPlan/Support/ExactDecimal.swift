/// A decimal number kept exactly as it was typed: `12.40` stays `12.40`.
///
/// At most 18 digits in all, of which up to 18 after the point; no exponent. Two decimals are equal
/// when their values are (`12.40 == 12.4`); ``description`` gives the text as typed.
public struct ExactDecimal: Sendable {
  /// The digits without the point, with the sign; below 10 to the 18th in size.
  let coefficient: Int64
  /// How many of the digits stand after the point, 0 to 18.
  let scale: UInt8

  init(coefficient: Int64, scale: UInt8) {
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Makes a whole number; digits beyond the 18th are cut to the largest number that fits.
  public init(_ whole: Int) {
    let limit = Int(Self.limit) - 1
    self.init(coefficient: Int64(Swift.max(-limit, Swift.min(limit, whole))), scale: 0)
  }

  /// Reads a plain decimal such as `-12.40`; `nil` for anything else, an exponent included.
  public init?(_ text: String) {
    var copy = text
    let parsed = copy.withUTF8 { bytes in unsafe ExactDecimal(utf8: bytes.span) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Reads the bytes of a plain decimal: optional minus, digits, optional point and digits.
  init?(utf8 bytes: Span<UInt8>) {
    var value: Int64 = 0
    var digits = 0
    var scale: UInt8 = 0
    var seenPoint = false
    var negative = false
    for position in bytes.indices {
      switch bytes[position] {
      case 0x30...0x39:
        digits += 1
        guard digits <= 18 else { return nil }
        value = value &* 10 &+ Int64(bytes[position] &- 0x30)
        if seenPoint { scale &+= 1 }
      case 0x2E where !seenPoint && digits > 0: seenPoint = true
      case 0x2D where position == 0: negative = true
      default: return nil
      }
    }
    guard digits > 0, !seenPoint || scale > 0 else { return nil }
    self.init(coefficient: negative ? -value : value, scale: scale)
  }

  /// One more than the largest coefficient.
  static let limit: Int64 = 1_000_000_000_000_000_000

  /// The value 0.
  public static let zero = ExactDecimal(0)

  /// The value as a binary floating-point number, for statistics and drawing only.
  public var double: Double { Double(coefficient) / Self.powersOfTen[Int(scale)] }

  /// The value without its sign.
  public var magnitude: ExactDecimal {
    ExactDecimal(coefficient: abs(coefficient), scale: scale)
  }

  /// Whether the value is below 0.
  public var isNegative: Bool { coefficient < 0 }

  /// How many digits stand after the point as typed.
  public var decimals: Int { Int(scale) }

  /// The smallest step at a number of decimals: 1 for 0, 0.1 for 1.
  public static func unit(decimals: Int) -> ExactDecimal {
    ExactDecimal(coefficient: 1, scale: UInt8(Swift.max(0, Swift.min(18, decimals))))
  }

  private static let powersOfTen: [Double] = (0...18).map { exponent in
    (0..<exponent).reduce(1.0) { product, _ in product * 10 }
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number as typed, without a plus sign or an exponent.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24)
    appendDigits(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the number as typed.
  func appendDigits(to bytes: inout [UInt8]) {
    // No Int64 has more than 19 digits; they come from the last to the first.
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var left = coefficient.magnitude
    var first = 20
    repeat {
      first -= 1
      digits[first] = 0x30 + UInt8(truncatingIfNeeded: left % 10)
      left /= 10
    } while left > 0
    if isNegative { bytes.append(0x2D) }
    let point = 20 - decimals
    if first >= point, decimals > 0 {
      bytes.append(0x30)
      bytes.append(0x2E)
      for _ in point..<first { bytes.append(0x30) }
    }
    for place in first..<20 {
      if place == point, place > first { bytes.append(0x2E) }
      bytes.append(digits[place])
    }
  }
}
