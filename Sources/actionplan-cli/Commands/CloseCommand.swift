import ActionPlan

/// `close`: an objective is reached, or an action is done.
enum CloseCommand {
  static let spec = CommandSpec.changing(
    ["close"], "Close an objective, or mark an action as done",
    discussion: "An objective needs evidence and a second person. Without --confirmed-by or "
      + "--meeting it is claimed closed and counts as open until another person runs "
      + "`confirm-closing`. An action needs only its day: it is work done, not a difference made.",
    arguments: [ArgumentSpec("ID", "the id of the objective or action")],
    options: [
      .on, .evidence,
      OptionSpec(
        "confirmed-by", "WHO",
        "another person, who looked at the evidence; the board with --meeting"),
      OptionSpec(
        "confirmed-on", "DAY", "the day they confirmed it; today, or the day of the meeting"),
      .meeting, .minute, OptionSpec("note", "TEXT", "what the second person looked at"),
    ],
    examples: [
      "close 1.1a --on 2019-07-01",
      "close 1.3 --evidence \"data:Assessments within 45 days, October 2020@Report, 2.12\"",
      "close 1.3 --evidence \"audit:Audit of 40 cases\" --meeting 2020-12-15",
    ],
    change: change)

  @Sendable
  private static func change(
    _ input: Input, _ context: ChangeContext
  ) throws(CommandError) -> Change {
    let id = try input.needArgument("ID", TypedValue.id)
    let isConfirmed = input.has("confirmed-by") || input.has("meeting")
    for name in ["confirmed-on", "minute", "note"] where input.has(name) && !isConfirmed {
      throw input.usage("--\(name) needs --confirmed-by or --meeting")
    }
    let confirmed =
      isConfirmed
      ? try Agreed(input, context, who: "confirmed-by", day: "confirmed-on") : nil
    let meeting = try input.read("meeting", TypedValue.day)
    let day = try input.read("on", TypedValue.day) ?? meeting ?? context.today
    let note = try input.read("note", TypedValue.text)
    let closing = Objective.Closing(on: day, by: context.by, evidence: try input.evidence())
    var change = Change("close \(id)") { plan throws(PlanError) in
      guard plan.kind(of: id) != .action else {
        return try closeAction(id, closing, hasMore: isConfirmed, in: &plan)
      }
      var closing = closing
      if let confirmed {
        closing.confirmed = Objective.Confirmation(
          on: confirmed.on, by: try confirmed.who(in: plan), note: note)
      }
      try plan.close(id, closing)
      try confirmed?.minute(.closed, of: id, in: &plan)
    }
    change.warnings = context.warning(future: day, "the closing")
    return change
  }

  private static func closeAction(
    _ id: ItemID, _ closing: Objective.Closing, hasMore: Bool, in plan: inout Plan
  ) throws(PlanError) {
    guard closing.evidence.isEmpty, !hasMore else {
      throw PlanError(
        .state, "action \(id) takes no evidence and no second person",
        hint: "log it for its objective with `actionplan log`")
    }
    try plan.close(action: id, on: closing.on)
  }
}

/// `confirm-closing`: a second person's word that an objective is closed.
enum ConfirmClosingCommand {
  static let spec = CommandSpec.changing(
    ["confirm-closing"], "Confirm, as a second person, that it is closed",
    discussion: "Another person than the one who closed the objective, and than the one who logged "
      + "its progress, looks at the evidence and is named with --by; with --meeting it is the board. "
      + "Whoever finds that the evidence does not bear it out uses `reopen`.",
    arguments: [ArgumentSpec("OBJECTIVE", "the id of the objective")],
    options: [
      OptionSpec("note", "TEXT", "what was looked at"), .meeting, .minute,
      OptionSpec("on", "DAY", "the day it was confirmed; today, or the day of the meeting"),
    ],
    examples: [
      "confirm-closing 1.3 --by \"Quality Manager\" --note \"Read ten of the 40 audits\"",
      "confirm-closing 1.3 --meeting 2020-12-15",
    ]
  ) { input, context throws(CommandError) in
    let id = try input.needArgument("OBJECTIVE", TypedValue.id)
    let agreed = try Agreed(input, context, who: nil)
    let note = try input.read("note", TypedValue.text)
    var change = Change("confirm that \(id) is closed") { plan throws(PlanError) in
      let who = try agreed.who(in: plan)
      try plan.confirm(id, Objective.Confirmation(on: agreed.on, by: who, note: note))
      try agreed.minute(.closed, of: id, in: &plan)
    }
    change.warnings = context.warning(future: agreed.on, "the confirmation")
    return change
  }
}

/// `reopen`: a closed objective is taken up again.
enum ReopenCommand {
  static let spec = CommandSpec.changing(
    ["reopen"], "Take a closed objective up again",
    discussion: "Everything said when it was closed stays on record. A closing that nobody has "
      + "confirmed is turned down in the same way.",
    arguments: [ArgumentSpec("OBJECTIVE", "the id of the objective")],
    options: [
      OptionSpec("on", "DAY", "the day it happened; today, or the day of the meeting"), .meeting,
      .minute,
    ],
    why: "why it is taken up again",
    examples: ["reopen 1.3 --why \"Three teams have fallen back\""]
  ) { input, context throws(CommandError) in
    let id = try input.needArgument("OBJECTIVE", TypedValue.id)
    let agreed = try Agreed(input, context, who: nil)
    let why = try input.need("why", TypedValue.text)
    return Change("reopen \(id)") { plan throws(PlanError) in
      let who = try agreed.who(in: plan)
      try plan.reopen(id, Objective.Reopening(on: agreed.on, by: who, why: why))
      try agreed.minute(.reopened, of: id, in: &plan)
    }
  }
}

extension Input {
  /// The evidence given, numbered from 1.
  func evidence() throws(CommandError) -> Keyed<Int, Evidence> {
    var evidence = Keyed<Int, Evidence>()
    for piece in try readAll("evidence", TypedValue.evidence) { evidence.append(piece) }
    return evidence
  }
}
