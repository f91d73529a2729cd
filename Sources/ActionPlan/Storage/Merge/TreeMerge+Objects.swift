/// Objects are merged member by member, but never so that somebody is made to say what they didn't.
extension TreeMerge {
  mutating func mergeObject(
    _ three: ThreeValues, _ shape: MergeShape, at path: [String]
  ) -> JSONValue? {
    guard case .object? = three.ours, case .object? = three.theirs else {
      return clash(three, path)
    }
    guard !whole.contains(path.joined(separator: "/")), !isClosed(three, shape),
      !hasSplitGroup(three, shape)
    else { return clash(three, path) }
    let mark = mark
    noteMixed(path)
    var members: [String: JSONValue] = [:]
    var isOneStatement = false
    let late = shape.kind == "progress" ? Self.settledLate : []
    for name in three.memberNames where !late.contains(name) {
      let (member, before) = (shape.member(name), clashes.count)
      members[name] = merge(three.member(name), member, at: path + [name])
      if clashes.count > before, member.isPlain { isOneStatement = true }
    }
    if isOneStatement, three.base == nil || isStatement(three) {
      forget(from: mark)
      return clash(three, path)
    }
    if shape.kind == "progress" { settle(&members, three, at: path) }
    return members.isEmpty ? nil : .object(members)
  }

  /// Whether an object says who said it: then a conflict in it is one about all of it.
  private func isStatement(_ three: ThreeValues) -> Bool {
    [three.ours, three.theirs].contains { side in
      guard let side else { return false }
      return side["agreedBy"] != nil || (side["on"] != nil && side["by"] != nil)
    }
  }

  // MARK: Members that are one value

  private static let figure = [
    "value", "low", "high", "fewerThan", "unavailable", "reason", "numerator", "denominator",
    "status",
  ]
  private static let target = ["atLeast", "atMost", "exactly", "state"]
  private static let holder = ["name", "vacant"]

  /// Whether members that make sense only together were changed by both sides in different ways.
  private func hasSplitGroup(_ three: ThreeValues, _ shape: MergeShape) -> Bool {
    let kinds = ["actual", "baseline", "figure"]
    return [
      kinds.contains(shape.kind) ? Self.figure : [], shape.kind == "target" ? Self.target : [],
      shape.kind == "holder" ? Self.holder : [],
    ].contains { names in
      let parts = [three.base, three.ours, three.theirs].map { part(of: $0, names) }
      return parts[0] != parts[1] && parts[0] != parts[2] && parts[1] != parts[2]
    }
  }

  private func part(of value: JSONValue?, _ names: [String]) -> [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    for name in names { found[name] = value?[name] }
    return found
  }

  // MARK: What one side closed and the other went on with

  /// Whether one side closed something in which the other changed anything else.
  private func isClosed(_ three: ThreeValues, _ shape: MergeShape) -> Bool {
    let name: String
    switch shape.kind {
    case "objective": name = "closings"
    case "action": name = "done"
    default: return false
    }
    return MergeSide.allCases.contains { side in
      closed(three[side], name) && !closed(three.base, name)
        && !rest(three[side.other], name).isSame(as: rest(three.base, name))
    }
  }

  private func closed(_ value: JSONValue?, _ name: String) -> Bool {
    guard name == "closings" else { return value?[name] != nil }
    guard let last = NumberedList(value?[name]).entries.last else { return false }
    return last.value["reopened"] == nil
  }

  private func rest(_ value: JSONValue?, _ name: String) -> JSONValue? {
    guard case .object(var members)? = value else { return value }
    members[name] = nil
    return .object(members)
  }

  // MARK: What was said of a quarter, and who looked at it

  /// What holds only while something else in the same entry stands.
  private static let settledLate: Set<String> = ["verified", "publishable"]

  /// Keeps a verification only with the claim that it confirmed, and the mark that words may be
  /// published only with the words that it was set for.
  private mutating func settle(
    _ members: inout [String: JSONValue], _ three: ThreeValues, at path: [String]
  ) {
    let entry: JSONValue? = .object(members)
    func keeps(_ side: JSONValue?, _ name: String) -> JSONValue? {
      guard let value = side?[name] else { return nil }
      let holds =
        name == "verified"
        ? Self.claim(side).isSame(as: Self.claim(entry)) && !isOwn(value, .object(members))
        : Self.words.allSatisfy { (side?[$0]).isSame(as: entry?[$0]) }
      return holds ? value : nil
    }
    for name in ["publishable", "verified"] {
      let kept = ThreeValues(
        base: keeps(three.base, name), ours: keeps(three.ours, name),
        theirs: keeps(three.theirs, name))
      let shape = MergeShape.plan.member("progress").entry.entry.member(name)
      members[name] = merge(kept, shape, at: path + [name])
      for side in MergeSide.allCases {
        guard let said = three[side]?[name], kept[side] == nil,
          !Optional(said).isSame(as: members[name]), !Optional(said).isSame(as: three.base?[name])
        else { continue }
        drop(said, at: path + [name])
      }
    }
  }

  private static let words = ["done", "difference", "next"]

  /// What a second person confirms: all but who wrote it down when, and whether it is published.
  private static func claim(_ entry: JSONValue?) -> JSONValue? {
    guard case .object(var members)? = entry else { return nil }
    for name in ["by", "on", "publishable", "verified"] { members[name] = nil }
    return .object(members)
  }

  /// Whether a verification is by the one who logged the entry, be it under a post's name.
  private func isOwn(_ verification: JSONValue, _ entry: JSONValue) -> Bool {
    func signature(_ value: JSONValue) -> (name: String, on: Day)? {
      guard let by = value["by"]?.text, let on = value["on"]?.text.flatMap({ Day(iso: $0) }) else {
        return nil
      }
      return (by, on)
    }
    guard let verifier = signature(verification), let author = signature(entry) else {
      return false
    }
    return isOnePerson(verifier.name, author.name)
      || plans.contains { $0.isOnePerson(verifier, author) }
  }
}
