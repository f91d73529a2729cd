import ActionPlan

/// The two plans that are made one, and where they come from.
struct MergeSides {
  /// The plan that is merged into; with git a copy of it in memory.
  let ours: PlanFolder
  let theirs: PlanFolder
  /// What the other copy is called in the history.
  let name: String
  /// The git merge that stopped; `nil` without git, and when both sides are there already.
  let git: GitMerge?

  init(_ input: Input, _ console: Console) throws(CommandError) {
    guard input.has("git") else {
      guard input.argument("OTHER") != nil else {
        throw input.usage(
          "merge needs OTHER, the folder of the other copy",
          hint: "or --git, after a git merge that stopped")
      }
      let named = try input.needArgument("OTHER", TypedValue.text)
      var name = named.hasSuffix("/plan.json") ? String(named.dropLast(10)) : named
      while name.count > 1, name.hasSuffix("/") { name.removeLast() }
      ours = try PlanLocator(input: input, console: console).folder()
      (theirs, self.name, git) = (PlanFolder(name, files: console.files), name, nil)
      return
    }
    guard input.argument("OTHER") == nil else {
      throw input.usage(
        "--git takes the other copy from git", hint: "leave OTHER out, or --git")
    }
    let folder = try PlanLocator(input: input, console: console).folder()
    let merge = try GitMerge(folder.path, console)
    (theirs, name) = (merge.theirs.folder, merge.name)
    guard try !merge.isDone() else {
      (ours, git) = (folder, nil)
      return
    }
    (ours, git) = (merge.ours.folder, merge)
  }

  /// Puts the result where it belongs.
  func deliver() throws(CommandError) {
    if let git { try GitDelivery(git).deliver() }
  }

  /// Says what became of it.
  func report(_ saved: Saved, _ console: Console) throws(CommandError) {
    guard let git else {
      console.say(
        saved.isNew
          ? "Merged: version \(saved.version) of \(ours.path) holds both copies."
          : "The papers came in; version \(saved.version) of \(ours.path) stays as it is.")
      return
    }
    let rest = try git.conflicted()
    console.say(
      "Merged: version \(saved.version) of \(git.repository.folder) holds both sides, and is staged. "
        + (rest.isEmpty
          ? "`\(git.stopped.next)` goes on." : "Still in conflict: \(rest.listed("and"))."))
  }
}
