/// Red or getting worse without a cause, something done about it and a day to recover.
extension CommentaryFigures {
  /// What an explanation leaves out; `nil` where none is owed, or all is said.
  func recoveryFinding(_ ratings: Keyed<ItemID, Rating>) -> Finding? {
    let missing = Lack.allCases.filter { !isGiven($0) }
    guard !missing.isEmpty, let progress = entry.progress, let reason = reason(progress, ratings)
    else { return nil }
    // Another check asks for what would bring it back on track.
    let isAsked = ratings[progress.rating]?.needsRecovery ?? false
    guard missing != [.action] || !isAsked else { return nil }
    let words = missing.map(\.rawValue)
    let list =
      words.count < 2
      ? words.joined()
      : words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
    let quote = [.recovery, .next, .difference, .done].lazy
      .compactMap { entry.sentences($0).first?.quote }.first
    return entry.finding(
      .commentaryRecovery,
      "\(reason), and the return gives \(list)" + (quote.map { ": \"\($0)\"" } ?? ""),
      remedy: "say what caused it, what is done about it, and by when it will be back on track")
  }

  /// What a board wants to hear of something that goes badly.
  private enum Lack: String, CaseIterable {
    case cause = "no cause"
    case action = "no action"
    case date = "no date to recover"
  }

  private func isGiven(_ lack: Lack) -> Bool {
    let all = entry.parts.filter { $0.part != .note }.flatMap(\.sentences)
    let ahead = entry.sentences(.next) + entry.sentences(.recovery)
    switch lack {
    case .cause: return all.contains(where: \.givesCause)
    case .action: return !ahead.isEmpty
    case .date: return ahead.contains(where: \.namesTime) || all.contains(where: \.namesDeadline)
    }
  }

  /// Why an explanation is owed; `nil` when none is.
  private func reason(_ progress: Progress, _ ratings: Keyed<ItemID, Rating>) -> String? {
    let worst = ratings.values.map(\.rank).max()
    func red(_ id: ItemID?) -> Rating? {
      id.flatMap { ratings[$0] }.flatMap { $0.needsRecovery && $0.rank == worst ? $0 : nil }
    }
    if let red = red(progress.rating) { return "it is rated \(red.word)" }
    if let verified = progress.verified, let red = red(verified.rating) {
      return "\(verified.by) rated it \(red.word)"
    }
    let declining = own.first { topic in
      let series = series(topic)
      // What has begun to turn is left to the lead to tell.
      guard let last = series.latest, entry.days.lowerBound <= last.day,
        !isSupported(topic.indicator.polarity == .higher, series)
          || topic.indicator.polarity == .band
      else { return false }
      return series.directionOfTravel(asAt: entry.days.upperBound).state == .declining
    }
    return declining.map { "\"\($0.indicator.title)\" (\($0.id)) is judged declining" }
  }
}

extension CommentarySentence {
  /// Whether it says why something is as it is.
  fileprivate var givesCause: Bool {
    words.indices.contains { place in
      let word = words[place].text
      if CommentaryLexicon.causes.contains(word) { return true }
      let after = place + 1 < words.count ? words[place + 1].text : ""
      let before = place > 0 ? words[place - 1].text : ""
      return word == "due" && after == "to"
        || ["as", "since", "after"].contains(word) && words[place].kind == .word && place > 0
          && !CommentaryLexicon.noCause.contains(after)
          && !["as", "such", "well", "known"].contains(before)
    }
  }

  /// Whether it names a time: a date, a season, "next quarter", "within six weeks".
  fileprivate var namesTime: Bool {
    if !dates.isEmpty { return true }
    return words.indices.contains { place in
      let word = words[place]
      if CommentaryLexicon.seasons.contains(word.text) || CommentaryLexicon.soon.contains(word.text)
      {
        return true
      }
      guard word.text == "within" || word.text == "next" || word.text == "this",
        place + 1 < words.count
      else { return false }
      return words[(place + 1)...].prefix(3).contains {
        CommentaryLexicon.lengths.contains($0.text)
      }
    }
  }

  /// Whether it names a day by which something will be: "by April 2026".
  fileprivate var namesDeadline: Bool {
    dates.contains { date in
      let before = words[..<date.words.lowerBound]
      return before.suffix(3).contains { $0.text == "by" || $0.text == "until" }
        || before.last?.text == "from"
    }
  }
}
