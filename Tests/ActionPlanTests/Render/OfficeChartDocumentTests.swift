import Testing

@testable import ActionPlan

/// The charts of a paper as native charts.
@Suite struct OfficeChartDocumentTests {
  private func lines(_ sample: ChartSample) throws -> [OfficeChart.Line] {
    let chart = try #require(OfficeChart(sample.chart))
    guard case .lines(let lines) = chart.content else { return [] }
    return lines
  }

  @Test func `a target steps where it changed and no point between says nothing`() throws {
    let target = try #require(try lines(.months).first { $0.name.hasPrefix("Target") })
    #expect(target.points.map(\.value) == [60, 60, 75, 75, 80, 80])
    let days = target.points.map(\.day)
    #expect(days[1] == days[2] && days[3] == days[4])
    #expect(days[2] == Sample.day("2023-04-01").serial)
  }

  @Test func `both ends of a band are drawn, apart`() throws {
    let target = try #require(try lines(.band).first { $0.name.hasPrefix("Target") })
    #expect(target.points.map(\.value) == [600, 600, nil, 620, 620])
  }

  @Test func `a line is open where a figure is missing and at each mark`() throws {
    let quarters = try lines(.quarters)
    #expect(quarters[0].points.contains { $0.value == nil })
    let parted = try lines(.parted)
    #expect(parted[0].points.count { $0.value == nil } == 2)
    #expect(parted.contains { $0.name == "Counted differently from here" })
    #expect(parted.contains { $0.name == "Judged anew from here" })
  }

  @Test(arguments: ChartSample.allCases)
  func `no two lines of a chart differ by colour alone`(_ sample: ChartSample) throws {
    guard OfficeChart(sample.chart) != nil else { return }
    let looks = try lines(sample).map { line in
      var look = line.look
      look.colour = ""
      return look
    }
    #expect(Set(looks).count == looks.count)
  }

  @Test(arguments: ChartSample.allCases)
  func `every value lies on the axis`(_ sample: ChartSample) throws {
    guard let chart = OfficeChart(sample.chart), let range = chart.valueRange else { return }
    for value in try lines(sample).flatMap({ $0.points.compactMap(\.value) }) {
      #expect(range.contains(value))
    }
  }

  @Test func `charts of teams have one axis`() {
    let panels = Document.Panels(
      "Teams", sentence: "", charts: [ChartSample.months.chart, ChartSample.twoFigures.chart])
    let ranges = OfficeChart.panels(panels).map(\.valueRange)
    #expect(ranges.count == 2 && ranges[0] == ranges[1])
  }

  @Test func `a chart without a figure is none`() {
    #expect(OfficeChart(ChartSample.noFigure.chart) == nil)
    #expect(OfficeChart(Document.Ratings("", sentence: "", steps: [], rows: [])) == nil)
  }
}
