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
  var markup: String {
    var writer = MarkupWriter()
    write(&writer)
    return writer.text
  }

  /// Writes the measure, the picture, the key and the notes; nothing without a figure.
  ///
  /// The caption and the sentence are its title and description, and not printed.
  @inline(never) func write(_ writer: inout MarkupWriter) {
    guard let reading else { return }
    let drawing = Drawing(reading)
    writer.raw("<div class=\"chart\">\n")
    Self.writeMeasure(chart, &writer)
    Self.writePicture(drawing, id: id, title: chart.caption, &writer)
    drawing.writeKey(&writer)
    drawing.writeNotes(&writer)
    writer.raw("</div>\n")
  }

  static func writeMeasure(_ chart: Document.Chart, _ writer: inout MarkupWriter) {
    for words in TextChart.measure(chart) {
      writer.element("p", " class=\"chart-measure\"", words)
      writer.raw("\n")
    }
  }

  /// Writes a picture with its title and description; the ids begin with one that ``name(_:)`` gave.
  static func writePicture(
    _ drawing: Drawing, id: String, title: String, _ writer: inout MarkupWriter
  ) {
    writer.raw("<svg class=\"chart-picture\" viewBox=\"0 0 ")
    writer.pair(drawing.frame.size.width, drawing.frame.size.height)
    writeName(id: id, title: title, description: drawing.reading.chart.sentence, &writer)
    drawing.write(&writer)
    writer.raw("</svg>\n")
  }

  /// Ends the start of an `svg` element with its role, and writes its title and description.
  static func writeName(
    id: String, title: String, description: String, _ writer: inout MarkupWriter
  ) {
    writer.raw("\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\">\n")
    writer.element("title", " id=\"\(id)-title\"", title)
    writer.raw("\n")
    writer.element("desc", " id=\"\(id)-desc\"", description)
    writer.raw("\n")
  }

  /// An id as it may stand in a list of ids: letters, digits, `-` and `.` stay as they are.
  static func name(_ id: String) -> String {
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
