/// A due date with every move of it, and everything asked for, as at a day.
public struct ScheduleAssessment: Hashable, Sendable {
  /// The day it is assessed as at.
  public var asAt: Day
  /// The date as first agreed.
  public var first: Day?
  /// The date that holds now.
  public var current: Day?
  /// Every move up to the day, oldest first.
  public var moves: [Schedule.Extension]
  /// Every request made up to the day, by its number, with the answers that had come by then.
  public var requests: Keyed<Int, Schedule.Request>
  /// The day the work was finished; `nil` while it is not.
  public var finished: Day?

  init(_ schedule: Schedule, finished: Day?, asAt: Day) {
    self.asAt = asAt
    self.finished = finished
    first = schedule.due
    current = schedule.due(on: asAt)
    moves = schedule.extensions.values.filter { $0.on <= asAt }
    requests = Keyed()
    for (number, request) in schedule.requests where request.on <= asAt {
      var known = request
      if let answer = request.answer, asAt < answer.on { known.answer = nil }
      requests.set(number, known)
    }
  }

  /// Whether the day is past the current date and the work is not over.
  public var isOverdue: Bool { daysOverdue != nil }

  /// Whether the day is past the date first agreed and the work is not over.
  public var isOverdueAgainstFirst: Bool { daysOverdueAgainstFirst != nil }

  /// How many days the day is past the current date; `nil` when it is not, or the work is over.
  public var daysOverdue: Int? { overdue(current) }

  /// How many days the day is past the date first agreed; `nil` when it is not, or it is over.
  public var daysOverdueAgainstFirst: Int? { overdue(first) }

  /// How many days the current date is behind the date first agreed; `nil` without a date.
  public var daysSlipped: Int? { first.flatMap { first in current.map { first.days(until: $0) } } }

  /// How many days after the current date it was finished; 0 or less is in time.
  public var lateness: Int? { late(current) }

  /// How many days after the date first agreed it was finished; 0 or less is in time.
  public var latenessAgainstFirst: Int? { late(first) }

  /// The requests that waited for an answer on the day; none once the work is over.
  public var openRequests: [Schedule.Request] {
    finished == nil ? requests.values.filter { $0.answer == nil } : []
  }

  /// The requests that were refused by the day.
  public var refusedRequests: [Schedule.Request] {
    requests.values.filter { $0.answer?.outcome == .refused }
  }

  private func overdue(_ due: Day?) -> Int? {
    guard finished == nil, let due, due < asAt else { return nil }
    return due.days(until: asAt)
  }

  private func late(_ due: Day?) -> Int? {
    guard let due, let finished else { return nil }
    return due.days(until: finished)
  }
}

/// How many of some pieces of work are late, against the first and against the current date.
public struct SlippageCounts: Hashable, Sendable {
  /// How many were counted.
  public var all: Int
  /// How many have a due date.
  public var dated: Int
  /// How many had their due date moved.
  public var moved: Int
  /// How many are not finished past the date that holds now.
  public var overdue: Int
  /// How many are not finished past the date first agreed.
  public var overdueAgainstFirst: Int
  /// How many are finished.
  public var finished: Int
  /// How many were finished by the date that held at the end.
  public var inTime: Int
  /// How many were finished by the date first agreed.
  public var inTimeAgainstFirst: Int
  /// How many were finished after the date that held at the end.
  public var late: Int
  /// How many were finished after the date first agreed.
  public var lateAgainstFirst: Int
  /// How many requests for a new date wait for an answer.
  public var openRequests: Int
  /// How many requests for a new date were refused.
  public var refusedRequests: Int

  /// Counts schedules.
  public init(_ schedules: [ScheduleAssessment]) {
    all = schedules.count
    dated = schedules.count { $0.first != nil }
    moved = schedules.count { !$0.moves.isEmpty }
    overdue = schedules.count(where: \.isOverdue)
    overdueAgainstFirst = schedules.count(where: \.isOverdueAgainstFirst)
    finished = schedules.count { $0.finished != nil }
    inTime = schedules.count { $0.lateness.map { $0 <= 0 } ?? false }
    inTimeAgainstFirst = schedules.count { $0.latenessAgainstFirst.map { $0 <= 0 } ?? false }
    late = schedules.count { $0.lateness.map { 0 < $0 } ?? false }
    lateAgainstFirst = schedules.count { $0.latenessAgainstFirst.map { 0 < $0 } ?? false }
    openRequests = schedules.reduce(0) { $0 + $1.openRequests.count }
    refusedRequests = schedules.reduce(0) { $0 + $1.refusedRequests.count }
  }
}
