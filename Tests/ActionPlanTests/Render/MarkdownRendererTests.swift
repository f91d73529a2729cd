import ActionPlan
import Testing

@Suite struct MarkdownRendererTests {
  /// A text that Markdown would act on, and how it is written.
  struct Hostile: CustomTestStringConvertible {
    var text: String
    /// At the start of a line.
    var written: String
    /// Behind something else on the line.
    var inside: String

    init(_ text: String, _ written: String, inside: String? = nil) {
      (self.text, self.written, self.inside) = (text, written, inside ?? written)
    }

    var testDescription: String { text.debugDescription }
  }

  /// Texts on one line.
  static let lines = [
    Hostile("# Heading", "\\# Heading"),
    Hostile(" # Heading", "\\# Heading"),
    Hostile("\t## Heading", "\\## Heading"),
    Hostile("Plan C #", "Plan C \\#"),
    Hostile("Case no.#12", "Case no.#12"),
    Hostile("- bullet", "\\- bullet", inside: "- bullet"),
    Hostile("   - bullet", "\\- bullet", inside: "- bullet"),
    Hostile(" + bullet", "\\+ bullet", inside: "+ bullet"),
    Hostile("* bullet", "\\* bullet"),
    Hostile("1. first", "1\\. first", inside: "1. first"),
    Hostile(" 12) twelfth", "12\\) twelfth", inside: "12) twelfth"),
    Hostile("2019.", "2019\\.", inside: "2019."),
    Hostile("2.5 per cent", "2.5 per cent"),
    Hostile("By 1. June", "By 1. June"),
    Hostile(".5 and ) and 5", ".5 and ) and 5"),
    Hostile("===", "\\===", inside: "==="),
    Hostile("  ===  ", "\\===", inside: "==="),
    Hostile("---", "\\---", inside: "---"),
    Hostile(" ---", "\\---", inside: "---"),
    Hostile("***", "\\*\\*\\*"),
    Hostile("___", "\\_\\_\\_"),
    Hostile("    code", "code"),
    Hostile("\tcode", "code"),
    Hostile("\u{A0}- bullet\u{2003}", "\\- bullet", inside: "- bullet"),
    Hostile(" \u{301}a", "\u{301}a"),
    Hostile("```", "\\`\\`\\`"),
    Hostile("~~~", "\\~\\~\\~"),
    Hostile("a ~~b~~ ~c~", "a \\~\\~b\\~\\~ \\~c\\~"),
    Hostile("> quote", "&gt; quote"),
    Hostile("<script>a && b</script>", "&lt;script&gt;a &amp;&amp; b&lt;/script&gt;"),
    Hostile("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
    Hostile("[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)"),
    Hostile("[a]: b", "\\[a\\]: b"),
    Hostile("a | b", "a \\| b"),
    Hostile(":--", "\\:--", inside: ":--"),
    Hostile("C:\\new", "C:\\\\new"),
    Hostile("*\u{301}a*\u{301} [\u{301}b](c)", "\\*\u{301}a\\*\u{301} \\[\u{301}b\\](c)"),
    Hostile("\u{1B}[2J", "\\\\u{1B}\\[2J"),
    Hostile("plain - text + more = all", "plain - text + more = all"),
  ]

  private func render(_ block: Document.Block) -> String {
    let text = MarkdownRenderer().render(Document(title: "T", blocks: [block]))
    return String(text.dropFirst("# T\n\n".count).dropLast())
  }

  @Test(arguments: lines)
  func `no text becomes structure`(_ hostile: Hostile) {
    let (text, written, inside) = (hostile.text, hostile.written, hostile.inside)
    #expect(render(.paragraph(text)) == written)
    #expect(render(.paragraph("First\n" + text)) == "First\n" + written)
    #expect(render(.quotation(text, source: text)) == "> \(written)\n>\n> — \(inside)")
    #expect(render(.list([text, text])) == "- \(written)\n- \(written)")
    #expect(render(.facts([.init("Label", text)])) == "- **Label:** \(inside)")
    #expect(render(.facts([.init(text, "")])) == "- **\(inside):** ")
    #expect(render(.heading(level: 2, text, anchor: "a")) == "<a id=\"a\"></a>\n\n## \(inside)")
    #expect(render(.table(.init(text, ["A"], rows: []))) == "**\(inside)**\n\nNone.")
    #expect(MarkdownRenderer().render(Document(title: text)) == "# \(inside)\n")
  }

  static let breaks = ["One\n# Two\n\n    Three", " One \n\t# Two\nThree"]

  @Test(arguments: breaks)
  func `a line break does not split what stands on one line`(_ text: String) {
    let written = "One \\# Two Three"
    #expect(MarkdownRenderer().render(Document(title: text)) == "# \(written)\n")
    #expect(render(.heading(level: 3, text, anchor: "a")).hasSuffix("\n### \(written)"))
    #expect(render(.list([text])) == "- \(written)")
    #expect(render(.facts([.init(text, text)])) == "- **\(written):** \(written)")
    #expect(render(.table(.init(text, ["A"], rows: []))) == "**\(written)**\n\nNone.")
    #expect(render(.quotation("a", source: text)) == "> a\n>\n> — \(written)")
  }

  @Test func `paragraphs and quotations keep their lines`() {
    let text = "One\n  - two\n\n    three"
    #expect(render(.paragraph(text)) == "One\n\\- two\n\nthree")
    #expect(render(.quotation(text, source: nil)) == "> One\n> \\- two\n> \n> three")
  }

  @Test func `a table without a caption begins with its header`() {
    #expect(render(.table(.init(" \n", ["A"], rows: [["1"]]))) == "| A |\n| --- |\n| 1 |")
  }

  @Test func `a cell stays one cell, and a minus a minus`() {
    let table = Document.Table(
      "Figures", ["A\nB", Document.Column("C", isNumeric: true)],
      rows: [["a | b\n- c\\", "-0.5"], ["1. x", "~5"]])
    #expect(
      render(.table(table)) == """
        **Figures**

        | A<br>B | C |
        | --- | ---: |
        | a \\| b<br>- c\\\\ | -0.5 |
        | 1. x | \\~5 |
        """)
  }
}
