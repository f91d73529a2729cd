/// Figures corrected after they were published.
extension Plan {
  /// Corrects a figure that was published: the figure is restated, and the seal says so.
  ///
  /// What was printed is taken from the plan as it was sealed. A figure that was restated already
  /// stays as it is; only the seal then gets its correction.
  ///
  /// - Parameters:
  ///   - quarter: The quarter that was published.
  ///   - figure: Whose figure it is, for when, and what it is now; without an actual, it is what
  ///     the plan says now.
  ///   - sealed: The plan as of the version that was sealed.
  ///   - correction: Who corrects, when and why.
  /// - Throws: ``PlanError`` when the quarter was not published, the papers could not hold the
  ///   figure, or it is what was printed.
  public mutating func restate(
    _ quarter: Quarter, _ figure: PublishedFigure, sealed: Plan, _ correction: Correction
  ) throws(PlanError) {
    guard let seal = seals[quarter] else { throw notSealed(quarter) }
    guard indicators[figure.indicator] != nil else { throw noItem(.indicator, figure.indicator) }
    let printed = try figure.printed(in: sealed, quarter, seal)
    if let actual = figure.actual {
      try record(
        Observation(figure.indicator, figure.scope, asAt: figure.asAt, actual), correction)
    }
    guard let indicator = indicators[figure.indicator],
      let now = indicator.actuals(of: figure.scope)?[figure.asAt]
    else { throw noItem(.indicator, figure.indicator) }
    var entry = SealCorrection(
      printed: indicator.words(printed), now: indicator.words(now.figure),
      why: correction.why ?? "", by: correction.by, on: correction.on)
    (entry.item, entry.part, entry.day) = (figure.indicator, figure.scope.part, figure.asAt)
    try restate(quarter, entry)
  }
}

/// A figure that may have been printed, and what it is now.
public struct PublishedFigure: Hashable, Sendable {
  /// The indicator.
  public var indicator: ItemID
  /// Whose figure it is.
  public var scope: Scope
  /// The day or the last day of the period it is for.
  public var asAt: Day
  /// What it is now; `nil` for what the plan says.
  public var actual: Actual?

  /// Names a figure.
  public init(_ indicator: ItemID, _ scope: Scope = .whole, asAt: Day, now actual: Actual? = nil) {
    self.indicator = indicator
    self.scope = scope
    self.asAt = asAt
    self.actual = actual
  }

  /// The figure as it was sealed.
  fileprivate func printed(
    in sealed: Plan, _ quarter: Quarter, _ seal: Seal
  ) throws(PlanError) -> Figure {
    let last = seal.asAt ?? quarter.lastDay(firstMonth: sealed.firstMonth)
    guard asAt <= last else {
      throw PlanError(
        .dates, "the papers of \(quarter.title) hold no figure after \(last.inWords)",
        hint: "correct a later figure with `actionplan record … --why`")
    }
    guard let found = sealed.indicators[indicator]?.actuals(of: scope)?[asAt] else {
      throw PlanError(
        .unknown,
        "\(quarter.title) was published without a figure of \(indicator) for \(asAt.inWords)",
        hint: "record it: a figure that came late is no correction")
    }
    return found.figure
  }
}

extension Scope {
  /// The id of the team, area or comparator; `nil` for the whole.
  public var part: ItemID? {
    switch self {
    case .whole: nil
    case .segment(let id), .comparator(let id): id
    }
  }
}
