import ActionPlan

/// Two sides of a stopped git merge made one plan, from the trees of both commits.
///
/// What lies in the working folder is a mixture, made path by path, and is not read.
struct GitMerge {
  let repository: GitRepository
  let stopped: GitRepository.Stopped
  let ours: TreeFiles
  /// The plan's paths in our commit.
  let before: Set<String>
  let theirs: TreeFiles
  /// What the other side is called in the history.
  let name: String

  init(_ folder: String, _ console: Console) throws(CommandError) {
    repository = try GitRepository(folder, console)
    stopped = try repository.stopped()
    ours = try repository.tree("HEAD")
    before = Set(ours.contents.keys)
    theirs = try repository.tree(stopped.theirs)
    name = try repository.name(of: stopped.theirs)
  }

  /// The plan's paths that git says are in conflict.
  func conflicted() throws(CommandError) -> [String] {
    try Set(repository.names(["diff", "--name-only", "--diff-filter=U", "--relative", "-z"]))
      .sorted()
  }

  /// Whether the folder holds both sides already, staged, so that only a commit is missing.
  func isDone() throws(CommandError) -> Bool {
    let open = try conflicted()
    guard !open.contains(where: { $0 == "plan.json" || $0.hasPrefix("versions/") }) else {
      return false
    }
    let folder = PlanFolder(repository.folder, files: repository.console.files)
    do throws(PlanFileError) {
      for side in [ours, theirs] {
        guard try folder.proposal(merging: side.folder).isDone else { return false }
      }
      return true
    } catch {
      return false
    }
  }
}
