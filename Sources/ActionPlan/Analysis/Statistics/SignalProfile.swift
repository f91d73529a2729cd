/// How special causes are found: the choices that the published rules leave open.
///
/// The G-codes are those under which the published tools are known to disagree.
public struct SignalProfile: Hashable, Sendable {
  /// Which way a figure counts when its rules point both ways.
  public enum Conflict: String, CaseIterable, Hashable, Sendable {
    case improvement, concern
    /// The first that applies of outside a limit, trend, two of three and shift.
    case ruleOrder = "rule-order"
  }

  /// Whether a figure beyond the limit is one of the two in two of three (G1).
  public var countsBeyondLimit = true
  /// Whether the limits leave out moving ranges of 3.267 times their mean or more (G3).
  public var screensMovingRanges = false
  /// Whether a target exactly on a limit is decided; else it is hit and miss (G5).
  public var decidesOnLimit = true
  /// Whether a trend goes on over a restart (G7).
  public var trendCrossesRestarts = true
  /// What counts when rules point both ways (G8).
  public var conflict = Conflict.improvement
  /// How many figures limits should rest on (G10); fewer are computed, and called short.
  public var enoughFigures = 13
  /// The smallest fixed baseline that is accepted (G13); `nil` accepts any.
  public var minimumBaseline: Int?
  /// How many mean moving ranges a limit lies from the mean (G18).
  public var limitFactor = 2.66
  /// How many figures in a row on one side of the mean are a shift, 1 to 63; 6 to 8 are in use.
  public var shiftLength = 7
  /// How many figures in a row, both ends counted, are a trend, 2 to 64; 6 to 8 are in use.
  public var trendLength = 7

  /// Makes the profile `mdc`, whose settings can then be changed.
  public init() {}

  /// What the Making Data Count team of NHS England has published: the default.
  public static let mdc = SignalProfile()

  /// What NHSRplotthedots 0.2.2 gives.
  public static let nhsr: SignalProfile = {
    var profile = SignalProfile()
    profile.countsBeyondLimit = false
    profile.screensMovingRanges = true
    profile.decidesOnLimit = false
    profile.trendCrossesRestarts = false
    profile.conflict = .ruleOrder
    profile.minimumBaseline = 12
    return profile
  }()

  /// Whether mean and limits may be fixed on the first so many figures.
  public func accepts(baseline: Int) -> Bool { baseline >= minimumBaseline ?? 1 }
}
