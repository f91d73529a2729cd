@testable import ActionPlan

/// What one side changed before a merge, looked for in what came of it.
struct MergedEdit {
  let base: JSONValue?
  let side: JSONValue?
  let result: JSONValue
  let record: MergeRecord

  /// Changes that are neither in the merged plan nor in its history; empty when nothing was lost.
  var lost: [String] {
    let (before, now, after) = (Leaves(base), Leaves(side), Leaves(result))
    let written = now.values.filter { before.values[$0.key] != $0.value }
      .filter { path, value in
        !after.holds(value, at: path) && !isKept(path, value)
      }
    let removed = before.values.keys.filter { path in
      now.values[path] == nil && !Leaves.isNumbered(path) && after.values[path] != nil
        && !isDecided(path)
    }
    return
      (written.map { "\($0.key.joined(separator: "/")) \($0.value)" }
      + removed.map { "not removed: \($0.joined(separator: "/"))" }).sorted()
  }

  /// Whether the version that merged says the value, in a conflict or in what it set aside.
  private func isKept(_ path: [String], _ value: [String]) -> Bool {
    let kept =
      record.conflicts.flatMap { conflict in
        [conflict.ours, conflict.theirs].map { (conflict.path, $0) }
      } + record.setAside.map { ($0.path, Optional($0.value)) }
    return kept.contains { place, said in
      guard let said else { return false }
      let start = place.split(separator: "/").map(String.init)
      let whole = JSONValue.object([:]).replacing(start[...], with: said)
      return Leaves(whole).holds(value, at: path)
    }
  }

  private func isDecided(_ path: [String]) -> Bool {
    let key = path.joined(separator: "/") + "/"
    return (record.conflicts.map(\.path) + record.setAside.map(\.path))
      .contains { key.hasPrefix($0 + "/") }
  }
}

/// Every single value of a plan by its path; a short list is one value.
private struct Leaves {
  private(set) var values: [[String]: [String]] = [:]

  init(_ value: JSONValue?) { add(value, []) }

  private mutating func add(_ value: JSONValue?, _ path: [String]) {
    switch value {
    case nil: break
    case .object(let members)?: for (name, member) in members { add(member, path + [name]) }
    case .array(let elements)?:
      values[path] = elements.map { String(decoding: $0.canonical, as: UTF8.self) }
    case let single?: values[path] = [String(decoding: single.canonical, as: UTF8.self)]
    }
  }

  static func isNumbered(_ path: [String]) -> Bool { path.contains { Int($0) != nil } }

  /// Whether a value, or each element of a list, stands at a path, whatever number it has there.
  func holds(_ value: [String], at path: [String]) -> Bool {
    func fits(_ found: [String]) -> Bool { Set(value).isSubset(of: found) }
    if let found = values[path], fits(found) { return true }
    guard Self.isNumbered(path) else { return false }
    return values.contains { place, found in
      place.count == path.count && fits(found)
        && zip(place, path).allSatisfy { $0 == $1 || (Int($0) != nil && Int($1) != nil) }
    }
  }
}
