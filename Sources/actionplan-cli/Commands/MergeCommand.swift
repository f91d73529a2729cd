import ActionPlan

/// `merge`: takes in a copy of the plan that grew apart.
enum MergeCommand {
  static let spec = CommandSpec(
    name: ["merge"], abstract: "Take in a copy of the plan that grew apart",
    discussion: "Compares both copies with the plan they have in common, and makes one version "
      + "that holds both; the versions of the copy are kept beside ours, each with who made it, "
      + "when and why. What both changed differently is shown side by side and chosen: on a "
      + "terminal it asks, else --ours, --theirs or --choose decides; without a choice nothing is "
      + "written. The other copy is only read. With --git, after a git merge or rebase that "
      + "stopped: takes both sides from git, writes what they come to and stages it.",
    arguments: [
      ArgumentSpec("OTHER", "the folder of the other copy, with its versions", isRequired: false)
    ],
    options: [
      OptionSpec("git", "take both sides of the git merge that stopped, and stage the result"),
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
      "merge ../plan-from-email --choose objectives/1.1/title=theirs --yes", "merge --git --yes",
    ], run: run)

  @Sendable
  private static func run(_ input: Input, _ console: Console) throws(CommandError) -> ExitCode {
    try input.checkOnlyOne(["ours", "theirs"])
    let sides = try MergeSides(input, console)
    var choices = try choices(input)
    var proposal = try propose(sides, choices)
    try check(choices, proposal, input)
    var view = MergeView(proposal, ours: sides.ours.path, theirs: sides.theirs.path)
    let isDone = proposal.isDone && sides.git == nil
    if input.has("json"), isDone || input.has("dry-run") {
      console.write(view.json(saved: nil))
      return proposal.open.isEmpty ? .success : .problem
    }
    view.show(console, isQuiet: input.has("json"))
    guard !isDone else { return .success }
    if input.has("dry-run") {
      guard proposal.open.isEmpty else { throw unchosen(proposal) }
      console.say("Nothing was written.")
      return .success
    }
    let canAsk = console.canAsk && !input.has("yes") && !input.has("json")
    if canAsk { try ask(&choices, proposal.open, console) }
    proposal = try propose(sides, choices)
    view = MergeView(proposal, ours: sides.ours.path, theirs: sides.theirs.path)
    guard proposal.open.isEmpty else { throw unchosen(proposal) }
    try confirm(input, console, canAsk)
    let saved = try merge(sides, choices, ChangeRunner(input: input, console: console))
    try sides.deliver()
    if input.has("json") {
      console.write(view.json(saved: saved.isNew ? saved.version : nil))
    } else {
      try sides.report(saved, console)
    }
    return .success
  }

  private static func merge(
    _ sides: MergeSides, _ choices: MergeChoices, _ runner: ChangeRunner
  ) throws(CommandError) -> Saved {
    let context = try runner.context(sides.ours)
    do throws(ChangeError) {
      let saved = try sides.ours.merge(
        sides.theirs, choices, copy: sides.name, context.authorship("merge \(sides.name)"))
      if let trouble = saved.checkpointTrouble {
        context.console.warn(
          "the merge is saved, but plan.json could not be brought up to date: \(trouble)")
      }
      if let trouble = saved.papersTrouble {
        context.console.warn(
          "the merge is saved, but papers could not be put in their place; merging again puts "
            + "them there: \(trouble)")
      }
      return saved
    } catch {
      throw CommandError(error)
    }
  }

  private static func propose(
    _ sides: MergeSides, _ choices: MergeChoices
  ) throws(CommandError) -> MergeProposal {
    do throws(PlanFileError) {
      return try sides.ours.proposal(merging: sides.theirs, choices)
    } catch {
      guard error.reason != .missing || error.file != sides.theirs.path else {
        throw CommandError(
          .problem, "\(error.file): \(error.message)",
          hints: ["name the folder of the other copy, with its versions"])
      }
      guard sides.git == nil || error.reason != .editedByHand else {
        throw CommandError(
          .problem, "\(error.file): it was edited by hand since its last version",
          hints: [
            "`git merge --abort`, `actionplan adopt` on that branch, commit it, then merge again"
          ])
      }
      throw CommandError(error)
    }
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
