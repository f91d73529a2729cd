/// Where a figure is and where it is going, in words that no colour and no arrow says alone.
public struct Standing: Hashable, Sendable {
  /// The words: "behind, and closing"; they begin small and have no full stop.
  public var words: String
  /// Whether they also say what rule P2 found.
  public var restsOnAssurance: Bool

  /// Joins a position and a direction; `nil` without a position or a direction with a good side.
  ///
  /// - Parameters:
  ///   - position: Where the figure is.
  ///   - direction: Where it is going.
  ///   - assurance: What rule P2 says; `nil` where it says nothing.
  ///   - isClosing: Whether an improving figure comes nearer to what is required, which may rise too.
  public init?(
    _ position: Position.Status, _ direction: DirectionOfTravel, _ assurance: Assurance?,
    isClosing: Bool = true
  ) {
    guard let travel = Travel(direction.state) else { return nil }
    restsOnAssurance = position == .red && travel == .steady && assurance == .consistentFail
    switch position {
    case .red where travel == .steady && Self.showsNoWay(direction, assurance):
      words = Self.stuck + ": the present way of working will not get there"
    case .red, .amber: words = Self.behind(travel, isClosing)
    case .green: words = Self.onTrack(travel)
    case .blue: words = Self.achieved(travel)
    case .grey, .cannotTell: return nil
    }
  }

  /// Whether steady figures show that the target will not be met.
  ///
  /// Not from four or five of them, nor where some meet the target by chance.
  private static func showsNoWay(
    _ direction: DirectionOfTravel, _ assurance: Assurance?
  ) -> Bool {
    switch assurance {
    case .consistentFail: true
    case .inconsistent, .consistentPass: false
    case nil: direction.points.count >= 6
    }
  }

  private static let stuck = "behind, and not changing"

  private enum Travel {
    case improving, declining, steady

    init?(_ state: DirectionOfTravel.State) {
      switch state {
      case .improving: self = .improving
      case .declining: self = .declining
      case .steady: self = .steady
      case .rising, .falling, .notEnoughData, .notAvailable: return nil
      }
    }
  }

  private static func behind(_ travel: Travel, _ isClosing: Bool) -> String {
    switch travel {
    case .improving:
      isClosing ? "behind, and closing" : "behind, and improving, but more slowly than required"
    case .declining: "behind, and declining"
    case .steady: stuck
    }
  }

  private static func onTrack(_ travel: Travel) -> String {
    switch travel {
    case .improving: "on track, and improving"
    case .declining: "on track, but slipping"
    case .steady: "on track, and holding"
    }
  }

  private static func achieved(_ travel: Travel) -> String {
    switch travel {
    case .improving: "achieved and sustained, and still improving"
    case .declining: "achieved, but slipping"
    case .steady: "achieved and sustained"
    }
  }
}
