import ActionPlan

/// `seal`: a quarter is published, and its papers are never rewritten.
enum SealCommand {
  static let spec = CommandSpec(
    name: ["seal"], abstract: "Publish a quarter for ever",
    discussion: "Writes the papers once, under updates/QUARTER/ in the plan's folder, with "
      + "seal.json: their checksums, the version they were made from and the release that made "
      + "them. A sealed paper is never rewritten: `restate` corrects it in the open, and `verify` "
      + "proves that it is what was published. Errors that `check` finds stop it, unless --despite "
      + "says why not.",
    arguments: [ArgumentSpec("QUARTER", "the quarter, such as 2019-20-Q1")],
    options: [
      .asAt,
      OptionSpec(
        "edition", "EDITION", "a paper to publish; each when left out (can be repeated)",
        isRepeatable: true, choices: Edition.allCases.map(\.rawValue)),
      OptionSpec(
        "format", "FORMAT", "how it is written; as suits the paper when left out (can be repeated)",
        isRepeatable: true, choices: PaperFormat.allCases.map(\.rawValue)),
      OptionSpec("despite", "WHY", "why it is published although check finds errors"),
      .why, .plan, .by, .dryRun, .json, .yes,
    ],
    examples: ["seal 2019-20-Q1", "seal 2019-20-Q1 --edition board --format html --yes"],
    run: run)

  @Sendable
  private static func run(_ input: Input, _ console: Console) throws(CommandError) -> ExitCode {
    let runner = ChangeRunner(input: input, console: console)
    let context = try runner.context(PlanLocator(input: input, console: console).folder())
    let request = try request(input, context)
    let quarter = request.assessment.quarter
    let unfinished: Seal?
    do throws(PlanFileError) {
      unfinished = try context.folder.unfinishedSeal(quarter)
    } catch {
      throw CommandError(error)
    }
    let sealing = Sealing(request: request, input: input, context: context)
    let saved = if let unfinished { try sealing.finish(unfinished) } else { try sealing.publish() }
    return runner.report(Outcome(saved), "seal \(quarter)", context)
  }

  private static func request(
    _ input: Input, _ context: ChangeContext
  ) throws(CommandError) -> AssessmentRequest {
    let open = try OpenPlan(input, context.console)
    let asAt = try input.read("as-at", TypedValue.day)
    let typed = try input.needArgument("QUARTER", TypedValue.quarter)
    let plan = open.plan
    do throws(PlanError) {
      let quarter = try typed.quarter(firstMonth: plan.firstMonth)
      try plan.checkSealable(quarter, on: context.today)
      if let asAt, Quarter(containing: asAt, firstMonth: plan.firstMonth) != quarter {
        throw PlanError(.dates, "--as-at \(asAt.inWords) is not a day in \(quarter.title)")
      }
      return AssessmentRequest(open.folder, plan, version: open.version, quarter, asAt: asAt)
    } catch {
      throw CommandError(error)
    }
  }
}

/// One quarter being sealed.
private struct Sealing {
  let request: AssessmentRequest
  let input: Input
  let context: ChangeContext
  var quarter: Quarter { request.assessment.quarter }
  var folder: PlanFolder { context.folder }
  var console: Console { context.console }

  /// Records papers that stand there already, as they are.
  func finish(_ seal: Seal) throws(CommandError) -> Saved {
    console.say(
      "The papers of \(quarter.title) were written on \(seal.on.inWords), from version "
        + "\(seal.version), and not recorded: they are taken as they are.")
    return try saved(seal) { folder, authorship throws(ChangeError) in
      try folder.record(quarter, seal, authorship)
    }
  }

  /// Writes the papers and records them.
  func publish() throws(CommandError) -> Saved {
    let despite = try reasonDespiteErrors()
    let files = PaperFile.chosen(
      try input.readAll("edition", TypedValue.choice(Edition.self)),
      try input.readAll("format", TypedValue.choice(PaperFormat.self)))
    let papers = try PaperFile.made(files, request, console)
    for paper in papers {
      console.say("\(folder.updatePath(quarter))/\(paper.name): \(paper.bytes.count) bytes")
    }
    var seal = Seal(version: request.version, on: context.today, by: context.by)
    // Without a day named, what was logged after the quarter counts too: it is not the same.
    (seal.asAt, seal.release) = (
      try input.read("as-at", TypedValue.day), ActionPlanTool.version
    )
    for paper in papers { seal.papers[paper.name] = paper.checksum }
    let complete = seal
    try confirm(papers.count)
    return try saved(complete) { folder, authorship throws(ChangeError) in
      try folder.publish(quarter, complete, papers, despite: despite, authorship)
    }
  }

  private func saved(
    _ seal: Seal, _ make: (PlanFolder, Authorship) throws(ChangeError) -> Saved
  ) throws(CommandError) -> Saved {
    do throws(ChangeError) {
      guard input.has("dry-run") else {
        return try make(folder, context.authorship("seal \(quarter)"))
      }
      return try folder.rehearse { plan throws(PlanError) in try plan.seal(quarter, seal) }
    } catch {
      throw CommandError(error)
    }
  }

  /// Why it is published although `check` finds errors; refused where nobody says.
  private func reasonDespiteErrors() throws(CommandError) -> String? {
    let asAt = request.assessment.asAt
    if context.today <= asAt {
      console.warn("\(quarter.title) runs until \(asAt.inWords): figures may still come")
    }
    let despite = try input.read("despite", TypedValue.text)
    let errors = request.assessment.plan.check(asAt: asAt).filter { $0.severity == .error }
    guard !errors.isEmpty, despite == nil else { return despite }
    throw CommandError(
      .problem,
      problems: errors.map { finding in
        CommandError.Problem(
          message: "\(finding.place): \(finding.message) [\(finding.code.rawValue)]",
          hints: [finding.remedy])
      } + [
        CommandError.Problem(
          message: errors.count == 1
            ? "this would be published with the error above"
            : "this would be published with the \(errors.count) errors above",
          hints: ["mend them first, or say why it is published nevertheless with --despite"])
      ])
  }

  private func confirm(_ count: Int) throws(CommandError) {
    guard !input.has("yes"), !input.has("dry-run") else { return }
    guard console.canAsk else {
      throw input.usage("sealing asks first, and there is no terminal", hint: "say --yes")
    }
    let papers = count == 1 ? "this paper" : "these \(count) papers"
    guard console.confirms("Publish \(papers) for ever?") else {
      throw CommandError(.problem, "nothing was changed")
    }
  }
}
