extension SVGChart.Drawing {
  /// What each mark that occurs means, as a list.
  func writeKey(_ writer: inout SVGChart.Writer) {
    writer.raw("<ul class=\"chart-key\">\n")
    writeShapes(&writer)
    writeRanges(&writer)
    if hasTarget { writeLine("target", reading.targetWords, &writer) }
    if let words = reading.averageWords { writeLine("mean", words, &writer) }
    if let words = reading.usualRangeWords {
      item(words, &writer) { writer in
        writer.raw("<path class=\"chart-band\" d=\"M0 1H28V13H0Z\"/>")
        writer.raw("<path class=\"chart-limit\" d=\"M0 1H28M0 13H28\"/>")
      }
    }
    writer.raw("</ul>\n")
  }

  private func writeShapes(_ writer: inout SVGChart.Writer) {
    var seen: Set<TextChart.Glyph> = []
    for point in points where point.layer != nil {
      seen.insert(.figure(point.shape, isFirm: point.figure.isFirm))
    }
    for isFirm in [true, false] {
      for shape in TextChart.Glyph.Shape.allCases
      where seen.contains(.figure(shape, isFirm: isFirm)) {
        item(reading.words(shape) + status(isFirm, shape), &writer) { writer in
          Self.write(shape, isFirm: isFirm, x: 14, y: 7, size: 3.6, &writer)
        }
      }
    }
  }

  private func status(_ isFirm: Bool, _ shape: TextChart.Glyph.Shape) -> String {
    guard !isFirm else { return "" }
    return reading.notFirm { $0.shape == shape && ($0.isExact || $0.signal != nil) }
  }

  private func writeRanges(_ writer: inout SVGChart.Writer) {
    for isFirm in [true, false] {
      let isMeant = { (figure: Document.Chart.Figure) in
        figure.low != nil && !figure.isExact && figure.isFirm == isFirm
      }
      guard reading.entries.contains(where: isMeant) else { continue }
      let status = isFirm ? "" : reading.notFirm(isMeant)
      item("known only as a range" + status, &writer) { writer in
        Self.writeBar(isFirm: isFirm, x: 14, half: 2.5, from: 1, to: 13, &writer)
      }
    }
  }

  private func writeLine(_ kind: String, _ words: String, _ writer: inout SVGChart.Writer) {
    item(words, &writer) { $0.raw("<path class=\"chart-\(kind)\" d=\"M0 7H28\"/>") }
  }

  private func item(
    _ words: String, _ writer: inout SVGChart.Writer, sign: (inout SVGChart.Writer) -> Void
  ) {
    writer.raw("<li><svg class=\"chart-sign\" viewBox=\"0 0 28 14\" aria-hidden=\"true\">")
    sign(&writer)
    writer.raw("</svg> ")
    writer.text(words)
    writer.raw("</li>\n")
  }

  /// What has words of the plan's own: gaps, breaks and restarts.
  func writeNotes(_ writer: inout SVGChart.Writer) {
    let gaps = reading.gapWords
    guard !gaps.isEmpty || !marks.isEmpty else { return }
    writer.raw("<ul class=\"chart-notes\">\n")
    for words in gaps {
      item(words, &writer) { writer in
        writer.raw("<path class=\"chart-gap\" d=\"")
        Self.writeCross(x: 14, y: 7, &writer)
        writer.raw("\"/>")
      }
    }
    for (number, line) in marks.enumerated() {
      for mark in line.marks {
        writer.raw("<li><b>\(number + 1)</b> ")
        writer.text(reading.words(mark))
        writer.raw("</li>\n")
      }
    }
    writer.raw("</ul>\n")
  }
}
