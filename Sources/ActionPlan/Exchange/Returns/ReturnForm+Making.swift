extension ReturnForm {
  /// Makes the form of a post for a quarter; `nil` when there is no such post or nothing to ask.
  ///
  /// - Parameters:
  ///   - scope: What the post is asked.
  ///   - plan: The plan as of the version.
  ///   - version: The number of the plan's version.
  ///   - quarter: The quarter it is for.
  ///   - due: The day it is asked for.
  public init?(
    _ scope: ReturnScope, in plan: Plan, version: Int, quarter: Quarter, due: Day
  ) {
    guard let item = plan.officers[scope.officer] else { return nil }
    title = plan.title
    authority = plan.authority
    officer = scope.officer
    post = item.post
    if case .held(let name, _) = item.holding(on: due) { holder = name }
    self.quarter = quarter
    months = quarter.inWords(firstMonth: plan.firstMonth)
    self.due = due
    self.version = version
    lists = Self.lists(of: plan)
    for (id, entry) in plan.progress[quarter] ?? Keyed() where scope.objectives.contains(id) {
      entries[id] = entry
    }
    ratingsNeedingRecovery = Set(plan.ratings.filter(\.value.needsRecovery).map(\.key))
    let asked = [
      objectives(scope, plan), evidence(scope, plan), actions(scope, plan), figures(scope, plan),
    ]
    parts = asked.filter { !$0.rows.isEmpty }
    guard !parts.isEmpty else { return nil }
    parts.append(signOff(plan))
  }

  /// The longest text that is taken in one cell: about a page.
  static let longestText = 4_000
  /// The longest title, reference or name.
  static let longestLine = 300

  private static func lists(of plan: Plan) -> [List: [Choice]] {
    [
      .rating: plan.scale.map {
        Choice(
          words: "\($0.rating.word) (\($0.id))", id: $0.id.description, meaning: $0.rating.meaning)
      },
      .evidence: [
        Choice(words: "Data", id: Evidence.Kind.data.rawValue),
        Choice(words: "Audit", id: Evidence.Kind.audit.rawValue),
        Choice(
          words: "Voice", id: Evidence.Kind.voice.rawValue,
          meaning: "What children, families or staff say"),
      ],
      .status: FigureStatus.allCases.map {
        Choice(words: $0.rawValue.capitalizedFirst, id: $0.rawValue)
      },
      .gap: Unavailability.allCases.map {
        Choice(words: $0.words.capitalizedFirst, id: $0.rawValue)
      },
      .yesNo: [Choice(words: "Yes", id: "yes"), Choice(words: "No", id: "no")],
    ]
  }

  /// A cell to be answered in words.
  static func asked(_ prompt: String, _ text: String? = nil, upTo limit: Int) -> Cell {
    Cell(
      value: text.flatMap { $0.isEmpty ? nil : .text($0) }, answer: .text(upTo: limit),
      prompt: prompt)
  }

  /// A cell to be answered with a word of a list.
  func asked(_ prompt: String, _ id: String? = nil, from list: List) -> Cell {
    Cell(
      value: id.flatMap { words($0, in: list) }.map { .text($0) }, answer: .choice(list),
      prompt: prompt)
  }
}
