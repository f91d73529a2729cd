/// An instant in Coordinated Universal Time to the second, in the years 1970 to 2999.
///
/// Says when a change was made or a version saved; dates that people agree on are a `Day`. Leap
/// seconds are not counted, as in POSIX.
public struct Moment: Sendable, Hashable {
  /// The number of seconds since the start of 1 January 1970, never negative.
  public let secondsSince1970: Int64

  private static let secondsADay: Int64 = 86_400

  /// Creates an instant from the number of seconds since the start of 1 January 1970.
  ///
  /// `nil` when negative or after the year 2999.
  public init?(secondsSince1970 seconds: Int64) {
    let end = (Int64(Day.latest.ordinal) + 1) * Self.secondsADay
    guard 0..<end ~= seconds else { return nil }
    secondsSince1970 = seconds
  }

  /// Creates an instant from its ISO 8601 form and no other, "2019-07-03T09:12:44Z".
  ///
  /// `nil` for other time zones, fractions of a second, and the 60th second of a minute.
  @specialized(where Text == String)
  @specialized(where Text == Substring)
  public init?<Text: StringProtocol>(iso text: Text) {
    let bytes = text.utf8
    guard bytes.prefix(21).count == 20, let day = Day(isoBytes: bytes.prefix(10)),
      let second = Self.secondOfDay(bytes.dropFirst(10))
    else { return nil }
    self.init(secondsSince1970: Int64(day.ordinal) * Self.secondsADay + second)
  }

  /// The day it falls on in Coordinated Universal Time.
  ///
  /// During British Summer Time the last hour before midnight UTC is already tomorrow in Britain.
  public var day: Day { Day(inRange: Int(secondsSince1970 / Self.secondsADay)) }

  /// Reads the seconds since midnight from "T09:12:44Z".
  private static func secondOfDay(_ bytes: some Collection<UInt8>) -> Int64? {
    var digits: Int64 = 0
    for (byte, shape) in zip(bytes, "T00:00:00Z".utf8) {
      guard shape == UInt8(ascii: "0") else {
        guard byte == shape else { return nil }
        continue
      }
      let digit = byte &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      digits = digits * 10 + Int64(digit)
    }
    let (hour, minute, second) = (digits / 10_000, digits / 100 % 100, digits % 100)
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return hour * 3_600 + minute * 60 + second
  }
}

extension Moment: Comparable {
  /// Tells whether one instant comes before another.
  public static func < (left: Moment, right: Moment) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

extension Moment: CustomStringConvertible {
  /// The instant in ISO 8601 form, "2019-07-03T09:12:44Z".
  public var description: String {
    let second = Int(secondsSince1970 % Self.secondsADay)
    let time = [second / 3_600, second / 60 % 60, second % 60].map { part in
      part < 10 ? "0\(part)" : "\(part)"
    }
    return "\(day)T\(time.joined(separator: ":"))Z"
  }
}
