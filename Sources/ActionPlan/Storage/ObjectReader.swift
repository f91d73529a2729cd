/// A value that is one object of the plan file.
protocol PlanFileObject {
  /// What a reader of an error calls it: "objective".
  static var kind: String { get }
  /// Every key it may have, in declared order.
  static var keys: [String] { get }
  /// Takes the members of an object; the caller checks that none is left over.
  init(from object: inout ObjectReader) throws(PlanFileError)
  /// Writes the members in declared order, leaving out what is not there.
  func write(to writer: inout JSONWriter)
}

/// Takes the members of one object, each once, and refuses what is left.
struct ObjectReader {
  let node: JSONNode
  private let text: JSONText
  private let end: Int
  private var cursor: Int
  private var left: Int

  init(_ node: JSONNode, _ kind: String) throws(PlanFileError) {
    guard node.kind == .object else { throw node.expected("an object for \(kind)") }
    self.node = node
    text = node.text
    end = Int(node.node.next)
    cursor = node.index + 1
    left = 0
    var index = cursor
    while index < end {
      left += 1
      index = Int(text.nodes[index + 1].next)
    }
    guard left > 0 else {
      throw PlanFileError(node, "an empty object stands where \(kind) was expected", hint: leaveOut)
    }
  }

  /// Takes the value of a member; `nil` when the object has none of that key.
  mutating func take(_ key: String) -> JSONNode? {
    guard left > 0 else { return nil }
    var index = cursor
    while index < end {
      if JSONNode(text: text, index: index).isString(key) {
        let value = JSONNode(text: text, index: index + 1)
        if index == cursor { cursor = Int(value.node.next) }
        left -= 1
        return value
      }
      index = Int(text.nodes[index + 1].next)
    }
    return index == cursor ? nil : takeEarlier(key)
  }

  /// Looks before the cursor: a hand-edited file may have its keys in any order.
  private mutating func takeEarlier(_ key: String) -> JSONNode? {
    var index = node.index + 1
    while index < cursor {
      if JSONNode(text: text, index: index).isString(key) {
        left -= 1
        return JSONNode(text: text, index: index + 1)
      }
      index = Int(text.nodes[index + 1].next)
    }
    return nil
  }

  /// Checks that every member was taken.
  func finish(_ kind: String, _ known: [String]) throws(PlanFileError) {
    guard left > 0 else { return }
    for (key, _) in node.members {
      let name = key.string ?? ""
      guard !known.contains(name) else { continue }
      let closest = nearest(to: name, among: known).map { "did you mean \"\($0)\"? " } ?? ""
      throw PlanFileError(
        key, "found the unknown key \"\(name.prefix(40))\" in \(kind)",
        hint: closest + "known keys: \(known.joined(separator: ", "))")
    }
    throw PlanFileError(node, "\(kind) has members that can't stand together")
  }
}

/// What to do with a value that says nothing.
let leaveOut = "leave the key out where there is nothing to say"

extension JSONNode {
  /// What stands here, for an error.
  var found: String {
    switch kind {
    case .object: "an object"
    case .array: "a list"
    case .string: "the text \"\((string ?? "").prefix(40))\""
    case .number: "the number \(String(decoding: raw.prefix(40), as: UTF8.self))"
    case .true_: "true"
    case .false_: "false"
    case .null: "null"
    }
  }

  func expected(_ what: String, hint: String? = nil) -> PlanFileError {
    PlanFileError(
      self, "found \(found) where \(what) was expected",
      hint: hint ?? (kind == .null ? leaveOut : nil))
  }

  func takenText(_ what: String) throws(PlanFileError) -> String {
    guard let string else { throw expected("a text for \(what)") }
    guard !string.isEmpty else {
      throw PlanFileError(self, "the text for \(what) is empty", hint: leaveOut)
    }
    return string
  }

  func takenDay(_ what: String) throws(PlanFileError) -> Day {
    guard kind == .string, !node.hasEscape, let day = Day(isoBytes: raw.dropFirst().dropLast())
    else {
      throw expected("a day for \(what)", hint: "write it as 2019-06-14")
    }
    return day
  }

  func takenID(_ what: String) throws(PlanFileError) -> ItemID {
    guard let string, let id = ItemID(string) else {
      throw expected("an id for \(what)", hint: ItemID.rule)
    }
    return id
  }

  func takenDecimal(_ what: String) throws(PlanFileError) -> ExactDecimal {
    guard let decimal else { throw expected("a number for \(what)") }
    return decimal
  }

  func takenInt(_ what: String, _ range: ClosedRange<Int>) throws(PlanFileError) -> Int {
    guard let decimal, decimal.scale == 0, range.contains(Int(decimal.coefficient)) else {
      throw expected("a whole number from \(range.lowerBound) to \(range.upperBound) for \(what)")
    }
    return Int(decimal.coefficient)
  }
}
