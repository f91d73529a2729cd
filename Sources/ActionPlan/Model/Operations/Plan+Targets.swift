extension Plan {
  /// Adds a target from its own date; what was decided before stays.
  ///
  /// - Throws: ``PlanError`` when a target from that date exists or does not fit the indicator.
  public mutating func add(
    _ target: Target, from: Day, to indicator: ItemID, segment: ItemID? = nil
  ) throws(PlanError) {
    try existing(Indicator.self, indicator).check(target, from: from, id: indicator)
    let targets = DatedEntries(whole: \.targets, part: \.targets) { what, from, _ in
      PlanError(
        .taken, "\(what) already has a target from \(from.inWords)",
        hint: "a target is never overwritten: add one from the day the new decision holds")
    }
    try add(target, from, to: targets, of: indicator, segment)
  }

  /// Adds a break in a series.
  ///
  /// - Throws: ``PlanError`` when there is no such indicator or segment, or it has a break that day.
  public mutating func add(
    _ break: Indicator.Break, on day: Day, to indicator: ItemID, segment: ItemID? = nil
  ) throws(PlanError) {
    let breaks = DatedEntries(whole: \.breaks, part: \.breaks) { what, day, known in
      PlanError(
        .taken, "\(what) already has a break on \(day.inWords): \(known.why)",
        hint: "a break is never overwritten: add one on the day from which figures differ again")
    }
    try add(`break`, day, to: breaks, of: indicator, segment)
  }

  /// Adds a day from which the figures of a series are judged anew.
  ///
  /// - Throws: ``PlanError`` when there is no such indicator or segment, or it restarts that day.
  public mutating func add(
    _ restart: Indicator.Restart, from day: Day, to indicator: ItemID, segment: ItemID? = nil
  ) throws(PlanError) {
    let restarts = DatedEntries(whole: \.restarts, part: \.restarts) { what, day, known in
      PlanError(
        .taken, "\(what) already has a restart from \(day.inWords): \(known.why)",
        hint: "a restart is never overwritten: add one from the day the process changed again")
    }
    try add(restart, day, to: restarts, of: indicator, segment)
  }

  /// Entries that an indicator and each of its segments keep by day, none ever overwritten.
  private struct DatedEntries<Entry: Hashable & Sendable> {
    var whole: WritableKeyPath<Indicator, Keyed<Day, Entry>>
    var part: WritableKeyPath<Indicator.Segment, Keyed<Day, Entry>>
    /// The refusal of a second entry for a day.
    var taken: (_ what: String, Day, Entry) -> PlanError
  }

  private mutating func add<Entry>(
    _ entry: Entry, _ day: Day, to entries: DatedEntries<Entry>, of indicator: ItemID,
    _ segment: ItemID?
  ) throws(PlanError) {
    try amend(Indicator.self, indicator) { item throws(PlanError) in
      guard let segment else {
        if let known = item[keyPath: entries.whole][day] {
          throw entries.taken("\(indicator) \"\(item.title)\"", day, known)
        }
        item[keyPath: entries.whole][day] = entry
        return
      }
      guard let part = item.segments[segment] else {
        throw item.noPart("segment", segment, item.segments.keys, indicator)
      }
      if let known = part[keyPath: entries.part][day] {
        throw entries.taken("segment \(segment) of \(indicator)", day, known)
      }
      item.segments.change(segment) { $0[keyPath: entries.part][day] = entry }
    }
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
