extension Quarter {
  /// Creates the quarter a day lies in.
  ///
  /// - Parameters:
  ///   - day: Any day of the quarter.
  ///   - firstMonth: The month the financial year begins in, 1 to 12; otherwise the result is
  ///     `nil`, as it is for a day outside the financial years 1900-01 to 2998-99.
  public init?(containing day: Day, firstMonth: Int) {
    guard 1...12 ~= firstMonth else { return nil }
    let (startYear, month) = (day.monthIndex - (firstMonth - 1)).quotientAndRemainder(
      dividingBy: 12)
    guard let year = FinancialYear(startYear: startYear) else { return nil }
    self.init(year: year, number: month / 3 + 1)
  }

  /// Returns the first day, 1 April 2019 for 2019-20 Q1 when the first month is 4.
  public func firstDay(firstMonth: Int) -> Day {
    let monthIndex = firstMonthIndex(firstMonth: firstMonth)
    return Day(
      inRange: Day.ordinal(year: monthIndex / 12, month: monthIndex % 12 + 1, day: 1))
  }

  /// Returns the last day, 31 March 2020 for 2019-20 Q4 when the first month is 4.
  public func lastDay(firstMonth: Int) -> Day {
    let monthIndex = firstMonthIndex(firstMonth: firstMonth) + 2
    return Day(
      inRange: Day.ordinal(year: monthIndex / 12, month: monthIndex % 12 + 1, day: 1)
    ).lastOfMonth
  }

  /// Returns the months it covers, "April to June 2019" for 2019-20 Q1 when the first month is 4.
  ///
  /// Names both years when they differ: "November 2019 to January 2020".
  public func inWords(firstMonth: Int) -> String {
    let first = firstDay(firstMonth: firstMonth)
    let last = lastDay(firstMonth: firstMonth)
    let start = first.year == last.year ? Day.monthNames[first.month - 1] : first.monthInWords
    return "\(start) to \(last.monthInWords)"
  }

  /// The `monthIndex` of its first day; every result lies in the years a `Day` can hold.
  private func firstMonthIndex(firstMonth: Int) -> Int {
    year.startYear * 12 + (min(max(firstMonth, 1), 12) - 1) + (number - 1) * 3
  }
}
