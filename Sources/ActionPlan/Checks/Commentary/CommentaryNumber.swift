/// A number in a clause that may be a figure, with what its neighbours say of it.
struct CommentaryNumber {
  /// The number.
  var value: ExactDecimal
  /// What it counts, where a sign or a word beside it says so.
  var unit: Unit
  /// Whether the words before it make it less than exact: "about", "over", "nearly".
  var isLoose: Bool
  /// Whether it is a change, not a level: "by 5 points", "12 fewer".
  var isChange: Bool
  /// Whether it is a change of a percentage in points.
  var isPoints: Bool
  /// Whether the words beside it call it the target.
  var isTarget: Bool
  /// Whether its clause speaks of a mean or of a longer time.
  var saysMean: Bool
  /// The month that is said right after it, "88% in September"; `nil` without one.
  var month: CommentaryDate?
  /// Where it stands among the words of its clause.
  var place: Int

  /// What a number counts by the sign or the words beside it.
  enum Unit: Hashable {
    case percent, pounds, rate, days
    /// Nothing beside it says what it counts.
    case plain
  }

  /// The number as it was typed, with its sign.
  var words: String {
    switch unit {
    case .percent where isPoints: "\(value) points"
    case .percent: "\(value)%"
    case .pounds: "£\(value.grouped)"
    case .rate: "\(value.grouped) per 10,000"
    case .days: "\(value.grouped) days"
    case .plain: value.grouped
    }
  }
}

extension CommentarySentence {
  /// The numbers that may be figures: not those of dates, times, ages, references, ranges and names.
  var figures: [CommentaryNumber] {
    var taken: Set<Int> = []
    let dates = dates
    for date in dates { taken.formUnion(date.words) }
    return words.indices.compactMap { place in
      taken.contains(place) ? nil : figure(at: place, dates)
    }
  }

  private func figure(at place: Int, _ dates: [CommentaryDate]) -> CommentaryNumber? {
    guard let value = words[place].value, words[place].suffix.isEmpty, !isReference(place),
      !isYear(place), !isJoined(place), let unit = unit(at: place)
    else { return nil }
    return CommentaryNumber(
      value: value, unit: unit, isLoose: isLoose(place, unit), isChange: isChange(place, unit),
      isPoints: isPoints(place), isTarget: isTarget(place), saysMean: has(CommentaryLexicon.means),
      month: month(after: place, dates), place: place)
  }

  private func month(after place: Int, _ dates: [CommentaryDate]) -> CommentaryDate? {
    var next = place + 1
    while ["%", "per", "cent", "percent"].contains(text(next)) { next += 1 }
    guard text(next) == "in" else { return nil }
    return dates.first { $0.words.lowerBound == next + 1 && !$0.isDay }
  }

  private func text(_ place: Int) -> String {
    words.indices.contains(place) ? words[place].text : ""
  }

  /// Whether the number names a paragraph, a step, a room: "Recommendation 4", "Family Help 2", "(2.12)".
  private func isReference(_ place: Int) -> Bool {
    let before = text(place - 1)
    if CommentaryLexicon.numbered.contains(before) { return true }
    if ["and", "to", "or", ","].contains(before), place > 1, words[place - 2].value != nil,
      (max(0, place - 8)..<place - 1).contains(where: {
        CommentaryLexicon.numbered.contains(text($0))
      })
    {
      return true
    }
    let isSigned = isPercent(after: place) || before == "£"
    return isInBrackets(place) && !isSigned
      || place == 0 && [")", "."].contains(text(1))
  }

  private func isInBrackets(_ place: Int) -> Bool {
    for earlier in stride(from: place - 1, through: max(0, place - 30), by: -1) {
      switch words[earlier].text {
      case "(", "[": return true
      case ")", "]": return false
      default: continue
      }
    }
    return false
  }

  private func isYear(_ place: Int) -> Bool {
    guard let year = words[place].small, !isPercent(after: place) else { return false }
    return words[place].text.utf8.count == 4 && (1900...2100).contains(year)
  }

  /// Whether the number is part of a range, a ratio, a score or a time: "80 to 85", "24/7", "3:1".
  private func isJoined(_ place: Int) -> Bool {
    let (before, after) = (text(place - 1), text(place + 1))
    if ["/", ":"].contains(after), words.indices.contains(place + 2), words[place + 2].value != nil
    {
      return true
    }
    if ["/", ":"].contains(before), place > 1, words[place - 2].value != nil { return true }
    if before == "-" || after == "-" || after == "/" { return true }
    return isRangeEnd(place, step: 1) || isRangeEnd(place, step: -1)
  }

  /// Whether "to" or "and" joins the number with another one to a range; "from 88 to 86" is none.
  private func isRangeEnd(_ place: Int, step: Int) -> Bool {
    var other = place + step
    while words.indices.contains(other), ["%", "£", "percent"].contains(text(other)) {
      other += step
    }
    let joint = text(other)
    guard ["to", "and"].contains(joint) else { return false }
    other += step
    while words.indices.contains(other), ["%", "£", "percent"].contains(text(other)) {
      other += step
    }
    guard words.indices.contains(other), words[other].value != nil else { return false }
    let first = min(place, other)
    let earlier = words[max(0, first - 3)..<first].map(\.text)
    return joint == "and" ? earlier.contains("between") : !earlier.contains("from")
  }

  private func isPercent(after place: Int) -> Bool {
    text(place + 1) == "%" || text(place + 1) == "percent"
      || text(place + 1) == "per" && text(place + 2) == "cent"
  }

  /// What the number counts; `nil` where it counts something no indicator can: weeks, years, times.
  private func unit(at place: Int) -> CommentaryNumber.Unit? {
    let after = text(place + 1)
    if isPercent(after: place) { return .percent }
    if text(place - 1) == "£" { return .pounds }
    if after == "per", words.indices.contains(place + 2), words[place + 2].value != nil {
      return .rate
    }
    if text(place - 1) == "per" { return nil }
    if after == "percentage" || CommentaryLexicon.points.contains(after) { return .percent }
    if CommentaryLexicon.spans.contains(after) { return nil }
    if after == "day" || after == "days" || after == "working" && text(place + 2) == "days" {
      return .days
    }
    return .plain
  }

  private func isPoints(_ place: Int) -> Bool {
    let after = [text(place + 1), text(place + 2)]
    return CommentaryLexicon.points.contains(after[0])
      || ["percentage", "%"].contains(after[0]) && CommentaryLexicon.points.contains(after[1])
  }

  /// "a target of 90%", "the 90% target".
  private func isTarget(_ place: Int) -> Bool {
    let before = text(place - 1)
    if before == "target" { return true }
    if ["of", "is", "was", "at"].contains(before), text(place - 2) == "target" { return true }
    return text(place + 1) == "target" || text(place + 1) == "%" && text(place + 2) == "target"
  }

  private func isLoose(_ place: Int, _ unit: CommentaryNumber.Unit) -> Bool {
    words[max(0, place - 3)..<place].contains { CommentaryLexicon.loose.contains($0.text) }
  }

  private func isChange(_ place: Int, _ unit: CommentaryNumber.Unit) -> Bool {
    let before = words[max(0, place - 3)..<place].map(\.text)
    let after = words[(place + 1)...].prefix(3).map(\.text)
    if before.contains("by") || after.contains(where: CommentaryLexicon.more.contains) {
      return true
    }
    if after.contains(where: CommentaryLexicon.points.contains) || after.first == "percentage" {
      return true
    }
    if let last = before.last, last == "up" || last == "down" { return true }
    return before.last == "of" && before.contains(where: CommentaryLexicon.steps.contains)
  }
}
