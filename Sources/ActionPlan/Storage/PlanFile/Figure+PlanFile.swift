/// The members of a figure, which stand directly in an actual, a baseline or a restatement.
extension Figure {
  static let keys = [
    "value", "low", "high", "fewerThan", "unavailable", "reason", "numerator", "denominator",
    "status",
  ]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let reading = try Self.reading(from: &object)
    let reason = try object.text("reason")
    if reason != nil {
      guard case .unavailable = reading else {
        throw PlanFileError(
          object.node, "a figure that is there has a \"reason\" why it is not",
          hint: "write a remark on a figure as its \"note\"")
      }
    }
    let (numerator, denominator) = try Self.fraction(from: &object)
    let status: FigureStatus? = try object.choice("status", without: FigureStatus.final.rawValue)
    self.init(
      reading, numerator: numerator, denominator: denominator, status: status ?? .final,
      reason: reason)
  }

  private static func fraction(
    from object: inout ObjectReader
  ) throws(PlanFileError) -> (ExactDecimal?, ExactDecimal?) {
    let numerator = try object.decimal("numerator")
    let denominator = try object.decimal("denominator")
    guard (numerator == nil) == (denominator == nil) else {
      throw PlanFileError(
        object.node, "a figure has a numerator or a denominator alone", hint: "give both or neither"
      )
    }
    guard denominator.map({ $0 > .zero }) ?? true else {
      throw PlanFileError(
        object.node, "the denominator of a figure is not above 0", hint: "leave both out")
    }
    return (numerator, denominator)
  }

  private static func reading(from object: inout ObjectReader) throws(PlanFileError) -> Reading {
    if let value = try object.decimal("value") { return .value(value) }
    if let low = try object.decimal("low") {
      let high = try object.requiredDecimal("high")
      guard low <= high else {
        throw PlanFileError(object.node, "the range from \(low) to \(high) runs backwards")
      }
      return .range(low: low, high: high)
    }
    if let bound = try object.decimal("fewerThan") { return .fewerThan(bound) }
    if let why: Unavailability = try object.choice("unavailable") { return .unavailable(why) }
    throw PlanFileError(
      object.node,
      "a figure has neither \"value\", \"low\" and \"high\", \"fewerThan\" nor "
        + "\"unavailable\"", hint: "a gap is written \"unavailable\": \"not-available\"")
  }

  func write(to writer: inout JSONWriter) {
    switch reading {
    case .value(let value): writer.member("value", value)
    case .range(let low, let high):
      writer.member("low", low)
      writer.member("high", high)
    case .fewerThan(let bound): writer.member("fewerThan", bound)
    case .unavailable(let why): writer.member("unavailable", why.rawValue)
    }
    writer.member("reason", reason)
    writer.member("numerator", numerator)
    writer.member("denominator", denominator)
    if status != .final { writer.member("status", status.rawValue) }
  }
}

extension Actual: PlanFileObject {
  static let kind = "an actual"
  static let keys = Figure.keys + ["source", "note", "restatements"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    self.init(try Figure(from: &object))
    source = try object.text("source")
    note = try object.text("note")
    restatements = try object.keyed("restatements", .number)
  }

  func write(to writer: inout JSONWriter) {
    figure.write(to: &writer)
    writer.member("source", source)
    writer.member("note", note)
    writer.keyed("restatements", restatements)
  }
}

extension Restatement: PlanFileObject {
  static let kind = "a restatement"
  static let keys = ["was", "now", "source", "on", "by", "why"]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let was = try object.required("was").taken(as: FigureObject.self)
    let now = try object.required("now").taken(as: FigureObject.self)
    let source = try object.text("source")
    let on = try object.requiredDay("on")
    let by = try object.requiredText("by")
    let why = try object.requiredText("why")
    self.init(was: was.figure, now: now.figure, source: source, on: on, by: by, why: why)
  }

  func write(to writer: inout JSONWriter) {
    writer.member("was", FigureObject(figure: was))
    writer.member("now", FigureObject(figure: now))
    writer.member("source", source)
    writer.member("on", on)
    writer.member("by", by)
    writer.member("why", why)
  }
}

/// A figure in an object of its own.
struct FigureObject: PlanFileObject {
  static let kind = "a figure"
  static let keys = Figure.keys
  var figure: Figure

  init(figure: Figure) { self.figure = figure }
  init(from object: inout ObjectReader) throws(PlanFileError) {
    figure = try Figure(from: &object)
  }
  func write(to writer: inout JSONWriter) { figure.write(to: &writer) }
}
