extension SVGChart.Drawing {
  /// What each mark that occurs means, as a list.
  func writeKey(_ writer: inout MarkupWriter) {
    writer.raw("<ul class=\"chart-key\">\n")
    writeShapes(&writer)
    writeRanges(&writer)
    if hasTarget { writeLine("target", reading.targetWords, &writer) }
    if let words = reading.averageWords { writeLine("mean", words, &writer) }
    if let words = reading.usualRangeWords {
      Self.item(words, &writer) { writer in
        writer.raw("<path class=\"chart-band\" d=\"M0 1H28V13H0Z\"/>")
        writer.raw("<path class=\"chart-limit\" d=\"M0 1H28M0 13H28\"/>")
      }
    }
    for comparator in reading.comparators {
      Self.item(reading.words(comparator), &writer) { writer in
        writer.raw("<path class=\"chart-other\" d=\"M0 7H28\"/>")
        Self.write(comparator.sign, at: [(14, 7)], &writer)
      }
    }
    writer.raw("</ul>\n")
  }

  private func writeShapes(_ writer: inout MarkupWriter) {
    for isFirm in [true, false] {
      for shape in TextChart.Glyph.Shape.allCases
      where points.contains(where: { $0.shape == shape && $0.isFirm == isFirm && $0.hasMark }) {
        Self.item(reading.words(shape) + status(isFirm, shape), &writer) { writer in
          Self.write(shape, isFirm: isFirm, x: 14, y: 7, size: 3.6, &writer)
        }
      }
    }
  }

  private func status(_ isFirm: Bool, _ shape: TextChart.Glyph.Shape) -> String {
    guard !isFirm else { return "" }
    return reading.notFirm { $0.shape == shape && ($0.isExact || $0.signal != nil) }
  }

  private func writeRanges(_ writer: inout MarkupWriter) {
    for isFirm in [true, false] {
      let isMeant = { (figure: Document.Chart.Figure) in
        figure.low != nil && !figure.isExact && figure.isFirm == isFirm
      }
      guard reading.entries.contains(where: isMeant) else { continue }
      let status = isFirm ? "" : reading.notFirm(isMeant)
      Self.item("known only as a range" + status, &writer) { writer in
        Self.writeBar(isFirm: isFirm, x: 14, half: 2.5, from: 1, to: 13, &writer)
      }
    }
  }

  private func writeLine(_ kind: String, _ words: String, _ writer: inout MarkupWriter) {
    Self.item(words, &writer) { $0.raw("<path class=\"chart-\(kind)\" d=\"M0 7H28\"/>") }
  }

  static func item(
    _ words: String, _ writer: inout MarkupWriter, sign: (inout MarkupWriter) -> Void
  ) {
    writer.raw("<li><svg class=\"chart-sign\" viewBox=\"0 0 28 14\" aria-hidden=\"true\">")
    sign(&writer)
    writer.raw("</svg> ")
    writer.text(words)
    writer.raw("</li>\n")
  }

  /// What has words of the plan's own: gaps, breaks and restarts.
  func writeNotes(_ writer: inout MarkupWriter) {
    let gaps = reading.gapWords
    guard !gaps.isEmpty || !marks.isEmpty else { return }
    writer.raw("<ul class=\"chart-notes\">\n")
    for words in gaps {
      Self.item(words, &writer) { writer in
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
