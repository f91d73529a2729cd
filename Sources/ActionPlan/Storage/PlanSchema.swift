/// The JSON Schema of the plan file, for editors and other tools.
///
/// It says all that a schema can say of what ``PlanFile`` reads. What it can't say is left to the
/// reader: whether a day is in the calendar, the order of two figures, digits and exponents of a
/// number, and keys that stand twice.
public enum PlanSchema {
  /// The schema as JSON Schema 2020-12, in the layout of the plan file.
  public static func json() -> [UInt8] {
    var writer = JSONWriter()
    root.write(to: &writer, isRoot: true)
    return writer.finished()
  }

  /// The schema of the whole file, with every kind of object under `$defs`.
  static var root: Schema {
    var schema = Schema([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .text("urn:actionplan:plan-file:\(PlanFile.schemaVersion)")),
      ("title", .text("A plan of ActionPlan, plan.json")),
    ])
    schema.members += plan.members
    schema.add("$defs", .schema(Schema(kinds.map { ($0.name, .schema($0.schema)) })))
    return schema
  }

  /// Every kind of object in a plan, and what its keys may hold.
  static var kinds: [Kind] { findings + work + indicators + figures + people }

  /// One kind of object.
  struct Kind {
    var name: String
    /// The keys that the reader knows, to be compared with those of the schema.
    var keys: [String]
    var schema: Schema

    init(
      _ name: String, _ keys: [String], _ description: String, required: [String],
      rules: [Schema.Member] = [], _ properties: [(String, Schema)]
    ) {
      self.name = name
      self.keys = keys
      schema = .object(description, required: required, rules: rules, properties)
    }
  }

  static let planProperties: [(String, Schema)] = [
    ("schemaVersion", .constant(PlanFile.schemaVersion, "The version of this layout.")),
    ("version", .int(1...999_999, "The number of the version in versions/ that the file holds.")),
    ("title", .text("What the plan is called.")),
    ("authority", .text("The council whose plan it is.")),
    ("firstMonth", .int(1...12, "The first month of the financial year; 4 is April.")),
    ("due", .day("The day the plan itself is due.")),
    ("submitted", .day("The day the plan itself was submitted.")),
    ("note", .text("A remark about the plan as a whole.")),
    ("profile", .choice(RuleProfile.self, "How special causes are found; mdc when left out.")),
    (
      "suppressUpTo",
      .int(Plan.suppressions, "The largest number of people not published; 5 when left out.")
    ),
    (
      "bankHolidays",
      .keyed(
        .day, .text("What it is called."),
        "Bank holidays beside the general rule's; eight in a year replace them.")
    ),
    ("ratings", .keyed(.id, "rating", "The plan's own rating scale.")),
    ("inspections", .keyed(.id, "inspection", "Visits of the inspectors and their reports.")),
    ("recommendations", .keyed(.id, "recommendation", "What somebody said must improve.")),
    ("objectives", .keyed(.id, "objective", "The changes wanted for children.")),
    ("actions", .keyed(.id, "action", "The work under the objectives.")),
    ("indicators", .keyed(.id, "indicator", "What is measured, with targets and figures.")),
    ("officers", .keyed(.id, "officer", "The posts, and who held them when.")),
    ("board", .reference("board", "The improvement board.")),
    ("risks", .keyed(.id, "risk", "What may stop children from being better off.")),
    (
      "progress",
      .keyed(
        .quarter, .keyed(.id, "progress", "Entries by objective."),
        "What the leads said, by quarter.")
    ),
    (
      "returns",
      .keyed(
        .quarter, .keyed(.id, "return", "Returns by the post asked."),
        "The returns sent out, by quarter.")
    ),
    ("seals", .keyed(.quarter, "seal", "The quarters as published.")),
  ]

  private static var plan: Schema {
    .object(
      "A council's improvement action plan.",
      required: ["schemaVersion", "version", "title", "authority", "firstMonth"], planProperties)
  }
}
