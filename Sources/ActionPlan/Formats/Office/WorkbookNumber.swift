/// Reads the numbers of a workbook: binary fractions written out, with an exponent at times.
package enum WorkbookNumber {
  /// The number that a person sees, exact: at most 15 digits, as Excel shows them.
  ///
  /// `1.1000000000000001` is 1.1, for Excel writes 17 digits of a binary fraction; `12.40` stays
  /// as it is.
  ///
  /// - Parameters:
  ///   - digits: The digits of the file.
  ///   - places: How far the point is moved to the right: 2 makes 85 of 0.85.
  /// - Returns: `nil` when it is no number, or one beyond 18 digits.
  package static func decimal(_ digits: String, movedBy places: Int = 0) -> ExactDecimal? {
    guard let parts = Parts(Array(digits.utf8)) else { return nil }
    return parts.decimal(movedBy: places)
  }

  /// Whether bytes are a number as XML has it: `-12.40`, `1.5E-3`, `.5`.
  static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.count <= 64 && Parts(Array(bytes)) != nil
  }

  /// The digits of a number and where its point stands.
  private struct Parts {
    var isNegative = false
    /// The digits without zeros at the beginning.
    var digits: [UInt8] = []
    /// How many digits stand after the point; negative for zeros to be added.
    var scale = 0

    init?(_ bytes: [UInt8]) {
      var rest = bytes[...]
      if let sign = rest.first, sign == 0x2D || sign == 0x2B {
        isNegative = sign == 0x2D
        rest.removeFirst()
      }
      var (count, seenPoint) = (0, false)
      while let byte = rest.first, byte != 0x45, byte != 0x65 {
        rest.removeFirst()
        switch byte {
        case 0x30...0x39:
          count += 1
          if seenPoint { scale += 1 }
          if byte != 0x30 || !digits.isEmpty { digits.append(byte &- 0x30) }
        case 0x2E where !seenPoint: seenPoint = true
        default: return nil
        }
      }
      guard count > 0 else { return nil }
      guard !rest.isEmpty else { return }
      let exponent = rest.dropFirst()
      let unsigned =
        exponent.first == 0x2B || exponent.first == 0x2D ? exponent.dropFirst() : exponent
      guard (1...4).contains(unsigned.count), unsigned.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      let size = unsigned.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      scale -= exponent.first == 0x2D ? -size : size
    }

    func decimal(movedBy places: Int) -> ExactDecimal? {
      var (digits, scale) = (digits, scale - places)
      // Beyond 15 digits, or 15 places after the point, stands what binary fractions leave over.
      let spare = max(digits.count - 15, scale - 15)
      if spare > 0 { Self.round(&digits, &scale, by: spare) }
      guard !digits.isEmpty else {
        return ExactDecimal(coefficient: 0, scale: UInt8(max(0, min(scale, 15))))
      }
      guard scale >= -18, digits.count + max(0, -scale) <= 18, scale <= 18 else { return nil }
      var value: Int64 = 0
      for digit in digits { value = value * 10 + Int64(digit) }
      for _ in 0..<max(0, -scale) { value *= 10 }
      return ExactDecimal(
        coefficient: isNegative ? -value : value, scale: UInt8(max(0, scale)))
    }

    private static func round(_ digits: inout [UInt8], _ scale: inout Int, by spare: Int) {
      guard spare <= digits.count else {
        (digits, scale) = ([], 0)
        return
      }
      let isUp = digits[digits.count - spare] >= 5
      digits.removeLast(spare)
      scale -= spare
      if isUp { increment(&digits) }
      while let last = digits.last, last == 0, scale > 0 {
        digits.removeLast()
        scale -= 1
      }
    }

    private static func increment(_ digits: inout [UInt8]) {
      for place in digits.indices.reversed() {
        guard digits[place] == 9 else {
          digits[place] += 1
          return
        }
        digits[place] = 0
      }
      digits.insert(1, at: 0)
    }
  }
}

extension WorkbookNumber {
  /// The last day that Excel knows, 31 December 9999.
  static let lastSerial = 2_958_465

  /// The whole day of a serial number, the clock left aside; `nil` when there is none.
  static func serial(_ text: String, is1904: Bool) -> Int? {
    guard let value = Double(text), value >= 0, value < 3_000_000 else { return nil }
    let serial = Int(value) + (is1904 ? 1_462 : 0)
    return (1...lastSerial).contains(serial) ? serial : nil
  }

  /// The serial number of a day as ISO writes it, with or without a time behind it.
  static func serial(iso text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes.count == 10 || bytes[10] == UInt8(ascii: "T"),
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10]), year >= 1900, (1...12).contains(month)
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    let before = year - 1
    let days =
      before * 365 + before / 4 - before / 100 + before / 400
      + lengths[..<(month - 1)].reduce(0, +) + day
    // 31 December 1899 is day 693,595; after February 1900 Excel is one ahead.
    let serial = days - 693_595
    return serial < 60 ? serial : serial + 1
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
