/// Last quarter's text sent again.
extension Plan {
  /// The parts of a return that say what last quarter's said.
  func repeatFindings(_ entry: CommentaryEntry) -> [Finding] {
    guard let earlier = entry.quarter.previous, let last = progress[earlier]?[entry.id] else {
      return []
    }
    return entry.parts.compactMap { part, sentences in
      guard part != .note, let text = part.text(of: last),
        let near = CommentaryLikeness(
          sentences, CommentarySentence.sentences(of: text)),
        let first = sentences.first
      else { return nil }
      return entry.finding(
        .commentaryRepeated,
        "\(part.rawValue) is \(near.words) what was sent for \(earlier.title): \"\(first.quote)\"",
        remedy: "write what this quarter was; where nothing changed, say so and why")
    }
  }
}

/// How near two narratives are: by their words in pairs, without the marks and the names of times.
struct CommentaryLikeness {
  /// How many words both have.
  let same: Int
  /// How many words the longer has.
  let count: Int

  /// The fewest words that are held against each other: short texts are alike by chance.
  private static let fewest = 10

  /// `nil` where two narratives differ, in a number or a denial for instance.
  init?(_ left: [CommentarySentence], _ right: [CommentarySentence]) {
    let (now, then) = (Self.words(left), Self.words(right))
    guard min(now.count, then.count) >= Self.fewest else { return nil }
    let (counts, others) = (Self.counts(now), Self.counts(then))
    var differing: [String] = []
    var same = 0
    for (word, count) in counts {
      let shared = min(count, others[word] ?? 0)
      same += shared
      if shared < count { differing.append(word) }
    }
    differing += others.filter { (counts[$0.key] ?? 0) < $0.value }.map(\.key)
    guard !differing.contains(where: Self.changesMeaning) else { return nil }
    let (pairs, otherPairs) = (Self.counts(Self.pairs(now)), Self.counts(Self.pairs(then)))
    let alike = pairs.reduce(0) { $0 + min($1.value, otherPairs[$1.key] ?? 0) }
    let all = now.count + then.count - 2
    guard alike * 20 >= all * 8, same * 10 >= max(now.count, then.count) * 9 else { return nil }
    self.same = same
    count = max(now.count, then.count)
  }

  /// How near, for a message.
  var words: String {
    same == count ? "word for word" : "nearly, \(same) of \(count) words,"
  }

  /// The words that count: no marks, and no months, quarters and years, which change by themselves.
  private static func words(_ sentences: [CommentarySentence]) -> [String] {
    var words: [String] = []
    for sentence in sentences {
      for word in sentence.words where word.kind != .mark && !isTime(word) {
        words.append(word.text + word.suffix)
      }
    }
    return words
  }

  private static func isTime(_ word: CommentaryWord) -> Bool {
    if let year = word.small { return (1990...2100).contains(year) && word.suffix.isEmpty }
    return CommentaryLexicon.months[word.text] != nil
      || CommentaryLexicon.seasons.contains(word.text)
  }

  /// Whether a word that only one of the two has makes it another statement.
  private static func changesMeaning(_ word: String) -> Bool {
    let first = word.utf8.first ?? 0
    return first &- 0x30 <= 9 || CommentaryLexicon.denials.contains(word)
      || CommentaryLexicon.numbers.contains(word) || CommentaryLexicon.better.contains(word)
      || CommentaryLexicon.worse.contains(word) || CommentaryLexicon.up.contains(word)
      || CommentaryLexicon.down.contains(word)
  }

  private static func pairs(_ words: [String]) -> [String] {
    zip(words, words.dropFirst()).map { "\($0) \($1)" }
  }

  private static func counts(_ words: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    return counts
  }
}
