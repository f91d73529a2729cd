import Testing

@testable import ActionPlan

@Suite struct FrequencyPeriodsTests {
  static let samples: [(days: [String], frequency: Frequency?)] = [
    (["2024-01-31"], nil), ([], nil),
    (["2024-01-31", "2024-02-29", "2024-03-31"], .monthly),
    (["2024-01-01", "2024-02-01", "2024-04-01", "2024-05-01"], .monthly),
    (["2024-03-31", "2024-06-30", "2024-09-30"], .quarterly),
    (["2024-01-01", "2024-04-01", "2025-01-01", "2025-04-01"], .quarterly),
    (["2023-12-31", "2024-04-30", "2024-08-31"], .termly),
    (["2022-03-31", "2023-03-31", "2024-03-31"], .yearly),
    (["2024-01-07", "2024-01-14", "2024-01-21", "2024-01-28"], .weekly),
    (["2024-01-07", "2024-01-08", "2024-01-09"], .irregular),
    (["2024-01-31", "2024-07-31", "2025-01-31"], .irregular),
    // The middle gap is a month, but two figures fall into one.
    (["2024-01-01", "2024-01-29", "2024-02-29"], .irregular),
  ]

  @Test(arguments: samples)
  func `days tell how often figures come`(_ days: [String], _ frequency: Frequency?) {
    #expect(Frequency(of: days.compactMap { Day(iso: $0) }) == frequency)
  }

  static let ends: [(Frequency, day: String, first: String, last: String)] = [
    (.monthly, "2024-02-14", "2024-02-01", "2024-02-29"),
    (.quarterly, "2024-05-31", "2024-04-01", "2024-06-30"),
    (.termly, "2024-12-31", "2024-09-01", "2024-12-31"),
    (.yearly, "2024-03-31", "2023-04-01", "2024-03-31"),
    (.yearly, "2024-04-01", "2024-04-01", "2025-03-31"),
    (.weekly, "1970-01-09", "1970-01-08", "1970-01-14"),
    (.irregular, "2024-02-14", "2024-02-14", "2024-02-14"),
    (.monthly, "2999-12-31", "2999-12-01", "2999-12-31"),
  ]

  @Test(arguments: ends)
  func `a period has a first and a last day`(
    _ frequency: Frequency, _ day: String, _ first: String, _ last: String
  ) throws {
    let day = try #require(Day(iso: day))
    #expect(frequency.firstDay(of: day).description == first)
    #expect(frequency.lastDay(of: day).description == last)
  }
}
