/// The figures of one indicator that are less than exact and final.
///
/// They are listed one by one while they are few, and counted where they are many.
struct LooseFigures {
  let indicator: Indicator
  /// The last day that counts.
  let asAt: Day

  /// More than this of one indicator are counted, not listed.
  static let mostListed = 6

  private struct Entry {
    var name: String
    var day: Day
    var actual: Actual
    var kind: String
  }

  /// One line a figure or, where they are many, one for all of the whole or of its teams.
  var lines: [String] {
    let whole = entries(indicator.title, indicator.actuals)
    let teams = indicator.segments.values.flatMap {
      entries("\(indicator.title), \($0.title)", $0.actuals)
    }
    guard whole.count + teams.count > Self.mostListed else {
      return (whole + teams).map { line($0) }
    }
    // The whole comes first: its few figures keep their reasons.
    return
      (whole.count > Self.mostListed
      ? summary(indicator.title, whole) : whole.map { line($0) })
      + summary("\(indicator.title), by team or area", teams)
  }

  private func entries(_ name: String, _ actuals: Keyed<Day, Actual>) -> [Entry] {
    actuals.prefix { $0.key <= asAt }.compactMap { day, actual in
      kind(actual.figure).map { Entry(name: name, day: day, actual: actual, kind: $0) }
    }
  }

  private func kind(_ figure: Figure) -> String? {
    switch figure.reading {
    case .unavailable(let why): why.words
    case .range: "given as a range"
    case .fewerThan: "given as fewer than a number"
    case .value:
      switch figure.status {
      case .final: nil
      case .provisional, .estimated: figure.status.rawValue
      }
    }
  }

  private func line(_ entry: Entry) -> String {
    let figure = entry.actual.figure
    let note = (figure.reason ?? entry.actual.note).map { ": \($0)" } ?? ""
    return "\(entry.name) at \(entry.day.inWords): \(indicator.words(figure))\(note)"
  }

  private func summary(_ name: String, _ entries: [Entry]) -> [String] {
    guard let first = entries.map(\.day).min(), let last = entries.map(\.day).max() else {
      return []
    }
    let kinds = entries.map(\.kind).uniqued.map { kind in
      "\(entries.count { $0.kind == kind }) \(kind)"
    }
    let days =
      first == last ? "at \(first.inWords)" : "from \(first.inWords) to \(last.inWords)"
    return [
      "\(name): \(counted(entries.count, "figure")) not exact and final, \(days): "
        + kinds.joined(separator: ", ")
    ]
  }
}
