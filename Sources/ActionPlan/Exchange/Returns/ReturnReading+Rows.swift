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
    let ratingPlace = place(id, .rating)
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
        place(id, question), "objective \(id) has no answer to \"\(question.words)\"",
        hint: "say it in a sentence, even if little happened")
    }
    if form.ratingsNeedingRecovery.contains(rating), !words.contains(.recovery) {
      refuse(
        place(id, .recovery),
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

  private func place(_ id: ItemID, _ question: ReturnForm.Question) -> ReturnPlace {
    ReturnPlace(.objectives, "objective/\(id)/\(question.rawValue)", "answer")
  }

  /// Warns where the words are those of last time.
  private mutating func warnOfRepeats(_ id: ItemID) {
    for question in [ReturnForm.Question.done, .difference, .next] {
      let row = place(id, question).row
      guard let now = said(id, question),
        case .text(let before)? = form[ReturnPlace(.objectives, row, "before")]?.value
      else { continue }
      let last = before.split(separator: "\nWhat was to come next:").first.map(String.init) ?? ""
      guard now.folded == last.folded else { continue }
      refuse(
        place(id, question),
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

  // MARK: Figures

  mutating func readFigure(_ row: ReturnForm.Row) {
    let pieces = row.key.split(separator: "/")
    guard pieces.count > 2, let id = ItemID(pieces[1]), let last = pieces.last,
      let fixed = Day(iso: String(last))
    else { return }
    let segment = pieces.count > 3 ? ItemID(pieces[2]) : nil
    guard let figure = readReading(row, id) else { return }
    let source = text(.figures, row.key, "source")
    let note = text(.figures, row.key, "note")
    if source == nil, figure.bounds != nil {
      refuse(
        ReturnPlace(.figures, row.key, "source"), "the figure for \(id) has no source",
        hint: "say where it was taken from", isWarning: true)
    }
    let day = day(.figures, row.key, "asAt") ?? fixed
    submission.operations.append(
      .record(
        Observation(
          id, segment.map { .segment($0) } ?? .whole, asAt: day,
          Actual(figure, source: source, note: figure.reason == nil ? note : nil))))
  }

  /// The figure of a row; `nil` when there is none or it can't be taken.
  private mutating func readReading(_ row: ReturnForm.Row, _ id: ItemID) -> Figure? {
    func place(_ column: String) -> ReturnPlace { ReturnPlace(.figures, row.key, column) }
    func isGiven(_ column: String) -> Bool { answers[place(column)] != nil }
    let value = number(row.key, "figure")
    let parts = (number(row.key, "numerator"), number(row.key, "denominator"))
    let gap = choice(.figures, row.key, "gap", .gap).flatMap { Unavailability(rawValue: $0) }
    guard isGiven("figure") else {
      if let column = ["upTo", "numerator", "denominator"].first(where: isGiven) {
        refuse(
          place("figure"), "the row for \(id) has \(form.header(column)) but no figure",
          hint: "type the figure as it was reported; it is never worked out here")
        return nil
      }
      guard let gap else {
        guard !isGiven("gap"), isGiven("note") || isGiven("status") else { return nil }
        refuse(
          place("figure"), "the row for \(id) has a remark but neither a figure nor a reason",
          hint: "type the figure, or choose why there is none")
        return nil
      }
      return Figure(.unavailable(gap), reason: text(.figures, row.key, "note"))
    }
    guard !isGiven("gap") else {
      refuse(
        place("gap"), "the row for \(id) has a figure and a reason why there is none",
        hint: "leave one of them empty")
      return nil
    }
    guard isGiven("numerator") == isGiven("denominator") else {
      refuse(
        place(isGiven("numerator") ? "denominator" : "numerator"),
        "\(id) has \"How many\" or \"Out of\" alone", hint: "give both or neither")
      return nil
    }
    let status = choice(.figures, row.key, "status", .status).flatMap { FigureStatus(rawValue: $0) }
    guard let value else { return nil }
    var reading = Reading.value(value)
    if let high = number(row.key, "upTo") {
      guard value <= high else {
        refuse(place("upTo"), "the range for \(id) runs backwards: \(value) to \(high)")
        return nil
      }
      reading = .range(low: value, high: high)
    }
    return Figure(reading, numerator: parts.0, denominator: parts.1, status: status ?? .final)
  }
}

extension ReturnForm {
  fileprivate func header(_ column: String) -> String {
    let columns = parts.first { $0.kind == .figures }?.columns ?? []
    return columns.first { $0.id == column }.map { "\"\($0.header)\"" } ?? column
  }
}
