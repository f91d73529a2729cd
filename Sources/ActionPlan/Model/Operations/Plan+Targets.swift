extension Plan {
  /// Adds a target from its own date; what was decided before stays.
  ///
  /// - Throws: ``PlanError`` when a target from that date exists or does not fit the indicator.
  public mutating func add(
    _ target: Target, from: Day, to indicator: ItemID, segment: ItemID? = nil
  ) throws(PlanError) {
    try amend(Indicator.self, indicator) { item throws(PlanError) in
      try item.check(target, from: from, id: indicator)
      guard let segment else {
        try Self.checkFree(item.targets, from, "\(indicator) \"\(item.title)\"")
        item.targets[from] = target
        return
      }
      guard let part = item.segments[segment] else {
        throw item.noPart("segment", segment, item.segments.keys, indicator)
      }
      try Self.checkFree(part.targets, from, "segment \(segment) of \(indicator)")
      item.segments.change(segment) { $0.targets[from] = target }
    }
  }

  private static func checkFree(
    _ targets: Keyed<Day, Target>, _ from: Day, _ what: String
  ) throws(PlanError) {
    guard targets[from] != nil else { return }
    throw PlanError(
      .taken, "\(what) already has a target from \(from.inWords)",
      hint: "a target is never overwritten: add one from the day the new decision holds")
  }

  /// Adds a break in a series.
  ///
  /// - Throws: ``PlanError`` when there is no such indicator or segment, or it has a break that day.
  public mutating func add(
    _ break: Indicator.Break, on day: Day, to indicator: ItemID, segment: ItemID? = nil
  ) throws(PlanError) {
    try amend(Indicator.self, indicator) { item throws(PlanError) in
      guard let segment else {
        try Self.checkFree(item.breaks, day, "\(indicator) \"\(item.title)\"")
        item.breaks[day] = `break`
        return
      }
      guard let part = item.segments[segment] else {
        throw item.noPart("segment", segment, item.segments.keys, indicator)
      }
      try Self.checkFree(part.breaks, day, "segment \(segment) of \(indicator)")
      item.segments.change(segment) { $0.breaks[day] = `break` }
    }
  }

  private static func checkFree(
    _ breaks: Keyed<Day, Indicator.Break>, _ day: Day, _ what: String
  ) throws(PlanError) {
    guard let known = breaks[day] else { return }
    throw PlanError(
      .taken, "\(what) already has a break on \(day.inWords): \(known.why)",
      hint: "a break is never overwritten: add one on the day from which figures differ again")
  }

  /// Adds a team or area to an indicator.
  public mutating func add(
    _ segment: Indicator.Segment, id: ItemID, to indicator: ItemID
  ) throws(PlanError) {
    try amend(Indicator.self, indicator) { item throws(PlanError) in
      try item.checkPartIsFree(id, indicator)
      item.segments[id] = segment
    }
  }

  /// Adds somebody to compare with to an indicator.
  public mutating func add(
    _ comparator: Indicator.Comparator, id: ItemID, to indicator: ItemID
  ) throws(PlanError) {
    try amend(Indicator.self, indicator) { item throws(PlanError) in
      try item.checkPartIsFree(id, indicator)
      item.comparators[id] = comparator
    }
  }
}

extension Indicator {
  fileprivate func checkPartIsFree(_ id: ItemID, _ indicator: ItemID) throws(PlanError) {
    guard segments[id] != nil || comparators[id] != nil else { return }
    throw PlanError(
      .taken, "\(indicator) already has a segment or comparator \"\(id)\"",
      hint: "choose another id")
  }

  fileprivate func check(_ target: Target, from: Day, id: ItemID) throws(PlanError) {
    let limits = target.aim.limits
    let milestones = target.milestones.values
    for value in ([limits.low, limits.high, target.aspiration] + milestones).compactMap({ $0 }) {
      if let trouble = unitTrouble(Figure(.value(value)), "the target for \(id) \"\(title)\"") {
        throw trouble
      }
    }
    if let low = limits.low, let high = limits.high, high < low {
      throw PlanError(.value, "the band from \(low) to \(high) runs backwards")
    }
    if let tolerance = target.tolerance, tolerance.isNegative {
      throw PlanError(.value, "the tolerance is \(tolerance), less than 0")
    }
    if polarity == .band, case .atLeast = target.aim {
      throw PlanError(
        .value, "\(id) \"\(title)\" is best inside a band; its target has one end only",
        hint: "write --between \"600 to 620\", or give the indicator another polarity")
    }
    if let trouble = orderTrouble(from, target.due, "the target is due before it holds") {
      throw trouble
    }
  }
}
