extension JSONNode {
  /// The RFC 7396 merge patch that turns this value into another; `nil` when they are the same.
  ///
  /// Parts whose bytes are equal are skipped without being read.
  package func mergePatch(to new: JSONNode) -> JSONValue? {
    guard !hasSameBytes(as: new) else { return nil }
    guard kind == .object, new.kind == .object else {
      let (old, new) = (JSONValue(self), JSONValue(new))
      return old == new ? nil : new
    }
    let changes = memberChanges(to: new)
    return changes.isEmpty ? nil : .object(changes)
  }

  private func memberChanges(to new: JSONNode) -> [String: JSONValue] {
    var (before, after) = (Array(members)[...], Array(new.members)[...])
    var changes: [String: JSONValue] = [:]
    func compare(_ key: JSONNode, _ old: JSONNode?, _ new: JSONNode?) {
      guard let name = key.string else { return }
      switch (old, new) {
      case (let old?, let new?): changes[name] = old.mergePatch(to: new)
      case (nil, let new?): changes[name] = JSONValue(new)
      case (_, nil): changes[name] = .null
      }
    }
    while let old = before.first, let new = after.first, old.key.raw == new.key.raw {
      compare(new.key, old.value, new.value)
      before.removeFirst()
      after.removeFirst()
    }
    while let old = before.last, let new = after.last, old.key.raw == new.key.raw {
      compare(new.key, old.value, new.value)
      before.removeLast()
      after.removeLast()
    }
    var left: [String: JSONNode] = [:]
    for old in before { left[old.key.string ?? ""] = old.value }
    for new in after {
      compare(new.key, left.removeValue(forKey: new.key.string ?? ""), new.value)
    }
    for old in before where left[old.key.string ?? ""] != nil { compare(old.key, old.value, nil) }
    return changes
  }
}

extension JSONNode {
  /// Whether the bytes of two values are the same, eight at a time: a plan has millions.
  fileprivate func hasSameBytes(as other: JSONNode) -> Bool {
    guard raw.count == other.raw.count else { return false }
    return unsafe raw.withUnsafeBytes { left in
      unsafe other.raw.withUnsafeBytes { right in
        var position = 0
        while position + 8 <= left.count {
          let a = unsafe left.loadUnaligned(fromByteOffset: position, as: UInt64.self)
          let b = unsafe right.loadUnaligned(fromByteOffset: position, as: UInt64.self)
          guard a == b else { return false }
          position += 8
        }
        return unsafe left[position...].elementsEqual(right[position...])
      }
    }
  }
}
