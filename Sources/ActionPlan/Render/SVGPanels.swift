/// Small charts on the same axes, each with its name and its latest figure as its title, and one
/// key for all of them.
struct SVGPanels {
  private let panels: [Panel]
  private let id: String

  /// One chart; without a reading it has no figure.
  private struct Panel {
    let chart: Document.Chart
    let reading: ChartReading?
  }

  init(_ charts: [Document.Chart], id: String) {
    self.id = SVGChart.name(id)
    let readings = charts.map { ChartReading($0) }
    let axes = readings.compactMap { $0?.axes }
    let joined = axes.dropFirst().reduce(axes.first) { $0?.joined($1) }
    panels = zip(charts, readings).map { chart, reading in
      Panel(chart: chart, reading: joined.flatMap { reading?.on($0) } ?? reading)
    }
  }

  private var readings: [ChartReading] { panels.compactMap(\.reading) }

  /// Writes the measure, the charts and the key; nothing without a figure.
  func write(_ writer: inout MarkupWriter) {
    guard let first = readings.first else { return }
    writer.raw("<div class=\"chart chart-panels\">\n")
    SVGChart.writeMeasure(first.chart, &writer)
    writer.raw("<ul class=\"panels\">\n")
    let drawings = panels.enumerated().compactMap { write($1, number: $0 + 1, &writer) }
    writer.raw("</ul>\n")
    writeKey(drawings, &writer)
    writer.raw("</div>\n")
  }

  /// Writes a chart below its name; gives back what was drawn.
  private func write(
    _ panel: Panel, number: Int, _ writer: inout MarkupWriter
  ) -> SVGChart.Drawing? {
    writer.raw("<li>")
    writer.element("b", panel.chart.caption)
    guard let reading = panel.reading else {
      writer.raw(" no figure</li>\n")
      return nil
    }
    let drawing = SVGChart.Drawing(panel: reading)
    let latest = "\(panel.chart.words(reading.latest)), \(reading.latest.day.inWords)"
    writer.element("span", " class=\"panel-latest\"", latest)
    writer.raw("\n")
    SVGChart.writePicture(
      drawing, id: "\(id)-\(number)", title: "\(panel.chart.caption): \(latest)", &writer)
    writer.raw("</li>\n")
    return drawing
  }

  private func writeKey(_ drawings: [SVGChart.Drawing], _ writer: inout MarkupWriter) {
    writer.raw("<ul class=\"chart-key\">\n")
    for isFirm in [true, false] {
      writeShapes(drawings, isFirm: isFirm, &writer)
      writeRange(drawings, isFirm: isFirm, &writer)
    }
    let hasLimits = drawings.contains { !$0.reading.limits.isEmpty }
    let lines = [
      ("target", "target", drawings.contains(where: \.hasTarget)),
      ("mean", "average", hasLimits), ("limit", "edges of the usual range", hasLimits),
      (
        "mark", "from here counted differently or judged anew",
        drawings.contains { !$0.marks.isEmpty }
      ),
    ]
    for (kind, words, occurs) in lines where occurs {
      SVGChart.Drawing.item(words, &writer) {
        $0.raw("<path class=\"chart-\(kind)\" d=\"M0 7H28\"/>")
      }
    }
    if drawings.contains(where: { $0.points.contains { $0.y == nil } }) {
      SVGChart.Drawing.item("no figure", &writer) { writer in
        writer.raw("<path class=\"chart-gap\" d=\"")
        SVGChart.Drawing.writeCross(x: 14, y: 7, &writer)
        writer.raw("\"/>")
      }
    }
    writer.raw("</ul>\n")
  }

  private func writeShapes(
    _ drawings: [SVGChart.Drawing], isFirm: Bool, _ writer: inout MarkupWriter
  ) {
    for shape in TextChart.Glyph.Shape.allCases {
      let holder = drawings.first { drawing in
        drawing.points.contains { $0.shape == shape && $0.isFirm == isFirm && $0.hasMark }
      }
      guard let reading = holder?.reading else { continue }
      let words = reading.words(shape) + (isFirm ? "" : ", provisional or estimated")
      SVGChart.Drawing.item(words, &writer) { writer in
        SVGChart.Drawing.write(shape, isFirm: isFirm, x: 14, y: 7, size: 3.6, &writer)
      }
    }
  }

  private func writeRange(
    _ drawings: [SVGChart.Drawing], isFirm: Bool, _ writer: inout MarkupWriter
  ) {
    let occurs = drawings.contains { drawing in
      drawing.points.contains { $0.y != nil && !$0.isExact && $0.isFirm == isFirm }
    }
    guard occurs else { return }
    let words = "known only as a range" + (isFirm ? "" : ", provisional or estimated")
    SVGChart.Drawing.item(words, &writer) { writer in
      SVGChart.Drawing.writeBar(isFirm: isFirm, x: 14, half: 2.5, from: 1, to: 13, &writer)
    }
  }
}
