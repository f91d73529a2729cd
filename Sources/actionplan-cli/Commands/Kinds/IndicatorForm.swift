import ActionPlan

/// Indicators.
enum IndicatorForm {
  static let form = Form<Indicator>([
    .must(OptionSpec("title", "TEXT", "what it is called"), \.title, TypedValue.text),
    .may(
      OptionSpec("definition", "TEXT", "what is counted, over what, by whose rule"), \.definition,
      TypedValue.text),
    .mustChoose("unit", "UNIT", "what a figure is measured in; rate is per 10,000", \.unit),
    .may(
      OptionSpec("noun", "TEXT", "the words behind a figure, such as \"children per FTE\""), \.noun,
      TypedValue.text),
    .usual(
      OptionSpec("decimals", "N", "the digits shown after the point, 0 when left out"), \.decimals,
      TypedValue.int(0...6)),
    .mustChoose("polarity", "WAY", "which way is better", \.polarity),
    .mayChoose("period", "PERIOD", "what span of time a figure covers", \.period),
    .mayChoose("frequency", "FREQUENCY", "how often a figure is due", \.frequency),
    .may(
      OptionSpec("source-system", "NAME", "the system the figures come from"), \.sourceSystem,
      TypedValue.text),
    baseline, baselineNote,
    .may(
      OptionSpec("tolerance", "N", "the smallest change that matters, in the unit"), \.tolerance,
      TypedValue.decimal(.percent, .pounds)),
    .may(
      OptionSpec("minimum-base", "N", "the smallest denominator whose percentage is judged"),
      \.minimumBase, TypedValue.int(0...1_000_000)),
    .mark(OptionSpec("seasonal", "it goes up and down with the time of year"), \.seasonal),
    .may(
      OptionSpec("window", "N", "how many of the latest figures the rules look at, 13 to 120"),
      \.window, TypedValue.int(Indicator.windows)),
    .mayChoose(
      "disclosure", "WHAT",
      "whether its figures count people, whose small numbers are not published", \.disclosure),
  ])

  static let add = CommandSpec.adding(
    form, "Add a measured quantity",
    discussion: "Month, quarter and year-end figures of one measure are different series: give "
      + "each an indicator of its own.",
    examples: [
      "add indicator average-caseload --title \"Average caseload\" --unit ratio "
        + "--noun \"children per FTE\" --decimals 1 --polarity lower --period snapshot",
      "add indicator overdue-visits --title \"Overdue visits\" --unit count --polarity lower "
        + "--baseline 270 --baseline-as-at 2018-10-31",
    ],
    blank: { _ throws(CommandError) in Indicator(title: "", unit: .count, polarity: .neutral) })

  static let amend = CommandSpec.amending(
    form, "Change an indicator",
    examples: ["amend indicator average-caseload --tolerance 0.5"])

  private static let baseline: Field<Indicator> = {
    let options = [
      OptionSpec("baseline", "VALUE", "where the plan started"),
      OptionSpec("baseline-as-at", "DAY", "the day the baseline is for"),
    ]
    return Field(options: options, clear: { item, _ throws(PlanError) in item.baseline = nil }) {
      input throws(CommandError) in
      guard input.has("baseline") || input.has("baseline-as-at") else { return nil }
      let typed = try input.need("baseline", TypedValue.figure)
      let asAt = try input.need("baseline-as-at", TypedValue.day)
      return { item, id throws(PlanError) in
        try item.check(typed.sign, "the baseline of \(id)")
        let note = item.baseline?.note
        item.baseline = Indicator.Baseline(Figure(typed.reading), asAt: asAt, note: note)
      }
    }
  }()

  private static let baselineNote: Field<Indicator> = {
    let option = OptionSpec("baseline-note", "TEXT", "a remark on the baseline")
    return Field(
      options: [option], clear: { item, _ throws(PlanError) in item.baseline?.note = nil }
    ) {
      input throws(CommandError) in
      guard let note = try input.read("baseline-note", TypedValue.text) else { return nil }
      return { item, id throws(PlanError) in
        guard item.baseline != nil else {
          throw PlanError(
            .state, "\(id) has no baseline to remark on",
            hint: "give it with --baseline and --baseline-as-at")
        }
        item.baseline?.note = note
      }
    }
  }()
}

extension Indicator {
  /// Refuses a figure typed with the sign of another unit.
  func check(_ sign: TypedNumber.Sign?, _ what: String) throws(PlanError) {
    guard let sign, !sign.fits(unit) else { return }
    throw PlanError(
      .value, "\(what) is \(sign.words), but \"\(title)\" has the unit \(unit.rawValue)",
      hint: "write the number alone if the unit is right, else change it with "
        + "`actionplan amend indicator`")
  }
}
