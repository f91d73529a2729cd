extension Objective: PlanFileObject {
  static let kind = "an objective"
  static let keys =
    ["title", "outcome", "recommendations", "lead", "accountable", "bodies"] + Schedule.keys
    + ["indicators", "noIndicator", "budget", "spend", "closings"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    self.init(title: try object.requiredText("title"))
    outcome = try object.text("outcome")
    recommendations = try object.ids("recommendations")
    lead = try object.id("lead")
    accountable = try object.id("accountable")
    bodies = try object.texts("bodies")
    schedule = try Schedule(from: &object)
    indicators = try object.ids("indicators")
    noIndicator = try object.text("noIndicator")
    budget = try object.decimal("budget")
    spend = try object.keyed("spend", .day)
    closings = try object.keyed("closings", .number)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("outcome", outcome)
    writer.member("recommendations", recommendations)
    writer.member("lead", lead)
    writer.member("accountable", accountable)
    writer.member("bodies", bodies)
    schedule.write(to: &writer)
    writer.member("indicators", indicators)
    writer.member("noIndicator", noIndicator)
    writer.member("budget", budget)
    writer.keyed("spend", spend)
    writer.keyed("closings", closings)
  }
}

/// The members of a schedule, which stand directly in an objective or an action.
extension Schedule {
  static let keys = ["start", "due", "extensions"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    self.init()
    start = try object.day("start")
    due = try object.day("due")
    extensions = try object.keyed("extensions", .number)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("start", start)
    writer.member("due", due)
    writer.keyed("extensions", extensions)
  }
}

extension Schedule.Extension: PlanFileObject {
  static let kind = "an extension"
  static let keys = ["to", "askedBy", "agreedBy", "on", "why"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let to = try object.requiredDay("to")
    let askedBy = try object.text("askedBy")
    let agreedBy = try object.requiredText("agreedBy")
    let on = try object.requiredDay("on")
    let why = try object.requiredText("why")
    self.init(to: to, agreedBy: agreedBy, on: on, why: why, askedBy: askedBy)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("to", to)
    writer.member("askedBy", askedBy)
    writer.member("agreedBy", agreedBy)
    writer.member("on", on)
    writer.member("why", why)
  }
}

extension Objective.Spend: PlanFileObject {
  static let kind = "an amount spent"
  static let keys = ["amount", "note"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let amount = try object.requiredDecimal("amount")
    self.init(amount: amount, note: try object.text("note"))
  }

  func write(to writer: inout JSONWriter) {
    writer.member("amount", amount)
    writer.member("note", note)
  }
}

extension Objective.Closing: PlanFileObject {
  static let kind = "a closing"
  static let keys = ["on", "by", "evidence", "reopened"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let on = try object.requiredDay("on")
    let by = try object.requiredText("by")
    self.init(on: on, by: by, evidence: try object.keyed("evidence", .number))
    reopened = try object.object("reopened")
  }

  func write(to writer: inout JSONWriter) {
    writer.member("on", on)
    writer.member("by", by)
    writer.keyed("evidence", evidence)
    writer.member("reopened", reopened)
  }
}

extension Objective.Reopening: PlanFileObject {
  static let kind = "a reopening"
  static let keys = ["on", "by", "why"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let on = try object.requiredDay("on")
    let by = try object.requiredText("by")
    self.init(on: on, by: by, why: try object.requiredText("why"))
  }

  func write(to writer: inout JSONWriter) {
    writer.member("on", on)
    writer.member("by", by)
    writer.member("why", why)
  }
}

extension Action: PlanFileObject {
  static let kind = "an action"
  static let keys = ["title", "objective", "lead"] + Schedule.keys + ["done", "note"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let title = try object.requiredText("title")
    let objective = try object.requiredID("objective")
    self.init(title: title, objective: objective)
    lead = try object.id("lead")
    schedule = try Schedule(from: &object)
    done = try object.day("done")
    note = try object.text("note")
  }

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("objective", objective)
    writer.member("lead", lead)
    schedule.write(to: &writer)
    writer.member("done", done)
    writer.member("note", note)
  }
}
