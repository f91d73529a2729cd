/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  /// The first day of the week, numbered 1.
  case monday = 1
  /// The second day of the week, numbered 2.
  case tuesday
  /// The third day of the week, numbered 3.
  case wednesday
  /// The fourth day of the week, numbered 4.
  case thursday
  /// The fifth day of the week, numbered 5.
  case friday
  /// The sixth day of the week, numbered 6.
  case saturday
  /// The seventh day of the week, numbered 7.
  case sunday

  /// Whether the day is a Saturday or a Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension Weekday: CustomStringConvertible {
  /// The name in English, "Monday".
  public var description: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
