import ActionPlan

/// The steps of the rating scale.
enum RatingForm {
  static let form = Form<Rating>([
    .must(OptionSpec("word", "TEXT", "the word shown"), \.word, TypedValue.text),
    .must(
      OptionSpec("meaning", "TEXT", "what it means, printed in the key"), \.meaning, TypedValue.text
    ),
    .must(
      OptionSpec("rank", "N", "its place in the scale, 1 for the best"), \.rank,
      TypedValue.int(1...99)),
    .mark(OptionSpec("complete", "it says that the work is finished and holds"), \.complete),
    .mark(
      OptionSpec(
        "needs-recovery", "it compels the lead to say what would bring the work back on track"),
      \.needsRecovery),
  ])

  private static let id = ArgumentSpec("ID", "the id of the step, such as amber")

  static let add = CommandSpec.addingPart(
    "rating", form, "Add a step to the rating scale",
    discussion: "A new plan has blue, green, amber and red.", place: [id],
    examples: [
      "add rating purple --word Paused --meaning \"Stopped by agreement of the board\" --rank 5"
    ],
    blank: { _ throws(CommandError) in Rating(word: "", meaning: "", rank: 1) },
    put: { input, _ throws(CommandError) in
      let id = try input.needArgument("ID", TypedValue.id)
      return ("\(id)", { plan, rating throws(PlanError) in try plan.add(rating, id: id) })
    })

  static let amend = CommandSpec.changing(
    ["amend", "rating"], "Change a step of the rating scale", arguments: [id],
    options: form.options(.amend),
    examples: ["amend rating red --meaning \"Off track: the due date will be missed\""]
  ) { input, _ throws(CommandError) in
    let id = try input.needArgument("ID", TypedValue.id)
    let edit = try form.amendment(input)
    return Change("amend rating \(id): \(edit.names.listed("and"))") { plan throws(PlanError) in
      try plan.amendRating(id) { rating throws(PlanError) in try edit.apply(&rating, "rating \(id)")
      }
    }
  }
}
