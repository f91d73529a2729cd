/// A change wanted for children, with who answers for it and by when.
public struct Objective: Hashable, Sendable {
  public var title: String
  /// What will be different for children.
  public var outcome: String?
  /// The recommendations it serves, in their own order.
  public var recommendations: [ItemID] = []
  /// The one post that does it.
  public var lead: ItemID?
  /// The post that answers for it.
  public var accountable: ItemID?
  /// The bodies responsible: council, NHS, police …
  public var bodies: [String] = []
  public var schedule: Schedule = Schedule()
  public var indicators: [ItemID] = []
  /// Why no indicator shows whether it makes a difference; `nil` while one does or nobody has said.
  public var noIndicator: String?
  /// What may be spent, in pounds.
  public var budget: ExactDecimal?
  /// What has been spent so far, in pounds, by the day it was added up.
  public var spend: Keyed<Day, Spend> = Keyed()
  /// Every time it was closed, numbered from 1.
  public var closings: Keyed<Int, Closing> = Keyed()

  /// Makes an objective.
  public init(title: String) { self.title = title }

  /// The closing in force; `nil` while the objective is open.
  public var closed: Closing? {
    closings.values.last.flatMap { $0.reopened == nil ? $0 : nil }
  }

  /// An amount spent up to a day.
  public struct Spend: Hashable, Sendable {
    public var amount: ExactDecimal
    public var note: String?

    /// Makes an amount.
    public init(amount: ExactDecimal, note: String? = nil) {
      self.amount = amount
      self.note = note
    }
  }

  /// When, by whom and on what evidence an objective was closed.
  public struct Closing: Hashable, Sendable {
    public var on: Day
    public var by: String
    public var evidence: Keyed<Int, Evidence>
    public var reopened: Reopening?

    /// Makes a closing.
    public init(on: Day, by: String, evidence: Keyed<Int, Evidence>) {
      self.on = on
      self.by = by
      self.evidence = evidence
    }
  }

  /// When, by whom and why a closed objective was taken up again.
  public struct Reopening: Hashable, Sendable {
    public var on: Day
    public var by: String
    public var why: String

    /// Makes a reopening.
    public init(on: Day, by: String, why: String) {
      self.on = on
      self.by = by
      self.why = why
    }
  }
}

/// A start, a due date as first agreed, and every later one. Nothing is overwritten.
public struct Schedule: Hashable, Sendable {
  public var start: Day?
  /// The due date as first agreed.
  public var due: Day?
  /// Every new due date, numbered from 1 in the order agreed.
  public var extensions: Keyed<Int, Extension> = Keyed()

  /// Makes an empty schedule.
  public init() {}

  /// The due date that holds now.
  public var currentDue: Day? { extensions.values.last?.to ?? due }

  /// The due date that held on a day.
  public func due(on day: Day) -> Day? {
    extensions.values.last { $0.on <= day }?.to ?? due
  }

  /// A new due date, with who agreed and why.
  public struct Extension: Hashable, Sendable {
    public var to: Day
    public var askedBy: String?
    public var agreedBy: String
    /// The day it was agreed.
    public var on: Day
    public var why: String

    /// Makes an extension.
    public init(to: Day, agreedBy: String, on: Day, why: String, askedBy: String? = nil) {
      self.to = to
      self.askedBy = askedBy
      self.agreedBy = agreedBy
      self.on = on
      self.why = why
    }
  }
}

/// A piece of work under an objective.
public struct Action: Hashable, Sendable {
  /// What will be done.
  public var title: String
  public var objective: ItemID
  public var lead: ItemID?
  public var schedule: Schedule = Schedule()
  /// The day it was done.
  public var done: Day?
  public var note: String?

  /// Makes an action.
  public init(title: String, objective: ItemID) {
    self.title = title
    self.objective = objective
  }
}
