/// What was asked for, confirmed, set by law and sent back.
extension DataPackTables {
  private static let toObjectives = DataPack.Reference(
    columns: ["objective"], table: "objectives")

  /// One row a request for another due date.
  var requests: Table {
    var table = Table(
      name: "requests", title: "Date requests",
      description: "One row another due date that was asked for, with its answer. Asking moves "
        + "nothing; what was agreed is a row of Slippage.",
      columns: [
        .text("item", "Item", "Id of the objective or action", required: true),
        .of(.integer, "request", "Request", "Its number among those of the item", required: true),
        .text(
          "kind", "Kind", "objective or action", required: true,
          choices: ["objective", "action"]),
        .text("title", "Title", "What it is called", required: true), Self.objective,
        .of(.date, "asked_for", "Asked for", "The due date asked for", required: true),
        .text("asked_by", "Asked by", "Who asked", required: true),
        .of(.date, "asked_on", "Asked on", "The day they asked", required: true),
        .text("why", "Why", "Why they asked", required: true),
        .text(
          "answer", "Answer", "What became of it by \(assessment.asAt.inWords)", required: true,
          choices: ["open"] + Schedule.Answer.Outcome.allCases.map(\.rawValue)),
        .of(.date, "agreed_date", "Agreed date", "The date agreed, where it is another"),
        .text("answered_by", "Answered by", "Who agreed or refused it, or took it back"),
        .of(.date, "answered_on", "Answered on", "The day of the answer"),
        .text("answer_why", "Why so answered", "What was said with the answer"),
      ],
      primaryKey: ["item", "request"], references: [Self.toObjectives])
    table.rows = assessment.dateRequests.compactMap { row($0) }
    return table
  }

  private func row(_ entry: PlanAssessment.DateRequest) -> [Value]? {
    let (id, request) = (entry.item.id, entry.request)
    guard let objective = entry.item.isAction ? plan.actions[id]?.objective : id else { return nil }
    let answer = request.answer
    return [
      .text(id.description), .integer(entry.number),
      .text(entry.item.isAction ? "action" : "objective"), .text(pieces.title(id)),
      .text(objective.description), .date(request.to), .text(request.askedBy), .date(request.on),
      .text(request.why), .text(answer?.outcome.rawValue ?? "open"), Value(answer?.to),
      Value(answer?.by), Value(answer?.on), Value(answer?.why),
    ]
  }

  /// One row a closing of an objective.
  var closings: Table {
    var table = Table(
      name: "closings", title: "Closings",
      description: "One row a closing of an objective. One that no second person confirmed is a "
        + "claim, and the objective counts as open.",
      columns: [
        Self.objective,
        .of(.integer, "closing", "Closing", "1 for the first, 2 for the second", required: true),
        .of(.date, "closed_on", "Closed on", "The day it was reached", required: true),
        .text("closed_by", "Closed by", "Who says so", required: true),
        .text("evidence", "Evidence", "What shows it", required: true),
        .text("confirmed_by", "Confirmed by", "The second person, or the board"),
        .of(.date, "confirmed_on", "Confirmed on", "The day they confirmed it"),
        .text("confirmed_note", "Second person's note", "What they looked at"),
        .of(.date, "reopened_on", "Reopened on", "The day it was taken up again"),
        .text("reopened_by", "Reopened by", "Who took it up again"),
        .text("reopened_why", "Why reopened", "Why it was taken up again"),
      ],
      primaryKey: ["objective", "closing"], references: [Self.toObjectives])
    table.rows = plan.objectives.flatMap { id, objective in
      objective.closings.filter { $0.value.on <= assessment.asAt }.map { row(id, $0, $1) }
    }
    return table
  }

  /// A closing as it was known on the day.
  private func row(_ id: ItemID, _ number: Int, _ closing: Objective.Closing) -> [Value] {
    let confirmed = closing.confirmed.filter { $0.on <= assessment.asAt }
    let reopened = closing.reopened.filter { $0.on <= assessment.asAt }
    return [
      .text(id.description), .integer(number), .date(closing.on), .text(closing.by),
      .text(pieces.evidence(closing.evidence)), Value(confirmed?.by), Value(confirmed?.on),
      Value(confirmed?.note), Value(reopened?.on), Value(reopened?.by), Value(reopened?.why),
    ]
  }

