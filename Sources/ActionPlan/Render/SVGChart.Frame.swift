extension SVGChart {
  /// Where times and values stand in the picture.
  struct Frame {
    static let width = 340.0
    static let height = 214.0
    /// The height of text.
    static let textSize = 13.0
    /// Where the figures are, without the axes and their labels.
    let left: Double
    let right: Double
    let top: Double
    let bottom = 174.0
    let values: ValueAxis
    /// The labels of the value axis, lowest first.
    let labels: [String]
    private let start: Double
    private let end: Double

    /// The space between the axis and the first figure, and between the last one and the end.
    static let inset = 7.0

    init(_ reading: ChartReading, margin: Double) {
      let chart = reading.chart
      values = ValueAxis(
        holding: reading.values, decimals: max(0, min(18, chart.decimals)),
        most: chart.unit == .percent ? 100 : nil)
      let labels = values.labels(chart.unit)
      let widest = labels.map { Self.width(of: $0) }.max() ?? 0
      // Where numbers leave no room for the picture it goes before them.
      self.labels = widest < Self.width / 3 ? labels : []
      left = widest < Self.width / 3 ? widest + 9 : 9
      right = Self.width - margin
      // The numbers of breaks and restarts stand above.
      top = chart.marks.isEmpty ? 12 : 24
      (start, end) = (reading.start.months, reading.end.months)
    }

    /// Where a time in months is; at the ends of the axis for one beyond them.
    func x(_ time: Double) -> Double {
      let (from, to) = (left + Self.inset, right - Self.inset)
      guard end > start else { return (from + to) / 2 }
      return from + (to - from) * max(0, min(1, (time - start) / (end - start)))
    }

    func x(_ day: Day) -> Double { x(day.months) }

    /// Where a value is; at the ends of the axis for one beyond them.
    func y(_ value: Double) -> Double { bottom - (bottom - top) * values.share(value) }

    /// The time from the first figure to the end of the axis, in months.
    var times: ClosedRange<Double> { start...max(start, end) }

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
