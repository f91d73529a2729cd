/// Everything the rules say of one indicator as at a day.
public struct IndicatorAssessment: Hashable, Sendable {
  /// The id of the indicator.
  public var id: ItemID
  /// The indicator as it stands in the plan.
  public var indicator: Indicator
  /// The figures of the whole up to the day.
  public var series: IndicatorSeries
  /// The latest entry up to the day, a gap included; `nil` when there is none.
  public var latest: Entry?
  /// Whether the latest entry falls in the quarter assessed.
  public var isReportedThisQuarter: Bool
  /// Whether a figure was due by the day and did not come.
  public var isFigureMissing = false
  /// The movement against last time, the same time last year and the baseline, where there is one.
  public var movements: [Movement]
  /// The direction of travel of the whole, never worked out from its teams.
  public var direction: DirectionOfTravel
  /// The position of the latest figure of the whole.
  public var position: Position
  /// Whether the target can be relied on; `nil` where rule P2 says nothing.
  public var assurance: TargetAssurance?
  /// Where the figure is likely to be when the target is due; `nil` where rule F1 says nothing.
  public var forecast: Forecast?
  /// Each team or area with a figure in the quarter, else at the newest day there is; by id.
  public var segments: [Part]
  /// Each team or area whose latest figure is older than that: not set beside the others.
  public var olderSegments: [Part] = []
  /// Each comparator that has figures, in the order of its id.
  public var comparators: [Part]

  /// An actual with its day.
  public struct Entry: Hashable, Sendable {
    /// The day or the last day of the period.
    public var day: Day
    /// The figure with its source, note and restatements.
    public var actual: Actual
  }

  /// A team, an area or a comparator with its own latest figure and its own date.
  public struct Part: Hashable, Sendable {
    /// The id of the segment or comparator.
    public var id: ItemID
    /// What it is called on a page.
    public var title: String
    /// Its figures up to the day.
    public var series: IndicatorSeries
    /// Its latest entry up to the day, a gap included.
    public var latest: Entry
    /// Its position against its own target; grey for a comparator.
    public var position: Position
    /// Its own direction of travel; for a comparator not judged.
    public var direction: DirectionOfTravel
    /// How its definition differs; `nil` when it doesn't.
    public var differs: String?
  }

  /// The movement that stands for a direction where none is called; `nil` when there is none.
  ///
  /// Against last time; for year-to-date and rolling figures against the same time last year.
  public var movement: Movement? {
    movements.first { $0.comparison == .previous }
      ?? movements.first { $0.comparison == .sameTimeLastYear && series.overlaps }
  }

  /// The teams not meeting their target.
  public var segmentsBeyondTarget: [Part] { segments.filter(\.position.status.isBehind) }

  /// How many teams show a change, and how many would by chance; `nil` where none was judged.
  public var teamChanges: TeamChanges? {
    TeamChanges((segments + olderSegments).map(\.direction))
  }

  /// Where the figure is and where it is going in one; `nil` where one of the two isn't called.
  public var standing: Standing? {
    Standing(
      position.status, direction, assurance?.verdict,
      isClosing: series.isClosing(position, direction))
  }
}

extension IndicatorAssessment {
  /// Assesses an indicator as at a day.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - indicator: The indicator.
  ///   - quarterStart: The first day of the quarter assessed.
  ///   - asAt: The last day that counts.
  ///   - profile: How special causes are found.
  init(
    _ id: ItemID, _ indicator: Indicator, quarterStart: Day, asAt: Day, profile: SignalProfile
  ) {
    self.id = id
    self.indicator = indicator
    series = IndicatorSeries(whole: indicator, asAt: asAt, profile: profile)
    latest = series.actuals.last.map { Entry(day: $0.day, actual: $0.actual) }
    isReportedThisQuarter =
      series.newestGap == nil && (series.latest.map { quarterStart <= $0.day } ?? false)
    movements = Movement.Comparison.allCases.compactMap(series.movement)
    direction = series.directionOfTravel(asAt: asAt)
    position = series.position
    assurance = series.assurance(of: direction)
    forecast = series.forecast(direction, asAt: asAt)
    segments = Self.segments(of: indicator, asAt, profile)
    comparators = Self.comparators(of: indicator, asAt)
    setAsideOlderSegments(quarterStart: quarterStart, standForWhole: series.actuals.isEmpty)
    isFigureMissing = Self.isMissing(series, isReported: isReportedThisQuarter, asAt: asAt)
    if isFigureMissing { withholdPosition() }
  }

  private static func segments(
    of indicator: Indicator, _ asAt: Day, _ profile: SignalProfile
  ) -> [Part] {
    indicator.segments.compactMap { id, segment in
      let series = IndicatorSeries(indicator, .segment(id), asAt: asAt, profile: profile)
      return series?.part(id, segment.title, segment.definition, asAt: asAt)
    }
  }

  private static func comparators(of indicator: Indicator, _ asAt: Day) -> [Part] {
    indicator.comparators.compactMap { id, comparator in
      let series = IndicatorSeries(indicator, .comparator(id), asAt: asAt)
      return series?.part(id, comparator.title, comparator.definition, asAt: nil)
    }
  }

  /// Takes the colour from a figure that should have been followed by another: no data is never green.
  private mutating func withholdPosition() {
    guard position.status != .grey, let last = series.latest else { return }
    position.status = .grey
    position.againstFirst = nil
    position.reason =
      "no figure in the quarter; the last was \(indicator.words(last.figure)) at \(last.day.inWords)"
  }

  /// Whether a figure was due by the day and did not come: a yearly one is not due every quarter.
  private static func isMissing(_ series: IndicatorSeries, isReported: Bool, asAt: Day) -> Bool {
    guard !isReported else { return false }
    switch series.indicator.frequency {
    case .irregular: return series.actuals.isEmpty
    case .weekly, .monthly, .quarterly, nil: return true
    case .termly, .yearly:
      guard let last = series.actuals.last else { return true }
      return (series.periodsSince(last.day, asAt: asAt) ?? 0) >= 1
    }
  }

  /// Keeps the teams with a figure in the quarter, else those at the newest day there is.
  ///
  /// Where there are no figures of the whole, the teams' stand for it.
  private mutating func setAsideOlderSegments(quarterStart: Day, standForWhole: Bool) {
    guard let newest = segments.map(\.latest.day).max() else { return }
    let oldest = quarterStart <= newest ? quarterStart : newest
    if standForWhole, quarterStart <= newest { isReportedThisQuarter = true }
    olderSegments = segments.filter { $0.latest.day < oldest }
    segments = segments.filter { oldest <= $0.latest.day }
  }
}

extension IndicatorSeries {
  /// A team, an area or a comparator; `nil` without any entry.
  ///
  /// Its direction is judged as at a day, and not at all without one.
  fileprivate func part(
    _ id: ItemID, _ title: String, _ differs: String?, asAt: Day?
  ) -> IndicatorAssessment.Part? {
    guard let last = actuals.last else { return nil }
    return IndicatorAssessment.Part(
      id: id, title: title, series: self,
      latest: IndicatorAssessment.Entry(day: last.day, actual: last.actual), position: position,
      direction: asAt.map { directionOfTravel(asAt: $0) } ?? DirectionOfTravel(.notEnoughData),
      differs: differs)
  }
}
