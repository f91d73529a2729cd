/// A chart drawn as an inline SVG, with its key and its notes as lists below it.
///
/// The picture is laid out 340 units wide and its text is 13 units high, so that it reads as text
/// of 11 px on a telephone of 320 px less its margins, and as large as the page's own on paper.
/// What is longer than a number stands in HTML below the picture, where it wraps and is read aloud.
struct SVGChart {
  /// What is drawn.
  let chart: Document.Chart
  /// What the ids in it begin with, unlike for unlike ids given.
  let id: String
  let reading: ChartReading?

  /// Prepares a chart.
  ///
  /// - Parameters:
  ///   - chart: What to draw.
  ///   - id: What the ids in the markup begin with, different for each chart of a page.
  init(_ chart: Document.Chart, id: String) {
    self.chart = chart
    self.id = Self.name(id)
    reading = ChartReading(chart)
  }

  /// The measure, the picture, the key and the notes; empty without a figure.
  ///
  /// The caption and the sentence are its title and description, and not printed.
  var markup: String {
    guard let reading else { return "" }
    var writer = Writer()
    writer.raw("<div class=\"chart\">\n")
    writeMeasure(&writer)
    writePicture(Drawing(reading), &writer)
    writer.raw("</div>\n")
    return writer.text
  }

  private func writeMeasure(_ writer: inout Writer) {
    for words in TextChart.measure(chart) {
      writer.raw("<p class=\"chart-measure\">")
      writer.text(words)
      writer.raw("</p>\n")
    }
  }

  private func writePicture(_ drawing: Drawing, _ writer: inout Writer) {
    writer.raw("<svg class=\"chart-picture\" viewBox=\"0 0 ")
    writer.pair(Frame.width, Frame.height)
    writer.raw("\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\">\n")
    writer.raw("<title id=\"\(id)-title\">")
    writer.text(chart.caption)
    writer.raw("</title>\n<desc id=\"\(id)-desc\">")
    writer.text(chart.sentence)
    writer.raw("</desc>\n")
    drawing.write(&writer)
    writer.raw("</svg>\n")
    drawing.writeKey(&writer)
    drawing.writeNotes(&writer)
  }

  /// An id as it may stand in a list of ids: letters, digits, `-` and `.` stay as they are.
  private static func name(_ id: String) -> String {
    var name = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default: name += "_" + String(byte, radix: 16) + "_"
      }
    }
    return name.isEmpty ? "_" : name
  }
}
