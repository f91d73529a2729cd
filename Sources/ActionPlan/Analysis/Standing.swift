/// Where a figure is and where it is going, in words that no colour and no arrow says alone.
public struct Standing: Hashable, Sendable {
  /// The words: "behind, and closing"; they begin small and have no full stop.
  public var words: String
  /// Whether they also say what rule P2 found.
  public var restsOnAssurance: Bool

  /// Joins a position and a direction.
  ///
  /// - Returns: `nil` where there is no position, or no direction that is better or worse.
  public init?(
    _ position: Position.Status, _ direction: DirectionOfTravel.State, _ assurance: Assurance?
  ) {
    guard let travel = Travel(direction) else { return nil }
    restsOnAssurance = position.isBehind && travel == .steady && assurance == .consistentFail
    switch position {
    case .red, .amber: words = Self.behind(travel, assurance)
    case .green: words = Self.onTrack(travel)
    case .blue: words = Self.achieved(travel)
    case .grey, .cannotTell: return nil
    }
  }

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

  private static func behind(_ travel: Travel, _ assurance: Assurance?) -> String {
    switch travel {
    case .improving: return "behind, and closing"
    case .declining: return "behind, and falling further behind"
    case .steady:
      // Only a usual range that misses the target altogether shows that it will not be met.
      return assurance == .consistentFail
        ? "behind, and not changing: the present way of working will not get there"
        : "behind, and not changing"
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
