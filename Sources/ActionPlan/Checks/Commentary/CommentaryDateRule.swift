/// Dates in the wrong year.
extension CommentaryEntry {
  /// Dates that don't fit the quarter the text speaks of.
  var dateFindings: [Finding] { Array(wrongDates.prefix(Self.most)) }

  private var wrongDates: [Finding] {
    parts.flatMap { part, sentences in
      sentences.flatMap { sentence in
        sentence.dates.compactMap { date in
          trouble(date, in: sentence, part).map { trouble in
            finding(
              .commentaryDate, "\"\(sentence.quote)\" names \(words(date)) \(trouble)",
              remedy: "check the year")
          }
        }
      }
    }
  }

  private func words(_ date: CommentaryDate) -> String {
    guard let days = date.days else { return Day.monthNames[date.month - 1] }
    return date.isDay ? days.lowerBound.inWords : days.lowerBound.monthInWords
  }

  /// What is wrong with a date; `nil` when it may be right.
  private func trouble(
    _ date: CommentaryDate, in sentence: CommentarySentence, _ part: Part
  ) -> String? {
    guard let days = date.days else { return nil }
    if let weekday = date.weekday, date.isDay, let year = otherYear(of: days.lowerBound, weekday) {
      return "as a \(weekday), but it was a \(days.lowerBound.weekday); in \(year) it fits"
    }
    let before = sentence.words[..<date.words.lowerBound].suffix(6).map(\.text)
    if days.upperBound < self.days.lowerBound, isToCome(before, sentence, date, part) {
      return "as a day to come, but it was over before \(quarter.title) began"
    }
    guard let written = progress?.on else { return nil }
    if isSlip(days, before, date, part, written) {
      return "as if it were of \(quarter.title), but it was a year earlier"
    }
    if part == .done || part == .difference, date.isDay, written < days.lowerBound,
      hasHappened(before)
    {
      return "as past, but this was written on \(written.inWords)"
    }
    return nil
  }

  /// The year next to the one typed in which the day was the weekday that is said; `nil` for none.
  private func otherYear(of day: Day, _ weekday: Weekday) -> Int? {
    guard day.weekday != weekday else { return nil }
    return [day.year + 1, day.year - 1].first { year in
      guard let other = Day(year: year, month: day.month, day: day.dayOfMonth) else { return false }
      return other.weekday == weekday
        && abs(other.ordinal - days.upperBound.ordinal) < abs(day.ordinal - days.upperBound.ordinal)
    }
  }

  /// Whether a date is one by which something is to be.
  private func isToCome(
    _ before: [String], _ sentence: CommentarySentence, _ date: CommentaryDate, _ part: Part
  ) -> Bool {
    guard !before.contains(where: CommentaryLexicon.gone.contains) else { return false }
    let near = before.suffix(3)
    let hasDeadline = near.contains(where: CommentaryLexicon.deadlines.contains)
    switch part {
    case .next, .recovery:
      if hasDeadline { return true }
      guard near.contains(where: { $0 == "on" || $0 == "in" || $0 == "from" }) else { return false }
      return date.isDay && before.contains(where: CommentaryLexicon.coming.contains)
    case .done, .difference, .note, .remark:
      let isFuture = sentence.words.contains { ["will", "shall"].contains($0.text) }
      return hasDeadline && isFuture
    }
  }

  /// Whether a day is of the weeks before the return, with the year before typed.
  private func isSlip(
    _ days: ClosedRange<Day>, _ before: [String], _ date: CommentaryDate, _ part: Part,
    _ written: Day
  ) -> Bool {
    guard part == .done, date.isDay, before.last == "on" || date.weekday != nil,
      let meant = days.lowerBound.adding(months: 12), hasHappened(before),
      !before.contains(where: CommentaryLexicon.comparing.contains)
    else { return false }
    return self.days.lowerBound <= meant && meant <= written && meant.month <= 2
  }

  private func hasHappened(_ before: [String]) -> Bool {
    before.contains(where: CommentaryLexicon.happened.contains)
      && !before.contains {
        ["will", "by", "until", "is", "are", "due", "planned", "to"].contains($0)
      }
  }
}
