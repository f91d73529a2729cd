import ActionPlan
import Testing

@Suite struct FinancialYearTests {
  @Test(arguments: [
    "2019-20", "2019/20", "201920", "2019-2020", "2019/2020", " 2019-20 ", "2019\u{2013}20",
  ])
  func `the ways to write 2019-20 are one year`(text: String) {
    #expect(FinancialYear(typed: text) == FinancialYear(startYear: 2019))
  }

  @Test(arguments: [
    (1900, "1900-01"), (1999, "1999-00"), (2000, "2000-01"), (2008, "2008-09"), (2009, "2009-10"),
    (2019, "2019-20"), (2099, "2099-00"), (2998, "2998-99"),
  ])
  func `a year is written with the last two digits of the next, and reads back`(
    startYear: Int, text: String
  ) {
    #expect(FinancialYear(startYear: startYear)?.description == text)
    #expect(FinancialYear(typed: text)?.startYear == startYear)
  }

  @Test(arguments: [
    "2019-21", "2019-19", "2019-18", "2019-2021", "201921", "2019-0", "2019-020", "1999-100",
    "FY20", "FY2019-20", "FY 2019-20", "19-20", "19/20", "2019", "2020", "2019 20", "2019 - 20",
    "2019.20", "2019--20", "20192020", "2019-06", "2999-00", "1899-00", "189900", "", "-", "2019-",
    "-20", "2019-20-Q1", "999999", "000001",
  ])
  func `a year whose halves disagree, or in any other form, is refused`(text: String) {
    #expect(FinancialYear(typed: text) == nil)
  }

  @Test func `a year after 1999-00 is 2000-01, and the ends have no neighbour`() throws {
    let turn = try #require(FinancialYear(startYear: 1999))
    #expect(turn.next?.description == "2000-01")
    #expect(turn.previous?.description == "1998-99")
    #expect(FinancialYear(startYear: 1900)?.previous == nil)
    #expect(FinancialYear(startYear: 2998)?.next == nil)
    #expect(turn.next.map { turn < $0 } == true)
  }

  @Test(arguments: [1899, 2999, 0, -1, Int.min, Int.max])
  func `a start year outside 1900 to 2998 is refused`(startYear: Int) {
    #expect(FinancialYear(startYear: startYear) == nil)
  }
}
