import ActionPlan

/// Inspections and their judgements.
enum InspectionForm {
  static let form = Form<Inspection>([
    .must(OptionSpec("title", "TEXT", "what the inspection is called"), \.title, TypedValue.text),
    .may(
      OptionSpec("framework", "NAME", "the framework it was made under, such as ILACS"),
      \.framework,
      TypedValue.text),
    .may(OptionSpec("from", "DAY", "the first day on site"), \.from, TypedValue.day),
    .may(OptionSpec("to", "DAY", "the last day on site"), \.to, TypedValue.day),
    .may(
      OptionSpec("lead-inspector", "NAME", "who led it"), \.leadInspector, TypedValue.text),
    .may(
      OptionSpec("report-title", "TEXT", "the title of the report"), \.report.title, TypedValue.text
    ),
    .may(
      OptionSpec("report-url", "URL", "where the report can be read"), \.report.url, TypedValue.text
    ),
    .may(
      OptionSpec("received", "DAY", "the day the council received the report"), \.report.received,
      TypedValue.day),
    .may(
      OptionSpec("published", "DAY", "the day the report was published"), \.report.published,
      TypedValue.day),
    .may(
      OptionSpec("report-version", "TEXT", "which issue, when the report was re-issued"),
      \.report.version, TypedValue.text),
    .mark(
      OptionSpec("priority-action", "it named areas for priority action"), \.priorityAction),
    .may(
      OptionSpec("draft-sent", "DAY", "the day an early draft of the plan was sent"),
      \.draftSent, TypedValue.day),
    .may(
      OptionSpec("plan-sent", "DAY", "the day the plan that answers it was sent"), \.planSent,
      TypedValue.day),
  ])

  static let add = CommandSpec.changing(
    ["add", "inspection"], "Add an inspection and its report",
    discussion: "With --from-report the inspection is taken from Ofsted's report, with its "
      + "judgements and numbered paragraphs, and each thing that must improve becomes a new "
      + "recommendation, word for word, numbered on from those there are. What was found is shown "
      + "first; nothing is written until you agree. Other options complete or override what the "
      + "report says. Without --from-report it needs --title.",
    arguments: [ArgumentSpec("ID", "the id of the new inspection, such as ofsted-2019")],
    options: [ReportFile.option] + form.options(.add).map(\.optional) + [.yes],
    examples: [
      "add inspection ofsted-2019 --title \"Inspection of January 2019\" --framework ILACS "
        + "--from 2019-01-14 --to 2019-01-18 --published 2019-02-18",
      "add inspection visit-2024 --from-report letter.pdf --received 2024-05-10",
    ], change: addition)

  @Sendable
  private static func addition(
    _ input: Input, _ context: ChangeContext
  ) throws(CommandError) -> Change {
    let id = try input.needArgument("ID", TypedValue.id)
    if let file = try input.read("from-report", TypedValue.text) {
      return try FromReport(input: input, console: context.console)
        .change(id, from: file, to: context.plan())
    }
    guard let title = input.option("title") else { throw input.missing(["--title"]) }
    let edit = try form.edit(input, .add)
    return Change("add inspection \(id) \"\(title.text)\"") { plan throws(PlanError) in
      var inspection = Inspection(title: "")
      try edit.apply(&inspection, id.description)
      try plan.add(inspection, id: id)
    }
  }

  static let amend = CommandSpec.amending(
    form, "Change an inspection or its report",
    examples: ["amend inspection ofsted-2019 --received 2019-02-11"])

  static let judgements = Form<Inspection.Judgement>([
    .must(OptionSpec("title", "TEXT", "what was judged"), \.title, TypedValue.text),
    .mustChoose("grade", "GRADE", "the grade given", \.grade),
  ])

  static let addJudgement = CommandSpec.addingPart(
    "judgement", judgements, "Add a graded judgement to an inspection",
    place: [
      ArgumentSpec("INSPECTION", "the id of the inspection"),
      ArgumentSpec("NUMBER", "its place in the report, from 1"),
    ],
    examples: [
      "add judgement ofsted-2019 4 --title \"Overall effectiveness\" --grade requires-improvement"
    ],
    blank: { _ throws(CommandError) in Inspection.Judgement(title: "", grade: .good) },
    put: { input, _ throws(CommandError) in
      let inspection = try input.needArgument("INSPECTION", TypedValue.id)
      let number = try input.needArgument("NUMBER", TypedValue.int(1...99))
      return (
        "\(number) to inspection \(inspection)",
        { plan, judgement throws(PlanError) in
          try plan.add(judgement, number: number, to: inspection)
        }
      )
    })
}
