extension PlanComparison {
  /// Compares the decisions about a target, by the day they hold from.
  mutating func compareTargets(
    _ old: Keyed<Day, Target>, _ new: Keyed<Day, Target>, _ series: Series
  ) {
    for change in new.changes(from: old) {
      let label = "target for \(series.label) from \(change.key.inWords)"
      let subject = Subject(.targetChanged, series.item, label)
      switch (change.old, change.new) {
      case (nil, let target?):
        let known = target.decided(from: change.key)
        say(
          target, known, after: before(change.key, known, new, series), series, subject,
          "\(series.title), from \(change.key.inWords)")
      case (let old?, let new?): told(subject) { $0.compare(old, new, series, subject) }
      case (let old?, nil):
        let was = Self.words(old, series.unit)
        say(.targetChanged, series.item, "\(label) removed (was \(was))", from: was)
      case (nil, nil): break
      }
    }
  }

  private struct Earlier {
    var from: Day
    var target: Target
    /// Whether it is the indicator's own target that held for the segment.
    var isOfWhole = false
  }

  /// The decision that held until a day, of those known on another.
  private func before(
    _ day: Day, _ known: Day, _ targets: Keyed<Day, Target>, _ series: Series
  ) -> Earlier? {
    guard let yesterday = day.adding(days: -1) else { return nil }
    if let own = targets.inForce(on: yesterday, asKnownOn: known) {
      return Earlier(from: own.from, target: own.target)
    }
    return series.targetsOfWhole.inForce(on: yesterday, asKnownOn: known).map {
      Earlier(from: $0.from, target: $0.target, isOfWhole: true)
    }
  }

  private mutating func say(
    _ target: Target, _ known: Day, after earlier: Earlier?, _ series: Series, _ subject: Subject,
    _ plain: String
  ) {
    var was = ""
    var remark: String?
    let before = earlier.map { Self.words($0.target, series.unit) }
    if let earlier, let before {
      remark = effort(of: target, after: earlier.target, series).map { "\($0)" }
      let effort = remark.map { "\($0): " } ?? ""
      let whole = earlier.isOfWhole ? ", as for the whole" : ""
      let comma = earlier.target.due == nil && earlier.target.aspiration == nil ? "" : ","
      was = " (\(effort)was \(before)\(comma) from \(earlier.from.inWords)\(whole))"
    }
    let words = Self.words(target, series.unit)
    let on = target.on.map { " on \($0.inWords)" } ?? ""
    say(
      .targetChanged, series.item,
      "\(subject.label): \(words)\(was), agreed by \(target.agreedBy)\(on): \(target.why)",
      from: before, to: words,
      decision: PlanDifference.Decision(
        subject: plain, by: target.agreedBy, on: known, why: target.why, remark: remark))
  }

  /// Compares two states of one decision: it was amended, not decided anew.
  private mutating func compare(
    _ old: Target, _ new: Target, _ series: Series, _ subject: Subject
  ) {
    var rest = old
    if old.aim != new.aim {
      let (was, now) = (Self.words(old.aim, series.unit), Self.words(new.aim, series.unit))
      let effort = effort(of: new, after: old, series).map { " (\($0))" } ?? ""
      say(
        .targetChanged, series.item, "\(subject.label) changed from \(was) to \(now)\(effort)",
        from: was, to: now)
      rest.aim = new.aim
    }
    compareMembers(rest, new, subject, in: "targets")
  }

  private enum Effort { case easier, harder }

  /// Whether a target asks for less or more than another; `nil` unless the aims make it certain.
  ///
  /// A later due date, another tolerance or other milestones may outweigh a harder aim: then
  /// nothing is certain.
  private func effort(of new: Target, after old: Target, _ series: Series) -> Effort? {
    guard old.tolerance == new.tolerance, old.stepped == new.stepped,
      old.milestones == new.milestones,
      let effort = Self.effort(of: new.aim, after: old.aim, series.polarity)
    else { return nil }
    // A target without a due date is to be met at once.
    let (before, after) = (old.due ?? .earliest, new.due ?? .earliest)
    switch effort {
    case .harder: return after <= before ? .harder : nil
    case .easier: return after >= before ? .easier : nil
    }
  }

  private static func effort(
    of new: Target.Aim, after old: Target.Aim, _ polarity: Polarity
  ) -> Effort? {
    switch (polarity, old, new) {
    case (.lower, .atMost(let old), .atMost(let new)) where old != new:
      return new < old ? .harder : .easier
    case (.higher, .atLeast(let old), .atLeast(let new)) where old != new:
      return new > old ? .harder : .easier
    case (.band, _, _):
      guard let (oldLow, oldHigh) = ends(old), let (newLow, newHigh) = ends(new),
        oldLow != newLow || oldHigh != newHigh
      else { return nil }
      if oldLow <= newLow, newHigh <= oldHigh { return .harder }
      return newLow <= oldLow && oldHigh <= newHigh ? .easier : nil
    case (_, _, _): return nil
    }
  }

  private static func ends(_ aim: Target.Aim) -> (ExactDecimal, ExactDecimal)? {
    guard let low = aim.limits.low, let high = aim.limits.high else { return nil }
    return (low, high)
  }

  private static func words(_ target: Target, _ unit: Indicator.Unit) -> String {
    let due = target.due.map { " by \($0.inWords)" } ?? ""
    let hoped = target.aspiration.map { ", aspiration \(words($0, unit))" } ?? ""
    return words(target.aim, unit) + due + hoped
  }

  private static func words(_ aim: Target.Aim, _ unit: Indicator.Unit) -> String {
    switch aim {
    case .atLeast(let value): "at least \(words(value, unit))"
    case .atMost(let value): "at most \(words(value, unit))"
    case .between(let low, let high): "between \(words(low, unit)) and \(words(high, unit))"
    case .exactly(let value): "exactly \(words(value, unit))"
    case .noneYet: "no target yet"
    case .withdrawn: "withdrawn"
    }
  }
}
