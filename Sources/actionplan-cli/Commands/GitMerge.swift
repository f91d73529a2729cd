import ActionPlan

/// Two sides of a stopped git merge made one plan, from the trees of both commits.
///
/// What lies in the working folder is a mixture, made path by path, and is not read.
struct GitMerge {
  let repository: GitRepository
  let stopped: GitRepository.Stopped
  let ours: TreeFiles
  let theirs: TreeFiles
  /// What the other side is called in the history.
  let name: String

  init(_ folder: String, _ console: Console) throws(CommandError) {
    repository = try GitRepository(folder, console)
    stopped = try repository.stopped()
    ours = try repository.tree("HEAD")
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
    guard try !conflicted().contains(where: GitRepository.isPlanFile) else { return false }
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

  /// Checks that nothing is overwritten that git doesn't have.
  func checkTracked() throws(CommandError) {
    let made = PlanFolder(repository.folder, files: repository.console.files)
    let others = try repository.names(
      ["ls-files", "--others", "-z", "--", "plan.json", "versions", "updates"])
    for path in others
    where !path.hasSuffix(".tmp") && !path.contains(".tmp/") && !path.hasPrefix("versions/merged/")
    {
      // What an earlier try left is made again.
      if let number = Int(path.dropFirst("versions/".count).prefix(6)) {
        do throws(PlanFileError) {
          if try made.version(number).merged != nil { continue }
        } catch {
          _ = error
        }
      }
      throw CommandError(
        .problem, "\(repository.folder)/\(path) is not in git, and merging would replace it",
        hints: ["`git merge --abort`, commit it, then merge again"])
    }
  }

  /// Writes what the merge came to into the working folder, and stages it.
  func deliver() throws(CommandError) {
    let (made, console) = (ours.contents, repository.console)
    let before = try repository.names(["ls-files", "-z"]).filter(GitRepository.isPlanFile)
    let old = Set(before).union(theirs.contents.keys).subtracting(made.keys)
    do throws(FileError) {
      // plan.json comes last: until then the folder is as git left it, in conflict.
      let names = made.keys.filter { $0 != "plan.json" }.sorted() + ["plan.json"]
      for path in names {
        try write(made[path] ?? [], to: "\(repository.folder)/\(path)", console.files)
      }
      for path in old.sorted() {
        do throws(FileError) {
          try console.files.remove("\(repository.folder)/\(path)")
        } catch  where error.reason == .missing {
          continue
        }
      }
    } catch {
      throw CommandError(error)
    }
    let paths = Set(made.keys).union(old).sorted().map { $0 + "\0" }.joined()
    _ = try repository.ask(
      ["update-index", "--add", "--remove", "-z", "--stdin"], Array(paths.utf8))
  }

  private func write(_ bytes: [UInt8], to path: String, _ files: FileSystem) throws(FileError) {
    do throws(FileError) {
      if try files.read(path) == bytes { return }
    } catch {
      guard error.reason == .missing else { throw error }
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    try files.makeFolder(parts.dropLast().joined(separator: "/"))
    let temporary = "\(path).\(UInt64.random(in: .min ... .max)).tmp"
    try files.create(temporary, bytes)
    try files.rename(temporary, path)
  }
}
