extension ReturnForm {
  /// One question about an objective.
  enum Question: String, CaseIterable {
    case rating, done, difference, next, recovery

    var words: String {
      switch self {
      case .rating: "How is it going?"
      case .done: "What was done?"
      case .difference: "What difference did it make for children?"
      case .next: "What comes next?"
      case .recovery: "What would bring it back on track?"
      }
    }
  }

  /// The questions about each objective, last time's answers beside them.
  ///
  /// Only answers of this very quarter are filled in. Those of last quarter are to be read: a claim
  /// that nobody has to change is one that nobody makes.
  func objectives(_ scope: ReturnScope, _ plan: Plan) -> Part {
    let rows = scope.objectives.flatMap { id in
      let last = lastEntry(of: id, in: plan)
      return Question.allCases.map { question in
        Row(
          key: "objective/\(id)/\(question.rawValue)",
          cells: [
            named(id, plan), .shown(question.words), .shown(before(question, last)),
            answer(question, entries[id], plan),
          ])
      }
    }
    return Part(kind: .objectives, rows: rows)
  }

  /// A cell that names an objective.
  func named(_ id: ItemID, _ plan: Plan) -> Cell {
    .shown("\(id) \(plan.objectives[id]?.title ?? "")")
  }

  /// The latest entry of an objective before the quarter.
  private func lastEntry(of id: ItemID, in plan: Plan) -> (quarter: Quarter, entry: Progress)? {
    plan.progress.last { $0.key < quarter && $0.value[id] != nil }.flatMap { quarter, entries in
      entries[id].map { (quarter, $0) }
    }
  }

  private func before(_ question: Question, _ last: (quarter: Quarter, entry: Progress)?) -> String?
  {
    guard let (quarter, entry) = last else {
      return question == .rating ? "Nothing was said before." : nil
    }
    switch question {
    case .rating:
      return
        "\(quarter.title): \(words(entry.rating.description, in: .rating) ?? "\(entry.rating)")"
    case .done:
      let next = entry.next.map { "\nWhat was to come next: \($0)" } ?? ""
      return (entry.done ?? "") + next
    case .difference: return entry.difference
    case .next: return entry.next
    case .recovery: return entry.recovery
    }
  }

  private func answer(_ question: Question, _ entry: Progress?, _ plan: Plan) -> Cell {
    switch question {
    case .rating:
      return asked("Choose one of the list.", entry?.rating.description, from: .rating)
    case .done:
      return Self.asked("What was done this quarter.", entry?.done, upTo: Self.longestText)
    case .difference:
      return Self.asked(
        "What is different for children and families, and how you know.", entry?.difference,
        upTo: Self.longestText)
    case .next:
      return Self.asked("What will be done, and by when.", entry?.next, upTo: Self.longestText)
    case .recovery:
      let words = plan.scale.filter(\.rating.needsRecovery).map { "\($0.rating.word) (\($0.id))" }
      let when =
        words.isEmpty ? "Only if it is off track." : "Only for \(words.joined(separator: ", "))."
      return Self.asked(
        "\(when) Cause, action, who and by when.", entry?.recovery, upTo: Self.longestText)
    }
  }

  /// How many pieces of evidence an objective has room for.
  static let evidenceRows = 3

  /// Room for what shows the difference.
  func evidence(_ scope: ReturnScope, _ plan: Plan) -> Part {
    let rows = scope.objectives.flatMap { id in
      let last = lastEntry(of: id, in: plan)?.entry.evidence.values ?? []
      let now = entries[id]?.evidence.values ?? []
      let count = max(Self.evidenceRows, last.count, now.count)
      return (0..<count).map { place in
        let before = last.indices.contains(place) ? last[place] : nil
        let piece = now.indices.contains(place) ? now[place] : nil
        return Row(
          key: "evidence/\(id)/\(place + 1)",
          cells: [
            named(id, plan), .shown(before.map(words)),
            asked(
              "Data, an audit, or the voice of children, families or staff.", piece?.kind.rawValue,
              from: .evidence),
            Self.asked("Such as: Audit of 40 cases.", piece?.title, upTo: Self.longestLine),
            Self.asked("A file, a page or a minute.", piece?.reference, upTo: Self.longestLine),
          ])
      }
    }
    return Part(kind: .evidence, rows: rows)
  }

  private func words(_ evidence: Evidence) -> String {
    let kind = words(evidence.kind.rawValue, in: .evidence) ?? evidence.kind.rawValue
    return "\(kind): \(evidence.title)" + (evidence.reference.map { " (\($0))" } ?? "")
  }

  /// Who answers, when, and whether there is anything to say.
  func signOff(_ plan: Plan) -> Part {
    let first = quarter.firstDay(firstMonth: plan.firstMonth)
    let last = quarter.lastDay(firstMonth: plan.firstMonth)
    let name = Self.asked("Your name, or your post.", holder ?? post, upTo: Self.longestLine)
    let day = Cell(
      answer: .day(first, last.adding(months: 12) ?? last), prompt: "The day, such as 14 Apr 2026.")
    let rows: [(String, String, Cell)] = [
      ("by", "Who fills this in?", name),
      ("on", "On which day?", day),
      (
        "nil", "Is there nothing to report this quarter (a nil return)?",
        asked("Yes only if every other yellow cell stays empty.", from: .yesNo)
      ),
      (
        "why", "If there is nothing to report: why?",
        Self.asked("Only for a nil return.", upTo: Self.longestText)
      ),
    ]
    return Part(
      kind: .signOff, rows: rows.map { Row(key: "return/\($0.0)", cells: [.shown($0.1), $0.2]) })
  }
}
