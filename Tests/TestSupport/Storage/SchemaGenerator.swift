package import ActionPlan

/// Makes random plans by the plan file's own schema, so that every member comes up.
package struct SchemaGenerator {
  private typealias Object = [String: JSONValue]
  private let root: Object
  private var generator: SeededGenerator
  /// How likely a member is that need not be there, in percent.
  private let fullness: Int

  /// Starts from a seed.
  package init(seed: UInt64) throws {
    root = JSONValue(try JSONParser.parse(PlanSchema.json()).root).members
    generator = SeededGenerator(seed: seed)
    fullness = [10, 30, 60, 100][Int(seed % 4)]
  }

  /// Makes a plan file.
  package mutating func plan() throws -> PlanFile.Content {
    try PlanFile.read(value(.object(root), depth: 0).canonical, file: "random.json")
  }

  private mutating func value(_ schema: JSONValue, depth: Int) -> JSONValue {
    let rules = schema.members
    if let reference = rules["$ref"]?.text {
      return value(root["$defs"]?.members[String(reference.dropFirst(8))] ?? .null, depth: depth)
    }
    if let constant = rules["const"] { return constant }
    if let words = rules["enum"]?.elements {
      return words.randomElement(using: &generator) ?? .null
    }
    switch rules["type"]?.text {
    case "string": return .string(text(rules["pattern"]?.text))
    case "integer": return .number(String(whole(rules)))
    case "number": return .number(decimal(isPositive: rules["maximum"] != nil && !takesAny(rules)))
    case "array": return list(rules, depth)
    default: return object(rules, depth)
    }
  }

  private func takesAny(_ rules: Object) -> Bool {
    rules["minimum"]?.digits.hasPrefix("-") ?? false
  }

  private mutating func whole(_ rules: Object) -> Int {
    let low = Int(rules["minimum"]?.digits ?? "") ?? 0
    return Int.random(in: low...(Int(rules["maximum"]?.digits ?? "") ?? low), using: &generator)
  }

  private mutating func decimal(isPositive: Bool) -> String {
    let whole = String(Int.random(in: 1...999_999, using: &generator))
    let digits = Int.random(in: 0...12, using: &generator)
    let fraction = (0..<digits).map { _ in String(Int.random(in: 0...9, using: &generator)) }
    let sign = isPositive || Bool.random(using: &generator) ? "" : "-"
    return sign + whole + (digits > 0 ? "." + fraction.joined() : "")
  }

  private mutating func text(_ pattern: String?) -> String {
    switch pattern.flatMap(PlanSchema.KeyPattern.init) {
    case nil: return freeText()
    case .id: return pick(["1", "a", "B"]) + pick(["", ".1", "-x"]) + String(number(50))
    case .day: return Day(ordinal: number(20_000))?.description ?? "2019-06-14"
    case .quarter:
      let year = 2000 + number(90)
      return "\(year)-\(String(year + 101).suffix(2))-Q\(1 + number(3))"
    case .number: return String(1 + number(300))
    case .fileName:
      return pick(["board", "ofsted_2"]) + pick([".docx", "-x.md", ""]) + "\(number(9))"
    }
  }

  private mutating func freeText() -> String {
    let pieces = [
      "a", "caseload", "é", "e\u{301}", "\n", "\t", "\"", "\\", "\u{1}", "\u{7F}", "\u{2028}",
      "👩‍👧", "Ł", "ŵ", "=1+1", "\u{202E}", " ", "0", "中", "\r", "{", "null", "a long piece of text",
    ]
    return (0...number(8)).map { _ in pick(pieces) }.joined()
  }

  private mutating func number(_ limit: Int) -> Int { Int.random(in: 0...limit, using: &generator) }
  private mutating func pick(_ words: [String]) -> String {
    words.randomElement(using: &generator) ?? ""
  }

  private mutating func list(_ rules: Object, _ depth: Int) -> JSONValue {
    var found: [JSONValue] = []
    for _ in 0...number(3) {
      let element = value(rules["items"] ?? .null, depth: depth + 1)
      // The reader takes two texts that look alike for one, whatever their bytes.
      guard !found.contains(where: { $0.text == element.text }) else { continue }
      found.append(element)
    }
    return .array(found)
  }

  private mutating func object(_ rules: Object, _ depth: Int) -> JSONValue {
    if let (pattern, schema) = rules["patternProperties"]?.members.first {
      var members: Object = [:]
      for _ in 0...number(depth > 3 ? 1 : 4) {
        members[text(pattern)] = value(schema, depth: depth + 1)
      }
      return .object(members)
    }
    let properties = rules["properties"]?.members ?? [:]
    var members: Object = [:]
    for key in names(rules, properties.keys.sorted()) {
      members[key] = value(properties[key] ?? .null, depth: depth + 1)
    }
    Self.order(&members, "low", "high")
    Self.order(&members, "atLeast", "atMost")
    return .object(members)
  }

  /// Which members an object gets: those it must have, some others, and one of each alternative.
  private mutating func names(_ rules: Object, _ known: [String]) -> [String] {
    var names = Set(rules["required"]?.elements.compactMap(\.text) ?? [])
    for name in known where number(99) < fullness { names.insert(name) }
    let branches = (rules["oneOf"]?.elements ?? []).map { branch in
      branch.members["anyOf"]?.elements.map(Self.required) ?? [Self.required(branch)]
    }
    names.subtract(branches.joined().joined())
    if let chosen = branches.randomElement(using: &generator) {
      let first = number(chosen.count - 1)
      for (index, required) in chosen.enumerated() where index == first || number(1) == 0 {
        names.formUnion(required)
      }
    }
    for (name, needed) in rules["dependentRequired"]?.members ?? [:]
    where !needed.elements.compactMap(\.text).allSatisfy(names.contains) {
      names.remove(name)
    }
    if names.isEmpty, let name = known.first { names.insert(name) }
    return names.sorted()
  }

  private static func required(_ branch: JSONValue) -> [String] {
    branch.members["required"]?.elements.compactMap(\.text) ?? []
  }

  /// Puts the lower of two numbers first; a band needs room between them.
  private static func order(_ members: inout Object, _ low: String, _ high: String) {
    guard let a = ExactDecimal(members[low]?.digits ?? ""),
      let b = ExactDecimal(members[high]?.digits ?? "")
    else { return }
    if a == b { members[high] = nil }
    if a > b { (members[low], members[high]) = (members[high], members[low]) }
  }
}

extension JSONValue {
  fileprivate var members: [String: JSONValue] {
    if case .object(let members) = self { members } else { [:] }
  }
  fileprivate var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate var digits: String { if case .number(let digits) = self { digits } else { "" } }
}
