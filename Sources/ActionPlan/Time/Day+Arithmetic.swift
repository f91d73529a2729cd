extension Day {
  /// Returns the day a number of days later, or earlier when negative.
  ///
  /// `nil` outside 1900 to 2999.
  public func adding(days: Int) -> Day? {
    let (sum, overflow) = Int(ordinal).addingReportingOverflow(days)
    return overflow ? nil : Day(ordinal: sum)
  }

  /// Returns the same day of the month a number of months later, or earlier when negative.
  ///
  /// A month too short gives its last day: one month after 31 January 2019 is 28 February 2019.
  /// `nil` outside 1900 to 2999.
  public func adding(months: Int) -> Day? {
    let (sum, overflow) = monthIndex.addingReportingOverflow(months)
    guard !overflow, sum >= 0 else { return nil }
    let (year, monthsAfterJanuary) = sum.quotientAndRemainder(dividingBy: 12)
    let month = monthsAfterJanuary + 1
    let length = Self.length(ofMonth: month, in: year)
    return Day(year: year, month: month, day: min(dayOfMonth, length))
  }

  /// Counts the days from this day to another: 1 for tomorrow, 0 for today, -1 for yesterday.
  public func days(until other: Day) -> Int {
    Int(other.ordinal) - Int(ordinal)
  }

  /// The first day of the month this day lies in.
  public var firstOfMonth: Day {
    Day(inRange: Int(ordinal) - dayOfMonth + 1)
  }

  /// The last day of the month this day lies in.
  public var lastOfMonth: Day {
    let (year, month, day) = civil
    return Day(inRange: Int(ordinal) - day + Self.length(ofMonth: month, in: year))
  }

  /// Whether this is the last day of its month.
  public var isLastOfMonth: Bool { self == lastOfMonth }
}
