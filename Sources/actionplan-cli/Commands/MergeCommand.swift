import ActionPlan

/// `merge`: takes in a copy of the plan that grew apart.
enum MergeCommand {
  static let spec = CommandSpec(
    name: ["merge"], abstract: "Take in a copy of the plan that grew apart",
    discussion: "Compares the versions of both copies and adds theirs after ours, each with who "
      + "made it, when and why. What both changed differently is shown side by side and chosen: on "
      + "a terminal it asks, else --ours, --theirs or --choose decides; without a choice nothing is "
      + "written. The other copy is only read.",
    arguments: [ArgumentSpec("OTHER", "the folder of the other copy, with its versions")],
    options: [
      OptionSpec("ours", "where both changed the same, keep what this copy says"),
      OptionSpec("theirs", "where both changed the same, take what the other copy says"),
      OptionSpec(
        "choose", "PATH=SIDE",
        "a side for one conflict, by its path; SIDE is ours or theirs (can be repeated)",
        isRepeatable: true),
      .why, .plan, .by, .dryRun, .json, .yes,
    ],
    examples: [
      "merge /media/laptop/plan --dry-run",
      "merge ../plan-from-email --choose objectives/1.1/title=theirs --yes",
    ], run: run)

  @Sendable
  private static func run(_ input: Input, _ console: Console) throws(CommandError) -> ExitCode {
    try input.checkOnlyOne(["ours", "theirs"])
    let name = folderName(try input.needArgument("OTHER", TypedValue.text))
    let runner = ChangeRunner(input: input, console: console)
    let context = try runner.context(PlanLocator(input: input, console: console).folder())
    let other = PlanFolder(name, files: console.files)
    var choices = try choices(input)
    var proposal = try propose(context.folder, other, choices)
    try check(choices, proposal, input)
    var view = MergeView(proposal, ours: context.folder.path, theirs: name)
    if input.has("json"), proposal.isDone || input.has("dry-run") {
      console.write(view.json(saved: nil))
      return proposal.open.isEmpty ? .success : .problem
    }
    view.show(console, isQuiet: input.has("json"))
    guard !proposal.isDone else { return .success }
    if input.has("dry-run") {
      guard proposal.open.isEmpty else { throw unchosen(proposal) }
      console.say("Nothing was written.")
      return .success
    }
    let canAsk = console.canAsk && !input.has("yes") && !input.has("json")
    if canAsk { try ask(&choices, proposal.open, console) }
    proposal = try propose(context.folder, other, choices)
    view = MergeView(proposal, ours: context.folder.path, theirs: name)
    guard proposal.open.isEmpty else { throw unchosen(proposal) }
    try confirm(input, console, canAsk)
    return try merge(other, choices, MergeRun(input: input, context: context, view: view))
  }

  /// What a run was asked for, and by whom.
  private struct MergeRun {
    let input: Input
    let context: ChangeContext
    let view: MergeView
  }

  private static func merge(
    _ other: PlanFolder, _ choices: MergeChoices, _ run: MergeRun
  ) throws(CommandError) -> ExitCode {
    let (folder, console) = (run.context.folder, run.context.console)
    do throws(ChangeError) {
      let authorship = run.context.authorship("merge \(other.path)")
      let saved = try folder.merge(other, choices, copy: other.path, authorship)
      if let trouble = saved.checkpointTrouble {
        console.warn(
          "the merge is saved, but plan.json could not be brought up to date: \(trouble)")
      }
      if run.input.has("json") {
        console.write(run.view.json(saved: saved.version))
      } else {
        console.say("Merged: version \(saved.version) of \(folder.path) holds both copies.")
      }
      return .success
    } catch {
      throw CommandError(error)
    }
  }

  private static func propose(
    _ ours: PlanFolder, _ theirs: PlanFolder, _ choices: MergeChoices
  ) throws(CommandError) -> MergeProposal {
    do throws(PlanFileError) {
      return try ours.proposal(merging: theirs, choices)
    } catch {
      throw CommandError(error)
    }
  }

  private static func folderName(_ named: String) -> String {
    var name = named.hasSuffix("/plan.json") ? String(named.dropLast(10)) : named
    while name.count > 1, name.hasSuffix("/") { name.removeLast() }
    return name
  }

  // MARK: Choosing

  private static func choices(_ input: Input) throws(CommandError) -> MergeChoices {
    var choices = MergeChoices()
    if input.has("ours") { choices.all = .ours }
    if input.has("theirs") { choices.all = .theirs }
    for typed in input.all("choose") {
      let parts = typed.text.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let side = MergeSide(rawValue: String(parts[1])), !parts[0].isEmpty
      else {
        throw input.usage(
          "--choose \"\(typed.text)\" is not PATH=ours or PATH=theirs",
          hint: "write it as --choose objectives/1.1/title=ours")
      }
      choices.byPath[String(parts[0])] = side
    }
    return choices
  }

  /// Checks that every choice is about a conflict.
  private static func check(
    _ choices: MergeChoices, _ proposal: MergeProposal, _ input: Input
  ) throws(CommandError) {
    let paths = proposal.conflicts.map(\.path)
    for path in choices.byPath.keys.sorted()
    where !paths.contains(where: { $0 == path || $0.hasPrefix(path + "/") }) {
      throw input.usage(
        "--choose \(path): there is no conflict",
        hint: paths.isEmpty
          ? "nothing must be chosen" : "the conflicts are \(paths.listed("and"))")
    }
  }

  private static func ask(
    _ choices: inout MergeChoices, _ open: [MergeConflict], _ console: Console
  ) throws(CommandError) {
    for conflict in open {
      var side: MergeSide?
      while side == nil {
        guard let answer = console.ask("\(conflict.path): ours or theirs? [o/t]") else {
          throw CommandError(.problem, "nothing was chosen, and nothing was written")
        }
        switch answer.trimmed.lowercased() {
        case "o", "ours": side = .ours
        case "t", "theirs": side = .theirs
        default: console.say("Answer o for ours or t for theirs.")
        }
      }
      choices.byPath[conflict.path] = side
    }
  }

  private static func confirm(
    _ input: Input, _ console: Console, _ canAsk: Bool
  ) throws(CommandError) {
    guard !input.has("yes") else { return }
    guard canAsk else {
      throw input.usage("merging asks first, and there is no terminal", hint: "say --yes")
    }
    guard console.confirms("Merge?") else { throw CommandError(.problem, "nothing was changed") }
  }

  private static func unchosen(_ proposal: MergeProposal) -> CommandError {
    CommandError(
      .problem,
      problems: proposal.open.map {
        CommandError.Problem(message: "\($0.path): both copies changed it, and no side was chosen")
      } + [
        CommandError.Problem(
          message: "nothing was written",
          hints: ["choose with --ours, --theirs or --choose PATH=ours"])
      ])
  }
}
