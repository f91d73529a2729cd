/// What was decided or corrected between two days, in sentences.
struct PlanEvents {
  let plan: Plan
  /// Events of this day are left out; `nil` for everything from the start.
  let after: Day?
  /// Events of this day are in.
  let upTo: Day

  func isIn(_ day: Day) -> Bool { (after.map { $0 < day } ?? true) && day <= upTo }

  var targets: [String] {
    plan.indicators.flatMap { _, indicator in
      targets(indicator, indicator.title, indicator.targets)
        + indicator.segments.values.flatMap {
          targets(indicator, "\(indicator.title), \($0.title)", $0.targets)
        }
    }
  }

  private func targets(
    _ indicator: Indicator, _ name: String, _ targets: Keyed<Day, Target>
  ) -> [String] {
    targets.enumerated().filter { isIn($0.element.value.decided(from: $0.element.key)) }.map {
      place, entry in
      let before = place > 0 ? ", before it \(indicator.words(targets.values[place - 1]))" : ""
      return
        "Target for \(name) from \(entry.key.inWords): \(indicator.words(entry.value))\(before); "
        + "agreed by \(entry.value.agreedBy)\(decided(entry.key, entry.value)): \(entry.value.why)"
    }
  }

  /// The day a target was decided, where it is not the day it holds from.
  private func decided(_ from: Day, _ target: Target) -> String {
    target.on.filter { $0 != from }.map { " on \($0.inWords)" } ?? ""
  }

  var dates: [String] {
    let schedules =
      plan.objectives.map { ("Objective \($0.key) \($0.value.title)", $0.value.schedule) }
      + plan.actions.map { ("Action \($0.key) \($0.value.title)", $0.value.schedule) }
    return schedules.flatMap { name, schedule in
      schedule.extensions.values.enumerated().filter { isIn($0.element.on) }.map { place, move in
        let before = place > 0 ? schedule.extensions.values[place - 1].to : schedule.due
        return "\(name): due date moved from \(before?.inWords ?? "none") to \(move.to.inWords), "
          + "agreed by \(move.agreedBy) on \(move.on.inWords): \(move.why)"
      }
    }
  }

  var withdrawals: [String] {
    plan.recommendations.compactMap { id, recommendation in
      recommendation.withdrawn.filter { isIn($0.on) }.map {
        "Finding \(id) \(recommendation.title) withdrawn on \($0.on.inWords): \($0.why)"
      }
    }
  }

  var closings: [String] {
    plan.objectives.flatMap { id, objective in
      objective.closings.values.flatMap { closing -> [String] in
        let name = "Objective \(id) \(objective.title)"
        let closed = told(closing, name)
        guard let again = closing.reopened, isIn(again.on) else { return closed }
        return closed + ["\(name) reopened on \(again.on.inWords) by \(again.by): \(again.why)"]
      }
    }
  }

  /// A closing as it was known at the end of the time: confirmed, or claimed.
  private func told(_ closing: Objective.Closing, _ name: String) -> [String] {
    let confirmed = closing.confirmed.filter { $0.on <= upTo }
    let words = confirmed.map { "confirmed by \($0.by) on \($0.on.inWords)" }
    if isIn(closing.on) {
      let said = "on \(closing.on.inWords) by \(closing.by)"
      return [
        words.map { "\(name) closed \(said), \($0)" }
          ?? "\(name) claimed closed \(said); it awaits a second person"
      ]
    }
    guard let words, let confirmed, isIn(confirmed.on) else { return [] }
    return ["\(name): its closing on \(closing.on.inWords) \(words)"]
  }

  var restatements: [String] { restatements(ofFiguresUpTo: .latest) }

  /// Corrections of figures for days up to one day; the first figure for what was not due yet is none.
  func restatements(ofFiguresUpTo last: Day) -> [String] {
    plan.indicators.values.flatMap { indicator in
      let parts: [(String, Keyed<Day, Actual>)] =
        [(indicator.title, indicator.actuals)]
        + indicator.segments.values.map { ("\(indicator.title), \($0.title)", $0.actuals) }
        + indicator.comparators.values.map { ("\(indicator.title), \($0.title)", $0.actuals) }
      return parts.flatMap { name, actuals in
        actuals.prefix { $0.key <= last }.flatMap { day, actual in
          actual.restatements.values.filter { isIn($0.on) && !$0.wasNotDue }.map {
            "\(name) for \(day.inWords) \(Self.words($0, indicator)) by \($0.by) on "
              + "\($0.on.inWords): \($0.why)"
          }
        }
      }
    }
  }

  private static func words(_ restatement: Restatement, _ indicator: Indicator) -> String {
    guard restatement.was == restatement.now else {
      return "restated from \(indicator.words(restatement.was)) to "
        + indicator.words(restatement.now)
    }
    let source = restatement.source.map { ", not \($0)," } ?? ""
    return "is still \(indicator.words(restatement.now)), but from another source\(source)"
  }

  var breaks: [String] {
    inSeries(\.breaks, \.breaks) { name, day, found in
      guard isIn(day) else { return nil }
      return "\(name): figures from \(day.inWords) can't be set beside earlier ones: \(found.why)"
    }
  }

  var restarts: [String] {
    inSeries(\.restarts, \.restarts) { name, day, found in
      guard isIn(found.on ?? day) else { return nil }
      let on = found.on.map { " on \($0.inWords)" } ?? ""
      return
        "\(name): judged anew from \(day.inWords), agreed by \(found.agreedBy)\(on): \(found.why)"
    }
  }

  /// What is told of the entries by day of every indicator and of each of its teams.
  private func inSeries<Entry>(
    _ whole: KeyPath<Indicator, Keyed<Day, Entry>>,
    _ part: KeyPath<Indicator.Segment, Keyed<Day, Entry>>,
    _ words: (_ name: String, Day, Entry) -> String?
  ) -> [String] {
    plan.indicators.values.flatMap { indicator in
      let series =
        [(indicator.title, indicator[keyPath: whole])]
        + indicator.segments.values.map { ("\(indicator.title), \($0.title)", $0[keyPath: part]) }
      return series.flatMap { name, entries in
        entries.compactMap { words(name, $0.key, $0.value) }
      }
    }
  }

  var holders: [String] {
    plan.officers.values.flatMap { officer in
      officer.holders.filter { isIn($0.key) }.map { from, holder in
        holder.name.map { "\(officer.post): \($0) from \(from.inWords)" }
          ?? "\(officer.post): vacant from \(from.inWords)"
      }
    }
  }

  var decisions: [String] {
    (plan.board?.meetings ?? Keyed()).filter { isIn($0.key) }.flatMap { day, meeting in
      meeting.decisions.values.map { decision in
        let items = decision.items.map(\.description).joined(separator: ", ")
        return "Decision of \(day.inWords)\(items.isEmpty ? "" : " on \(items)"): \(decision.text) "
          + "(agreed by \(decision.agreedBy))"
      }
    }
  }
}

extension Restatement {
  /// Whether it gave the first figure where none was due before.
  fileprivate var wasNotDue: Bool { was.reading == .unavailable(.notYetDue) }
}
