import ActionPlan
import Testing

@Suite struct BankHolidayFileTests {
  private func read(_ text: String) -> Result<[String], BankHolidayFile.Trouble> {
    do throws(BankHolidayFile.Trouble) {
      return .success(try BankHolidayFile.read(Array(text.utf8)).map { "\($0.key) \($0.value)" })
    } catch {
      return .failure(error)
    }
  }

  private func trouble(_ text: String) -> String? {
    guard case .failure(let trouble) = read(text) else { return nil }
    return [trouble.place, trouble.message].compactMap { $0 }.joined(separator: ": ")
  }

  // The shape of https://www.gov.uk/bank-holidays.json.
  private let whole = """
    {"england-and-wales":{"division":"england-and-wales","events":[
    {"title":"Spring bank holiday","date":"2022-06-02","notes":"","bunting":true},
    {"title":"Boxing Day","date":"2022-12-26","notes":"Substitute day","bunting":true}]},
    "scotland":{"division":"scotland","events":[
    {"title":"2nd January","date":"2022-01-04","notes":"Substitute day","bunting":true}]}}
    """

  @Test func `gov.uk's file gives the days of England and Wales alone`() {
    #expect(
      read(whole) == .success(["2022-06-02 Spring bank holiday", "2022-12-26 Boxing Day"]))
    let division =
      "{\"division\":\"england-and-wales\",\"events\":[{\"title\":\"A\",\"date\":\"2028-06-02\"}]}"
    #expect(read(division) == .success(["2028-06-02 A"]))
  }

  @Test func `CSV has the columns date and title in any order`() {
    #expect(
      read("Title,Date\r\nSpring,2 June 2022\r\n\r\nJubilee,03/06/2022\r\n")
        == .success(["2022-06-02 Spring", "2022-06-03 Jubilee"]))
    #expect(read("\u{FEFF}date,title\n2022-06-02,Spring\n") == .success(["2022-06-02 Spring"]))
  }

  @Test(arguments: [
    ("", "1: the first row does not name the columns date and title"),
    ("date,title\n", "the file has no bank holiday"),
    ("date,title\n2022-13-01,A\n", "2: \"2022-13-01\" is not a day, or the row has no title"),
    ("date,title\n2022-06-02\n", "2: \"2022-06-02\" is not a day, or the row has no title"),
    ("date,title\n2022-06-02, \n", "2: 2 June 2022 has no title"),
    ("date,title\n2022-06-02,A\n2022-06-02,B\n", "3: 2 June 2022 stands twice: \"A\" and \"B\""),
    ("{\"events\":[{\"date\":\"2 June\"}]}", "event 1 has no \"date\" such as 2022-06-02"),
    (
      "{\"division\":\"scotland\",\"events\":[]}",
      "the file holds the bank holidays of \"scotland\""
    ),
    ("{\"events\":{}}", "the file has no \"events\" of \"england-and-wales\""),
    ("{", "1:2: "), ("{\"england-and-wales\":{\"events\":[]}}", "the file has no bank holiday"),
  ])
  func `anything else is refused with its place`(text: String, message: String) {
    #expect(trouble(text)?.hasPrefix(message) == true, "\(trouble(text) ?? "read")")
  }

  @Test func `a year with eight days replaces what the plan had, another is added to`() throws {
    var plan = Plan(title: "P", authority: "A")
    for day in ["2030-05-27", "2031-05-26"] { plan.bankHolidays[Sample.day(day)] = "Before" }
    var list = Keyed<Day, String>()
    for day in 1...8 { list[Sample.day("2030-07-0\(day)")] = "Listed" }
    list[Sample.day("2031-07-01")] = "Listed"
    try plan.take(bankHolidays: list)
    #expect(plan.bankHolidays.count == 10)
    #expect(plan.bankHolidays[Sample.day("2030-05-27")] == nil)
    #expect(plan.bankHolidays[Sample.day("2031-05-26")] == "Before")
  }
}
