import ActionPlan

/// `init`: a new plan.
enum InitCommand {
  static let spec = CommandSpec(
    name: ["init"], abstract: "Make a new plan",
    discussion: "Makes the folder, its first version and plan.json, with the usual rating scale of "
      + "blue, green, amber and red.",
    arguments: [ArgumentSpec("FOLDER", "where the plan goes", completion: .folder)],
    options: PlanForm.form.options(.add) + [
      OptionSpec("first-month", "N", "the month the financial year begins in; 4 when left out"),
      .why, .by, .json,
    ],
    examples: [
      "init plans/cambridgeshire-2019 --title \"Action plan after the inspection of 2019\" "
        + "--authority \"Cambridgeshire County Council\" --due 2019-05-31"
    ],
    run: run)

  @Sendable
  private static func run(_ input: Input, _ console: Console) throws(CommandError) -> ExitCode {
    let path = try input.needArgument("FOLDER", TypedValue.text)
    let edit = try PlanForm.form.edit(input, .add)
    var plan = Plan(title: "", authority: "")
    plan.ratings = Plan.usualRatings
    plan.firstMonth = try input.read("first-month", TypedValue.int(1...12)) ?? 4
    do throws(PlanError) { try edit.apply(&plan, "the plan") } catch { throw CommandError(error) }
    let runner = ChangeRunner(input: input, console: console)
    let context = try runner.context(PlanFolder(path.withoutSlashAtEnd, files: console.files))
    let summary = "start the plan \"\(plan.title)\""
    do throws(ChangeError) {
      let saved = try context.folder.create(plan, context.authorship(summary))
      return runner.report(Outcome(saved), summary, context)
    } catch {
      throw CommandError(error)
    }
  }
}

extension String {
  /// A folder's path without the slash that may end it.
  var withoutSlashAtEnd: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}
