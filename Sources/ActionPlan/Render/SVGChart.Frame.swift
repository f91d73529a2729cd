extension SVGChart {
  /// Where times and values stand in the picture.
  struct Frame {
    /// How large a picture is, in units of its own.
    struct Size {
      let width: Double
      let height: Double
      /// The most steps of the value axis.
      let steps: Double
      /// The space above the figures; where breaks have numbers they stand there.
      let above: (plain: Double, numbered: Double)

      /// A chart of its own.
      static let chart = Size(width: 340, height: 214, steps: 6, above: (12, 24))
      /// One of several on the same axes.
      static let panel = Size(width: 180, height: 128, steps: 3, above: (10, 10))
    }

    let size: Size
    /// The height of text.
    static let textSize = 13.0
    /// Where the figures are, without the axes and their labels.
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let values: ValueAxis
    /// The labels of the value axis, lowest first.
    let labels: [String]
    /// The time at both ends of the axis, in months.
    let times: ClosedRange<Double>

    /// The space between the axis and the first figure, and between the last one and the end.
    static let inset = 7.0
    /// The space below the figures, for the labels of time.
    private static let below = 40.0

    init(_ reading: ChartReading, _ size: Size, margin: Double) {
      self.size = size
      let chart = reading.chart
      values = ValueAxis(
        holding: reading.values, decimals: max(0, min(18, chart.decimals)),
        most: chart.unit == .percent ? 100 : nil, steps: size.steps)
      let labels = values.labels(chart.unit)
      let widest = labels.map { Self.width(of: $0) }.max() ?? 0
      // Where numbers leave no room for the picture it goes before them.
      self.labels = widest < size.width / 3 ? labels : []
      left = widest < size.width / 3 ? widest + 9 : 9
      right = size.width - margin
      top = chart.marks.isEmpty ? size.above.plain : size.above.numbered
      bottom = size.height - Self.below
      let start = reading.start.months
      times = start...max(start, reading.end.months)
    }

    /// Where a time in months is; at the ends of the axis for one beyond them.
    func x(_ time: Double) -> Double {
      let (from, to) = (left + Self.inset, right - Self.inset)
      let length = times.upperBound - times.lowerBound
      guard length > 0 else { return (from + to) / 2 }
      return from + (to - from) * max(0, min(1, (time - times.lowerBound) / length))
    }

    func x(_ day: Day) -> Double { x(day.months) }

    /// Where a value is; at the ends of the axis for one beyond them.
    func y(_ value: Double) -> Double { bottom - (bottom - top) * values.share(value) }

    /// About how wide words are, for a font that is rather wide.
    static func width(of words: String, size: Double = textSize) -> Double {
      words.utf8.reduce(0) { width, byte in
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: " "): width + size * 0.32
        case UInt8(ascii: "%"), UInt8(ascii: "m"), UInt8(ascii: "M"): width + size * 0.9
        // The first byte of a pound sign.
        case 0xC2: width
        default: width + size * 0.6
        }
      }
    }
  }
}
