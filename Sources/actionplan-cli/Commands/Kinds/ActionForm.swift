import ActionPlan

/// Actions: pieces of work under an objective.
enum ActionForm {
  static let form = Form<Action>([
    .must(OptionSpec("title", "TEXT", "what will be done"), \.title, TypedValue.text),
    .must(OptionSpec("objective", "ID", "the objective it is for"), \.objective, TypedValue.id),
    .may(OptionSpec("lead", "OFFICER", "the post that does it"), \.lead, TypedValue.id),
    .may(OptionSpec("start", "DAY", "the first day"), \.schedule.start, TypedValue.day),
    .due(\.schedule),
    .may(OptionSpec("done", "DAY", "the day it was done"), \.done, TypedValue.day),
    .may(OptionSpec("note", "TEXT", "a remark"), \.note, TypedValue.text),
  ])

  static let add = CommandSpec.adding(
    form, "Add a piece of work under an objective",
    examples: [
      "add action 1.1a --title \"Report caseloads every week\" --objective 1.1 "
        + "--lead service-director --due 2019-09-30"
    ],
    blank: { input throws(CommandError) in
      Action(title: "", objective: try input.need("objective", TypedValue.id))
    })

  static let amend = CommandSpec.amending(
    form, "Change a piece of work",
    discussion: "A due date is given once; `extend` moves it, and keeps the one before.",
    examples: ["amend action 1.1a --lead head-of-service"])
}
