/// What a place of the plan file holds, as far as merging needs to know; taken from the schema.
///
/// A key that the schema learns is so merged by the rules for its shape, without a list of keys.
struct MergeShape {
  /// How a place is merged.
  enum Form: Hashable {
    /// One value: a text, a number, a day, a mark.
    case value
    /// A short list of ids or texts, none twice.
    case list
    /// An object with members of its own, by the name of its kind.
    case object(String)
    /// Entries by id, day, quarter or file name.
    case keyed
    /// Objects in the order of their numbers, to which both sides may append.
    case numbered
  }

  let form: Form
  private var members: [String: PlanSchema.Schema] = [:]
  private var element: PlanSchema.Schema?

  /// The shape of a whole plan.
  static let plan = MergeShape(PlanSchema.root, kind: "plan")
  private static let unknown = MergeShape(PlanSchema.Schema([]), kind: "")
  private static let kinds = Dictionary(
    PlanSchema.kinds.map { ($0.name, $0.schema) }, uniquingKeysWith: { first, _ in first })

  /// Whether it is one value or a short list.
  var isPlain: Bool { form == .value || form == .list }

  /// The kind of an object; empty for everything else.
  var kind: String {
    if case .object(let name) = form { name } else { "" }
  }

  /// The shape of an object's member; of one that the schema does not know: a single value.
  func member(_ name: String) -> MergeShape {
    members[name].map { MergeShape($0, kind: "") } ?? Self.unknown
  }

  /// The shape of a collection's entries.
  var entry: MergeShape { element.map { MergeShape($0, kind: "") } ?? Self.unknown }

  private init(_ schema: PlanSchema.Schema, kind: String) {
    let kind = schema.reference ?? kind
    let schema = schema.reference.flatMap { Self.kinds[$0] } ?? schema
    if let properties = schema.schema("properties") {
      form = .object(kind)
      for (name, value) in properties.members {
        if case .schema(let member) = value { members[name] = member }
      }
    } else if let pattern = schema.schema("patternProperties")?.members.first,
      case .schema(let entry) = pattern.value
    {
      element = entry
      let isNumber = pattern.key == PlanSchema.KeyPattern.number.rawValue
      form = isNumber && entry.reference != nil ? .numbered : .keyed
    } else {
      form = schema.schema("items") == nil ? .value : .list
    }
  }
}

extension PlanSchema.Schema {
  /// The name of the kind that a schema refers to.
  fileprivate var reference: String? {
    for (key, value) in members where key == "$ref" {
      if case .text(let text) = value { return text.split(separator: "/").last.map(String.init) }
    }
    return nil
  }

  /// The schema that stands after a keyword.
  fileprivate func schema(_ keyword: String) -> PlanSchema.Schema? {
    for (key, value) in members where key == keyword {
      if case .schema(let schema) = value { return schema }
    }
    return nil
  }
}
