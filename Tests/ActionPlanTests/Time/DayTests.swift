import ActionPlan
import Testing

@Suite struct DayTests {
  @Test func `every day from 1900 to 2999 is counted once, in order, and reads back`() throws {
    let longest = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var expected = -25_567
    var weekday = 0
    var wrong: [String] = []
    for year in 1900...2999 {
      let leap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
      for month in 1...12 {
        for dayOfMonth in 1...(month == 2 && leap ? 29 : longest[month - 1]) {
          let day = try #require(Day(year: year, month: month, day: dayOfMonth))
          let same =
            Int(day.ordinal) == expected && day.year == year && day.month == month
            && day.dayOfMonth == dayOfMonth && day.weekday == Weekday.allCases[weekday % 7]
            && Day(ordinal: expected) == day && Day(iso: day.description) == day
          if !same { wrong.append("\(year) \(month) \(dayOfMonth)") }
          expected += 1
          weekday += 1
        }
      }
    }
    #expect(wrong == [])
    #expect(expected == 376_200)
  }

  // Ordinals from Python 3: (date(y, m, d) - date(1970, 1, 1)).days
  @Test(arguments: [
    ("1900-01-01", -25_567, Weekday.monday), ("1969-12-31", -1, .wednesday),
    ("1970-01-01", 0, .thursday), ("2000-02-29", 11_016, .tuesday),
    ("2019-06-14", 18_061, .friday), ("2100-03-01", 47_541, .monday),
    ("2999-12-31", 376_199, .tuesday),
  ])
  func `a day has the count and weekday that Python gives it`(
    iso: String, ordinal: Int32, weekday: Weekday
  ) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.ordinal == ordinal)
    #expect(day.weekday == weekday)
  }

  @Test(arguments: [
    (1900, false), (2000, true), (2019, false), (2020, true), (2100, false), (2400, true),
  ])
  func `a leap year is every fourth, but of the centuries only every fourth`(
    year: Int, isLeap: Bool
  ) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(Day(year: year, month: 2, day: 28)?.isLastOfMonth == !isLeap)
  }

  @Test(arguments: [
    (1899, 12, 31), (3000, 1, 1), (2019, 0, 1), (2019, 13, 1), (2019, 1, 0), (2019, 1, 32),
    (2019, 4, 31), (2019, 2, 29), (2019, -1, 1), (.max, 1, 1), (.min, 1, 1), (2019, .max, 1),
    (2019, 1, .max), (2019, .min, .min),
  ])
  func `a day that does not exist is refused`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [-25_568, 376_200, Int.min, Int.max])
  func `a count outside 1900 to 2999 is refused`(ordinal: Int) {
    #expect(Day(ordinal: ordinal) == nil)
  }

  @Test func `days are in the order of the calendar`() throws {
    let eve = try #require(Day(iso: "2019-12-31"))
    let newYear = try #require(Day(iso: "2020-01-01"))
    #expect(eve < newYear)
    #expect([newYear, eve].sorted() == [eve, newYear])
    #expect(Day.earliest < Day.latest)
  }

  @Test func `a day gives its words and its month`() throws {
    let day = try #require(Day(iso: "2019-06-04"))
    #expect(day.inWords == "4 June 2019")
    #expect(day.monthInWords == "June 2019")
    #expect(day.monthIndex == 2019 * 12 + 5)
    #expect(Day.monthNames.count == 12)
  }

  @Test func `only Saturday and Sunday are the weekend`() {
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
    #expect(Weekday.allCases.first?.description == "Monday")
    #expect(Weekday.sunday.rawValue == 7)
  }
}
