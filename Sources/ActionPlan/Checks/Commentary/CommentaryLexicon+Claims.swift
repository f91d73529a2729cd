extension CommentaryLexicon {
  /// Verbs that make one word with "up" or "down", by their stems.
  static let phrasal = table(
    "set follow catch caught back made make speed take taken took pick step break slow sit writ write "
      + "wrap join build built draw drawn open clos sign start scal bring brought pull turn end stand "
      + "stood us giv held hold look keep kept team group link head lin")
  /// Words that a clause without a subject of its own may have.
  static let bare = table(
    "we it this these they performance figure figures rate result results position compliance "
      + "indicator measure measures target targets trend picture is are was were be been being has have "
      + "had a an the of at to in on by for from up down and now again still just only also too so "
      + "than with as since last this next quarter month year years months quarters about around "
      + "approximately nearly almost over under below above more less close short against compared "
      + "stands stood sits remains remained reached reach rose fell rising falling risen fallen "
      + "improved improving improvement better worse worsened declined declining increased increasing "
      + "decreased reduced reducing slightly little sharply steadily significantly considerably some "
      + "marked good strong progress made seen there overall our currently end all first time second "
      + "third running row average averaged mean take takes took taking there what what's it's we're per cent percent point points percentage previous beyond before"
  )
}

extension CommentaryLexicon {
  /// Words that set a claim beside a time long ago.
  static let longAgo = table(
    "since baseline start beginning began inspection inspected launch ago compared originally")
  /// Words that speak of those not on time.
  static let turned = table("late overdue delayed missed outstanding neet")
}

extension CommentaryLexicon {
  /// Whether a word speaks only of figures, times and which way they went.
  static func saysLittle(_ word: String) -> Bool {
    bare.contains(word) || months[word] != nil || up.contains(word) || down.contains(word)
      || better.contains(word) || worse.contains(word)
  }
}
