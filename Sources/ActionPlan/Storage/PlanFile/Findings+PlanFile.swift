extension Inspection: PlanFileObject {
  static let kind = "an inspection"
  static let keys = [
    "title", "framework", "from", "to", "leadInspector", "outcome", "report", "priorityAction",
    "draftSent", "planSent", "judgements",
  ]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    self.init(title: try object.requiredText("title"))
    framework = try object.text("framework")
    from = try object.day("from")
    to = try object.day("to")
    leadInspector = try object.text("leadInspector")
    outcome = try object.text("outcome")
    report = try object.object("report") ?? Report()
    priorityAction = try object.mark("priorityAction")
    draftSent = try object.day("draftSent")
    planSent = try object.day("planSent")
    judgements = try object.keyed("judgements", .number)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("framework", framework)
    writer.member("from", from)
    writer.member("to", to)
    writer.member("leadInspector", leadInspector)
    writer.member("outcome", outcome)
    writer.member("report", report == Report() ? nil : report)
    writer.mark("priorityAction", priorityAction)
    writer.member("draftSent", draftSent)
    writer.member("planSent", planSent)
    writer.keyed("judgements", judgements)
  }
}

extension Inspection.Report: PlanFileObject {
  static let kind = "a report"
  static let keys = ["title", "url", "received", "published", "version", "paragraphs"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    self.init()
    title = try object.text("title")
    url = try object.text("url")
    received = try object.day("received")
    published = try object.day("published")
    version = try object.text("version")
    paragraphs = try object.keyed("paragraphs", .number) { node throws(PlanFileError) in
      try node.takenText("a paragraph")
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("url", url)
    writer.member("received", received)
    writer.member("published", published)
    writer.member("version", version)
    writer.keyed("paragraphs", paragraphs, .lines) { $0.text($1) }
  }
}

extension Inspection.Judgement: PlanFileObject {
  static let kind = "a judgement"
  static let keys = ["title", "grade"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let title = try object.requiredText("title")
    let grade: Grade = try object.requiredChoice("grade")
    self.init(title: title, grade: grade)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("grade", grade.rawValue)
  }
}

extension Recommendation: PlanFileObject {
  static let kind = "a recommendation"
  static let keys = [
    "title", "text", "origin", "inspection", "place", "bodies", "councilText", "paragraphs",
    "withdrawn", "noObjective",
  ]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let title = try object.requiredText("title")
    let text = try object.requiredText("text")
    let origin: Origin = try object.requiredChoice("origin")
    self.init(title: title, text: text, origin: origin)
    inspection = try object.id("inspection")
    place = try object.text("place")
    bodies = try object.texts("bodies")
    councilText = try object.text("councilText")
    paragraphs = try object.keyed("paragraphs", .number) { node throws(PlanFileError) in
      try node.takenText("a paragraph")
    }
    withdrawn = try object.object("withdrawn")
    noObjective = try object.text("noObjective")
  }

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("text", text)
    writer.member("origin", origin.rawValue)
    writer.member("inspection", inspection)
    writer.member("place", place)
    writer.member("bodies", bodies)
    writer.member("councilText", councilText)
    writer.keyed("paragraphs", paragraphs, .lines) { $0.text($1) }
    writer.member("withdrawn", withdrawn)
    writer.member("noObjective", noObjective)
  }
}

extension Recommendation.Withdrawal: PlanFileObject {
  static let kind = "a withdrawal"
  static let keys = ["on", "why"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let on = try object.requiredDay("on")
    self.init(on: on, why: try object.requiredText("why"))
  }

  func write(to writer: inout JSONWriter) {
    writer.member("on", on)
    writer.member("why", why)
  }
}
