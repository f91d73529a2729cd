import ActionPlan

/// A plan folder in a git repository in which a merge stopped.
struct GitRepository {
  let console: Console
  /// The plan folder as it was named.
  let folder: String
  /// The folder's path in the repository; empty for its root.
  let prefix: String
  /// The folder of git itself.
  private let own: String

  /// Finds the repository that a folder is in.
  init(_ folder: String, _ console: Console) throws(CommandError) {
    (self.folder, self.console) = (folder, console)
    func line(_ words: String...) throws(CommandError) -> String {
      switch console.git(["-C", folder, "rev-parse"] + words, nil) {
      case .text(let bytes): return String(decoding: bytes.dropLast(), as: UTF8.self)
      case .missing:
        throw CommandError(
          .problem, "--git needs git, and it could not be run", hints: ["install git"])
      case .failed:
        throw CommandError(
          .problem, "\(folder) is in no git repository that git can read",
          hints: ["`actionplan merge OTHER` merges two folders without git"])
      }
    }
    let path = try line("--show-prefix")
    prefix = path.hasSuffix("/") ? String(path.dropLast()) : path
    own = try line("--absolute-git-dir")
  }

  /// Asks git; a failure is an error that says what was asked.
  func ask(_ words: [String], _ input: [UInt8]? = nil) throws(CommandError) -> [UInt8] {
    guard case .text(let bytes) = console.git(["-C", folder] + words, input) else {
      throw CommandError(.inputOutput, "git \(words.joined(separator: " ")) failed in \(folder)")
    }
    return bytes
  }

  /// What git writes as names that end with a zero.
  func names(_ words: [String]) throws(CommandError) -> [String] {
    try ask(words).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  // MARK: What is under way

  /// What stopped, so that two sides must be made one.
  struct Stopped {
    /// The commit that is brought in: `MERGE_HEAD` or `REBASE_HEAD`.
    var theirs: String
    /// What goes on with it when all is staged.
    var next: String
  }

  /// The merge or rebase that stopped.
  func stopped() throws(CommandError) -> Stopped {
    let heads = lines(of: "MERGE_HEAD")
    guard heads.count < 2 else {
      throw CommandError(
        .problem, "more than two branches are being merged in \(folder)",
        hints: ["`git merge --abort`, then merge them one after the other"])
    }
    if heads.count == 1 { return Stopped(theirs: "MERGE_HEAD", next: "git commit") }
    let isRebase =
      !lines(of: "rebase-merge/git-rebase-todo.backup").isEmpty || has("rebase-apply/rebasing")
    if isRebase, !lines(of: "REBASE_HEAD").isEmpty {
      return Stopped(theirs: "REBASE_HEAD", next: "git rebase --continue")
    }
    for (head, verb) in [("CHERRY_PICK_HEAD", "cherry-pick"), ("REVERT_HEAD", "revert")]
    where !lines(of: head).isEmpty {
      throw CommandError(
        .problem, "a \(verb) stopped in \(folder), and a plan's versions can't be taken one by one",
        hints: ["`git \(verb) --abort`, then `git merge` the branch, or `actionplan restore N`"])
    }
    throw CommandError(
      .problem, "no merge is under way in the repository of \(folder)",
      hints: ["`git merge BRANCH` begins one; `actionplan merge OTHER` merges two folders"])
  }

  private func has(_ name: String) -> Bool {
    do throws(FileError) {
      _ = try console.files.read("\(own)/\(name)")
      return true
    } catch {
      return false
    }
  }

  private func lines(of name: String) -> [String] {
    do throws(FileError) {
      return String(decoding: try console.files.read("\(own)/\(name)"), as: UTF8.self)
        .split(separator: "\n").map(String.init)
    } catch {
      return []
    }
  }

  /// What a commit is called: a branch, or the start of its checksum.
  func name(of commit: String) throws(CommandError) -> String {
    let name = try ask(["name-rev", "--name-only", "--no-undefined", "--always", commit])
    return String(decoding: name, as: UTF8.self).trimmed
  }

  // MARK: Trees

  /// The plan's files in a commit, as a folder in memory that git never sees.
  func tree(_ commit: String) throws(CommandError) -> TreeFiles {
    let place = "\(commit):\(prefix)"
    guard
      case .text(let listed) = console.git(
        ["-C", folder, "ls-tree", "-r", "-z", "--full-tree", place], nil)
    else {
      throw CommandError(
        .problem, "\(commit) has no folder \(prefix)",
        hints: ["was the plan moved in one of the branches? move it back first"])
    }
    var found: [(path: String, blob: String)] = []
    for entry in listed.split(separator: 0) {
      let parts = entry.split(separator: 0x09, maxSplits: 1)
      let about = parts[0].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard parts.count == 2, about.count == 3, about[0].hasPrefix("100") else { continue }
      let path = String(decoding: parts[1], as: UTF8.self)
      if Self.isPlanFile(path) { found.append((path, about[2])) }
    }
    let contents = try blobs(found.map(\.blob))
    var files: [String: [UInt8]] = [:]
    for (path, blob) in found { files["\(place)/\(path)"] = contents[blob] }
    return TreeFiles(path: place, files)
  }

  /// Whether a path in the folder is one of the plan's own; all others are left to git.
  static func isPlanFile(_ path: String) -> Bool {
    path == "plan.json" || path.hasPrefix("versions/") || path.hasPrefix("updates/")
  }

  private func blobs(_ names: [String]) throws(CommandError) -> [String: [UInt8]] {
    let list = names.map { $0 + "\n" }.joined()
    var rest = try ask(["cat-file", "--batch"], Array(list.utf8))[...]
    var found: [String: [UInt8]] = [:]
    while let end = rest.firstIndex(of: 0x0A) {
      let head = rest[..<end].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard head.count == 3, head[1] == "blob", let size = Int(head[2]), size >= 0,
        rest.count > end - rest.startIndex + size
      else { throw CommandError(.inputOutput, "git did not give all files of \(folder)") }
      found[head[0]] = Array(rest[(end + 1)...].prefix(size))
      rest = rest.dropFirst(end + 1 - rest.startIndex + size + 1)
    }
    return found
  }
}
