import ActionPlan

extension OptionSpec {
  /// Which plan.
  static let plan = OptionSpec(
    "plan", "FOLDER",
    "the plan's folder; else $ACTIONPLAN, the current folder, or the only one in plans/",
    completion: .folder)
  /// Who makes a change.
  static let by = OptionSpec(
    "by", "WHO", "who makes the change; else $ACTIONPLAN_BY, git's user.name, the login name")
  /// Why a change is made.
  static let why = OptionSpec("why", "TEXT", "why, kept with the version")
  /// Nothing is written.
  static let dryRun = OptionSpec("dry-run", "say what would change, and write nothing")
  /// The answer as JSON.
  static let json = OptionSpec("json", "print JSON")
  /// No question is asked.
  static let yes = OptionSpec("yes", "do not ask whether to go on")
  /// The day a change is dated.
  static let on = OptionSpec("on", "DAY", "the day it happened; today when left out")
  /// What a claim rests on.
  static let evidence = OptionSpec(
    "evidence", "KIND:TITLE@REFERENCE",
    "what shows it; KIND is data, audit or voice, @REFERENCE may be left out (can be repeated)",
    isRepeatable: true)

  /// The option, made compulsory.
  var required: OptionSpec {
    var copy = self
    copy.isRequired = true
    return copy
  }

  /// The option, made one that may be left out.
  var optional: OptionSpec {
    var copy = self
    copy.isRequired = false
    return copy
  }
}

extension CommandSpec {
  /// A command that changes the plan.
  ///
  /// `why` says what `--why` is for where it is compulsory, and is `nil` where it is only kept, or
  /// where the options have their own; `change` turns the input into a change, without making it.
  static func changing(
    _ name: [String], _ abstract: String, discussion: String = "", arguments: [ArgumentSpec] = [],
    options: [OptionSpec] = [], why: String? = nil, examples: [String],
    change: @escaping @Sendable (Input, ChangeContext) throws(CommandError) -> Change
  ) -> CommandSpec {
    let reason = why.map { OptionSpec("why", "TEXT", $0, isRequired: true) } ?? .why
    return CommandSpec(
      name: name, abstract: abstract, discussion: discussion, arguments: arguments,
      options: options + (options.contains { $0.name == "why" } ? [] : [reason])
        + [.plan, .by, .dryRun, .json], examples: examples
    ) { input, console throws(CommandError) in
      try ChangeRunner(input: input, console: console).run(change)
    }
  }
}
