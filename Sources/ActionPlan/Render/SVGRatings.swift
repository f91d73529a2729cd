/// The plan on a page as bars: one drawing a row, as wide as the page allows, its words as large as
/// the page's own.
struct SVGRatings {
  private let bars: RatingBars
  private let id: String

  static let height = 34.0

  init(_ ratings: Document.Ratings, id: String) {
    bars = RatingBars(ratings)
    self.id = SVGChart.name(id)
  }

  /// Writes the bars below a key of all steps.
  func write(_ writer: inout MarkupWriter) {
    writeKey(&writer)
    for (number, bar) in bars.bars.enumerated() {
      writer.raw("<div class=\"rated\">\n<p>")
      writer.element("b", bar.label)
      writer.raw(" ")
      // The drawing says the same to those who hear it.
      let isDrawn = !bar.parts.isEmpty
      writer.element("span", isDrawn ? " aria-hidden=\"true\"" : "", bars.words(bar))
      writer.raw("</p>\n")
      if isDrawn { writePicture(bar, id: "\(id)-\(number + 1)", &writer) }
      writer.raw("</div>\n")
    }
  }

  private func writeKey(_ writer: inout MarkupWriter) {
    writer.raw("<ul class=\"rated-key\">\n")
    for step in bars.steps {
      writer.raw("<li><svg class=\"rated-sign\" width=\"28\" height=\"24\" aria-hidden=\"true\">")
      writeStep(step.tone, x: 1, width: 26, height: 22, unit: "", &writer)
      writeWords(String(step.letter), x: 14, y: 15, unit: "", &writer)
      writer.raw("</svg> ")
      writer.text(step.word)
      writer.raw("</li>\n")
    }
    writer.raw("</ul>\n")
  }

  private func writePicture(_ bar: RatingBars.Bar, id: String, _ writer: inout MarkupWriter) {
    writer.raw("<svg class=\"rated-bar\" width=\"100%\" height=\"")
    writer.number(Self.height)
    let label = bar.label.isEmpty ? "Ratings" : bar.label
    SVGChart.writeName(id: id, title: label, description: bars.words(bar), &writer)
    var before = 0
    for part in bar.parts {
      let (start, width) = (share(before), share(part.count))
      writeStep(
        bars.steps[part.step].tone, x: start, width: width, height: Self.height - 2, unit: "%",
        &writer)
      if let words = words(part, width: width) {
        writeWords(words, x: start + width / 2, y: 20, unit: "%", &writer)
      }
      before += part.count
    }
    writer.raw("</svg>\n")
  }

  /// A count in parts of a hundred of the longest bar.
  private func share(_ count: Int) -> Double { 100 * Double(count) / Double(bars.most) }

  /// What has room in a part on a telephone, 288 pixels wide: `2 G`, the letter alone, or nothing.
  private func words(_ part: (step: Int, count: Int), width: Double) -> String? {
    let letter = String(bars.steps[part.step].letter)
    let words = "\(part.count) \(letter)"
    let room = width * 2.88 - 4
    if Double(words.utf8.count) * 8 <= room { return words }
    return room >= 11 ? letter : nil
  }

  /// A part of a bar: its ground within a line, and a strip of its colour.
  private func writeStep(
    _ tone: Document.Tone, x: Double, width: Double, height: Double, unit: String,
    _ writer: inout MarkupWriter
  ) {
    for (kind, y, height) in [("ground", 1, height), ("edge", height - 5, 6)] {
      writer.raw("<rect class=\"\(kind) \(tone.rawValue)\" x=\"")
      writer.number(x)
      writer.raw("\(unit)\" y=\"")
      writer.number(y)
      writer.raw("\" width=\"")
      writer.number(width)
      writer.raw("\(unit)\" height=\"")
      writer.number(height)
      writer.raw("\"/>")
    }
  }

  private func writeWords(
    _ words: String, x: Double, y: Double, unit: String, _ writer: inout MarkupWriter
  ) {
    writer.raw("<text text-anchor=\"middle\" x=\"")
    writer.number(x)
    writer.raw("\(unit)\" y=\"")
    writer.number(y)
    writer.raw("\">\(words)</text>")
  }
}
