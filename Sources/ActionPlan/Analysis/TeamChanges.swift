/// How many teams or areas show a change, and how many would by chance.
public struct TeamChanges: Hashable, Sendable {
  /// How many show a change, in whichever direction.
  public var changed: Int
  /// How many were judged at all.
  public var judged: Int
  /// How many would show a change if nothing had changed in any.
  public var byChance: Double

  /// Counts the directions of the teams of one indicator; `nil` where none was judged.
  public init?(_ directions: [DirectionOfTravel]) {
    let judged = directions.filter(\.state.isCalled)
    guard !judged.isEmpty else { return nil }
    changed = judged.count(where: \.state.isChange)
    self.judged = judged.count
    byChance = judged.reduce(0) { $0 + DirectionOfTravel.falseSignalRate($1.points.count) }
  }
}

extension DirectionOfTravel {
  /// The chance that so many figures show a direction although nothing changes, from 0 to 1.
  ///
  /// Simulated for rules 1 at the counts given, on independent figures; straight lines between.
  /// Source: `docs/rules.md`, "How often they are wrong".
  public static func falseSignalRate(_ count: Int) -> Double {
    guard count >= 4 else { return 0 }
    guard let above = simulated.firstIndex(where: { count <= $0.count }) else {
      return simulated[simulated.count - 1].rate
    }
    guard above > 0, simulated[above].count != count, simulated[above].count != 13 else {
      return simulated[above].rate
    }
    let (low, high) = (simulated[above - 1], simulated[above])
    let share = Double(count - low.count) / Double(high.count - low.count)
    return low.rate + share * (high.rate - low.rate)
  }

  private static let simulated: [(count: Int, rate: Double)] = [
    (4, 0.086), (8, 0.059), (12, 0.078), (13, 0.021), (24, 0.026), (60, 0.034),
  ]
}
