import ActionPlan

/// Targets: dated decisions about where an indicator should be.
enum TargetForm {
  static let aims = ["at-least", "at-most", "between", "exactly", "none-yet", "withdrawn"]

  private static let options = [
    OptionSpec("from", "DAY", "the day the decision holds from", isRequired: true),
    OptionSpec("at-least", "N", "the lowest value that meets it"),
    OptionSpec("at-most", "N", "the highest value that meets it"),
    OptionSpec("between", "BAND", "the band that meets it, such as \"600 to 620\""),
    OptionSpec("exactly", "N", "the one value that meets it"),
    OptionSpec("none-yet", "it was decided that there is no target yet"),
    OptionSpec("withdrawn", "the target was taken back"),
    OptionSpec("segment", "ID", "the one segment it is for"),
    OptionSpec("due", "DAY", "the day it is to be reached; at once when left out"),
    OptionSpec("milestone", "DAY=VALUE", "where it should be on the way", isRepeatable: true),
    OptionSpec("stepped", "the way between milestones is a step, not a line"),
    OptionSpec("aspiration", "N", "a better value hoped for"),
    OptionSpec("tolerance", "N", "how far short is still amber, in the unit"),
    OptionSpec("agreed-by", "WHO", "who agreed it", isRequired: true),
    OptionSpec("on", "DAY", "the day it was decided; the day it holds from when left out"),
  ]

  static let add = CommandSpec.changing(
    ["add", "target"], "Add a decision about where a figure should be",
    discussion: "Give one of --at-least, --at-most, --between, --exactly, --none-yet and "
      + "--withdrawn. A target is never overwritten: a new one holds from its own day. Periods "
      + "that ended before it was decided keep the judgement they had.",
    arguments: [ArgumentSpec("INDICATOR", "the id of the indicator")], options: options,
    why: "why it was decided",
    examples: [
      "add target average-caseload --at-most 15 --from 2020-04-01 --agreed-by board "
        + "--why \"Family Safeguarding\"",
      "add target children-in-care --between \"600 to 620\" --from 2020-04-01 --due 2021-03-31 "
        + "--milestone 2020-09-30=680 --agreed-by board --why \"The rate of our neighbours\"",
    ],
    change: change)

  @Sendable
  private static func change(
    _ input: Input, _ context: ChangeContext
  ) throws(CommandError) -> Change {
    let indicator = try input.needArgument("INDICATOR", TypedValue.id)
    let segment = try input.read("segment", TypedValue.id)
    let from = try input.need("from", TypedValue.day)
    let (target, signs) = try target(input)
    var change = Change("add target for \(indicator) from \(from.inWords)") {
      plan throws(PlanError) in
      if let item = plan.indicators[indicator] {
        for sign in signs { try item.check(sign, "the target for \(indicator)") }
      }
      try plan.add(target, from: from, to: indicator, segment: segment)
    }
    change.warnings = warnings(target, from, context)
    return change
  }

  private static func warnings(
    _ target: Target, _ from: Day, _ context: ChangeContext
  ) -> [String] {
    guard let on = target.on else { return [] }
    let backdated =
      "the target holds from \(from.inWords) but was decided on \(on.inWords): periods that ended "
      + "before \(on.inWords) keep the judgement they had"
    return context.warning(future: on, "the decision") + (from < on ? [backdated] : [])
  }

  /// The target, and every sign that was typed with its numbers.
  private static func target(
    _ input: Input
  ) throws(CommandError) -> (Target, [TypedNumber.Sign]) {
    let (aim, sign) = try aim(input)
    var target = Target(
      aim, agreedBy: try input.need("agreed-by", TypedValue.text),
      why: try input.need("why", TypedValue.text))
    var signs = [sign]
    target.due = try input.read("due", TypedValue.day)
    target.on = try input.read("on", TypedValue.day)
    target.stepped = input.has("stepped")
    let aspiration = try input.read("aspiration", TypedValue.number)
    let tolerance = try input.read("tolerance", TypedValue.number)
    (target.aspiration, target.tolerance) = (aspiration?.value, tolerance?.value)
    for value in input.all("milestone") {
      let (left, right) = try value.split("2020-09-30=16")
      let (day, number) = (try TypedValue.day(left), try TypedValue.number(right))
      guard target.milestones[day] == nil else {
        throw input.usage("--milestone names \(day.inWords) twice")
      }
      target.milestones[day] = number.value
      signs.append(number.sign)
    }
    return (target, (signs + [aspiration?.sign, tolerance?.sign]).compactMap { $0 })
  }

  private static func aim(
    _ input: Input
  ) throws(CommandError) -> (Target.Aim, TypedNumber.Sign?) {
    try input.checkOnlyOne(aims)
    if let number = try input.read("at-least", TypedValue.number) {
      return (.atLeast(number.value), number.sign)
    }
    if let number = try input.read("at-most", TypedValue.number) {
      return (.atMost(number.value), number.sign)
    }
    if let number = try input.read("exactly", TypedValue.number) {
      return (.exactly(number.value), number.sign)
    }
    if let band = try input.read("between", TypedValue.figure) {
      guard case .range(let low, let high) = band.reading else {
        throw input.usage(
          "--between \"\(input.option("between")?.text ?? "")\" is not a band",
          hint: "write both ends, such as \"600 to 620\"")
      }
      return (.between(low: low, high: high), band.sign)
    }
    if input.has("none-yet") { return (.noneYet, nil) }
    if input.has("withdrawn") { return (.withdrawn, nil) }
    throw input.missing([aims.map { "--" + $0 }.listed("or")])
  }
}
