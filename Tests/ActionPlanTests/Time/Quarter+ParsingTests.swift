import ActionPlan
import Testing

@Suite struct QuarterParsingTests {
  @Test(arguments: [
    "2019-20-Q1", "2019-20 Q1", "2019/20 Q1", "201920 Q1", "2019-2020 Q1", "2019/20-q1",
    "Q1 2019/20", "q1 2019-20", "Q1 201920", "  q1   2019/20 ", "2019-04", "2019-06", "June 2019",
    "jun 2019", "14 June 2019", "30/6/19", "2019-04-01", "1st April 2019",
  ])
  func `the ways to type a quarter give April to June 2019`(text: String) {
    #expect(Quarter(typed: text, firstMonth: 4)?.description == "2019-20-Q1")
  }

  @Test(arguments: [
    ("2020-03", 4, "2019-20-Q4"), ("2020-04", 4, "2020-21-Q1"), ("March 2020", 4, "2019-20-Q4"),
    ("31 March 2020", 4, "2019-20-Q4"), ("2019-06", 1, "2019-20-Q2"), ("2019-06", 9, "2018-19-Q4"),
    ("Sept 2019", 9, "2019-20-Q1"), ("Q1 2019/20", 9, "2019-20-Q1"),
    ("1999-00 Q4", 4, "1999-00-Q4"), ("2012-12", 4, "2012-13-Q3"), ("1999-12", 4, "1999-00-Q3"),
  ])
  func `a month or day gives the quarter it lies in, for the first month given`(
    text: String, firstMonth: Int, key: String
  ) {
    #expect(Quarter(typed: text, firstMonth: firstMonth)?.description == key)
  }

  @Test(arguments: 2000...2011)
  func `a month that may be a financial year is refused, but not when it is named`(year: Int) {
    let month = year - 1999
    let padded = month < 10 ? "0\(month)" : "\(month)"
    #expect(Quarter(typed: "\(year)-\(padded)", firstMonth: 4) == nil)
    #expect(Quarter(typed: "\(Day.monthNames[month - 1]) \(year)", firstMonth: 4) != nil)
    #expect(Quarter(typed: "\(year)-\(padded)-01", firstMonth: 4) != nil)
  }

  @Test(arguments: [
    "", "Q1", "Q1 2019", "2019 Q1", "2019-Q1", "2019-20", "2019-20 Q0", "2019-20 Q5", "2019-20 Q11",
    "2019-21 Q1", "Q1 FY20", "FY20 Q1", "2019-20Q1", "2019-20/Q1", "Q1-2019-20", "Q12019-20",
    "Q 1 2019-20", "1Q 2019-20", "Q1 2019-20 Q1", "2019-13", "2019-00", "2019/06", "06/2019",
    "June 19", "Junes 2019", "this quarter", "2019-20 Q1.", "1900-03", "2999-04", "Q1 2999-00",
  ])
  func `anything else typed is refused`(text: String) {
    #expect(Quarter(typed: text, firstMonth: 4) == nil)
  }

  @Test(arguments: [0, 13, -4, Int.min, Int.max])
  func `nothing is read for a first month that is none`(firstMonth: Int) {
    #expect(Quarter(typed: "2019-20-Q1", firstMonth: firstMonth) == nil)
    #expect(Quarter(typed: "14 June 2019", firstMonth: firstMonth) == nil)
  }

  @Test(arguments: ["1900-01-Q1", "1999-00-Q4", "2019-20-Q1", "2998-99-Q4"])
  func `a key reads back as it was written`(key: String) {
    #expect(Quarter(key: key)?.description == key)
    #expect(Quarter(key: "x\(key)".dropFirst())?.description == key)
  }

  @Test(arguments: [
    "2019-20-q1", "2019/20-Q1", "2019-20 Q1", "2019-20-Q5", "2019-20-Q0", "2019-21-Q1",
    " 2019-20-Q1", "2019-20-Q1 ", "2019-20-Q", "+019-20-Q1", "1899-00-Q1", "2999-00-Q1", "",
    "٢٠١٩-20-Q1", "2019-20-Q١", "2019-20-Q1\u{301}", "999999999999999999",
  ])
  func `no other form is a key`(text: String) {
    #expect(Quarter(key: text) == nil)
  }
}
