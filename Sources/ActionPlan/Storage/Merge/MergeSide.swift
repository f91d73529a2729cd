/// One of the two copies that are made one.
public enum MergeSide: String, CaseIterable, Hashable, Sendable {
  /// The copy that is merged into.
  case ours
  /// The copy that is merged.
  case theirs

  var other: MergeSide { self == .ours ? .theirs : .ours }
}

/// Which side is taken where both changed the same.
public struct MergeChoices: Hashable, Sendable {
  /// The side for every conflict that has no choice of its own; `nil` when each must be chosen.
  public var all: MergeSide?
  /// The side by the path of a conflict, or of what it lies in.
  public var byPath: [String: MergeSide]

  /// Makes choices.
  public init(all: MergeSide? = nil, byPath: [String: MergeSide] = [:]) {
    self.all = all
    self.byPath = byPath
  }

  /// The side that is chosen at a path; `nil` when nobody chose.
  public func side(at path: String) -> MergeSide? {
    var place = path[...]
    while true {
      if let side = byPath[String(place)] { return side }
      guard let slash = place.lastIndex(of: "/") else { return all }
      place = place[..<slash]
    }
  }
}

/// One place of the plan in a common state and in two later ones.
struct ThreeValues {
  var base: JSONValue?
  var ours: JSONValue?
  var theirs: JSONValue?

  /// The same member of all three.
  func member(_ name: String) -> ThreeValues {
    ThreeValues(base: base?[name], ours: ours?[name], theirs: theirs?[name])
  }

  /// The names of the members of any of the three, in byte order.
  var memberNames: [String] {
    var names: Set<String> = []
    for value in [base, ours, theirs] {
      if case .object(let members)? = value { names.formUnion(members.keys) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  subscript(side: MergeSide) -> JSONValue? { side == .ours ? ours : theirs }
}

extension JSONValue {
  /// The value of a member; `nil` when there is none, and for anything but an object.
  subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The text of a string; `nil` for anything else.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// Whether two values have the same canonical form; no keys are sorted for it.
  func isSame(as other: JSONValue) -> Bool {
    switch (self, other) {
    case (.object(let left), .object(let right)):
      left.count == right.count
        && left.allSatisfy { key, value in right[key].map { value.isSame(as: $0) } ?? false }
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
    case (.object, _), (.array, _), (.string, _), (.number, _), (.bool, _), (.null, _):
      self == other
    }
  }

  /// The value with another one at a path; `nil` takes away, with all objects that are empty then.
  func replacing(_ path: ArraySlice<String>, with value: JSONValue?) -> JSONValue? {
    guard let name = path.first else { return value }
    var members: [String: JSONValue] = [:]
    if case .object(let own) = self { members = own }
    let inner = members[name] ?? .object([:])
    members[name] = inner.replacing(path.dropFirst(), with: value)
    return members.isEmpty ? nil : .object(members)
  }

  /// The value at a path; `nil` when there is none.
  func at(_ path: ArraySlice<String>) -> JSONValue? {
    guard let name = path.first else { return self }
    return self[name]?.at(path.dropFirst())
  }

  /// The RFC 7396 merge patch that turns this object into another.
  func patch(to new: JSONValue) -> JSONValue {
    guard case .object(let old) = self, case .object(let wanted) = new else { return new }
    var changes: [String: JSONValue] = [:]
    for key in old.keys where wanted[key] == nil { changes[key] = .null }
    for (key, value) in wanted {
      guard let before = old[key] else {
        changes[key] = value
        continue
      }
      if !before.isSame(as: value) { changes[key] = before.patch(to: value) }
    }
    return .object(changes)
  }
}

extension JSONValue? {
  /// Whether both are missing, or both are there and the same.
  func isSame(as other: JSONValue?) -> Bool {
    switch (self, other) {
    case (nil, nil): true
    case (let left?, let right?): left.isSame(as: right)
    case (nil, _), (_, nil): false
    }
  }
}
