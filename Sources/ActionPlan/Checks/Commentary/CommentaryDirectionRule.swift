/// "Improved" beside an indicator that is getting worse, and the other way round.
extension CommentaryFigures {
  /// Claims in what was done and what difference it made that the figures contradict.
  var directionFindings: [Finding] {
    guard !own.isEmpty else { return [] }
    return firstFindings { clause, sentence in finding(clause, sentence).map { [$0] } ?? [] }
  }

  private func finding(
    _ clause: CommentarySentence, _ sentence: CommentarySentence
  ) -> Finding? {
    guard var claim = CommentaryClaim(clause) else { return nil }
    let stems = clause.stems
    var found = topics(of: clause, stems)
    if found.isEmpty, isBare(clause) { found = own }
    guard !found.isEmpty, isPlainClaim(clause, found) else { return nil }
    if isTurnedRound(clause, found) { claim = claim.opposite }
    let judged = found.map { (topic: $0, trouble: contradiction(claim, $0, clause)) }
    // Where one word may mean two indicators, both must contradict.
    let first = judged.compactMap { one in
      judged.allSatisfy { $0.trouble != nil || !$0.topic.shares(stems, with: one.topic) }
        ? one.trouble : nil
    }.first
    guard let first else { return nil }
    return entry.finding(
      .commentaryDirection,
      "\"\(sentence.quote)\" says \(CommentaryClaim(clause)?.words ?? ""), "
        + "but \(first)",
      remedy: "check the sentence against the figures, and say which figures it means")
  }

  /// Whether a clause says only what figures and times do, so that the objective is its subject.
  func isBare(_ clause: CommentarySentence) -> Bool {
    clause.words.allSatisfy { word in
      word.kind != .word || CommentaryLexicon.saysLittle(word.text)
    }
  }

  private func isPlainClaim(_ clause: CommentarySentence, _ topics: [CommentaryTopic]) -> Bool {
    !has(CommentaryLexicon.hedges, in: clause, besides: topics)
      && !has(CommentaryLexicon.foreign, in: clause, besides: topics)
      && !has(CommentaryLexicon.comparators, in: clause, besides: topics)
      && !has(CommentaryLexicon.narrowing, in: clause, besides: topics)
      && !clause.namesPart(besides: topics)
  }

  /// Whether the clause speaks of what is late where the indicator counts what is on time.
  private func isTurnedRound(_ clause: CommentarySentence, _ topics: [CommentaryTopic]) -> Bool {
    clause.words.contains { CommentaryLexicon.turned.contains($0.text) }
      && topics.allSatisfy { topic in
        let title = CommentarySentence.sentences(of: topic.indicator.title).flatMap(\.words)
        return !title.contains { CommentaryLexicon.turned.contains($0.text) }
      }
  }

  /// The words for what the figures show instead; `nil` where they don't contradict the claim.
  private func contradiction(
    _ claim: CommentaryClaim, _ topic: CommentaryTopic, _ clause: CommentarySentence
  ) -> String? {
    let series = series(topic)
    guard let last = series.latest, entry.days.lowerBound <= last.day,
      series.newestGap == nil
    else { return nil }
    let asked = claim.isUp(topic.indicator.polarity)
    let earlier = series.points.dropLast()
    guard let wanted = asked, !earlier.isEmpty else { return nil }
    if isSupported(wanted, series, clause.span) || isSupportedSince(wanted, series, clause) {
      return nil
    }
    let direction = series.directionOfTravel(asAt: entry.days.upperBound)
    if direction.state.isChange, let goesUp = direction.goesUp(topic.indicator.polarity) {
      guard goesUp != wanted, let first = direction.points.first else { return nil }
      return judged(topic, direction.state, first, last)
    }
    guard isContradicted(wanted, series, clause) else { return nil }
    let before = earlier.last { $0.day < entry.days.lowerBound } ?? earlier[earlier.startIndex]
    return moved(topic, before, last)
  }

  private func judged(
    _ topic: CommentaryTopic, _ state: DirectionOfTravel.State, _ first: IndicatorSeries.Point,
    _ last: IndicatorSeries.Point
  ) -> String {
    "\"\(topic.indicator.title)\" (\(topic.id)) is judged \(state.word): "
      + "\(topic.indicator.words(first.figure)) at \(first.day.inWords), "
      + "\(topic.indicator.words(last.figure)) at \(last.day.inWords)"
  }

  private func moved(
    _ topic: CommentaryTopic, _ first: IndicatorSeries.Point, _ last: IndicatorSeries.Point
  ) -> String {
    "\"\(topic.indicator.title)\" (\(topic.id)) went from "
      + "\(topic.indicator.words(first.figure)) at \(first.day.inWords) to "
      + "\(topic.indicator.words(last.figure)) at \(last.day.inWords)"
  }
}

extension CommentaryClaim {
  /// The claim of those counted when the clause speaks of the others.
  fileprivate var opposite: CommentaryClaim {
    switch self {
    case .up: .down
    case .down: .up
    case .better, .worse: self
    }
  }

