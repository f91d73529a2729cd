/// What a clause must say to be about an indicator: the words of its title.
struct CommentaryTopic {
  /// The id of the indicator.
  let id: ItemID
  /// The indicator.
  let indicator: Indicator
  /// Every word of the title that means something, shortened to its stem.
  let stems: Set<String>
  /// Those that name what is counted.
  private let subjects: Set<String>
  /// The first of them in the title.
  private let head: String?
  /// Those that say what is asked of it: "on time", "good".
  private let predicates: Set<String>

  init(_ id: ItemID, _ indicator: Indicator) {
    self.id = id
    self.indicator = indicator
    let words = CommentarySentence.sentences(of: indicator.title).flatMap(\.words)
    let inOrder = words.filter { $0.kind == .word }.map { CommentaryStem.of($0.text) }
      .filter { !CommentaryLexicon.empty.contains($0) }
    stems = Set(inOrder)
    predicates = stems.intersection(CommentaryLexicon.predicates)
    let subjects = stems.subtracting(predicates).subtracting(CommentaryLexicon.general)
    self.subjects = subjects
    head = inOrder.first(where: subjects.contains)
  }

  /// How surely a clause is about an indicator.
  enum Match: Int, Comparable {
    case none
    /// It names what is counted, not what is asked of it.
    case subject
    case whole

    static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
  }

  /// How surely words are about the indicator.
  func match(_ found: Set<String>) -> Match {
    let named = subjects.isEmpty ? stems.intersection(found) : subjects.intersection(found)
    guard !named.isEmpty else { return .none }
    if subjects.isEmpty, named.count < stems.count { return .none }
    let enough =
      stems.intersection(found).count >= min(2, stems.count) || subjects.count == 1
      || head.map { found.contains($0) && CommentaryLexicon.telling.contains($0) } ?? false
    guard enough else { return .none }
    return isAsked(found) ? .whole : .subject
  }

  /// Whether a clause says what is asked of what is counted; being on time is said in many ways.
  private func isAsked(_ found: Set<String>) -> Bool {
    if predicates.isEmpty || !predicates.isDisjoint(with: found) { return true }
    return !predicates.isDisjoint(with: CommentaryLexicon.timing)
      && !found.isDisjoint(with: CommentaryLexicon.timing)
  }

  /// Whether what a clause names of it may mean another indicator as well.
  func shares(_ found: Set<String>, with other: CommentaryTopic) -> Bool {
    let (mine, others) = (subjects.intersection(found), other.subjects.intersection(found))
    return mine.isEmpty || others.isEmpty || !mine.isDisjoint(with: others)
  }

  /// Whether a clause names all that it names of another indicator, and more, of this one.
  func isNamedMore(fully found: Set<String>, than other: CommentaryTopic) -> Bool {
    other.stems.intersection(found).isStrictSubset(of: stems.intersection(found))
  }

  /// How many of its words stand in a clause.
  func overlap(_ found: Set<String>) -> Int { stems.intersection(found).count }
}

/// Words shortened so that "visits" and "visit", "completed" and "finished" are one.
enum CommentaryStem {
  /// The stem of a word in lower case.
  static func of(_ word: String) -> String {
    if let same = CommentaryLexicon.same[word] { return same }
    let stem = shortened(word)
    return CommentaryLexicon.same[stem] ?? stem
  }

  private static func shortened(_ word: String) -> String {
    var word = word[...]
    if word.hasSuffix("'s") { word = word.dropLast(2) }
    if word.hasSuffix("'") { word = word.dropLast() }
    if word.utf8.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    {
      word = word.dropLast()
    }
    if word.utf8.count > 5, word.hasSuffix("ing") { word = word.dropLast(3) }
    if word.utf8.count > 4, word.hasSuffix("ed") { word = word.dropLast(2) }
    return String(word)
  }
}

extension CommentarySentence {
  /// The stems of its words.
  var stems: Set<String> {
    var stems: Set<String> = []
    for word in words where word.kind == .word { stems.insert(CommentaryStem.of(word.text)) }
    for (short, long) in CommentaryLexicon.shortNames where stems.contains(short) {
      stems.formUnion(long)
    }
    return stems
  }
}
