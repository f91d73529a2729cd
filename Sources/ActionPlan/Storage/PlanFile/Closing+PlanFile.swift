extension Objective.Closing: PlanFileObject {
  static let kind = "a closing"
  static let keys = ["on", "by", "evidence", "confirmed", "reopened"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let on = try object.requiredDay("on")
    let by = try object.requiredText("by")
    self.init(on: on, by: by, evidence: try object.keyed("evidence", .number))
    confirmed = try object.object("confirmed")
    reopened = try object.object("reopened")
  }

  func write(to writer: inout JSONWriter) {
    writer.member("on", on)
    writer.member("by", by)
    writer.keyed("evidence", evidence)
    writer.member("confirmed", confirmed)
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

extension Objective.Confirmation: PlanFileObject {
  static let kind = "a confirmation"
  static let keys = ["on", "by", "note"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let on = try object.requiredDay("on")
    let by = try object.requiredText("by")
    self.init(on: on, by: by, note: try object.text("note"))
  }

  func write(to writer: inout JSONWriter) {
    writer.member("on", on)
    writer.member("by", by)
    writer.member("note", note)
  }
}
