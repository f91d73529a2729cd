/// A council's improvement action plan: what was found, what is done about it, and what it changed.
public struct Plan: Hashable, Sendable {
  /// What the plan is called on every paper.
  public var title: String
  /// The council whose plan it is.
  public var authority: String
  /// The first month of the financial year, 1 to 12; 4 is April.
  public var firstMonth: Int = 4
  /// The day the plan itself is due.
  public var due: Day?
  /// The day the plan itself was submitted.
  public var submitted: Day?
  /// A remark about the plan as a whole.
  public var note: String?
  /// Which published way special causes are found; `nil` means ``RuleProfile/mdc``.
  public var profile: RuleProfile?
  /// The largest number of people that is not published; `nil` means ``usualSuppression``.
  public var suppressUpTo: Int?
  /// Bank holidays beside those of the general rule; eight in a year replace the rule's.
  public var bankHolidays: Keyed<Day, String> = Keyed()
  /// The rating scale, by the id of each step.
  public var ratings: Keyed<ItemID, Rating> = Keyed()
  /// The inspections the plan answers, by id.
  public var inspections: Keyed<ItemID, Inspection> = Keyed()
  /// Everything that was found to need improving, by id.
  public var recommendations: Keyed<ItemID, Recommendation> = Keyed()
  /// The changes wanted, by id.
  public var objectives: Keyed<ItemID, Objective> = Keyed()
  /// The work under the objectives, by id.
  public var actions: Keyed<ItemID, Action> = Keyed()
  /// The measures with their targets and figures, by id.
  public var indicators: Keyed<ItemID, Indicator> = Keyed()
  /// The posts that answer for something, by id.
  public var officers: Keyed<ItemID, Officer> = Keyed()
  /// The improvement board; `nil` when there is none.
  public var board: Board?
  /// What may stand in the way, by id.
  public var risks: Keyed<ItemID, Risk> = Keyed()
  /// What the leads said, by quarter, then by objective.
  public var progress: Keyed<Quarter, Keyed<ItemID, Progress>> = Keyed()
  /// The returns sent out, by quarter, then by the post asked.
  public var returns: Keyed<Quarter, Keyed<ItemID, ReturnRecord>> = Keyed()
  /// The quarters as published.
  public var seals: Keyed<Quarter, Seal> = Keyed()

  /// Makes an empty plan with the usual rating scale.
  public init(title: String, authority: String) {
    self.title = title
    self.authority = authority
  }

  /// How large a small number may be said to be: with fewer than 3 nothing could be hidden behind it.
  public static let suppressions = 3...20
  /// Small numbers are 1 to 5, as in the children in need census, when nobody says otherwise.
  public static let usualSuppression = 5
}
