extension PlanComparison {
  /// Compares two states of an indicator: its members, targets, breaks, restarts, parts and figures.
  mutating func compare(_ old: Indicator, _ new: Indicator, _ subject: Subject) {
    compareMembers(Self.bare(old, like: new), Self.bare(new, like: new), subject)
    compare(old.baseline, new.baseline, new.unit, subject)
    let series = Series(subject, new)
    compareTargets(old.targets, new.targets, series)
    compareBreaks(old.breaks, new.breaks, series)
    compareRestarts(old.restarts, new.restarts, series)
    var figures = figureChanges(old.actuals, new.actuals, series)
    compareSegments(old.segments, new, series, &figures)
    compareComparators(old.comparators, new, series, &figures)
    tell(figures, of: subject.label)
  }

  /// One line of figures: an indicator's own, a segment's or a comparator's.
  struct Series {
    /// How a sentence about it starts.
    var label: String
    /// What it is called beside others of its indicator.
    var name: String
    /// What it is called on a paper, without ids.
    var title: String
    var item: ItemID?
    var unit: Indicator.Unit
    var polarity: Polarity
    /// The targets that hold where it has none of its own.
    var targetsOfWhole: Keyed<Day, Target> = Keyed()

    init(_ subject: Subject, _ indicator: Indicator) {
      label = subject.label
      name = "the whole"
      title = indicator.title
      item = subject.item
      unit = indicator.unit
      polarity = indicator.polarity
    }

    /// The line of a part of the indicator.
    func part(_ kind: String, _ id: ItemID, _ title: String) -> Series {
      var part = self
      part.label += ", \(kind) \(id) \"\(title)\""
      part.name = title
      part.title += ", \(title)"
      return part
    }
  }

  /// The indicator without what is compared entry by entry.
  private static func bare(_ indicator: Indicator, like new: Indicator) -> Indicator {
    var bare = indicator
    bare.baseline = new.baseline
    bare.targets = Keyed()
    bare.breaks = Keyed()
    bare.restarts = Keyed()
    bare.actuals = Keyed()
    bare.segments = Keyed()
    bare.comparators = Keyed()
    return bare
  }

  private mutating func compare(
    _ old: Indicator.Baseline?, _ new: Indicator.Baseline?, _ unit: Indicator.Unit,
    _ subject: Subject
  ) {
    guard old != new else { return }
    func words(_ baseline: Indicator.Baseline) -> String {
      "\(Self.words(baseline.figure, unit)) as at \(baseline.asAt.inWords)"
    }
    let (before, after) = (old.map(words), new.map(words))
    let what = "baseline of \(subject.label)"
    switch (before, after) {
    case (let before?, let after?) where before != after:
      let change = "changed from \(before) to \(after)"
      say(.amended, subject.item, "\(what) \(change)", from: before, to: after)
    case (nil, let after?): say(.amended, subject.item, "\(what) set to \(after)", to: after)
    case (let before?, nil):
      say(.amended, subject.item, "\(what) removed (was \(before))", from: before)
    case (_, _): break
    }
    if var rest = old, let new {
      if before != after { (rest.figure, rest.asAt) = (new.figure, new.asAt) }
      compareMembers(rest, new, Subject(.amended, subject.item, what))
    }
  }

  /// Compares the days from which figures can't be set beside earlier ones.
  mutating func compareBreaks(
    _ old: Keyed<Day, Indicator.Break>, _ new: Keyed<Day, Indicator.Break>, _ series: Series
  ) {
    for change in new.changes(from: old) {
      let label = "break in the series of \(series.label) from \(change.key.inWords)"
      let subject = Subject(.amended, series.item, label)
      switch (change.old, change.new) {
      case (let old?, let new?): told(subject) { $0.compareMembers(old, new, subject) }
      case (nil, let new?): say(.amended, series.item, "\(label) added: \(new.why)", to: new.why)
      case (let old?, nil):
        let was = Excerpt.quoted(old.why)
        say(.amended, series.item, "\(label) removed (was \(was))", from: old.why)
      case (nil, nil): break
      }
    }
  }
  /// Compares the days from which figures are judged anew.
  mutating func compareRestarts(
    _ old: Keyed<Day, Indicator.Restart>, _ new: Keyed<Day, Indicator.Restart>, _ series: Series
  ) {
    for change in new.changes(from: old) {
      let label = "restart of the series of \(series.label) from \(change.key.inWords)"
      let subject = Subject(.amended, series.item, label)
      switch (change.old, change.new) {
      case (let old?, let new?): told(subject) { $0.compareMembers(old, new, subject) }
      case (nil, let new?):
        let on = new.on.map { " on \($0.inWords)" } ?? ""
        let sentence = "\(label) added, agreed by \(new.agreedBy)\(on): \(new.why)"
        say(.amended, series.item, sentence, to: new.why)
      case (let old?, nil):
        let was = Excerpt.quoted(old.why)
        say(.amended, series.item, "\(label) removed (was \(was))", from: old.why)
      case (nil, nil): break
      }
    }
  }
}
