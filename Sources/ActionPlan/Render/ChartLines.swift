/// The lines and marks of a chart as series of a native chart, told apart without colour.
struct ChartLines {
  private typealias Line = OfficeChart.Line
  private typealias Point = OfficeChart.Point
  private let reading: ChartReading
  /// From the lowest to the highest label.
  private let values: ClosedRange<Double>
  private var chart: Document.Chart { reading.chart }

  init(_ reading: ChartReading, _ values: ClosedRange<Double>) {
    self.reading = reading
    self.values = values
  }

  /// The figures first, then what they are held against.
  var lines: [OfficeChart.Line] {
    let marked = [figures] + flagged + ranges
    return marked + target + limits + marks + comparators
  }

  // MARK: Figures

  /// Every figure and gap; the line is open at a gap, where one is missing and at each mark.
  private var figures: OfficeChart.Line {
    var points: [Point] = []
    var before: Document.Chart.Figure?
    for entry in reading.entries {
      if let before, before.extent != nil, entry.extent != nil, !reading.isJoined(before, entry) {
        points.append(Point(entry.day.serial, nil))
      }
      points.append(Point(entry.day.serial, entry.middle))
      before = entry
    }
    let isExact = reading.entries.allSatisfy { $0.extent == nil || $0.isExact }
    return Line(
      isExact ? "Figure" : "Figure, or the middle of its range",
      OfficeChart.Look("2B3A42", width: 1.5, marker: .circle, markerSize: 5), points)
  }

  /// What has a mark of its own over the figure's.
  private var flagged: [OfficeChart.Line] {
    [true, false].flatMap { isFirm in
      TextChart.Glyph.Shape.allCases.compactMap { shape in
        shape == .plain && isFirm ? nil : flagged(shape, isFirm)
      }
    }
  }

  private func flagged(_ shape: TextChart.Glyph.Shape, _ isFirm: Bool) -> OfficeChart.Line? {
    let isMeant = { (figure: Document.Chart.Figure) in
      figure.extent != nil && figure.shape == shape && figure.isFirm == isFirm
    }
    let found = reading.entries.filter(isMeant)
    guard !found.isEmpty else { return nil }
    let words = reading.words(shape) + (isFirm ? "" : reading.notFirm(isMeant))
    return Line(
      words.capitalizedFirst, Self.look(shape, isFirm),
      found.map { Point($0.day.serial, $0.middle) })
  }

  private static func look(_ shape: TextChart.Glyph.Shape, _ isFirm: Bool) -> OfficeChart.Look {
    let (colour, marker, size): (String, OfficeChart.Marker, Int) =
      switch shape {
      case .plain: ("2B3A42", .circle, 8)
      case .improving: ("1A65A6", .diamond, 11)
      case .declining: ("B34700", .square, 9)
      case .neutral: ("6A3D9A", .triangle, 9)
      case .uncounted: ("2B3A42", .cross, 8)
      }
    return OfficeChart.Look(colour, width: nil, marker: marker, markerSize: size)
  }

  /// Figures known only as a range, each as a bar over all that it can be.
  private var ranges: [OfficeChart.Line] {
    let points = reading.entries.filter { !$0.isExact }.flatMap { figure -> [Point] in
      guard let extent = figure.extent else { return [] }
      let day = figure.day.serial
      return [Point(day, extent.low), Point(day, extent.high), Point(day, nil)]
    }
    guard !points.isEmpty else { return [] }
    return [Line("Known only as a range", OfficeChart.Look("2B3A42", width: 5), points)]
  }

  // MARK: What they are held against

  /// The target in force, which steps where it changed; both ends of a band.
  private var target: [OfficeChart.Line] {
    let least = targetPoints(\.low)
    let most = targetPoints { $0.low == $0.high ? nil : $0.high }
    let points = least.isEmpty ? most : least + (most.isEmpty ? [] : [most[0].open] + most)
    guard points.contains(where: { $0.value != nil }) else { return [] }
    return [
      Line(
        reading.targetWords.capitalizedFirst,
        OfficeChart.Look("801650", width: 2.25, dash: .longDashed), points)
    ]
  }

  private func targetPoints(_ end: (TextChart.TargetLine.Point) -> Double?) -> [Point] {
    let stops = reading.target.points
    let (first, last) = (reading.start.months, reading.end.months)
    var points: [Point] = []
    for (number, stop) in stops.enumerated() {
      let next = number + 1 < stops.count ? stops[number + 1] : nil
      let until = next?.time ?? .infinity
      guard until > first, stop.time <= last else { continue }
      guard let value = end(stop) else {
        if let open = points.last?.open { points.append(open) }
        continue
      }
      let goal = stop.leadsToNext ? next.flatMap(end) ?? value : value
      let slope = until > stop.time ? (goal - value) / (until - stop.time) : 0
      for time in [max(first, stop.time), min(last, until)] {
        points.append(Point(day(time), value + slope * (time - stop.time)))
      }
    }
    return Self.turns(of: points)
  }

