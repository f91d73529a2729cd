import ActionPlan

extension ReturnsCommand {
  static let collect = CommandSpec(
    name: ["returns", "collect"], abstract: "Read back the workbooks that were filled in",
    discussion: "Each workbook is checked cell by cell, whatever Excel or LibreOffice let pass: a "
      + "problem is told with its sheet and cell, and then nothing of that workbook is taken. "
      + "What would change is shown first, and each workbook becomes one version; one that can't "
      + "be taken does not stop the others. What the plan says already changes nothing. Where "
      + "somebody has changed the same thing since the return was sent out, both are shown, and "
      + "nothing is taken until --prefer says which one holds.",
    arguments: [
      ArgumentSpec("FILE", "the workbooks", isRepeatable: true, completion: .file)
    ],
    options: [
      OptionSpec("quarter", "QUARTER", "take only returns for this quarter"),
      OptionSpec("on", "DAY", "the day they came back; today when left out"),
      OptionSpec(
        "prefer", "SIDE", "which one holds where plan and return differ",
        choices: ReturnMerge.Preference.allCases.map(\.rawValue)),
      .why, .plan, .by, .dryRun, .json, .yes,
    ],
    examples: [
      "returns collect returns/2019-20-Q2-head-assessment.xlsx --dry-run",
      "returns collect returns/2019-20-Q2-head-assessment.xlsx --yes",
    ]
  ) { input, console throws(CommandError) in
    let collecting = try ReturnsCollecting(input, console)
    return collecting.run()
  }
}

/// Workbooks being collected, one after the other.
private struct ReturnsCollecting {
  let input: Input
  let context: ChangeContext
  let quarter: Quarter?
  let received: Day
  private var console: Console { context.console }

  init(_ input: Input, _ console: Console) throws(CommandError) {
    self.input = input
    let runner = ChangeRunner(input: input, console: console)
    context = try runner.context(PlanLocator(input: input, console: console).folder())
    guard console.canAsk || input.has("yes") || input.has("dry-run") else {
      throw input.usage("collecting asks first, and there is no terminal", hint: "say --yes")
    }
    let plan: Plan
    do throws(ChangeError) { plan = try context.folder.rehearse { _ in }.before } catch {
      throw CommandError(error)
    }
    received = try input.read("on", TypedValue.day) ?? context.today
    guard received <= context.today else {
      throw input.usage("--on is \(received.inWords), which is in the future")
    }
    quarter = try input.read("quarter", TypedValue.quarter).map {
      typed throws(CommandError) in
      do throws(PlanError) { return try typed.quarter(firstMonth: plan.firstMonth) } catch {
        throw CommandError(error)
      }
    }
  }

  func run() -> ExitCode {
    var outcomes: [ReturnOutcome] = []
    var kinds: Set<CommandError.Kind> = []
    for file in input.allArguments("FILE") {
      var outcome = ReturnOutcome(file: file.text)
      do throws(CommandError) {
        try ReturnCollecting(
          file: file.text, input: input, context: context, received: received,
          wanted: quarter
        ).run(&outcome)
      } catch {
        kinds.insert(error.kind)
        outcome.problems = error.problems
        tell(error, outcome)
      }
      outcomes.append(outcome)
    }
    if input.has("json") { console.write(ReturnOutcome.json(outcomes)) }
    if outcomes.count > 1 { console.say(ReturnOutcome.summary(outcomes)) }
    guard kinds.isEmpty else { return kinds == [.inputOutput] ? .inputOutput : .problem }
    return .success
  }

  /// The most problems of one workbook that are written out.
  private static let mostProblems = 100

  private func tell(_ error: CommandError, _ outcome: ReturnOutcome) {
    var shown = CommandError(
      error.kind, problems: Array(error.problems.prefix(Self.mostProblems)))
    // What to do about several in a row is said once, below the last.
    for index in shown.problems.indices.dropLast()
    where shown.problems[index].hints == shown.problems[index + 1].hints {
      shown.problems[index].hints = []
    }
    console.writeError(shown.text)
    let rest = error.problems.count - shown.problems.count
    if rest > 0 { console.say("… and \(rest) more") }
    if !outcome.isSaved { console.say("Nothing was taken from \(outcome.file).") }
  }
}

/// What became of one workbook.
struct ReturnOutcome {
  let file: String
  var officer: ItemID?
  var quarter: Quarter?
  var version: Int?
  /// Whether it is a version now, even where that could not be made safe against a power cut.
  var isSaved = false
  /// Whether something in it was left out, or as the plan has it.
  var isLessTaken = false
  var nilReturn: String?
  var changes: [String] = []
  var remarks: [String] = []
  var problems: [CommandError.Problem] = []

  static func summary(_ outcomes: [ReturnOutcome]) -> String {
    let failed = outcomes.count { !$0.problems.isEmpty && !$0.isSaved }
    let saved = outcomes.count { $0.isSaved }
    let tried = outcomes.count { $0.problems.isEmpty && !$0.isSaved && !$0.changes.isEmpty }
    let rest = outcomes.count - failed - saved - tried
    let counts = [
      (saved, "saved"), (tried, "would be saved"), (rest, "unchanged"), (failed, "not taken"),
    ]
    return "\(outcomes.count) workbooks: "
      + counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + "."
  }

  static func json(_ outcomes: [ReturnOutcome]) -> String {
    var writer = JSONWriter()
    writer.array(.lines, count: outcomes.count) { outcomes[$1].write(&$0) }
    return String(decoding: writer.finished(), as: UTF8.self)
  }

  private func write(_ writer: inout JSONWriter) {
    writer.object(.lines) { writer in
      for (key, text) in [
        ("file", file), ("officer", officer?.description), ("quarter", quarter?.description),
        ("nilReturn", nilReturn),
      ] {
        guard let text else { continue }
        writer.key(key)
        writer.text(text)
      }
      if let version {
        writer.key("version")
        writer.number(version)
      }
      writer.key("saved")
      writer.bool(isSaved)
      for (key, texts) in [
        ("changes", changes), ("remarks", remarks), ("problems", problems.map(\.message)),
      ] {
        writer.key(key)
        writer.texts(texts)
      }
    }
  }
}
