extension SVGChart.Drawing {
  /// The usual range as a band with dotted edges and the mean as a thin line.
  func writeLimits(_ writer: inout MarkupWriter) {
    let spare = min(spacing / 2, 5)
    for stretch in reading.limits {
      let left = frame.x(stretch.from) - spare
      let width = max(1, frame.x(stretch.to) + spare - left)
      let (top, bottom) = (frame.y(stretch.upper), frame.y(stretch.lower))
      writer.raw("<rect class=\"chart-band\"")
      writer.attribute("x", left)
      writer.attribute("y", min(top, bottom))
      writer.attribute("width", width)
      writer.attribute("height", abs(bottom - top))
      writer.raw("/>\n<path class=\"chart-limit\" d=\"")
      for y in [top, bottom] { level(&writer, from: left, to: left + width, y: y) }
      writer.raw("\"/>\n<path class=\"chart-mean\" d=\"")
      level(&writer, from: left, to: left + width, y: frame.y(stretch.mean))
      writer.raw("\"/>\n")
    }
  }

  private func level(
    _ writer: inout MarkupWriter, from left: Double, to right: Double, y: Double
  ) {
    writer.raw("M")
    writer.pair(left, y)
    writer.raw("H")
    writer.number(right)
  }

  /// The days that part the figures, numbered above their lines.
  func writeMarks(_ writer: inout MarkupWriter) {
    guard !marks.isEmpty else { return }
    writer.raw("<path class=\"chart-mark\" d=\"")
    for mark in marks {
      writer.raw("M")
      writer.pair(mark.x, frame.top - 4)
      writer.raw("V")
      writer.number(frame.bottom)
    }
    writer.raw("\"/>\n")
    guard isNumbered else { return }
    for (number, mark) in marks.enumerated() {
      writeLabel(String(number + 1), x: mark.x, y: frame.top - 8, anchor: .middle, &writer)
    }
  }

  /// The target as a line that steps where the target does; two for a band.
  func writeTarget(_ writer: inout MarkupWriter) {
    guard hasTarget else { return }
    writer.raw("<path class=\"chart-target\" d=\"")
    writeTarget(\.low, &writer)
    writeTarget({ $0.low == $0.high ? nil : $0.high }, &writer)
    writer.raw("\"/>\n")
  }

  private func writeTarget(
    _ end: (TextChart.TargetLine.Point) -> Double?, _ writer: inout MarkupWriter
  ) {
    let (points, times) = (reading.target.points, frame.times)
    var isDrawing = false
    for (number, point) in points.enumerated() {
      let next = number + 1 < points.count ? points[number + 1] : nil
      let until = next?.time ?? .infinity
      guard until > times.lowerBound, point.time <= times.upperBound else { continue }
      guard let value = end(point) else {
        isDrawing = false
        continue
      }
      let goal = point.leadsToNext ? next.flatMap(end) ?? value : value
      // How much a month adds on the way to the next one.
      let slope = until > point.time ? (goal - value) / (until - point.time) : 0
      let (from, to) = (max(times.lowerBound, point.time), min(times.upperBound, until))
      writer.raw(isDrawing ? "L" : "M")
      let isStart = point.time <= times.lowerBound
      let first = value + slope * (from - point.time)
      writer.pair(isStart ? frame.left + 1 : frame.x(from), frame.y(first))
      writer.raw("L")
      let last = value + slope * (to - point.time)
      writer.pair(until > times.upperBound ? frame.right : frame.x(to), frame.y(last))
      isDrawing = true
    }
  }

  /// A line from figure to figure, open where one is missing and at each mark.
  func writeWays(_ writer: inout MarkupWriter) {
    guard let period else { return }
    let most = period * 1.5
    writer.raw("<path class=\"chart-line\" d=\"")
    var before: Point?
    var isDrawing = false
    for point in points {
      guard let y = point.y else {
        before = nil
        continue
      }
      if let last = before, let from = last.y, point.time - last.time < most,
        !isParted(last.day, point.day)
      {
        if !isDrawing {
          writer.raw("M")
          writer.pair(last.x, from.middle)
        }
        writer.raw("L")
        writer.pair(point.x, y.middle)
        isDrawing = true
      } else {
        isDrawing = false
      }
      before = point
    }
    writer.raw("\"/>\n")
  }

  private func isParted(_ earlier: Day, _ later: Day) -> Bool {
    reading.chart.marks.contains { earlier < $0.day && $0.day <= later }
  }
}
