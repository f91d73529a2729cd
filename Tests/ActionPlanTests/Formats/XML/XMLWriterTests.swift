import Testing

@testable import ActionPlan

@Suite struct XMLWriterTests {
  private func written(_ body: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter()
    body(&writer)
    let text = String(decoding: writer.finished(), as: UTF8.self)
    return text.split(separator: "\n", maxSplits: 1).last.map(String.init) ?? ""
  }

  @Test func `elements nest and what is left open is closed`() {
    let text = written { xml in
      xml.open("a", [("b", "1")])
      xml.empty("c")
      xml.value("d", "2")
      xml.element("e", text: "f")
      xml.open("g")
    }
    #expect(text == #"<a b="1"><c/><d val="2"/><e>f</e><g></g></a>"#)
  }

  static let texts: [(text: String, inText: String, inAttribute: String)] = [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d", "a &lt; b &amp; c &gt; d"),
    ("\"said\" 'so'", "\"said\" 'so'", "&quot;said&quot; 'so'"),
    ("one\r\ntwo\rthree\nfour\t", "one\ntwo\nthree\nfour\t", "one&#10;two&#10;three&#10;four&#9;"),
    ("nul\u{0} bell\u{7} \u{FFFE}\u{FFFF}end", "nul bell end", "nul bell end"),
    ("caf\u{E9} \u{1F600} \u{FFFD}\u{FFEE}", "café 😀 \u{FFFD}\u{FFEE}", "café 😀 \u{FFFD}\u{FFEE}"),
  ]

  @Test(arguments: texts) func `text is escaped and stripped of what XML forbids`(
    text: String, inText: String, inAttribute: String
  ) throws {
    #expect(written { $0.element("a", text: text) } == "<a>\(inText)</a>")
    #expect(written { $0.empty("a", [("b", text)]) } == "<a b=\"\(inAttribute)\"/>")
    var scanner = try XMLScanner(Array(written { $0.element("a", text: text) }.utf8))
    _ = try scanner.next()
    guard case .text(let back)? = try scanner.next() else {
      Issue.record("no text came back")
      return
    }
    #expect(!back.contains("\r") && back.utf8.elementsEqual(back.utf8.filter { $0 != 0 }))
  }
}
