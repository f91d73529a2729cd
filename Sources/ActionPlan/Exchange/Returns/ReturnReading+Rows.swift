extension ReturnReading {
  // MARK: Objectives

  /// Reads what is said of each objective, with its evidence.
  mutating func readObjectives(_ part: ReturnForm.Part) {
    var ids: [ItemID] = []
    for row in part.rows {
      guard let id = ItemID(row.key.split(separator: "/").dropFirst().first ?? "") else { continue }
      if ids.last != id { ids.append(id) }
    }
    for id in ids { readObjective(id) }
  }

  private func said(_ id: ItemID, _ question: ReturnForm.Question) -> String? {
    text(.objectives, "objective/\(id)/\(question.rawValue)", "answer")
  }

  private mutating func readObjective(_ id: ItemID) {
    let evidence = readEvidence(id)
    let words = ReturnForm.Question.allCases.filter { said(id, $0) != nil }
    guard !words.isEmpty || !evidence.isEmpty else { return }
    let ratingPlace = ReturnPlace(id, .rating)
    guard words.contains(.rating) else {
      return refuse(
        ratingPlace, "objective \(id) has answers, but no rating",
        hint: "choose how it is going, or empty its other yellow cells")
    }
    // A word that is not in the list was refused before.
    guard
      let rating = choice(.objectives, ratingPlace.row, "answer", .rating).flatMap({ ItemID($0) })
    else { return }
    for question in [ReturnForm.Question.done, .difference, .next] where !words.contains(question) {
      refuse(
        ReturnPlace(id, question), "objective \(id) has no answer to \"\(question.words)\"",
        hint: "say it in a sentence, even if little happened")
    }
    if form.ratingsNeedingRecovery.contains(rating), !words.contains(.recovery) {
      refuse(
        ReturnPlace(id, .recovery),
        "objective \(id) is rated \(rating), which needs to say what would bring it back on track",
        hint: "give the cause, the action, who does it and by when")
    }
    var entry = Progress(rating: rating, by: submission.by, on: submission.on)
    (entry.done, entry.difference) = (said(id, .done), said(id, .difference))
    (entry.next, entry.recovery) = (said(id, .next), said(id, .recovery))
    entry.evidence = evidence
    warnOfRepeats(id)
    guard !(form.entries[id].map { $0.says(what: entry) } ?? false) else { return }
    submission.operations.append(.log(objective: id, entry))
  }

  /// Warns where the words are those of last time.
  private mutating func warnOfRepeats(_ id: ItemID) {
    for question in [ReturnForm.Question.done, .difference, .next] {
      let row = ReturnPlace(id, question).row
      guard let now = said(id, question),
        case .text(let before)? = form[ReturnPlace(.objectives, row, "before")]?.value
      else { continue }
      let last = before.split(separator: "\nWhat was to come next:").first.map(String.init) ?? ""
      guard now.folded == last.folded else { continue }
      refuse(
        ReturnPlace(id, question),
        "the answer to \"\(question.words)\" for objective \(id) is last time's, word for word",
        hint: "ask what is new", isWarning: true)
    }
  }

  private mutating func readEvidence(_ id: ItemID) -> Keyed<Int, Evidence> {
    var evidence = Keyed<Int, Evidence>()
    let rows = form.parts.first { $0.kind == .evidence }?.rows ?? []
    for row in rows where row.key.hasPrefix("evidence/\(id)/") {
      let chosen = text(.evidence, row.key, "kind")
      let title = text(.evidence, row.key, "title")
      let reference = text(.evidence, row.key, "reference")
      guard chosen != nil || title != nil || reference != nil else { continue }
      guard let title else {
        refuse(
          ReturnPlace(.evidence, row.key, "title"), "the evidence for objective \(id) is not named",
          hint: "say what it is, such as: Audit of 40 cases")
        continue
      }
      guard chosen != nil else {
        refuse(
          ReturnPlace(.evidence, row.key, "kind"), "\"\(title)\" is given without its kind",
          hint: "choose Data, Audit or Voice")
        continue
      }
      if let kind = choice(.evidence, row.key, "kind", .evidence).flatMap({
        Evidence.Kind(rawValue: $0)
      }) {
        evidence.append(Evidence(kind, title, reference: reference))
      }
    }
    return evidence
  }

  // MARK: Actions

  mutating func readAction(_ row: ReturnForm.Row) {
    guard let id = ItemID(row.key.split(separator: "/").last ?? "") else { return }
    let done = day(.actions, row.key, "done")
    let later = day(.actions, row.key, "to")
    let why = text(.actions, row.key, "why")
    switch (done, later, why) {
    case (nil, nil, nil): break
    case (let done?, nil, nil): submission.operations.append(.close(action: id, on: done))
    case (_?, _, _):
      refuse(
        ReturnPlace(.actions, row.key, "to"),
        "action \(id) is said to be done, and a new date is asked for",
        hint: "leave the new date and its reason empty, or the day it was done")
    case (nil, let later?, let why?):
      submission.operations.append(
        .request(
          action: id,
          Schedule.Request(to: later, askedBy: submission.by, on: submission.on, why: why)))
    case (nil, _?, nil):
      refuse(
        ReturnPlace(.actions, row.key, "why"),
        "a new date is asked for action \(id) without a reason",
        hint: "say why it should move")
    case (nil, nil, _?):
      // A date that could not be read was told before.
      guard answers[ReturnPlace(.actions, row.key, "to")] == nil else { return }
      refuse(
        ReturnPlace(.actions, row.key, "to"),
        "a reason to move action \(id) is given without a date",
        hint: "give the new date asked for, or take the reason out")
    }
  }
}
