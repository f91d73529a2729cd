extension SVGChart.Drawing {
  /// Which end or middle of a label its place is for.
  enum Anchor: String {
    case start, middle, end
  }

  /// Writes a number or a word of ours.
  func writeLabel(
    _ words: String, x: Double, y: Double, anchor: Anchor, kind: String? = nil,
    _ writer: inout MarkupWriter
  ) {
    writer.raw("<text")
    if let kind {
      writer.raw(" class=\"")
      writer.raw(kind)
      writer.raw("\"")
    }
    writer.attribute("x", x)
    writer.attribute("y", y)
    switch anchor {
    case .start: break
    case .middle: writer.raw(" text-anchor=\"middle\"")
    case .end: writer.raw(" text-anchor=\"end\"")
    }
    writer.raw(">")
    writer.text(words)
    writer.raw("</text>\n")
  }

  /// A faint line and a label at each round value.
  func writeGrid(_ writer: inout MarkupWriter) {
    let places = (0...frame.values.steps).map { step in
      frame.bottom - (frame.bottom - frame.top) * Double(step) / Double(frame.values.steps)
    }
    writer.raw("<path class=\"chart-grid\" d=\"")
    for y in places {
      writer.raw("M")
      writer.pair(frame.left, y)
      writer.raw("H")
      writer.number(frame.right)
    }
    writer.raw("\"/>\n")
    for (label, y) in zip(frame.labels, places) {
      writeLabel(label, x: frame.left - 5, y: y + 4.5, anchor: .end, &writer)
    }
  }

  /// The axis of time with its months, its years and the gaps on it.
  func writeAxis(_ writer: inout MarkupWriter) {
    let (months, years) = timeLabels
    writer.raw("<path class=\"chart-axis\" d=\"M")
    writer.pair(frame.left, frame.bottom)
    writer.raw("H")
    writer.number(frame.right)
    for month in months {
      writer.raw("M")
      writer.pair(month.tick, frame.bottom)
      writer.raw("v4")
    }
    writer.raw("\"/>\n")
    for label in months {
      writeLabel(label.words, x: label.x, y: frame.bottom + 18, anchor: .middle, &writer)
    }
    for label in years {
      writeLabel(label.words, x: label.x, y: frame.bottom + 34, anchor: .middle, &writer)
    }
    writeGaps(&writer)
  }

  private func writeGaps(_ writer: inout MarkupWriter) {
    guard points.contains(where: { $0.y == nil }) else { return }
    writer.raw("<path class=\"chart-gap\" d=\"")
    for gap in points where gap.y == nil {
      Self.writeCross(x: gap.x, y: frame.bottom - 7, &writer)
    }
    writer.raw("\"/>\n")
  }

  static func writeCross(x: Double, y: Double, _ writer: inout MarkupWriter) {
    for slope in [1.0, -1.0] {
      writer.raw("M")
      writer.pair(x - 3.5, y - 3.5 * slope)
      writer.raw("L")
      writer.pair(x + 3.5, y + 3.5 * slope)
    }
  }

  /// A label of the time axis, its middle and the place it is for.
  private struct TimeLabel {
    var words: String
    var x: Double
    var tick: Double
  }

  /// The months, the latest figure's first, and the years below the first month of each.
  private var timeLabels: (months: [TimeLabel], years: [TimeLabel]) {
    let axis = TextChart.TimeAxis(
      reading, columns: max(1, Int((frame.right - frame.left) / 7.2)))
    var months: [TimeLabel] = []
    var placed: [TextChart.TimeAxis.Label] = []
    for label in axis.labels where place(label.words, at: label.day, &months) {
      placed.append(label)
    }
    var years: [TimeLabel] = []
    var year = ""
    for label in placed.sorted(by: { $0.day < $1.day }) where label.year != year {
      if place(label.year, at: label.day, &years) { year = label.year }
    }
    return (months, years)
  }

  /// Adds a label where it touches no other; tells whether there was room.
  private func place(_ words: String, at day: Day, _ labels: inout [TimeLabel]) -> Bool {
    let half = SVGChart.Frame.width(of: words) / 2
    let tick = frame.x(day)
    let x = max(half + 1, min(frame.size.width - half - 1, tick))
    let isFree = labels.allSatisfy { other in
      abs(other.x - x) >= half + SVGChart.Frame.width(of: other.words) / 2 + 3
    }
    if isFree { labels.append(TimeLabel(words: words, x: x, tick: tick)) }
    return isFree
  }
}
