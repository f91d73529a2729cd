/// Where one objective stands as at a day.
public struct ObjectiveAssessment: Hashable, Sendable {
  /// The id of the objective.
  public var id: ItemID
  /// The objective as it stands in the plan.
  public var objective: Objective
  /// The lead post's name; `nil` when there is no lead.
  public var lead: String?
  /// Who holds the lead post.
  public var holding: Officer.Holding
  /// What the lead said this quarter; `nil` when nothing came.
  public var progress: Progress?
  /// What the lead said the quarter before.
  public var lastProgress: Progress?
  /// Its due date with every move, as at the day.
  public var schedule: ScheduleAssessment
  /// The closing in force that a second person had confirmed by the day; `nil` while open.
  public var closed: Objective.Closing?
  /// The closing claimed by the day that nobody had confirmed; the objective counts as open.
  public var claimedClosed: Objective.Closing?
  /// Whether the rating that counts says that the work holds, and no evidence was ever named.
  public var isCompleteWithoutEvidence = false
  /// Its actions, in the order of their ids.
  public var actions: [ActionAssessment]
  /// Whether it starts after the day, so that no return is due.
  public var isNotYetBegun = false

  /// Why the lead has nothing to report; `nil` without such a return, and where there is an entry.
  public var nilReturn: String?

  /// Whether an open objective has no return for the quarter; a nil return is one.
  public var isReturnMissing: Bool {
    closed == nil && progress == nil && nilReturn == nil && !isNotYetBegun
  }

  /// Whether the verified rating is not the one claimed.
  public var isDisputed: Bool {
    progress.flatMap { entry in entry.verified.map { $0.rating != entry.rating } } ?? false
  }
}

/// Where one action stands as at a day.
public struct ActionAssessment: Hashable, Sendable {
  /// The id of the action.
  public var id: ItemID
  /// The action as it stands in the plan.
  public var action: Action
  /// Whether it was done on or before the day.
  public var isDone: Bool
  /// Its due date with every move, as at the day.
  public var schedule: ScheduleAssessment
}

extension ObjectiveAssessment {
  /// Assesses an objective; entries made after `recordsUpTo` don't count where it is given.
  init(
    _ id: ItemID, _ objective: Objective, in plan: Plan, quarter: Quarter, asAt: Day,
    recordsUpTo: Day?
  ) {
    self.id = id
    self.objective = objective
    let officer = objective.lead.flatMap { plan.officers[$0] }
    lead = officer?.post
    holding = officer?.holding(on: asAt) ?? .notRecorded
    progress = Self.entry(plan.progress[quarter]?[id], upTo: recordsUpTo)
    lastProgress = quarter.previous.flatMap { plan.progress[$0]?[id] }
    let closing = Self.closing(objective, asAt: asAt)
    closed = closing.flatMap { $0.confirmed == nil ? nil : $0 }
    claimedClosed = closing.flatMap { $0.confirmed == nil ? $0 : nil }
    schedule = ScheduleAssessment(objective.schedule, finished: closed?.on, asAt: asAt)
    let record = objective.lead.flatMap { plan.returns[quarter]?[$0] }
    nilReturn = progress == nil ? record?.asKnown(on: recordsUpTo ?? .latest)?.nilReturn : nil
    isNotYetBegun =
      progress == nil && closed == nil && (objective.schedule.start.map { asAt < $0 } ?? false)
    isCompleteWithoutEvidence =
      (progress.flatMap { plan.ratings[$0.verified?.rating ?? $0.rating]?.complete } ?? false)
      && !plan.hasEvidence(of: id, upTo: quarter)
    actions = plan.actions.filter { $0.value.objective == id }.map { id, action in
      let done = action.done.filter { $0 <= asAt }
      return ActionAssessment(
        id: id, action: action, isDone: done != nil,
        schedule: ScheduleAssessment(action.schedule, finished: done, asAt: asAt))
    }
  }

  /// An entry as it was known on a day.
  private static func entry(_ entry: Progress?, upTo day: Day?) -> Progress? {
    guard var entry, let day else { return entry }
    if let verified = entry.verified, day < verified.on { entry.verified = nil }
    return entry.on <= day ? entry : nil
  }

  /// The closing in force on a day, as it was known then.
  private static func closing(_ objective: Objective, asAt: Day) -> Objective.Closing? {
    guard var last = objective.closings.values.last(where: { $0.on <= asAt }) else { return nil }
    if let reopened = last.reopened, reopened.on <= asAt { return nil }
    if let confirmed = last.confirmed, asAt < confirmed.on { last.confirmed = nil }
    return last
  }
}
