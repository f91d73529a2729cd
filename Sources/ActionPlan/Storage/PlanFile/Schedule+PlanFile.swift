/// The members of a schedule, which stand directly in an objective or an action.
extension Schedule {
  static let keys = ["start", "due", "extensions", "requests"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    self.init()
    start = try object.day("start")
    due = try object.day("due")
    extensions = try object.keyed("extensions", .number)
    requests = try object.keyed("requests", .number)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("start", start)
    writer.member("due", due)
    writer.keyed("extensions", extensions)
    writer.keyed("requests", requests)
  }
}

extension Schedule.Extension: PlanFileObject {
  static let kind = "an extension"
  static let keys = ["to", "askedBy", "askedOn", "agreedBy", "on", "why"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let to = try object.requiredDay("to")
    let askedBy = try object.text("askedBy")
    let askedOn = try object.day("askedOn")
    let agreedBy = try object.requiredText("agreedBy")
    let on = try object.requiredDay("on")
    let why = try object.requiredText("why")
    self.init(to: to, agreedBy: agreedBy, on: on, why: why, askedBy: askedBy, askedOn: askedOn)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("to", to)
    writer.member("askedBy", askedBy)
    writer.member("askedOn", askedOn)
    writer.member("agreedBy", agreedBy)
    writer.member("on", on)
    writer.member("why", why)
  }
}

extension Schedule.Request: PlanFileObject {
  static let kind = "a request for another due date"
  static let keys = ["to", "askedBy", "on", "why", "answer"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let to = try object.requiredDay("to")
    let askedBy = try object.requiredText("askedBy")
    let on = try object.requiredDay("on")
    self.init(to: to, askedBy: askedBy, on: on, why: try object.requiredText("why"))
    answer = try object.object("answer")
  }

  func write(to writer: inout JSONWriter) {
    writer.member("to", to)
    writer.member("askedBy", askedBy)
    writer.member("on", on)
    writer.member("why", why)
    writer.member("answer", answer)
  }
}

extension Schedule.Answer: PlanFileObject {
  static let kind = "an answer to a request"
  static let keys = ["outcome", "to", "by", "on", "why"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let outcome: Outcome = try object.requiredChoice("outcome")
    let to = try object.day("to")
    let by = try object.requiredText("by")
    let on = try object.requiredDay("on")
    self.init(outcome, by: by, on: on, why: try object.text("why"), to: to)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("outcome", outcome.rawValue)
    writer.member("to", to)
    writer.member("by", by)
    writer.member("on", on)
    writer.member("why", why)
  }
}
