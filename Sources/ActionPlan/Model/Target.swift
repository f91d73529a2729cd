/// A dated decision about where an indicator should be.
///
/// A decision is never overwritten: a new one is added from its own date, and each period is judged
/// by the decision in force at its end.
public struct Target: Hashable, Sendable {
  /// What the figure should be.
  public var aim: Aim
  /// The day it is to be reached; `nil` when it holds at once.
  public var due: Day?
  /// Where the figure should be on the way, by date.
  public var milestones: Keyed<Day, ExactDecimal> = Keyed()
  /// Whether the way from one milestone to the next is a step rather than a straight line.
  public var stepped = false
  /// A better value hoped for: "80 to 85" is at least 80 with the aspiration 85.
  public var aspiration: ExactDecimal?
  /// How far on the bad side of the required value is still amber, in the indicator's unit.
  public var tolerance: ExactDecimal?
  /// Who agreed it.
  public var agreedBy: String
  /// Why.
  public var why: String

  /// Makes a decision without due date, milestones or tolerance.
  public init(_ aim: Aim, agreedBy: String, why: String) {
    self.aim = aim
    self.agreedBy = agreedBy
    self.why = why
  }

  /// What a figure should be.
  public enum Aim: Hashable, Sendable {
    case atLeast(ExactDecimal)
    case atMost(ExactDecimal)
    case between(low: ExactDecimal, high: ExactDecimal)
    case exactly(ExactDecimal)
    /// It was decided that there is no target yet.
    case noneYet
    /// The target was taken back.
    case withdrawn
  }
}

extension Target.Aim {
  /// The lowest and the highest value that meet the aim; `nil` where there is no such end.
  public var limits: (low: ExactDecimal?, high: ExactDecimal?) {
    switch self {
    case .atLeast(let value): (value, nil)
    case .atMost(let value): (nil, value)
    case .between(let low, let high): (low, high)
    case .exactly(let value): (value, value)
    case .noneYet, .withdrawn: (nil, nil)
    }
  }

  /// Whether it is one value that a trajectory can lead to.
  var isOneValue: Bool {
    switch self {
    case .atLeast, .atMost, .exactly: true
    case .between, .noneYet, .withdrawn: false
    }
  }

  /// Whether there is anything to meet.
  public var isSet: Bool {
    switch self {
    case .noneYet, .withdrawn: false
    case .atLeast, .atMost, .between, .exactly: true
    }
  }
}
