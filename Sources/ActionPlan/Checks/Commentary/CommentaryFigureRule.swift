/// Numbers typed into a narrative that match no figure.
extension CommentaryFigures {
  /// Numbers that are said of an indicator and stand nowhere in it.
  var figureFindings: [Finding] {
    guard !own.isEmpty else { return [] }
    return firstFindings { findings($0, $1) }
  }

  private func findings(_ clause: CommentarySentence, _ sentence: CommentarySentence) -> [Finding] {
    guard clause.words.contains(where: { $0.value != nil }) else { return [] }
    let stems = clause.stems
    var found = topics(of: clause, stems)
    let isBare = found.isEmpty && self.isBare(clause)
    if isBare { found = own }
    guard !found.isEmpty, isPlainStatement(clause, found) else { return [] }
    return clause.figures.compactMap { number in
      let meant = found.filter {
        $0.takes(number, in: clause) && (isBare || $0.isSubject(of: number, in: clause, stems))
      }
      // Where two indicators of a unit could be meant, a clause without a subject means neither.
      guard let topic = meant.first, !isBare || meant.count == 1,
        !others(clause, stems).contains(where: { holds(number, $0, stems) }),
        !meant.contains(where: { holds(number, $0, stems) }), isWithin(clause, topic)
      else { return nil }
      return finding(number, topic, sentence)
    }
  }

  private func finding(
    _ number: CommentaryNumber, _ topic: CommentaryTopic, _ sentence: CommentarySentence
  ) -> Finding? {
    let series = series(topic)
    guard let last = series.latest else { return nil }
    return entry.finding(
      .commentaryFigure,
      "\"\(sentence.quote)\" gives \(number.words), which is no \(number.isPoints ? "change" : "figure") of "
        + "\"\(topic.indicator.title)\" (\(topic.id)); at \(last.day.inWords) it was "
        + "\(topic.indicator.words(last.figure))",
      remedy: "correct the number in the text, or record the figure it was taken from")
  }

  private func isPlainStatement(
    _ clause: CommentarySentence, _ topics: [CommentaryTopic]
  ) -> Bool {
    !has(CommentaryLexicon.foreign, in: clause, besides: topics)
      && !has(CommentaryLexicon.comparators, in: clause, besides: topics)
      && !has(CommentaryLexicon.narrowing, in: clause, besides: topics)
      && !clause.namesPart(besides: topics)
      && !has(CommentaryLexicon.otherSpans, in: clause, besides: topics)
      && !has(CommentaryLexicon.supposed, in: clause, besides: topics)
  }

  /// The indicators of other objectives that a clause may be about as well.
  private func others(_ clause: CommentarySentence, _ stems: Set<String>) -> [CommentaryTopic] {
    all.filter { other in
      !own.contains { $0.id == other.id } && other.match(stems) != .none
    }
  }

  private func holds(
    _ number: CommentaryNumber, _ topic: CommentaryTopic, _ stems: Set<String>
  ) -> Bool {
    CommentaryValues(topic.indicator, named: stems).holds(number)
  }

  /// Whether the times a clause names are among those the indicator has figures for.
  private func isWithin(_ clause: CommentarySentence, _ topic: CommentaryTopic) -> Bool {
    let days = topic.indicator.actuals.keys
    guard let first = days.first, let last = days.last else { return false }
    for date in clause.dates {
      if let span = date.days {
        if span.upperBound < first || last < span.lowerBound { return false }
        if !days.contains(where: { $0.monthIndex == span.lowerBound.monthIndex }) { return false }
      } else if !days.contains(where: { $0.month == date.month }) {
        return false
      }
    }
    return !clause.words.contains { word in
      guard let year = word.small, (1900...2100).contains(year) else { return false }
      return year < first.year || last.year < year
    }
  }
}

extension CommentaryTopic {
  /// Whether a number can be a figure of the indicator by what stands beside it.
  func takes(_ number: CommentaryNumber, in clause: CommentarySentence) -> Bool {
    // A change may be worked out in many ways, of a percentage only in one: in points.
    guard !number.isChange || number.isPoints else { return false }
    switch (indicator.unit, number.unit) {
    case (.percent, .percent), (.pounds, .pounds), (.rate, .rate): return true
    case (.days, .days):
      return clause.words.contains { CommentaryLexicon.averages.contains($0.text) }
    case (.count, .plain), (.ratio, .plain), (.rate, .plain): return true
    default: return false
    }
  }

