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
      guard let sealed = other[quarter] else { continue }
      let (isHere, isChosen) = (Self.holds(mine, seal), Self.isSame(sealed, seal))
      guard !isHere || !isChosen else { continue }
      guard let found = try theirs.sealedFiles(quarter.description, sealed) else {
        if isHere || proposal.before.seals[quarter] == seal { continue }
        throw PlanFileError(
          .history, file: theirs.updatePath(quarter),
          "the papers of \(quarter.title) are not as they were sealed",
          hint: "bring them back from a copy, then merge again; "
            + "`actionplan verify --plan \(theirs.path)` names them")
      }
      if !isChosen {
        let name = Self.notChosen(quarter, found)
        if try ours.filesOf(name) == nil { added.append((name, found)) }
      } else if mine == nil {
        added.append((quarter.description, found))
      } else {
        replaced.append((quarter, found))
      }
    }
    for name in try theirs.updateNames() where Self.isNotChosen(name) {
      guard try ours.filesOf(name) == nil, let found = try theirs.notChosenFiles(name) else {
        continue
      }
      added.append((name, found))
    }
  }

  /// The names of the folders that come in.
  var names: [String] { (added.map(\.name) + replaced.map(\.quarter.description)).sorted() }

  /// The folder of papers that a quarter was sealed with in a copy that was not chosen.
  ///
  /// It is named after its seal, so that several copies may have sealed a quarter.
  fileprivate static func notChosen(_ quarter: Quarter, _ files: [String: [UInt8]]) -> String {
    "\(quarter).not-chosen-\(SHA256.hex(of: files["seal.json"] ?? []).prefix(16))"
  }

  /// Whether a folder among the updates holds such papers.
  static func isNotChosen(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && Quarter(key: parts[0]) != nil && parts[1].hasPrefix("not-chosen-")
  }

  /// Whether the files of a quarter are the papers that were sealed, with what says so.
  fileprivate static func holds(_ files: [String: [UInt8]]?, _ seal: Seal) -> Bool {
    guard let files, let stated = stated(files), isSame(stated.seal, seal) else { return false }
    return seal.papers.allSatisfy { name, checksum in
      files[name].map { SHA256.hex(of: $0) } == checksum
    }
  }

  /// What the `seal.json` among files says; `nil` when it can't be read.
  fileprivate static func stated(_ files: [String: [UInt8]]) -> SealFile? {
    guard let bytes = files["seal.json"] else { return nil }
    do throws(PlanFileError) {
      return try SealFile.read(bytes, file: "seal.json")
    } catch {
      return nil
    }
  }

  /// Whether two seals are one, the corrections made since left aside.
  private static func isSame(_ one: Seal, _ other: Seal) -> Bool {
    var (one, other) = (one, other)
    (one.corrections, other.corrections) = (Keyed(), Keyed())
    return one == other
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
  ///
  /// - Returns: Why that could not be done; `nil` when all are in place.
  func trouble(placing staged: [(name: String, hidden: String)]) -> PlanFileError? {
    guard !staged.isEmpty else { return nil }
    do throws(FileError) {
      for (quarter, _) in replaced { try setAside(quarter) }
      for (name, hidden) in staged {
        // Ours that were just set aside may be the very papers that the copy kept too.
        if Self.isNotChosen(name), try ours.updateFiles(name) != nil { continue }
        try ours.files.rename(hidden, ours.updatesPath + "/" + name)
      }
      try ours.files.flushFolder(ours.updatesPath)
    } catch {
      return error.planFileError
    }
    for (name, _) in staged { ours.sweepPapers(of: name) }
    return nil
  }

  /// Keeps our papers of a quarter beside their place; those that are kept already go.
  private func setAside(_ quarter: Quarter) throws(FileError) {
    let mine = try ours.updateFiles(quarter.description) ?? [:]
    let name = Self.notChosen(quarter, mine)
    var (kept, number) = (name, 1)
    while let there = try ours.updateFiles(kept) {
      if there == mine {
        kept = ".\(quarter).\(UInt64.random(in: .min ... .max)).tmp"
        break
      }
      number += 1
      kept = "\(name)-\(number)"
    }
    try ours.files.rename(ours.updatePath(quarter), ours.updatesPath + "/" + kept)
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

  /// The papers of a seal with their `seal.json`, and no other file of the folder.
  ///
  /// - Returns: `nil` when they are not as they were sealed.
  fileprivate func sealedFiles(
    _ folder: String, _ seal: Seal
  ) throws(PlanFileError) -> [String: [UInt8]]? {
    var found: [String: [UInt8]] = [:]
    for name in seal.papers.keys + ["seal.json"] {
      guard let bytes = try fileOf(folder, name) else { return nil }
      found[name] = bytes
    }
    return MergePapers.holds(found, seal) ? found : nil
  }

  /// The papers in a folder of a seal that was not chosen, as its own `seal.json` names them.
  fileprivate func notChosenFiles(_ folder: String) throws(PlanFileError) -> [String: [UInt8]]? {
    guard let bytes = try fileOf(folder, "seal.json"),
      let stated = MergePapers.stated(["seal.json": bytes])
    else { return nil }
    let name = MergePapers.notChosen(stated.quarter, ["seal.json": bytes])
    guard folder.hasPrefix(name),
      folder.dropFirst(name.count).allSatisfy({ "-0123456789".contains($0) })
    else {
      return nil
    }
    return try sealedFiles(folder, stated.seal)
  }

  private func fileOf(_ folder: String, _ name: String) throws(PlanFileError) -> [UInt8]? {
    do throws(FileError) {
      return try files.read("\(updatesPath)/\(folder)/\(name)")
    } catch {
      guard error.reason == .missing else { throw error.planFileError }
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
