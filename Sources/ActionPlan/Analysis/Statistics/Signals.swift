/// The rules by which a figure is a special cause; empty for a common cause.
public struct Signals: OptionSet, Hashable, Sendable {
  /// One bit for each rule, in the order of their labels.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Above the upper limit.
  public static let astronomicalHigh = Signals(rawValue: 1)
  /// Below the lower limit.
  public static let astronomicalLow = Signals(rawValue: 2)
  /// In a run above the mean.
  public static let shiftHigh = Signals(rawValue: 4)
  /// In a run below the mean.
  public static let shiftLow = Signals(rawValue: 8)
  /// In an unbroken fall.
  public static let trendDown = Signals(rawValue: 16)
  /// In an unbroken rise.
  public static let trendUp = Signals(rawValue: 32)
  /// One of two in three close to the upper limit.
  public static let twoOfThreeHigh = Signals(rawValue: 64)
  /// One of two in three close to the lower limit.
  public static let twoOfThreeLow = Signals(rawValue: 128)

  /// Every rule that says the number is high or rising.
  public static let upward: Signals = [.astronomicalHigh, .shiftHigh, .trendUp, .twoOfThreeHigh]
  /// Every rule that says the number is low or falling.
  public static let downward: Signals = [.astronomicalLow, .shiftLow, .trendDown, .twoOfThreeLow]
  /// A trend of either direction.
  static let trend: Signals = [.trendUp, .trendDown]

  /// Whether a rule says the number is high or rising.
  public var isUpward: Bool { !isDisjoint(with: .upward) }
  /// Whether a rule says the number is low or falling.
  public var isDownward: Bool { !isDisjoint(with: .downward) }

  /// The labels of the rules, in the order of the alphabet.
  public var labels: [String] {
    guard !isEmpty else { return [] }
    return Self.allLabels.indices.filter { rawValue >> $0 & 1 == 1 }.map { Self.allLabels[$0] }
  }

  private static let allLabels = [
    "astronomical_high", "astronomical_low", "shift_high", "shift_low", "trend_down", "trend_up",
    "two_of_three_high", "two_of_three_low",
  ]
}
