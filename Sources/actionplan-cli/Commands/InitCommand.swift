import ActionPlan

/// `init`: a new plan, empty or from an inspection report.
enum InitCommand {
  static let spec = CommandSpec(
    name: ["init"], abstract: "Make a new plan",
    discussion: "Makes the folder, its first version and plan.json, with the usual rating scale of "
      + "blue, green, amber and red. With --from-report it starts from Ofsted's report: an "
      + "inspection with its judgements and numbered paragraphs, and one recommendation for each "
      + "thing that must improve, word for word. What was found, and what could not be read, is "
      + "shown first; nothing is written until you agree. Without --from-report it needs --title "
      + "and --authority.",
    arguments: [ArgumentSpec("FOLDER", "where the plan goes", completion: .folder)],
    options: [ReportFile.option] + PlanForm.form.options(.add).map(\.optional) + [
      OptionSpec("first-month", "N", "the month the financial year begins in; 4 when left out"),
      OptionSpec("inspection", "ID", "the id of the inspection, such as ofsted-2024"),
    ] + FromReport.form.options(.add).map(\.optional) + [.why, .by, .dryRun, .yes, .json],
    examples: [
      "init plans/cambridgeshire-2019 --title \"Action plan after the inspection of 2019\" "
        + "--authority \"Cambridgeshire County Council\" --due 2019-05-31",
      "init plans/exampleshire-2024 --from-report report.pdf --received 2024-05-10",
    ],
    run: run)

  @Sendable
  private static func run(_ input: Input, _ console: Console) throws(CommandError) -> ExitCode {
    let path = try input.needArgument("FOLDER", TypedValue.text)
    let runner = ChangeRunner(input: input, console: console)
    let context = try runner.context(PlanFolder(path.withoutSlashAtEnd, files: console.files))
    do throws(PlanFileError) { try context.folder.checkFree() } catch { throw CommandError(error) }
    var plan = Plan(title: "", authority: "")
    plan.ratings = Plan.usualRatings
    plan.firstMonth = try input.read("first-month", TypedValue.int(1...12)) ?? 4
    var preview: ReportPreview?
    if let file = try input.read("from-report", TypedValue.text) {
      preview = try FromReport(input: input, console: console).fill(&plan, from: file)
    } else {
      try FromReport.checkUnused(input)
    }
    let edit = try PlanForm.form.edit(input, .add)
    do throws(PlanError) { try edit.apply(&plan, "the plan") } catch { throw CommandError(error) }
    try checkNamed(plan, input)
    if let preview {
      try preview.show(
        input, console, question: "Is this what the report says? Make the plan from it?")
    }
    let saved = try save(plan, input, context)
    return runner.report(saved, summary(plan), context) { writer in preview?.write(to: &writer) }
  }

  private static func summary(_ plan: Plan) -> String { "start the plan \"\(plan.title)\"" }

  private static func checkNamed(_ plan: Plan, _ input: Input) throws(CommandError) {
    let missing = [("--title", plan.title), ("--authority", plan.authority)]
      .filter { $0.1.isEmpty }.map(\.0)
    guard !missing.isEmpty else { return }
    guard input.has("from-report") else { throw input.missing(missing) }
    throw input.usage(
      "the report does not say enough: init needs \(missing.listed("and")) as well",
      hint: "add \(missing.listed("and")) to the command")
  }

  private static func save(
    _ plan: Plan, _ input: Input, _ context: ChangeContext
  ) throws(CommandError) -> Outcome {
    guard !input.has("dry-run") else {
      return Outcome(version: 1, isNew: true, before: plan, after: plan)
    }
    do throws(ChangeError) {
      return Outcome(try context.folder.create(plan, context.authorship(summary(plan))))
    } catch {
      throw CommandError(error)
    }
  }
}

extension String {
  /// A folder's path without the slash that may end it.
  var withoutSlashAtEnd: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}
