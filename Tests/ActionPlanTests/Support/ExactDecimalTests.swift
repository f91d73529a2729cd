import ActionPlan
import Testing

@Suite struct ExactDecimalTests {
  static let vectors = ExactDecimalVectors.lines.split(separator: "\n").map {
    $0.split(separator: " ").map(String.init)
  }

  @Test func `the vectors are there`() {
    #expect(Self.vectors.count == 120)
    #expect(Self.vectors.allSatisfy { $0.count == 8 })
  }

  @Test(arguments: vectors) func `sums agree with Python's decimal`(_ vector: [String]) throws {
    let left = try #require(ExactDecimal(vector[0]))
    let right = try #require(ExactDecimal(vector[1]))
    #expect((left + right) == ExactDecimal(vector[3]))
    #expect((left + right).description == vector[3])
    #expect((left - right).description == vector[4])
    let decimals = try #require(Int(vector[5]))
    #expect(left.rounded(toDecimals: decimals).description == vector[6])
    #expect(left.times(100, over: right, decimals: decimals) == ExactDecimal(vector[7]))
  }

  @Test(arguments: vectors) func `order agrees with Python's decimal`(_ vector: [String]) throws {
    let left = try #require(ExactDecimal(vector[0]))
    let right = try #require(ExactDecimal(vector[1]))
    let order = left < right ? "<" : right < left ? ">" : "="
    #expect(order == vector[2])
    #expect((left == right) == (vector[2] == "="))
    if left == right { #expect(left.hashValue == right.hashValue) }
  }

  @Test func `a figure keeps the zeros that were typed and equals the one without`() throws {
    let typed = try #require(ExactDecimal("12.40"))
    #expect(typed.description == "12.40")
    #expect(typed.decimals == 2)
    #expect(typed == ExactDecimal("12.4"))
    #expect(Set([typed, ExactDecimal("12.4"), ExactDecimal("12.400")]).count == 1)
  }

  @Test func `the boundary that binary fractions get wrong is kept`() throws {
    let difference = try #require(ExactDecimal("89.9")) - #require(ExactDecimal("0.3"))
    #expect(try difference <= #require(ExactDecimal("89.6")))
    #expect(89.9 - 0.3 > 89.6)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "+1", "1e3", "1,000", "0x10", " 1", "1 ", "--1", "1-", "1.2.3", "٣",
    "NaN", "1234567890123456789", "0.1234567890123456789",
  ])
  func `what is not a plain decimal of up to 18 digits is refused`(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: [
    ("999999999999999999", "1", "999999999999999999"),
    ("99999999999999999.9", "0.1", "100000000000000000"),
    ("-999999999999999999", "-1", "-999999999999999999"),
  ])
  func `a sum of more than 18 digits loses its last ones and never traps`(
    left: String, right: String, sum: String
  ) throws {
    let found = try #require(ExactDecimal(left)) + #require(ExactDecimal(right))
    #expect(found == ExactDecimal(sum))
  }

  @Test(arguments: [
    ("0.5", 0, "1"), ("-0.5", 0, "-1"), ("1.5", 0, "2"), ("2.5", 0, "3"), ("0.49", 0, "0"),
    ("1", 3, "1.000"), ("12.345", 2, "12.35"), ("12.345", -1, "12"),
    ("1.5", 99, "1.50000000000000000"),
  ])
  func `rounding is half away from zero, padded to the decimals asked for`(
    text: String, decimals: Int, rounded: String
  ) {
    #expect(Sample.number(text).rounded(toDecimals: decimals).description == rounded)
  }

  @Test func `dividing by nothing gives nothing`() {
    #expect(ExactDecimal(5).times(100, over: .zero, decimals: 1) == nil)
    #expect(ExactDecimal(5).times(100, over: ExactDecimal(3), decimals: 7) == nil)
  }
}
