/// What somebody wrote of an objective for one quarter, or of a figure, cut into sentences.
struct CommentaryEntry {
  /// The parts that are read: those of a return, and the remark on a figure.
  enum Part: String, CaseIterable {
    case done = "what was done"
    case difference = "what difference it made"
    case next = "what comes next"
    case recovery = "what would bring it back on track"
    case note = "the verifier's note"
    case remark = "the remark"

    /// Whether it tells what has been, and not what is to come.
    var isPast: Bool {
      switch self {
      case .done, .difference, .note, .remark: true
      case .next, .recovery: false
      }
    }

    /// The words in a return; `nil` when it was left empty.
    func text(of progress: Progress) -> String? {
      switch self {
      case .done: progress.done
      case .difference: progress.difference
      case .next: progress.next
      case .recovery: progress.recovery
      case .note: progress.verified?.note
      case .remark: nil
      }
    }
  }

  /// The fewest bytes of a remark that can claim something: "As reported" does not.
  static let shortest = 16
  /// The most warnings of one kind that an entry gets.
  static let most = 5

  /// The id of the objective or the indicator.
  let id: ItemID
  /// What it is called.
  let title: String
  /// Where it stands, for a message.
  let place: String
  /// The quarter it speaks of.
  let quarter: Quarter
  /// The first day of the quarter, and its last or the day of the figure.
  let days: ClosedRange<Day>
  /// The return as it was given; `nil` for a remark.
  let progress: Progress?
  /// What each part says, in the order of the form.
  let parts: [(part: Part, sentences: [CommentarySentence])]

  init(
    _ id: ItemID, _ objective: Objective, _ quarter: Quarter, _ progress: Progress, in plan: Plan
  ) {
    self.id = id
    title = objective.title
    place = "progress of \(id) for \(quarter.title)"
    self.quarter = quarter
    self.progress = progress
    days =
      quarter.firstDay(firstMonth: plan.firstMonth)...quarter.lastDay(firstMonth: plan.firstMonth)
    parts = Part.allCases.compactMap { part in
      part.text(of: progress).map { (part, CommentarySentence.sentences(of: $0)) }
    }
  }

  /// The remark on a figure.
  init(
    remark: String, on day: Day, _ id: ItemID, _ indicator: Indicator, _ quarter: Quarter,
    in plan: Plan
  ) {
    self.id = id
    title = indicator.title
    place = "\(id), \(day.inWords)"
    self.quarter = quarter
    progress = nil
    days = min(day, quarter.firstDay(firstMonth: plan.firstMonth))...day
    parts = [(.remark, CommentarySentence.sentences(of: remark))]
  }

  /// The sentences of a part; empty when it was left out.
  func sentences(_ part: Part) -> [CommentarySentence] {
    parts.first { $0.part == part }?.sentences ?? []
  }

  /// A warning about the entry, which begins with the title.
  func finding(_ code: Finding.Code, _ message: String, remedy: String) -> Finding {
    Finding(code, id, at: place, "\"\(title)\": \(message)", remedy: remedy)
  }
}
