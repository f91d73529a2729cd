/// Reads the dates of an inspection as reports print them.
///
/// "8 October 2018 to 19 October 2018", "28 February to 4 March 2022", "6 to 17 December 2021",
/// "26th February – 8th March 2024", "12 March 2024": a month or year that is not printed is that
/// of the next day that has one. `nil` for anything else, and where the days run backwards.
enum ReportDates {
  /// The longest inspection that is believed, in days.
  private static let longest = 200

  /// One day as printed: what is missing is taken from the next.
  private struct Printed {
    var day: Int
    var month: Int?
    var year: Int?
  }

  /// The first and last day that a text names.
  static func days(in text: String) -> ClosedRange<Day>? {
    guard text.utf8.count <= 200, let printed = printed(in: text), let last = printed.last,
      let month = last.month, let year = last.year
    else { return nil }
    var days: [Day] = []
    var (nextMonth, nextYear) = (month, year)
    for part in printed.reversed() {
      let month = part.month ?? nextMonth
      let year = part.year ?? (month > nextMonth ? nextYear - 1 : nextYear)
      guard let day = Day(year: year, month: month, day: part.day) else { return nil }
      if let next = days.last, next < day { return nil }
      days.append(day)
      (nextMonth, nextYear) = (month, year)
    }
    guard let from = days.last, let to = days.first, to.ordinal - from.ordinal <= longest else {
      return nil
    }
    return from...to
  }

  private static func printed(in text: String) -> [Printed]? {
    var printed: [Printed] = []
    for word in words(of: text) {
      if let number = Int(word.prefix { $0.isNumber }), word.first?.isNumber ?? false {
        let rest = word.drop { $0.isNumber }
        if rest.isEmpty, (2000...2099).contains(number) {
          guard let last = printed.indices.last, printed[last].year == nil else { return nil }
          printed[last].year = number
        } else {
          guard (1...31).contains(number), ["", "st", "nd", "rd", "th"].contains(rest) else {
            return nil
          }
          printed.append(Printed(day: number))
        }
      } else if let month = Day.month(named: word) {
        guard let last = printed.indices.last, printed[last].month == nil else { return nil }
        printed[last].month = month
      } else {
        guard joining.contains(word) else { return nil }
      }
    }
    return printed.isEmpty ? nil : printed
  }

  /// The words and numbers of a text in lower case; marks between them part them.
  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let joining: Set<String> = [
    "to", "and", "until", "from", "between", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
  ]
}
