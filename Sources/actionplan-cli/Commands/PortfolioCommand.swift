import ActionPlan

/// The `portfolio` verb: many plans beside each other.
enum PortfolioCommand {
  static let spec = CommandSpec(
    name: ["portfolio"], abstract: "Set many plans beside each other",
    discussion: "One line a plan and one for all of them: indicators on target and short of it, "
      + "directions, findings without an answer, returns that are missing, what is overdue; then "
      + "the worst of each. Everything is counted by rule, since councils' own colours can't be "
      + "compared; ratings are added up only over plans with the same scale. A plan that can't be "
      + "read is told and counts for nothing, and the exit code is then 1. With --export it is a "
      + "folder of tables of all plans, with the plan as first column, for a database.",
    arguments: [
      ArgumentSpec(
        "FOLDER", "a plan's folder, or one that holds plans, up to three folders down",
        isRepeatable: true, completion: .folder)
    ],
    options: [
      OptionSpec(
        "quarter", "QUARTER",
        "the quarter of all plans, as 2019-20-Q1, a month or a day in it; else each plan's latest"),
      OptionSpec(
        "as-at", "DAY", "the last day that counts for all plans, in place of a quarter"),
      OptionSpec(
        "format", "FORMAT", "how the paper is written; text when left out",
        choices: formats.map(\.rawValue)),
      .paperOutput,
      OptionSpec(
        "export", "FOLDER", "write the tables of all plans into a new folder", completion: .folder),
      OptionSpec("json", "print the counts as JSON"),
    ],
    examples: [
      "portfolio plans", "portfolio plans/leeds-2022 plans/york-2021 --quarter 2025-26-Q3",
      "portfolio region --as-at 2025-12-31 --format html --output region.html",
      "portfolio region --quarter 2025-26-Q3 --export tables",
    ]
  ) { input, console throws(CommandError) in
    try input.checkOnlyOne(["json", "export", "format"])
    try input.checkOnlyOne(["json", "export", "output"])
    let target = try input.paperTarget("portfolio", console)
    let reader = try PortfolioReader(input, console)
    if console.keepsInterrupts { Interrupt.watch() }
    defer { if console.keepsInterrupts { Interrupt.follow() } }
    if let folder = try input.read("export", TypedValue.text) {
      return try PortfolioExport(folder, reader, console).run()
    }
    let portfolio = read(reader, console)
    guard !Interrupt.isAsked else { return .problem }
    try refuseNothing(portfolio)
    let bytes =
      input.has("json")
      ? portfolio.json
      : target.format.bytes(
        PortfolioReport(portfolio).document, console,
        toTerminal: target.output == nil && console.terminals.output)
    if target.output == nil {
      console.write(bytes: bytes)
    } else {
      try console.deliver(bytes, input)
    }
    return tell(portfolio, console)
  }

  /// The formats of papers; JSON is the counts, by `--json`.
  private static let formats = PaperFormat.allCases.filter { $0 != .json }

  private static func read(_ reader: PortfolioReader, _ console: Console) -> Portfolio {
    var bar = ProgressBar("Reading plans", total: reader.folders.count, console)
    let readings = reader.readings(
      of: reader.folders.indices, console, done: { bar.show($0) }, { PlanSummary($0, $1) })
    bar.clear()
    return reader.portfolio(readings)
  }

  /// Stops where there is nothing to show.
  static func refuseNothing(_ portfolio: Portfolio) throws(CommandError) {
    guard portfolio.plans.isEmpty else { return }
    throw CommandError(
      .problem,
      problems: portfolio.unread.map {
        CommandError.Problem(message: $0.message, hints: [$0.hint].compactMap { $0 })
      })
  }

  /// Tells what was left out, and gives the exit code.
  static func tell(_ portfolio: Portfolio, _ console: Console) -> ExitCode {
    for copy in portfolio.copies {
      console.warn("\(copy.folder) holds the same plan as \(copy.counted) and is not counted")
    }
    for plan in portfolio.unread.prefix(mostErrors) {
      console.say("error: \(plan.message)")
      if let hint = plan.hint { console.say("  hint: \(hint)") }
    }
    let rest = portfolio.unread.count - mostErrors
    if rest > 0 { console.say("and \(rest) more plans that can't be read") }
    return portfolio.unread.isEmpty ? .success : .problem
  }

  /// As many errors as anybody reads.
  private static let mostErrors = 20
}

extension PortfolioReader {
  /// Puts what was read beside each other.
  func portfolio(_ readings: [Reading<PlanSummary>]) -> Portfolio {
    var plans: [PlanSummary] = []
    var unread = failures.map {
      Portfolio.Unread(folder: $0.file, message: $0.description, hint: $0.hint)
    }
    for reading in readings {
      switch reading {
      case .read(let plan): plans.append(plan)
      case .unread(let plan): unread.append(plan)
      case .skipped: break
      }
    }
    return Portfolio(plans, unread: unread, copies: copies)
  }
}
