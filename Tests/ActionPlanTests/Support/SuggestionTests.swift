import ActionPlan
import Testing

@Suite struct SuggestionTests {
  static let commands = ["board", "check", "export", "import", "init", "list", "record", "restate"]

  @Test(arguments: [
    ("chekc", "check"), ("cehck", "check"), ("exprot", "export"), ("improt", "import"),
    ("recrod", "record"), ("bord", "board"), ("boards", "board"), ("lst", "list"),
    ("CHECK", "check"), ("Lits", "list"),
  ])
  func `a slip of the finger is recognised`(typed: String, meant: String) {
    #expect(nearest(to: typed, among: Self.commands) == meant)
  }

  @Test(arguments: ["", "x", "banana", "zzzzzz", "publish", "b"])
  func `a word unlike all others gets no suggestion`(typed: String) {
    #expect(nearest(to: typed, among: Self.commands) == nil)
  }

  @Test func `a beginning goes before a slip`() {
    #expect(nearest(to: "rest", among: ["test", "restate", "restatement"]) == "restate")
    #expect(nearest(to: "res", among: Self.commands) == "restate")
  }

  @Test func `the same word in other letters goes before everything`() {
    #expect(nearest(to: "ind-7", among: ["ind-70", "IND-7", "ind-8"]) == "IND-7")
  }

  @Test func `the order of the candidates makes no difference`() {
    let candidates = ["ind-03", "ind-02", "ind-01"]
    #expect(nearest(to: "ind-0x", among: candidates) == "ind-01")
    #expect(nearest(to: "ind-0x", among: candidates.reversed()) == "ind-01")
  }

  @Test func `swapped figures in an id are one mistake`() {
    #expect(nearest(to: "ind-70", among: ["ind-17", "ind-07", "act-70"]) == "ind-07")
  }

  @Test(arguments: [
    ("abcdef", "abcdxy", true), ("abcdef", "abcxyz", false), ("abcdefghi", "abcdefxyz", true),
    ("abcdefghijklmno", "abcdefghijkwxyz", false), ("abc", "abx", true), ("abc", "axy", false),
  ])
  func `about one letter in three may be wrong`(typed: String, other: String, isNear: Bool) {
    #expect((nearest(to: typed, among: [other]) != nil) == isNear)
  }

  @Test func `only the first 64 letters count`() {
    let long = String(repeating: "a", count: 64)
    let huge = String(repeating: "a", count: 100_000)
    #expect(nearest(to: huge, among: ["b", long]) == long)
    #expect(nearest(to: "e" + String(repeating: "\u{301}", count: 100_000), among: ["e"]) == nil)
  }
}
