/// What a restart of a series shows, and when one could be recorded.
extension IndicatorSeries {
  /// The level before the last restart and since, so that a step does not vanish into "steady".
  public struct Step: Hashable, Sendable {
    /// The day of the restart.
    public var day: Day
    /// What changed, as recorded.
    public var restart: Indicator.Restart
    /// The middle of the figures before it and of those since, in the indicator's unit.
    public var levels: DirectionOfTravel.Levels
  }

  /// The step at the last restart; `nil` without one, or with no figures on one side of it.
  public var lastStep: Step? {
    guard let (day, restart) = restarts.last, start == day, breaks[day] == nil else { return nil }
    let before = pointsBefore(day)
    let since = points.filter { day <= $0.day && hasBase($0) }
    guard !before.isEmpty, !since.isEmpty else { return nil }
    return Step(
      day: day, restart: restart,
      levels: .init(
        before: median(before.map(\.interval.middle)), now: median(since.map(\.interval.middle))))
  }

  /// The figures that were judged until a restart, at most a window of them.
  private func pointsBefore(_ day: Day) -> [Point] {
    let starts = Array(breaks.keys) + Array(restarts.keys)
    let began = starts.filter { $0 < day }.max()
    let before = points.filter { point in
      point.day < day && hasBase(point) && began.map { $0 <= point.day } ?? true
    }
    return Array(before.suffix(window))
  }

  /// How many figures in a row on one side of the average let a restart be proposed.
  static let proposalLength = 8

  /// The first day of a run that is long enough to propose a restart there; `nil` without one.
  ///
  /// A restart is never automatic: somebody says what changed, and records it.
  public func proposedRestart(_ direction: DirectionOfTravel) -> ProposedRestart? {
    guard let chart = direction.chart, let mean = chart.stretches.last?.mean else { return nil }
    let sample = sample(direction.points)
    guard let shift = SignalAtEnd.all(of: chart).first(where: { $0.signal == .shift }) else {
      return nil
    }
    let length = shift.length(sample, mean)
    guard length >= Self.proposalLength, length < sample.count else { return nil }
    return ProposedRestart(day: direction.points[sample.count - length].day, length: length)
  }
}

/// A run of figures from which somebody may record a restart.
public struct ProposedRestart: Hashable, Sendable {
  /// The day of its first figure.
  public var day: Day
  /// How many figures it has, the latest included.
  public var length: Int
}
