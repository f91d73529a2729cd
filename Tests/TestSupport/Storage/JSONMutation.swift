package import ActionPlan

/// One small damage to a JSON value, with words for where and what.
package struct JSONMutation: Sendable {
  /// Where and what: `indicators/caseload/unit = 7`.
  package var name: String
  /// The damaged value.
  package var value: JSONValue

  /// Every damage of a value by the rules of the plan file.
  ///
  /// Each member is taken out, given every other type, an empty value and null; each object gets an
  /// unknown key, each key of a collection a bad one.
  package static func all(of value: JSONValue) -> [JSONMutation] {
    mutations(of: value, at: "")
  }

  private static let strangers: [(String, JSONValue)] = [
    ("null", .null), ("true", .bool(true)), ("false", .bool(false)), ("a list", .array([])),
    ("a list of a number", .array([.number("1")])), ("an empty object", .object([:])),
    ("an object", .object(["zzz": .string("x")])), ("no text", .string("")),
    ("a text", .string("not any of these")), ("a bad day", .string("2019-13-01")),
    ("a short day", .string("2019-1-1")), ("an old day", .string("1899-12-31")),
    ("an id", .string("head")), ("a bad id", .string("-head")), ("0", .number("0")),
    ("-1", .number("-1")), ("1", .number("1")), ("7", .number("7")), ("100", .number("100")),
    ("1.5", .number("1.5")), ("1000000", .number("1000000")), ("1000001", .number("1000001")),
  ]

  private static func mutations(of value: JSONValue, at path: String) -> [JSONMutation] {
    var found = strangers.map { JSONMutation(name: "\(path) = \($0.0)", value: $0.1) }
    switch value {
    case .object(let members): found += mutations(of: members, at: path)
    case .array(let elements): found += mutations(of: elements, at: path)
    case .string, .number, .bool, .null: break
    }
    return found
  }

  private static func mutations(of members: [String: JSONValue], at path: String) -> [JSONMutation]
  {
    func with(_ what: String, _ change: (inout [String: JSONValue]) -> Void) -> JSONMutation {
      var copy = members
      change(&copy)
      return JSONMutation(name: path + what, value: .object(copy))
    }
    var found = [with(" with an unknown key") { $0["unknown"] = .string("x") }]
    for (key, member) in members.sorted(by: { $0.key < $1.key }) {
      found.append(with("/\(key) taken out") { $0[key] = nil })
      for other in badKeys(key) {
        found.append(
          with("/\(key) named \(other)") {
            $0[key] = nil
            $0[other] = member
          })
      }
      found += mutations(of: member, at: "\(path)/\(key)").map { inner in
        with(inner.name.dropPrefix(path)) { $0[key] = inner.value }
      }
    }
    return found
  }

  private static func badKeys(_ key: String) -> [String] {
    [
      "", " ", key + " ", key + "\n", key.uppercased() + "é", "0", "01", "100000", "2019-02-3",
      "-x",
    ]
      + [
        String(repeating: "k", count: 65), String(repeating: "k", count: 101), "x_y", "2019-20-Q5",
      ]
  }

  private static func mutations(of elements: [JSONValue], at path: String) -> [JSONMutation] {
    var found = [JSONMutation(name: path + " empty", value: .array([]))]
    for (index, element) in elements.enumerated() {
      found.append(
        JSONMutation(name: "\(path)/\(index) twice", value: .array(elements + [element])))
      found += strangers.map { stranger in
        var copy = elements
        copy[index] = stranger.1
        return JSONMutation(name: "\(path)/\(index) = \(stranger.0)", value: .array(copy))
      }
    }
    return found
  }
}

extension String {
  fileprivate func dropPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
