import ActionPlan

/// The plan as a whole: `init`'s and `amend plan`'s fields.
enum PlanForm {
  static let form = Form<Plan>([
    .must(OptionSpec("title", "TEXT", "what the plan is called"), \.title, TypedValue.text),
    .must(
      OptionSpec("authority", "NAME", "the council whose plan it is"), \.authority, TypedValue.text),
    .may(OptionSpec("due", "DAY", "the day the plan itself is due"), \.due, TypedValue.day),
    .may(
      OptionSpec("submitted", "DAY", "the day the plan itself was submitted"), \.submitted,
      TypedValue.day),
    .may(OptionSpec("note", "TEXT", "a remark about the plan as a whole"), \.note, TypedValue.text),
    .mayChoose(
      "profile", "PROFILE", "how special causes are found, mdc when left out", \.profile),
    .may(
      OptionSpec(
        "suppress-up-to", "N", "the largest number of people that is not published, 5 when left out"
      ),
      \.suppressUpTo, TypedValue.int(Plan.suppressions)),
  ])

  static let amend = CommandSpec.changing(
    ["amend", "plan"], "Change what is said of the plan as a whole", options: form.options(.amend),
    examples: ["amend plan --submitted 2019-05-31 --why \"Sent to Ofsted\""]
  ) { input, _ throws(CommandError) in
    let edit = try form.amendment(input)
    return Change("amend the plan: \(edit.names.listed("and"))") { plan throws(PlanError) in
      try edit.apply(&plan, "the plan")
    }
  }
}
