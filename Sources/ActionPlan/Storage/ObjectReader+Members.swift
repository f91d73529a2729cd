extension ObjectReader {
  /// Takes a member that every such object has.
  mutating func required(_ key: String) throws(PlanFileError) -> JSONNode {
    guard let value = take(key) else {
      throw PlanFileError(node, "\(kind) has no \"\(key)\"", hint: "add the key \"\(key)\"")
    }
    return value
  }

  mutating func requiredText(_ key: String) throws(PlanFileError) -> String {
    try required(key).takenText("\"\(key)\"")
  }

  mutating func requiredDay(_ key: String) throws(PlanFileError) -> Day {
    try required(key).takenDay("\"\(key)\"")
  }

  mutating func requiredID(_ key: String) throws(PlanFileError) -> ItemID {
    try required(key).takenID("\"\(key)\"")
  }

  mutating func requiredDecimal(_ key: String) throws(PlanFileError) -> ExactDecimal {
    try required(key).takenDecimal("\"\(key)\"")
  }

  mutating func requiredInt(
    _ key: String, _ range: ClosedRange<Int>
  ) throws(PlanFileError) -> Int {
    try required(key).takenInt("\"\(key)\"", range)
  }

  mutating func text(_ key: String) throws(PlanFileError) -> String? {
    guard let value = take(key) else { return nil }
    return try value.takenText("\"\(key)\"")
  }

  mutating func day(_ key: String) throws(PlanFileError) -> Day? {
    guard let value = take(key) else { return nil }
    return try value.takenDay("\"\(key)\"")
  }

  mutating func id(_ key: String) throws(PlanFileError) -> ItemID? {
    guard let value = take(key) else { return nil }
    return try value.takenID("\"\(key)\"")
  }

  mutating func decimal(_ key: String) throws(PlanFileError) -> ExactDecimal? {
    guard let value = take(key) else { return nil }
    return try value.takenDecimal("\"\(key)\"")
  }

  /// Takes a number that is not below 0.
  mutating func size(_ key: String) throws(PlanFileError) -> ExactDecimal? {
    guard let value = take(key) else { return nil }
    let size = try value.takenDecimal("\"\(key)\"")
    guard !size.isNegative else {
      throw value.expected("a number from 0 for \"\(key)\"", hint: "write it without the minus")
    }
    return size
  }

  mutating func int(_ key: String, _ range: ClosedRange<Int>) throws(PlanFileError) -> Int? {
    guard let value = take(key) else { return nil }
    return try value.takenInt("\"\(key)\"", range)
  }

  /// Takes a mark that is either `true` or not there.
  mutating func mark(_ key: String) throws(PlanFileError) -> Bool {
    guard let value = take(key) else { return false }
    guard value.bool == true else { throw value.expected("true for \"\(key)\"", hint: leaveOut) }
    return true
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, without excluded: String? = nil
  ) throws(PlanFileError) -> Choice? {
    guard let value = take(key) else { return nil }
    if let word = value.string, word != excluded, let choice = Choice(rawValue: word) {
      return choice
    }
    let words = Choice.allCases.map(\.rawValue).filter { $0 != excluded }
    let closest = value.string.flatMap { nearest(to: $0, among: words) }
    throw value.expected(
      "one of \(words.joined(separator: ", ")) for \"\(key)\"",
      hint: closest.map { "did you mean \"\($0)\"?" })
  }

  mutating func requiredChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String
  ) throws(PlanFileError) -> Choice {
    guard let choice: Choice = try choice(key) else {
      throw PlanFileError(node, "\(kind) has no \"\(key)\"", hint: "add the key \"\(key)\"")
    }
    return choice
  }

  /// Takes a list of texts, none empty and none twice.
  mutating func texts(_ key: String) throws(PlanFileError) -> [String] {
    var found: [String] = []
    for element in try elements(key) {
      let text = try element.takenText("\"\(key)\"")
      guard !found.contains(text) else {
        throw PlanFileError(element, "\(text.excerpt) stands twice in \"\(key)\"")
      }
      found.append(text)
    }
    return found
  }

  /// Takes a list of ids, none twice.
  mutating func ids(_ key: String) throws(PlanFileError) -> [ItemID] {
    var found: [ItemID] = []
    for element in try elements(key) {
      let id = try element.takenID("\"\(key)\"")
      guard !found.contains(id) else {
        throw PlanFileError(element, "\(id) stands twice in \"\(key)\"")
      }
      found.append(id)
    }
    return found
  }

  private mutating func elements(_ key: String) throws(PlanFileError) -> [JSONNode] {
    guard let value = take(key) else { return [] }
    guard value.kind == .array else { throw value.expected("a list for \"\(key)\"") }
    let elements = value.elements
    guard !elements.isEmpty else {
      throw PlanFileError(value, "the list \"\(key)\" is empty", hint: leaveOut)
    }
    return elements
  }

  /// Takes one object of the plan file.
  mutating func object<Object: PlanFileObject>(
    _ key: String, as type: Object.Type = Object.self
  ) throws(PlanFileError) -> Object? {
    guard let value = take(key) else { return nil }
    return try value.taken(as: Object.self)
  }

  /// Takes a keyed collection.
  mutating func keyed<Key, Value>(
    _ name: String, _ key: KeyRule<Key>, _ value: (JSONNode) throws(PlanFileError) -> Value
  ) throws(PlanFileError) -> Keyed<Key, Value> {
    guard let collection = take(name) else { return Keyed() }
    return try collection.takenKeyed("\"\(name)\"", key, value)
  }

  /// Takes a keyed collection of objects.
  mutating func keyed<Key, Object: PlanFileObject>(
    _ name: String, _ key: KeyRule<Key>
  ) throws(PlanFileError) -> Keyed<Key, Object> {
    try keyed(name, key) { node throws(PlanFileError) in try node.taken(as: Object.self) }
  }
}

