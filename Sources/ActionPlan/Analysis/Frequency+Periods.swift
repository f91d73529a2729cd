extension Frequency {
  /// How often figures come, by the days they are for; `nil` when there are fewer than two.
  ///
  /// The middle gap decides: 6 to 8 days, a month, 3 months, 4 months or a year of them. Figures of
  /// which two fall into one such period come at no fixed interval.
  ///
  /// - Parameter days: The days, oldest first.
  init?(of days: [Day]) {
    guard days.count > 1 else { return nil }
    let gaps = zip(days.dropFirst(), days).map { Int($0.ordinal) - Int($1.ordinal) }.sorted()
    let found: Frequency =
      switch gaps[(gaps.count - 1) / 2] {
      case 6...8: .weekly
      case 28...31: .monthly
      case 89...93: .quarterly
      case 118...124: .termly
      case 364...367: .yearly
      default: .irregular
      }
    self = found
    if sharedPeriod(of: days) != nil { self = .irregular }
  }

  /// The first two days, of days oldest first, that fall into one period; `nil` when no two do.
  func sharedPeriod(of days: [Day]) -> (Day, Day)? {
    var earlier: (day: Day, index: Int)?
    for day in days {
      guard let index = index(of: day) else { return nil }
      if let earlier, earlier.index == index { return (earlier.day, day) }
      earlier = (day, index)
    }
    return nil
  }

  /// The first day of the period that a day is in; the day itself where there are no periods.
  func firstDay(of day: Day) -> Day {
    guard let index = index(of: day) else { return day }
    if self == .weekly { return Day(ordinal: index * 7) ?? day }
    let month = index * months + firstMonth
    return Day(year: month / 12, month: month % 12 + 1, day: 1) ?? day
  }

  /// The last day of the period that a day is in; the day itself where there are no periods.
  func lastDay(of day: Day) -> Day {
    guard index(of: day) != nil else { return day }
    let first = firstDay(of: day)
    let next = self == .weekly ? first.adding(days: 7) : first.adding(months: months)
    return next?.adding(days: -1) ?? day
  }
}
