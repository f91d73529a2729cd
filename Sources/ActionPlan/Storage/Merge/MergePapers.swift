/// The papers of sealed quarters that come with another copy.
struct MergePapers {
  private let ours: PlanFolder
  /// Papers that no folder here holds: the name of the folder, and the files.
  private var added: [(name: String, files: [String: [UInt8]])] = []
  /// Quarters whose papers here were not chosen, with the files that were.
  private var replaced: [(quarter: Quarter, files: [String: [UInt8]])] = []

  /// Finds what is to be copied, and checks it.
  init(
    _ proposal: MergeProposal, _ ours: PlanFolder, _ theirs: PlanFolder
  ) throws(PlanFileError) {
    self.ours = ours
    let other = try theirs.load().content.plan.seals
    for (quarter, seal) in proposal.after.seals where !seal.papers.isEmpty {
      let mine = try ours.papers(of: quarter)
      guard let sealed = other[quarter], !Self.holds(mine, seal) || sealed.papers != seal.papers
      else { continue }
      let found = try theirs.papers(of: quarter)
      guard let found, Self.holds(found, sealed) else {
        if Self.holds(mine, seal) || proposal.before.seals[quarter] == seal { continue }
        throw PlanFileError(
          .history, file: theirs.updatePath(quarter),
          "the papers of \(quarter.title) are not as they were sealed",
          hint: "bring them back from a copy, then merge again; "
            + "`actionplan verify --plan \(theirs.path)` names them")
      }
      if sealed.papers != seal.papers {
        let name = Self.notChosen(quarter, found)
        if try ours.filesOf(name) == nil { added.append((name, found)) }
      } else if mine == nil {
        added.append((quarter.description, found))
      } else {
        replaced.append((quarter, found))
      }
    }
    for name in try theirs.updateNames() where Self.isNotChosen(name) {
      guard try ours.filesOf(name) == nil, let found = try theirs.filesOf(name) else { continue }
      added.append((name, found))
    }
  }

  /// The names of the folders that come in.
  var names: [String] { (added.map(\.name) + replaced.map(\.quarter.description)).sorted() }

  /// The folder of papers that a quarter was sealed with in a copy that was not chosen.
  ///
  /// It is named after its seal, so that several copies may have sealed a quarter.
  private static func notChosen(_ quarter: Quarter, _ files: [String: [UInt8]]) -> String {
    "\(quarter).not-chosen-\(SHA256.hex(of: files["seal.json"] ?? []).prefix(16))"
  }

  /// Whether a folder among the updates holds such papers.
  static func isNotChosen(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && Quarter(key: parts[0]) != nil && parts[1].hasPrefix("not-chosen-")
  }

  /// Whether the files of a quarter are the papers that were sealed.
  private static func holds(_ files: [String: [UInt8]]?, _ seal: Seal) -> Bool {
    guard let files else { return false }
    return seal.papers.allSatisfy { name, checksum in
      files[name].map { SHA256.hex(of: $0) } == checksum
    }
  }

  /// Writes the papers beside their places, before any version names them.
  ///
  /// - Returns: The hidden folder of each, by the name that it gets.
  func stage() throws(PlanFileError) -> [(name: String, hidden: String)] {
    var staged: [(name: String, hidden: String)] = []
    for (name, files) in added + replaced.map({ ($0.quarter.description, $0.files) }) {
      staged.append((name, try ours.stageUpdate(name, files)))
    }
    return staged
  }

  /// Puts them in their places; ours that were not chosen are kept beside them.
  func place(_ staged: [(name: String, hidden: String)]) throws(PlanFileError) {
    guard !staged.isEmpty else { return }
    do throws(FileError) {
      for (quarter, _) in replaced {
        let kept = Self.notChosen(quarter, try ours.updateFiles(quarter.description) ?? [:])
        try ours.files.rename(ours.updatePath(quarter), ours.updatesPath + "/" + kept)
      }
      for (name, hidden) in staged {
        try ours.files.rename(hidden, ours.updatesPath + "/" + name)
      }
      try ours.files.flushFolder(ours.updatesPath)
    } catch {
      throw error.planFileError
    }
    for (name, _) in staged { ours.sweepPapers(of: name) }
  }
}

extension PlanFolder {
  /// The names of the folders among the updates.
  fileprivate func updateNames() throws(PlanFileError) -> [String] {
    do throws(FileError) {
      return try files.list(updatesPath).sorted()
    } catch {
      guard error.reason == .missing else { throw error.planFileError }
      return []
    }
  }

  /// The files of a folder among the updates; `nil` when there are none.
  fileprivate func filesOf(_ name: String) throws(PlanFileError) -> [String: [UInt8]]? {
    do throws(FileError) { return try updateFiles(name) } catch { throw error.planFileError }
  }

  fileprivate func updateFiles(_ name: String) throws(FileError) -> [String: [UInt8]]? {
    do throws(FileError) {
      var found: [String: [UInt8]] = [:]
      for file in try files.list(updatesPath + "/" + name) {
        found[file] = try files.read("\(updatesPath)/\(name)/\(file)")
      }
      return found.isEmpty ? nil : found
    } catch {
      guard error.reason == .missing else { throw error }
      return nil
    }
  }

  /// Writes a folder among the updates under a hidden name, with all its files.
  fileprivate func stageUpdate(
    _ name: String, _ contents: [String: [UInt8]]
  ) throws(PlanFileError) -> String {
    let staging = "\(updatesPath)/.\(name).\(UInt64.random(in: .min ... .max)).tmp"
    do throws(FileError) {
      try files.makeFolder(staging)
      for (file, bytes) in contents.sorted(by: { $0.key < $1.key }) {
        try files.create(staging + "/" + file, bytes)
      }
      try files.flushFolder(staging)
    } catch {
      throw error.planFileError
    }
    return staging
  }
}
