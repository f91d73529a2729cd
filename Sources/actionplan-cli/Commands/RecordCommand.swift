import ActionPlan

/// `record`: figures for a day or the end of a period.
enum RecordCommand {
  static let spec = CommandSpec.changing(
    ["record"], "Record a figure as it was reported",
    discussion:
      "A figure is a number (59, 12.40, 86%), a range (\"90 to 95\") or a bound (\"<60\"); "
      + "one that begins with a minus is written --value=-5. A gap is recorded with --unavailable, "
      + "never as zero. Another figure or another source for a date that has one needs --why and "
      + "becomes a restatement, which keeps both; a source that is missing is filled in freely.",
    arguments: [
      ArgumentSpec("INDICATOR", "the id of the indicator"),
      ArgumentSpec("VALUE", "the figure of the whole", isRequired: false),
    ],
    options: [
      OptionSpec("value", "VALUE", "the figure of the whole, if it begins with a minus"),
      OptionSpec(
        "as-at", "DAY", "the day, or the last day of the period, it is for", isRequired: true),
      OptionSpec("segment", "ID=VALUE", "the figure of a team or area", isRepeatable: true),
      OptionSpec(
        "comparator", "ID=VALUE", "the figure of somebody to compare with", isRepeatable: true),
      OptionSpec("numerator", "N", "how many"), OptionSpec("denominator", "N", "out of how many"),
      OptionSpec(
        "status", "STATUS", "how firm it is; final when left out",
        choices: FigureStatus.allCases.map(\.rawValue)),
      OptionSpec(
        "unavailable", "REASON", "why there is no figure; with --segment ID, for that one",
        choices: Unavailability.allCases.map(\.rawValue)),
      OptionSpec("reason", "TEXT", "in words, why there is no figure"),
      OptionSpec("source", "TEXT", "where the figure was taken from"),
      OptionSpec("note", "TEXT", "a remark"),
    ],
    examples: [
      "record overdue-visits 59 --as-at 2019-06-14 --segment child-protection=6 "
        + "--source \"Committee report, 2.13\"",
      "record health-assessments \"90 to 95\" --as-at 2020-10-31 --status provisional --source Return",
      "record overdue-visits --unavailable not-collected --as-at 2019-07-31 --source Return",
    ],
    change: change)

  @Sendable
  private static func change(
    _ input: Input, _ context: ChangeContext
  ) throws(CommandError) -> Change {
    let indicator = try input.needArgument("INDICATOR", TypedValue.id)
    let asAt = try input.need("as-at", TypedValue.day)
    let figures = try RecordedFigures(input).all
    let source = try input.read("source", TypedValue.text)
    let note = try input.read("note", TypedValue.text)
    let correction = Correction(on: context.today, by: context.by, why: context.why)
    var change = Change("record \(indicator) for \(asAt.inWords)") { plan throws(PlanError) in
      if let item = plan.indicators[indicator] {
        for figure in figures { try item.check(figure.sign, "the figure for \(indicator)") }
      }
      for figure in figures {
        let actual = Actual(figure.figure, source: source, note: note)
        try plan.record(
          Observation(indicator, figure.scope, asAt: asAt, actual), correction)
      }
    }
    change.warnings = context.warning(future: asAt, "the figure")
    if source == nil {
      change.warnings.append("the figure has no source: say where it was taken from with --source")
    }
    return change
  }
}

/// The figures of one `record`: of the whole, of segments, of comparators.
private struct RecordedFigures {
  struct One {
    var scope: Scope
    var figure: Figure
    var sign: TypedNumber.Sign?
  }

  private(set) var all: [One] = []
  private let status: FigureStatus
  private let reason: String?
  private let gap: Unavailability?

  init(_ input: Input) throws(CommandError) {
    status = try input.read("status", TypedValue.choice(FigureStatus.self)) ?? .final
    reason = try input.read("reason", TypedValue.text)
    gap = try input.read("unavailable", TypedValue.choice(Unavailability.self))
    guard gap != nil || reason == nil else {
      throw input.usage("--reason goes with --unavailable")
    }
    try addWhole(input)
    for value in input.all("segment") { try addPart(value, input) { .segment($0) } }
    for value in input.all("comparator") { try addPart(value, input) { .comparator($0) } }
    guard !all.isEmpty else {
      throw input.missing(["VALUE, --segment, --comparator or --unavailable"])
    }
    try checkScopes(input)
  }

  private mutating func addWhole(_ input: Input) throws(CommandError) {
    guard input.argument("VALUE") == nil || !input.has("value") else {
      throw input.usage("VALUE and --value exclude each other")
    }
    let parts = (
      try input.read("numerator", TypedValue.decimal()),
      try input.read("denominator", TypedValue.decimal())
    )
    guard (parts.0 == nil) == (parts.1 == nil) else {
      throw input.usage("--numerator and --denominator go together")
    }
    if let value = input.argument("VALUE") ?? input.option("value") {
      guard gap == nil else { throw input.usage("VALUE and --unavailable exclude each other") }
      let typed = try TypedValue.figure(value)
      let figure = Figure(
        typed.reading, numerator: parts.0, denominator: parts.1, status: status)
      all.append(One(scope: .whole, figure: figure, sign: typed.sign))
      return
    }
    guard parts.0 == nil else {
      throw input.usage(
        "--numerator and --denominator stand beside a VALUE",
        hint: "give the figure as it was reported; it is never worked out here")
    }
    if let gap, !input.has("segment"), !input.has("comparator") {
      all.append(One(scope: .whole, figure: missing(gap)))
    }
  }

  private func missing(_ gap: Unavailability) -> Figure {
    Figure(.unavailable(gap), status: status, reason: reason)
  }

  private mutating func addPart(
    _ value: TypedValue, _ input: Input, _ scope: (ItemID) -> Scope
  ) throws(CommandError) {
    if let gap {
      guard !value.text.contains("=") else {
        throw input.usage("\(value.label) \"\(value.text)\" has a value beside --unavailable")
      }
      all.append(One(scope: scope(try TypedValue.id(value)), figure: missing(gap)))
      return
    }
    let (id, text) = try value.split("child-protection=6")
    let typed = try TypedValue.figure(text)
    all.append(
      One(
        scope: scope(try TypedValue.id(id)), figure: Figure(typed.reading, status: status),
        sign: typed.sign))
  }

  private func checkScopes(_ input: Input) throws(CommandError) {
    for (place, one) in all.enumerated()
    where all[..<place].contains(where: { $0.scope == one.scope }) {
      switch one.scope {
      case .segment(let id), .comparator(let id): throw input.usage("\(id) is given twice")
      case .whole: break
      }
    }
  }
}
