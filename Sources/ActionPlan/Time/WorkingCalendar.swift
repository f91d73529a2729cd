/// The working days of England and Wales, as the law on inspections counts them.
///
/// Any day but a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday (SI 2007/462).
/// A count begins on the day after the one it is counted from.
///
/// ```swift
/// let letter = Day(iso: "2022-02-22")!
/// WorkingCalendar().day(70, workingDaysAfter: letter)  // 2022-06-07, past both Jubilee days
/// ```
public struct WorkingCalendar: Sendable, Hashable {
  /// The bank holidays that somebody listed, by year.
  private let listed: [Int: [Day: String]]

  /// Makes a calendar, with bank holidays beside or instead of those of the rule.
  ///
  /// A year with eight or more listed days is taken from the list alone, so that a day that was
  /// moved is moved; in any other year the listed days are added to those of the rule.
  public init(listed days: some Sequence<(key: Day, value: String)>) {
    var years: [Int: [Day: String]] = [:]
    for (day, title) in days { years[day.year, default: [:]][day] = title }
    listed = years
  }

  /// Makes a calendar of the rule alone.
  public init() { listed = [:] }

  /// Whether the bank holidays of a year are known: from a list, or because nothing more can come.
  public func isKnown(year: Int) -> Bool {
    (BankHolidays.firstYear...BankHolidays.lastKnownYear).contains(year) || isListed(year)
  }

  private func isListed(_ year: Int) -> Bool {
    (listed[year]?.count ?? 0) >= BankHolidays.usualCount
  }

  /// The bank holidays of a year with their titles; Good Friday and Christmas Day always.
  ///
  /// Empty before 2007.
  public func holidays(in year: Int) -> [Day: String] {
    guard (BankHolidays.firstYear...Day.latest.year).contains(year) else { return [:] }
    var days: [Day: String] = [
      BankHolidays.Usual.goodFriday.day(in: year): "Good Friday",
      BankHolidays.at(year, 12, 25): "Christmas Day",
    ]
    if !isListed(year) {
      for (day, title) in BankHolidays.days(in: year) { days[day] = title }
    }
    for (day, title) in listed[year] ?? [:] { days[day] = title }
    return days
  }

  /// Whether people work on a day; `nil` before 2007, of which nothing is known.
  public func isWorkingDay(_ day: Day) -> Bool? {
    guard BankHolidays.firstYear <= day.year else { return nil }
    return !day.weekday.isWeekend && holidays(in: day.year)[day] == nil
  }

  /// The day that is a number of working days after another, which itself is not counted.
  ///
  /// `nil` for a count under 1, before 2007 and after 2999.
  public func day(_ count: Int, workingDaysAfter start: Day) -> Day? {
    guard count >= 1, BankHolidays.firstYear <= start.year else { return nil }
    var (day, left, year) = (start, count, start.year)
    var holidays = holidays(in: year)
    while left > 0 {
      guard let next = day.adding(days: 1) else { return nil }
      day = next
      if day.year != year {
        year = day.year
        holidays = self.holidays(in: year)
      }
      if !day.weekday.isWeekend, holidays[day] == nil { left -= 1 }
    }
    return day
  }

  /// Counts the working days after one day, up to and including another; 0 when it is not later.
  ///
  /// `nil` before 2007.
  public func workingDays(after start: Day, upTo end: Day) -> Int? {
    guard BankHolidays.firstYear <= min(start, end).year else { return nil }
    guard start < end else { return 0 }
    let weekdays = Self.weekdays(through: end) - Self.weekdays(through: start)
    return (start.year...end.year).reduce(weekdays) { count, year in
      count
        - holidays(in: year).keys.count { start < $0 && $0 <= end && !$0.weekday.isWeekend }
    }
  }

  /// The Mondays to Fridays from 1 January 1900, a Monday, through a day.
  private static func weekdays(through day: Day) -> Int {
    let (weeks, days) = (Day.earliest.days(until: day) + 1).quotientAndRemainder(dividingBy: 7)
    return weeks * 5 + min(days, 5)
  }
}
