/// A change wanted for children, with who answers for it and by when.
public struct Objective: Hashable, Sendable {
  /// The change wanted, in a few words.
  public var title: String
  /// What will be different for children.
  public var outcome: String?
  /// The recommendations it serves, in their own order.
  public var recommendations: [ItemID] = []
  /// The one post that does it.
  public var lead: ItemID?
  /// The post that answers for it.
  public var accountable: ItemID?
  /// The bodies responsible, such as council, NHS and police.
  public var bodies: [String] = []
  /// When it starts and is due.
  public var schedule: Schedule = Schedule()
  /// The indicators that show whether it makes a difference, in the order of the plan.
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
    /// The whole amount spent since the start, in pounds; not the amount since last time.
    public var amount: ExactDecimal
    /// A remark about the amount.
    public var note: String?

    /// Makes an amount.
    public init(amount: ExactDecimal, note: String? = nil) {
      self.amount = amount
      self.note = note
    }
  }

  /// When, by whom and on what evidence an objective was closed.
  public struct Closing: Hashable, Sendable {
    /// The day it was closed.
    public var on: Day
    /// Who closed it.
    public var by: String
    /// What showed that it was reached, numbered from 1; never empty when closed by a command.
    public var evidence: Keyed<Int, Evidence>
    /// When and why it was taken up again; `nil` while this closing stands.
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
    /// The day it was taken up again.
    public var on: Day
    /// Who took it up again.
    public var by: String
    /// Why it was taken up again.
    public var why: String

    /// Makes a reopening.
    public init(on: Day, by: String, why: String) {
      self.on = on
      self.by = by
      self.why = why
    }
  }
}

/// A start, a due date as first agreed, and every later one.
///
/// Nothing is overwritten.
public struct Schedule: Hashable, Sendable {
  /// The first day; `nil` when nobody fixed one.
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
    /// The new due date; it may be earlier than the one before.
    public var to: Day
    /// Who asked for it; `nil` when nobody said.
    public var askedBy: String?
    /// Who agreed it: a person, a post or the board.
    public var agreedBy: String
    /// The day it was agreed.
    public var on: Day
    /// Why the date was moved.
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
  /// The objective it is part of.
  public var objective: ItemID
  /// The post that does it; `nil` when nobody was named.
  public var lead: ItemID?
  /// When it starts and is due.
  public var schedule: Schedule = Schedule()
  /// The day it was done.
  public var done: Day?
  /// A remark about the action.
  public var note: String?

  /// Makes an action.
  public init(title: String, objective: ItemID) {
    self.title = title
    self.objective = objective
  }
}
