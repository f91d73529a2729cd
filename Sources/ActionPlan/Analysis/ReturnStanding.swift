/// Where the return of one post for a quarter stands.
public struct ReturnStanding: Hashable, Sendable {
  /// The post that is asked.
  public var officer: ItemID
  /// The name of the post.
  public var post: String
  /// Who holds the post as at the day.
  public var holding: Officer.Holding
  /// When it was sent out and came back; `nil` when nothing was sent.
  public var record: ReturnRecord?
  /// What is asked.
  public var scope: ReturnScope
  /// The objectives without an entry for the quarter.
  public var missingObjectives: [ItemID]
  /// The figures that must come and are not there.
  public var missingFigures: [AskedFigure]
  /// Where it stands.
  public var state: State
  /// How many days past the day it was asked for; `nil` when it is not late or no day was named.
  public var daysLate: Int?

  /// Where a return stands.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Nothing is missing, whichever way the answers came.
    case answered
    /// The lead said that there is nothing to report, and why.
    case nilReturn = "nil return"
    /// Some of what was asked is there.
    case partly = "partly answered"
    /// Nothing of what was asked is there.
    case noReturn = "no return"
  }

  /// Whether something is still to come.
  public var isOutstanding: Bool { state == .partly || state == .noReturn }
}

extension PlanAssessment {
  /// The returns of the quarter, by post; posts that owe neither an entry nor a figure are left out.
  ///
  /// An entry or a figure that came another way than by a return counts as an answer, and so does
  /// what came after the quarter, unless the paper is as at an earlier day.
  public var returns: [ReturnStanding] {
    plan.returnStandings(for: quarter, asAt: asAt, recordsUpTo: recordsUpTo)
  }
}

extension Plan {
  /// The returns of a quarter, by post.
  ///
  /// - Parameters:
  ///   - quarter: The quarter.
  ///   - day: The last day that counts: figures for a later one are not due.
  ///   - recordsUpTo: Entries and returns that came after this day do not count; `nil` for all.
  /// - Returns: The standings in the order of the posts' ids.
  public func returnStandings(
    for quarter: Quarter, asAt day: Day, recordsUpTo: Day? = nil
  ) -> [ReturnStanding] {
    returnScopes(for: quarter).compactMap {
      ReturnStanding($0, in: self, quarter, asAt: day, recordsUpTo: recordsUpTo)
    }
  }
}

extension ReturnStanding {
  fileprivate init?(
    _ scope: ReturnScope, in plan: Plan, _ quarter: Quarter, asAt: Day, recordsUpTo: Day?
  ) {
    guard let item = plan.officers[scope.officer] else { return nil }
    let due = scope.figures.filter { $0.isDue && $0.day <= asAt }
    guard !scope.objectives.isEmpty || !due.isEmpty else { return nil }
    let last = recordsUpTo ?? .latest
    let record = plan.returns[quarter]?[scope.officer].flatMap { $0.asKnown(on: last) }
    officer = scope.officer
    post = item.post
    holding = item.holding(on: asAt)
    self.record = record
    self.scope = scope
    missingObjectives = scope.objectives.filter { id in
      plan.progress[quarter]?[id].map { last < $0.on } ?? true
    }
    missingFigures = due.filter(\.isMissing)
    switch missingObjectives.count + missingFigures.count {
    case 0: state = .answered
    case _ where record?.nilReturn != nil: state = .nilReturn
    case scope.objectives.count + due.count: state = .noReturn
    default: state = .partly
    }
    daysLate = nil
    if let record, isOutstanding, record.due < asAt { daysLate = record.due.days(until: asAt) }
  }
}

extension ReturnRecord {
  /// The record as it was known on a day; `nil` when nothing had been sent out by then.
  func asKnown(on day: Day) -> ReturnRecord? {
    guard issued <= day else { return nil }
    var known = self
    if let received, day < received { (known.received, known.nilReturn) = (nil, nil) }
    return known
  }
}
