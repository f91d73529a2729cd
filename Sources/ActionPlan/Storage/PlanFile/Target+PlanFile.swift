extension Target: PlanFileObject {
  static let kind = "a target"
  static let keys = [
    "atLeast", "atMost", "exactly", "state", "due", "milestones", "stepped", "aspiration",
    "tolerance", "agreedBy", "on", "why",
  ]

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let aim = try Aim(from: &object)
    let due = try object.day("due")
    let milestones = try object.keyed("milestones", .day) { node throws(PlanFileError) in
      try node.takenDecimal("a milestone")
    }
    let stepped = try object.mark("stepped")
    let aspiration = try object.decimal("aspiration")
    let tolerance = try object.size("tolerance")
    let agreedBy = try object.requiredText("agreedBy")
    let on = try object.day("on")
    let why = try object.requiredText("why")
    self.init(aim, agreedBy: agreedBy, why: why)
    self.due = due
    self.milestones = milestones
    self.stepped = stepped
    self.aspiration = aspiration
    self.tolerance = tolerance
    self.on = on
  }

  func write(to writer: inout JSONWriter) {
    switch aim {
    case .atLeast(let value): writer.member("atLeast", value)
    case .atMost(let value): writer.member("atMost", value)
    case .between(let low, let high):
      writer.member("atLeast", low)
      writer.member("atMost", high)
    case .exactly(let value): writer.member("exactly", value)
    case .noneYet: writer.member("state", "none-yet")
    case .withdrawn: writer.member("state", "withdrawn")
    }
    writer.member("due", due)
    writer.keyed("milestones", milestones) { $0.decimal($1) }
    writer.mark("stepped", stepped)
    writer.member("aspiration", aspiration)
    writer.member("tolerance", tolerance)
    writer.member("agreedBy", agreedBy)
    writer.member("on", on)
    writer.member("why", why)
  }
}

extension Target.Aim {
  /// A target that is no number.
  enum State: String, CaseIterable {
    case noneYet = "none-yet"
    case withdrawn
  }

  init(from object: inout ObjectReader) throws(PlanFileError) {
    let low = try object.decimal("atLeast")
    let high = try object.decimal("atMost")
    switch (low, high) {
    case (let low?, let high?):
      guard low < high else {
        throw PlanFileError(object.node, "the band from \(low) to \(high) has no inside")
      }
      self = .between(low: low, high: high)
    case (let low?, nil): self = .atLeast(low)
    case (nil, let high?): self = .atMost(high)
    case (nil, nil):
      if let value = try object.decimal("exactly") {
        self = .exactly(value)
        return
      }
      guard let state: State = try object.choice("state") else {
        throw PlanFileError(
          object.node, "a target says neither \"atLeast\", \"atMost\", \"exactly\" nor \"state\"",
          hint: "no target yet is written \"state\": \"none-yet\"")
      }
      self = state == .noneYet ? .noneYet : .withdrawn
    }
  }
}
