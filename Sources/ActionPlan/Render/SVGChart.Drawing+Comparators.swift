extension SVGChart.Drawing {
  /// Others' figures at their own dates: a dashed line, and a hollow sign at each figure.
  func writeComparators(_ writer: inout MarkupWriter) {
    for comparator in reading.comparators {
      let places = reading.drawn(comparator).map { point in
        (x: frame.x(point.time), y: frame.y(point.value))
      }
      guard let first = places.first else { continue }
      if places.count > 1 {
        writer.raw("<path class=\"chart-other\" d=\"M")
        writer.pair(first.x, first.y)
        for place in places.dropFirst() {
          writer.raw("L")
          writer.pair(place.x, place.y)
        }
        writer.raw("\"/>\n")
      }
      Self.write(comparator.sign, at: places, &writer)
    }
  }

  /// Writes a sign at each of some places, as one element where it is drawn.
  static func write(
    _ sign: ChartReading.Sign, at places: [(x: Double, y: Double)], _ writer: inout MarkupWriter
  ) {
    if case .letter(let letter) = sign {
      for place in places {
        writer.raw("<text class=\"other-letter\" text-anchor=\"middle\"")
        writer.attribute("x", place.x)
        writer.attribute("y", place.y + 4.5)
        writer.raw(">")
        writer.text(String(letter))
        writer.raw("</text>\n")
      }
      return
    }
    writer.raw("<path class=\"other-sign\" d=\"")
    for place in places { writeLines(sign, x: place.x, y: place.y, &writer) }
    writer.raw("\"/>\n")
  }

  private static func writeLines(
    _ sign: ChartReading.Sign, x: Double, y: Double, _ writer: inout MarkupWriter
  ) {
    switch sign {
    case .up: writeTriangle(x: x, y: y, height: -4.2, &writer)
    case .down: writeTriangle(x: x, y: y, height: 4.2, &writer)
    case .plus: writeLines([(0, 4.4), (4.4, 0)], x: x, y: y, &writer)
    case .star: writeLines([(0, 4.4), (3.8, 2.2), (3.8, -2.2)], x: x, y: y, &writer)
    case .letter: break
    }
  }

  /// A triangle around a place, its point above it where the height is negative.
  private static func writeTriangle(
    x: Double, y: Double, height: Double, _ writer: inout MarkupWriter
  ) {
    writer.raw("M")
    writer.pair(x, y + height)
    for side in [1.0, -1.0] {
      writer.raw("L")
      writer.pair(x + 4.4 * side, y - height * 0.75)
    }
    writer.raw("Z")
  }

  /// Lines through a place, each from one end to the opposite one.
  private static func writeLines(
    _ ends: [(x: Double, y: Double)], x: Double, y: Double, _ writer: inout MarkupWriter
  ) {
    for end in ends {
      writer.raw("M")
      writer.pair(x - end.x, y - end.y)
      writer.raw("L")
      writer.pair(x + end.x, y + end.y)
    }
  }
}
