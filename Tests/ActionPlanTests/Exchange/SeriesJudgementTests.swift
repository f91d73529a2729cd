import TestSupport
import Testing

@testable import ActionPlan

@Suite struct SeriesJudgementTests {
  /// Twenty months of figures about 70 with a rise at the end.
  static let months = (0..<20).map { place in
    let day = Day(year: 2023 + place / 12, month: place % 12 + 1, day: 1)?.lastOfMonth
    return "\(day?.description ?? ""),\(place % 2 == 0 ? 70 : 72)"
  }

  private func judged(
    _ rows: [String], _ change: (inout SeriesRules) -> Void = { _ in }
  ) throws -> FigureJudgement {
    var rules = SeriesRules()
    change(&rules)
    let text = (["date,value"] + rows).joined(separator: "\n")
    let file = try SeriesFile(Array(text.utf8), name: "figures", rules: rules)
    guard case .figures(let judged) = SeriesJudgement(file[0]) else {
      throw SeriesError("not judged")
    }
    return judged
  }

  private func day(_ text: String) -> Day { Day(iso: text) ?? .latest }

  @Test func `the unit and the decimals go by the figures`() throws {
    #expect(try judged(["2024-01-31,5", "2024-02-29,<5"]).indicator.unit == .count)
    #expect(try judged(["2024-01-31,5.25", "2024-02-29,5"]).indicator.unit == .ratio)
    #expect(try judged(["2024-01-31,5.25", "2024-02-29,5"]).indicator.decimals == 2)
    #expect(try judged(["2024-01-31,-5"]).indicator.unit == .ratio)
    #expect(try judged(["2024-01-31,86%", "2024-02-29,87"]).indicator.unit == .percent)
    #expect(try judged(["2024-01-31,£8"]).indicator.unit == .pounds)
    #expect(throws: SeriesError.self) { try judged(["2024-01-31,£8"]) { $0.unit = .days } }
  }

  @Test func `fewer than 5 of a count is 0 to 4`() throws {
    let judged = try judged(["2024-01-31,<5"])
    #expect(judged.series.latest?.interval == Interval(ExactDecimal(0), ExactDecimal(4)))
  }

  @Test(arguments: ["01", "31"])
  func `the first and the last day of a period name it`(_ end: String) throws {
    let rows = ["2024-01-\(end),5", "2024-03-\(end),6", "2024-05-\(end),7", "2024-07-\(end),8"]
    let judged = try judged(rows) {
      $0.frequency = .monthly
      $0.asAt = day("2024-07-\(end)")
      $0.restarts = [day("2024-03-\(end)")]
    }
    #expect(judged.direction.points.count == 3)
    #expect(judged.direction.cautions.isEmpty)
  }

  @Test func `a day within a period does not name it`() throws {
    let judged = try judged(Self.months) { $0.asAt = day("2024-06-14") }
    #expect(judged.series.latest?.day == day("2024-05-31"))
    #expect(judged.direction.cautions.isEmpty)
  }

  @Test func `one period missing at the end is a caution, two are the end of the direction`() throws
  {
    let late = try judged(Self.months + ["2024-09-30,"])
    #expect(late.direction.cautions == [.latestMissing])
    let later = try judged(Self.months + ["2024-10-31,"])
    #expect(later.direction.state == .notAvailable(.latestIsFor(day("2024-08-31"))))
    #expect(later.chart == nil)
  }

  @Test func `the usual range is that of the figures the direction rests on`() throws {
    let judged = try judged(Self.months) { $0.window = 13 }
    #expect(judged.chart?.chart.figures.count == 13 && judged.chartPoints.count == 13)
    #expect(judged.chart?.chart == judged.direction.chart)
    let fixed = try self.judged(Self.months) {
      $0.window = 13
      $0.fixAfter = 15
    }
    #expect(fixed.chart?.chart.figures.count == 20)
  }

  @Test func `a band needs both ends and is met between them`() throws {
    let judged = try judged(Self.months) {
      $0.polarity = .band
      $0.target = .band(low: ExactDecimal(60), high: ExactDecimal(80))
    }
    #expect(judged.position.status == .green || judged.position.status == .blue)
    #expect(judged.chart?.assurance == .consistentPass && judged.required == nil)
  }

  @Test func `a lower target is one not to go beyond`() throws {
    let judged = try judged(Self.months) {
      $0.polarity = .lower
      $0.target = .value(ExactDecimal(60))
      $0.targetDay = day("2024-12-31")
    }
    #expect(judged.position.status == .red && judged.forecast?.outlook == .offCourse)
    #expect(judged.targetAssurance?.verdict == .consistentFail)
  }

  @Test func `a year-to-date figure has no chart`() throws {
    let judged = try judged(Self.months) { $0.period = .yearToDate }
    #expect(judged.direction.state == .notAvailable(.yearToDateFigure) && judged.chart == nil)
  }

  @Test func `one series is told in sentences`() throws {
    var rules = SeriesRules()
    rules.target = .value(ExactDecimal(80))
    rules.targetDay = Day(year: 2025, month: 3, day: 31)
    let text = (["date,value"] + Self.months).joined(separator: "\n")
    let file = try SeriesFile(Array(text.utf8), name: "visits", rules: rules)
    guard case .figures(let judged) = SeriesJudgement(file[0]),
      let assurance = judged.targetAssurance, let forecast = judged.forecast
    else {
      Issue.record("not judged")
      return
    }
    let indicator = judged.indicator
    #expect(
      String(decoding: file.text(width: 1_000), as: UTF8.self) == """
        visits: 72 at 2024-08-31, higher is better.
        Direction of travel: \(indicator.words(judged.direction)) [D2, D3]
        Usual range: 65.7 to 76.3, from 20 figures; the latest figure by itself: common cause.
        Assurance: \(indicator.words(assurance, .steady)) [P2]
        Position: \(indicator.words(judged.position)) [P1]
        Where it stands: behind, and not changing: the present way of working will not get there.
        Forecast: \(indicator.words(forecast)) [F1]
        Frequency: monthly, worked out from the dates.

        """)
  }

  @Test func `several series are a table, a line each`() throws {
    let rows =
      Self.months.map { "visits,\($0)" }
      + [
        "late,2024-01-31,abc", "\u{1B}[2J\nevil,2024-01-31,5",
        "\(String(repeating: "n", count: 1_000_000)),2024-01-31,7",
      ].map { $0.hasPrefix("\u{1B}") ? "\"" + $0.replacing("evil,", with: "evil\",") : $0 }
    let text = (["series,date,value"] + rows).joined(separator: "\n")
    var rules = SeriesRules()
    rules.target = .value(ExactDecimal(75))
    let file = try SeriesFile(Array(text.utf8), name: "", rules: rules)
    let table = String(decoding: file.text(), as: UTF8.self)
    let name = String(repeating: "n", count: 39) + "…"
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 7 && lines[6] == "")
    #expect(lines[0].hasPrefix("series  ") && lines[0].hasSuffix("position"))
    #expect(lines[1].hasPrefix("visits  "))
    #expect(
      lines[1].contains("72 at 2024-08-31  → steady [D2, D3]  65.7 to 76.3  common cause"))
    #expect(lines[2] == "late: can't be judged: line 22 \"abc\" is not a figure")
    #expect(lines[3].hasPrefix("\\u{1B}[2J evil"))
    #expect(lines[4].hasPrefix(name + "  7 at 2024-01-31   … not enough data"))
    #expect(lines[5].hasPrefix("frequency, worked out from the dates: monthly (1 series), irreg"))
  }
}
