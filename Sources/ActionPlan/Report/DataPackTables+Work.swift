/// Objectives, what their leads said, moved dates, and the key.
extension DataPackTables {
  /// One row an objective.
  var objectives: Table {
    var table = Table(
      name: "objectives", title: "Objectives",
      description: "One row an objective, as at \(assessment.asAt.inWords).",
      columns: [
        Self.objective, .text("title", "Title", "The change wanted", required: true),
        .text("outcome", "Outcome", "What it means for children"),
        .text("lead", "Lead", "The post that answers for it", required: true),
        .of(.date, "first_due", "First agreed", "The due date as first agreed"),
        .of(.date, "due", "Due", "The due date that holds now"),
        .of(.integer, "moves", "Moves", "How often the date was moved", required: true),
        .of(.boolean, "overdue", "Overdue", "Past the date that holds now", required: true),
        .of(
          .boolean, "overdue_first", "Overdue (first date)", "Past the date first agreed",
          required: true),
        .text("rating", "Rating claimed", "What the lead says this quarter", required: true),
        .text("verified", "Rating verified", "What another person says", required: true),
        .of(.date, "closed_on", "Closed on", "The day it was closed"),
      ],
      primaryKey: ["objective"])
    table.rows = assessment.objectives.map { item in
      let otherwise = pieces.unrated(item)
      let verified = item.progress?.verified?.rating
      return [
        .text(item.id.description), .text(item.objective.title), Value(item.objective.outcome),
        .text(pieces.lead(item)), Value(item.schedule.first), Value(item.schedule.current),
        .integer(item.schedule.moves.count), .boolean(item.schedule.isOverdue),
        .boolean(item.schedule.isOverdueAgainstFirst),
        Value(pieces.cell(rating: item.progress?.rating, otherwise: otherwise)),
        Value(pieces.cell(rating: verified, otherwise: "Not verified")), Value(item.closed?.on),
      ]
    }
    return table
  }

  /// One row what a lead said of an objective in a quarter.
  var progress: Table {
    var table = Table(
      name: "progress", title: "Progress",
      description: "One row a return: what the lead officer said of an objective for a quarter, "
        + "up to \(assessment.quarter.title).",
      columns: [
        .text("quarter", "Quarter", "The financial quarter", required: true), Self.objective,
        .text("rating", "Rating claimed", "The lead's own rating", required: true),
        .text("done", "What was done", "What was done"),
        .text("difference", "What difference it made", "What difference it made"),
        .text("next", "What comes next", "What comes next"),
        .text("recovery", "Back on track by", "What would bring it back on track"),
        .text("evidence", "Evidence", "What the claim rests on", required: true),
        .text("by", "Logged by", "Who logged it", required: true),
        .of(.date, "on", "Logged on", "The day it was logged", required: true),
        .text("verified", "Rating verified", "What another person says"),
        .text("verified_by", "Verified by", "Who looked"),
        .of(.date, "verified_on", "Verified on", "The day they looked"),
        .text("verified_note", "Verifier's note", "Why they agree or differ"),
      ],
      primaryKey: ["quarter", "objective"],
      references: [DataPack.Reference(columns: ["objective"], table: "objectives")])
    table.rows = plan.progress.filter { $0.key <= assessment.quarter }.flatMap { quarter, entries in
      entries.compactMap { id, entry -> [Value]? in
        guard plan.objectives[id] != nil else { return nil }
        let isNow = quarter == assessment.quarter
        let shown = isNow ? assessment.objective(id)?.progress : entry
        return shown.map { row(quarter, id, $0) }
      }
    }
    return table
  }

  private func row(_ quarter: Quarter, _ id: ItemID, _ entry: Progress) -> [Value] {
    let verified = entry.verified
    return [
      .text(quarter.title), .text(id.description), Value(pieces.cell(rating: entry.rating)),
      Value(entry.done), Value(entry.difference), Value(entry.next), Value(entry.recovery),
      .text(pieces.evidence(entry.evidence)), .text(entry.by), .date(entry.on),
      verified.map { Value(pieces.cell(rating: $0.rating)) } ?? .none, Value(verified?.by),
      Value(verified?.on), Value(verified?.note),
    ]
  }

