extension SVGChart.Drawing {
  /// The figures; flagged ones over plain ones.
  func writeFigures(_ writer: inout MarkupWriter) {
    for point in points where point.y != nil && !point.isExact { writeRange(point, &writer) }
    writeDots(.uncounted, radius: max(1, size * 0.6), &writer)
    writeDots(.plain, radius: max(1, size), &writer)
    for point in points where point.hasMark {
      let isDot = point.isFirm && (point.shape == .plain || point.shape == .uncounted)
      guard !isDot, let y = point.y else { continue }
      Self.write(
        point.shape, isFirm: point.isFirm, x: point.x, y: y.middle, size: size, &writer)
    }
  }

  /// The figures of one kind that are final, as the round ends of lines of no length: one path for
  /// all of them.
  private func writeDots(
    _ shape: TextChart.Glyph.Shape, radius: Double, _ writer: inout MarkupWriter
  ) {
    var isEmpty = true
    for point in points where point.shape == shape && point.isFirm && point.isExact {
      guard let y = point.y else { continue }
      if isEmpty {
        writer.raw("<path class=\"dots\"")
        writer.attribute("stroke-width", 2 * radius)
        writer.raw(" d=\"")
        isEmpty = false
      }
      writer.raw("M")
      writer.pair(point.x, y.middle)
      writer.raw("h0")
    }
    if !isEmpty { writer.raw("\"/>\n") }
  }

  /// How large a plain figure is: half of its width, in units of the picture.
  private var size: Double { max(1.5, min(3.6, spacing * 0.42)) }

  /// Writes a figure's mark, which is told apart by its shape, hollow where it is not final.
  static func write(
    _ shape: TextChart.Glyph.Shape, isFirm: Bool, x: Double, y: Double, size: Double,
    _ writer: inout MarkupWriter
  ) {
    let least = isFirm ? 1.0 : 2.4
    switch shape {
    case .plain: circle(isFirm ? "plain" : "plain hollow", x, y, max(least, size), &writer)
    case .uncounted:
      let size = isFirm ? size * 0.6 : max(1.8, size * 0.6)
      circle(isFirm ? "uncounted" : "uncounted hollow", x, y, size, &writer)
    case .neutral:
      circle("neutral hollow", x, y, max(4.6, size + 1.8), &writer)
      circle(isFirm ? "neutral" : "neutral hollow", x, y, 2.2, &writer)
    case .improving: diamond(isFirm, x, y, max(5, size + 2.2), &writer)
    case .declining: square(isFirm, x, y, max(3.4, size + 0.4), &writer)
    }
  }

  private static func circle(
    _ kind: String, _ x: Double, _ y: Double, _ radius: Double, _ writer: inout MarkupWriter
  ) {
    writer.raw("<circle class=\"")
    writer.raw(kind)
    writer.raw("\" cx=\"")
    writer.number(x)
    writer.raw("\" cy=\"")
    writer.number(y)
    writer.raw("\" r=\"")
    writer.number(radius)
    writer.raw("\"/>\n")
  }

  private static func diamond(
    _ isFirm: Bool, _ x: Double, _ y: Double, _ half: Double, _ writer: inout MarkupWriter
  ) {
    writer.raw(
      isFirm ? "<path class=\"improving\" d=\"M" : "<path class=\"improving hollow\" d=\"M")
    writer.pair(x, y - half)
    for (x, y) in [(x + half, y), (x, y + half), (x - half, y)] {
      writer.raw("L")
      writer.pair(x, y)
    }
    writer.raw("Z\"/>\n")
  }

  private static func square(
    _ isFirm: Bool, _ x: Double, _ y: Double, _ half: Double, _ writer: inout MarkupWriter
  ) {
    writer.raw(isFirm ? "<rect class=\"declining\"" : "<rect class=\"declining hollow\"")
    writer.attribute("x", x - half)
    writer.attribute("y", y - half)
    writer.attribute("width", 2 * half)
    writer.attribute("height", 2 * half)
    writer.raw("/>\n")
  }

  /// A figure that is known only as a range, as a bar over all that it can be.
  private func writeRange(_ point: Point, _ writer: inout MarkupWriter) {
    guard let y = point.y else { return }
    let half = max(1, min(2.5, spacing * 0.3))
    Self.writeBar(
      isFirm: point.isFirm, x: point.x, half: half, from: y.top, to: y.bottom, &writer)
  }

  static func writeBar(
    isFirm: Bool, x: Double, half: Double, from top: Double, to bottom: Double,
    _ writer: inout MarkupWriter
  ) {
    writer.raw(isFirm ? "<rect class=\"range\"" : "<rect class=\"range hollow\"")
    writer.attribute("x", x - half)
    writer.attribute("y", top)
    writer.attribute("width", 2 * half)
    writer.attribute("height", max(1.5, bottom - top))
    writer.raw("/>\n")
  }
}

extension Document.Chart.Figure {
  /// Whether it is neither provisional nor estimated.
  var isFirm: Bool { status == .final }
}