  /// The points at which a line begins, ends or turns; those in the middle of a level say nothing.
  private static func turns(of points: [Point]) -> [Point] {
    var kept: [Point] = []
    for point in points {
      if let last = kept.last, let before = kept.dropLast().last, before.value == last.value,
        last.value == point.value
      {
        kept.removeLast()
      }
      if kept.last != point { kept.append(point) }
    }
    return kept
  }

  /// The day of a time in months between the first and the last that is shown.
  private func day(_ months: Double) -> Int {
    let (from, to) = (reading.start, reading.end)
    guard to.months > from.months else { return from.serial }
    if let exact = days[months] { return exact }
    let share = (months - from.months) / (to.months - from.months)
    return from.serial + Int((share * Double(from.days(until: to))).rounded())
  }

  /// The days of the times at which anything begins or ends.
  private var days: [Double: Int] {
    let all = [reading.start, reading.end] + chart.target.map(\.day)
    return Dictionary(all.map { ($0.months, $0.serial) }) { first, _ in first }
  }

  /// The average and both ends of the usual range, one stretch after another.
  private var limits: [OfficeChart.Line] {
    guard let mean = reading.averageWords, let range = reading.usualRangeWords else { return [] }
    let edges =
      reading.limits.flatMap { level($0, $0.upper) }
      + reading.limits.flatMap { level($0, $0.lower) }
    return [
      Line(
        mean.capitalizedFirst, OfficeChart.Look("505A5F", width: 1),
        reading.limits.flatMap { level($0, $0.mean) }),
      Line(range.capitalizedFirst, OfficeChart.Look("505A5F", width: 1.5, dash: .dotted), edges),
    ]
  }

  private func level(_ stretch: Document.Chart.Limits, _ value: Double) -> [Point] {
    let days = [stretch.from.serial, max(stretch.from.serial + 1, stretch.to.serial)]
    return days.map { Point($0, value) } + [Point(days[1], nil)]
  }

  /// The days that part the figures, as upright lines.
  private var marks: [OfficeChart.Line] {
    let kinds: [(Document.Chart.Mark.Kind, String, OfficeChart.Dash)] = [
      (.break, "Counted differently from here", .dashDot),
      (.restart, "Judged anew from here", .shortDashed),
    ]
    return kinds.compactMap { kind, words, dash in
      let found = chart.marks.filter {
        $0.kind == kind && reading.start < $0.day && $0.day <= reading.end
      }
      guard !found.isEmpty else { return nil }
      return Line(
        words, OfficeChart.Look("3D3D3D", width: 1.25, dash: dash),
        found.flatMap { mark in
          let day = mark.day.serial
          return [
            Point(day, values.lowerBound), Point(day, values.upperBound), Point(day, nil),
          ]
        })
    }
  }

  /// Others to compare with, each figure at its own day.
  private var comparators: [OfficeChart.Line] {
    zip(Self.comparatorMarkers, drawnComparators).map { marker, other in
      let look = OfficeChart.Look(
        "5B6B3A", width: 1, dash: .shortDashed, marker: marker, markerSize: 8)
      return Line(
        other.title, look, other.points.map { Point($0.day.serial, $0.value.double) })
    }
  }

  private static let comparatorMarkers: [OfficeChart.Marker] = [
    .triangle, .star, .plus, .square, .diamond, .cross,
  ]

  private var drawnComparators: [Document.Chart.Comparator] {
    chart.comparators.filter { !$0.points.isEmpty }
  }

  /// Those that there is no mark left for; they stand in the table only.
  var comparatorsLeftOut: [String] {
    drawnComparators.dropFirst(Self.comparatorMarkers.count).map(\.title)
  }
}

extension OfficeChart.Point {
  /// The same day without a value, which leaves a line open.
  fileprivate var open: OfficeChart.Point { OfficeChart.Point(day, nil) }
}

extension Document.Chart.Figure {
  /// The figure, or the middle of all that it can be; `nil` for a gap.
  fileprivate var middle: Double? {
    extent.map { $0.low == $0.high ? $0.low : ($0.low + $0.high) / 2 }
  }
}

extension ChartReading {
  /// Whether a line leads from one figure to the next: none is missing between, and no mark.
  fileprivate func isJoined(
    _ earlier: Document.Chart.Figure, _ later: Document.Chart.Figure
  ) -> Bool {
    let isParted = chart.marks.contains { earlier.day < $0.day && $0.day <= later.day }
    return !isParted && later.day.months - earlier.day.months < mostApart
  }

  /// How far apart two figures may be that a line joins, in months: one and a half times the usual.
  private var mostApart: Double {
    let apart = zip(entries.dropFirst(), entries).map { $0.day.months - $1.day.months }
      .filter { $0 > 0 }.sorted()
    return apart.isEmpty ? 0 : apart[apart.count / 2] * 1.5
  }
}
