extension PlanSchema {
  /// A schema as its keywords, in the order they are written.
  struct Schema: Sendable {
    typealias Member = (key: String, value: Value)
    var members: [Member]

    init(_ members: [Member]) { self.members = members }

    /// What stands after a keyword.
    enum Value: Sendable {
      case text(String)
      case number(Int)
      case bool(Bool)
      case texts([String])
      case schema(Schema)
      case schemas([Schema])
    }

    mutating func add(_ key: String, _ value: Value) { members.append((key, value)) }

    func write(to writer: inout JSONWriter, isRoot: Bool = false) {
      writer.object(isRoot ? .lines : .fitted) { writer in
        for (key, value) in members {
          writer.key(key)
          value.write(to: &writer)
        }
      }
    }
  }
}

extension PlanSchema.Schema.Value {
  fileprivate func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.text(text)
    case .number(let number): writer.number(number)
    case .bool(let value): writer.bool(value)
    case .texts(let texts): writer.texts(texts)
    case .schema(let schema): schema.write(to: &writer)
    case .schemas(let schemas):
      writer.array(count: schemas.count) { schemas[$1].write(to: &$0) }
    }
  }
}

extension PlanSchema {
  /// What the keys of a collection look like.
  package enum KeyPattern: String {
    case id = "^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$"
    case day = "^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
    case quarter = "^(19|2[0-9])[0-9]{2}-[0-9]{2}-Q[1-4]$"
    case number = "^[1-9][0-9]{0,4}$"
    case fileName = "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"
  }
}

extension PlanSchema.Schema {
  private static func described(_ description: String, _ members: [Member]) -> Self {
    Self([("description", .text(description))] + members)
  }

  static func text(_ description: String) -> Self {
    described(description, [("type", .text("string")), ("minLength", .number(1))])
  }

  static func id(_ description: String) -> Self { word(.id, description) }
  static func day(_ description: String) -> Self { word(.day, description) }

  private static func word(_ pattern: PlanSchema.KeyPattern, _ description: String) -> Self {
    described(description, [("type", .text("string")), ("pattern", .text(pattern.rawValue))])
  }

  /// A number of at most 18 digits.
  static func decimal(_ description: String, _ rules: [Member] = []) -> Self {
    let limit = Int(ExactDecimal.limit) - 1
    let bounds: [Member] = [("minimum", .number(-limit)), ("maximum", .number(limit))]
    return described(description, [("type", .text("number"))] + (rules.isEmpty ? bounds : rules))
  }

  /// A number from 0.
  static func size(_ description: String) -> Self {
    decimal(
      description, [("minimum", .number(0)), ("maximum", .number(Int(ExactDecimal.limit) - 1))])
  }

  static func int(_ range: ClosedRange<Int>, _ description: String) -> Self {
    described(
      description,
      [
        ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)),
      ])
  }

  static func constant(_ number: Int, _ description: String) -> Self {
    described(description, [("const", .number(number))])
  }

  /// A mark that is either `true` or not there.
  static func mark(_ description: String) -> Self {
    described(description, [("const", .bool(true))])
  }

  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type, without excluded: String? = nil, _ description: String
  ) -> Self {
    let words = Choice.allCases.map(\.rawValue).filter { $0 != excluded }
    return described(description, [("enum", .texts(words))])
  }

  static func texts(_ description: String) -> Self {
    list(description, of: Self([("type", .text("string")), ("minLength", .number(1))]))
  }

  static func ids(_ description: String) -> Self {
    list(
      description,
      of: Self([
        ("type", .text("string")), ("pattern", .text(PlanSchema.KeyPattern.id.rawValue)),
      ]))
  }

  private static func list(_ description: String, of element: Self) -> Self {
    described(
      description,
      [
        ("type", .text("array")), ("minItems", .number(1)), ("uniqueItems", .bool(true)),
        ("items", .schema(element)),
      ])
  }

  static func reference(_ name: String, _ description: String) -> Self {
    described(description, [("$ref", .text("#/$defs/\(name)"))])
  }

  static func keyed(
    _ key: PlanSchema.KeyPattern, _ name: String, _ description: String
  ) -> Self {
    keyed(key, Self([("$ref", .text("#/$defs/\(name)"))]), description)
  }

  static func keyed(_ key: PlanSchema.KeyPattern, _ value: Self, _ description: String) -> Self {
    described(
      description,
      [
        ("type", .text("object")), ("minProperties", .number(1)),
        ("additionalProperties", .bool(false)),
        ("patternProperties", .schema(Self([(key.rawValue, .schema(value))]))),
      ])
  }

  static func object(
    _ description: String, required: [String], rules: [Member] = [],
    _ properties: [(String, Self)]
  ) -> Self {
    var schema = described(description, [("type", .text("object"))])
    if required.isEmpty {
      schema.add("minProperties", .number(1))
    } else {
      schema.add("required", .texts(required))
    }
    schema.add("additionalProperties", .bool(false))
    schema.members += rules
    schema.add("properties", .schema(Self(properties.map { ($0.0, .schema($0.1)) })))
    return schema
  }

  /// A rule that some members must be there.
  static func requiring(_ names: String...) -> Self { Self([("required", .texts(names))]) }
}
