extension JSONParser {
  /// Tells whether a key is new in its object.
  ///
  /// Keys that come in rising byte order (dates) cost one comparison each; a small object is
  /// compared key by key; a large unsorted one keeps a set.
  struct KeySet {
    /// The index of the object's own node.
    let object: Int
    private var last: Int?
    private var rising = true
    private var count = 0
    private var seen: Set<[UInt8]> = []

    init(object: Int) {
      self.object = object
    }

    mutating func isNew(_ key: Int, bytes: [UInt8], nodes: [JSONText.Node]) -> Bool {
      count += 1
      if rising, !nodes[key].hasEscape {
        guard let previous = last else {
          last = key
          return true
        }
        if Self.precedes(nodes[previous], nodes[key], bytes) {
          last = key
          return true
        }
      }
      rising = false
      guard count > 24 else { return !matchesEarlier(key, bytes, nodes) }
      if seen.isEmpty {
        eachEarlier(than: key, nodes) { seen.insert(Self.value(nodes[$0], bytes)) }
      }
      return seen.insert(Self.value(nodes[key], bytes)).inserted
    }

    private func matchesEarlier(_ key: Int, _ bytes: [UInt8], _ nodes: [JSONText.Node]) -> Bool {
      var found = false
      eachEarlier(than: key, nodes) { earlier in
        if !found { found = Self.same(nodes[earlier], nodes[key], bytes) }
      }
      return found
    }

    @inline(__always)
    private func eachEarlier(than key: Int, _ nodes: [JSONText.Node], _ body: (Int) -> Void) {
      var earlier = object + 1
      while earlier < key {
        body(earlier)
        earlier = Int(nodes[earlier + 1].next)
      }
    }

    private static func same(
      _ left: JSONText.Node, _ right: JSONText.Node, _ bytes: [UInt8]
    ) -> Bool {
      if left.hasEscape || right.hasEscape { return value(left, bytes) == value(right, bytes) }
      guard left.end - left.start == right.end - right.start else { return false }
      return zip(Int(left.start)..<Int(left.end), Int(right.start)..<Int(right.end))
        .allSatisfy { bytes[$0] == bytes[$1] }
    }

    private static func precedes(
      _ left: JSONText.Node, _ right: JSONText.Node, _ bytes: [UInt8]
    ) -> Bool {
      var (a, b) = (Int(left.start) + 1, Int(right.start) + 1)
      let (aEnd, bEnd) = (Int(left.end) - 1, Int(right.end) - 1)
      while a < aEnd, b < bEnd {
        if bytes[a] != bytes[b] { return bytes[a] < bytes[b] }
        a += 1
        b += 1
      }
      return a == aEnd && b < bEnd
    }

    private static func value(_ node: JSONText.Node, _ bytes: [UInt8]) -> [UInt8] {
      let inner = bytes[Int(node.start) + 1..<Int(node.end) - 1]
      return node.hasEscape ? JSONEscape.unescaped(inner) : Array(inner)
    }
  }
}
