import ActionPlan

/// A change to the plan, ready to be made.
struct Change {
  /// What it does, in a few words; the version's why unless somebody gives another.
  var summary: String
  /// What to say beside it, on the error stream.
  var warnings: [String] = []
  /// Makes it; may be called more than once.
  var operation: (inout Plan) throws(PlanError) -> Void
  /// Writes what else belongs into the JSON.
  var more: (inout JSONWriter) -> Void = { _ in }
  /// A fuller account of a refusal than one error holds; `nil` when there is none.
  var account: () -> CommandError? = { nil }

  init(_ summary: String, operation: @escaping (inout Plan) throws(PlanError) -> Void) {
    self.summary = summary
    self.operation = operation
  }
}

/// Who changes which plan, and when.
struct ChangeContext {
  let folder: PlanFolder
  let console: Console
  let by: String
  let at: Moment
  /// What `--why` says.
  let why: String?

  /// The day of the change.
  var today: Day { at.day }

  /// Reads the plan as it stands, for questions about it.
  func plan() throws(CommandError) -> Plan {
    do throws(PlanFileError) {
      return try folder.load().content.plan
    } catch {
      throw CommandError(error)
    }
  }

  /// What to say about a day in the future; nothing about any other.
  func warning(future day: Day, _ what: String) -> [String] {
    day > today ? ["\(what) is for \(day.inWords), which is in the future"] : []
  }
}
