/// A JSON value held in memory: what merge patches and version files are made of.
package enum JSONValue: Hashable, Sendable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  /// A number by its digits as typed.
  case number(String)
  case bool(Bool)
  case null

  /// Copies a value out of a text.
  package init(_ node: JSONNode) {
    switch node.kind {
    case .object:
      var members: [String: JSONValue] = [:]
      for (key, value) in node.members { members[key.string ?? ""] = JSONValue(value) }
      self = .object(members)
    case .array: self = .array(node.elements.map { JSONValue($0) })
    case .string: self = .string(node.string ?? "")
    case .number: self = .number(String(decoding: node.raw, as: UTF8.self))
    case .true_: self = .bool(true)
    case .false_: self = .bool(false)
    case .null: self = .null
    }
  }

  /// The value in canonical form: keys in byte order, no white space, numbers as typed.
  package var canonical: [UInt8] {
    var bytes: [UInt8] = []
    appendCanonical(to: &bytes)
    return bytes
  }

  private func appendCanonical(to bytes: inout [UInt8]) {
    switch self {
    case .object(let members):
      bytes.append(0x7B)
      for (number, member) in Self.sorted(members).enumerated() {
        if number > 0 { bytes.append(0x2C) }
        JSONEscape.append(member.key, to: &bytes)
        bytes.append(0x3A)
        member.value.appendCanonical(to: &bytes)
      }
      bytes.append(0x7D)
    case .array(let elements):
      bytes.append(0x5B)
      for (number, element) in elements.enumerated() {
        if number > 0 { bytes.append(0x2C) }
        element.appendCanonical(to: &bytes)
      }
      bytes.append(0x5D)
    case .string(let text): JSONEscape.append(text, to: &bytes)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    }
  }

  static func sorted(_ members: [String: JSONValue]) -> [(key: String, value: JSONValue)] {
    members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// Writes the value in the plan file's layout, keys in byte order.
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.object { writer in
        for (key, value) in Self.sorted(members) {
          writer.key(key)
          value.write(to: &writer)
        }
      }
    case .array(let elements):
      writer.array(count: elements.count) { elements[$1].write(to: &$0) }
    case .string(let text): writer.text(text)
    case .number(let digits): writer.raw(digits.utf8)
    case .bool(let value): writer.bool(value)
    case .null: writer.null()
    }
  }

  /// The value after an RFC 7396 merge patch.
  package func merged(with patch: JSONValue) -> JSONValue {
    var copy = self
    copy.merge(patch)
    return copy
  }

  /// Applies an RFC 7396 merge patch.
  package mutating func merge(_ patch: JSONValue) {
    guard case .object(let changes) = patch else {
      self = patch
      return
    }
    var members: [String: JSONValue] = [:]
    if case .object(let own) = self { members = own }
    // Lets go of the members, so that they are changed where they stand.
    self = .null
    for (key, change) in changes {
      if case .null = change {
        members[key] = nil
      } else {
        members[key, default: .null].merge(change)
      }
    }
    self = .object(members)
  }
}

extension JSONValue {
  /// Whether two values have the same bytes in canonical form.
  ///
  /// Swift calls two texts equal that only look alike (é in one character or in two); a file doesn't.
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.object(let left), .object(let right)):
      left.count == right.count
        && zip(sorted(left), sorted(right)).allSatisfy {
          $0.key.utf8.elementsEqual($1.key.utf8) && $0.value == $1.value
        }
    case (.array(let left), .array(let right)): left == right
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.number(let left), .number(let right)): left == right
    case (.bool(let left), .bool(let right)): left == right
    case (.null, .null): true
    case (.object, _), (.array, _), (.string, _), (.number, _), (.bool, _), (.null, _): false
    }
  }
}
