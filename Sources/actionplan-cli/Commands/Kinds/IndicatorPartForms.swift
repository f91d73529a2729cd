import ActionPlan

/// What belongs to an indicator: its segments, comparators, breaks and restarts.
enum IndicatorPartForms {
  private static let indicator = ArgumentSpec("INDICATOR", "the id of the indicator")

  static let segments = Form<Indicator.Segment>([
    .must(OptionSpec("title", "TEXT", "the name of the team or area"), \.title, TypedValue.text),
    .may(
      OptionSpec("definition", "TEXT", "how its definition differs from the indicator's"),
      \.definition, TypedValue.text),
  ])

  static let addSegment = CommandSpec.addingPart(
    "segment", segments, "Add a team or area to an indicator",
    place: [indicator, ArgumentSpec("ID", "the id of the segment, such as leaving-care")],
    examples: ["add segment average-caseload leaving-care --title \"Leaving Care\""],
    blank: { _ throws(CommandError) in Indicator.Segment(title: "") },
    put: { input, _ throws(CommandError) in
      let indicator = try input.needArgument("INDICATOR", TypedValue.id)
      let id = try input.needArgument("ID", TypedValue.id)
      return (
        "\(id) to \(indicator)",
        { plan, segment throws(PlanError) in try plan.add(segment, id: id, to: indicator) }
      )
    })

  static let comparators = Form<Indicator.Comparator>([
    .must(OptionSpec("title", "TEXT", "who is compared with"), \.title, TypedValue.text),
    .mustChoose("kind", "KIND", "what kind of comparison it is", \.kind),
    .list(
      OptionSpec("member", "NAME", "an authority of a neighbour set"), \.members, TypedValue.text),
    .may(
      OptionSpec("edition", "TEXT", "which edition of the comparison, such as 2019/20"), \.edition,
      TypedValue.text),
    .may(
      OptionSpec("definition", "TEXT", "how its definition differs from the indicator's"),
      \.definition, TypedValue.text),
    .may(OptionSpec("note", "TEXT", "a remark"), \.note, TypedValue.text),
  ])

  static let addComparator = CommandSpec.addingPart(
    "comparator", comparators, "Add somebody to compare an indicator with",
    place: [indicator, ArgumentSpec("ID", "the id of the comparator, such as england")],
    examples: ["add comparator assessments-within-45-days england --title England --kind england"],
    blank: { _ throws(CommandError) in Indicator.Comparator(title: "", kind: .other) },
    put: { input, _ throws(CommandError) in
      let indicator = try input.needArgument("INDICATOR", TypedValue.id)
      let id = try input.needArgument("ID", TypedValue.id)
      return (
        "\(id) to \(indicator)",
        { plan, comparator throws(PlanError) in try plan.add(comparator, id: id, to: indicator) }
      )
    })

  static let addBreak = CommandSpec.changing(
    ["add", "break"], "Say from when figures are not comparable",
    discussion: "A break is a change of what is counted or how. Where the work behind the figure "
      + "changed, use `actionplan add restart`.",
    arguments: [indicator],
    options: [
      OptionSpec(
        "on", "DAY", "the first day that can't be set beside earlier ones", isRequired: true),
      OptionSpec("segment", "ID", "the one segment it is about"),
    ],
    why: "what changed",
    examples: ["add break average-caseload --on 2018-12-01 --why \"Units became teams\""]
  ) { input, context throws(CommandError) in
    let indicator = try input.needArgument("INDICATOR", TypedValue.id)
    let day = try input.need("on", TypedValue.day)
    let segment = try input.read("segment", TypedValue.id)
    let why = try input.need("why", TypedValue.text)
    return Change("add break in \(indicator) on \(day.inWords)") { plan throws(PlanError) in
      try plan.add(Indicator.Break(why: why), on: day, to: indicator, segment: segment)
    }
  }
  static let addRestart = CommandSpec.changing(
    ["add", "restart"], "Say from when figures are judged anew",
    discussion: "A restart is agreed, never automatic: the process changed and will stay changed, "
      + "and the measure is the same. The average and the usual range begin again from that day. "
      + "Where the measure itself changed, use `actionplan add break`.",
    arguments: [indicator],
    options: [
      OptionSpec("from", "DAY", "the first day that is judged anew", isRequired: true),
      OptionSpec("agreed-by", "WHO", "who agreed it", isRequired: true),
      OptionSpec("on", "DAY", "the day it was agreed; the first day judged anew when left out"),
      OptionSpec("segment", "ID", "the one segment it is about"),
    ],
    why: "what changed in the process",
    examples: [
      "add restart average-caseload --from 2019-10-01 --agreed-by \"Improvement Board\" "
        + "--why \"Forty social workers started\""
    ]
  ) { input, context throws(CommandError) in
    let indicator = try input.needArgument("INDICATOR", TypedValue.id)
    let day = try input.need("from", TypedValue.day)
    let segment = try input.read("segment", TypedValue.id)
    var restart = Indicator.Restart(
      agreedBy: try input.need("agreed-by", TypedValue.text),
      why: try input.need("why", TypedValue.text))
    restart.on = try input.read("on", TypedValue.day)
    var change = Change("add restart of \(indicator) from \(day.inWords)") {
      plan throws(PlanError) in
      try plan.add(restart, from: day, to: indicator, segment: segment)
    }
    change.warnings = context.warning(future: day, "the restart")
    return change
  }
}