  /// One row a date set by law.
  var statutory: Table {
    var table = Table(
      name: "statutory", title: "Dates set by law",
      description: "One row a date that the law sets after an inspection, counted in working days "
        + "of England and Wales, as at \(assessment.asAt.inWords).",
      columns: [
        .text("inspection", "Inspection", "Id of the inspection", required: true),
        .text(
          "duty", "Duty", "What is wanted", required: true,
          choices: StatutoryDate.What.allCases.map(\.rawValue)),
        .text("inspection_title", "Inspection's name", "What it is called", required: true),
        .text("rule", "Rule", "How the last day is counted", required: true),
        .of(
          .date, "counted_from", "Counted from", "The day it is counted from, itself not counted"),
        .of(.date, "last_day", "Last day", "The last day for it, as worked out"),
        .of(.date, "own_date", "Plan's own date", "The day that the plan itself names"),
        .of(.date, "done_on", "Done on", "The day it was sent or published"),
        .of(.boolean, "late", "Late", "Late then or now; empty where it can't be told"),
        .text("state", "Where it stands", "Where it stands, in words", required: true),
      ],
      primaryKey: ["inspection", "duty"])
    table.rows = StatutoryClock(plan, asAt: assessment.asAt).dates.map { row($0) }
    return table
  }

  private func row(_ date: StatutoryDate) -> [Value] {
    var late = Value.boolean(date.isLate)
    if case .unknown = date.state { late = .none }
    return [
      .text(date.inspection.description), .text(date.what.rawValue),
      .text(pieces.title(date.inspection)), .text(date.what.rule), Value(date.start),
      Value(date.due), Value(date.ownDue), Value(date.done), late, .text(date.stateWords),
    ]
  }

  /// One row a post that was asked for a return of a quarter.
  var returns: Table {
    var table = Table(
      name: "returns", title: "Returns",
      description: "One row a post that was asked what it has to report, in each quarter for which "
        + "returns were sent out. Answers may have come another way.",
      columns: [
        .text("quarter", "Quarter", "The financial quarter", required: true),
        .text("officer", "Officer", "Id of the post", required: true),
        .text("post", "Post", "The name of the post", required: true),
        .of(.date, "sent_on", "Sent out on", "The day the return was sent out"),
        .of(.date, "due", "Asked for by", "The day it was asked for"),
        .of(.date, "received_on", "Came on", "The day it came back"),
        .of(.integer, "days_late", "Days late", "How many days after the day asked for it came"),
        .text(
          "state", "Where it stands", "answered, nothing to report, in part, or nothing came",
          required: true, choices: ReturnStanding.State.allCases.map(\.rawValue)),
        .text("nil_return", "Why nothing", "Why there is nothing to report"),
        .of(
          .integer, "missing_objectives", "Missing objectives", "Objectives without an entry",
          required: true),
        .of(
          .integer, "missing_figures", "Missing figures", "Figures that are not there",
          required: true),
      ],
      primaryKey: ["quarter", "officer"])
    table.rows = plan.returns.keys.filter { $0 <= assessment.quarter }.flatMap { quarter in
      rows(quarter)
    }
    return table
  }

  private func rows(_ quarter: Quarter) -> [[Value]] {
    let standings =
      quarter == assessment.quarter
      ? assessment.returns
      : plan.returnStandings(
        for: quarter, asAt: quarter.lastDay(firstMonth: plan.firstMonth),
        recordsUpTo: assessment.recordsUpTo)
    guard standings.contains(where: { $0.record != nil }) else { return [] }
    return standings.map { item in
      let (record, late) = (item.record, item.daysTooLate)
      return [
        .text(quarter.title), .text(item.officer.description), .text(item.post),
        Value(record?.issued), Value(record?.due), Value(record?.received),
        late.map { .integer(max(0, $0)) } ?? .none, .text(item.state.rawValue),
        Value(record?.nilReturn), .integer(item.missingObjectives.count),
        .integer(item.missingFigures.count),
      ]
    }
  }
}
