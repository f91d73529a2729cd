extension SVGChart {
  /// The latest figure and the target, named where they are instead of in the key alone.
  struct DirectLabels {
    /// A label with the middle of its first line; `nil` where there is none.
    private(set) var latest: (words: String, x: Double, y: Double)?
    private(set) var target: (lines: [String], x: Double, y: Double)?

    /// No labels.
    init() {}

    static let lineHeight = 14.0

    /// The words, before there is a place for them.
    struct Words {
      let latest: String
      let target: [String]
      /// Whether the latest figure stands at the end of the time axis.
      let isLatestLast: Bool
      /// The value that the target's label stands at.
      let level: Double?

      init(_ reading: ChartReading) {
        let chart = reading.chart
        latest = chart.words(reading.latest)
        isLatestLast = reading.latest.day >= reading.end
        let last = chart.target.filter { $0.day <= reading.end }.max { $0.day < $1.day }
        let level = reading.target.level(at: reading.end.months)
        self.level = level.flatMap { $0.low ?? $0.high }
        guard let last, self.level != nil, level?.isMoving == false else {
          target = self.level == nil ? [] : ["target"]
          return
        }
        let numbers = [last.low, last.high].compactMap { $0 }.map { chart.number($0) }
        target =
          ["target"] + (last.low == last.high ? Array(numbers.prefix(1)) : numbers.joinedPair)
      }

      /// How much room the labels take at the right, in units of the picture.
      var margin: Double {
        let words = (isLatestLast ? [latest] : []) + target
        let widths = words.map { Frame.width(of: $0, size: Frame.textSize * 1.08) }
        return (widths.filter { $0 <= Self.widest }.max() ?? 0) + 8
      }

      static let widest = 92.0
    }

    init(_ words: Words, _ point: Drawing.Point?, _ frame: Frame) {
      let size = Frame.textSize * 1.08
      if let point, let y = point.y {
        let x = words.isLatestLast ? frame.right + 4 : point.x + 9
        if x + Frame.width(of: words.latest, size: size) <= frame.size.width {
          latest = (words.latest, x, y.middle)
        }
      }
      let lines = words.target.filter { Frame.width(of: $0, size: size) <= Words.widest }
      if let level = words.level, !lines.isEmpty {
        target = (
          lines, frame.right + 4, frame.y(level) - Self.lineHeight * Double(lines.count - 1) / 2
        )
      }
      if words.isLatestLast { part(frame) }
      keepInside(frame)
    }

    /// Moves the two apart where they would touch, the target's away from the figure's.
    private mutating func part(_ frame: Frame) {
      guard let latest, let target else { return }
      let height = Self.lineHeight * Double(target.lines.count)
      let (above, below) = (latest.y - height, latest.y + Self.lineHeight)
      guard above < target.y, target.y < below else { return }
      let middle = target.y + (height - Self.lineHeight) / 2
      let fitsAbove = above >= frame.top
      let fitsBelow = below + height - Self.lineHeight <= frame.bottom
      let goesUp = fitsAbove && (middle <= latest.y || !fitsBelow)
      self.target?.y = goesUp ? above : below
    }

    private mutating func keepInside(_ frame: Frame) {
      if let target {
        let height = Self.lineHeight * Double(target.lines.count - 1)
        self.target?.y = max(8, min(frame.size.height - height - 8, target.y))
      }
    }
  }
}

extension [String] {
  /// "600 to", "620" on lines of their own.
  fileprivate var joinedPair: [String] {
    count == 2 ? [self[0] + " to", self[1]] : self
  }
}

extension SVGChart.Drawing {
  func writeDirectLabels(_ writer: inout MarkupWriter) {
    if let target = direct.target {
      for (number, line) in target.lines.enumerated() {
        let y = target.y + Double(number) * SVGChart.DirectLabels.lineHeight + 4.5
        writeLabel(line, x: target.x, y: y, anchor: .start, kind: "for-target", &writer)
      }
    }
    if let latest = direct.latest {
      writeLabel(
        latest.words, x: latest.x, y: latest.y + 4.5, anchor: .start, kind: "for-latest", &writer)
    }
  }
}
