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
    let figures = ChartFigures(chart)
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
