/// Two copies compared: all that is needed to say what a merge comes to, and to make it.
struct MergeWork {
  let folder: PlanFolder
  let ours: VersionGraph
  let theirs: VersionGraph
  private(set) var kind: MergeProposal.Kind
  /// The number of the last version that both copies have as the same file.
  let common: Int
  /// The plan that both have in common, ours and theirs.
  let three: ThreeValues
  /// Their versions that our copy does not hold, oldest first.
  let incoming: [String]
  /// Our versions that their copy does not hold, oldest first.
  let own: [PlanVersion]

  init(_ theirFolder: PlanFolder, into folder: PlanFolder) throws(PlanFileError) {
    for folder in [folder, theirFolder] where try folder.load().isEditedByHand {
      throw PlanFileError(
        .editedByHand, file: folder.planPath, "it was edited by hand since its last version",
        hint: "`actionplan adopt --plan \(folder.path)` records the edit as a version, `actionplan "
          + "restore --plan \(folder.path)` drops it; then merge")
    }
    self.folder = folder
    let (ours, theirs) = (try VersionGraph(folder), try VersionGraph(theirFolder))
    (self.ours, self.theirs) = (ours, theirs)
    common = zip(ours.chain, theirs.chain).prefix { $0 == $1 }.count
    guard common > 0 else { throw Self.strangers(folder, theirFolder) }
    let (held, known) = (Set(ours.history(of: ours.tip)), Set(theirs.history(of: theirs.tip)))
    incoming = theirs.history(of: theirs.tip, without: held)
    try theirs.checkPlans(after: incoming)
    own = ours.history(of: ours.tip, without: known).compactMap { ours.versions[$0] }
    kind = incoming.isEmpty ? .nothing : common == ours.chain.count ? .forward : .both
    var both = ours
    both.formUnion(theirs)
    three = ThreeValues(
      base: try both.base(of: both.lastCommon(ours.tip, theirs.tip)),
      ours: try ours.state(at: ours.tip), theirs: try theirs.state(at: theirs.tip))
    if kind == .both, try bringsNothing() { kind = .nothing }
  }

  private static func strangers(_ ours: PlanFolder, _ theirs: PlanFolder) -> PlanFileError {
    PlanFileError(
      .history, file: theirs.path,
      "it has no version in common with \(ours.path): it is another plan, or its history was "
        + "begun again", hint: "merge a copy that was made from this folder, its versions with it")
  }

  /// Whether their copy only merged what ours holds, and decided nothing in it.
  private func bringsNothing() throws(PlanFileError) -> Bool {
    guard newVersions.allSatisfy({ $0.merged.map { !$0.decides } ?? false }) else { return false }
    let result = try merge().result(MergeChoices(), prefer: .ours)
    return result.clashes.isEmpty && result.value.isSame(as: three.ours ?? .object([:]))
  }

  /// Their versions that our copy does not hold.
  var newVersions: [PlanVersion] { incoming.compactMap { theirs.versions[$0] } }

  /// The rules for bringing the three states together.
  func merge() throws(PlanFileError) -> PlanMerge { try PlanMerge(three, file: folder.planPath) }

  /// The version that makes the merge, and the plan that it leads to.
  func version(
    _ result: PlanMerge.Result, copy: String, _ authorship: Authorship
  ) throws(PlanFileError) -> PlanVersion {
    let content = try PlanFolder.content(of: result.value, version: 1, file: folder.planPath)
    let value = PlanFolder.valueWithoutVersion(
      try PlanFile.parse(PlanFile.write(content), file: folder.planPath))
    var record = MergeRecord(copy: copy, version: theirs.chain.count, sha256: theirs.tip)
    record.conflicts = result.clashes.map {
      MergeRecord.Conflict(
        path: $0.key, chosen: $0.taken, before: $0.base, ours: $0.ours, theirs: $0.theirs)
    }
    record.setAside = result.dropped.map { MergeRecord.SetAside(path: $0.key, value: $0.value) }
    return PlanVersion(
      number: ours.chain.count + 1, at: authorship.at, by: authorship.by, why: authorship.why,
      previous: ours.tip, checksum: PlanFolder.checksum(of: value), merged: record,
      patch: (three.ours ?? .object([:])).patch(to: value))
  }
}
