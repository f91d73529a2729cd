/// A chart drawn with characters of one column each.
///
/// Everything that comes from a plan stands in the caption, the notes and the sentence; the picture
/// and its key are made of our own words, numbers and names of months.
struct TextChart {
  /// What is drawn.
  let chart: Document.Chart
  /// The columns a line may take, at least 20.
  let width: Int
  private let drawing: Drawing?
  private let usesColour: Bool

  /// Draws a chart.
  ///
  /// - Parameters:
  ///   - chart: What to draw.
  ///   - width: The columns a line may take; below 20 counts as 20.
  ///   - height: The rows for the figures, 4 to 60; it may take fewer.
  ///   - usesColour: Whether signals are coloured; their shapes stay the same.
  init(_ chart: Document.Chart, width: Int, height: Int = 12, usesColour: Bool = false) {
    self.chart = chart
    self.width = max(20, width)
    self.usesColour = usesColour
    drawing = Drawing(chart, width: self.width, height: max(4, min(60, height)))
  }

  /// The chart as text: caption, picture, key, notes and the sentence.
  var lines: [String] {
    let caption = chart.caption.isEmpty ? [] : wrapped(chart.caption)
    let sentence = chart.sentence.isEmpty ? [] : wrapped(chart.sentence)
    guard drawing != nil else { return caption + sentence }
    return caption + measure.flatMap { wrapped($0) } + picture + keyLines
      + notes.flatMap { wrapped($0, indent: "  ") } + (sentence.isEmpty ? [] : [""] + sentence)
  }

  /// What the figures are measured in, where their signs don't say it.
  var measure: [String] { Self.measure(chart) }

  /// What the figures of a chart are measured in, where their signs don't say it.
  static func measure(_ chart: Document.Chart) -> [String] {
    guard !["", "%", "pounds", "number", "ratio"].contains(chart.unitWords) else { return [] }
    return ["Measured in: \(chart.unitWords)"]
  }

  /// The figures, the lines and the two axes; empty without a figure.
  var picture: [String] {
    guard let drawing else { return [] }
    let rows = (0..<drawing.canvas.rows).map { row in
      drawing.label(row) + drawing.canvas.line(row, usesColour: usesColour)
    }
    return drawing.numbers + rows.map(Self.trimmed) + drawing.timeLines
  }

  /// What the characters of the picture mean, as many to a line as fit.
  var keyLines: [String] {
    var lines: [String] = []
    for item in drawing?.key ?? [] {
      if let last = lines.last, last.displayWidth + 3 + item.displayWidth <= width {
        lines[lines.count - 1] += "   " + item
      } else {
        lines += wrapped(item, indent: "  ")
      }
    }
    return lines
  }

  /// What has words of the plan's own: gaps, breaks and restarts.
  var notes: [String] { drawing?.notes ?? [] }

  private func wrapped(_ text: String, indent: String = "") -> [String] {
    let lines = text.safeForTerminal.wrapped(to: width - indent.count)
    return lines.enumerated().map { $0 == 0 || $1.isEmpty ? $1 : indent + $1 }
  }

  static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}

extension Document.Chart {
  /// A number with its sign of unit; never more decimals than were reported.
  func number(_ value: ExactDecimal) -> String {
    unit.signed(value.rounded(toDecimals: min(decimals, value.decimals)).grouped)
  }

  /// A worked-out number with its sign of unit and one decimal more than the figures have.
  func number(_ value: Double) -> String {
    // Very large numbers have no room for digits after the point.
    for scale in (0...UInt8(max(0, min(15, decimals)) + 1)).reversed() {
      let power = ExactDecimal(coefficient: 1, scale: scale).double
      guard let digits = Int64(exactly: (value / power).rounded()) else { continue }
      return unit.signed(ExactDecimal(coefficient: digits, scale: scale).grouped)
    }
    return "?"
  }

  /// A figure in few words: `86%`, `90% to 95%`.
  func words(_ figure: Figure) -> String {
    guard let low = figure.low, let high = figure.high else { return figure.gap ?? "" }
    return low == high ? number(low) : "\(number(low)) to \(number(high))"
  }
}

extension Indicator.Unit {
  /// A number with its sign of unit, as ``Indicator/number(_:decimals:)`` writes it.
  func signed(_ digits: String) -> String {
    switch self {
    case .percent: digits + "%"
    case .pounds: digits.first == "-" ? "-£" + digits.dropFirst() : "£" + digits
    case .count, .rate, .days, .ratio: digits
    }
  }
}
