/// Says in words what each side made of the places that both changed.
struct MergeWords {
  let work: MergeWork
  private let base: Plan?

  init(_ work: MergeWork) {
    self.work = work
    base = Self.plan(work.three.base, work.folder)
  }

  /// A conflict as it is shown.
  func conflict(_ clash: TreeMerge.Clash) -> MergeConflict {
    let (ours, theirs) = (account(clash, .ours), account(clash, .theirs))
    return MergeConflict(
      path: clash.key, before: before(clash), ours: ours, theirs: theirs,
      chosen: clash.isChosen ? clash.taken : nil)
  }

  private func account(_ clash: TreeMerge.Clash, _ side: MergeSide) -> MergeConflict.Account {
    let value = side == .ours ? clash.ours : clash.theirs
    let versions = side == .ours ? work.own : work.newVersions
    return MergeConflict.Account(
      changes: changes(clash, value),
      versions: versions.filter { $0.merged == nil && $0.touches(clash.path) }.map {
        MergeConflict.Author($0)
      })
  }

  private func changes(_ clash: TreeMerge.Clash, _ value: JSONValue?) -> [String] {
    guard !value.isSame(as: clash.base) else { return ["left as it was"] }
    let differences = differences(clash, value)
    if !differences.isEmpty { return differences.map(\.description) }
    return [value.map { "\(clash.key): \(Self.line($0))" } ?? "\(clash.key) taken away"]
  }

  private func differences(_ clash: TreeMerge.Clash, _ value: JSONValue?) -> [PlanDifference] {
    let changed = work.three.base?.replacing(clash.path[...], with: value)
    guard let base, let plan = Self.plan(changed, work.folder) else { return [] }
    return plan.differences(from: base)
  }

  private func before(_ clash: TreeMerge.Clash) -> String {
    guard let value = clash.base else { return "nothing" }
    for side in [clash.ours, clash.theirs] {
      let differences = differences(clash, side)
      if differences.count == 1, let from = differences[0].from { return from }
    }
    return Self.line(value)
  }

  /// A value on one line, cut after a hundred characters.
  private static func line(_ value: JSONValue) -> String {
    let text = value.text ?? String(decoding: value.canonical, as: UTF8.self)
    let line = text.onOneLine
    return line.count > 100 ? String(line.prefix(100)) + "…" : line
  }

  private static func plan(_ value: JSONValue?, _ folder: PlanFolder) -> Plan? {
    do throws(PlanFileError) {
      guard let value else { return nil }
      return try PlanFolder.content(of: value, version: 1, file: folder.planPath).plan
    } catch {
      return nil
    }
  }
}

extension PlanVersion {
  /// Whether it changed what stands at a path, something in it, or what it stands in as a whole.
  fileprivate func touches(_ path: [String]) -> Bool {
    var place = patch
    for name in path {
      guard case .object(let changes) = place else { return true }
      guard let inner = changes[name] else { return false }
      place = inner
    }
    return true
  }
}
