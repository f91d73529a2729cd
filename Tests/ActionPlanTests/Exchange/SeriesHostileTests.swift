import TestSupport
import Testing

@testable import ActionPlan

@Suite struct SeriesHostileTests {
  /// Judges a file in every way there is; nothing may trap.
  private func judge(_ bytes: [UInt8], _ rules: SeriesRules) {
    do throws(SeriesFileError) {
      let file = try SeriesFile(bytes, name: "figures", rules: rules)
      for profile in RuleProfile.allCases {
        var count = 0
        file.writeJSON(profile) { count += $0.count }
        #expect(count > 2)
      }
      #expect(!file.text().contains(0x1B))
    } catch {
      #expect(error.line > 0 && error.column > 0 && !error.message.isEmpty)
    }
  }

  private static let rules: [SeriesRules] = Polarity.allCases.map { polarity in
    var rules = SeriesRules()
    rules.polarity = polarity
    rules.target =
      polarity == .band
      ? .band(low: ExactDecimal(1), high: ExactDecimal(3)) : .value(ExactDecimal(2))
    rules.targetDay = Day(year: 2030, month: 1, day: 1)
    rules.baseline = SeriesRules.Start(ExactDecimal(-3), on: .earliest)
    rules.restarts = [.latest, .earliest]
    return rules
  }

  private static let cells = [
    "", "5", "-5", "1e18", "999999999999999999", "-999999999999999999", "0.000000000000000001",
    "<5", "<-5", "90 to 95", "c", "x", "\u{1B}[2J", "\u{202E}", "2024-01-31", "2024-02-29",
    "1900-01-01", "2999-12-31", "31/12/1969", "1969-12-31", "suppressed", "less than", "a", "b",
    "\"a\"\"b\"", "86%", "£3", "9e99999999999999999999", "🏴",
  ]

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `no table brings the judge down`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let columns = SeriesCSV.Column.allCases.map(\.rawValue).filter { $0 != "date" && $0 != "value" }
    for _ in 0..<40 {
      let more = columns.shuffled(using: &generator).prefix(
        Int.random(in: 0...6, using: &generator))
      var text = (["date", "value"] + more).joined(separator: ",")
      for _ in 0..<Int.random(in: 0...30, using: &generator) {
        let year = Int.random(in: 1965...1975, using: &generator)
        let month = Int.random(in: 1...12, using: &generator)
        let date = "\(year)-\(month < 10 ? "0" : "")\(month)-01"
        let cells = (0..<more.count + 1).compactMap { _ in
          Self.cells.randomElement(using: &generator)
        }
        text += "\n" + ([date] + cells).joined(separator: ",")
      }
      var bytes = Array(text.utf8)
      if Bool.random(using: &generator), !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      for rules in Self.rules { judge(bytes, rules) }
    }
  }

  @Test(arguments: JudgedVectors.allCases)
  func `no vector file cut short or changed brings the judge down`(_ vectors: JudgedVectors) throws
  {
    var generator = SeededGenerator(seed: 11)
    let bytes = Array(try vectors.text().prefix(30_000))
    for _ in 0..<60 {
      var changed = bytes[..<Int.random(in: 1..<bytes.count, using: &generator)] + []
      for _ in 0..<3 {
        changed[Int.random(in: 0..<changed.count, using: &generator)] =
          "0123456789-.eE\"[]{},:".utf8.randomElement(using: &generator) ?? 0
      }
      judge(Array(changed), SeriesRules())
    }
  }

  /// Vectors with a hole, a text, or an extreme where something else is wanted.
  @Test func `no value in a vector brings the judge down`() {
    let odd = [
      "null", "0", "-1", "1e308", "-0", "1e-30", "\"x\"", "[]", "{}", "[[]]", "true",
      "999999999999999999", "\"2999-12-31\"", "\"1900-01-01\"", "[\"2024-01-01\", 3]",
    ]
    let shapes: [(String) -> String] = [
      { "{\"id\":\($0),\"input\":{\"dates\":[\"2024-01-01\"],\"values\":[\($0)]}}" },
      { "{\"input\":{\"dates\":\($0),\"values\":\($0)}}" },
      {
        "{\"input\":{\"dates\":[\"2024-01-01\",\"2024-01-02\"],\"values\":[1,2]},\"options\":{\"target\":\($0),"
          + "\"rebase\":\($0),\"fix_after_n_points\":\($0),\"improvement_direction\":\($0)}}"
      },
      { "{\"kind\":\"forecast\",\"points\":\($0),\"target\":\($0),\"target_date\":\($0)}" },
      {
        "{\"kind\":\"rag\",\"indicator\":{\"amber_tolerance\":\($0)},\"trajectory\":\($0),"
          + "\"period\":\($0),\"point\":{\"value\":\($0)}}"
      },
      {
        "{\"kind\":\"rag\",\"trajectory\":[[\"1900-01-01\",\($0)],[\"2999-12-31\",\($0)]],"
          + "\"period\":\"2024-01-01\",\"point\":{\"value\":\($0)}}"
      },
      {
        "{\"points\":[{\"period\":\"2024-01-01\",\"kind\":\"range\",\"lo\":\($0),\"hi\":\($0)}],"
          + "\"indicator\":{\"band\":[\($0),\($0)],\"polarity\":\"band\",\"tolerance\":\($0)},"
          + "\"as_of\":\($0)}"
      },
    ]
    for shape in shapes {
      for value in odd { judge(Array("[\(shape(value))]".utf8), SeriesRules()) }
    }
  }

  @Test func `JSON that is too deep is refused with its place`() {
    let bytes = Array(String(repeating: "[", count: 100_000).utf8)
    #expect {
      try SeriesFile(bytes, name: "", rules: SeriesRules())
    } throws: { error in
      (error as? SeriesFileError)?.description
        == "1:65: objects and arrays are nested more than 64 deep"
    }
  }

  @Test func `a name of a million letters is judged, and cut in the table only`() throws {
    let name = String(repeating: "é", count: 500_000)
    let text = "date,value,series\n2024-01-31,5,\(name)\n2024-01-31,5,b\n"
    let file = try SeriesFile(Array(text.utf8), name: "", rules: SeriesRules())
    #expect(file.text().count < 1_000)
    #expect(SeriesJudgement(file[0]).json(.mdc).count > 1_000_000)
    let combining = "a" + String(repeating: "\u{301}", count: 400_000)
    let marks = "date,value,series\n2024-01-31,5,\(combining)\n2024-01-31,5,b\n"
    #expect(
      try SeriesFile(Array(marks.utf8), name: "", rules: SeriesRules()).text().count < 2_000)
  }

  @Test func `many restarts and many figures cost what they should`() throws {
    let days = (0..<20_000).compactMap { Day(ordinal: $0) }.map { "\"\($0)\"" }
      .joined(separator: ",")
    let values = (0..<20_000).map { "\($0 % 7)" }.joined(separator: ",")
    let text =
      "[{\"input\":{\"dates\":[\(days)],\"values\":[\(values)]},\"options\":{\"rebase\":[\(days)]}}]"
    let file = try SeriesFile(Array(text.utf8), name: "", rules: SeriesRules())
    guard case .chart(let judged) = SeriesJudgement(file[0]) else {
      Issue.record("not judged")
      return
    }
    #expect(judged.chart.stretches.count == 20_000 && judged.segments.last == 20_000)
  }
}
