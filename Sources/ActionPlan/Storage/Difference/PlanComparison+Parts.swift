extension PlanComparison {
  /// Compares the segments of an indicator and gathers the figures that differ.
  mutating func compareSegments(
    _ old: Keyed<ItemID, Indicator.Segment>, _ new: Indicator, _ series: Series,
    _ figures: inout [FigureChange]
  ) {
    for change in new.segments.changes(from: old) {
      let title = (change.new ?? change.old)?.title ?? ""
      var part = series.part("segment", change.key, title)
      part.targetsOfWhole = new.targets
      switch (change.old, change.new) {
      case (nil, let new?): say(part, of: series, "added" + Self.contents(of: new))
      case (let old?, nil): say(part, of: series, "removed" + Self.contents(of: old))
      case (let old?, let new?): figures += compare(old, new, part)
      case (nil, nil): break
      }
    }
  }

  private mutating func compare(
    _ old: Indicator.Segment, _ new: Indicator.Segment, _ series: Series
  ) -> [FigureChange] {
    var (rest, bare) = (old, new)
    (rest.targets, rest.breaks, rest.restarts, rest.actuals) = (Keyed(), Keyed(), Keyed(), Keyed())
    (bare.targets, bare.breaks, bare.restarts, bare.actuals) = (Keyed(), Keyed(), Keyed(), Keyed())
    compareMembers(rest, bare, Subject(.amended, series.item, series.label))
    compareTargets(old.targets, new.targets, series)
    compareBreaks(old.breaks, new.breaks, series)
    compareRestarts(old.restarts, new.restarts, series)
    return figureChanges(old.actuals, new.actuals, series)
  }

  /// Compares the comparators of an indicator and gathers the figures that differ.
  mutating func compareComparators(
    _ old: Keyed<ItemID, Indicator.Comparator>, _ new: Indicator, _ series: Series,
    _ figures: inout [FigureChange]
  ) {
    for change in new.comparators.changes(from: old) {
      let title = (change.new ?? change.old)?.title ?? ""
      let part = series.part("comparator", change.key, title)
      switch (change.old, change.new) {
      case (nil, let new?): say(part, of: series, "added" + Self.contents(of: new))
      case (let old?, nil): say(part, of: series, "removed" + Self.contents(of: old))
      case (let old?, let new?): figures += compare(old, new, part)
      case (nil, nil): break
      }
    }
  }

  private mutating func compare(
    _ old: Indicator.Comparator, _ new: Indicator.Comparator, _ series: Series
  ) -> [FigureChange] {
    var (rest, bare) = (old, new)
    (rest.actuals, bare.actuals) = (Keyed(), Keyed())
    compareMembers(rest, bare, Subject(.amended, series.item, series.label))
    return figureChanges(old.actuals, new.actuals, series)
  }

  private mutating func say(_ part: Series, of whole: Series, _ change: String) {
    say(.amended, whole.item, "\(part.label) \(change)")
  }

  /// What an indicator comes with: `, with 1 target and 12 figures`.
  static func contents(of indicator: Indicator) -> String {
    let segments = indicator.segments.values
    let figures =
      indicator.actuals.count + segments.reduce(0) { $0 + $1.actuals.count }
      + indicator.comparators.values.reduce(0) { $0 + $1.actuals.count }
    let targets = indicator.targets.count + segments.reduce(0) { $0 + $1.targets.count }
    return with(figures: figures, targets: targets)
  }

  private static func contents(of segment: Indicator.Segment) -> String {
    with(figures: segment.actuals.count, targets: segment.targets.count)
  }

  private static func contents(of comparator: Indicator.Comparator) -> String {
    with(figures: comparator.actuals.count, targets: 0)
  }

  private static func with(figures: Int, targets: Int) -> String {
    let parts = [(targets, "target"), (figures, "figure")].filter { $0.0 > 0 }
    return parts.isEmpty ? "" : ", with " + list(parts.map { counted($0.0, $0.1) })
  }
}
