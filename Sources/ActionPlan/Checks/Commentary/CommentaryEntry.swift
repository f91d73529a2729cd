/// What a lead officer wrote of one objective for one quarter, cut into sentences.
struct CommentaryEntry {
  /// The parts of a return that are read.
  enum Part: String, CaseIterable {
    case done = "what was done"
    case difference = "what difference it made"
    case next = "what comes next"
    case recovery = "what would bring it back on track"
    case note = "the verifier's note"

    /// Whether it tells what has been, and not what is to come.
    var isPast: Bool {
      switch self {
      case .done, .difference, .note: true
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
      }
    }
  }

  /// The most warnings of one kind that an entry gets.
  static let most = 5

  /// The id of the objective.
  let id: ItemID
  /// The objective.
  let objective: Objective
  /// The quarter it speaks of.
  let quarter: Quarter
  /// The first and the last day of the quarter.
  let days: ClosedRange<Day>
  /// The return as it was given.
  let progress: Progress
  /// What each part says, in the order of the form.
  let parts: [(part: Part, sentences: [CommentarySentence])]

  init(
    _ id: ItemID, _ objective: Objective, _ quarter: Quarter, _ progress: Progress, in plan: Plan
  ) {
    self.id = id
    self.objective = objective
    self.quarter = quarter
    self.progress = progress
    days =
      quarter.firstDay(firstMonth: plan.firstMonth)...quarter.lastDay(firstMonth: plan.firstMonth)
    parts = Part.allCases.compactMap { part in
      part.text(of: progress).map { (part, CommentarySentence.sentences(of: $0)) }
    }
  }

  /// The sentences of a part; empty when it was left out.
  func sentences(_ part: Part) -> [CommentarySentence] {
    parts.first { $0.part == part }?.sentences ?? []
  }

  /// A warning about the entry, which begins with the title of the objective.
  func finding(_ code: Finding.Code, _ message: String, remedy: String) -> Finding {
    Finding(
      code, id, at: "progress of \(id) for \(quarter.title)",
      "\"\(objective.title)\": \(message)", remedy: remedy)
  }
}
