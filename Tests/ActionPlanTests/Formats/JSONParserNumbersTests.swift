import Testing

@testable import ActionPlan

@Suite struct JSONParserNumbersTests {
  @Test(arguments: ["1e5", "1.5E-05", "-0", "-0.0", "0.30000000000000004999", "1e+400"])
  func `a number that is not exact is taken only where any number is`(_ text: String) throws {
    #expect(throws: JSONError.self) { try JSONParser.parse(Array(text.utf8)) }
    #expect(try JSONParser.parse(Array(text.utf8), takesAnyNumber: true).root.kind == .number)
  }

  @Test(arguments: ["1e", "1e+", "01", "1.", ".5", "+1", "NaN", "1e5e5", "- 1", "0x10"])
  func `what is no number stays none`(_ text: String) {
    #expect(throws: JSONError.self) { try JSONParser.parse(Array(text.utf8), takesAnyNumber: true) }
  }
}