/// What the keys of a collection are.
struct KeyRule<Key: Comparable & Hashable & Sendable> {
  var name: String
  var read: (JSONNode) -> Key?
}

extension KeyRule where Key == ItemID {
  static var id: KeyRule { KeyRule(name: "an id") { $0.string.flatMap { ItemID($0) } } }
}
extension KeyRule where Key == Day {
  static var day: KeyRule {
    KeyRule(name: "a day such as 2019-06-14") { Day(isoBytes: $0.raw.dropFirst().dropLast()) }
  }
}
extension KeyRule where Key == Quarter {
  static var quarter: KeyRule {
    KeyRule(name: "a quarter such as 2019-20-Q1") { $0.string.flatMap { Quarter(key: $0) } }
  }
}
extension KeyRule where Key == String {
  /// The name of a file, in characters that every drive takes.
  static var fileName: KeyRule {
    KeyRule(name: "a file name of up to 100 letters, digits, dots, hyphens and underscores") {
      guard let name = $0.string, (1...100).contains(name.utf8.count),
        name.utf8.allSatisfy(isInFileName),
        name.utf8.first.map({ $0 >= 0x30 && $0 != 0x5F }) == true
      else { return nil }
      return name
    }
  }

  private static func isInFileName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}

extension KeyRule where Key == Int {
  /// A number from 1, written without leading zeros.
  static var number: KeyRule {
    KeyRule(name: "a number from 1") { node in
      guard let text = node.string, let number = Int(text), (1...99_999).contains(number),
        String(number) == text
      else { return nil }
      return number
    }
  }
}

extension JSONNode {
  func taken<Object: PlanFileObject>(as type: Object.Type) throws(PlanFileError) -> Object {
    var reader = try ObjectReader(self, Object.kind)
    let object = try Object(from: &reader)
    try reader.finish(Object.keys)
    return object
  }

  func takenKeyed<Key, Value>(
    _ what: String, _ rule: KeyRule<Key>, _ value: (JSONNode) throws(PlanFileError) -> Value
  ) throws(PlanFileError) -> Keyed<Key, Value> {
    guard kind == .object else { throw expected("an object for \(what)") }
    var collection = Keyed<Key, Value>()
    for (name, node) in members {
      guard let key = rule.read(name) else {
        throw name.expected("\(rule.name) as a key of \(what)")
      }
      collection.set(key, try value(node))
    }
    guard !collection.isEmpty else {
      throw PlanFileError(self, "\(what) is empty", hint: leaveOut)
    }
    return collection
  }
}
