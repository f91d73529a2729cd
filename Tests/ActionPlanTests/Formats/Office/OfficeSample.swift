@testable import ActionPlan

/// A workbook with everything that can be in one.
enum OfficeSample {
  static let lines: OfficeChart = {
    let days = [43_220, 43_251, 43_281, 43_312]
    func points(_ values: [Double?]) -> [OfficeChart.Point] {
      zip(days, values).map { OfficeChart.Point($0, $1) }
    }
    var chart = OfficeChart(
      "Visits on time", valueTitle: "%", categoryTitle: "Month",
      content: .lines([
        OfficeChart.Line(
          "Visits on time", OfficeChart.Look("0B0C0C", width: 2.25, marker: .circle),
          points([60.5, nil, 72, 0.1])),
        OfficeChart.Line(
          "Special cause: improvement",
          OfficeChart.Look("1D70B8", width: nil, marker: .diamond, markerSize: 10),
          points([nil, nil, 72, nil])),
        OfficeChart.Line(
          "Target in force", OfficeChart.Look("00703C", width: 1.5, dash: .dashed),
          [
            OfficeChart.Point(43_220, 80), OfficeChart.Point(43_260, 80),
            OfficeChart.Point(43_260, 85), OfficeChart.Point(43_312, 85),
          ]),
      ]))
    chart.numberFormat = "0.0"
    chart.valueRange = 0...100
    return chart
  }()

  static let bars = OfficeChart(
    "Ratings & more", valueTitle: "Objectives", categoryTitle: "Recommendation",
    content: .stackedBars(
      categories: ["1 Caseloads", "2 Plans"],
      [
        OfficeChart.Part("Green", colour: "00703C", values: [2, 0]),
        OfficeChart.Part("Red", colour: "D4351C", pattern: .upwards, values: [1, 3]),
      ]))

  static let workbook: Workbook = {
    var sheet = Workbook.Sheet("Actuals: all?")
    sheet.widths = [20, 12, 12, 12, 12]
    sheet.rows = [
      [.text("Actuals", .title)], [.text("One row a figure.")],
      ["What", "On", "Value", "Part", "Known"].map { .text($0, .header) },
      [
        .text("=1+1"), Workbook.Cell(.day(43_646), .date),
        Workbook.Cell(.number("12.40"), .number(decimals: 2)),
        Workbook.Cell(.number("0.855"), .percent(decimals: 1)),
        Workbook.Cell(.boolean(true), .boolean),
      ],
      [
        .text(" two\r\nlines \u{1}_x0041_ & <b>"), .empty, .empty,
        .text("Red", .tone(Workbook.Tone(ground: "D4351C", ink: "FFFFFF"))),
        Workbook.Cell(.boolean(false), .boolean),
      ],
    ]
    sheet.table = Workbook.Table(
      "Actuals", headerRow: 3, headers: ["What", "On", "Value", "Part", "Known"], rowCount: 2)
    (sheet.frozenRows, sheet.frozenColumns, sheet.isLandscape) = (3, 1, true)
    var charts = Workbook.Sheet("Charts")
    charts.rows = [[.text("Charts", .title)]]
    var figures = Workbook.Sheet("Chart figures")
    figures.rows = [[.text("Figures behind the charts", .title)]]
    for (index, chart) in [lines, bars].enumerated() {
      let place = OfficeChart.Place(sheet: "Chart figures", row: figures.rows.count + 1)
      figures.append(chart.grid)
      charts.charts.append(
        Workbook.PlacedChart(
          chart, figuresAt: place, description: "Visits on time rose from 60.5% to 72%.",
          column: 0, row: 2 + 20 * index, width: 8, height: 18))
    }
    var book = Workbook(
      OfficePackage.Properties(title: "Data pack: Example", creator: "Exampleshire"))
    book.sheets = [sheet, charts, figures]
    return book
  }()
}
