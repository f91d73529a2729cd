extension DOCXBody {
  /// A chart: what it shows, the drawing, what could not be drawn, and the figures.
  mutating func chart(_ chart: Document.Chart) {
    lead(chart.caption, chart.sentence)
    let reading = ChartReading(chart)
    if reading != nil {
      xml.open("w:p")
      xml.properties(.chart)
      drawing(chart.caption, chart.sentence, .whole)
      xml.close()
    }
    let others = OfficeChart.comparatorsLeftOut(chart)
    let notDrawn = others.isEmpty ? [] : ["Not drawn: \(others.joined(separator: ", "))"]
    for words in (reading.map { $0.gapWords + chart.marks.map($0.words) } ?? []) + notDrawn {
      xml.open("w:p")
      xml.properties(.remark)
      xml.words(PaperWords(item: words))
      xml.close()
    }
    figures(ChartFigures(chart).table(caption: chart.caption.isEmpty ? "Chart" : chart.caption))
  }

  /// The charts of teams, two beside each other.
  mutating func panels(_ panels: Document.Panels) {
    lead(panels.caption, panels.sentence)
    let drawn = panels.charts.filter { ChartReading($0) != nil }
    if !drawn.isEmpty {
      xml.open("w:p")
      xml.properties(.chart)
      for chart in drawn { drawing(chart.caption, chart.sentence, .half) }
      xml.close()
    }
    if let table = PanelFigures(panels).table { figures(table, isBesideChart: false) }
  }

  /// The plan on a page: its bars and its table.
  mutating func ratings(_ ratings: Document.Ratings) {
    lead(ratings.caption, ratings.sentence)
    if OfficeChart(ratings) != nil {
      xml.open("w:p")
      xml.properties(.chart)
      drawing(ratings.caption, ratings.sentence, .bars(ratings.rows.count))
      xml.close()
    }
    table(ratings.table)
  }

  /// What a chart is about and what it shows, before it.
  private mutating func lead(_ caption: String, _ sentence: String) {
    xml.open("w:p")
    xml.properties(.normal, keepsNext: true)
    xml.run(caption.isEmpty ? "Chart" : caption, isBold: true)
    if !sentence.isEmpty { xml.run(": " + sentence) }
    xml.close()
  }

  /// The figures behind a chart, or where they stand.
  private mutating func figures(_ table: Document.Table, isBesideChart: Bool = true) {
    guard !table.rows.isEmpty else { return }
    if isBesideChart, table.rows.count <= DOCXOutline.mostRowsBesideChart {
      self.table(table)
      return
    }
    guard annexTables < outline.annex.count else { return }
    let entry = outline.annex[annexTables]
    annexTables += 1
    xml.open("w:p")
    xml.properties(.remark)
    xml.run("The figures: ")
    link(entry.bookmark, table.caption)
    xml.run(", at the end of this paper.")
    xml.close()
  }

  // MARK: Drawings

  /// How large a drawing is.
  private enum Extent {
    case whole, half
    /// As high as its bars need.
    case bars(Int)

    /// Width and height in English metric units, 635 to the twip.
    var units: (width: Int, height: Int) {
      let whole = DOCXSheet.portrait.textWidth * 635
      return switch self {
      case .whole: (whole, 3_100_000)
      case .half: (whole / 2 - 40_000, 2_500_000)
      case .bars(let count): (whole, min(7_500_000, 1_300_000 + 420_000 * count))
      }
    }
  }

  /// The next chart of the outline, in line with the text.
  private mutating func drawing(_ caption: String, _ sentence: String, _ extent: Extent) {
    guard charts < chartIDs.count else { return }
    let relationship = chartIDs[charts]
    charts += 1
    let (width, height) = extent.units
    xml.open("w:r")
    xml.open("w:drawing")
    xml.open("wp:inline", ["distT", "distB", "distL", "distR"].map { ($0, "0") })
    xml.empty("wp:extent", [("cx", String(width)), ("cy", String(height))])
    xml.empty(
      "wp:docPr",
      [
        ("id", String(charts)), ("name", "Chart \(charts)"),
        ("descr", Self.alternative(caption, sentence)),
        ("title", (caption.isEmpty ? "Chart" : caption).safeForTerminal),
      ])
    xml.empty("wp:cNvGraphicFramePr")
    xml.open("a:graphic")
    xml.open("a:graphicData", [("uri", DOCXNames.chart)])
    xml.empty("c:chart", [("r:id", relationship)])
    for _ in 0..<5 { xml.close() }
  }

  /// The most letters that a screen reader is given at once for a drawing.
  private static let longestAlternative = 380

  /// What a chart shows for those who can't see it, at most so many of its sentences as are heard
  /// in one go; all of them stand in the text before it.
  static func alternative(_ caption: String, _ sentence: String) -> String {
    var words = "Chart of \(caption.isEmpty ? "figures" : caption)."
    for part in sentence.split(separator: ". ") {
      let more = " " + part + (part.hasSuffix(".") ? "" : ".")
      guard words.count + more.count <= longestAlternative else { break }
      words += more
    }
    return words.safeForTerminal
  }
}
