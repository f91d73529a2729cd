/// The plain words for a member of the plan file: what it is called and how its value is shown.
struct MemberWords {
  /// What it is called in a sentence.
  var name: String
  /// How its value is shown.
  var value: Value

  /// How a value is shown.
  enum Value {
    /// In quotes.
    case text
    /// With its month in words.
    case day
    /// With the title of the item it names, or of each in a list.
    case item
    /// With the word of the rating scale.
    case rating
    /// Without hyphens.
    case choice
    /// With a pound sign.
    case pounds
    /// By the name of the month.
    case month
  }

  /// Finds the words for a key of an object that stands under another key.
  init(_ key: String, in parent: String) {
    name = Self.names["\(parent).\(key)"] ?? Self.names[key] ?? Self.spaced(key)
    value = Self.values["\(parent).\(key)"] ?? Self.values[key] ?? .text
  }

  /// Finds the words for an entry of a collection, such as `judgement 2` or `milestone 1 May 2019`.
  init(entry key: String, of collection: String) {
    let noun = Self.entries[collection] ?? ""
    name = "\(noun) \(Day(iso: key)?.inWords ?? key)"
    value = .text
  }

  /// Whether a key holds entries under keys of their own.
  static func isCollection(_ key: String) -> Bool { entries[key] != nil }

  /// The words of a key of two words: `council text` for `councilText`.
  private static func spaced(_ key: String) -> String {
    key.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }

  /// The nouns for the entries of collections that are compared by their members.
  private static let entries = [
    "judgements": "judgement", "paragraphs": "paragraph", "evidence": "evidence",
    "papers": "paper", "bankHolidays": "bank holiday", "milestones": "milestone for",
    "corrections": "correction",
  ]

  /// What is not called by its own key.
  private static let names = [
    "from": "first day", "to": "last day", "extensions.to": "new due date", "on": "date",
    "targets.on": "day decided", "profile": "rule profile", "window": "latest figures judged",
    "closings.by": "who closed it", "reopened.by": "who reopened it",
    "progress.by": "who logged it", "verified.by": "who verified it", "seals.by": "who sealed it",
    "corrections.by": "who corrected it", "corrections.now": "what it is now",
    "printed": "what was printed", "release": "release that made it",
    "restatements.by": "who restated it", "restatements.source": "source before",
    "agreedBy": "who agreed", "askedBy": "who asked", "askedOn": "date asked",
    "requests.to": "date asked for", "requests.on": "date asked", "answer.to": "date agreed",
    "answer.by": "who answered", "confirmed": "confirmation", "confirmed.by": "who confirmed it",
    "why": "reason", "noObjective": "reason for no objective",
    "noIndicator": "reason for no indicator", "place": "place in the report", "url": "address",
    "returns.issued": "date sent out",
    "received": "date received", "nilReturn": "reason for a nil return",
    "published": "date published", "submitted": "date submitted",
    "due": "due date", "firstMonth": "first month of the year", "complete": "means complete",
    "needsRecovery": "needs a way back on track", "limits": "what it does not do",
    "priorityAction": "names areas for priority action",
    "draftSent": "date the early draft was sent", "planSent": "date the plan was sent",
    "bodies": "responsible bodies", "lead": "lead post", "accountable": "accountable post",
    "suppressUpTo": "largest number of people not published",
    "disclosure": "what the figures count", "noun": "words for the unit",
    "decimals": "decimals shown", "period": "kind of period",
    "minimumBase": "smallest base judged", "done": "what was done", "difference": "difference made",
    "next": "next steps", "recovery": "way back on track", "verified": "verification",
    "withdrawn": "withdrawal", "low": "lowest value", "high": "highest value",
    "fewerThan": "upper bound", "unavailable": "why there is no figure", "was": "figure before",
    "now": "figure after", "items": "items decided on", "version": "version",
    "seals.version": "plan version", "returns.version": "plan version", "reopened": "reopening",
    "stepped": "milestones in steps",
  ]

  /// What is shown in another way than in quotes.
  private static let values: [String: Value] = [
    "from": .day, "to": .day, "on": .day, "issued": .day, "received": .day, "published": .day,
    "due": .day,
    "submitted": .day, "asAt": .day, "start": .day, "inspection": .item, "chair": .item,
    "lead": .item, "accountable": .item, "owner": .item, "objective": .item, "rating": .rating,
    "origin": .choice, "grade": .choice, "unit": .choice, "polarity": .choice, "period": .choice,
    "board.frequency": .text, "frequency": .choice, "kind": .choice, "status": .choice,
    "unavailable": .choice, "state": .choice, "budget": .pounds, "amount": .pounds,
    "firstMonth": .month, "profile": .choice, "disclosure": .choice, "recommendations": .item,
    "indicators": .item, "objectives": .item, "items": .item, "board.members": .item,
    "item": .item, "day": .day, "askedOn": .day, "outcome": .choice, "effect": .choice,
    "draftSent": .day, "planSent": .day,
  ]
}
