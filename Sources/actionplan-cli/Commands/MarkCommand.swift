import ActionPlan

/// `mark`: whether the words of a progress entry may be published.
enum MarkCommand {
  static let spec = CommandSpec.changing(
    ["mark"], "Say whether the words of an entry may be published",
    discussion: "The public edition prints what was done, what difference it made and what is next "
      + "only where somebody has read the entry and marked it. A new entry for the quarter is not "
      + "marked until it is read again.",
    arguments: [ArgumentSpec("OBJECTIVE", "the id of the objective")],
    options: [
      OptionSpec("quarter", "QUARTER", "the quarter, such as 2019-20-Q1", isRequired: true),
      OptionSpec("publishable", "the words may be published"),
      OptionSpec("not-publishable", "the words may not be published"),
    ],
    examples: [
      "mark 1.1 --quarter 2019-20-Q1 --publishable",
      "mark 1.1 --quarter 2019-20-Q1 --not-publishable --why \"It names a family\"",
    ]
  ) { input, _ throws(CommandError) in
    let objective = try input.needArgument("OBJECTIVE", TypedValue.id)
    let quarter = try input.need("quarter", TypedValue.quarter)
    let isPublishable = input.has("publishable")
    guard isPublishable != input.has("not-publishable") else {
      throw input.usage("mark needs either --publishable or --not-publishable")
    }
    return Change("mark \(objective) \(isPublishable ? "publishable" : "not publishable")") {
      plan throws(PlanError) in
      let quarter = try quarter.quarter(firstMonth: plan.firstMonth)
      try plan.setPublishable(isPublishable, objective: objective, quarter: quarter)
    }
  }
}
