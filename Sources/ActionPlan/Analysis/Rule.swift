/// The named rules behind every judgement on a page.
public enum Rule: String, CaseIterable, Hashable, Sendable {
  case movement = "M1"
  case shortSeries = "D1"
  case signals = "D2"
  case slowDrift = "D3"
  case position = "P1"
  case assurance = "P2"
  case forecast = "F1"

  /// The version of the rules; it changes when any judgement could.
  public static let version = "rules 1"

  /// What the rule is called.
  public var title: String {
    switch self {
    case .movement: "Movement"
    case .shortSeries: "Direction of travel, 4 to 12 figures"
    case .signals: "Direction of travel, 13 figures or more"
    case .slowDrift: "Direction of travel, slow drift"
    case .position: "Position against the target"
    case .assurance: "Whether the target can be relied on"
    case .forecast: "Forecast to the target date"
    }
  }

  /// The rule in words that the key of a paper prints.
  ///
  /// - Parameter profile: How the plan has special causes found.
  /// - Returns: A few sentences.
  public func statement(_ profile: RuleProfile = .mdc) -> String {
    switch self {
    case .movement:
      "Better or worse when the latest figure differs from the one before by more than the "
        + "smallest change that matters for the indicator, in the good or the bad direction; else "
        + "no change. It compares two figures and shows no direction."
    case .shortSeries:
      "Every later figure is set against every earlier one. The direction is called when so many "
        + "more pairs go one way than the other that chance would do so in that direction less than 1 time in 20, the "
        + "latest figure lies on that side of the middle one, and the change is large enough to "
        + "matter. It is an early sign. Fewer than 4 figures show no direction."
    case .signals:
      "The usual range is the average plus and minus 2.66 times the average change from one figure "
        + "to the next\(profile == .nhsr ? ", very large changes left out" : ""). A direction is "
        + "called when the latest figure is outside it, or is one of "
        + "\(SignalProfile.mdc.shiftLength) in a row on one side of the average, of "
        + "\(SignalProfile.mdc.trendLength) in a row that rise or fall, or of two among three close "
        + "to the same end of the range"
        + "\(profile == .nhsr ? " and inside it" : ""); and the change is large enough to matter. "
        + "These are the rules of \(Self.source(profile))."
    case .slowDrift:
      "Where D2 finds nothing, every later figure is set against every earlier one, as in D1. The "
        + "direction is called when chance would do so in that direction less than 1 time in 100."
    case .position:
      "The latest figure against the value required at its date by the target then in force: green "
        + "when it meets it, amber when it is short by no more than the tolerance, red beyond, "
        + "grey when there is no figure or no target. A range that is partly short is “cannot tell”. "
        + "Blue, achieved and sustained, is green with the final target met three periods running."
    case .assurance:
      "With 13 figures or more the target in force is set against the usual range: met reliably "
        + "when the whole range meets it, missed reliably when none of it does, else hit and miss."
    case .forecast:
      "With 6 figures or more: where the figure is likely to be on the day the target is due, about "
        + "8 times in 10. A clear trend is carried on, else the level is. On course when the whole "
        + "range meets the target, off course when none of it does, else too close to call; too far "
        + "ahead when the day is further off than the figures go back."
    }
  }

  private static func source(_ profile: RuleProfile) -> String {
    switch profile {
    case .mdc: "NHS England's Making Data Count"
    case .nhsr: "Making Data Count as the package NHSRplotthedots 0.2.2 has them"
    }
  }
}

extension [Rule] {
  /// The rules behind some words, with a space before: " [D2, P1]"; nothing where there are none.
  var inBrackets: String {
    isEmpty ? "" : " [" + map(\.rawValue).joined(separator: ", ") + "]"
  }
}
