import ActionPlan
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: [
    "", "plain text", "two\nlines\tand a tab", "café £5 – “quoted” …", "नमस्ते 日本語 العربية",
    "👩‍👩‍👧‍👦 ❤️‍🔥 👍🏽 1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "می\u{200C}خواهم", "क्\u{200D}ष", "soft\u{AD}hyphen no\u{A0}break",
  ])
  func `ordinary text stays as it is`(text: String) {
    #expect(Array(text.safeForTerminal.utf8) == Array(text.utf8))
  }

  /// Text and what is printed for it.
  static let escapes: [(String, String)] = [
    ("\u{1B}[31mred", #"\u{1B}[31mred"#),
    ("a\0b\u{7}\u{8}", #"a\u{0}b\u{7}\u{8}"#),
    ("over\rwritten", #"over\u{D}written"#),
    ("a\r\nb", "a\\u{D}\nb"),
    ("\u{7F}\u{80}\u{9B}31m\u{9F}", #"\u{7F}\u{80}\u{9B}31m\u{9F}"#),
    ("user\u{202E}txt.exe", #"user\u{202E}txt.exe"#),
    ("\u{2066}a\u{2069}\u{200E}\u{200F}\u{61C}", #"\u{2066}a\u{2069}\u{200E}\u{200F}\u{61C}"#),
    ("a\u{2028}b\u{2029}", #"a\u{2028}b\u{2029}"#),
    ("ind\u{200B}-07\u{FEFF}\u{2060}", #"ind\u{200B}-07\u{FEFF}\u{2060}"#),
    ("pass\u{200D}word", #"pass\u{200D}word"#),
    ("\u{200C}می\u{200C}", #"\u{200C}می\u{200C}"#),
    ("é\u{200D}\u{200D}é", #"é\u{200D}\u{200D}é"#),
    ("hidden\u{E0061}\u{E007F}", #"hidden\u{E0061}\u{E007F}"#),
    ("🏴\u{E0067}\u{E007F}\u{E0061}", "🏴\u{E0067}\u{E007F}\\u{E0061}"),
  ]

  @Test(arguments: escapes)
  func `what could mislead is shown`(text: String, shown: String) {
    #expect(text.safeForTerminal == shown)
  }

  @Test func `every control and direction character is shown`() {
    let ranges: [ClosedRange<UInt32>] = [
      0...8, 0xB...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028...0x2029,
    ]
    for value in ranges.joined() {
      let scalar = Unicode.Scalar(value).map(String.init) ?? ""
      #expect(scalar.safeForTerminal == "\\u{\(String(value, radix: 16, uppercase: true))}")
    }
  }

  @Test func `escaping twice changes nothing more`() {
    var generator = SplitMix(state: 7)
    let alphabet: [Unicode.Scalar] = [
      "a", "é", "\u{200D}", "\u{200C}", "\u{202E}", "\u{1F3F4}", "\u{E0067}", "\u{E007F}",
      "\u{1B}", "\n", "👩", "\u{FE0F}", "\u{200B}", "\u{301}",
    ]
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<8 {
        text.unicodeScalars.append(alphabet.randomElement(using: &generator) ?? "a")
      }
      let once = text.safeForTerminal
      #expect(Array(once.safeForTerminal.utf8) == Array(once.utf8))
    }
  }
}