  /// Whether the claim is that the number rose; `nil` where that can't be said.
  fileprivate func isUp(_ polarity: Polarity) -> Bool? {
    switch (self, polarity) {
    case (.up, _): true
    case (.down, _): false
    case (.better, .higher), (.worse, .lower): true
    case (.better, .lower), (.worse, .higher): false
    case (.better, _), (.worse, _): nil
    }
  }
}

extension DirectionOfTravel {
  /// Whether the number itself rises; `nil` where that can't be said.
  fileprivate func goesUp(_ polarity: Polarity) -> Bool? {
    switch (state, polarity) {
    case (.rising, _), (.improving, .higher), (.declining, .lower): true
    case (.falling, _), (.improving, .lower), (.declining, .higher): false
    default: levels.map { $0.before < $0.now }
    }
  }
}

extension CommentaryFigures {
  /// Whether any figures bear the claim out: of this quarter against the last, or a year ago.
  func isSupported(
    _ up: Bool, _ series: IndicatorSeries, _ span: CommentarySpan = .any
  ) -> Bool {
    (span != .year && isSupportedInQuarter(up, series))
      || (span != .quarter && isSupportedInYear(up, series))
  }

  /// Whether figures bear out a claim about a longer time: "since the inspection", "since March 2024".
  ///
  /// A time for which there is no figure is left alone.
  private func isSupportedSince(
    _ up: Bool, _ series: IndicatorSeries, _ clause: CommentarySentence
  ) -> Bool {
    guard clause.has(CommentaryLexicon.longAgo), clause.span != .quarter,
      let first = series.points.first, let last = series.latest
    else { return false }
    let months = clause.dates.compactMap(\.days).map(\.lowerBound.monthIndex)
    if months.contains(where: { $0 < first.day.monthIndex }) { return true }
    let named = series.points.filter { months.contains($0.day.monthIndex) }
    if let baseline = series.baseline?.figure,
      let interval = Interval(baseline, unit: series.indicator.unit)
    {
      let start = IndicatorSeries.Point(day: first.day, figure: baseline, interval: interval)
      if goes(up, start, last) { return true }
    }
    return ([first] + named).contains { goes(up, $0, last) }
  }

  private func isSupportedInQuarter(_ up: Bool, _ series: IndicatorSeries) -> Bool {
    let now = series.points.filter { entry.days.lowerBound <= $0.day }
    let start = entry.days.lowerBound.adding(months: -3) ?? entry.days.lowerBound
    let before = series.points.filter { start <= $0.day && $0.day < entry.days.lowerBound }
    for point in now {
      for other in before where goes(up, other, point) { return true }
    }
    guard let first = now.first, let last = now.last else { return false }
    return goes(up, first, last)
  }

  private func isSupportedInYear(_ up: Bool, _ series: IndicatorSeries) -> Bool {
    guard let last = series.latest else { return false }
    return series.points.contains {
      $0.day.monthIndex == last.day.monthIndex - 12 && goes(up, $0, last)
    }
  }

  /// Whether the figures say the opposite where no direction is called.
  ///
  /// With three figures at most, all earlier ones must; with more, that of last quarter and of a year
  /// ago, or the one that the claim is about.
  private func isContradicted(
    _ up: Bool, _ series: IndicatorSeries, _ clause: CommentarySentence
  ) -> Bool {
    guard let last = series.latest else { return false }
    let earlier = series.points.dropLast()
    if earlier.count <= 2 { return earlier.allSatisfy { goes(!up, $0, last) } }
    let lastYear = earlier.contains {
      $0.day.monthIndex == last.day.monthIndex - 12 && goes(!up, $0, last)
    }
    let before = earlier.last { $0.day < entry.days.lowerBound }
    let lastQuarter = before.map { goes(!up, $0, last) } ?? false
    if lastYear, lastQuarter || series.overlaps || clause.span == .year { return true }
    return lastQuarter && clause.names(["quarter", "last", "previous"])
  }

  /// Whether the number clearly went the way from one figure to the other.
  private func goes(
    _ up: Bool, _ earlier: IndicatorSeries.Point, _ later: IndicatorSeries.Point
  ) -> Bool {
    up
      ? earlier.interval.high < later.interval.low : later.interval.high < earlier.interval.low
  }
}

/// The time that a claim is about.
enum CommentarySpan {
  case quarter, year
  /// It does not say.
  case any
}

extension CommentarySentence {
  /// The time it names: "over the year", "this quarter".
  fileprivate var span: CommentarySpan {
    let isYear = names(["year", "years"])
    return isYear == names(["quarter"]) ? .any : isYear ? .year : .quarter
  }

  /// Whether it names a time; "a quarter of referrals" is none.
  fileprivate func names(_ times: Set<String>) -> Bool {
    words.indices.contains { place in
      times.contains(words[place].text)
        && !(place + 1 < words.count && words[place + 1].text == "of")
    }
  }
}
