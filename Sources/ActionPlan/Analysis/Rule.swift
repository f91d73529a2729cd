/// The named rules behind every judgement on a page.
public enum Rule: String, CaseIterable, Hashable, Sendable {
  case movement = "M1"
  case shortSeries = "D1"
  case position = "P1"

  /// The version of the rules; it changes when any judgement could.
  public static let version = "rules 1"

  /// What the rule is called.
  public var title: String {
    switch self {
    case .movement: "Movement"
    case .shortSeries: "Direction of travel, 4 to 12 figures"
    case .position: "Position against the target"
    }
  }

  /// The rule in words that the key of a paper prints.
  public var statement: String {
    switch self {
    case .movement:
      "Better or worse when the latest figure differs from the one before by more than the "
        + "smallest change that matters for the indicator, in the good or the bad direction; else "
        + "no change. It compares two figures and shows no direction."
    case .shortSeries:
      "Every later figure is set against every earlier one. The direction is called when so many "
        + "more pairs go one way than the other that chance would do it less than 1 time in 20, the "
        + "latest figure lies on that side of the middle one, and the change is large enough to "
        + "matter. It is an early sign. Fewer than 4 figures show no direction; 13 or more are "
        + "not judged by this rule."
    case .position:
      "The latest figure against the value required at its date by the target then in force: green "
        + "when it meets it, amber when it is short by no more than the tolerance, red beyond, "
        + "grey when there is no figure or no target. A range that is partly short is “cannot tell”."
    }
  }
}
