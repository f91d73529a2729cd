extension CommentaryLexicon {
  /// The days of the week, in full and short.
  static let weekdays: [String: Weekday] = {
    var days: [String: Weekday] = [:]
    for day in Weekday.allCases {
      let name = "\(day)".lowercased()
      days[name] = day
      days[String(name.prefix(3))] = day
    }
    return days
  }()

  /// The months, in full and short.
  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for name in Day.monthNames.map({ $0.lowercased() }) {
      for form in [name, String(name.prefix(3)), "sept"] { months[form] = Day.month(named: form) }
    }
    return months
  }()

  /// What stands before the name of a month.
  static let beforeMonth = table(
    "in by since until till from to before after of end early mid late during and last next this "
      + "between through")
  /// What stands before a day by which something is to happen.
  static let deadlines = table("by before until till from due deadline")
  /// Words that say something is still to come.
  static let coming = table(
    "will due expected expect expects deadline target planned plan plans scheduled aim aims going "
      + "by until next shall intend intends recovery track opens starts begins complete completed "
      + "completion review")
  /// Words that say something is past, or only a point of reference.
  static let gone = table(
    "since was were had been after following agreed held met launched published signed began started "
      + "year-end ending ended report inspection visit audit review compared than against "
      + "last previous previously issued said told found")
  /// Words that set a date beside another time.
  static let comparing = table(
    "since from compared than against last previous earlier ago year years before until between")
  /// Verbs of what has happened.
  static let happened = table(
    "was were met held took finished completed agreed signed launched published began started opened "
      + "approved delivered appointed visited closed went came moved reviewed audited has have been"
  )
}

extension CommentaryLexicon {
  /// Times that a text names anew each quarter.
  static let seasons = table(
    "q1 q2 q3 q4 spring summer autumn winter christmas easter half-term")
  /// Words that turn a statement into its opposite.
  static let denials = table(
    "not no never none nor neither without cannot isn't aren't hasn't haven't wasn't weren't didn't "
      + "doesn't don't all most some few half only longer")
  /// Numbers in words.
  static let numbers = table(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
      + "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
      + "first second third fourth fifth half quarter thirds quarters")
}
