extension DOCXBody {
  /// A paragraph of a style.
  mutating func paragraph(_ style: DOCXStyle, _ text: String, keepsNext: Bool = false) {
    xml.open("w:p")
    xml.properties(style, keepsNext: keepsNext)
    xml.words(PaperWords(text))
    xml.close()
  }

  /// The next heading of the outline, with the bookmark that leads to it.
  mutating func heading(_ style: DOCXStyle? = nil) {
    guard headings < outline.headings.count else { return }
    let heading = outline.headings[headings]
    headings += 1
    xml.open("w:p")
    xml.properties(style ?? .heading(heading.level))
    let bookmark = beginBookmark(heading.bookmark)
    xml.run(heading.text)
    endBookmark(bookmark)
    xml.close()
  }

  /// Labels with their values, a line each.
  mutating func facts(_ facts: [Document.Fact]) {
    for fact in facts {
      xml.open("w:p")
      xml.properties(.fact)
      xml.run("\(fact.label): ", isBold: true)
      xml.words(PaperWords(fact.value))
      xml.close()
    }
  }

  /// Somebody's words and whose they are.
  mutating func quotation(_ text: String, _ source: String?) {
    xml.open("w:p")
    xml.properties(.quotation, keepsNext: source != nil)
    xml.run("“\(text)”")
    xml.close()
    guard let source else { return }
    xml.open("w:p")
    xml.properties(.quotationSource)
    xml.run(source)
    xml.close()
  }

  mutating func listItem(_ text: String) {
    xml.open("w:p")
    xml.properties(.bullet)
    xml.words(PaperWords(item: text))
    xml.close()
  }

  /// A list that begins at a).
  mutating func lettered(_ items: [String]) {
    guard !items.isEmpty else { return }
    let list = DOCXNumbering.letters(letteredLists)
    letteredLists += 1
    for item in items {
      xml.open("w:p")
      xml.properties(.lettered, list: list)
      xml.words(PaperWords(item: item))
      xml.close()
    }
  }

  // MARK: Contents

  /// The sections as links, in a field that Word can fill in anew.
  ///
  /// No deeper headings: what the first page is for would move off it.
  mutating func writeContents() {
    let entries = outline.headings.filter { $0.level == 2 }
    guard !entries.isEmpty else { return }
    paragraph(.contentsHeading, "Contents")
    for (place, entry) in entries.enumerated() {
      xml.open("w:p")
      xml.properties(.contents)
      if place == 0 {
        xml.fieldMark("begin")
        // No page numbers, so that it is right before anything is laid out.
        xml.fieldCode(#"TOC \o "1-1" \n \h \z"#)
        xml.fieldMark("separate")
      }
      link(entry.bookmark, (entry.number.map { "\($0) " } ?? "") + entry.text)
      if place == entries.count - 1 { xml.fieldMark("end") }
      xml.close()
    }
  }

  /// Words that lead to a place in the file.
  mutating func link(_ bookmark: String, _ text: String) {
    xml.open("w:hyperlink", [("w:anchor", bookmark), ("w:history", "1")])
    xml.run(text, colour: HTMLPalette.light.link)
    xml.close()
  }
}
