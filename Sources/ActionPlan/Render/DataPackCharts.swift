/// The charts of a data pack in its workbook, and the sheet of the figures they are drawn from.
struct DataPackCharts {
  /// The sheets `Charts` and `Chart figures`; none without a chart.
  let sheets: [Workbook.Sheet]
  /// What stands in the list of sheets: name, what it holds, how many rows.
  let contents: [(title: String, description: String, rowCount: Int)]

  private static let headers = ["Chart", "Line", "As at", "Value"]
  private static let words = (
    charts: "The indicators that objectives are measured by, a chart each.",
    link: "They change with the sheet Chart figures.",
    figures: "What the charts are drawn from; a row is the value of one line on one day."
  )
  /// How many rows a chart covers, and how many lie between the tops of two.
  private static let heights = (chart: 20, step: 22)
  /// How many charts a printed page holds.
  private static let perPage = 2
  /// The row of the first chart.
  private static let firstRow = 4

  /// Prepares the sheets of the charts.
  init(_ charts: [Document.Chart]) {
    let drawn = charts.compactMap { chart in OfficeChart(chart).map { ($0, chart.sentence) } }
    var pictures = Workbook.Sheet("Charts")
    pictures.rows = [[.text(pictures.name, .title)], [.text(Self.words.charts, .note)]]
    pictures.rows.append([.text(Self.words.link, .note)])
    pictures.widths = [Double](repeating: 10.5, count: 7)
    var figures = Workbook.Sheet("Chart figures")
    figures.rows = [[.text(figures.name, .title)], [.text(Self.words.figures, .note)]]
    figures.rows.append(Self.headers.map { .text($0, .header) })
    for (chart, sentence) in drawn {
      let place = OfficeChart.Place(sheet: figures.name, row: figures.rows.count, isList: true)
      figures.append(listOf: chart)
      let row = Self.firstRow + Self.heights.step * pictures.charts.count
      let isNewPage = !pictures.charts.isEmpty && pictures.charts.count % Self.perPage == 0
      if isNewPage { pictures.pageStarts.append(row) }
      pictures.charts.append(
        Workbook.PlacedChart(
          chart, figuresAt: place, description: DOCXBody.alternative(chart.title, sentence),
          column: 0, row: row, width: 7, height: Self.heights.chart))
    }
    let count = figures.rows.count - 3
    figures.table = Workbook.Table(
      "ChartFigures", headerRow: 3, headers: Self.headers, rowCount: count)
    (figures.frozenRows, figures.widths) = (3, [50, 34, 16, 14])
    sheets = drawn.isEmpty ? [] : [pictures, figures]
    contents =
      drawn.isEmpty
      ? []
      : [
        (pictures.name, Self.words.charts, drawn.count),
        (figures.name, Self.words.figures, count),
      ]
  }
}
