/// Making two copies of a plan one: nothing of either is lost.
extension PlanFolder {
  /// Says what merging a copy would come to; writes nothing.
  ///
  /// - Parameters:
  ///   - other: The copy, with its versions.
  ///   - choices: The sides that are chosen where both changed the same.
  /// - Returns: What there is to do, and what must be chosen.
  /// - Throws: ``PlanFileError`` when the two are not copies of one plan, were edited by hand, or
  ///   can't be read.
  public func proposal(
    merging other: PlanFolder, _ choices: MergeChoices = MergeChoices()
  ) throws(PlanFileError) -> MergeProposal {
    let work = try MergeWork(other, into: self)
    var proposal = try proposal(work, work.kind == .both ? result(work, choices) : nil)
    proposal.papers = try MergePapers(proposal, self, other).names
    return proposal
  }

  private func result(
    _ work: MergeWork, _ choices: MergeChoices
  ) throws(PlanFileError) -> PlanMerge.Result {
    try work.merge().result(choices, prefer: .ours)
  }

  private func proposal(
    _ work: MergeWork, _ result: PlanMerge.Result?
  ) throws(PlanFileError) -> MergeProposal {
    let before = try Self.plan(work.three.ours, planPath)
    var proposal = MergeProposal(
      kind: work.kind, common: work.common,
      incoming: work.newVersions.map { MergeConflict.Author($0) },
      own: work.own.map { MergeConflict.Author($0) }, conflicts: [], setAside: [],
      before: before, after: before)
    if work.kind == .forward { proposal.after = try Self.plan(work.three.theirs, planPath) }
    guard let result else { return proposal }
    let words = MergeWords(work)
    proposal.conflicts = result.clashes.map { words.conflict($0) }
    proposal.setAside = result.dropped.map(\.key)
    proposal.after = try Self.plan(result.value, planPath)
    return proposal
  }

  private static func plan(_ value: JSONValue?, _ file: String) throws(PlanFileError) -> Plan {
    try content(of: value ?? .object([:]), version: 1, file: file).plan
  }

  /// Merges a copy: keeps its version files, and adds one version with what both come to.
  ///
  /// The version files of the copy and its papers are written first, where nothing names them yet.
  /// Then one file makes the merge, so that a kill leaves the plan before it or after it; papers
  /// that a kill kept from their place are put there when merging again. The versions of a copy
  /// that only went on are taken one by one; each is a state of that copy.
  ///
  /// - Parameters:
  ///   - other: The copy, with its versions.
  ///   - choices: A side for every conflict.
  ///   - copy: What the copy is called in the history.
  ///   - authorship: Who merges, when and why.
  /// - Returns: The plan before and after; not new when there was nothing to merge.
  /// - Throws: ``ChangeError`` as ``proposal(merging:_:)``, and when a conflict has no choice.
  public func merge(
    _ other: PlanFolder, _ choices: MergeChoices, copy: String, _ authorship: Authorship
  ) throws(ChangeError) -> Saved {
    do throws(PlanFileError) {
      while true {
        let work = try MergeWork(other, into: self)
        let result = work.kind == .both ? try self.result(work, choices) : nil
        let proposal = try proposal(work, result)
        guard proposal.open.isEmpty else { throw unchosen(proposal.open) }
        let version = try result.map { result throws(PlanFileError) in
          try work.version(result, copy: copy, authorship)
        }
        if let saved = try land(work, version, proposal, other) { return saved }
      }
    } catch {
      throw .file(error)
    }
  }

  /// Writes all that a merge comes to; `nil` when somebody else wrote a version first.
  private func land(
    _ work: MergeWork, _ version: PlanVersion?, _ proposal: MergeProposal, _ other: PlanFolder
  ) throws(PlanFileError) -> Saved? {
    let checkpoint = try load().checkpoint
    let papers = try MergePapers(proposal, self, other)
    let ownFiles = Set(work.kind == .forward ? work.theirs.chain : [])
    let news: [(number: Int, bytes: [UInt8])]
    switch version {
    case let version?: news = [(version.number, try checked(version))]
    case nil:
      news = try work.theirs.chain.enumerated().filter { ownFiles.contains($1) }
        .dropFirst(work.ours.chain.count).map { place, hash throws(PlanFileError) in
          (place + 1, try work.theirs.bytes(of: hash))
        }
    }
    if work.kind != .nothing {
      try keep(work.incoming.filter { !ownFiles.contains($0) }, from: work.theirs)
    }
    let staged = try papers.stage()
    for (number, bytes) in news {
      guard try putInPlace(number, bytes) else { return nil }
    }
    let papersTrouble = papers.trouble(placing: staged)
    if news.isEmpty, let papersTrouble { throw papersTrouble }
    let last = news.last?.number ?? work.ours.chain.count
    let content = PlanFile.Content(plan: proposal.after, version: last)
    return Saved(
      version: last, isNew: !news.isEmpty,
      checkpointTrouble: news.isEmpty
        ? nil : replaceCheckpoint(PlanFile.write(content), last, over: checkpoint),
      papersTrouble: papersTrouble, before: proposal.before, after: proposal.after)
  }

  private func unchosen(_ open: [MergeConflict]) -> PlanFileError {
    PlanFileError(
      .history, file: path,
      "both copies changed \(open.map(\.path).joined(separator: ", ")), and no side was chosen",
      hint: "choose with --ours, --theirs or --choose PATH=ours; nothing was written")
  }
}
