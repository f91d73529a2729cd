import ActionPlan

/// What a merge came to, as it is written into the working folder and staged.
///
/// Only the merge's own files are touched: plan.json, the versions, and the papers of sealed
/// quarters. Whatever else lies beside them is as git made it.
struct GitDelivery {
  private let merge: GitMerge
  /// The merge's own files.
  private let made: [String: [UInt8]]
  /// The paths that the merge took away.
  private let removed: Set<String>

  private var repository: GitRepository { merge.repository }
  private var files: FileSystem { merge.repository.console.files }

  init(_ merge: GitMerge) throws(CommandError) {
    self.merge = merge
    let (all, theirs) = (merge.ours.contents, merge.theirs.contents)
    do throws(PlanFileError) {
      let ours = Self.ownPapers(try merge.ours.folder.load().content.plan.seals)
      let other = Self.ownPapers(try merge.theirs.folder.load().content.plan.seals)
      made = all.filter { Self.isOwn($0.key) || ours.contains($0.key) }
      removed = merge.before
        .union(theirs.keys.filter { Self.isVersion($0) || other.contains($0) })
        .subtracting(all.keys)
    } catch {
      throw CommandError(error)
    }
  }

  private static func isVersion(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == "versions" && parts[1].utf8.count == 11
      && parts[1].hasSuffix(".json") && Int(parts[1].prefix(6)) != nil
  }

  /// Whether a path is the merge's own whatever was sealed.
  private static func isOwn(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return path == "plan.json" || isVersion(path) || path.hasPrefix("versions/merged/")
      || parts.count == 3 && parts[0] == "updates" && parts[1].contains(".not-chosen-")
  }

  private static func ownPapers(_ seals: Keyed<Quarter, Seal>) -> Set<String> {
    var paths: Set<String> = []
    for (quarter, seal) in seals where !seal.papers.isEmpty {
      for name in seal.papers.keys + ["seal.json"] { paths.insert("updates/\(quarter)/\(name)") }
    }
    return paths
  }

  private func place(_ path: String) -> String { "\(repository.folder)/\(path)" }

  // MARK: Writing

  /// Writes all into the working folder, and stages it.
  func deliver() throws(CommandError) {
    try check()
    do throws(FileError) {
      // plan.json comes last: until then the folder is as git left it, in conflict.
      for (path, bytes) in made.sorted(by: { $0.key < $1.key }) where path != "plan.json" {
        try write(bytes, to: place(path))
      }
      for path in removed.sorted() { try remove(place(path)) }
      try write(made["plan.json"] ?? [], to: place("plan.json"))
    } catch {
      throw CommandError(error)
    }
    let paths = removed.union(made.keys).sorted().map { $0 + "\0" }.joined()
    _ = try repository.ask(
      ["update-index", "--add", "--remove", "-z", "--stdin"], Array(paths.utf8))
  }

  private func remove(_ path: String) throws(FileError) {
    do throws(FileError) {
      try files.remove(path)
    } catch {
      guard error.reason == .missing else { throw error }
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    guard try read(path) != bytes else { return }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    try files.makeFolder(parts.dropLast().joined(separator: "/"))
    let temporary = "\(path).\(UInt64.random(in: .min ... .max)).tmp"
    try files.create(temporary, bytes)
    try files.rename(temporary, path)
  }

  private func read(_ path: String) throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      return try files.read(path)
    } catch {
      guard error.reason == .missing else { throw error }
      return nil
    }
  }

  // MARK: Checking

  /// Checks that nothing is written through a link that a branch brought, to wherever it points.
  private func checkLinks() throws(CommandError) {
    let entries = try repository.names(["ls-files", "--stage", "-z", "--", "versions", "updates"])
    for entry in entries where entry.hasPrefix("120000 ") || entry.hasPrefix("160000 ") {
      let link = String(entry.split(separator: "\t", maxSplits: 1).last ?? "")
      guard removed.union(made.keys).contains(where: { $0.hasPrefix(link + "/") }) else { continue }
      throw CommandError(
        .problem, "\(place(link)) is a link, and merging would write files behind it",
        hints: ["`git merge --abort`, take the link out of the branch, then merge again"])
    }
  }

  /// Checks that nothing is overwritten or removed that git doesn't have.
  private func check() throws(CommandError) {
    try checkLinks()
    let plan = ["--", "plan.json", "versions", "updates"]
    let strays = try repository.names(["ls-files", "--others", "-z"] + plan)
    let changed = Set(
      try repository.names(["diff", "--name-only", "--diff-filter=MT", "--relative", "-z"] + plan)
    ).subtracting(try merge.conflicted())
    for path in strays
    where made[path] != nil || removed.contains(path) || Self.isVersion(path) {
      try check(
        path, "is not in git, and merging would replace it",
        "`git merge --abort`, commit it, then merge again")
    }
    for path in changed.sorted() where made[path] != nil || removed.contains(path) {
      try check(
        path, "has changes that are not in git, and merging would replace them",
        "copy it elsewhere, `git checkout -- \(path)`, then merge again")
    }
  }

  /// Lets pass what is to be written, and what an earlier try left: that is made again.
  private func check(_ path: String, _ trouble: String, _ hint: String) throws(CommandError) {
    do throws(FileError) {
      guard let found = try read(place(path)), found != made[path] else { return }
    } catch {
      throw CommandError(error)
    }
    guard !isOfEarlierTry(path) else { return }
    throw CommandError(.problem, "\(place(path)) \(trouble)", hints: [hint])
  }

  private func isOfEarlierTry(_ path: String) -> Bool {
    let folder = PlanFolder(repository.folder, files: files)
    do throws(PlanFileError) {
      if path == "plan.json" { return try !folder.load().isEditedByHand }
      guard Self.isVersion(path), let number = Int(path.dropFirst(9).prefix(6)) else {
        return false
      }
      return try folder.version(number).merged != nil
    } catch {
      return false
    }
  }
}
