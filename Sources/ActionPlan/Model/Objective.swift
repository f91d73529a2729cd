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

  /// The closing in force that a second person confirmed; `nil` while the objective is open.
  public var closed: Closing? { lastClosing.flatMap { $0.confirmed == nil ? nil : $0 } }

  /// The closing that somebody claims and nobody has confirmed; `nil` when there is none.
  public var claimedClosed: Closing? { lastClosing.flatMap { $0.confirmed == nil ? $0 : nil } }

  /// The closing, claimed or confirmed, after which the objective was not taken up again.
  var lastClosing: Closing? { closings.values.last.flatMap { $0.reopened == nil ? $0 : nil } }

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
  ///
  /// It is a claim until a second person has confirmed it, and does not count as closed before.
  public struct Closing: Hashable, Sendable {
    /// The day it was reached, as whoever closed it says.
    public var on: Day
    /// Who closed it.
    public var by: String
    /// What showed that it was reached, numbered from 1; never empty when closed by a command.
    public var evidence: Keyed<Int, Evidence>
    /// When and by whom it was confirmed; `nil` while it awaits a second person.
    public var confirmed: Confirmation?
    /// When and why it was taken up again; `nil` while this closing stands.
    public var reopened: Reopening?

    /// Makes a closing.
    public init(on: Day, by: String, evidence: Keyed<Int, Evidence>) {
      self.on = on
      self.by = by
      self.evidence = evidence
    }
  }

  /// A second person's word that the evidence bears a closing out.
  public struct Confirmation: Hashable, Sendable {
    /// The day they confirmed it.
    public var on: Day
    /// Who confirmed it: another person than the one who closed it, or the board.
    public var by: String
    /// What they looked at, or a remark; `nil` when nothing was said.
    public var note: String?

    /// Makes a confirmation.
    public init(on: Day, by: String, note: String? = nil) {
      self.on = on
      self.by = by
      self.note = note
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
