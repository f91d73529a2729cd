/// A JSON text that has been checked and indexed: a flat list of nodes over its own bytes.
///
/// Nothing is copied while reading; values are taken from the bytes when they are asked for, so a
/// plan of 100,000 actuals costs one pass and one array.
package final class JSONText: Sendable {
  /// The text itself, UTF-8.
  package let bytes: [UInt8]
  /// Depth first: an object's node, then for each member its key and its value.
  let nodes: [Node]

  init(bytes: [UInt8], nodes: [Node]) {
    self.bytes = bytes
    self.nodes = nodes
  }

  struct Node: Sendable {
    var kind: Kind
    /// Whether a string holds an escape, so that its bytes are not its value.
    var hasEscape = false
    /// The first byte of the value: the quote of a string, the brace of an object.
    var start: UInt32
    /// One past the last byte.
    var end: UInt32
    /// The index of the node after this one and everything in it.
    var next: UInt32
  }

  enum Kind: UInt8, Sendable {
    case object, array, string, number, true_, false_, null
  }

  /// The index of the node after a value and everything in it.
  @inline(__always)
  func end(of index: Int) -> Int { Int(nodes[index].next) }

  /// Whether the bytes between a string's quotes are those of a word without escapes.
  func isString(_ word: String, at index: Int) -> Bool {
    let node = nodes[index]
    guard Int(node.end &- node.start) == word.utf8.count + 2 else { return false }
    var word = word
    return word.withUTF8 { utf8 in
      var position = Int(node.start)
      for place in 0..<utf8.count {
        position += 1
        guard unsafe bytes[position] == utf8[place] else { return false }
      }
      return true
    }
  }

  /// The outermost value.
  package var root: JSONNode { JSONNode(text: self, index: 0) }
}

/// One value of a ``JSONText``.
package struct JSONNode: Sendable {
  let text: JSONText
  let index: Int

  var node: JSONText.Node { text.nodes[index] }
  var kind: JSONText.Kind { node.kind }
  /// The bytes of the value as they stand in the text.
  var raw: ArraySlice<UInt8> { text.bytes[Int(node.start)..<Int(node.end)] }

  /// The members of an object in the order of the text; empty for any other value.
  package var members: JSONMembers { JSONMembers(object: self) }

  /// The elements of an array in order; empty for any other value.
  package var elements: [JSONNode] {
    guard kind == .array else { return [] }
    var found: [JSONNode] = []
    var child = index + 1
    while child < Int(node.next) {
      found.append(JSONNode(text: text, index: child))
      child = Int(text.nodes[child].next)
    }
    return found
  }

  /// The value of a string; `nil` for any other kind.
  package var string: String? {
    guard kind == .string else { return nil }
    let inner = text.bytes[Int(node.start) + 1..<Int(node.end) - 1]
    guard node.hasEscape else { return String(decoding: inner, as: UTF8.self) }
    return String(decoding: JSONEscape.unescaped(inner), as: UTF8.self)
  }

  /// The value of a number; `nil` for any other kind.
  package var decimal: ExactDecimal? {
    guard kind == .number else { return nil }
    let raw = self.raw
    return ExactDecimal(utf8: raw.span)
  }

  /// The value of `true` or `false`; `nil` for any other kind.
  package var bool: Bool? { kind == .true_ ? true : kind == .false_ ? false : nil }
}

/// The members of an object, as pairs of key node and value node.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  let text: JSONText
  var index: Int
  let end: Int

  init(object: JSONNode) {
    text = object.text
    index = object.index + 1
    end = object.kind == .object ? Int(object.node.next) : index
  }

  /// Gives the next member in the order of the text.
  package mutating func next() -> (key: JSONNode, value: JSONNode)? {
    guard index < end else { return nil }
    let key = JSONNode(text: text, index: index)
    let value = JSONNode(text: text, index: index + 1)
    index = Int(text.nodes[index + 1].next)
    return (key, value)
  }
}
