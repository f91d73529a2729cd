extension PlanComparison {
  /// A figure for a day that came, went or changed.
  struct FigureChange {
    var series: Series
    var day: Day
    var old: Actual?
    var new: Actual?
  }

  /// The most figures of one indicator that are told one by one.
  private static let mostSingle = 3
  /// The most series that are named beside a count of figures.
  private static let mostNamed = 4

  /// Every figure of a series that differs, in the order of their days.
  func figureChanges(
    _ old: Keyed<Day, Actual>, _ new: Keyed<Day, Actual>, _ series: Series
  ) -> [FigureChange] {
    new.changes(from: old).map {
      FigureChange(series: series, day: $0.key, old: $0.old, new: $0.new)
    }
  }

  /// Tells the changed figures of one indicator: recorded, removed, then corrected ones.
  mutating func tell(_ changes: [FigureChange], of label: String) {
    var (recorded, removed): ([FigureChange], [FigureChange]) = ([], [])
    for change in changes where change.new == nil || change.old == nil {
      if change.old == nil { recorded.append(change) } else { removed.append(change) }
    }
    sum(recorded, .figureRecorded, of: label)
    sum(removed, .figureAmended, of: label)
    for change in changes {
      guard let old = change.old, let new = change.new else { continue }
      compare(old, new, change)
    }
  }

  private mutating func sum(
    _ changes: [FigureChange], _ kind: PlanDifference.Kind, of label: String
  ) {
    guard changes.count > Self.mostSingle else {
      for change in changes { say(change, kind) }
      return
    }
    let days = changes.map(\.day)
    guard let one = changes.first, let first = days.min(), let last = days.max() else { return }
    let labels = Set(changes.map(\.series.label))
    let start = labels.count == 1 ? one.series.label : label
    let verb = kind == .figureRecorded ? "recorded" : "removed"
    let when = first == last ? " for \(first.inWords)" : ", \(first.inWords) to \(last.inWords)"
    var named = ""
    if (2...Self.mostNamed).contains(labels.count) {
      var left = labels
      let names = changes.filter { left.remove($0.series.label) != nil }.map(\.series.name)
      named = " (\(Self.list(names)))"
    }
    say(kind, one.series.item, "\(start): \(changes.count) figures \(verb)\(when)\(named)")
  }

  /// Tells one figure that came or went.
  private mutating func say(_ change: FigureChange, _ kind: PlanDifference.Kind) {
    let (series, day) = (change.series, change.day.inWords)
    let before = change.old.map { Self.words($0.figure, series.unit) }
    let after = change.new.map { Self.words($0.figure, series.unit) }
    let sentence =
      switch (after, change.new?.figure.reading) {
      case (let after?, .unavailable): "recorded as \(after) for \(day)"
      case (let after?, _): "\(after) recorded for \(day)"
      case (nil, _): "\(before ?? "") for \(day) removed"
      }
    say(kind, series.item, "\(series.label): \(sentence)", from: before, to: after)
  }

  private mutating func compare(_ old: Actual, _ new: Actual, _ change: FigureChange) {
    let (series, day) = (change.series, change.day.inWords)
    var rest = old
    var figure = old.figure
    rest.restatements = new.restatements
    var others: [(key: Int, old: Restatement, new: Restatement?)] = []
    for entry in new.restatements.changes(from: old.restatements) {
      if let before = entry.old {
        others.append((entry.key, before, entry.new))
      } else if let restatement = entry.new {
        say(restatement, day, series)
        if figure == restatement.was { figure = restatement.now }
      }
    }
    if figure == new.figure {
      rest.figure = figure
    } else {
      say(figure, new.figure, day, series, &rest)
    }
    let label = "\(series.label), figure for \(day)"
    compareMembers(rest, new, Subject(.figureAmended, series.item, label))
    for (number, before, after) in others { compare(before, after, number, label, series) }
  }

  private mutating func say(_ restatement: Restatement, _ day: String, _ series: Series) {
    let was = Self.words(restatement.was, series.unit)
    let now = Self.words(restatement.now, series.unit)
    let what =
      restatement.was == restatement.now
      ? "another source for \(was) for \(day)" : "\(was) for \(day) restated as \(now)"
    say(
      .figureRestated, series.item,
      "\(series.label): \(what), by \(restatement.by) on \(restatement.on.inWords): "
        + restatement.why, from: was, to: now,
      decision: PlanDifference.Decision(
        subject: "\(series.title), for \(day)", by: restatement.by, on: restatement.on,
        why: restatement.why,
        remark: restatement.was == restatement.now ? "another source" : nil))
  }

  /// Says that a figure changed without a restatement, unless both read the same.
  private mutating func say(
    _ old: Figure, _ new: Figure, _ day: String, _ series: Series, _ rest: inout Actual
  ) {
    let (was, now) = (Self.words(old, series.unit), Self.words(new, series.unit))
    guard was != now else { return }
    say(
      .figureAmended, series.item,
      "\(series.label): \(was) for \(day) changed to \(now) without a restatement", from: was,
      to: now)
    rest.figure = new
  }

  private mutating func compare(
    _ old: Restatement, _ new: Restatement?, _ number: Int, _ label: String, _ series: Series
  ) {
    let subject = Subject(.figureAmended, series.item, "\(label), restatement \(number)")
    if let new {
      compareMembers(old, new, subject, in: "restatements")
      return
    }
    let (was, now) = (Self.words(old.was, series.unit), Self.words(old.now, series.unit))
    say(
      .figureAmended, series.item, "\(subject.label) removed (was \(was) restated as \(now))",
      from: now)
  }
}
