/// Where a figure stands against the target in force at its own date: rule P1.
public struct Position: Hashable, Sendable {
  /// The colour, which never appears without its word.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// Achieved and sustained: the final target was met three periods running.
    case blue
    case green, amber, red
    /// No figure, no target, or a neutral indicator.
    case grey
    /// A range whose ends get different colours.
    case cannotTell = "cannot tell"
  }

  /// The colour given; grey when nothing could be judged.
  public var status: Status
  /// The figure judged; `nil` when there is none.
  public var point: IndicatorSeries.Point?
  /// The target in force at the figure's date; `nil` when there is none.
  public var target: Target?
  /// The day that target holds from.
  public var targetFrom: Day?
  /// The value required at the figure's date, on the way to the target; `nil` for a band.
  public var required: ExactDecimal?
  /// How far on the bad side of the requirement, least and most; 0 when it is met.
  public var gap: Interval?
  /// How far short is still amber.
  public var tolerance: ExactDecimal
  /// Why there is nothing to judge, where it is not the lack of any figure or target.
  public var reason: String?
  /// The first target with its result, where that is worse than against the target in force.
  public var againstFirst: AgainstFirst?

  /// What the first target makes of a figure that a later, easier one is kinder to.
  public struct AgainstFirst: Hashable, Sendable {
    /// The first target that was set.
    public var target: Target
    /// The colour it would give.
    public var status: Status
  }
}

extension Position.Status {
  /// Whether the figure is short of what is required, as far as it can be told.
  public var isBehind: Bool {
    switch self {
    case .amber, .red: true
    case .blue, .green, .grey, .cannotTell: false
    }
  }

  /// How bad it is for a figure; a target that was taken back asks for nothing, so grey is easiest.
  fileprivate var severity: Int {
    switch self {
    case .grey: 0
    case .blue, .green: 1
    case .cannotTell: 2
    case .amber: 3
    case .red: 4
    }
  }

  /// Whether it is worse than another colour of the same figure.
  func isWorse(than other: Self) -> Bool { severity > other.severity }
}
