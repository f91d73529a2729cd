import ActionPlan

/// Posts and who holds them.
enum OfficerForm {
  static let form = Form<Officer>([
    .must(OptionSpec("post", "TEXT", "the name of the post"), \.post, TypedValue.text),
    .may(
      OptionSpec("body", "NAME", "the body it belongs to: council, NHS, police …"), \.body,
      TypedValue.text),
  ])

  static let add = CommandSpec.adding(
    form, "Add a post", discussion: "A post stays answerable while its holders change.",
    examples: ["add officer service-director --post \"Service Director\" --body council"],
    blank: { _ throws(CommandError) in Officer(post: "") })

  static let amend = CommandSpec.amending(
    form, "Change a post", examples: ["amend officer service-director --body council"])

  static let holders = Form<Officer.Holder>([
    .may(OptionSpec("name", "NAME", "who holds the post"), \.name, TypedValue.text),
    .may(OptionSpec("to", "DAY", "the last day"), \.to, TypedValue.day),
    .mark(OptionSpec("interim", "the holder is interim"), \.interim),
    .may(OptionSpec("note", "TEXT", "a remark"), \.note, TypedValue.text),
  ])

  static let addHolder = CommandSpec.addingPart(
    "holder", holders, "Say who holds a post from a day",
    discussion: "The holder before ends the day before, unless an end was given. Give --name or "
      + "--vacant.",
    place: [ArgumentSpec("OFFICER", "the id of the post")],
    options: [
      OptionSpec("from", "DAY", "the first day", isRequired: true),
      OptionSpec("vacant", "nobody holds it"),
    ],
    examples: [
      "add holder service-director --from 2019-04-01 --name \"A. Person\" --interim",
      "add holder service-director --from 2020-01-01 --vacant",
    ],
    blank: { _ throws(CommandError) in Officer.Holder(name: nil) },
    put: { input, _ throws(CommandError) in
      try input.checkOnlyOne(["name", "vacant"])
      guard input.has("name") || input.has("vacant") else {
        throw input.missing(["--name or --vacant"])
      }
      let officer = try input.needArgument("OFFICER", TypedValue.id)
      let from = try input.need("from", TypedValue.day)
      return (
        "of \(officer) from \(from.inWords)",
        { plan, holder throws(PlanError) in try plan.add(holder, from: from, to: officer) }
      )
    })
}
