/// A dated decision about where an indicator should be.
///
/// A decision is never overwritten: a new one is added from its own date, and each period is judged
/// by the decision in force at its end. One that was decided later than the day it holds from was
/// not in force between the two: a judgement, once made, stands.
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
  /// The day it was decided; `nil` when that is the day it holds from.
  public var on: Day?
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

extension Target {
  /// The day it was decided, when it holds from a day.
  func decided(from: Day) -> Day { on ?? from }
}

extension Keyed where Key == Day, Value == Target {
  /// The decision in force on a day; `nil` when there is none.
  ///
  /// Of those decided by that day, it is the one that holds from the latest day up to it.
  public func inForce(on day: Day) -> (from: Day, target: Target)? {
    inForce(on: day, asKnownOn: day)
  }

  /// The decision for a day, of those decided by another day.
  func inForce(on day: Day, asKnownOn known: Day) -> (from: Day, target: Target)? {
    last { $0.key <= day && $0.value.decided(from: $0.key) <= known }
      .map { (from: $0.key, target: $0.value) }
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
