/// A plan as the public may see it, and what was done to make it so.
public struct PublishedPlan: Hashable, Sendable {
  /// The plan without small numbers, names and words that nobody marked as publishable.
  public var plan: Plan
  /// Every figure left out, by indicator, then the whole before its teams, then by day.
  public var suppressions: [Suppression]
  /// Figures that can't be kept back, since earlier editions printed what gives them away.
  public var exposed: [Suppression]

  /// A figure that is left out.
  public struct Suppression: Hashable, Sendable {
    /// The indicator.
    public var indicator: ItemID
    /// The team or area; `nil` for the whole.
    public var segment: ItemID?
    /// The day or the last day of the period it is for.
    public var day: Day
    /// Why it is left out.
    public var reason: Reason

    /// Why a figure is left out.
    public enum Reason: String, CaseIterable, Hashable, Sendable {
      /// It is a small number of people, or rests on one.
      case small
      /// A small number could be worked out from it.
      case other
      /// It was suppressed already where it was counted.
      case atSource = "at-source"
    }
  }
}

extension Plan {
  /// The plan as the public may see it: small numbers of people are gone, and all that gives them away.
  ///
  /// Figures of later days and what was said of later quarters are not in it. It is made as if an
  /// edition had appeared at the end of every quarter, so that no two editions give away together
  /// what neither does alone.
  ///
  /// - Parameters:
  ///   - asAt: The last day that counts.
  ///   - earlier: The public forms of the plan that were really published, in any order.
  /// - Returns: The same for the same plan, day and earlier editions.
  public func published(asAt: Day, earlier: [Plan] = []) -> PublishedPlan {
    published(asAt: asAt, earlier: earlier, protection: .complete)
  }

  /// The public form with less protection than it needs, to show what the rest is for.
  func published(
    asAt: Day, earlier: [Plan], protection: Disclosure.Protection
  ) -> PublishedPlan {
    var published = PublishedPlan(
      plan: withoutPrivateWords(asAt: asAt), suppressions: [], exposed: [])
    guard protection != .none else { return published }
    for (id, indicator) in indicators {
      let past = earlier.compactMap { $0.indicators[id] }
      let figures = PublicFigures(
        indicator, in: self, asAt: asAt, earlier: past, protection: protection)
      published.plan.indicators.change(id) { figures.apply(to: &$0) }
      published.suppressions += figures.suppressions.map { $0.suppression(of: id) }
      published.exposed += figures.exposed.map { $0.suppression(of: id) }
    }
    return published
  }
}
