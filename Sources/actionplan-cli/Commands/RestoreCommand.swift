import ActionPlan

/// `restore`: back to an earlier version, or without a hand edit.
enum RestoreCommand {
  static let spec = CommandSpec(
    name: ["restore"], abstract: "Go back to a version, or drop a hand edit",
    discussion: "With a number, the plan becomes again what it was then, as a new version; nothing "
      + "is lost. Without one, plan.json becomes again what the versions say: what was edited by "
      + "hand since is dropped, so it asks first.",
    arguments: [
      ArgumentSpec("VERSION", "the number of the version to go back to", isRequired: false)
    ],
    options: [.why, .plan, .by, .dryRun, .json, .yes],
    examples: ["restore 12 --why \"Imported the wrong file\"", "restore --yes"],
    run: run)

  @Sendable
  private static func run(_ input: Input, _ console: Console) throws(CommandError) -> ExitCode {
    let number =
      input.argument("VERSION") == nil
      ? nil : try input.needArgument("VERSION", TypedValue.int(1...999_999))
    let runner = ChangeRunner(input: input, console: console)
    let context = try runner.context(PlanLocator(input: input, console: console).folder())
    let summary = number.map { "restore version \($0)" } ?? "drop the hand edit"
    if input.has("dry-run") {
      do throws(ChangeError) {
        let saved = try context.folder.rehearseRestoring(to: number)
        say(kept: saved, "would be", console)
        return runner.report(Outcome(saved), summary, context)
      } catch {
        throw CommandError(error)
      }
    }
    if number == nil { try confirm(input, context) }
    do throws(ChangeError) {
      let saved = try context.folder.restore(to: number, context.authorship(summary))
      say(kept: saved, "is", console)
      guard number != nil || input.has("json") else {
        console.say("plan.json of \(context.folder.path) is what version \(saved.version) says.")
        return .success
      }
      return runner.report(Outcome(saved), summary, context)
    } catch {
      throw CommandError(error)
    }
  }

  /// Says where a plan.json is kept that is the only copy of a version.
  private static func say(kept saved: Saved, _ verb: String, _ console: Console) {
    guard let kept = saved.setAside else { return }
    console.say("The plan.json that names a version which is not there \(verb) kept as \(kept).")
  }

  private static func confirm(_ input: Input, _ context: ChangeContext) throws(CommandError) {
    guard !input.has("yes") else { return }
    guard context.console.canAsk else {
      throw input.usage(
        "dropping a hand edit asks first, and there is no terminal", hint: "say --yes")
    }
    guard context.console.confirms("Drop what was edited in \(context.folder.path)/plan.json?")
    else { throw CommandError(.problem, "nothing was changed") }
  }
}

/// `adopt`: a hand edit becomes a version.
enum AdoptCommand {
  static let spec = CommandSpec(
    name: ["adopt"], abstract: "Record a hand edit of plan.json as a version",
    options: [.why, .plan, .by, .dryRun, .json],
    examples: ["adopt --why \"Corrected the titles in an editor\""],
    run: run)

  @Sendable
  private static func run(_ input: Input, _ console: Console) throws(CommandError) -> ExitCode {
    let runner = ChangeRunner(input: input, console: console)
    let context = try runner.context(PlanLocator(input: input, console: console).folder())
    let summary = "adopt an edit made by hand"
    if input.has("dry-run") {
      return runner.report(try rehearse(context.folder), summary, context)
    }
    do throws(ChangeError) {
      let saved = try context.folder.adopt(context.authorship(summary))
      return runner.report(Outcome(saved), summary, context)
    } catch {
      throw CommandError(error)
    }
  }

  private static func rehearse(_ folder: PlanFolder) throws(CommandError) -> Outcome {
    do throws(PlanFileError) {
      let edited = try folder.load().content
      let before = try folder.plan(at: edited.version)
      let isNew = before != edited.plan
      return Outcome(
        version: edited.version + (isNew ? 1 : 0), isNew: isNew, before: before, after: edited.plan)
    } catch {
      throw CommandError(error)
    }
  }
}
