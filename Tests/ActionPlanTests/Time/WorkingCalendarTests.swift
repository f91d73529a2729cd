import Foundation
import TestSupport
import Testing

@testable import ActionPlan

@Suite struct WorkingCalendarTests {
  /// The lines of the file that `Tests/Scripts/bankholidays.py` makes with two other programs.
  private static let stored: [[String]] = {
    let file = Golden.library.appending(path: "bank-holidays.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: " ").map(String.init) }
  }()

  @Test func `every day from 2007 to 2035 is a holiday or none as another program has it`() {
    let holidays = Set(Self.stored.filter { $0[0] == "holiday" }.map { Sample.day($0[1]) })
    #expect(holidays.count == 237)
    let calendar = WorkingCalendar()
    var different: [Day] = []
    for ordinal in Sample.day("2007-01-01").ordinal...Sample.day("2035-12-31").ordinal {
      guard let day = Day(ordinal: Int(ordinal)) else { continue }
      let isWorking = !day.weekday.isWeekend && !holidays.contains(day)
      if calendar.isWorkingDay(day) != isWorking { different.append(day) }
    }
    #expect(different.isEmpty)
  }

  @Test func `working days are counted as another program counts them`() {
    let calendar = WorkingCalendar()
    let counts = Self.stored.filter { $0[0] == "count" }
    #expect(counts.count == 600)
    for line in counts {
      let (start, count, end) = (Sample.day(line[1]), Int(line[2]) ?? 0, Sample.day(line[3]))
      #expect(calendar.day(count, workingDaysAfter: start) == end, "\(line)")
      #expect(calendar.workingDays(after: start, upTo: end) == count, "\(line)")
    }
  }

  // Printed in public papers: Bracknell Forest (two Jubilee days between), Kirklees (Christmas),
  // Cambridgeshire (Easter and May).
  @Test(arguments: [
    ("2022-02-22", "2022-06-07"), ("2016-11-28", "2017-03-09"), ("2016-11-25", "2017-03-08"),
    ("2019-02-18", "2019-05-31"),
  ])
  func `seventy working days end where councils said they do`(received: String, due: String) {
    #expect(WorkingCalendar().day(70, workingDaysAfter: Sample.day(received)) == Sample.day(due))
  }

  @Test func `nothing is known before 2007, and nothing after 2999`() {
    let calendar = WorkingCalendar()
    #expect(calendar.isWorkingDay(Sample.day("2006-12-29")) == nil)
    #expect(calendar.day(1, workingDaysAfter: Sample.day("2006-12-29")) == nil)
    #expect(calendar.workingDays(after: Sample.day("2006-12-29"), upTo: .latest) == nil)
    #expect(calendar.day(70, workingDaysAfter: Sample.day("2999-12-01")) == nil)
    #expect(calendar.day(1_000_000, workingDaysAfter: Sample.day("2019-01-01")) == nil)
    #expect(calendar.day(0, workingDaysAfter: Sample.day("2019-01-01")) == nil)
    #expect(
      calendar.workingDays(after: Sample.day("2019-01-02"), upTo: Sample.day("2019-01-01")) == 0)
  }

  @Test func `a listed day is added to the rule, eight in a year replace it`() {
    let extra = Sample.day("2030-07-01")
    let added = WorkingCalendar(listed: [extra: "Proclaimed"])
    #expect(added.isWorkingDay(extra) == false)
    #expect(added.isWorkingDay(Sample.day("2030-05-27")) == false)
    #expect(!added.isKnown(year: 2030))
    // The spring bank holiday of the year is moved from 27 May to 1 July.
    let whole = [
      "2030-01-01", "2030-04-19", "2030-04-22", "2030-05-06", "2030-07-01", "2030-08-26",
      "2030-12-25", "2030-12-26",
    ]
    let moved = WorkingCalendar(
      listed: Dictionary(uniqueKeysWithValues: whole.map { (Sample.day($0), "Listed") }))
    #expect(moved.isWorkingDay(extra) == false)
    #expect(moved.isWorkingDay(Sample.day("2030-05-27")) == true)
    #expect(moved.isKnown(year: 2030))
  }

  @Test func `Good Friday and Christmas Day never count, whatever a list leaves out`() {
    let listed = WorkingCalendar(
      listed: Dictionary(
        uniqueKeysWithValues: (1...8).map { (Sample.day("2030-07-0\($0)"), "Listed") }))
    #expect(listed.isWorkingDay(Sample.day("2030-04-19")) == false)
    #expect(listed.isWorkingDay(Sample.day("2030-12-25")) == false)
    #expect(listed.isWorkingDay(Sample.day("2030-04-22")) == true)
  }
}
