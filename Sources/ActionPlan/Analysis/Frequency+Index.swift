/// How periods are counted and named.
extension Frequency {
  /// The number of the period that a day is in; `nil` when the figures come at no fixed interval.
  func index(of day: Day) -> Int? {
    switch self {
    // Rounded down, also for days before 1970.
    case .weekly: (Int(day.ordinal) - (Int(day.ordinal) % 7 + 7) % 7) / 7
    case .monthly: day.monthIndex
    case .quarterly: day.monthIndex / 3
    case .termly: day.monthIndex / 4
    case .yearly: (day.monthIndex - 3) / 12
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
}
