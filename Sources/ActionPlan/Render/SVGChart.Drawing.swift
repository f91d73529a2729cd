extension SVGChart {
  /// A chart laid out in its frame.
  struct Drawing {
    let reading: ChartReading
    let frame: Frame
    /// The figures and gaps in their places, oldest first.
    let points: [Point]
    /// The breaks and restarts that are drawn, by place.
    let marks: [(x: Double, marks: [Document.Chart.Mark])]
    /// How far it is from one figure to the next, as a rule.
    let spacing: Double
    let direct: DirectLabels
    /// The time from one figure to the next, as a rule, in months; `nil` for one figure.
    let period: Double?
    /// Whether a target was in force at any time that is shown.
    let hasTarget: Bool
    /// Whether breaks and restarts have numbers.
    let isNumbered: Bool

    /// A figure in its place.
    struct Point {
      let day: Day
      /// The time it is for, in months.
      let time: Double
      let x: Double
      /// Where its middle, its highest and its lowest end are; `nil` for a gap.
      let y: (middle: Double, top: Double, bottom: Double)?
      let shape: TextChart.Glyph.Shape
      /// Whether it is neither provisional nor estimated.
      let isFirm: Bool
      /// Whether it is one number.
      let isExact: Bool

      /// Whether it has a mark, and not only a bar over all that it can be.
      var hasMark: Bool {
        guard y != nil else { return false }
        switch shape {
        case .uncounted, .plain: return isExact
        case .neutral, .improving, .declining: return true
        }
      }
    }

    /// Lays out a chart of its own.
    init(_ reading: ChartReading) {
      let words = DirectLabels.Words(reading)
      let frame = Frame(reading, .chart, margin: words.margin)
      self.init(reading, frame, isNumbered: true) { latest in
        DirectLabels(words, latest, frame)
      }
    }

    /// Lays out a chart that is one of several on the same axes, which say in a title of their own
    /// what their latest figure is.
    init(panel reading: ChartReading) {
      self.init(reading, Frame(reading, .panel, margin: 3), isNumbered: false) { _ in
        DirectLabels()
      }
    }

    private init(
      _ reading: ChartReading, _ frame: Frame, isNumbered: Bool, direct: (Point?) -> DirectLabels
    ) {
      (self.reading, self.frame, self.isNumbered) = (reading, frame, isNumbered)
      let points = zip(reading.entries, reading.times).map { Self.point($0, at: $1, frame) }
      self.points = points
      let apart = zip(points.dropFirst(), points).map { $0.time - $1.time }.filter { $0 > 0 }
        .sorted()
      let period = apart.isEmpty ? nil : apart[apart.count / 2]
      self.period = period
      spacing =
        period.map { frame.x(frame.times.lowerBound + $0) - frame.x(frame.times.lowerBound) } ?? 40
      hasTarget = reading.target.turns(from: frame.times.lowerBound, to: frame.times.upperBound)
        .contains { $0.low != nil || $0.high != nil }
      marks = Self.marks(reading.chart.marks, points, frame)
      self.direct = direct(points.last { $0.y != nil })
    }

    private static func point(
      _ figure: Document.Chart.Figure, at time: Double, _ frame: Frame
    ) -> Point {
      let y = figure.extent.map { extent in
        (
          middle: frame.y(extent.low + (extent.high - extent.low) / 2), top: frame.y(extent.high),
          bottom: frame.y(extent.low)
        )
      }
      return Point(
        day: figure.day, time: time, x: frame.x(time), y: y, shape: figure.shape,
        isFirm: figure.isFirm, isExact: figure.isExact)
    }

    /// The marks with a figure or gap before them; those too close to be told apart share a line.
    private static func marks(
      _ marks: [Document.Chart.Mark], _ points: [Point], _ frame: Frame
    ) -> [(x: Double, marks: [Document.Chart.Mark])] {
      var found: [(x: Double, marks: [Document.Chart.Mark])] = []
      for mark in marks.sorted(by: { ($0.day, $0.words) < ($1.day, $1.words) }) {
        guard let before = points.last(where: { $0.day < mark.day }) else { continue }
        let after = points.first { $0.day >= mark.day }
        let x = between(before.x, after?.x ?? frame.right, frame.x(mark.day))
        if let last = found.indices.last, x - found[last].x < 9 {
          found[last].marks.append(mark)
        } else {
          found.append((x, [mark]))
        }
      }
      return found
    }

    /// A place between two figures; in the middle where it would touch one of them.
    private static func between(_ before: Double, _ after: Double, _ wanted: Double) -> Double {
      let touches = wanted - before < 6 || after - wanted < 6
      return touches ? (before + after) / 2 : wanted
    }

    /// Writes all that is inside the picture; what comes later lies above.
    func write(_ writer: inout MarkupWriter) {
      writeGrid(&writer)
      writeLimits(&writer)
      writeMarks(&writer)
      writeAxis(&writer)
      writeTarget(&writer)
      writeComparators(&writer)
      writeWays(&writer)
      writeFigures(&writer)
      writeDirectLabels(&writer)
    }
  }
}
