/// What figures are held against where there is no plan: an indicator's rules without its figures.
public struct SeriesRules: Hashable, Sendable {
  /// Which way is better.
  public var polarity = Polarity.higher
  /// What a figure is measured in; `nil` to go by the figures.
  public var unit: Indicator.Unit?
  /// The digits shown after the point, 0 to 6; `nil` to go by the figures.
  public var decimals: Int?
  /// How often a figure is due; `nil` to go by the dates.
  public var frequency: Frequency?
  /// What span of time a figure covers.
  public var period: PeriodKind?
  /// The smallest change that matters; `nil` means one unit of the last shown digit.
  public var tolerance: ExactDecimal?
  /// How far short of the requirement is still amber; `nil` means the rules' own.
  public var amberTolerance: ExactDecimal?
  /// The smallest denominator whose figure is judged; `nil` means the rules' own.
  public var minimumBase: Int?
  /// How many of the latest figures the rules look at; `nil` means the rules' own.
  public var window: Int?
  /// What the figure should be; `nil` when there is no target.
  public var target: Goal?
  /// The day the target is to be reached.
  public var targetDay: Day?
  /// Where the figure should be on the way, by date.
  public var milestones: Keyed<Day, ExactDecimal> = Keyed()
  /// Where the way to the target starts.
  public var baseline: Start?
  /// The days from which figures are judged anew.
  public var restarts: [Day] = []
  /// How special causes are found.
  public var profile = SignalProfile.mdc
  /// How many of the first figures the usual range is worked out from; `nil` means all.
  public var fixAfter: Int?
  /// The day to judge at; `nil` means the last day of the series.
  public var asAt: Day?

  /// Makes rules without a target, for figures of which more is better.
  public init() {}

  /// What a figure should be.
  public enum Goal: Hashable, Sendable {
    /// At least or at most so much, by the polarity.
    case value(ExactDecimal)
    /// From a lowest to a highest value.
    case band(low: ExactDecimal, high: ExactDecimal)
  }

  /// Where the way to a target starts.
  public struct Start: Hashable, Sendable {
    /// The value, in the figures' unit.
    public var value: ExactDecimal
    /// The day it is for.
    public var day: Day

    /// Makes a start.
    public init(_ value: ExactDecimal, on day: Day) {
      self.value = value
      self.day = day
    }
  }
}

extension SeriesRules {
  /// The target as a plan holds it; `nil` when there is none.
  var asTarget: Target? {
    let aim: Target.Aim
    switch (target, polarity) {
    case (nil, _): return nil
    case (.band(let low, let high)?, _): aim = .between(low: low, high: high)
    case (.value(let value)?, .higher), (.value(let value)?, .neutral): aim = .atLeast(value)
    case (.value(let value)?, .lower): aim = .atMost(value)
    case (.value(let value)?, .band): aim = .exactly(value)
    }
    var made = Target(aim, agreedBy: "", why: "")
    made.due = targetDay
    made.milestones = milestones
    made.tolerance = amberTolerance
    return made
  }

  /// The lowest and the highest value that meet the target, for rule P2.
  var limits: (low: Double?, high: Double?) {
    let limits = asTarget?.aim.limits
    return (limits?.low?.double, limits?.high?.double)
  }
}
