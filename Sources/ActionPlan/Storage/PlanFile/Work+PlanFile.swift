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
