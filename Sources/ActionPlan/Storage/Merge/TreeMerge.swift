/// Makes one tree of two that grew from the same one.
///
/// What only one side changed is taken; what both changed to the same is no conflict. Numbered
/// lists keep the entries of both, short lists are merged as sets, and only one value that both
/// changed differently, or that one took away and the other changed, must be chosen. To swap the
/// sides gives the same tree, and the same conflicts with their sides swapped.
struct TreeMerge {
  /// The side that a conflict takes where nobody chose; `nil` leaves what was there before.
  var prefer: MergeSide?
  var choices = MergeChoices()
  /// Paths where the sides must be chosen between although only one of them changed something.
  var forced: Set<String> = []
  /// Paths of objects that are taken whole when both sides changed them.
  var whole: Set<String> = []
  /// The plans of the sides, which say who held a post when.
  var plans: [Plan] = []
  private(set) var clashes: [Clash] = []
  private(set) var dropped: [Dropped] = []
  /// The paths of all objects that both sides changed, and that were merged by their members.
  private(set) var mixed: [[String]] = []

  /// A place where the two sides can't both be right.
  struct Clash: Hashable {
    var path: [String]
    var base: JSONValue?
    var ours: JSONValue?
    var theirs: JSONValue?
    /// The side that was taken.
    var taken: MergeSide
    /// Whether somebody chose it.
    var isChosen: Bool

    var key: String { path.joined(separator: "/") }
  }

  /// What one side said of something that the other side changed, and that holds no longer.
  struct Dropped: Hashable {
    var path: [String]
    var value: JSONValue

    var key: String { path.joined(separator: "/") }
  }

  init(prefer: MergeSide?) { self.prefer = prefer }

  /// Merges a whole plan.
  mutating func plan(_ three: ThreeValues) -> JSONValue {
    merge(three, .plan, at: []) ?? .object([:])
  }

  mutating func merge(
    _ three: ThreeValues, _ shape: MergeShape, at path: [String]
  ) -> JSONValue? {
    if three.ours.isSame(as: three.theirs) { return three.ours }
    if !forced.isEmpty {
      let key = path.joined(separator: "/")
      if forced.contains(key) { return clash(three, path) }
      if forced.contains(where: { key.isEmpty || $0.hasPrefix(key + "/") }) {
        return mergeInside(three, shape, at: path)
      }
    }
    if three.base.isSame(as: three.ours) { return three.theirs }
    if three.base.isSame(as: three.theirs) { return three.ours }
    return mergeInside(three, shape, at: path)
  }

  private mutating func mergeInside(
    _ three: ThreeValues, _ shape: MergeShape, at path: [String]
  ) -> JSONValue? {
    switch shape.form {
    case .value: clash(three, path)
    case .list: mergeList(three, at: path)
    case .object: mergeObject(three, shape, at: path)
    case .keyed: mergeEntries(three, shape, at: path)
    case .numbered: mergeNumbered(three, shape, at: path)
    }
  }

  /// Notes a conflict and gives the side that is taken.
  mutating func clash(_ three: ThreeValues, _ path: [String]) -> JSONValue? {
    let chosen = choices.side(at: path.joined(separator: "/"))
    guard let side = chosen ?? prefer else { return three.base }
    clashes.append(
      Clash(
        path: path, base: three.base, ours: three.ours, theirs: three.theirs, taken: side,
        isChosen: chosen != nil))
    return three[side]
  }

  private mutating func mergeEntries(
    _ three: ThreeValues, _ shape: MergeShape, at path: [String]
  ) -> JSONValue? {
    var entries: [String: JSONValue] = [:]
    for name in three.memberNames {
      entries[name] = merge(three.member(name), shape.entry, at: path + [name])
    }
    return entries.isEmpty ? nil : .object(entries)
  }

  private mutating func mergeList(_ three: ThreeValues, at path: [String]) -> JSONValue? {
    guard let base = elements(three.base), let ours = elements(three.ours),
      let theirs = elements(three.theirs)
    else { return clash(three, path) }
    let sequence = SequenceMerge(base: base, ours: ours, theirs: theirs) {
      $0.canonical.lexicographicallyPrecedes($1.canonical)
    }
    guard let merged = sequence.merged() else { return clash(three, path) }
    return merged.isEmpty ? nil : .array(merged)
  }

  /// The elements of a list, none where there is none; `nil` for anything else.
  private func elements(_ value: JSONValue?) -> [JSONValue]? {
    switch value {
    case nil: []
    case .array(let elements): elements
    case _?: nil
    }
  }

  /// Starts over from a number of conflicts, as though nothing after them had been met.
  mutating func forget(from mark: Mark) {
    clashes.removeSubrange(mark.clashes...)
    dropped.removeSubrange(mark.dropped...)
    mixed.removeSubrange(mark.mixed...)
  }

  /// How much was found up to a moment.
  struct Mark {
    var clashes: Int
    var dropped: Int
    var mixed: Int
  }

  var mark: Mark { Mark(clashes: clashes.count, dropped: dropped.count, mixed: mixed.count) }

  mutating func noteMixed(_ path: [String]) { if !path.isEmpty { mixed.append(path) } }

  mutating func drop(_ value: JSONValue, at path: [String]) {
    dropped.append(Dropped(path: path, value: value))
  }
}