  /// Whether a clause says the number of the indicator, and not of some of those counted.
  func isSubject(
    of number: CommentaryNumber, in clause: CommentarySentence, _ stems: Set<String>
  ) -> Bool {
    guard match(stems) == .whole else { return false }
    if number.unit != .plain, number.unit != .days { return isMeasured(number, clause) }
    guard endsPlainly(number, clause) else { return false }
    return number.value.decimals == 0 && indicator.unit != .count
      ? isStated(number, clause) : isStated(number, clause) || isCounted(number, clause)
  }

  /// Whether what a percentage is "of" is what the indicator counts.
  private func isMeasured(_ number: CommentaryNumber, _ clause: CommentarySentence) -> Bool {
    let after = clause.words[(number.place + 1)...].drop { word in
      word.kind == .mark || ["per", "cent", "percent"].contains(word.text)
    }
    guard after.first?.text == "of" else { return true }
    return after.dropFirst().prefix(5).contains { word in
      word.kind == .word
        && (stems.contains(CommentaryStem.of(word.text))
          || CommentaryLexicon.anyone.contains(word.text))
    }
  }

  /// Whether nothing after the number narrows it: no other subject up to the next number.
  private func endsPlainly(_ number: CommentaryNumber, _ clause: CommentarySentence) -> Bool {
    clause.words[(number.place + 1)...].prefix { $0.value == nil && $0.text != "," }
      .allSatisfy { word in
        word.kind != .word || CommentaryLexicon.saysLittle(word.text)
          || CommentaryLexicon.empty.contains(word.text) || isNoun(word.text)
          || stems.contains(CommentaryStem.of(word.text))
      }
  }

  /// Whether the number stands right before the words of the title: "509 children in care".
  private func isCounted(_ number: CommentaryNumber, _ clause: CommentarySentence) -> Bool {
    // "We placed 12 children in care" counts those placed.
    guard
      clause.words[..<number.place].allSatisfy({ word in
        word.kind != .word || CommentaryLexicon.saysLittle(word.text)
          || CommentaryLexicon.empty.contains(word.text)
          || stems.contains(CommentaryStem.of(word.text))
      })
    else { return false }
    var seen: Set<String> = []
    for word in clause.words[(number.place + 1)...].prefix(stems.count + 5) {
      guard word.kind == .word else { break }
      let stem = CommentaryStem.of(word.text)
      if stems.contains(stem) {
        seen.insert(stem)
      } else if !CommentaryLexicon.empty.contains(word.text),
        !CommentaryLexicon.bare.contains(word.text)
      {
        break
      }
    }
    return seen.count >= min(stems.count, 2)
      && clause.words.dropFirst(number.place + 1).first
        .map { stems.contains(CommentaryStem.of($0.text)) } ?? false
  }

  /// Whether the words of the title lead to the number: "the average caseload is now 18.2".
  private func isStated(_ number: CommentaryNumber, _ clause: CommentarySentence) -> Bool {
    let next = clause.words.dropFirst(number.place + 1).first
    if let next, next.kind == .word, !CommentaryLexicon.saysLittle(next.text), !isNoun(next.text) {
      return false
    }
    var hasSubject = false
    for word in clause.words[..<number.place].reversed() {
      guard word.kind == .word else {
        if word.kind == .mark, word.text == ",", hasSubject { break }
        continue
      }
      let stem = CommentaryStem.of(word.text)
      if stems.contains(stem) {
        hasSubject = true
      } else if !CommentaryLexicon.saysLittle(word.text),
        !CommentaryLexicon.empty.contains(word.text)
      {
        return hasSubject
      }
    }
    return hasSubject
  }

  /// Whether a word is one of those the figure is counted in.
  private func isNoun(_ word: String) -> Bool {
    if ["children", "cases", "on", "days", "working"].contains(word) { return true }
    return indicator.noun.map { $0.lowercased().split(separator: " ").contains(word[...]) } ?? false
  }
}
