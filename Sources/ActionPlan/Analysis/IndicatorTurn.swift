/// What became of one indicator's judgements since last time.
public struct IndicatorTurn: Hashable, Sendable {
  /// The indicator as it was assessed last time.
  public var before: IndicatorAssessment
  /// The indicator as it is assessed now.
  public var now: IndicatorAssessment

  /// Sets two assessments of one indicator side by side; `nil` where no judgement changed.
  public init?(from before: IndicatorAssessment, to now: IndicatorAssessment) {
    self.before = before
    self.now = now
    guard hasTurned || positionCause != nil else { return nil }
  }

  /// Whether the direction of travel is another than last time, one that was lost included.
  public var hasTurned: Bool {
    let (then, since) = (before.direction.state, now.direction.state)
    return then != since && (then.isCalled || since.isCalled)
  }

  /// Why a position is another than last time.
  public enum Cause: Hashable, Sendable {
    case figureMoved, targetMoved, bothMoved
    /// The figure of last time was corrected since.
    case figureCorrected
    /// The final target was met for the third period running, or no longer is.
    case sustained, noLongerSustained
    /// The same target asks for more, or less, on the way to its day.
    case requirementMoved
    /// There is a figure now, and none could be judged then.
    case firstFigure
    /// There is no figure now that can be judged.
    case figureMissing
  }

  /// Why the position changed; `nil` where it is the same.
  public var positionCause: Cause? {
    let (then, since) = (before.position, now.position)
    guard then.status != since.status else { return nil }
    guard let point = since.point, since.reason == nil else { return .figureMissing }
    guard let earlier = then.point, then.reason == nil else { return .firstFigure }
    guard let oldTarget = then.target, let oldFrom = then.targetFrom,
      let target = since.target, let from = since.targetFrom
    else { return .targetMoved }
    let old = Decision(from: oldFrom, target: oldTarget)
    let new = Decision(from: from, target: target)
    guard then.status.withoutBlue != since.status.withoutBlue else {
      if old != new { return .targetMoved }
      return since.status == .blue ? .sustained : .noLongerSustained
    }
    return cause(from: earlier, old, to: point, new)
  }

  /// A target with the day it holds from.
  private struct Decision: Equatable {
    var from: Day
    var target: Target
  }

  /// Judges the new figure against the old target and the old figure against the new one.
  private func cause(
    from earlier: IndicatorSeries.Point, _ old: Decision, to point: IndicatorSeries.Point,
    _ new: Decision
  ) -> Cause {
    let status = before.position.status.withoutBlue
    func isAsBefore(
      _ figure: IndicatorSeries.Point, on day: Day, against decision: Decision
    ) -> Bool {
      var figure = figure
      figure.day = day
      return now.series.judge(figure, against: decision.target, from: decision.from).status
        == status
    }
    if let corrected = now.series.points.last(where: { $0.day == earlier.day }),
      corrected.figure != earlier.figure, !isAsBefore(corrected, on: earlier.day, against: old)
    {
      return .figureCorrected
    }
    if old == new {
      return isAsBefore(point, on: earlier.day, against: old) ? .requirementMoved : .figureMoved
    }
    if isAsBefore(point, on: point.day, against: old) { return .targetMoved }
    return isAsBefore(earlier, on: point.day, against: new) ? .figureMoved : .bothMoved
  }
}

extension Position.Status {
  /// Green for blue, which is no other distance from the target.
  fileprivate var withoutBlue: Self {
    switch self {
    case .blue, .green: .green
    case .amber, .red, .grey, .cannotTell: self
    }
  }
}

extension PlanAssessment {
  /// Every indicator whose direction or position is another than in an earlier assessment.
  public func turns(since last: PlanAssessment) -> [IndicatorTurn] {
    indicators.compactMap { now in
      last.indicator(now.id).flatMap { IndicatorTurn(from: $0, to: now) }
    }
  }
}