  /// One row a move of a due date.
  var slippage: Table {
    var table = Table(
      name: "slippage", title: "Slippage",
      description: "One row a move of a due date, of an objective or an action.",
      columns: [
        .text("item", "Item", "Id of the objective or action", required: true),
        .of(.integer, "move", "Move", "1 for the first move, 2 for the second", required: true),
        .text(
          "kind", "Kind", "objective or action", required: true,
          choices: ["objective", "action"]),
        .text("title", "Title", "What it is called", required: true), Self.objective,
        .of(.date, "first_due", "First agreed", "The date as first agreed"),
        .of(.date, "moved_from", "Moved from", "The date before this move"),
        .of(.date, "moved_to", "Moved to", "The date after it", required: true),
        .of(.integer, "days", "Days", "How many days later; below 0 when earlier"),
        .text("agreed_by", "Agreed by", "Who agreed the move", required: true),
        .of(.date, "agreed_on", "Agreed on", "The day it was agreed", required: true),
        .text("asked_by", "Asked by", "Who asked for it"),
        .of(.date, "asked_on", "Asked on", "The day they asked"),
        .text("why", "Why", "Why it was moved", required: true),
      ],
      primaryKey: ["item", "move"],
      references: [DataPack.Reference(columns: ["objective"], table: "objectives")])
    table.rows = assessment.objectives.flatMap { item in
      moves(item.id, "objective", item.objective.title, item.id, item.schedule)
        + item.actions.flatMap { moves($0.id, "action", $0.action.title, item.id, $0.schedule) }
    }
    return table
  }

  private func moves(
    _ id: ItemID, _ kind: String, _ title: String, _ objective: ItemID,
    _ schedule: ScheduleAssessment
  ) -> [[Value]] {
    schedule.moves.enumerated().map { place, move in
      let before = place == 0 ? schedule.first : schedule.moves[place - 1].to
      return [
        .text(id.description), .integer(place + 1), .text(kind), .text(title),
        .text(objective.description), Value(schedule.first), Value(before), .date(move.to),
        before.map { .integer(Int(move.to.ordinal) - Int($0.ordinal)) } ?? .none,
        .text(move.agreedBy), .date(move.on), Value(move.askedBy), Value(move.askedOn),
        .text(move.why),
      ]
    }
  }

  /// One row a word or symbol with its meaning.
  var key: Table {
    var table = Table(
      name: "key", title: "Key", description: "What the words, colours and symbols mean.",
      columns: [
        .text("kind", "Kind", "Where it is used", required: true),
        .text("symbol", "Word or symbol", "As it stands in the tables", required: true),
        .text("meaning", "Meaning", "What it means", required: true),
      ],
      primaryKey: ["kind", "symbol"])
    let ratings = plan.scale.map {
      ("Rating", pieces.cell(rating: $0.id), $0.rating.meaning)
    }
    let directions = DirectionOfTravel.State.shown.map {
      ("Direction of travel", pieces.cell($0.state), $0.meaning)
    }
    let rules = Rule.allCases.map {
      ("Rule", Document.Cell($0.rawValue), "\($0.title): \($0.statement(plan.profile ?? .mdc))")
    }
    let words = PaperKey.glossary.map { ("Word", Document.Cell($0.0), $0.1) }
    let cells = [("Cell", Document.Cell("empty"), "Nothing was recorded; never zero")]
    table.rows = (cells + ratings + positions + directions + rules + words).map {
      [.text($0.0), Value($0.1), .text($0.2)]
    }
    return table
  }

  private var positions: [(String, Document.Cell, String)] {
    Position.Status.allCases.map {
      ("Position", Document.Cell($0.rawValue, tone: pieces.tone($0)), $0.meaning)
    }
  }
}

extension Position.Status {
  /// What it says, for the key of tables.
  fileprivate var meaning: String {
    switch self {
    case .blue: "achieved and sustained: the final target was met three periods running"
    case .green: "meets what the target requires at the date of the figure"
    case .amber: "short of it, within the tolerance agreed with the target"
    case .red: "short of it by more than the tolerance"
    case .grey: "not judged: no figure, no target, or neither way is better"
    case .cannotTell: "a range whose ends would get different colours"
    }
  }
}

extension DirectionOfTravel.State {
  /// The states with what they say, for the key of tables.
  fileprivate static let shown: [(state: Self, meaning: String)] = [
    (.improving, "changing the way the plan calls good, beyond the usual ups and downs"),
    (.declining, "changing the other way, beyond the usual ups and downs"),
    (.steady, "no change beyond the usual ups and downs"),
    (.rising, "going up, where neither way is better"),
    (.falling, "going down, where neither way is better"),
    (.notEnoughData, "too few figures to say"),
    (.notAvailable(.noFigures), "no direction can be worked out from these figures"),
  ]
}
