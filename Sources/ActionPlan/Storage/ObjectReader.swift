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
  /// What an error calls the object.
  let kind: String
  private let end: Int
  /// The first member that has not been taken; in declared order the next one is always there.
  private var cursor: Int
  private var left = 0

  init(_ node: JSONNode, _ kind: String) throws(PlanFileError) {
    guard node.kind == .object else { throw node.expected("an object for \(kind)") }
    self.node = node
    self.kind = kind
    end = Int(node.node.next)
    cursor = node.index + 1
    var index = cursor
    while index < end {
      left += 1
      index = node.text.end(of: index + 1)
    }
    guard left > 0 else {
      throw PlanFileError(node, "an empty object stands where \(kind) was expected", hint: leaveOut)
    }
  }

  /// Takes the value of a member; `nil` when the object has none of that key.
  ///
  /// Each key is asked for once, so what was taken is never met again.
  mutating func take(_ key: String) -> JSONNode? {
    guard left > 0 else { return nil }
    var index = cursor
    while index < end {
      if node.text.isString(key, at: index) {
        left -= 1
        if index == cursor { cursor = node.text.end(of: index + 1) }
        return JSONNode(text: node.text, index: index + 1)
      }
      index = node.text.end(of: index + 1)
    }
    return nil
  }

  /// Checks that every member was taken.
  func finish(_ known: [String]) throws(PlanFileError) {
    guard left > 0 else { return }
    for (key, _) in node.members {
      let name = key.string ?? ""
      guard !known.contains(name) else { continue }
      let closest = nearest(to: name, among: known).map { "did you mean \"\($0)\"? " } ?? ""
      throw PlanFileError(
        key, "found the unknown key \(name.excerpt) in \(kind)",
        hint: closest + "known keys: \(known.joined(separator: ", "))")
    }
    throw PlanFileError(node, "\(kind) has members that can't stand together")
  }
}

/// What to do with a value that says nothing.
let leaveOut = "leave the key out where there is nothing to say"

extension String {
  /// The beginning of a text in quotes, on one line and safe to show.
  var excerpt: String {
    let start = String(String.UnicodeScalarView(unicodeScalars.prefix(40)))
    let line = start.replacing("\n", with: "\\n").replacing("\r", with: "\\r")
    let isWhole = unicodeScalars.dropFirst(40).isEmpty
    return "\"" + line.safeForTerminal + (isWhole ? "\"" : "…\"")
  }
}

extension JSONNode {
  /// What stands here, for an error.
  var found: String {
    switch kind {
    case .object: "an object"
    case .array: "a list"
    case .string: "the text \((string ?? "").excerpt)"
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

  func takenText(_ what: @autoclosure () -> String) throws(PlanFileError) -> String {
    guard let string else { throw expected("a text for \(what())") }
    guard !string.isEmpty else {
      throw PlanFileError(self, "the text for \(what()) is empty", hint: leaveOut)
    }
    return string
  }

  func takenDay(_ what: @autoclosure () -> String) throws(PlanFileError) -> Day {
    guard kind == .string, !node.hasEscape, let day = Day(isoBytes: raw.dropFirst().dropLast())
    else {
      throw expected("a day for \(what())", hint: "write it as 2019-06-14")
    }
    return day
  }

  func takenID(_ what: @autoclosure () -> String) throws(PlanFileError) -> ItemID {
    guard let string, let id = ItemID(string) else {
      throw expected("an id for \(what())", hint: ItemID.rule)
    }
    return id
  }

  func takenDecimal(_ what: @autoclosure () -> String) throws(PlanFileError) -> ExactDecimal {
    guard let decimal else { throw expected("a number for \(what())") }
    return decimal
  }

  func takenInt(_ what: @autoclosure () -> String, _ range: ClosedRange<Int>) throws(PlanFileError)
    -> Int
  {
    guard let decimal, decimal.scale == 0, range.contains(Int(decimal.coefficient)) else {
      throw expected("a whole number from \(range.lowerBound) to \(range.upperBound) for \(what())")
    }
    return Int(decimal.coefficient)
  }
}
