/// The bank holidays of England and Wales, by the general rule and the proclamations known.
///
/// Eight a year: New Year's Day, Good Friday, Easter Monday, the first and the last Monday in May,
/// the last Monday in August, Christmas Day and Boxing Day. A fixed one at a weekend is kept on the
/// next weekday that is free. Source: Banking and Financial Dealings Act 1971, schedule 1, and the
/// proclamations of each year as gov.uk lists them.
public enum BankHolidays {
  /// The first year known: the regulations that count working days began on 1 April 2007.
  public static let firstYear = 2007

  /// The last year of which it is known that nothing else was proclaimed.
  ///
  /// Later years follow the general rule, to which a plan can add days of its own.
  public static let lastKnownYear = 2027

  /// How many there are in a year without a proclamation.
  public static let usualCount = 8

  /// One of the eight that come every year.
  enum Usual: CaseIterable {
    case newYear, goodFriday, easterMonday, earlyMay, spring, summer, christmas, boxing
  }

  /// The days of a year on which they are kept, earliest first; empty before 2007 and after 2999.
  public static func days(in year: Int) -> [(day: Day, title: String)] {
    guard (firstYear...Day.latest.year).contains(year) else { return [] }
    let proclaimed = proclaimed.filter { $0.day.year == year }
    let moved = proclaimed.compactMap(\.instead)
    let usual = Usual.allCases.filter { !moved.contains($0) }
      .map { (day: $0.day(in: year), title: $0.title) }
    return (usual + proclaimed.map { (day: $0.day, title: $0.title) }).sorted { $0.day < $1.day }
  }

  /// Easter Sunday by the Gregorian computus.
  ///
  /// Source: the "anonymous" rule printed in Jean Meeus, Astronomical Algorithms (1991), chapter 8.
  static func easter(in year: Int) -> Day {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let leapCenturies = century / 4
    let moon = (century + 8) / 25
    let moonCorrection = (century - moon + 1) / 3
    let epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let sum = epact + toSunday - 7 * late + 114
    return at(year, sum / 31, sum % 31 + 1)
  }

  /// A day that is known to exist.
  static func at(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(inRange: Day.ordinal(year: year, month: month, day: day))
  }

  /// What was proclaimed for one year: an additional day, or another day for a usual one.
  private static let proclaimed: [(day: Day, title: String, instead: Usual?)] = [
    (at(2011, 4, 29), "Wedding of Prince William and Catherine Middleton", nil),
    (at(2012, 6, 4), "Spring bank holiday, moved for the Diamond Jubilee", .spring),
    (at(2012, 6, 5), "Diamond Jubilee of Queen Elizabeth II", nil),
    (at(2020, 5, 8), "Early May bank holiday, moved for VE Day", .earlyMay),
    (at(2022, 6, 2), "Spring bank holiday, moved for the Platinum Jubilee", .spring),
    (at(2022, 6, 3), "Platinum Jubilee of Queen Elizabeth II", nil),
    (at(2022, 9, 19), "State funeral of Queen Elizabeth II", nil),
    (at(2023, 5, 8), "Coronation of King Charles III", nil),
  ]
}

extension BankHolidays.Usual {
  /// What it is called.
  var title: String {
    switch self {
    case .newYear: "New Year's Day"
    case .goodFriday: "Good Friday"
    case .easterMonday: "Easter Monday"
    case .earlyMay: "Early May bank holiday"
    case .spring: "Spring bank holiday"
    case .summer: "Summer bank holiday"
    case .christmas: "Christmas Day"
    case .boxing: "Boxing Day"
    }
  }

  /// The weekday on which it is kept in a year.
  func day(in year: Int) -> Day {
    switch self {
    case .newYear: Self.keptOn(BankHolidays.at(year, 1, 1), sunday: 1)
    case .goodFriday: Day(inRange: Int(BankHolidays.easter(in: year).ordinal) - 2)
    case .easterMonday: Day(inRange: Int(BankHolidays.easter(in: year).ordinal) + 1)
    case .earlyMay: Self.monday(from: BankHolidays.at(year, 5, 1))
    case .spring: Self.monday(from: BankHolidays.at(year, 5, 25))
    case .summer: Self.monday(from: BankHolidays.at(year, 8, 25))
    // One of the two always takes the Monday, or is it, so that a Sunday moves by two days.
    case .christmas: Self.keptOn(BankHolidays.at(year, 12, 25), sunday: 2)
    case .boxing: Self.keptOn(BankHolidays.at(year, 12, 26), sunday: 2)
    }
  }

  /// The day itself, or the one kept instead: two days after a Saturday.
  private static func keptOn(_ day: Day, sunday: Int) -> Day {
    switch day.weekday {
    case .saturday: Day(inRange: Int(day.ordinal) + 2)
    case .sunday: Day(inRange: Int(day.ordinal) + sunday)
    case .monday, .tuesday, .wednesday, .thursday, .friday: day
    }
  }

  /// The first Monday on or after a day.
  private static func monday(from day: Day) -> Day {
    Day(inRange: Int(day.ordinal) + (8 - day.weekday.rawValue) % 7)
  }
}
