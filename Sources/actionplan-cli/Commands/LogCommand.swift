import ActionPlan

/// `log`: what a lead says of an objective for a quarter.
enum LogCommand {
  private static let asked = " (asked for on a terminal)"

  static let spec = CommandSpec.changing(
    ["log"], "Log a lead officer's progress for a quarter",
    discussion: "On a terminal what was left out is asked for, beside last quarter's answers; "
      + "nothing is saved before you say so. A second entry for the quarter replaces the first.",
    arguments: [ArgumentSpec("OBJECTIVE", "the id of the objective")],
    options: [
      OptionSpec("quarter", "QUARTER", "the quarter, such as 2019-20-Q1" + asked),
      OptionSpec("rating", "RATING", "the lead's rating, an id of the plan's scale" + asked),
      OptionSpec("done", "TEXT", "what was done" + asked),
      OptionSpec("difference", "TEXT", "what difference it made" + asked),
      OptionSpec("next", "TEXT", "what comes next" + asked),
      OptionSpec(
        "recovery", "TEXT", "what would bring it back on track; some ratings, such as red, need it"),
      .evidence,
      OptionSpec("publishable", "done, difference and next may stand in the public edition"),
      .on, .yes,
    ],
    examples: [
      "log 1.1 --quarter 2019-20-Q1 --rating amber --done \"Weekly reports began\" "
        + "--difference \"Caseloads fell from 23 to 21\" --next \"Fill six posts\" "
        + "--evidence \"audit:Audit of 40 cases@QA-12\"",
      "log 1.1",
    ],
    change: change)

  @Sendable
  private static func change(
    _ input: Input, _ context: ChangeContext
  ) throws(CommandError) -> Change {
    let id = try input.needArgument("OBJECTIVE", TypedValue.id)
    let required = ["quarter", "rating", "done", "difference", "next"]
    let missing = required.filter { !input.has($0) }
    var draft = try ProgressDraft(input, context)
    if !missing.isEmpty {
      guard context.console.canAsk else { throw input.missing(missing.map { "--" + $0 }) }
      let dialogue = ProgressDialogue(
        console: context.console, plan: try context.plan(), objective: id)
      try dialogue.complete(&draft, isConfirmed: input.has("yes") || input.has("dry-run"))
    }
    return try draft.change(id, input, context)
  }
}

extension ProgressDraft {
  /// What to say of a rating that claims the work is finished when nothing shows it.
  fileprivate func warning(
    complete id: ItemID, _ context: ChangeContext
  ) throws(CommandError) -> [String] {
    guard let rating, let quarter, evidence.isEmpty else { return [] }
    let plan = try context.plan()
    guard let step = plan.ratings[rating], step.complete,
      let quarter = try? quarter.quarter(firstMonth: plan.firstMonth),
      !plan.hasEvidence(of: id, upTo: quarter)
    else { return [] }
    return [
      "\(id) is claimed to be \(step.word), and no evidence is named: it counts as claimed only, "
        + "and nobody can verify it as \(rating)"
    ]
  }
}

/// A progress entry while its parts come together.
struct ProgressDraft {
  var quarter: TypedQuarter?
  var rating: ItemID?
  var done: String?
  var difference: String?
  var next: String?
  var recovery: String?
  var evidence: Keyed<Int, Evidence>
  var publishable: Bool
  var on: Day

  init(_ input: Input, _ context: ChangeContext) throws(CommandError) {
    quarter = try input.read("quarter", TypedValue.quarter)
    rating = try input.read("rating", TypedValue.id)
    done = try input.read("done", TypedValue.text)
    difference = try input.read("difference", TypedValue.text)
    next = try input.read("next", TypedValue.text)
    recovery = try input.read("recovery", TypedValue.text)
    evidence = try input.evidence()
    publishable = input.has("publishable")
    on = try input.read("on", TypedValue.day) ?? context.today
  }

  /// The change that logs the entry.
  func change(
    _ id: ItemID, _ input: Input, _ context: ChangeContext
  ) throws(CommandError) -> Change {
    guard let quarter, let rating else { throw input.missing(["--quarter", "--rating"]) }
    var entry = Progress(rating: rating, by: context.by, on: on)
    (entry.done, entry.difference, entry.next) = (done, difference, next)
    (entry.recovery, entry.evidence, entry.publishable) = (recovery, evidence, publishable)
    let complete = entry
    var change = Change("log \(id): \(rating)") { plan throws(PlanError) in
      if plan.ratings[rating]?.needsRecovery == true, complete.recovery == nil {
        throw PlanError(
          .value, "the rating \(rating) needs to say what would bring \(id) back on track",
          hint: "say it with --recovery")
      }
      let quarter = try quarter.quarter(firstMonth: plan.firstMonth)
      try plan.log(complete, objective: id, quarter: quarter)
    }
    change.warnings =
      context.warning(future: on, "the entry") + (try warning(complete: id, context))
    return change
  }
}
