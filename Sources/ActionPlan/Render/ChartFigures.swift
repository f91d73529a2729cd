/// The figures of a chart as the rows of a table, and those of others as another.
struct ChartFigures {
  private let chart: Document.Chart
  /// The chart as it is drawn; `nil` when there are only gaps.
  private let reading: ChartReading?
  private let figures: [Document.Chart.Figure]
  private let notes: [String?]
  private let required: [String]
  private let usual: [String]

  init(_ chart: Document.Chart) {
    self.chart = chart
    reading = ChartReading(chart)
    figures = reading?.entries ?? chart.figures
    let reading = reading
    notes = figures.map { Self.note($0, reading) }
    required = reading.map { Self.required($0) } ?? []
    usual = reading.map { Self.usual($0) } ?? []
  }

  private var columns: [Document.Column] {
    var columns: [Document.Column] = ["As at", Document.Column("Figure", isNumeric: true)]
    if !required.isEmpty { columns.append("Required") }
    if !usual.isEmpty { columns.append("Usual range") }
    if notes.contains(where: { $0 != nil }) { columns.append("Note") }
    return columns
  }

  /// Every figure and gap with its day, what was required, the usual range and what to know of it.
  func table(caption: String) -> Document.Table {
    Document.Table("\(caption): each figure with its date", columns, rows: rows)
  }

  /// One row a figure or gap, oldest first.
  var rows: [[Document.Cell]] {
    let hasNotes = notes.contains { $0 != nil }
    return figures.indices.map { place in
      var row = [Document.Cell(figures[place].day.inWords), Document.Cell(words(figures[place]))]
      if !required.isEmpty { row.append(Document.Cell(required[place])) }
      if !usual.isEmpty { row.append(Document.Cell(usual[place])) }
      if hasNotes { row.append(Document.Cell(notes[place] ?? "–")) }
      return row
    }
  }

  private func words(_ figure: Document.Chart.Figure) -> String {
    let words = chart.words(figure)
    return words.isEmpty ? "no figure" : words
  }

  /// The figures of others, each at its own date; `nil` where there are none.
  func others(caption: String) -> Document.Table? {
    guard let others = reading?.comparators, !others.isEmpty else { return nil }
    return Document.Table(
      "\(caption): others to compare with, each at its own date",
      ["Compared with", "As at", Document.Column("Figure", isNumeric: true)],
      rows: others.flatMap { other in
        other.points.map { point in
          [
            Document.Cell(other.title), Document.Cell(point.day.inWords),
            Document.Cell(chart.number(point.exact)),
          ]
        }
      })
  }
}

extension ChartFigures {
  /// What was required at each figure; on the way to a target between two days, where it leads.
  private static func required(_ reading: ChartReading) -> [String] {
    let target = reading.chart.target
    guard !target.isEmpty else { return [] }
    var (place, known) = (-1, "none")
    return reading.entries.map { figure in
      let before = place
      while place + 1 < target.count, target[place + 1].day <= figure.day { place += 1 }
      guard place >= 0 else { return "none" }
      let now = target[place]
      if now.leadsToNext, now.day < figure.day, place + 1 < target.count {
        return "on the way to \(reading.words(target[place + 1]))"
      }
      let isSame =
        before >= 0 && target[before].low == now.low && target[before].high == now.high
        && !target[before].leadsToNext
      if !isSame { known = reading.words(now) }
      return known
    }
  }

  /// The usual range at each figure; empty where there is none at any.
  private static func usual(_ reading: ChartReading) -> [String] {
    guard !reading.limits.isEmpty else { return [] }
    let words = reading.limits.map { stretch in
      "\(reading.chart.number(stretch.lower)) to \(reading.chart.number(stretch.upper))"
    }
    return reading.entries.map { figure in
      let place = reading.limits.lastIndex { $0.from <= figure.day && figure.day <= $0.to }
      return place.map { words[$0] } ?? "none"
    }
  }

  /// How firm a figure is and what a rule found at it; `nil` for nothing to say.
  static func note(_ figure: Document.Chart.Figure, _ reading: ChartReading?) -> String? {
    guard figure.low != nil else { return nil }
    var notes = shortNotes(figure, reading)
    if let reading, !figure.counts, !reading.limits.isEmpty {
      notes.append("not counted in the usual range")
    }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }

  /// How firm a figure is and what a rule found at it.
  static func shortNotes(
    _ figure: Document.Chart.Figure, _ reading: ChartReading?
  ) -> [String] {
    guard figure.low != nil else { return [] }
    var notes: [String] = []
    if figure.status != .final { notes.append(figure.status.rawValue) }
    if let reading, figure.signal != nil { notes.append(reading.words(figure.shape)) }
    return notes
  }
}
