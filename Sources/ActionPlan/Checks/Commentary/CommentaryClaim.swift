/// What a clause says of which way a figure goes.
enum CommentaryClaim: Hashable {
  case better, worse
  /// The number itself went up or down.
  case up, down

  /// What was claimed, for a message.
  var words: String {
    switch self {
    case .better: "better"
    case .worse: "worse"
    case .up: "up"
    case .down: "down"
    }
  }

  /// The claim of a word where it stands; `nil` when it claims nothing.
  private init?(_ words: [CommentaryWord], _ place: Int) {
    let word = words[place].text
    guard words[place].kind == .word else { return nil }
    let before = place > 0 ? words[place - 1].text : ""
    let after = place + 1 < words.count ? words[place + 1].text : ""
    if word == "progress" {
      guard CommentaryLexicon.goodProgress.contains(before) else { return nil }
      self = .better
      return
    }
    guard let claim = Self.of(word), Self.isSaid(word, words, place, before, after) else {
      return nil
    }
    self = claim
  }

  private static func of(_ word: String) -> CommentaryClaim? {
    if CommentaryLexicon.better.contains(word) { return .better }
    if CommentaryLexicon.worse.contains(word) || word == "worsen" { return .worse }
    if CommentaryLexicon.up.contains(word) || ["rise", "grow", "climb"].contains(word) {
      return .up
    }
    let isDown = CommentaryLexicon.down.contains(word) || ["reduce"].contains(word)
    return isDown ? .down : nil
  }

  /// Whether the form of the word, with its neighbours, says that something is so.
  private static func isSaid(
    _ word: String, _ words: [CommentaryWord], _ place: Int, _ before: String, _ after: String
  ) -> Bool {
    if CommentaryLexicon.infinitives.contains(word), before == "to" {
      return place > 1 && CommentaryLexicon.goesOn.contains(words[place - 2].text)
    }
    if CommentaryLexicon.gerunds.contains(word) {
      let helper = before.hasSuffix("ly") && place > 1 ? words[place - 2].text : before
      return CommentaryLexicon.isDoing.contains(helper)
    }
    if ["improve", "reduce", "grow", "climb", "worsen"].contains(word) { return false }
    if word == "up" || word == "down" {
      return place == 0 || before == "," || CommentaryLexicon.goesUp.contains(before)
        || CommentaryLexicon.upFrom.contains(after)
          && !CommentaryLexicon.phrasal.contains(CommentaryStem.of(before))
    }
    if CommentaryLexicon.better.contains(word), CommentaryLexicon.compounds.contains(after) {
      return false
    }
    if CommentaryLexicon.comparatives.contains(word), after == "than" {
      guard place + 2 < words.count else { return false }
      let other = words[place + 2].text
      return CommentaryLexicon.times.contains(other) || CommentaryLexicon.months[other] != nil
    }
    return true
  }

  /// The one thing that a clause claims; `nil` when it claims nothing, or two things.
  init?(_ clause: CommentarySentence) {
    var claims: Set<CommentaryClaim> = []
    for place in clause.words.indices {
      if let claim = CommentaryClaim(clause.words, place) { claims.insert(claim) }
    }
    guard claims.count == 1, let claim = claims.first else { return nil }
    self = claim
  }
}
