/// The plan file: how a plan is written as JSON, by schema version.
public enum PlanFile {
  /// The schema version that this release writes.
  public static let schemaVersion = 1

  /// A plan read from a file, with the number of the version that the file holds.
  public struct Content: Hashable, Sendable {
    /// The plan.
    public var plan: Plan
    /// The number of its version, from 1.
    public var version: Int

    /// Makes a content.
    public init(plan: Plan, version: Int) {
      self.plan = plan
      self.version = version
    }
  }

  /// Reads a plan file strictly.
  ///
  /// - Parameters:
  ///   - bytes: The file, UTF-8.
  ///   - file: What to call it in errors.
  /// - Returns: The plan and the number of its version.
  /// - Throws: ``PlanFileError`` with the first thing that is wrong, and its place.
  public static func read(_ bytes: [UInt8], file: String) throws(PlanFileError) -> Content {
    try content(of: parse(bytes, file: file), file: file)
  }

  /// Checks that bytes are JSON that can be taken exactly.
  static func parse(_ bytes: [UInt8], file: String) throws(PlanFileError) -> JSONText {
    do {
      return try JSONParser.parse(bytes)
    } catch {
      throw PlanFileError(error, file: file)
    }
  }

  static func content(of text: JSONText, file: String) throws(PlanFileError) -> Content {
    do throws(PlanFileError) {
      var object = try ObjectReader(text.root, "a plan")
      let found = try object.requiredInt("schemaVersion", 1...9999)
      guard found <= schemaVersion else {
        throw PlanFileError(
          .newerSchema, file: file,
          "the plan has schema version \(found); this release reads up to \(schemaVersion)",
          hint: "use the release of actionplan that wrote it, or a later one")
      }
      let version = try object.requiredInt("version", 1...999_999)
      let plan = try Plan(from: &object)
      try object.finish(["schemaVersion", "version"] + Plan.keys)
      return Content(plan: plan, version: version)
    } catch {
      throw error.inFile(file)
    }
  }

  /// Writes a plan file; the same content always gives the same bytes.
  public static func write(_ content: Content) -> [UInt8] {
    var writer = JSONWriter()
    writer.object(.lines) { writer in
      writer.member("schemaVersion", schemaVersion)
      writer.member("version", content.version)
      content.plan.write(to: &writer)
    }
    return writer.finished()
  }
}

extension Plan: PlanFileObject {
  static let kind = "the plan"
  static let keys = [
    "title", "authority", "firstMonth", "due", "submitted", "note", "profile", "suppressUpTo",
    "bankHolidays", "ratings",
    "inspections", "recommendations", "objectives", "actions", "indicators", "officers", "board",
    "risks", "progress", "returns", "seals",
  ]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let title = try object.requiredText("title")
    let authority = try object.requiredText("authority")
    self.init(title: title, authority: authority)
    firstMonth = try object.requiredInt("firstMonth", 1...12)
    due = try object.day("due")
    submitted = try object.day("submitted")
    note = try object.text("note")
    profile = try object.choice("profile")
    suppressUpTo = try object.int("suppressUpTo", Self.suppressions)
    bankHolidays = try object.keyed("bankHolidays", .day) { node throws(PlanFileError) in
      try node.takenText("a bank holiday")
    }
    ratings = try object.keyed("ratings", .id)
    inspections = try object.keyed("inspections", .id)
    recommendations = try object.keyed("recommendations", .id)
    objectives = try object.keyed("objectives", .id)
    actions = try object.keyed("actions", .id)
    indicators = try object.keyed("indicators", .id)
    officers = try object.keyed("officers", .id)
    board = try object.object("board")
    risks = try object.keyed("risks", .id)
    progress = try object.keyed("progress", .quarter) { node throws(PlanFileError) in
      try node.takenKeyed("a quarter's progress", .id) { entry throws(PlanFileError) in
        try entry.taken(as: Progress.self)
      }
    }
    returns = try object.keyed("returns", .quarter) { node throws(PlanFileError) in
      try node.takenKeyed("a quarter's returns", .id) { record throws(PlanFileError) in
        try record.taken(as: ReturnRecord.self)
      }
    }
    seals = try object.keyed("seals", .quarter)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("authority", authority)
    writer.member("firstMonth", firstMonth)
    writer.member("due", due)
    writer.member("submitted", submitted)
    writer.member("note", note)
    writer.member("profile", profile?.rawValue)
    writer.member("suppressUpTo", suppressUpTo)
    writer.keyed("bankHolidays", bankHolidays, .lines) { $0.text($1) }
    writer.keyed("ratings", ratings)
    writer.keyed("inspections", inspections, each: .lines)
    writer.keyed("recommendations", recommendations, each: .lines)
    writer.keyed("objectives", objectives, each: .lines)
    writer.keyed("actions", actions)
    writer.keyed("indicators", indicators, each: .lines)
    writer.keyed("officers", officers)
    writer.member("board", board, .lines)
    writer.keyed("risks", risks)
    writer.keyed("progress", progress, .lines) { writer, entries in
      writer.object(.lines) { writer in
        for (id, entry) in entries {
          writer.key(id.description)
          writer.object(.lines) { entry.write(to: &$0) }
        }
      }
    }
    writer.keyed("returns", returns, .lines) { writer, records in
      writer.object(.lines) { writer in
        for (officer, record) in records {
          writer.key(officer.description)
          writer.object(.fitted) { record.write(to: &$0) }
        }
      }
    }
    writer.keyed("seals", seals)
  }
}
