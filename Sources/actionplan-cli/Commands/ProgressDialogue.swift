import ActionPlan

/// Asks a lead officer, question by question, for what a progress entry still lacks.
struct ProgressDialogue {
  let console: Console
  let plan: Plan
  let objective: ItemID

  /// Fills the draft in, shows it whole, and asks whether it may be saved.
  ///
  /// - Throws: When the input ends or the answer is no; then nothing may be saved.
  func complete(_ draft: inout ProgressDraft, isConfirmed: Bool) throws(CommandError) {
    let item: Objective
    do throws(PlanError) {
      item = try plan.existing(Objective.self, objective)
    } catch {
      throw CommandError(error)
    }
    console.say("Objective \(objective): \(item.title)")
    let quarter = try askQuarter(&draft)
    let earlier = earlier(than: quarter)
    if draft.rating == nil { draft.rating = try askRating(earlier?.rating) }
    try askWords("What was done?", &draft.done, earlier?.done)
    try askWords("What difference did it make?", &draft.difference, earlier?.difference)
    try askWords("What comes next?", &draft.next, earlier?.next)
    if draft.needsRecovery(in: plan) {
      try askWords("What would bring it back on track?", &draft.recovery, earlier?.recovery)
    }
    if draft.evidence.isEmpty { draft.evidence = try askEvidence() }
    show(draft, quarter)
    guard isConfirmed || console.confirms("Save this?") else { throw notSaved }
  }

  private var notSaved: CommandError { CommandError(.problem, "nothing was saved") }

  private func answer(_ question: String) throws(CommandError) -> String {
    guard let line = console.ask(question) else {
      console.writeError("\n")
      throw notSaved
    }
    return line.trimmed
  }

  private func askQuarter(_ draft: inout ProgressDraft) throws(CommandError) -> Quarter {
    while true {
      if let typed = draft.quarter {
        do throws(PlanError) {
          return try typed.quarter(firstMonth: plan.firstMonth)
        } catch {
          console.say(error.message)
        }
      }
      let text = try answer("Which quarter? (such as 2019-20-Q1)")
      draft.quarter = TypedQuarter(TypedValue(label: "the answer", text: text))
    }
  }

  /// The latest entry before a quarter.
  private func earlier(than quarter: Quarter) -> Progress? {
    plan.progress.last { $0.key < quarter && $0.value[objective] != nil }?.value[objective]
  }

  private func askRating(_ earlier: ItemID?) throws(CommandError) -> ItemID {
    for (id, rating) in plan.scale { console.say("  \(id): \(rating.word). \(rating.meaning)") }
    if let earlier { console.say("  last time: \(earlier)") }
    while true {
      let text = try answer("Which rating?")
      if let id = ItemID(text.lowercased()), plan.ratings[id] != nil { return id }
      console.say("\"\(text)\" is not in the scale.")
    }
  }

  private func askWords(
    _ question: String, _ words: inout String?, _ earlier: String?
  ) throws(CommandError) {
    guard words == nil else { return }
    if let earlier { console.say("  last time: \(earlier)") }
    while true {
      let text = try answer(question)
      guard text.isEmpty else {
        words = text
        return
      }
    }
  }

  private func askEvidence() throws(CommandError) -> Keyed<Int, Evidence> {
    var evidence = Keyed<Int, Evidence>()
    while true {
      let text = try answer("What shows it? (such as audit:Audit of 40 cases; empty for no more)")
      guard !text.isEmpty else { return evidence }
      do throws(CommandError) {
        evidence.append(try TypedValue.evidence(TypedValue(label: "the answer", text: text)))
      } catch {
        console.writeError(error.text)
      }
    }
  }

  private func show(_ draft: ProgressDraft, _ quarter: Quarter) {
    console.say("")
    console.say("\(objective) for \(quarter.title)")
    let lines = [
      ("rating", draft.rating?.description), ("done", draft.done),
      ("difference", draft.difference), ("next", draft.next), ("recovery", draft.recovery),
    ]
    for (name, words) in lines { if let words { console.say("  \(name): \(words)") } }
    for piece in draft.evidence.values {
      console.say(
        "  evidence: \(piece.kind.rawValue): \(piece.title)"
          + (piece.reference.map { " (\($0))" } ?? ""))
    }
  }
}

extension ProgressDraft {
  /// Whether the rating compels the lead to say what would bring the work back on track.
  func needsRecovery(in plan: Plan) -> Bool {
    rating.flatMap { plan.ratings[$0]?.needsRecovery } ?? false
  }
}
