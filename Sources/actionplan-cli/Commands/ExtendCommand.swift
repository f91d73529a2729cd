import ActionPlan

/// `extend`: a new due date, with who agreed and why.
enum ExtendCommand {
  static let spec = CommandSpec.changing(
    ["extend"], "Move a due date, and keep the one before",
    arguments: [ArgumentSpec("ID", "the id of the objective or action")],
    options: [
      OptionSpec("to", "DAY", "the new due date", isRequired: true),
      OptionSpec("agreed-by", "WHO", "who agreed it", isRequired: true),
      OptionSpec("asked-by", "WHO", "who asked for it"),
      OptionSpec("on", "DAY", "the day it was agreed; today when left out"),
    ],
    why: "why the date moves",
    examples: [
      "extend 1.2 --to 2021-09-30 --agreed-by \"Improvement Board\" --why \"Two teams are short\""
    ]
  ) { input, context throws(CommandError) in
    let id = try input.needArgument("ID", TypedValue.id)
    let step = Schedule.Extension(
      to: try input.need("to", TypedValue.day),
      agreedBy: try input.need("agreed-by", TypedValue.text),
      on: try input.read("on", TypedValue.day) ?? context.today,
      why: try input.need("why", TypedValue.text),
      askedBy: try input.read("asked-by", TypedValue.text))
    var change = Change("extend \(id) to \(step.to.inWords)") { plan throws(PlanError) in
      try plan.extend(id, step)
    }
    change.warnings = context.warning(future: step.on, "the agreement")
    return change
  }
}
