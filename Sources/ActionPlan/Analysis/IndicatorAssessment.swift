/// Everything the rules say of one indicator as at a day.
public struct IndicatorAssessment: Hashable, Sendable {
  /// The id of the indicator.
  public var id: ItemID
  /// The indicator as it stands in the plan.
  public var indicator: Indicator
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
    /// Its latest entry up to the day, a gap included.
    public var latest: Entry
    /// Its position against its own target; grey for a comparator.
    public var position: Position
    /// How its definition differs; `nil` when it doesn't.
    public var differs: String?
  }

  /// The movement that stands for a direction where none is called; `nil` when there is none.
  ///
  /// Against last time; for year-to-date and rolling figures against the same time last year.
  public var movement: Movement? {
    movements.first { $0.comparison == .previous }
      ?? movements.first { $0.comparison == .sameTimeLastYear && isComparedYearOnYear }
  }

  private var isComparedYearOnYear: Bool {
    indicator.period == .yearToDate || indicator.period == .rolling12Months
  }

  /// The teams beyond their own target.
  public var segmentsBeyondTarget: [Part] {
    segments.filter { $0.position.status == .red || $0.position.status == .amber }
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
  init(_ id: ItemID, _ indicator: Indicator, quarterStart: Day, asAt: Day) {
    self.id = id
    self.indicator = indicator
    let series = IndicatorSeries(indicator, asAt: asAt)
    latest = series?.actuals.last.map { Entry(day: $0.day, actual: $0.actual) }
    let isGap = series?.newestGap != nil
    isReportedThisQuarter = !isGap && (series?.latest.map { quarterStart <= $0.day } ?? false)
    movements = Movement.Comparison.allCases.compactMap { series?.movement(against: $0) }
    direction =
      series?.directionOfTravel(asAt: asAt)
      ?? DirectionOfTravel(.notAvailable(reason: "there are no figures"))
    position =
      series?.position ?? Position(status: .grey, tolerance: .unit(decimals: indicator.decimals))
    segments = indicator.segments.compactMap {
      Self.part($0.key, $0.value.title, $0.value.definition, indicator, .segment($0.key), asAt)
    }
    comparators = indicator.comparators.compactMap {
      Self.part($0.key, $0.value.title, $0.value.definition, indicator, .comparator($0.key), asAt)
    }
    setAsideOlderSegments(
      quarterStart: quarterStart, standForWhole: series?.actuals.isEmpty ?? true)
    isFigureMissing = Self.isMissing(series, isReported: isReportedThisQuarter, asAt: asAt)
    if isFigureMissing, position.status != .grey, let last = series?.latest {
      position.status = .grey
      position.reason =
        "no figure in the quarter; the last was \(indicator.words(last.figure)) at \(last.day.inWords)"
    }
  }

  /// Whether a figure was due by the day and did not come: a yearly one is not due every quarter.
  private static func isMissing(_ series: IndicatorSeries?, isReported: Bool, asAt: Day) -> Bool {
    guard !isReported, let series else { return false }
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

  private static func part(
    _ id: ItemID, _ title: String, _ differs: String?, _ indicator: Indicator, _ scope: Scope,
    _ asAt: Day
  ) -> Part? {
    guard let series = IndicatorSeries(indicator, scope, asAt: asAt),
      let last = series.actuals.last
    else { return nil }
    return Part(
      id: id, title: title, latest: Entry(day: last.day, actual: last.actual),
      position: series.position, differs: differs)
  }
}
