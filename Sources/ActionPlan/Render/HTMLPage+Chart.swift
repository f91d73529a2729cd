extension HTMLPage {
  /// A chart: the drawing, what it shows in words, and the figures behind it.
  mutating func write(_ chart: Document.Chart) {
    let caption = chart.caption.isEmpty ? "Chart" : chart.caption
    let id = beginFigure("chart", caption)
    SVGChart(chart, id: id).write(&out)
    writeSentence(chart.sentence)
    let figures = ChartFigures(chart)
    let table = figures.table(caption: caption)
    if !table.rows.isEmpty {
      let others = figures.others(caption: caption)
      // Two columns of rows fit beside each other on paper.
      beginDetails(caption, isNarrow: table.columns.count <= 3 && others == nil)
      write(table)
      if let others { write(others) }
      out.raw("</details>\n")
    }
    out.raw("</div>\n")
  }

  /// Small charts of teams on the same axes, with one table of the figures behind all of them.
  mutating func write(_ panels: Document.Panels) {
    let id = beginFigure("panels", panels.title)
    SVGPanels(panels.charts, id: id).write(&out)
    writeSentence(panels.sentence)
    if let table = PanelFigures(panels).table {
      beginDetails(panels.title, isNarrow: false)
      write(table)
      out.raw("</details>\n")
    }
    out.raw("</div>\n")
  }

  /// The plan on a page: a bar a row, and the counts in a table.
  mutating func write(_ ratings: Document.Ratings) {
    let caption = ratings.caption.isEmpty ? "Ratings" : ratings.caption
    let id = beginFigure("ratings", caption)
    SVGRatings(ratings, id: id).write(&out)
    writeSentence(ratings.sentence)
    if !ratings.rows.isEmpty {
      beginDetails(caption, isNarrow: false)
      write(ratings.table)
      out.raw("</details>\n")
    }
    out.raw("</div>\n")
  }

  /// Begins a group with a caption.
  ///
  /// A group and not a `figure`: browsers print a figure as an image that has no name.
  ///
  /// - Returns: The id of the caption.
  private mutating func beginFigure(_ kind: String, _ caption: String) -> String {
    let id = nextID(kind)
    out.raw("<div class=\"drawn \(kind)-drawn\" role=\"group\" aria-labelledby=\"\(id)\">\n")
    out.element("p", " class=\"caption\" id=\"\(id)\"", caption)
    out.raw("\n")
    return id
  }

  /// What a drawing shows, in words.
  private mutating func writeSentence(_ sentence: String) {
    guard !sentence.isEmpty else { return }
    out.element("p", sentence)
    out.raw("\n")
  }

  /// Begins what is behind a drawing; narrow tables fit beside each other on paper.
  mutating func beginDetails(_ caption: String, isNarrow: Bool) {
    out.raw(isNarrow ? "<details class=\"narrow\">\n" : "<details>\n")
    out.element("summary", "Figures behind the chart: \(caption)")
    out.raw("\n")
  }
}
