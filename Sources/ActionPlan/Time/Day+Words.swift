extension Day: CustomStringConvertible {
  /// The day in ISO 8601 form, "2019-06-14".
  public var description: String {
    let (year, month, day) = civil
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let hyphen = UInt8(ascii: "-")
    let bytes: [UInt8] = [
      Self.tens(century), Self.units(century), Self.tens(yearOfCentury), Self.units(yearOfCentury),
      hyphen, Self.tens(month), Self.units(month), hyphen, Self.tens(day), Self.units(day),
    ]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first ASCII digit of a number from 0 to 99.
  static func tens(_ number: Int) -> UInt8 {
    UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10)
  }

  /// The second ASCII digit of a number from 0 to 99.
  static func units(_ number: Int) -> UInt8 {
    UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10)
  }
}

extension Day {
  /// The names of the months in English, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The day as papers print it, "14 June 2019".
  public var inWords: String {
    let (year, month, day) = civil
    return "\(day) \(Self.monthNames[month - 1]) \(year)"
  }

  /// The month as papers print it, "June 2019".
  public var monthInWords: String {
    let (year, month, _) = civil
    return "\(Self.monthNames[month - 1]) \(year)"
  }

  /// Finds the month a person names: in full, by its first three letters, or as "sept".
  ///
  /// - Parameter name: Lower-case letters.
  /// - Returns: 1 to 12, or `nil` when no month is so called.
  static func month(named name: String) -> Int? {
    guard name != "sept" else { return 9 }
    let index = monthNames.firstIndex { monthName in
      let full = monthName.lowercased()
      return name == full || name == full.prefix(3)
    }
    return index.map { $0 + 1 }
  }
}
