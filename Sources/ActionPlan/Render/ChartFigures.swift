/// The figures of a chart as the rows of a table.
struct ChartFigures {
  private let chart: Document.Chart
  /// The chart as it is drawn; `nil` when there are only gaps.
  private let reading: ChartReading?

  /// Prepares the figures of a chart.
  init(_ chart: Document.Chart) {
    self.chart = chart
    reading = ChartReading(chart)
  }

  private var figures: [Document.Chart.Figure] { reading?.entries ?? chart.figures }
  private var limits: [Document.Chart.Limits] { reading?.limits ?? [] }

  private var columns: [Document.Column] {
    var columns: [Document.Column] = ["As at", Document.Column("Figure", isNumeric: true)]
    if reading != nil, !chart.target.isEmpty { columns.append("Required") }
    if !limits.isEmpty { columns.append("Usual range") }
    if figures.contains(where: { note($0) != nil }) { columns.append("Note") }
    return columns
  }

  /// Every figure and gap with its day, what was required, the usual range and what to know of it.
  func table(caption: String) -> Document.Table {
    Document.Table("\(caption): each figure with its date", columns, rows: rows)
  }

  /// One row a figure or gap, oldest first.
  var rows: [[Document.Cell]] {
    let titles = Set(columns.map(\.title))
    return figures.map { figure in
      var row = [Document.Cell(figure.day.inWords), Document.Cell(words(figure))]
      if titles.contains("Required") { row.append(Document.Cell(required(on: figure.day))) }
      if titles.contains("Usual range") { row.append(Document.Cell(usual(on: figure.day))) }
      if titles.contains("Note") { row.append(Document.Cell(note(figure) ?? "–")) }
      return row
    }
  }

  private func words(_ figure: Document.Chart.Figure) -> String {
    let words = chart.words(figure)
    return words.isEmpty ? "no figure" : words
  }

  /// What was required on a day; on the way to a target between two days, where it leads.
  private func required(on day: Day) -> String {
    guard let reading, let place = chart.target.lastIndex(where: { $0.day <= day }) else {
      return "none"
    }
    let now = chart.target[place]
    guard now.leadsToNext, now.day < day, place + 1 < chart.target.count else {
      return reading.words(now)
    }
    return "on the way to \(reading.words(chart.target[place + 1]))"
  }

  private func usual(on day: Day) -> String {
    guard let stretch = limits.last(where: { $0.from <= day && day <= $0.to }) else {
      return "none"
    }
    return "\(chart.number(stretch.lower)) to \(chart.number(stretch.upper))"
  }

  private func note(_ figure: Document.Chart.Figure) -> String? {
    guard figure.low != nil else { return nil }
    let signal = figure.signal.flatMap { _ in reading?.words(figure.shape) }
    let isLeftOut = !figure.counts && !limits.isEmpty
    let notes = [
      figure.status == .final ? nil : figure.status.rawValue, signal,
      isLeftOut ? "not counted in the usual range" : nil,
    ].compactMap { $0 }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }
}

extension ChartFigures {
  /// The figures of several teams as one table, the team first; `nil` without any.
  static func table(_ panels: Document.Panels) -> Document.Table? {
    let parts = panels.charts.map { ($0.caption, ChartFigures($0).table(caption: $0.caption)) }
    var columns: [Document.Column] = []
    for column in parts.flatMap(\.1.columns) where !columns.contains(column) {
      columns.append(column)
    }
    let rows = parts.flatMap { team, table in
      table.rows.map { row in
        [Document.Cell(team)]
          + columns.map { column in
            table.columns.firstIndex(of: column).map { row[$0] } ?? "–"
          }
      }
    }
    guard !rows.isEmpty else { return nil }
    return Document.Table(
      "\(panels.caption): each figure with its date", ["Team or area"] + columns, rows: rows)
  }
}
