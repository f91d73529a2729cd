import ActionPlan
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("café", 4), ("cafe\u{301}", 4), ("£5 – “x”", 8), ("↑ ● ▲", 5),
    ("日本", 4), ("ＡＢ", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1), ("㈱", 2),
    ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇬🇧", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("❤", 1), ("❤️", 2), ("1️⃣", 2),
    ("✓", 1), ("✅", 2), ("a\u{200B}b", 2), ("\u{1B}\t", 0), ("กำ", 2), ("א", 1), ("㉈", 1),
  ])
  func `a text takes as many columns as a terminal gives it`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  /// A text, a width and the lines it becomes.
  struct Sample: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let width: Int
    let lines: [String]

    init(_ description: String, _ text: String, _ width: Int, _ lines: [String]) {
      testDescription = description
      self.text = text
      self.width = width
      self.lines = lines
    }
  }

  static let samples = [
    Sample("nothing is one empty line", "", 10, [""]),
    Sample("what fits stays", "one two", 7, ["one two"]),
    Sample("what does not fit goes on", "one two", 6, ["one", "two"]),
    Sample("a line is filled to the end", "a bb ccc dddd", 8, ["a bb ccc", "dddd"]),
    Sample("runs of spaces become one", "  a \t  b  ", 10, ["a b"]),
    Sample("line breaks stay", "a\n\nb\r\nc", 10, ["a", "", "b", "c"]),
    Sample("a last line break leaves an empty line", "a\n", 10, ["a", ""]),
    Sample("a long word is broken", "abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
    Sample("a long word starts on a line of its own", "a bcdef g", 4, ["a", "bcde", "f g"]),
    Sample("wide characters count twice", "日本 語", 4, ["日本", "語"]),
    Sample("no wide character is cut in two", "日本語", 3, ["日", "本", "語"]),
    Sample("a no-break space holds", "10\u{A0}days left", 7, ["10\u{A0}days", "left"]),
    Sample("a family stays together", "a👩‍👩‍👧‍👦b", 2, ["a", "👩‍👩‍👧‍👦", "b"]),
    Sample("no width at all is one column", "ab 日", 0, ["a", "b", "日"]),
    Sample("a negative width is one column", "ab", .min, ["a", "b"]),
    Sample("a boundless width is one line", "a b", .max, ["a b"]),
  ]

  @Test(arguments: samples)
  func `text is wrapped so that`(sample: Sample) {
    #expect(sample.text.wrapped(to: sample.width) == sample.lines)
  }

  @Test func `no line is too wide and no letter is lost`() {
    var generator = SplitMix(state: 11)
    let alphabet = ["a", "b", " ", " ", "日", "e\u{301}", "👍🏽", "-"]
    for _ in 0..<500 {
      let count = Int.random(in: 0...40, using: &generator)
      let text = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
      let width = Int.random(in: 2...12, using: &generator)
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
