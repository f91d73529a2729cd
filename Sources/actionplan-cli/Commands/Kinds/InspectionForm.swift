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

  static let add = CommandSpec.adding(
    form, "Add an inspection and its report",
    examples: [
      "add inspection ofsted-2019 --title \"Inspection of January 2019\" --framework ILACS "
        + "--from 2019-01-14 --to 2019-01-18 --published 2019-02-18"
    ],
    blank: { _ throws(CommandError) in Inspection(title: "") })

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
