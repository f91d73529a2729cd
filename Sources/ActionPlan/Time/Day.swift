/// A calendar day of the proleptic Gregorian calendar, in the years 1900 to 2999.
///
/// A day is not an instant: it has no time zone and no hour, so a due date reads the same
/// everywhere. It is kept as one small number, which makes comparing and counting days cheap.
///
/// ```swift
/// Day(iso: "2019-06-14")?.inWords                       // "14 June 2019"
/// Day(iso: "2019-01-31")?.adding(months: 1)             // 2019-02-28
/// Day(typed: "14th june 2019") == Day(iso: "2019-06-14")  // true
/// ```
public struct Day: Sendable, Hashable {
  /// The number of days since 1 January 1970, negative before it; -25,567 to 376,199.
  public let ordinal: Int32

  /// The first day that can be held, 1 January 1900.
  public static let earliest = Day(inRange: -25_567)

  /// The last day that can be held, 31 December 2999.
  public static let latest = Day(inRange: 376_199)

  /// Creates a day from its place in the count of days, which the caller knows to be in range.
  init(inRange ordinal: Int) {
    self.ordinal = Int32(truncatingIfNeeded: ordinal)
  }

  /// Creates a day from the number of days since 1 January 1970.
  ///
  /// `nil` outside 1900 to 2999.
  public init?(ordinal: Int) {
    guard Self.ordinals.contains(ordinal) else { return nil }
    self.init(inRange: ordinal)
  }

  /// Creates a day from its year (1900 to 2999), month (1 to 12) and day of the month.
  ///
  /// `nil` when there is no such day, as 29 February 2019.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), 1...12 ~= month else { return nil }
    guard 1...Self.length(ofMonth: month, in: year) ~= day else { return nil }
    self.init(inRange: Self.ordinal(year: year, month: month, day: day))
  }

  /// The year, 1900 to 2999.
  public var year: Int { civil.year }

  /// The month, 1 for January to 12 for December.
  public var month: Int { civil.month }

  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { civil.day }

  /// The number of months since the start of year 0: twelve times the year, plus the month, less 1.
  ///
  /// Two days lie in the same month when theirs are equal.
  public var monthIndex: Int {
    let (year, month, _) = civil
    return year * 12 + month - 1
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1900, the earliest day, was a Monday.
    Weekday.allCases[Int(ordinal - Self.earliest.ordinal) % 7]
  }
}

extension Day: Comparable {
  /// Tells whether one day comes before another.
  public static func < (left: Day, right: Day) -> Bool {
    left.ordinal < right.ordinal
  }
}

extension Day {
  /// The years that can be held.
  static let years = 1900...2999

  /// The day counts that can be held.
  private static let ordinals = Int(earliest.ordinal)...Int(latest.ordinal)

  /// The days from 1 March of year 0 to 1 January 1970.
  private static let daysBefore1970 = 719_468

  /// Tells whether a year has a 29 February.
  static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month from 1 to 12, 28 to 31.
  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Counts the days from 1 January 1970 to a day known to exist.
  ///
  /// Years are taken to begin in March, so that the leap day is the last of its year and the
  /// lengths of the months follow (153 m + 2) / 5. Source: Howard Hinnant, "chrono-Compatible
  /// Low-Level Date Algorithms" (2013).
  static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = month > 2 ? month - 3 : month + 9
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    return 365 * marchYear + leapDays + dayOfYear - daysBefore1970
  }

  /// The year, month and day of the month together, by the same reckoning backwards.
  var civil: (year: Int, month: Int, day: Int) {
    let days = Int(ordinal) + Self.daysBefore1970
    let (cycles, dayOfCycle) = days.quotientAndRemainder(dividingBy: 146_097)
    let leapDays = dayOfCycle / 1_460 - dayOfCycle / 36_524 + dayOfCycle / 146_096
    let yearOfCycle = (dayOfCycle - leapDays) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (cycles * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day)
  }
}
