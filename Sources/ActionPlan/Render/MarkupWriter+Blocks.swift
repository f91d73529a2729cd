/// The pieces of a page that are words and nothing else.
extension MarkupWriter {
  /// Labels with their values; nothing for none.
  mutating func write(_ facts: [Document.Fact], _ name: String) {
    guard !facts.isEmpty else { return }
    raw("<dl class=\"\(name)\">\n")
    for fact in facts {
      raw("<div>")
      element("dt", fact.label)
      raw("<dd>")
      words(fact.value)
      raw("</dd></div>\n")
    }
    raw("</dl>\n")
  }

  /// A paragraph, with the number that people refer to.
  mutating func write(paragraph text: String, _ number: String?) {
    if let number {
      raw("<p class=\"numbered\"><span class=\"no\">\(number)</span> ")
    } else {
      raw("<p>")
    }
    words(text)
    raw("</p>\n")
  }

  /// Somebody's words.
  mutating func write(quotation text: String, _ source: String?) {
    raw("<div class=\"quotation\">\n<blockquote>")
    element("p", text)
    raw("</blockquote>\n")
    if let source {
      raw("<p class=\"source\">— ")
      element("cite", source)
      raw("</p>\n")
    }
    raw("</div>\n")
  }

  /// A list; nothing for no items.
  mutating func write(_ items: [String], _ element: String, _ attributes: String) {
    guard !items.isEmpty else { return }
    raw("<\(element)\(attributes)>\n")
    for text in items {
      raw("<li>")
      item(text)
      raw("</li>\n")
    }
    raw("</\(element)>\n")
  }

  /// The words of a list's item, what they are about in bold: "**Visits on time:** 93% …".
  private mutating func item(_ text: String) {
    let parts = PaperWords(item: text)
    if let subject = parts.subject {
      raw("<b>")
      self.text(subject)
      raw(":</b> ")
    }
    write(parts)
  }

  /// Words; the rules named at their end, `[D2, P1]`, have less weight.
  mutating func words(_ words: String) { write(PaperWords(words)) }

  private mutating func write(_ parts: PaperWords) {
    text(parts.words)
    if let rules = parts.rules { element("span", " class=\"rules\"", rules) }
  }

  /// Adds an element that holds words of the plan's and nothing else.
  mutating func element(_ name: String, _ words: String) { element(name, "", words) }
}
