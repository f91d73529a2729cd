import Foundation
import TestSupport
import Testing

@testable import ActionPlan

@Suite struct SeriesCSVTests {
  private func file(_ text: String, _ rules: SeriesRules = SeriesRules()) throws -> SeriesFile {
    try SeriesFile(Array(text.utf8), name: "figures", rules: rules)
  }

  /// The figures of the first series, as words.
  private func figures(_ text: String) throws -> [String] {
    switch try file(text)[0] {
    case .figures(let series): series.figures.map { "\($0.day) \($0.figure.words)" }
    case .unreadable(_, let reason): [reason]
    case .chart: ["a chart"]
    }
  }

  /// What a row below a header may say, and what is read.
  static let rows: [(header: String, row: String, figure: String)] = [
    ("date,value", "2024-01-31,59", "2024-01-31 59"),
    ("date,value", "2024-01-31,-12.40", "2024-01-31 -12.40"),
    ("VALUE,Date", " 12 , 31/01/2024 ", "2024-01-31 12"),
    ("date,value", "31 January 2024,59", "2024-01-31 59"),
    ("date,value", "2024-01-31,86%", "2024-01-31 86"),
    ("date,value", "2024-01-31,\"1,283\"", "2024-01-31 1283"),
    ("date,value", "2024-01-31,90 to 95", "2024-01-31 90...95"),
    ("date,value", "2024-01-31,<5", "2024-01-31 <5"),
    ("date,value", "2024-01-31,fewer than 5", "2024-01-31 <5"),
    ("date,value", "2024-01-31,1.5e-05", "2024-01-31 0.000015"),
    ("date,value", "2024-01-31,'-5", "2024-01-31 -5"),
    ("date,value", "2024-01-31,", "2024-01-31 not-available"),
    ("date,value", "2024-01-31,c", "2024-01-31 suppressed"),
    ("date,value", "2024-01-31,z", "2024-01-31 not-applicable"),
    ("date,value", "2024-01-31,..", "2024-01-31 not-available"),
    ("date,value", "2024-01-31,NA", "2024-01-31 not-available"),
    ("date,low,high", "2024-01-31,90,95", "2024-01-31 90...95"),
    ("date,value,low,high", "2024-01-31,,90,95", "2024-01-31 90...95"),
    ("date,value,low,high", "2024-01-31,92,,", "2024-01-31 92"),
    ("date,value,status", "2024-01-31,92,provisional", "2024-01-31 92 provisional"),
    ("date,value,status", "2024-01-31,92,Estimated", "2024-01-31 92 estimated"),
    ("date,value,status", "2024-01-31,92,final", "2024-01-31 92"),
    ("date,value,status", "2024-01-31,,Suppressed", "2024-01-31 suppressed"),
    ("date,value,status", "2024-01-31,,not applicable", "2024-01-31 not-applicable"),
    ("date,value,status", "2024-01-31,,not_available", "2024-01-31 not-available"),
    ("date,value,status", "2024-01-31,,missing", "2024-01-31 not-available"),
    ("date,value,status", "2024-01-31,,u", "2024-01-31 not-available"),
    ("date,value,status", "2024-01-31,c,:", "2024-01-31 not-available"),
    ("date,value,status", "2024-01-31,5,less than", "2024-01-31 <5"),
    ("date,value,numerator,denominator", "2024-01-31,50,6,12", "2024-01-31 50 6/12"),
    ("date,value", "2024-01-31", "2024-01-31 not-available"),
    ("date,value", "2024-01-31,5,6", "line 2 has 3 cells under 2 columns"),
    ("date,value", ",5", "line 2 has no date"),
    (
      "date,value", "2024-02-30,5",
      "line 2 has the date \"2024-02-30\", which is not a day such as 2019-06-14 or \"14 June 2019\""
    ),
    ("date,value", "2024-01-31,abc", "line 2 \"abc\" is not a figure"),
    ("date,value", "2024-01-31,95 to 90", "line 2 \"95 to 90\" runs backwards"),
    ("date,value", "2024-01-31,1e400", "line 2 \"1e400\" is not a figure"),
    (
      "date,value", "2024-01-31,99999999999999999999",
      "line 2 \"99999999999999999999\" has more than 18 digits"
    ),
    ("date,low,high", "2024-01-31,5,4", "line 2 has a range that runs backwards, 5 to 4"),
    ("date,low,high", "2024-01-31,5,", "line 2 has low and high not together, or beside a value"),
    (
      "date,value,low,high", "2024-01-31,5,4,6",
      "line 2 has low and high not together, or beside a value"
    ),
    (
      "date,value,status", "2024-01-31,5,c",
      "line 2 has a figure, and a status that says there is none"
    ),
    ("date,value,denominator", "2024-01-31,5,many", "line 2 \"many\" is not a figure"),
  ]

  @Test(arguments: rows)
  func `a row is read as`(_ header: String, _ row: String, _ figure: String) throws {
    #expect(try figures("\(header)\n\(row)\n") == [figure])
  }

