extension CommentaryLexicon {
  /// Words whose number is a name: "paragraph 36", "Family Help 2".
  static let numbered = table(
    "paragraph paragraphs para paras section sections recommendation recommendations rec recs "
      + "objective objectives action appendix annex page pages table figure fig chart priority "
      + "priorities phase stage step level help version item no nos number numbers room grade band key "
      + "year years week weeks month months day days tier option part chapter article form cohort wave "
      + "round standard standards ks unit q quarter quarters module target.no ref reference finding "
      + "findings workstream strand theme point group section.no pillar")
  /// Words after a number that make it a span of time or something no indicator counts.
  static let spans = table(
    "week weeks month months year years hour hours minute minutes fte times o'clock am pm quarters "
      + "quarter mile miles")
  /// Words after a number that make it a change of a percentage.
  static let points = table("point points pp ppt ppts pts")
  /// Words before a number that make it less than exact.
  static let loose = table(
    "about around approximately approx circa c roughly nearly almost just over under below above "
      + "than close near some least most up-to towards")
  /// Words after a number that make it a change.
  static let more = table("more fewer less higher lower additional extra further better worse")
  /// Nouns of a change: "an increase of 5".
  static let steps = table(
    "increase rise drop fall reduction decrease improvement change gain decline difference gap jump"
  )
}

extension CommentaryLexicon {
  /// Words that say a number of days is a mean, and not a limit.
  static let averages = table("average averages averaged mean median take takes took taking")
  /// Those whom any indicator may count.
  static let anyone = table(
    "staff workers practitioners children cases families people young those")
  /// Words that say a number is a mean, or stands for a longer time.
  static let means = table("average averages averaged mean year annual overall quarter quarterly")
  /// Words that make a number something that is not, or not yet.
  static let supposed = table(
    "if would should could expect expected forecast forecasts predicted projected estimate estimated "
      + "hoped aspire aspiration assume assumed unless until will budget budgeted might may")
}
