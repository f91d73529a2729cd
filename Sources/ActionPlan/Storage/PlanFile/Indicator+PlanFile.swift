extension Indicator: PlanFileObject {
  static let kind = "an indicator"
  static let keys = [
    "title", "definition", "unit", "noun", "decimals", "polarity", "period", "frequency",
    "sourceSystem", "baseline", "tolerance", "minimumBase", "seasonal", "window", "disclosure",
    "targets", "breaks", "restarts", "actuals", "segments", "comparators",
  ]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let title = try object.requiredText("title")
    let definition = try object.text("definition")
    let unit: Unit = try object.requiredChoice("unit")
    let noun = try object.text("noun")
    let decimals = try object.requiredInt("decimals", 0...6)
    let polarity: Polarity = try object.requiredChoice("polarity")
    self.init(title: title, unit: unit, polarity: polarity)
    self.definition = definition
    self.noun = noun
    self.decimals = decimals
    period = try object.choice("period")
    frequency = try object.choice("frequency")
    sourceSystem = try object.text("sourceSystem")
    baseline = try object.object("baseline")
    tolerance = try object.size("tolerance")
    minimumBase = try object.int("minimumBase", 0...1_000_000)
    seasonal = try object.mark("seasonal")
    window = try object.int("window", Self.windows)
    disclosure = try object.choice("disclosure")
    targets = try object.keyed("targets", .day)
    breaks = try object.keyed("breaks", .day)
    restarts = try object.keyed("restarts", .day)
    actuals = try object.keyed("actuals", .day)
    segments = try object.keyed("segments", .id)
    comparators = try object.keyed("comparators", .id)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("definition", definition)
    writer.member("unit", unit.rawValue)
    writer.member("noun", noun)
    writer.member("decimals", decimals)
    writer.member("polarity", polarity.rawValue)
    writer.member("period", period?.rawValue)
    writer.member("frequency", frequency?.rawValue)
    writer.member("sourceSystem", sourceSystem)
    writer.member("baseline", baseline)
    writer.member("tolerance", tolerance)
    writer.member("minimumBase", minimumBase)
    writer.mark("seasonal", seasonal)
    writer.member("window", window)
    writer.member("disclosure", disclosure?.rawValue)
    writer.keyed("targets", targets)
    writer.keyed("breaks", breaks)
    writer.keyed("restarts", restarts)
    writer.keyed("actuals", actuals, each: .line)
    writer.keyed("segments", segments)
    writer.keyed("comparators", comparators)
  }
}

extension Indicator.Baseline: PlanFileObject {
  static let kind = "a baseline"
  static let keys = Figure.keys + ["asAt", "note"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let figure = try Figure(from: &object)
    let asAt = try object.requiredDay("asAt")
    self.init(figure, asAt: asAt, note: try object.text("note"))
  }

  func write(to writer: inout JSONWriter) {
    figure.write(to: &writer)
    writer.member("asAt", asAt)
    writer.member("note", note)
  }
}

extension Indicator.Break: PlanFileObject {
  static let kind = "a break"
  static let keys = ["why"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    self.init(why: try object.requiredText("why"))
  }

  func write(to writer: inout JSONWriter) { writer.member("why", why) }
}

extension Indicator.Restart: PlanFileObject {
  static let kind = "a restart"
  static let keys = ["agreedBy", "on", "why"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let agreedBy = try object.requiredText("agreedBy")
    let on = try object.day("on")
    self.init(agreedBy: agreedBy, why: try object.requiredText("why"))
    self.on = on
  }

  func write(to writer: inout JSONWriter) {
    writer.member("agreedBy", agreedBy)
    writer.member("on", on)
    writer.member("why", why)
  }
}

extension Indicator.Segment: PlanFileObject {
  static let kind = "a segment"
  static let keys = ["title", "definition", "targets", "breaks", "restarts", "actuals"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    self.init(title: try object.requiredText("title"))
    definition = try object.text("definition")
    targets = try object.keyed("targets", .day)
    breaks = try object.keyed("breaks", .day)
    restarts = try object.keyed("restarts", .day)
    actuals = try object.keyed("actuals", .day)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("definition", definition)
    writer.keyed("targets", targets)
    writer.keyed("breaks", breaks)
    writer.keyed("restarts", restarts)
    writer.keyed("actuals", actuals, each: .line)
  }
}

extension Indicator.Comparator: PlanFileObject {
  static let kind = "a comparator"
  static let keys = ["title", "kind", "members", "edition", "definition", "note", "actuals"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let title = try object.requiredText("title")
    let kind: Kind = try object.requiredChoice("kind")
    self.init(title: title, kind: kind)
    members = try object.texts("members")
    edition = try object.text("edition")
    definition = try object.text("definition")
    note = try object.text("note")
    actuals = try object.keyed("actuals", .day)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("kind", kind.rawValue)
    writer.member("members", members)
    writer.member("edition", edition)
    writer.member("definition", definition)
    writer.member("note", note)
    writer.keyed("actuals", actuals, each: .line)
  }
}
