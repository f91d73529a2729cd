/// How periods are counted and named.
extension Frequency {
  /// The number of the period that a day is in; `nil` when the figures come at no fixed interval.
  func index(of day: Day) -> Int? {
    switch self {
    // Rounded down, also for days before 1970.
    case .weekly: (Int(day.ordinal) - (Int(day.ordinal) % 7 + 7) % 7) / 7
    case .monthly, .quarterly, .termly, .yearly: (day.monthIndex - firstMonth) / months
    case .irregular: nil
    }
  }

  /// The word for one period.
  var period: String {
    switch self {
    case .weekly: "week"
    case .monthly: "month"
    case .quarterly: "quarter"
    case .termly: "term"
    case .yearly: "year"
    case .irregular: "figure"
    }
  }

  /// How many of the latest figures a direction looks at.
  var window: Int {
    switch self {
    case .weekly: 52
    case .monthly: 24
    case .quarterly, .termly, .yearly: 20
    case .irregular: 24
    }
  }

  /// How many months a period has; 0 for a week and where there are no periods.
  var months: Int {
    switch self {
    case .monthly: 1
    case .quarterly: 3
    case .termly: 4
    case .yearly: 12
    case .weekly, .irregular: 0
    }
  }

  /// The months before the first period of a year: a year of figures begins in April.
  var firstMonth: Int { self == .yearly ? 3 : 0 }
}
