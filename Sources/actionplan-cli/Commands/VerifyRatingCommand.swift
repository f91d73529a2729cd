import ActionPlan

/// `verify-rating`: the second person's view of a rating.
enum VerifyRatingCommand {
  static let spec = CommandSpec.changing(
    ["verify-rating"], "Say how another person rates the progress",
    discussion: "The person, named with --by, must not be the one who logged the rating.",
    arguments: [ArgumentSpec("OBJECTIVE", "the id of the objective")],
    options: [
      OptionSpec("quarter", "QUARTER", "the quarter, such as 2019-20-Q1", isRequired: true),
      OptionSpec("rating", "RATING", "the rating, an id of the plan's scale", isRequired: true),
      OptionSpec("note", "TEXT", "a remark"), .on,
    ],
    examples: [
      "verify-rating 1.2 --quarter 2020-21-Q3 --rating amber --by \"Quality assurance officer\""
    ]
  ) { input, context throws(CommandError) in
    let objective = try input.needArgument("OBJECTIVE", TypedValue.id)
    let quarter = try input.need("quarter", TypedValue.quarter)
    let view = Progress.Verification(
      rating: try input.need("rating", TypedValue.id), by: context.by,
      on: try input.read("on", TypedValue.day) ?? context.today,
      note: try input.read("note", TypedValue.text))
    var change = Change("verify the rating of \(objective) as \(view.rating)") {
      plan throws(PlanError) in
      let quarter = try quarter.quarter(firstMonth: plan.firstMonth)
      try plan.verify(view, objective: objective, quarter: quarter)
    }
    change.warnings = context.warning(future: view.on, "the verification")
    return change
  }
}
