import ActionPlan

/// `close`: an objective is reached, or an action is done.
enum CloseCommand {
  static let spec = CommandSpec.changing(
    ["close"], "Close an objective, or mark an action as done",
    discussion: "An objective needs evidence; an action needs only its day.",
    arguments: [ArgumentSpec("ID", "the id of the objective or action")],
    options: [.on, .evidence],
    examples: [
      "close 1.1a --on 2019-07-01",
      "close 1.3 --evidence \"data:Assessments within 45 days, October 2020@Report, 2.12\"",
    ]
  ) { input, context throws(CommandError) in
    let id = try input.needArgument("ID", TypedValue.id)
    let day = try input.read("on", TypedValue.day) ?? context.today
    let evidence = try input.evidence()
    let by = context.by
    var change = Change("close \(id)") { plan throws(PlanError) in
      switch plan.kind(of: id) {
      case .action:
        guard evidence.isEmpty else {
          throw PlanError(
            .state, "action \(id) takes no evidence",
            hint: "log it for its objective with `actionplan log`")
        }
        try plan.close(action: id, on: day)
      default: try plan.close(id, Objective.Closing(on: day, by: by, evidence: evidence))
      }
    }
    change.warnings = context.warning(future: day, "the closing")
    return change
  }
}

/// `reopen`: a closed objective is taken up again.
enum ReopenCommand {
  static let spec = CommandSpec.changing(
    ["reopen"], "Take a closed objective up again",
    arguments: [ArgumentSpec("OBJECTIVE", "the id of the objective")], options: [.on],
    why: "why it is taken up again",
    examples: ["reopen 1.3 --why \"Three teams have fallen back\""]
  ) { input, context throws(CommandError) in
    let id = try input.needArgument("OBJECTIVE", TypedValue.id)
    let reopening = Objective.Reopening(
      on: try input.read("on", TypedValue.day) ?? context.today, by: context.by,
      why: try input.need("why", TypedValue.text))
    return Change("reopen \(id)") { plan throws(PlanError) in try plan.reopen(id, reopening) }
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
