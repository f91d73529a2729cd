extension HTMLPage {
  /// A chart: the drawing, what it shows in words, and the figures behind it.
  ///
  /// A group and not a `figure`: browsers print a figure as an image that has no name.
  mutating func chart(_ chart: Document.Chart) -> String {
    let id = nextID("chart")
    let caption = chart.caption.isEmpty ? "Chart" : chart.caption
    var html = "<div class=\"drawn\" role=\"group\" aria-labelledby=\"\(id)\">\n"
    html += "<p class=\"caption\" id=\"\(id)\">\(caption.html)</p>\n"
    html += SVGChart(chart, id: id).markup
    if !chart.sentence.isEmpty { html += "<p>\(chart.sentence.html)</p>\n" }
    let figures = HTMLChartFigures(chart)
    if !figures.rows.isEmpty {
      let figures = figures.table(caption: caption)
      // Two columns of rows fit beside each other on paper.
      html += figures.columns.count > 3 ? "<details>\n" : "<details class=\"narrow\">\n"
      html += "<summary>Figures behind the chart: \(caption.html)</summary>\n"
      html += table(figures) + "</details>\n"
    }
    return html + "</div>\n"
  }
}

/// The figures of a chart as the rows of a table.
private struct HTMLChartFigures {
  private let chart: Document.Chart
  /// The chart as it is drawn; `nil` when there are only gaps.
  private let reading: ChartReading?

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

  func table(caption: String) -> Document.Table {
    Document.Table("\(caption): each figure with its date", columns, rows: rows)
  }

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

extension HTMLPage {
  /// The charts of the teams in a grid, each with its figures behind it.
  mutating func panels(_ panels: Document.Panels) -> String {
    let id = nextID("panels")
    var html = "<div class=\"panels\" role=\"group\" aria-labelledby=\"\(id)\">\n"
    html += "<p class=\"caption\" id=\"\(id)\">\(panels.caption.html)</p>\n"
    html += "<p>\(panels.sentence.html)</p>\n"
    for chart in panels.charts { html += self.chart(chart) }
    return html + "</div>\n"
  }

  /// The plan on a page, as a table.
  mutating func ratings(_ ratings: Document.Ratings) -> String {
    table(ratings.table) + "<p>\(ratings.sentence.html)</p>\n"
  }
}
