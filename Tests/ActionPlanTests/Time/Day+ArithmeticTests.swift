import ActionPlan
import Testing

@Suite struct DayArithmeticTests {
  @Test(arguments: [
    ("2019-01-31", 1, "2019-02-28"), ("2020-01-31", 1, "2020-02-29"),
    ("2019-03-31", -1, "2019-02-28"), ("2019-02-28", 1, "2019-03-28"),
    ("2019-12-15", 1, "2020-01-15"), ("2020-01-15", -1, "2019-12-15"),
    ("2020-02-29", 12, "2021-02-28"), ("2020-02-29", 48, "2024-02-29"),
    ("2019-06-14", 0, "2019-06-14"), ("1900-01-31", 13_199, "2999-12-31"),
  ])
  func `months are added by name, and a short month gives its last day`(
    from: String, months: Int, to: String
  ) {
    #expect(Day(iso: from)?.adding(months: months)?.description == to)
  }

  @Test(arguments: [
    ("2019-02-28", 1, "2019-03-01"), ("2020-02-28", 1, "2020-02-29"),
    ("2020-01-01", -1, "2019-12-31"), ("2019-06-14", 0, "2019-06-14"),
    ("1900-01-01", 401_766, "2999-12-31"),
  ])
  func `days are added across the ends of months and years`(from: String, days: Int, to: String)
    throws
  {
    let start = try #require(Day(iso: from))
    let end = try #require(start.adding(days: days))
    #expect(end.description == to)
    #expect(start.days(until: end) == days)
    #expect(end.days(until: start) == -days)
  }

  @Test(arguments: [Int.max, Int.min, Int.max - 1, 1_000_000_000_000])
  func `a step of any size out of range gives nothing`(step: Int) {
    for day in [Day.earliest, Day.latest] {
      #expect(day.adding(days: step) == nil)
      #expect(day.adding(months: step) == nil)
    }
  }

  @Test func `one step past either end gives nothing`() {
    #expect(Day.latest.adding(days: 1) == nil)
    #expect(Day.latest.adding(months: 1) == nil)
    #expect(Day.earliest.adding(days: -1) == nil)
    #expect(Day.earliest.adding(months: -1) == nil)
  }

  @Test(arguments: [
    ("2019-02-14", "2019-02-01", "2019-02-28"), ("2020-02-29", "2020-02-01", "2020-02-29"),
    ("1900-01-01", "1900-01-01", "1900-01-31"), ("2999-12-31", "2999-12-01", "2999-12-31"),
    ("2019-04-30", "2019-04-01", "2019-04-30"),
  ])
  func `a month has its first and last day`(iso: String, first: String, last: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.firstOfMonth.description == first)
    #expect(day.lastOfMonth.description == last)
    #expect(day.isLastOfMonth == (iso == last))
  }
}
