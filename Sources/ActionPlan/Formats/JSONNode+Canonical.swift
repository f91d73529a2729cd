extension JSONNode {
  /// The value in canonical form: keys in byte order, no white space, numbers as typed.
  ///
  /// - Parameter leavingOut: A member of the outermost object that is not written.
  /// - Returns: UTF-8 without a final line break.
  package func canonical(leavingOut: String? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    appendCanonical(to: &bytes, leavingOut: leavingOut)
    return bytes
  }

  private func appendCanonical(to bytes: inout [UInt8], leavingOut: String? = nil) {
    switch kind {
    case .object: appendObject(to: &bytes, leavingOut: leavingOut)
    case .array:
      bytes.append(0x5B)
      for (number, element) in elements.enumerated() {
        if number > 0 { bytes.append(0x2C) }
        element.appendCanonical(to: &bytes)
      }
      bytes.append(0x5D)
    case .string where node.hasEscape: JSONEscape.append(string ?? "", to: &bytes)
    case .string, .number, .true_, .false_, .null: bytes.append(contentsOf: raw)
    }
  }

  private func appendObject(to bytes: inout [UInt8], leavingOut: String?) {
    bytes.append(0x7B)
    var first = true
    for (key, value) in inKeyOrder() {
      if let leavingOut, key.isString(leavingOut) { continue }
      if !first { bytes.append(0x2C) }
      first = false
      key.appendCanonical(to: &bytes)
      bytes.append(0x3A)
      value.appendCanonical(to: &bytes)
    }
    bytes.append(0x7D)
  }

  /// The members by the bytes of their keys; those of a file are mostly sorted already.
  private func inKeyOrder() -> [(key: JSONNode, value: JSONNode)] {
    var pairs: [(key: JSONNode, value: JSONNode)] = []
    var sorted = true
    for pair in members {
      if sorted, let last = pairs.last { sorted = last.key.keyPrecedes(pair.key) }
      pairs.append(pair)
    }
    return sorted ? pairs : pairs.sorted { $0.key.keyPrecedes($1.key) }
  }

  private func keyPrecedes(_ other: JSONNode) -> Bool {
    guard node.hasEscape || other.node.hasEscape else {
      return raw.dropFirst().dropLast().lexicographicallyPrecedes(other.raw.dropFirst().dropLast())
    }
    return (string ?? "").utf8.lexicographicallyPrecedes((other.string ?? "").utf8)
  }
}
