/// The answers of a return brought into a plan that may have moved on since it was sent out.
///
/// What the plan says already is left alone, and what only the return says goes in. Where both say
/// something new about the same thing it is a conflict, unless somebody said which one holds.
package struct ReturnMerge: Sendable {
  /// Which one holds where the plan and the return say different things.
  package enum Preference: String, CaseIterable, Sendable {
    case plan, `return`
  }

  /// The plan with the answers in it.
  package private(set) var plan: Plan
  /// What stands against taking the return, by its place.
  package private(set) var conflicts: [ReturnProblem] = []
  /// What was left as the plan has it, by its place.
  package private(set) var remarks: [ReturnProblem] = []

  let figureKeys: Set<String>
  let then: Plan
  let form: ReturnForm
  let preference: Preference?
  private let correction: Correction

  /// Brings a return into the plan.
  ///
  /// - Parameters:
  ///   - submission: What the answers came to, without errors.
  ///   - form: The form that was sent out.
  ///   - now: The plan as it stands.
  ///   - then: The plan the form was made from.
  ///   - preference: Which one holds where both say something; `nil` when nobody said.
  ///   - correction: Who brings it in, on which day, and why where a figure replaces another.
  package init(
    _ submission: ReturnSubmission, to form: ReturnForm, into now: Plan, from then: Plan,
    prefer preference: Preference?, _ correction: Correction
  ) {
    (plan, self.then, self.form) = (now, then, form)
    (self.preference, self.correction) = (preference, correction)
    figureKeys = Set(form.parts.first { $0.kind == .figures }?.rows.map(\.key) ?? [])
    for operation in submission.operations {
      switch operation {
      case .log(let id, let entry): log(id, entry)
      case .record(let observation): record(observation)
      case .close(let id, let day): close(id, day)
      case .request(let id, let request): ask(id, request)
      }
    }
    receive(submission, isNews: plan != now)
  }

  /// Notes that it came back; a return that came before stays dated as it was.
  private mutating func receive(_ submission: ReturnSubmission, isNews: Bool) {
    let record = plan.returns[form.quarter]?[form.officer]
    guard isNews || record?.received == nil || record?.nilReturn != submission.nilReturn else {
      return
    }
    let day = record?.received ?? correction.on
    attempt(nil) { [form] plan throws(PlanError) in
      try plan.receiveReturn(
        from: form.officer, for: form.quarter, on: day, nilReturn: submission.nilReturn)
    }
  }

  // MARK: Entries

  private static var questions: [(ReturnForm.Question, WritableKeyPath<Progress, String?>)] {
    [(.done, \.done), (.difference, \.difference), (.next, \.next), (.recovery, \.recovery)]
  }

  private mutating func log(_ id: ItemID, _ entry: Progress) {
    guard let current = plan.progress[form.quarter]?[id] else {
      return apply(.log(objective: id, entry), at: ReturnPlace(id, .rating))
    }
    let sent = then.progress[form.quarter]?[id]
    let label = "objective \(id), as \(current.by) logged it on \(current.on.inWords)"
    var merged = entry
    let rating = choose(
      entry.rating.description, sent?.rating.description, current.rating.description,
      ReturnPlace(id, .rating), label)
    if rating == .plan { merged.rating = current.rating }
    for (question, path) in Self.questions {
      let side = choose(
        entry[keyPath: path], sent?[keyPath: path], current[keyPath: path],
        ReturnPlace(id, question), label)
      if side == .plan { merged[keyPath: path] = current[keyPath: path] }
    }
    let evidence = choose(
      Self.words(entry), sent.flatMap(Self.words), Self.words(current),
      ReturnPlace(.evidence, "evidence/\(id)/1", "title"), label)
    if evidence == .plan { merged.evidence = current.evidence }
    guard !merged.says(what: current) else { return }
    // Whose claim it is goes with the rating.
    if merged.rating != entry.rating { (merged.by, merged.on) = (current.by, current.on) }
    merged.publishable =
      current.publishable
      && (merged.done, merged.difference, merged.next)
        == (current.done, current.difference, current.next)
    apply(.log(objective: id, merged), at: ReturnPlace(id, .rating))
  }

  private static func words(_ entry: Progress) -> String? {
    entry.evidence.isEmpty ? nil : entry.evidence.values.map(\.words).joined(separator: "; ")
  }

  /// Which side holds for one answer: whoever changed what was sent out.
  mutating func choose(
    _ answer: String?, _ sent: String?, _ current: String?, _ place: ReturnPlace, _ label: String
  ) -> Preference {
    let texts = [answer, sent, current].map { $0?.onOneLine }
    if texts[0] == texts[2] { return .plan }
    if texts[2] == texts[1] { return .return }
    if texts[0] == texts[1] {
      remark(place, "\(label), stays: \(Self.quoted(current))")
      return .plan
    }
    return decide(place, "\(label), says \(Self.quoted(current))", Self.quoted(answer))
  }

  mutating func remark(_ place: ReturnPlace, _ message: String) {
    remarks.append(ReturnProblem(place: place, message: message))
  }

  static func quoted(_ text: String?) -> String {
    text.map { "\"\($0.shortened)\"" } ?? "nothing"
  }

  /// Which side holds where both say something new; nobody's wish makes it a conflict.
  mutating func decide(
    _ place: ReturnPlace, _ plan: String, _ answer: String
  ) -> Preference {
    let problem = ReturnProblem(
      place: place, message: "\(plan); the return says \(answer)",
      hint: "the plan has changed since the return was sent out: say --prefer plan to leave it, "
        + "or --prefer return to take the return's")
    switch preference {
    case nil: conflicts.append(problem)
    case .plan?: remark(place, problem.message + "; the plan's stays")
    case .return?: remark(place, problem.message + "; the return's is taken")
    }
    return preference ?? .plan
  }

  // MARK: Changing the plan

  mutating func apply(_ operation: ReturnOperation, at place: ReturnPlace) {
    attempt(place) { [form, correction] plan throws(PlanError) in
      try operation.apply(to: &plan, quarter: form.quarter, correction)
    }
  }

  mutating func attempt(
    _ place: ReturnPlace?, _ change: (inout Plan) throws(PlanError) -> Void
  ) {
    do throws(PlanError) { try change(&plan) } catch {
      conflicts.append(ReturnProblem(place: place, message: error.message, hint: error.hint))
    }
  }
}

extension Progress {
  /// Whether another entry says the same, whoever says it, when, and with which white space.
  func says(what other: Progress) -> Bool {
    func words(_ entry: Progress) -> [String?] {
      [entry.done, entry.difference, entry.next, entry.recovery].map { $0?.onOneLine }
    }
    return rating == other.rating && words(self) == words(other)
      && evidence.values.map(\.words) == other.evidence.values.map(\.words)
  }
}

extension Evidence {
  /// The piece in one line.
  fileprivate var words: String {
    ("\(kind.rawValue): \(title)" + (reference.map { " (\($0))" } ?? "")).onOneLine
  }
}
