/// What in the figures calls a direction.
public enum Signal: String, CaseIterable, Hashable, Sendable {
  /// Rule D1.
  case laterMostlyOneWay = "later figures mostly one way"
  /// The latest figure is outside the usual range.
  case astronomical
  /// A run on one side of the average.
  case shift
  /// A run that rises or falls without a break.
  case trend
  /// Two of three close to one end of the usual range.
  case twoOfThree = "two of three"
  /// Rule D3.
  case slowDrift = "slow drift"

  /// The rule it belongs to.
  public var rule: Rule {
    switch self {
    case .laterMostlyOneWay: .shortSeries
    case .astronomical, .shift, .trend, .twoOfThree: .signals
    case .slowDrift: .slowDrift
    }
  }
}
