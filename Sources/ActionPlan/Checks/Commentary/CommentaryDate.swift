/// A day or a month that a sentence names.
struct CommentaryDate {
  /// The words it takes.
  var words: Range<Int>
  /// The days it can be; `nil` without a year.
  var days: ClosedRange<Day>?
  /// The month, 1 to 12.
  var month: Int
  /// Whether it names the day of the month.
  var isDay: Bool
  /// The day of the week said with it.
  var weekday: Weekday?
}

extension CommentarySentence {
  /// Every date in the sentence, in order: "30 June 2024", "June 2024", "30/06/2024", "in June".
  var dates: [CommentaryDate] {
    var dates: [CommentaryDate] = []
    var place = 0
    while place < words.count {
      if let date = date(at: place) {
        dates.append(date)
        place = date.words.upperBound
      } else {
        place += 1
      }
    }
    return dates
  }

  private func date(at place: Int) -> CommentaryDate? {
    numeric(at: place) ?? dayFirst(at: place) ?? monthFirst(at: place)
  }

  /// "30/06/2024", "30.06.2024" and "2024-06-30".
  private func numeric(at place: Int) -> CommentaryDate? {
    guard words[place].text.utf8.first.map({ $0 &- 0x30 <= 9 }) ?? false else { return nil }
    if let day = Day(typed: words[place].text) { return date(day, place..<place + 1) }
    guard place + 4 < words.count, words[place + 1].text == words[place + 3].text,
      ["/", "-"].contains(words[place + 1].text)
    else { return nil }
    let text = words[place..<place + 5].map(\.text).joined()
    return Day(typed: text).flatMap { date($0, place..<place + 5) }
  }

  /// "30 June 2024", "the 30th of June", with a weekday or without.
  private func dayFirst(at place: Int) -> CommentaryDate? {
    guard let number = words[place].small, (1...31).contains(number),
      ["", "st", "nd", "rd", "th"].contains(words[place].suffix)
    else { return nil }
    var next = place + 1
    if next < words.count, words[next].text == "of" { next += 1 }
    guard next < words.count, let month = month(at: next) else { return nil }
    return date(number, month, year: year(at: next + 1), place..<next + 1)
  }

  /// "June 2024", "June 30, 2024" and "in June".
  private func monthFirst(at place: Int) -> CommentaryDate? {
    guard let month = month(at: place) else { return nil }
    if let found = year(at: place + 1) {
      return date(nil, month, year: found, place..<place + 1)
    }
    if place + 1 < words.count, let number = words[place + 1].small, (1...31).contains(number),
      ["", "st", "nd", "rd", "th"].contains(words[place + 1].suffix), !isCounted(place + 1)
    {
      return date(number, month, year: year(at: place + 2), place..<place + 2)
    }
    guard isSurelyMonth(place) else { return nil }
    return date(nil, month, year: nil, place..<place + 1)
  }

  private func date(_ day: Day, _ words: Range<Int>) -> CommentaryDate {
    CommentaryDate(
      words: words, days: day...day, month: day.month, isDay: true,
      weekday: weekday(before: words.lowerBound))
  }

  private func date(
    _ number: Int?, _ month: Int, year: (year: Int, end: Int)?, _ words: Range<Int>
  ) -> CommentaryDate {
    var days: ClosedRange<Day>?
    if let year = year?.year {
      if let number {
        days = Day(year: year, month: month, day: number).map { $0...$0 }
      } else if let first = Day(year: year, month: month, day: 1) {
        days = first...first.lastOfMonth
      }
    }
    return CommentaryDate(
      words: words.lowerBound..<(year?.end ?? words.upperBound), days: days, month: month,
      isDay: number != nil, weekday: weekday(before: words.lowerBound))
  }

  private func month(at place: Int) -> Int? {
    guard words[place].kind == .word else { return nil }
    return CommentaryLexicon.months[words[place].text]
  }

  /// A year of four digits, perhaps after a comma, and where it ends.
  private func year(at place: Int) -> (year: Int, end: Int)? {
    var place = place
    if place < words.count, words[place].text == "," { place += 1 }
    guard place < words.count, words[place].text.utf8.count == 4, let year = words[place].small,
      (1900...2999).contains(year), words[place].suffix.isEmpty, !isCounted(place)
    else { return nil }
    return (year, place + 1)
  }

  /// Whether a number is a percentage or part of a range, and so no year and no day.
  private func isCounted(_ place: Int) -> Bool {
    guard place + 1 < words.count else { return false }
    return ["%", "per", "percent", "/"].contains(words[place + 1].text)
  }

  private func weekday(before place: Int) -> Weekday? {
    var place = place - 1
    while place >= 0, [",", "the"].contains(words[place].text) { place -= 1 }
    guard place >= 0 else { return nil }
    return CommentaryLexicon.weekdays[words[place].text]
  }

  /// Whether "may" and "march" are months here, and not verbs.
  private func isSurelyMonth(_ place: Int) -> Bool {
    guard ["may", "march", "mar", "sat"].contains(words[place].text) else { return true }
    guard place > 0 else { return false }
    return CommentaryLexicon.beforeMonth.contains(words[place - 1].text)
  }
}
