import Testing

@testable import ActionPlan

@Suite struct ExactDecimalNearestTests {
  /// What a program may write, and the decimal it is.
  static let numbers: [(text: String, decimal: String?)] = [
    ("0", "0"), ("-12.40", "-12.40"), ("+3", "3"), ("007", "7"),
    ("0.30000000000000004", "0.30000000000000004"),
    ("0.012345678901234567", "0.012345678901234567"),
    ("1e3", "1000"), ("1.5e-05", "0.000015"), ("1.25E+2", "125"), ("12e0", "12"),
    ("-2e-3", "-0.002"),
    ("0e999999999999", "0"), ("1e-400", "0.000000000000000000"),
    ("5e-19", "0.000000000000000001"), ("4e-19", "0.000000000000000000"),
    ("123456789012345678.4", "123456789012345678"), ("123456789012345678.5", "123456789012345679"),
    ("0.1234567890123456789", "0.123456789012345679"),
    ("999999999999999999", "999999999999999999"), ("999999999999999999.5", nil),
    ("9.5e18", nil), ("-9.5e18", nil), ("9.9e400", nil), ("9223372036854775807", nil),
    ("-9223372036854775808", nil), ("9.99e17", "999000000000000000"),
    ("1e18", nil), ("1e400", nil), ("1000000000000000000", nil), ("12345678901234567890", nil),
    ("", nil), ("-", nil), (".5", nil), ("5.", nil), ("1e", nil), ("1e+", nil), ("1.e5", nil),
    ("1 e5", nil), ("nan", nil), ("1,000", nil), ("--1", nil), ("1.2.3", nil), ("1e5.0", nil),
  ]

  @Test(arguments: numbers)
  func `a number as programs write it is read to 18 digits`(_ text: String, _ decimal: String?) {
    let bytes = Array(text.utf8)
    #expect(ExactDecimal(nearest: bytes.span)?.description == decimal)
  }

  @Test func `every binary fraction of usual size keeps its value`() {
    var generator = SplitMix(state: 20_260_402)
    for _ in 0..<2000 {
      let number = Double.random(in: -1000...1000, using: &generator)
      let bytes = Array("\(number)".utf8)
      let read = ExactDecimal(nearest: bytes.span)?.double ?? .nan
      #expect(abs(read - number) <= 1e-15 * abs(number) + 1e-18)
    }
  }

  static let texts = [
    "0", "0.0", "-0.5", "0.05", "12.40", "100", "-100.00", "9.9", "10.01",
    "999999999999999999", "-0.99999999999999999", "0.00000000000000001",
  ]

  @Test(arguments: texts)
  func `a decimal is written as it was typed`(_ text: String) {
    #expect(ExactDecimal(text)?.description == text)
  }

  @Test func `even more decimals than can be typed are written`() {
    #expect(
      ExactDecimal(coefficient: 12, scale: 24).description == "0.000000000000000000000012")
    #expect(ExactDecimal(coefficient: .min, scale: 2).description == "-92233720368547758.08")
  }
}
