extension Progress: PlanFileObject {
  static let kind = "a progress entry"
  static let keys = [
    "rating", "done", "difference", "next", "recovery", "evidence", "publishable", "by", "on",
    "verified",
  ]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let rating = try object.requiredID("rating")
    let done = try object.text("done")
    let difference = try object.text("difference")
    let next = try object.text("next")
    let recovery = try object.text("recovery")
    let evidence: Keyed<Int, Evidence> = try object.keyed("evidence", .number)
    let publishable = try object.mark("publishable")
    let by = try object.requiredText("by")
    let on = try object.requiredDay("on")
    self.init(rating: rating, by: by, on: on)
    self.publishable = publishable
    self.done = done
    self.difference = difference
    self.next = next
    self.recovery = recovery
    self.evidence = evidence
    verified = try object.object("verified")
  }

  func write(to writer: inout JSONWriter) {
    writer.member("rating", rating)
    writer.member("done", done)
    writer.member("difference", difference)
    writer.member("next", next)
    writer.member("recovery", recovery)
    writer.keyed("evidence", evidence)
    writer.mark("publishable", publishable)
    writer.member("by", by)
    writer.member("on", on)
    writer.member("verified", verified)
  }
}

extension Progress.Verification: PlanFileObject {
  static let kind = "a verification"
  static let keys = ["rating", "by", "on", "note"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let rating = try object.requiredID("rating")
    let by = try object.requiredText("by")
    let on = try object.requiredDay("on")
    self.init(rating: rating, by: by, on: on, note: try object.text("note"))
  }

  func write(to writer: inout JSONWriter) {
    writer.member("rating", rating)
    writer.member("by", by)
    writer.member("on", on)
    writer.member("note", note)
  }
}

extension Evidence: PlanFileObject {
  static let kind = "a piece of evidence"
  static let keys = ["kind", "title", "reference"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let kind: Kind = try object.requiredChoice("kind")
    let title = try object.requiredText("title")
    self.init(kind, title, reference: try object.text("reference"))
  }

  func write(to writer: inout JSONWriter) {
    writer.member("kind", kind.rawValue)
    writer.member("title", title)
    writer.member("reference", reference)
  }
}

extension ReturnRecord: PlanFileObject {
  static let kind = "a return"
  static let keys = ["issued", "due", "version", "received", "nilReturn"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let issued = try object.requiredDay("issued")
    let due = try object.requiredDay("due")
    self.init(issued: issued, due: due, version: try object.requiredInt("version", 1...999_999))
    received = try object.day("received")
    nilReturn = try object.text("nilReturn")
  }

  func write(to writer: inout JSONWriter) {
    writer.member("issued", issued)
    writer.member("due", due)
    writer.member("version", version)
    writer.member("received", received)
    writer.member("nilReturn", nilReturn)
  }
}