  @Test func `a status that is none is told with the nearest one`() throws {
    let reason = try figures("date,value,status\n2024-01-31,5,provisonal\n")[0]
    #expect(reason.hasPrefix("line 2 has the status \"provisonal\", not one of final, "))
    #expect(reason.hasSuffix("; did you mean provisional?"))
  }

  @Test func `rows need no order, and series need not stand together`() throws {
    let file = try file(
      """
      series,date,value
      b,2024-03-31,3
      a,2024-01-31,10
      "b",2024-01-31,1

       b ,2024-02-29,2
      a,2024-02-29,20
      """)
    #expect(file.count == 2)
    guard case .figures(let b) = file[0], case .figures(let a) = file[1] else {
      Issue.record("not read")
      return
    }
    #expect(b.id == "b" && b.figures.map(\.figure.words) == ["1", "2", "3"])
    #expect(a.id == "a" && a.figures.map(\.figure.words) == ["10", "20"])
  }

  @Test func `a row that is wrong is the trouble of its series only`() throws {
    let file = try file(
      """
      date,value,series
      2024-01-31,1,a
      2024-01-31,abc,b
      2024-02-29,y,b
      2024-01-31,1,a
      2024-01-31,5,
      2024-01-31,£5,c
      2024-02-29,5%,c
      2024-01-31,5,d
      """)
    let reasons = (0..<file.count).map { place in
      guard case .error(_, let reason) = SeriesJudgement(file[place]) else { return "" }
      return reason
    }
    #expect(
      reasons == [
        "lines 2 and 5 are both for 2024-01-31", "line 3 \"abc\" is not a figure",
        "line 6 names no series", "line 8 \"5%\" has two kinds of figures", "",
      ])
  }

  /// Files of which nothing can be read, and why.
  static let refusals: [(text: String, error: String)] = [
    ("", "1:1: the file is empty"),
    ("\n", "1:1: the file is empty"),
    ("date,valeu\n", "1:2: column 2, \"valeu\", is not one of the columns"),
    ("date,value,date\n", "1:3: the column date is there twice"),
    ("value\n1\n", "1:1: the column date is missing"),
    ("date,series\n", "1:1: the column value is missing"),
    ("date,value,low\n", "1:1: low and high stand together"),
    ("date;value\n", "1:5: the header is separated by semicolons, not commas"),
    ("date,value\n\"2024", "2:1: the quote that opens here is never closed"),
    ("date,value\n2024-01-31,\0", "2:12: a NUL character, which is not text"),
    ("{\"vectors\": [1, 2", "1:18: found the end of the file where a comma or ] was expected"),
    ("{\"vektors\": []}", "1:1: there is no \"vectors\""),
    ("{\"vectors\": {}}", "1:13: \"vectors\" is not an array"),
    ("[1] 2", "1:5: found 2 where the end of the file was expected"),
  ]

  @Test(arguments: refusals)
  func `a file is refused for`(_ text: String, _ error: String) {
    #expect {
      try file(text)
    } throws: { found in
      (found as? SeriesFileError)?.description == error
    }
  }

  @Test func `the nearest known column is named`() throws {
    #expect {
      try file("date,valeu\n")
    } throws: { error in
      (error as? SeriesFileError)?.hint?.hasPrefix("did you mean value? the columns are ") ?? false
    }
  }

  @Test(arguments: ["date,value\n", "[]", "{\"vectors\": []}", " \n[ ]\n"])
  func `a file may have no series`(_ text: String) throws {
    let file = try file(text)
    #expect(file.count == 0 && file.text() == [])
    var written: [UInt8] = []
    file.writeJSON(.mdc) { written += $0 }
    #expect(String(decoding: written, as: UTF8.self) == "[]\n")
  }

  @Test func `figures of a long series beyond the window change nothing`() throws {
    var generator = SplitMix(state: 7)
    let days = (0..<60).compactMap { Day(year: 2019 + $0 / 12, month: $0 % 12 + 1, day: 1) }
    for _ in 0..<40 {
      let values = days.map { _ in Int.random(in: 40...60, using: &generator) }
      let rows = zip(days, values).map { "\($0),\($1)" }
      let table = "date,value\n" + rows.joined(separator: "\n")
      // With a status column the same figures are more than plain numbers, and all are kept.
      let full = "date,value,status\n" + rows.map { $0 + ",final" }.joined(separator: "\n")
      var rules = SeriesRules()
      rules.target = .value(ExactDecimal(55))
      rules.targetDay = Day(year: 2025, month: 1, day: 31)
      let (short, long) = (try file(table, rules), try file(full, rules))
      #expect(short.text() == long.text())
      #expect(SeriesJudgement(short[0]).json(.mdc) == SeriesJudgement(long[0]).json(.mdc))
    }
  }
}

extension Figure {
  /// The figure in the few words that the tests compare.
  fileprivate var words: String {
    let reading: String =
      switch reading {
      case .value(let value): "\(value)"
      case .range(let low, let high): "\(low)...\(high)"
      case .fewerThan(let bound): "<\(bound)"
      case .unavailable(let why): why.rawValue
      }
    let base = numerator.flatMap { top in denominator.map { " \(top)/\($0)" } } ?? ""
    return reading + base + (status == .final ? "" : " \(status.rawValue)")
  }
}
