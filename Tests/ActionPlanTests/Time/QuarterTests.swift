import ActionPlan
import Testing

@Suite struct QuarterTests {
  @Test(arguments: [
    (4, 1, "2019-04-01", "2019-06-30", "April to June 2019"),
    (4, 2, "2019-07-01", "2019-09-30", "July to September 2019"),
    (4, 3, "2019-10-01", "2019-12-31", "October to December 2019"),
    (4, 4, "2020-01-01", "2020-03-31", "January to March 2020"),
    (1, 1, "2019-01-01", "2019-03-31", "January to March 2019"),
    (1, 4, "2019-10-01", "2019-12-31", "October to December 2019"),
    (9, 1, "2019-09-01", "2019-11-30", "September to November 2019"),
    (9, 2, "2019-12-01", "2020-02-29", "December 2019 to February 2020"),
    (9, 4, "2020-06-01", "2020-08-31", "June to August 2020"),
    (11, 1, "2019-11-01", "2020-01-31", "November 2019 to January 2020"),
    (12, 4, "2020-09-01", "2020-11-30", "September to November 2020"),
  ])
  func `a quarter of 2019-20 covers its three months`(
    firstMonth: Int, number: Int, first: String, last: String, words: String
  ) throws {
    let quarter = try #require(Quarter(key: "2019-20-Q\(number)"))
    #expect(quarter.firstDay(firstMonth: firstMonth).description == first)
    #expect(quarter.lastDay(firstMonth: firstMonth).description == last)
    #expect(quarter.inWords(firstMonth: firstMonth) == words)
  }

  @Test(arguments: 1...12)
  func `quarters follow each other without gap or overlap, whatever the first month`(
    firstMonth: Int
  ) throws {
    var quarter = try #require(Quarter(key: "1900-01-Q1"))
    var count = 1
    while let next = quarter.next {
      let last = quarter.lastDay(firstMonth: firstMonth)
      let first = next.firstDay(firstMonth: firstMonth)
      let fits =
        last.adding(days: 1) == first && quarter < next && next.previous == quarter
        && Quarter(containing: last, firstMonth: firstMonth) == quarter
        && Quarter(containing: first, firstMonth: firstMonth) == next
      if !fits { Issue.record("\(quarter) does not meet \(next)") }
      (quarter, count) = (next, count + 1)
    }
    #expect(quarter.description == "2998-99-Q4")
    #expect(count == 1099 * 4)
  }

  @Test(arguments: [
    ("2019-03-31", 4, "2018-19-Q4"), ("2019-04-01", 4, "2019-20-Q1"),
    ("2019-06-30", 4, "2019-20-Q1"), ("2019-07-01", 4, "2019-20-Q2"),
    ("2020-01-01", 4, "2019-20-Q4"), ("2019-12-31", 1, "2019-20-Q4"),
    ("2020-01-01", 1, "2020-21-Q1"), ("2019-08-31", 9, "2018-19-Q4"),
    ("2019-09-01", 9, "2019-20-Q1"), ("2020-02-29", 9, "2019-20-Q2"),
    ("1900-04-01", 4, "1900-01-Q1"), ("2999-03-31", 4, "2998-99-Q4"),
  ])
  func `a day lies in the quarter of its financial year`(
    iso: String, firstMonth: Int, key: String
  ) throws {
    let day = try #require(Day(iso: iso))
    #expect(Quarter(containing: day, firstMonth: firstMonth)?.description == key)
  }

  @Test(arguments: [
    ("1900-03-31", 4), ("2999-04-01", 4), ("2999-12-31", 1), ("2019-06-14", 0), ("2019-06-14", 13),
    ("2019-06-14", .min), ("2019-06-14", .max),
  ])
  func `a day outside every year, or a first month that is none, has no quarter`(
    iso: String, firstMonth: Int
  ) throws {
    let day = try #require(Day(iso: iso))
    #expect(Quarter(containing: day, firstMonth: firstMonth) == nil)
  }

  @Test func `the quarter before Q1 is Q4 of the year before`() throws {
    let first = try #require(Quarter(key: "2020-21-Q1"))
    let fourth = try #require(Quarter(key: "2019-20-Q4"))
    #expect(first.previous == fourth)
    #expect(fourth.next == first)
    #expect(fourth < first)
    #expect(fourth.quarters(until: first) == 1)
    #expect(first.quarters(until: fourth) == -1)
    #expect(first.sameQuarterLastYear?.title == "2019-20 Q1")
    #expect(first.year.description == "2020-21")
    #expect(first.number == 1)
  }

  @Test func `the ends of the range have no neighbour`() throws {
    let first = try #require(Quarter(key: "1900-01-Q1"))
    let last = try #require(Quarter(key: "2998-99-Q4"))
    #expect(first.previous == nil)
    #expect(first.sameQuarterLastYear == nil)
    #expect(Quarter(key: "1900-01-Q4")?.sameQuarterLastYear == nil)
    #expect(Quarter(key: "1901-02-Q1")?.sameQuarterLastYear == first)
    #expect(last.next == nil)
    for step in [Int.min, Int.max] {
      #expect(first.adding(quarters: step) == nil)
      #expect(last.adding(quarters: step) == nil)
    }
  }

  @Test(arguments: [(Int.min, 1), (0, 1), (13, 12), (Int.max, 12)])
  func `a first month beyond 1 to 12 is taken as the nearest`(given: Int, taken: Int) throws {
    for key in ["1900-01-Q1", "2998-99-Q4"] {
      let quarter = try #require(Quarter(key: key))
      #expect(quarter.firstDay(firstMonth: given) == quarter.firstDay(firstMonth: taken))
      #expect(quarter.lastDay(firstMonth: given) == quarter.lastDay(firstMonth: taken))
      #expect(quarter.inWords(firstMonth: given) == quarter.inWords(firstMonth: taken))
    }
  }

  @Test(arguments: [0, 5, -1, Int.min, Int.max])
  func `a number other than 1 to 4 is refused`(number: Int) throws {
    let year = try #require(FinancialYear(startYear: 2019))
    #expect(Quarter(year: year, number: number) == nil)
  }
}
