extension Rating: PlanFileObject {
  static let kind = "a rating"
  static let keys = ["word", "meaning", "rank", "complete", "needsRecovery"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let word = try object.requiredText("word")
    let meaning = try object.requiredText("meaning")
    let rank = try object.requiredInt("rank", 1...99)
    self.init(word: word, meaning: meaning, rank: rank)
    complete = try object.mark("complete")
    needsRecovery = try object.mark("needsRecovery")
  }

  func write(to writer: inout JSONWriter) {
    writer.member("word", word)
    writer.member("meaning", meaning)
    writer.member("rank", rank)
    writer.mark("complete", complete)
    writer.mark("needsRecovery", needsRecovery)
  }
}

extension Officer: PlanFileObject {
  static let kind = "an officer"
  static let keys = ["post", "body", "holders"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    self.init(post: try object.requiredText("post"))
    body = try object.text("body")
    holders = try object.keyed("holders", .day)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("post", post)
    writer.member("body", body)
    writer.keyed("holders", holders)
  }
}

extension Officer.Holder: PlanFileObject {
  static let kind = "a holder"
  static let keys = ["name", "vacant", "to", "interim", "note"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let name = try object.text("name")
    let vacant = try object.mark("vacant")
    guard (name == nil) == vacant else {
      throw PlanFileError(
        object.node, "a holder has either a \"name\" or \"vacant\": true",
        hint: "write one of the two")
    }
    self.init(name: name)
    to = try object.day("to")
    interim = try object.mark("interim")
    note = try object.text("note")
  }

  func write(to writer: inout JSONWriter) {
    writer.member("name", name)
    writer.mark("vacant", name == nil)
    writer.member("to", to)
    writer.mark("interim", interim)
    writer.member("note", note)
  }
}

extension Board: PlanFileObject {
  static let kind = "the board"
  static let keys = [
    "name", "purpose", "limits", "chair", "independentChair", "members", "frequency", "meetings",
  ]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    self.init(name: try object.requiredText("name"))
    purpose = try object.text("purpose")
    limits = try object.text("limits")
    chair = try object.id("chair")
    independentChair = try object.mark("independentChair")
    members = try object.ids("members")
    frequency = try object.text("frequency")
    meetings = try object.keyed("meetings", .day)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("name", name)
    writer.member("purpose", purpose)
    writer.member("limits", limits)
    writer.member("chair", chair)
    writer.mark("independentChair", independentChair)
    writer.member("members", members)
    writer.member("frequency", frequency)
    writer.keyed("meetings", meetings)
  }
}

extension Board.Meeting: PlanFileObject {
  static let kind = "a meeting"
  static let keys = ["title", "note", "decisions"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    self.init(title: try object.requiredText("title"))
    note = try object.text("note")
    decisions = try object.keyed("decisions", .number)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("note", note)
    writer.keyed("decisions", decisions)
  }
}

extension Board.Decision: PlanFileObject {
  static let kind = "a decision"
  static let keys = ["text", "items", "effect", "agreedBy"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let text = try object.requiredText("text")
    let items = try object.ids("items")
    let effect: Effect? = try object.choice("effect")
    let agreedBy = try object.requiredText("agreedBy")
    self.init(text: text, agreedBy: agreedBy)
    (self.items, self.effect) = (items, effect)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("text", text)
    writer.member("items", items)
    writer.member("effect", effect?.rawValue)
    writer.member("agreedBy", agreedBy)
  }
}

extension Risk: PlanFileObject {
  static let kind = "a risk"
  static let keys = ["title", "likelihood", "impact", "mitigation", "owner", "objectives"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    self.init(title: try object.requiredText("title"))
    likelihood = try object.int("likelihood", 1...5)
    impact = try object.int("impact", 1...5)
    mitigation = try object.text("mitigation")
    owner = try object.id("owner")
    objectives = try object.ids("objectives")
  }

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("likelihood", likelihood)
    writer.member("impact", impact)
    writer.member("mitigation", mitigation)
    writer.member("owner", owner)
    writer.member("objectives", objectives)
  }
}

extension Seal: PlanFileObject {
  static let kind = "a seal"
  static let keys = ["version", "on", "by", "asAt", "release", "papers", "corrections"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let version = try object.requiredInt("version", 1...999_999)
    let on = try object.requiredDay("on")
    let by = try object.requiredText("by")
    self.init(version: version, on: on, by: by)
    asAt = try object.day("asAt")
    release = try object.text("release")
    papers = try object.keyed("papers", .fileName) { node throws(PlanFileError) in
      try node.takenText("a checksum")
    }
    corrections = try object.keyed("corrections", .number)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("version", version)
    writer.member("on", on)
    writer.member("by", by)
    writer.member("asAt", asAt)
    writer.member("release", release)
    writer.keyed("papers", papers) { $0.text($1) }
    writer.keyed("corrections", corrections)
  }
}

extension SealCorrection: PlanFileObject {
  static let kind = "a correction"
  static let keys = ["item", "part", "day", "printed", "now", "why", "by", "on"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let item = try object.id("item")
    let part = try object.id("part")
    let day = try object.day("day")
    let printed = try object.requiredText("printed")
    let now = try object.requiredText("now")
    let why = try object.requiredText("why")
    let by = try object.requiredText("by")
    self.init(printed: printed, now: now, why: why, by: by, on: try object.requiredDay("on"))
    (self.item, self.part, self.day) = (item, part, day)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("item", item)
    writer.member("part", part)
    writer.member("day", day)
    writer.member("printed", printed)
    writer.member("now", now)
    writer.member("why", why)
    writer.member("by", by)
    writer.member("on", on)
  }
}
