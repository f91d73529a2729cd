/// What came with the copies that were merged, told as its authors made it.
struct MergedChanges {
  private let folder: PlanFolder
  /// The copy from which the update was published that changes are counted from.
  let published: Published?
  private var graph: VersionGraph?

  /// A version of a copy that papers were made from.
  struct Published {
    var copy: PlanFolder.MergedCopy
    var version: Int

    /// The plan that the papers were made from.
    func plan() throws(PlanFileError) -> Plan { try copy.folder.plan(at: version) }
  }

  init(_ folder: PlanFolder, published: Published?) {
    (self.folder, self.published) = (folder, published)
  }

  /// The steps of a merge: each version of the copy, and what was decided in merging it.
  ///
  /// All have the number of the version here with which they came.
  mutating func steps(
    of version: PlanVersion, leadingTo value: JSONValue
  ) throws(PlanFileError) -> [ChangeLog.Step] {
    if graph == nil { graph = try VersionGraph(folder) }
    guard let graph else { return [] }
    var known: Set<String> = []
    if let published, let tip = published.copy.line.prefix(published.version).last {
      known = Set(graph.history(of: tip))
    }
    var steps: [ChangeLog.Step] = []
    for hash in graph.brought(by: version) where !known.contains(hash) {
      guard var made = graph.versions[hash] else { continue }
      let (number, after) = (made.number, try graph.state(at: hash))
      var before = JSONValue.object([:])
      if let record = made.merged {
        before = Self.undecided(after, record)
      } else if let previous = made.previous {
        before = try graph.state(at: previous)
      }
      made.number = version.number
      steps += try step(made, before, after, at: number)
    }
    if let record = version.merged {
      steps += try step(version, Self.undecided(value, record), value, at: version.number)
    }
    return steps
  }

  private func step(
    _ version: PlanVersion, _ before: JSONValue, _ after: JSONValue, at number: Int
  ) throws(PlanFileError) -> [ChangeLog.Step] {
    guard version.merged == nil || !before.isSame(as: after) else { return [] }
    let file = folder.versionPath(number)
    let next = try PlanFolder.content(of: after, version: number, file: file).plan
    do throws(PlanFileError) {
      let old = try PlanFolder.content(of: before, version: number, file: file).plan
      return [ChangeLog.Step(version, from: old, to: next)]
    } catch {
      // Before what was decided the two sides were no plan together; their own steps stand.
      return version.merged == nil ? [ChangeLog.Step(version, from: nil, to: next)] : []
    }
  }

  /// A merged plan without what was decided against the copy.
  private static func undecided(_ value: JSONValue, _ record: MergeRecord) -> JSONValue {
    var value = value
    for conflict in record.conflicts where conflict.chosen == .ours {
      let path = conflict.path.split(separator: "/").map(String.init)
      value = value.replacing(path[...], with: conflict.theirs) ?? .object([:])
    }
    for dropped in record.setAside {
      let path = dropped.path.split(separator: "/").map(String.init)
      value = value.replacing(path[...], with: dropped.value) ?? .object([:])
    }
    return value
  }
}

extension PlanFolder {
  /// The versions that came with each merge, oldest first, by the number of the merge here.
  public func mergedHistory(
    _ versions: [PlanVersion]
  ) throws(PlanFileError) -> [Int: [MergeConflict.Author]] {
    guard versions.contains(where: { $0.merged != nil }) else { return [:] }
    let graph = try VersionGraph(self)
    var found: [Int: [MergeConflict.Author]] = [:]
    for version in versions where version.merged != nil {
      found[version.number] = graph.brought(by: version).compactMap { graph.versions[$0] }
        .map { MergeConflict.Author($0) }
    }
    return found
  }

  /// The copy from which an update was published; `nil` when that was this one.
  func publishedCopy(_ since: ChangeLog.Since) throws(PlanFileError) -> MergedChanges.Published? {
    guard let quarter = since.copied, let seal = try load().content.plan.seals[quarter],
      let copy = try copySealed(quarter, seal)
    else { return nil }
    return MergedChanges.Published(copy: copy, version: seal.version)
  }
}
