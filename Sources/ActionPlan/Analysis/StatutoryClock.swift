/// What the law wants by when after each inspection, and what is late, as at a day.
///
/// ```swift
/// let clock = StatutoryClock(plan, asAt: day)
/// for date in clock.dates { print(date.what.title, date.due, clock.words(date.state)) }
/// ```
public struct StatutoryClock: Hashable, Sendable {
  /// The last day that counts: what happened later had not happened.
  public var asAt: Day
  /// Every statutory date, inspection by inspection in the order they came.
  public var dates: [StatutoryDate]
  /// The inspections of which it can't be told what law they fall under.
  public var unread: [ItemID]

  /// Works out every date.
  ///
  /// - Parameters:
  ///   - plan: The plan, with its own bank holidays.
  ///   - asAt: The last day that counts.
  public init(_ plan: Plan, asAt: Day) {
    self.asAt = asAt
    let begun = plan.inspections.filter { ($0.value.beginning ?? asAt) <= asAt }
      .sorted { ($0.value.beginning ?? .latest) < ($1.value.beginning ?? .latest) }
    let duties = begun.map { entry in
      (id: entry.key, inspection: entry.value, law: plan.law(of: entry.key, entry.value))
    }
    unread = duties.filter { $0.law == nil }.map(\.id)
    // The plan's own dates are of the plan that was made first.
    let first = duties.first { $0.law?.planDuty != nil }?.id
    let calendar = WorkingCalendar(listed: plan.bankHolidays)
    dates = duties.flatMap { duty in
      (duty.law?.duties ?? []).map { what in
        var date = StatutoryDate(what, duty.id, duty.inspection, asAt: asAt, calendar)
        if duty.id == first, what == duty.law?.planDuty {
          date.take(own: plan.due, submitted: plan.submitted)
        }
        date.settle(asAt: asAt, calendar)
        return date
      }
    }
  }

  /// The dates that are past while nothing was done.
  public var late: [StatutoryDate] {
    dates.filter { if case .late = $0.state { true } else { false } }
  }
}

/// One thing that the law wants by a day.
public struct StatutoryDate: Hashable, Sendable {
  /// What is wanted, and how long it may take.
  ///
  /// The rules are told in full, with where each was found, in `docs/statutory-clock.md`.
  public enum What: String, CaseIterable, Hashable, Sendable {
    /// The council publishes the report within 30 working days of receiving it.
    ///
    /// Source: SI 2007/462, under the Education and Inspections Act 2006, section 137.
    case report
    /// The written statement of action goes to Ofsted within 70 working days of the report.
    ///
    /// Source: Education and Inspections Act 2006, section 137, and SI 2007/462, as Plymouth's
    /// cabinet and Kirklees (plan due 9 March 2017) applied them. After a focused visit with
    /// priority action it is counted from the letter.
    case actionPlan = "action-plan"
    /// An early draft within 20 working days of a focused visit's letter with priority action.
    ///
    /// Source: Ofsted, told by Children and Young People Now when ILACS began (2018).
    case earlyDraft = "early-draft"
    /// The written statement of action of the local area SEND inspections of 2016 to 2022, within
    /// 70 working days of the letter.
    ///
    /// Source: Bracknell Forest, letter of 22 February 2022, statement due 7 June 2022.
    case writtenStatement = "written-statement"
    /// The priority action plan (area SEND, since 2023), 30 working days after publication.
    ///
    /// Source: Oxfordshire's plan; the handbook's own figure could not be confirmed.
    case priorityActionPlan = "priority-action-plan"

    /// How many working days it may take.
    public var workingDays: Int {
      switch self {
      case .report, .priorityActionPlan: 30
      case .actionPlan, .writtenStatement: 70
      case .earlyDraft: 20
      }
    }

    /// Whether the count begins when the report is published, not when it is received.
    public var countsFromPublication: Bool { self == .priorityActionPlan }
  }

  /// Where it stands.
  public enum State: Hashable, Sendable {
    /// Not done, and the day has not passed: working days left, 0 on the day itself.
    case due(workingDays: Int)
    /// Not done, and the day has passed: working days since.
    case late(workingDays: Int)
    /// Done by the day.
    case done(Day)
    /// Done after the day: working days too late.
    case doneLate(Day, workingDays: Int)
    /// Nobody can say: the day it is counted from is not recorded, nor a day of the plan's own.
    case unknown(done: Day?)
  }

  /// The inspection.
  public var inspection: ItemID
  /// What is wanted.
  public var what: What
  /// The day it is counted from, itself not counted; `nil` when it is not recorded.
  public var start: Day?
  /// The last day for it; `nil` when it can't be worked out.
  public var due: Day?
  /// Whether every bank holiday of the time is known; later ones follow the general rule.
  public var isFirm = true
  /// The day typed in the plan itself, for the plan; it is compared and never replaces ``due``.
  public var ownDue: Day?
  /// The day it was done, as far as known.
  public var done: Day?
  /// Where it stands.
  public var state: State = .unknown(done: nil)

  /// Whether the plan's own day is another than the one worked out.
  public var isDisputed: Bool { due != nil && ownDue != nil && due != ownDue }

  /// Whether the state rests on the plan's own day, since none could be worked out.
  public var restsOnOwnDay: Bool { due == nil && ownDue != nil }
}

extension StatutoryDate {
  fileprivate init(
    _ what: What, _ id: ItemID, _ inspection: Inspection, asAt: Day, _ calendar: WorkingCalendar
  ) {
    self.what = what
    self.inspection = id
    let report = inspection.report
    let event = what.countsFromPublication ? report.published : report.received
    // What is to come has not been.
    start = event.filter { $0 <= asAt }
    due = start.flatMap { calendar.day(what.workingDays, workingDaysAfter: $0) }
    if let start, let due { isFirm = (start.year...due.year).allSatisfy(calendar.isKnown) }
    switch what {
    case .report: done = report.published
    case .earlyDraft: done = inspection.draftSent
    case .actionPlan, .writtenStatement, .priorityActionPlan: done = inspection.planSent
    }
  }

  /// Takes what the plan says of itself.
  fileprivate mutating func take(own due: Day?, submitted: Day?) {
    ownDue = due
    done = done ?? submitted
  }

  /// Says where it stands as at a day.
  fileprivate mutating func settle(asAt: Day, _ calendar: WorkingCalendar) {
    if let day = done, asAt < day { done = nil }
    guard let last = due ?? ownDue else {
      state = .unknown(done: done)
      return
    }
    func workingDays(_ from: Day, _ to: Day) -> Int {
      calendar.workingDays(after: from, upTo: to) ?? 0
    }
    if let done {
      state = done <= last ? .done(done) : .doneLate(done, workingDays: workingDays(last, done))
    } else {
      state =
        asAt <= last
        ? .due(workingDays: workingDays(asAt, last)) : .late(workingDays: workingDays(last, asAt))
    }
  }
}
