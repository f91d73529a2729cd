/// What one post is asked for a quarter: its open objectives, its open actions, its figures.
public struct ReturnScope: Hashable, Sendable {
  /// The post that is asked.
  public var officer: ItemID
  /// The objectives it leads that have begun and were not closed when the quarter ended.
  public var objectives: [ItemID] = []
  /// The actions it leads, or whose objective it leads, that are not done.
  public var actions: [ItemID] = []
  /// The figures of the quarter, recorded or not.
  public var figures: [AskedFigure] = []

  /// Whether nothing is asked.
  public var isEmpty: Bool { objectives.isEmpty && actions.isEmpty && figures.isEmpty }
}

/// One figure that a post is asked for.
public struct AskedFigure: Hashable, Sendable {
  /// The indicator.
  public var indicator: ItemID
  /// The team or area; `nil` for the whole.
  public var segment: ItemID?
  /// The last day of the period, or the day it is for.
  public var day: Day
  /// Whether a figure must come; one at no fixed interval may.
  public var isDue: Bool
  /// Whether there is no figure yet, nor a reason why there is none.
  public var isMissing: Bool

  /// Whose figure it is.
  public var scope: Scope { segment.map { .segment($0) } ?? .whole }
}

extension Plan {
  /// What each post is asked for a quarter, in the order of their ids; posts asked nothing left out.
  ///
  /// A figure is asked of the lead of the first open objective that uses its indicator, else of the
  /// lead of the first one that did, since what was reached has to hold.
  public func returnScopes(for quarter: Quarter) -> [ReturnScope] {
    let day = quarter.lastDay(firstMonth: firstMonth)
    var scopes = Keyed<ItemID, ReturnScope>()
    func add(_ officer: ItemID?, _ change: (inout ReturnScope) -> Void) {
      guard let officer, officers[officer] != nil else { return }
      if scopes[officer] == nil { scopes[officer] = ReturnScope(officer: officer) }
      scopes.change(officer, change)
    }
    for (id, objective) in objectives where objective.isRunning(on: day) {
      add(objective.lead) { $0.objectives.append(id) }
    }
    for (id, action) in actions where isRunning(action, on: day) {
      add(action.lead ?? objectives[action.objective]?.lead) { $0.actions.append(id) }
    }
    for (id, indicator) in indicators {
      let asked = indicator.askedFigures(id, for: quarter, firstMonth: firstMonth)
      guard !asked.isEmpty else { continue }
      add(asker(of: id, on: day)) { $0.figures += asked }
    }
    return scopes.values
  }

  /// The indicators whose figures nobody is asked for: no objective with a lead uses them.
  public var indicatorsAskedOfNobody: [ItemID] {
    indicators.keys.filter { id in
      !objectives.values.contains { $0.indicators.contains(id) && isLed($0) }
    }
  }

  private func isLed(_ objective: Objective) -> Bool {
    objective.lead.map { officers[$0] != nil } ?? false
  }

  private func asker(of indicator: ItemID, on day: Day) -> ItemID? {
    let users = objectives.values.filter { $0.indicators.contains(indicator) && isLed($0) }
    return (users.first { $0.isRunning(on: day) } ?? users.first)?.lead
  }

  private func isRunning(_ action: Action, on day: Day) -> Bool {
    guard action.done == nil, objectives[action.objective]?.isRunning(on: day) ?? false else {
      return false
    }
    return action.schedule.start.map { $0 <= day } ?? true
  }
}

extension Objective {
  /// Whether it has begun and was not closed, as of a day.
  func isRunning(on day: Day) -> Bool {
    if let start = schedule.start, day < start { return false }
    guard let last = closings.values.last(where: { $0.on <= day }) else { return true }
    return last.reopened.map { $0.on <= day } ?? false
  }
}

extension Indicator {
  /// The figures of a quarter, of the whole and of each team that still has some.
  fileprivate func askedFigures(
    _ id: ItemID, for quarter: Quarter, firstMonth: Int
  ) -> [AskedFigure] {
    let first = quarter.firstDay(firstMonth: firstMonth)
    let last = quarter.lastDay(firstMonth: firstMonth)
    let frequency = frequency ?? Frequency(of: actuals.keys) ?? .irregular
    var asked = frequency.asked(id, nil, actuals, first, last)
    for (part, segment) in segments where segment.isAlive(on: first) {
      asked += frequency.asked(id, part, segment.actuals, first, last)
    }
    return asked
  }
}

extension Indicator.Segment {
  /// Whether a team is still counted: one without a figure for a year is taken to be gone.
  fileprivate func isAlive(on day: Day) -> Bool {
    guard let latest = actuals.keys.last, let year = day.adding(months: -12) else { return true }
    return year <= latest
  }
}

extension Frequency {
  fileprivate func asked(
    _ id: ItemID, _ segment: ItemID?, _ actuals: Keyed<Day, Actual>, _ first: Day, _ last: Day
  ) -> [AskedFigure] {
    let isDue = self != .irregular
    let days = isDue ? dueDays(first, last, after: actuals) : [last]
    return days.map { day in
      let start = isDue ? dayBefore(day) : first.adding(days: -1) ?? first
      let isThere = actuals.contains { key, actual in
        start < key && key <= day && actual.figure.reading != .unavailable(.notYetDue)
      }
      return AskedFigure(
        indicator: id, segment: segment, day: day, isDue: isDue, isMissing: !isThere)
    }
  }

  /// The days of a quarter on which a period ends.
  ///
  /// Weeks end on the weekday of the latest figure and years on its date, since a school year is no
  /// financial year; all others end with their months.
  private func dueDays(_ first: Day, _ last: Day, after actuals: Keyed<Day, Actual>) -> [Day] {
    let anchor = actuals.latest(upTo: last)?.key
    let days = (0...max(0, first.days(until: last))).compactMap { first.adding(days: $0) }
    return days.filter { day in
      switch (self, anchor) {
      case (.weekly, let anchor?): anchor.weekday == day.weekday
      case (.yearly, let anchor?):
        day.month == anchor.month
          && (anchor.isLastOfMonth ? day.isLastOfMonth : day.dayOfMonth == anchor.dayOfMonth)
      default: lastDay(of: day) == day
      }
    }
  }

  /// The last day of the period before the one that ends on a day.
  private func dayBefore(_ day: Day) -> Day {
    guard self != .weekly else { return day.adding(days: -7) ?? day }
    guard let before = day.adding(months: -max(1, months)) else { return .earliest }
    return day.isLastOfMonth ? before.lastOfMonth : before
  }
}
