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

    /// A figure in its place.
    struct Point {
      let figure: Document.Chart.Figure
      /// The time it is for, in months.
      let time: Double
      let x: Double
      /// Where its middle, its highest and its lowest end are; `nil` for a gap.
      let y: (middle: Double, top: Double, bottom: Double)?
      let shape: TextChart.Glyph.Shape

      /// When its mark is drawn, flagged ones last; `nil` where it has none.
      var layer: Int? {
        guard y != nil, figure.isExact || figure.signal != nil else { return nil }
        switch shape {
        case .uncounted: return 0
        case .plain: return 1
        case .neutral, .improving, .declining: return 2
        }
      }
    }

    init(_ reading: ChartReading) {
      self.reading = reading
      let words = DirectLabels.Words(reading)
      let frame = Frame(reading, margin: words.margin)
      self.frame = frame
      let points = reading.entries.map { Self.point($0, frame) }
      self.points = points
      let steps = zip(points.dropFirst(), points).map { $0.x - $1.x }.filter { $0 > 0.01 }.sorted()
      spacing = steps.isEmpty ? 40 : steps[steps.count / 2]
      marks = Self.marks(reading.chart.marks, points, frame)
      direct = DirectLabels(words, points.last { $0.y != nil }, frame)
    }

    private static func point(_ figure: Document.Chart.Figure, _ frame: Frame) -> Point {
      let time = figure.day.months
      let y = figure.extent.map { extent in
        (
          frame.y(extent.low + (extent.high - extent.low) / 2), frame.y(extent.high),
          frame.y(extent.low)
        )
      }
      return Point(figure: figure, time: time, x: frame.x(time), y: y, shape: figure.shape)
    }

    /// The marks with a figure or gap before them; those too close to be told apart share a line.
    private static func marks(
      _ marks: [Document.Chart.Mark], _ points: [Point], _ frame: Frame
    ) -> [(x: Double, marks: [Document.Chart.Mark])] {
      var found: [(x: Double, marks: [Document.Chart.Mark])] = []
      for mark in marks.sorted(by: { ($0.day, $0.words) < ($1.day, $1.words) }) {
        guard let before = points.last(where: { $0.figure.day < mark.day }) else { continue }
        let after = points.first { $0.figure.day >= mark.day }
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
    func write(_ writer: inout Writer) {
      writeGrid(&writer)
      writeLimits(&writer)
      writeMarks(&writer)
      writeAxis(&writer)
      writeTarget(&writer)
      writeWays(&writer)
      writeFigures(&writer)
      writeDirectLabels(&writer)
    }
  }
}
