/// What an entry says, held against the figures of the plan's indicators.
struct CommentaryFigures {
  /// The entry.
  let entry: CommentaryEntry
  /// The indicators of its objective.
  let own: [CommentaryTopic]
  /// The indicators of the plan.
  let all: [CommentaryTopic]
  /// How special causes are found.
  let profile: SignalProfile

  init(
    _ entry: CommentaryEntry, own: [CommentaryTopic], all: [CommentaryTopic],
    _ profile: SignalProfile
  ) {
    self.entry = entry
    self.own = own
    self.all = all
    self.profile = profile
  }

  /// What is found in the clauses that tell what has been, up to the most that an entry is told.
  func firstFindings(
    _ look: (_ clause: CommentarySentence, _ sentence: CommentarySentence) -> [Finding]
  ) -> [Finding] {
    var found: [Finding] = []
    for (part, sentences) in entry.parts where part.isPast {
      for sentence in sentences {
        for clause in sentence.clauses where found.count < CommentaryEntry.most {
          found += look(clause, sentence)
        }
      }
    }
    return Array(found.prefix(CommentaryEntry.most))
  }

  /// The figures of an indicator as the quarter ended.
  func series(_ topic: CommentaryTopic) -> IndicatorSeries {
    IndicatorSeries(whole: topic.indicator, asAt: entry.days.upperBound, profile: profile)
  }

  /// The indicators that a clause is about, of those of the objective; empty where that is unsure.
  ///
  /// Where an indicator of another objective is named more fully, the clause is about that one.
  func topics(of clause: CommentarySentence, _ stems: Set<String>) -> [CommentaryTopic] {
    let matched = own.map { (topic: $0, match: $0.match(stems)) }.filter { $0.match != .none }
    guard let best = matched.map(\.match).max() else { return [] }
    let likely = matched.filter { $0.match == best }.map(\.topic)
    let found = likely.filter { topic in
      !likely.contains { $0.isNamedMore(fully: stems, than: topic) }
    }
    let most = found.map { $0.overlap(stems) }.max() ?? 0
    let isOthers = all.contains { other in
      !own.contains { $0.id == other.id } && other.match(stems) >= best
        && other.overlap(stems) > most
    }
    return isOthers ? [] : found
  }

  /// Whether a clause has one of some words that no title among the topics has.
  func has(
    _ table: Set<String>, in clause: CommentarySentence, besides topics: [CommentaryTopic]
  ) -> Bool {
    clause.words.contains { word in
      word.kind == .word && table.contains(word.text)
        && !topics.contains { $0.stems.contains(CommentaryStem.of(word.text)) }
    }
  }
}

extension CommentarySentence {
  /// Whether it speaks of a place or a group by a name that no table has: "in Fenland".
  func namesPart(besides topics: [CommentaryTopic]) -> Bool {
    words.indices.contains { place in
      guard words[place].kind == .word, CommentaryLexicon.places.contains(words[place].text),
        let next = words[(place + 1)...].first(where: {
          !CommentaryLexicon.articles.contains($0.text)
        }), next.kind == .word
      else { return false }
      return !CommentaryLexicon.saysLittle(next.text)
        && !CommentaryLexicon.empty.contains(next.text)
        && !CommentaryLexicon.everywhere.contains(next.text)
        && !CommentaryLexicon.seasons.contains(next.text)
        && !CommentaryLexicon.timing.contains(CommentaryStem.of(next.text))
        && !topics.contains { $0.stems.contains(CommentaryStem.of(next.text)) }
    }
  }
}
