import Testing

@testable import ActionPlan

@Suite struct JSONParserTests {
  struct Refusal: CustomTestStringConvertible, Sendable {
    var text: String
    var error: String

    init(_ text: String, _ error: String) { (self.text, self.error) = (text, error) }
    var testDescription: String { text.debugDescription }
  }

  static let refusals = [
    Refusal("", "1:1: found the end of the file where a value was expected"),
    Refusal(" \n ", "2:2: found the end of the file where a value was expected"),
    Refusal("{", "1:2: found the end of the file where a key in quotes was expected"),
    Refusal("{\"a\"", "1:5: found the end of the file where a colon was expected"),
    Refusal("{\"a\" 1}", "1:6: found 1 where a colon was expected"),
    Refusal("{\"a\":", "1:6: found the end of the file where a value was expected"),
    Refusal("{\"a\":1", "1:7: found the end of the file where a comma or } was expected"),
    Refusal("{\"a\":1,", "1:8: found the end of the file where a key in quotes was expected"),
    Refusal("{\"a\":1,}", "1:8: found } where a key in quotes was expected"),
    Refusal("{\"a\":1;}", "1:7: found ; where a comma or } was expected"),
    Refusal("{a:1}", "1:2: found a where a key in quotes was expected"),
    Refusal("{'a':1}", "1:2: found 'a' where a key in quotes was expected"),
    Refusal("{1:1}", "1:2: found 1 where a key in quotes was expected"),
    Refusal("{,}", "1:2: found , where a key in quotes was expected"),
    Refusal("[", "1:2: found the end of the file where a value was expected"),
    Refusal("[1", "1:3: found the end of the file where a comma or ] was expected"),
    Refusal("[1,", "1:4: found the end of the file where a value was expected"),
    Refusal("[1,]", "1:4: found ] where a value was expected"),
    Refusal("[1 2]", "1:4: found 2 where a comma or ] was expected"),
    Refusal("[1}", "1:3: found } where a comma or ] was expected"),
    Refusal("1 2", "1:3: found 2 where the end of the file was expected"),
    Refusal("{}\n{}", "2:1: found { where the end of the file was expected"),
    Refusal("tru", "1:1: found tru where a value was expected"),
    Refusal("True", "1:1: found True where a value was expected"),
    Refusal("nul", "1:1: found nul where a value was expected"),
    Refusal("falsy", "1:1: found falsy where a value was expected"),
    Refusal("NaN", "1:1: found NaN where a value was expected"),
    Refusal("Infinity", "1:1: found Infinity where a value was expected"),
    Refusal("// no", "1:1: found // where a value was expected"),
    Refusal("\"a", "1:1: the text that starts here has no closing quote"),
    Refusal("\"a\nb\"", "1:3: a control character (10) stands in a text"),
    Refusal("\"\u{0}\"", "1:2: a control character (0) stands in a text"),
    Refusal("\"\\x\"", "1:2: a backslash starts no escape that JSON knows"),
    Refusal("\"é\\", "1:3: a backslash starts no escape that JSON knows"),
    Refusal("+1", "1:1: found +1 where a value was expected"),
    Refusal(".5", "1:1: found .5 where a value was expected"),
    Refusal("01", "1:1: a number starts with a needless 0"),
    Refusal("-01", "1:1: a number starts with a needless 0"),
    Refusal("-", "1:2: found the end of the file where a digit was expected"),
    Refusal("-a", "1:2: found a where a digit was expected"),
    Refusal("1.", "1:3: found the end of the file where a digit after the point was expected"),
    Refusal("1.e", "1:3: found e where a digit after the point was expected"),
    Refusal("1e400", "1:1: a number with an exponent is not exact"),
    Refusal("1.5E3", "1:1: a number with an exponent is not exact"),
    Refusal("-0", "1:1: minus zero is not a figure"),
    Refusal("-0.00", "1:1: minus zero is not a figure"),
    Refusal("1234567890123456789", "1:1: a number has more than 18 digits"),
    Refusal("0.123456789012345678", "1:1: a number has more than 18 digits"),
    Refusal("0x10", "1:2: found x10 where the end of the file was expected"),
    Refusal("{\"a\":1,\n \"a\":2}", "2:2: the key \"a\" stands twice in one object"),
    Refusal("{\"a\":1,\"\\u0061\":2}", "1:8: the key \"\\u0061\" stands twice in one object"),
    Refusal(
      "{\"é\":1,\"é\":2}",
      "1:8: the key text that JSON does not allow here stands twice in one object"),
    Refusal("\u{FEFF}{}", "1:1: the file starts with a byte order mark"),
  ]

  @Test(arguments: refusals)
  func `what is wrong is told with its line and column`(_ refusal: Refusal) {
    #expect(Self.error(Array(refusal.text.utf8)) == refusal.error)
  }

  static let badBytes: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80],
    [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
    [0xF0, 0x9F, 0x92], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
  ]

  @Test(arguments: badBytes)
  func `bytes that are not UTF-8 are refused`(_ bytes: [UInt8]) {
    #expect(
      Self.error([0x22, 0x61] + bytes + [0x22])?.hasPrefix("1:3: a byte that is not UTF-8") == true)
  }

  @Test(arguments: [
    "\\ud800", "\\udc00", "\\ud800x", "\\ud800\\n", "\\ud800\\ud800", "\\uD83D\\u0041",
  ])
  func `half a surrogate pair is refused`(_ escape: String) {
    #expect(Self.error(Array("\"\(escape)\"".utf8))?.contains("surrogate") == true)
  }

  @Test(arguments: ["\\u", "\\u1", "\\u12g4", "\\u123", "\\u-123"])
  func `an escape without four digits is refused`(_ escape: String) {
    #expect(Self.error(Array("\"\(escape)\"".utf8)) != nil)
  }

  @Test func `objects and arrays may be nested 64 deep and no deeper`() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let nested = { (depth: Int) in
        Array(
          (String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth))
            .utf8)
      }
      #expect(Self.error(nested(64)) == nil)
      let message = "objects and arrays are nested more than 64 deep"
      #expect(Self.error(nested(65)) == "1:\(64 * open.count + 1): \(message)")
      #expect(Self.error(nested(10_000)) == "1:\(64 * open.count + 1): \(message)")
    }
  }

  @Test func `a text may have 4 MB and no more`() {
    let text = { (count: Int) in
      [0x22] + [UInt8](repeating: 0x61, count: count) + [0x22]
    }
    #expect(Self.error(text(4 << 20)) == nil)
    #expect(Self.error(text(4 << 20 + 1)) == "1:1: the text that starts here is longer than 4 MB")
  }

  @Test func `a column counts characters, not bytes`() {
    #expect(Self.error(Array("[\"Łódź\", x]".utf8))?.hasPrefix("1:10: found x") == true)
  }

  @Test(arguments: [24, 25, 200])
  func `a key that stands twice is found however many there are`(_ count: Int) {
    var keys = (0..<count).map { "k\(($0 * 7919) % 1009)" }
    let object = { "{" + keys.map { "\"\($0)\":1" }.joined(separator: ",") + "}" }
    #expect(Self.error(Array(object().utf8)) == nil)
    keys.append(keys[count / 2])
    #expect(Self.error(Array(object().utf8))?.contains("stands twice") == true)
  }

  private static func error(_ bytes: [UInt8]) -> String? {
    do throws(JSONError) {
      _ = try JSONParser.parse(bytes)
      return nil
    } catch {
      return error.description
    }
  }
}
