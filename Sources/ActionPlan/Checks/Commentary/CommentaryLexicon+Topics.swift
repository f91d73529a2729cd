extension CommentaryLexicon {
  /// Words of a title that say nothing of what is counted.
  static let empty = table(
    "the a an of in on at to for with within without by and or not is are be as per rate number "
      + "percentage percent proportion share count total who which that their its his her from all")
  /// Words that many titles have: they name nothing by themselves.
  static let general = table(
    "child children young people person time year annual yearly quarter quarterly month monthly week "
      + "day social worker work service three more two one average care need front door open new "
      + "better good or subject plan")
  /// Words of a title that say what is asked of what is counted.
  static let predicates = table("time finish late overdue good better judg day")
  /// Words that name what is counted by themselves.
  static let telling = table("vacant agency caseload supervis")
  /// Those of them that say when.
  static let timing = table("time finish day")
  /// Words that mean the same here.
  static let same: [String: String] = [
    "timescale": "time", "timescales": "time", "timely": "time", "timeliness": "time",
    "late": "time", "overdue": "time", "prompt": "time", "promptly": "time",
    "completed": "finish", "complete": "finish", "completion": "finish", "done": "finish",
    "finished": "finish", "children": "child", "child's": "child", "seen": "visit",
    "vacancies": "vacant", "vacancy": "vacant", "yearly": "annual", "annually": "annual",
    "decisions": "decision", "decide": "decision", "longer": "time", "quicker": "time",
    "workers": "worker", "people": "people", "reviewed": "review", "employed": "employment",
  ]
  /// Short names in use, and what they stand for.
  static let shortNames: [(String, Set<String>)] = [
    ("cp", ["child", "protection"]), ("cin", ["child", "need"]), ("lac", ["child", "care"]),
    ("cla", ["child", "care"]), ("cic", ["child", "care"]), ("neet", ["education", "employment"]),
    ("eet", ["education", "employment", "train"]), ("iha", ["health", "assessment"]),
    ("rha", ["health", "assessment"]), ("asw", ["agency", "social", "worker"]),
  ]
  /// Words before a place or a group.
  static let places = table("in at for across among amongst throughout")
  /// Words between them and its name.
  static let articles = table("the a an our all most both some many every")
  /// What stands there and means the whole, or no place at all.
  static let everywhere = table(
    "service services county council authority borough city whole total general part line time times "
      + "turn addition particular which term terms child children families staff workers social cases "
      + "practice fact order number numbers level levels use our way past recent coming future")
}
