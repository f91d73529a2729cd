import Testing

@testable import ActionPlan

@Suite struct Base64Tests {
  /// The examples of RFC 4648, section 10, and one with the last two digits.
  static let vectors = [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("~~~???", "fn5+Pz8/"),
  ]

  @Test(arguments: vectors) func `bytes become the text of the standard`(
    _ bytes: String, _ text: String
  ) {
    #expect(Base64.text(of: Array(bytes.utf8)) == text)
  }
}
