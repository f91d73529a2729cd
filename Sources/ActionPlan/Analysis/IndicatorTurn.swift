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

  /// Whether the direction of travel is called, and is another than last time.
  public var hasTurned: Bool {
    now.direction.state.isCalled && before.direction.state != now.direction.state
  }

  /// Why a position is another than last time.
  public enum Cause: Hashable, Sendable {
    case figureMoved, targetMoved, bothMoved
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
    guard let series = IndicatorSeries(now.indicator, asAt: point.day) else { return nil }
    let old = then.status.withoutBlue
    guard old != since.status.withoutBlue else { return .figureMoved }
    if target == oldTarget, from == oldFrom {
      var atOldDay = point
      atOldDay.day = earlier.day
      let isSame = series.judge(atOldDay, against: oldTarget, from: oldFrom).status == old
      return isSame ? .requirementMoved : .figureMoved
    }
    if series.judge(point, against: oldTarget, from: oldFrom).status == old { return .targetMoved }
    var figureThen = earlier
    figureThen.day = point.day
    return series.judge(figureThen, against: target, from: from).status == old
      ? .figureMoved : .bothMoved
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
