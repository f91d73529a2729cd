/// One thing that differs between two plans, in words.
public struct PlanDifference: Hashable, Sendable, CustomStringConvertible {
  /// What kind of difference it is.
  public var kind: Kind
  /// The item of the plan that it is about; `nil` for the plan, its scale, its board and its seals.
  public var item: ItemID?
  /// One plain sentence without a full stop, months in words.
  public var description: String
  /// What stood there before, in words and whole; `nil` when there was nothing or no one value.
  public var from: String?
  /// What stands there now, in words and whole; `nil` when there is nothing or no one value.
  public var to: String?
  /// Who agreed or corrected it, and why; `nil` where the plan does not keep that.
  public var decision: Decision?

  /// Makes a difference.
  public init(
    _ kind: Kind, _ item: ItemID? = nil, _ description: String, from: String? = nil,
    to: String? = nil
  ) {
    self.kind = kind
    self.item = item
    self.description = description
    self.from = from
    self.to = to
  }

  /// What the plan keeps of a target, a due date or a corrected figure beside its values.
  public struct Decision: Hashable, Sendable {
    /// What was decided on, in words: `Visits on time, from 1 April 2020`.
    public var subject: String
    /// Who agreed or corrected it.
    public var by: String
    /// The day it was agreed or corrected.
    public var on: Day
    /// Why.
    public var why: String
    /// What it means, in a word or two: `easier`, `asked for by the lead`; `nil` where nothing does.
    public var remark: String?
  }

  /// What kind of difference it is, so that a paper can put like with like.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A member of the plan as a whole.
    case plan
    /// The plan's rating scale.
    case scale
    /// A whole item that was not there before.
    case added
    /// A whole item, or a quarter's progress, that is no longer there.
    case removed
    /// A member of an item for which there is no kind of its own.
    case amended
    /// A start, a due date or an extension.
    case dateMoved = "date-moved"
    /// A new due date that was asked for, or the answer to it.
    case dateAsked = "date-asked"
    /// A decision about a target.
    case targetChanged = "target-changed"
    /// A figure for a date that had none.
    case figureRecorded = "figure-recorded"
    /// A correction of a figure, with its reason.
    case figureRestated = "figure-restated"
    /// A figure that changed without a restatement, its source or its note.
    case figureAmended = "figure-amended"
    /// What a lead says of an objective for a quarter.
    case progressLogged = "progress-logged"
    /// What a second person says of it.
    case ratingVerified = "rating-verified"
    /// An objective that was closed, or an action that was done.
    case closed
    /// An objective or an action that was taken up again.
    case reopened
    /// Who holds a post.
    case holderChanged = "holder-changed"
    /// The board and its meetings.
    case board
    /// A decision of the board.
    case decision
    /// A return that was sent out or came back.
    case returned
    /// A quarter as published.
    case sealed
  }
}

extension Plan {
  /// Everything that differs from an earlier plan, by meaning; empty exactly when the two are equal.
  ///
  /// Figures are compared by value: `12.4` and `12.40` are the same. In the order plan, rating
  /// scale, inspections, recommendations, objectives, actions, indicators, officers, board, risks,
  /// progress, returns, seals, and by id, date or number within each.
  ///
  /// - Parameter old: The plan before.
  /// - Returns: One difference for each change, or one for many figures recorded at a time.
  public func differences(from old: Plan) -> [PlanDifference] {
    guard self != old else { return [] }
    var comparison = PlanComparison(old: old, new: self)
    comparison.comparePlans()
    return comparison.found
  }
}
