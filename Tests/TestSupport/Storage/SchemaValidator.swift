package import ActionPlan

/// A validator for the few keywords of JSON Schema 2020-12 that the plan file's schema uses.
///
/// A keyword that it doesn't know stops the test, so that none is passed over in silence.
public struct SchemaValidator {
  private typealias Object = [String: JSONValue]
  private let root: Object
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]
  private let known = Matches()

  /// What was matched before: the same few keys come again and again.
  private final class Matches {
    var found: [[String]: Bool] = [:]
  }

  /// Takes a schema as JSON.
  public init(_ json: [UInt8]) throws {
    root = Self.object(JSONValue(try JSONParser.parse(json).root)) ?? [:]
    try collectPatterns(.object(root))
  }

  private mutating func collectPatterns(_ schema: JSONValue) throws {
    switch schema {
    case .object(let members):
      for (key, value) in members {
        if key == "pattern", case .string(let text) = value { patterns[text] = try Regex(text) }
        if key == "patternProperties", let named = Self.object(value) {
          for text in named.keys { patterns[text] = try Regex(text) }
        }
        try collectPatterns(value)
      }
    case .array(let elements): for element in elements { try collectPatterns(element) }
    case .string, .number, .bool, .null: break
    }
  }

  /// Whether a JSON value is valid.
  package func accepts(_ value: JSONValue) -> Bool { accepts(value, root) }

  /// Whether a JSON text is valid; one that is not JSON is not.
  public func accepts(_ json: [UInt8]) -> Bool {
    do {
      return accepts(JSONValue(try JSONParser.parse(json).root), root)
    } catch {
      return false
    }
  }

  private func accepts(_ value: JSONValue, _ schema: Object) -> Bool {
    schema.allSatisfy { keyword, rule in accepts(value, keyword, rule, schema) }
  }

  private func accepts(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: Object
  ) -> Bool {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description", "patternProperties": true
    case "$ref": accepts(value, definition(Self.text(rule) ?? ""))
    case "type": isType(value, Self.text(rule) ?? "")
    case "const": same(value, rule)
    case "enum": Self.elements(rule).contains { same(value, $0) }
    case "oneOf": schemas(rule).count { accepts(value, $0) } == 1
    case "anyOf": schemas(rule).contains { accepts(value, $0) }
    case "minimum", "maximum", "exclusiveMinimum": acceptsNumber(value, keyword, rule)
    case "minLength", "pattern": acceptsText(value, keyword, rule)
    case "minItems", "uniqueItems", "items": acceptsList(value, keyword, rule)
    case "minProperties", "required", "dependentRequired", "properties", "additionalProperties":
      acceptsObject(value, keyword, rule, schema)
    default: preconditionFailure("the validator does not know \(keyword)")
    }
  }

  private func definition(_ reference: String) -> Object {
    guard let all = root["$defs"].flatMap(Self.object),
      let found = all[String(reference.dropFirst(8))].flatMap(Self.object)
    else { preconditionFailure("there is no \(reference)") }
    return found
  }

  private func isType(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.object, "object"), (.array, "array"), (.string, "string"), (.number, "number"): true
    case (.number(let digits), "integer"):
      ExactDecimal(digits).map { $0 == $0.rounded(toDecimals: 0) } ?? false
    default: false
    }
  }

  private func same(_ value: JSONValue, _ other: JSONValue) -> Bool {
    guard case .number(let left) = value, case .number(let right) = other else {
      return value == other
    }
    return ExactDecimal(left) == ExactDecimal(right)
  }

  private func acceptsNumber(_ value: JSONValue, _ keyword: String, _ rule: JSONValue) -> Bool {
    guard let number = Self.number(value), let bound = Self.number(rule) else { return true }
    switch keyword {
    case "minimum": return number >= bound
    case "maximum": return number <= bound
    default: return number > bound
    }
  }

  private func acceptsText(_ value: JSONValue, _ keyword: String, _ rule: JSONValue) -> Bool {
    guard let text = Self.text(value) else { return true }
    guard keyword == "pattern" else { return count(text.unicodeScalars.count, rule) }
    return matches(text, Self.text(rule) ?? "")
  }

  /// Whether a text matches a pattern that is anchored at both ends.
  private func matches(_ text: String, _ pattern: String) -> Bool {
    guard let regex = patterns[pattern] else { preconditionFailure("\(pattern) is unknown") }
    if let found = known.found[[text, pattern]] { return found }
    let matches =
      text.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 } && text.wholeMatch(of: regex) != nil
    known.found[[text, pattern]] = matches
    return matches
  }

  private func count(_ count: Int, _ rule: JSONValue) -> Bool {
    Self.number(rule).map { ExactDecimal(count) >= $0 } ?? false
  }

  private func acceptsList(_ value: JSONValue, _ keyword: String, _ rule: JSONValue) -> Bool {
    guard case .array(let list) = value else { return true }
    switch keyword {
    case "minItems": return count(list.count, rule)
    case "items": return list.allSatisfy { accepts($0, Self.object(rule) ?? [:]) }
    default:
      return list.indices.allSatisfy { index in
        !list[..<index].contains { same($0, list[index]) }
      }
    }
  }

  private func acceptsObject(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: Object
  ) -> Bool {
    guard case .object(let object) = value else { return true }
    switch keyword {
    case "minProperties": return count(object.count, rule)
    case "required": return Self.texts(rule).allSatisfy { object[$0] != nil }
    case "dependentRequired":
      return (Self.object(rule) ?? [:]).allSatisfy { name, others in
        object[name] == nil || Self.texts(others).allSatisfy { object[$0] != nil }
      }
    case "properties":
      return (Self.object(rule) ?? [:]).allSatisfy { name, rule in
        object[name].map { accepts($0, Self.object(rule) ?? [:]) } ?? true
      }
    default: return acceptsOthers(object, schema)
    }
  }

  /// Checks the members by their patterns; a member that nothing names is refused.
  private func acceptsOthers(_ object: Object, _ schema: Object) -> Bool {
    let named = schema["properties"].flatMap(Self.object) ?? [:]
    let byPattern = schema["patternProperties"].flatMap(Self.object) ?? [:]
    return object.allSatisfy { name, value in
      guard named[name] == nil else { return true }
      let rule = byPattern.first { matches(name, $0.key) }?.value
      return rule.flatMap(Self.object).map { accepts(value, $0) } ?? false
    }
  }

  private static func object(_ value: JSONValue) -> Object? {
    if case .object(let members) = value { members } else { nil }
  }

  private static func text(_ value: JSONValue) -> String? {
    if case .string(let text) = value { text } else { nil }
  }

  private static func number(_ value: JSONValue) -> ExactDecimal? {
    if case .number(let digits) = value { ExactDecimal(digits) } else { nil }
  }

  private static func elements(_ value: JSONValue) -> [JSONValue] {
    if case .array(let elements) = value { elements } else { [] }
  }

  private static func texts(_ value: JSONValue) -> [String] {
    elements(value).compactMap(text)
  }

  private func schemas(_ rule: JSONValue) -> [Object] {
    Self.elements(rule).compactMap(Self.object)
  }
}
