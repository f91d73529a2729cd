extension JSONNode {
  /// The value in canonical form: keys in byte order, no white space, numbers as typed.
  ///
  /// - Parameter leavingOut: A member of the outermost object that is not written.
  /// - Returns: UTF-8 without a final line break.
  package func canonical(leavingOut: String? = nil) -> [UInt8] {
    var writer = CanonicalWriter(text: text)
    writer.bytes.reserveCapacity(raw.count)
    writer.write(index, leavingOut: leavingOut)
    return writer.bytes
  }
}

/// Writes the nodes of a text in canonical form, copying what is in that form already.
private struct CanonicalWriter {
  let text: JSONText
  var bytes: [UInt8] = []
  /// The keys of the objects being written, innermost last: one array for all of them.
  private var keys: [Int] = []

  init(text: JSONText) { self.text = text }

  mutating func write(_ index: Int, leavingOut: String? = nil) {
    let node = text.nodes[index]
    switch node.kind {
    case .object: writeObject(index, leavingOut)
    case .array: writeArray(index)
    case .string where node.hasEscape:
      JSONEscape.append(JSONNode(text: text, index: index).string ?? "", to: &bytes)
    case .string, .number, .true_, .false_, .null:
      bytes.append(contentsOf: text.bytes[Int(node.start)..<Int(node.end)])
    }
  }

  private mutating func writeArray(_ array: Int) {
    bytes.append(0x5B)
    var element = array + 1
    while element < text.end(of: array) {
      if element > array + 1 { bytes.append(0x2C) }
      write(element)
      element = text.end(of: element)
    }
    bytes.append(0x5D)
  }

  private mutating func writeObject(_ object: Int, _ leavingOut: String?) {
    let first = keys.count
    collectKeys(of: object)
    bytes.append(0x7B)
    var isFirst = true
    for place in first..<keys.count {
      let key = keys[place]
      if let leavingOut, text.isString(leavingOut, at: key) { continue }
      if !isFirst { bytes.append(0x2C) }
      isFirst = false
      write(key)
      bytes.append(0x3A)
      write(key + 1)
    }
    bytes.append(0x7D)
    keys.removeSubrange(first...)
  }

  /// Adds the keys of an object in byte order; those of a file are mostly sorted already.
  private mutating func collectKeys(of object: Int) {
    let first = keys.count
    var key = object + 1
    var isSorted = true
    while key < text.end(of: object) {
      if keys.count - first < 32 {
        insert(key, after: first)
      } else {
        if isSorted { isSorted = precedes(keys[keys.count - 1], key) }
        keys.append(key)
      }
      key = text.end(of: key + 1)
    }
    guard !isSorted else { return }
    let sorted = keys[first...].sorted { precedes($0, $1) }
    keys.replaceSubrange(first..., with: sorted)
  }

  /// Puts a key in its place among the few from an index on.
  private mutating func insert(_ key: Int, after first: Int) {
    var place = keys.count
    keys.append(key)
    while place > first, precedes(key, keys[place - 1]) {
      keys[place] = keys[place - 1]
      place -= 1
    }
    keys[place] = key
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (text.nodes[left], text.nodes[right])
    if a.hasEscape || b.hasEscape {
      let (left, right) = (JSONNode(text: text, index: left), JSONNode(text: text, index: right))
      return (left.string ?? "").utf8.lexicographicallyPrecedes((right.string ?? "").utf8)
    }
    var (i, j) = (Int(a.start) + 1, Int(b.start) + 1)
    let (endA, endB) = (Int(a.end) - 1, Int(b.end) - 1)
    while i < endA, j < endB {
      if text.bytes[i] != text.bytes[j] { return text.bytes[i] < text.bytes[j] }
      i += 1
      j += 1
    }
    return i == endA && j < endB
  }
}
