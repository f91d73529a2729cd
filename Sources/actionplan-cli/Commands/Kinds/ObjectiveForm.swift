import ActionPlan

/// Objectives and what was spent on them.
enum ObjectiveForm {
  static let form = Form<Objective>([
    .must(OptionSpec("title", "TEXT", "the change wanted"), \.title, TypedValue.text),
    .may(
      OptionSpec("outcome", "TEXT", "what will be different for children"), \.outcome,
      TypedValue.text),
    .list(
      OptionSpec("recommendation", "ID", "a recommendation it serves"), \.recommendations,
      TypedValue.id),
    .may(OptionSpec("lead", "OFFICER", "the post that does it"), \.lead, TypedValue.id),
    .may(
      OptionSpec("accountable", "OFFICER", "the post that answers for it"), \.accountable,
      TypedValue.id),
    .list(
      OptionSpec("body", "NAME", "a body responsible: council, NHS, police …"), \.bodies,
      TypedValue.text),
    .may(OptionSpec("start", "DAY", "the first day"), \.schedule.start, TypedValue.day),
    .due(\.schedule),
    .list(
      OptionSpec("indicator", "ID", "an indicator that shows whether it makes a difference"),
      \.indicators, TypedValue.id),
    .may(
      OptionSpec("no-indicator", "WHY", "why no indicator shows it"), \.noIndicator,
      TypedValue.text),
    .may(
      OptionSpec("budget", "POUNDS", "what may be spent"), \.budget, TypedValue.decimal(.pounds)),
  ])

  static let add = CommandSpec.adding(
    form, "Add an objective",
    discussion: "The recommendations, posts and indicators it names must exist.",
    examples: [
      "add objective 1.1 --title \"Caseloads that let social workers do good work\" "
        + "--recommendation 1 --lead service-director --due 2021-03-31 --indicator average-caseload"
    ],
    blank: { _ throws(CommandError) in Objective(title: "") })

  static let amend = CommandSpec.amending(
    form, "Change an objective",
    discussion: "A list that is given replaces the one before. A due date is given once; "
      + "`extend` moves it, and keeps the one before.",
    examples: [
      "amend objective 1.1 --lead head-of-service",
      "amend objective 3.1 --clear no-indicator --indicator supervision-on-time",
    ])

  static let spends = Form<Objective.Spend>([
    .must(
      OptionSpec("amount", "POUNDS", "what was spent so far"), \.amount, TypedValue.decimal(.pounds)
    ),
    .may(OptionSpec("note", "TEXT", "a remark"), \.note, TypedValue.text),
  ])

  static let addSpend = CommandSpec.addingPart(
    "spend", spends, "Say what was spent on an objective so far",
    place: [ArgumentSpec("OBJECTIVE", "the id of the objective")],
    options: [OptionSpec("on", "DAY", "the day it was added up", isRequired: true)],
    examples: ["add spend 1.4 --on 2019-09-30 --amount £35,000"],
    blank: { _ throws(CommandError) in Objective.Spend(amount: .zero) },
    put: { input, _ throws(CommandError) in
      let objective = try input.needArgument("OBJECTIVE", TypedValue.id)
      let day = try input.need("on", TypedValue.day)
      return (
        "on objective \(objective) up to \(day.inWords)",
        { plan, spend throws(PlanError) in try plan.add(spend, on: day, to: objective) }
      )
    })
}

extension Field {
  /// A due date, which is given once: later ones are extensions.
  static func due(_ path: Path<Schedule>) -> Field {
    let option = OptionSpec("due", "DAY", "the day it is due, as first agreed")
    return Field(options: [option]) { input throws(CommandError) in
      guard let day = try input.read("due", TypedValue.day) else { return nil }
      return { item, id throws(PlanError) in
        if let due = item[keyPath: path].due, due != day {
          throw PlanError(
            .state, "\(id) is due on \(due.inWords); a due date is never overwritten",
            hint: "`actionplan extend` moves it, and keeps the date before")
        }
        item[keyPath: path].due = day
      }
    }
  }
}
