import ActionPlan

/// `restate`: what was published is corrected in the open.
enum RestateCommand {
  static let spec = CommandSpec.changing(
    ["restate"], "Correct what was published, in the open",
    discussion: "The papers stay as they were published; the plan keeps what was printed, what it "
      + "is now, why, and who says so, and the first page of the next update tells it. A figure is "
      + "named by its indicator and its day; what was printed is taken from the sealed version, and "
      + "the figure becomes a restatement as with `record --why`. Without VALUE it is what the plan "
      + "says now, after a `record --why`. Anything else is corrected with --printed and --now.",
    arguments: [
      ArgumentSpec("QUARTER", "the quarter that was published"),
      ArgumentSpec(
        "ITEM", "the id of the item; left out for the papers as a whole", isRequired: false),
      ArgumentSpec("VALUE", "what the figure is now", isRequired: false),
    ],
    options: [
      OptionSpec("value", "VALUE", "what the figure is now, if it begins with a minus"),
      OptionSpec("as-at", "DAY", "the day, or the last day of the period, the figure is for"),
      OptionSpec("segment", "ID", "the team or area whose figure it is"),
      OptionSpec("comparator", "ID", "the one to compare with whose figure it is"),
      OptionSpec("source", "TEXT", "where the figure was taken from"),
      OptionSpec("printed", "TEXT", "what was printed, for what is no figure"),
      OptionSpec("now", "TEXT", "what it is now, for what is no figure"),
    ],
    why: "why it is corrected",
    examples: [
      "restate 2019-20-Q1 caseload 18.4 --as-at 2019-06-30 --why \"Two teams were counted twice\"",
      "restate 2019-20-Q1 1.2 --printed \"Done in May\" --now \"Done in June\" --why \"Wrong minutes\"",
    ],
    change: change)

  @Sendable
  private static func change(
    _ input: Input, _ context: ChangeContext
  ) throws(CommandError) -> Change {
    let plan = try context.plan()
    let quarter = try quarter(input, plan)
    let why = try input.need("why", TypedValue.text)
    if input.has("printed") || input.has("now") {
      return try other(input, context, quarter, why)
    }
    let figure = try figure(input, plan)
    let sealed = try sealed(context, plan, quarter)
    let correction = Correction(on: context.today, by: context.by, why: why)
    var change = Change("restate \(quarter) \(figure.indicator)") { plan throws(PlanError) in
      try plan.restate(quarter, figure, sealed: sealed, correction)
    }
    if let actual = figure.actual, actual.source == nil {
      change.warnings.append("the figure has no source: say where it was taken from with --source")
    }
    return change
  }

  private static func quarter(_ input: Input, _ plan: Plan) throws(CommandError) -> Quarter {
    let typed = try input.needArgument("QUARTER", TypedValue.quarter)
    do throws(PlanError) {
      let quarter = try typed.quarter(firstMonth: plan.firstMonth)
      guard plan.seals[quarter] != nil else { throw plan.notSealed(quarter) }
      return quarter
    } catch {
      throw CommandError(error)
    }
  }

  /// The correction of something that is no figure.
  private static func other(
    _ input: Input, _ context: ChangeContext, _ quarter: Quarter, _ why: String
  ) throws(CommandError) -> Change {
    for name in ["as-at", "value", "segment", "comparator", "source"] where input.has(name) {
      throw input.usage("--printed and --now correct what is no figure: leave --\(name) out")
    }
    guard input.argument("VALUE") == nil else {
      throw input.usage("VALUE is for a figure, --printed and --now for anything else")
    }
    var correction = SealCorrection(
      printed: try input.need("printed", TypedValue.text),
      now: try input.need("now", TypedValue.text),
      why: why, by: context.by, on: context.today)
    if input.argument("ITEM") != nil {
      correction.item = try input.needArgument("ITEM", TypedValue.id)
    }
    let entry = correction
    return Change("restate \(quarter)") { plan throws(PlanError) in
      try plan.restate(quarter, entry)
    }
  }

  private static func figure(_ input: Input, _ plan: Plan) throws(CommandError) -> PublishedFigure {
    try input.checkOnlyOne(["segment", "comparator"])
    let id = try input.needArgument("ITEM", TypedValue.id)
    guard input.has("as-at") else {
      throw input.usage(
        "restate needs --as-at for a figure, or --printed and --now for anything else")
    }
    guard input.argument("VALUE") == nil || !input.has("value") else {
      throw input.usage("VALUE and --value exclude each other")
    }
    let scope: Scope =
      if let segment = try input.read("segment", TypedValue.id) { .segment(segment) } else {
        try input.read("comparator", TypedValue.id).map { .comparator($0) } ?? .whole
      }
    var figure = PublishedFigure(id, scope, asAt: try input.need("as-at", TypedValue.day))
    guard let value = input.argument("VALUE") ?? input.option("value") else { return figure }
    let typed = try TypedValue.figure(value)
    if let item = plan.indicators[id] {
      do throws(PlanError) { try item.check(typed.sign, "the figure for \(id)") } catch {
        throw CommandError(error)
      }
    }
    figure.actual = Actual(
      Figure(typed.reading), source: try input.read("source", TypedValue.text))
    return figure
  }

  private static func sealed(
    _ context: ChangeContext, _ plan: Plan, _ quarter: Quarter
  ) throws(CommandError) -> Plan {
    do throws(PlanFileError) {
      guard let seal = plan.seals[quarter] else { return plan }
      return try context.folder.sealedPlan(quarter, seal)
    } catch {
      throw CommandError(error)
    }
  }
}
