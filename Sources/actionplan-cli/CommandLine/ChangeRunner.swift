import ActionPlan

/// Makes changes: finds the plan and the person, saves a version, says what became of it.
struct ChangeRunner {
  let input: Input
  let console: Console

  /// Makes one change of an existing plan.
  func run(
    _ change: (Input, ChangeContext) throws(CommandError) -> Change
  ) throws(CommandError) -> ExitCode {
    let context = try context(PlanLocator(input: input, console: console).folder())
    let change = try change(input, context)
    for warning in change.warnings { console.warn(warning) }
    let saved = try save(change, context)
    return report(Outcome(saved), change.summary, context, more: change.more)
  }

  /// Who changes the plan in a folder, and when.
  func context(_ folder: PlanFolder) throws(CommandError) -> ChangeContext {
    ChangeContext(
      folder: folder, console: console, by: try author(), at: try console.now(),
      why: try input.read("why", TypedValue.text))
  }

  private func author() throws(CommandError) -> String {
    if let named = try input.read("by", TypedValue.text) { return named }
    let found = console.environment("ACTIONPLAN_BY") ?? console.gitName() ?? console.loginName()
    if let name = found?.trimmed, !name.isEmpty { return name }
    throw CommandError(
      .usage, "nobody is named as the author of the change", hints: ["say who with --by"])
  }

  private func save(_ change: Change, _ context: ChangeContext) throws(CommandError) -> Saved {
    do throws(ChangeError) {
      if input.has("dry-run") { return try context.folder.rehearse(change.operation) }
      return try context.folder.change(
        context.authorship(change.summary), change.operation)
    } catch {
      throw change.account() ?? CommandError(error)
    }
  }

  /// Says what became of a change; `more` writes what else belongs into the JSON.
  func report(
    _ saved: Outcome, _ summary: String, _ context: ChangeContext,
    more: (inout JSONWriter) -> Void = { _ in }
  ) -> ExitCode {
    let changes = saved.isNew ? saved.changes(summary) : []
    if let trouble = saved.checkpointTrouble {
      let hint = trouble.hint.map { "; \($0)" } ?? ""
      console.warn(
        "the change is saved, but plan.json could not be brought up to date: \(trouble)\(hint)")
    }
    guard !input.has("json") else {
      console.write(json(saved, changes, more))
      return .success
    }
    let path = context.folder.path == "." ? "the plan in this folder" : context.folder.path
    for change in changes { console.print(change) }
    switch (saved.isNew, input.has("dry-run")) {
    case (false, _): console.say("Nothing to change: version \(saved.version) of \(path) stands.")
    case (true, false): console.say("Saved version \(saved.version) of \(path).")
    case (true, true):
      console.say("This would be version \(saved.version) of \(path); nothing was written.")
    }
    return .success
  }

  private func json(
    _ saved: Outcome, _ changes: [String], _ more: (inout JSONWriter) -> Void
  ) -> String {
    var writer = JSONWriter()
    writer.object(.fitted) { writer in
      writer.key("version")
      writer.number(saved.version)
      writer.key("saved")
      writer.bool(saved.isNew && !input.has("dry-run"))
      writer.key("changes")
      writer.texts(changes)
      more(&writer)
    }
    return String(decoding: writer.finished(), as: UTF8.self)
  }
}

extension ChangeContext {
  /// What the version will say, with the summary as the reason where nobody gave another.
  func authorship(_ summary: String) -> Authorship {
    Authorship(by: by, at: at, why: why ?? summary)
  }
}

/// What became of a change, or what would become of it.
struct Outcome {
  /// The number of the plan's version after it.
  var version: Int
  /// Whether there was anything to change.
  var isNew: Bool
  var before: Plan
  var after: Plan
  /// Why plan.json could not be brought up to date.
  var checkpointTrouble: PlanFileError?

  /// What changed, by meaning; the summary where there is no better word for it.
  fileprivate func changes(_ summary: String) -> [String] {
    let differences = before == after ? [] : after.differences(from: before).map(\.description)
    return differences.isEmpty ? [summary] : differences
  }
}

extension Outcome {
  /// What became of a change that was made.
  init(_ saved: Saved) {
    self.init(
      version: saved.version, isNew: saved.isNew, before: saved.before, after: saved.after,
      checkpointTrouble: saved.checkpointTrouble)
  }
}
