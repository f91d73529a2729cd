/// Makes one plan of two that grew from the same one, and sees to it that it can be read.
struct PlanMerge {
  /// The plans' JSON, without version numbers.
  let three: ThreeValues
  /// What to call the result in errors.
  let file: String
  private var forced: Set<String> = []
  private var whole: Set<String> = []
  private let known: Set<Finding>
  /// The plans of both sides.
  private let plans: [Plan]

  /// What came of it.
  struct Result {
    var value: JSONValue
    var clashes: [TreeMerge.Clash]
    var dropped: [TreeMerge.Dropped]
  }

  /// Prepares a merge.
  ///
  /// A thing that one side took away and the other names, and an id that the two gave to different
  /// things, are conflicts although each side alone is right. Where the members of an object don't
  /// go together when they come from both sides, the whole object is chosen.
  init(_ three: ThreeValues, file: String) throws(PlanFileError) {
    self.three = three
    self.file = file
    plans = try Self.plans(three.ours, file) + Self.plans(three.theirs, file)
    known = Set(plans.flatMap { $0.referenceFindings() })
    var failure: PlanFileError?
    for _ in 0..<8 {
      let before = (forced, whole)
      failure = nil
      for side in MergeSide.allCases {
        do throws(PlanFileError) { try settle(side) } catch { failure = error }
      }
      if before == (forced, whole) { break }
    }
    if let failure {
      throw PlanFileError(
        .history, file: file,
        "the two copies together make a plan that can't be read: "
          + failure.message, hint: "change one of them so that they go together, then merge again")
    }
  }

  /// The merged plan with choices made; what nobody chose is as `prefer` has it.
  func result(_ choices: MergeChoices, prefer: MergeSide) -> Result {
    var merge = TreeMerge(prefer: prefer)
    (merge.choices, merge.forced, merge.whole, merge.plans) = (choices, forced, whole, plans)
    let value = merge.plan(three)
    return Result(value: value, clashes: merge.clashes, dropped: merge.dropped)
  }

  private mutating func settle(_ side: MergeSide) throws(PlanFileError) {
    var merge = TreeMerge(prefer: side)
    (merge.forced, merge.whole, merge.plans) = (forced, whole, plans)
    let value = merge.plan(three)
    let plan: Plan
    do throws(PlanFileError) {
      plan = try PlanFolder.content(of: value, version: 1, file: file).plan
    } catch {
      // The innermost objects first: what they lie in follows when that is not enough.
      let paths = merge.mixed.filter { path in
        !merge.mixed.contains { $0.count > path.count && $0.starts(with: path) }
      }
      let added = Set(paths.map { $0.joined(separator: "/") }).subtracting(whole)
      guard !added.isEmpty else { throw error }
      whole.formUnion(added)
      return
    }
    for finding in plan.referenceFindings() where !known.contains(finding) {
      forced.formUnion(places(of: finding))
    }
    // An id that both gave to different things: what names it meant one of the two.
    for clash in merge.clashes where clash.path.count == 2 && clash.base == nil {
      guard clash.ours != nil, clash.theirs != nil else { continue }
      forced.formUnion(mentions(of: clash.path[1], three, at: []).subtracting([clash.key]))
    }
  }

  /// Where the sides differ, and one of them names an id that was not named there before.
  private func mentions(of id: String, _ three: ThreeValues, at path: [String]) -> Set<String> {
    guard !three.ours.isSame(as: three.theirs) else { return [] }
    let place: Set = [path.joined(separator: "/")]
    if path.count > 1, path.last == id { return place }
    if path.count < 2 || three.ours?.isObject == true && three.theirs?.isObject == true {
      return three.memberNames.reduce(into: []) { found, name in
        found.formUnion(mentions(of: id, three.member(name), at: path + [name]))
      }
    }
    let names = [three.ours, three.theirs].contains { $0?.names(id) ?? false }
    return names && !(three.base?.names(id) ?? false) ? place : []
  }

  /// Where the sides differ about the item that a finding names.
  private func places(of finding: Finding) -> [String] {
    MergeShape.collections.flatMap { name in
      three.member(name).memberNames.filter { id in
        let item = three.member(name).member(id)
        guard !item.ours.isSame(as: item.theirs) else { return false }
        return finding.code == .duplicateID
          ? finding.item?.description == id
          : finding.message.contains("\"\(id)\"") && (item.ours == nil || item.theirs == nil)
      }.map { "\(name)/\($0)" }
    }
  }

  private static func plans(
    _ value: JSONValue?, _ file: String
  ) throws(PlanFileError) -> [Plan] {
    guard let value else { return [] }
    return [try PlanFolder.content(of: value, version: 1, file: file).plan]
  }
}

extension JSONValue {
  fileprivate var isObject: Bool { if case .object = self { true } else { false } }

  /// Whether a text or a key in it is an id.
  fileprivate func names(_ id: String) -> Bool {
    switch self {
    case .object(let members): members.contains { $0 == id || $1.names(id) }
    case .array(let elements): elements.contains { $0.names(id) }
    case .string(let text): text == id
    case .number, .bool, .null: false
    }
  }
}

extension MergeShape {
  /// The names of a plan's collections of things that have ids.
  static let collections = [
    "ratings", "inspections", "recommendations", "objectives", "actions", "indicators", "officers",
    "risks",
  ]
}
