import ActionPlan
import Foundation
import TestSupport

/// One narrative of the labelled corpus, with the warnings it deserves.
struct CommentaryCase: CustomStringConvertible {
  /// The kinds of warnings, by the end of their code.
  static let kinds = ["figure", "direction", "repeated", "date", "recovery", "activity"]

  let line: Int
  let setting: String
  let rating: String
  let parts: [(name: String, text: String)]
  let expected: Set<String>

  var description: String {
    "line \(line): \(setting): " + parts.map { "\($0.name): \($0.text)" }.joined(separator: " // ")
  }

  /// The objective of the Exampleshire plan that the narrative is about; `nil` for a setting.
  private var stored: ItemID? {
    setting.hasPrefix("exampleshire ") ? Sample.id(String(setting.dropFirst(13))) : nil
  }

  private var quarter: Quarter { Sample.quarter(stored == nil ? "2025-26 Q3" : "2025-26 Q4") }

  /// The plan that the narrative stands in.
  private var plan: Plan {
    get throws {
      guard let stored else { return small }
      var plan = try PaperSample.stored("exampleshire")
      plan.progress = Keyed()
      plan.progress[quarter] = entry(isLast: false, on: "2026-04-14", of: stored)
      return plan
    }
  }

  /// A plan of one objective with the indicators of the setting.
  private var small: Plan {
    var plan = Plan(title: "Corpus", authority: "Exampleshire")
    plan.ratings = Plan.usualRatings
    var objective = Objective(title: "Children are helped in time")
    for (id, indicator) in CommentarySettings.indicators(of: setting) {
      plan.indicators[Sample.id(id)] = indicator
      objective.indicators.append(Sample.id(id))
    }
    plan.objectives[Sample.id("1.1")] = objective
    plan.progress[quarter] = entry(isLast: false, on: "2026-01-13")
    if parts.contains(where: { $0.name.hasPrefix("last.") }) {
      plan.progress[Sample.quarter("2025-26 Q2")] = entry(isLast: true, on: "2025-10-13")
    }
    return plan
  }

  private func entry(
    isLast: Bool, on day: String, of objective: ItemID = Sample.id("1.1")
  ) -> Keyed<ItemID, ActionPlan.Progress> {
    var progress = ActionPlan.Progress(
      rating: Sample.id(rating), by: "Head of Service", on: Sample.day(day))
    progress.recovery =
      isLast
      ? "Leave over the summer was the cause."
      : "Sickness in two teams was the cause; cover is in place from February 2026."
    for (name, text) in parts where name.hasPrefix("last.") == isLast {
      let name = isLast ? String(name.dropFirst(5)) : name
      let text = text == "none" ? nil : text
      switch name {
      case "done": progress.done = text
      case "diff": progress.difference = text
      case "next": progress.next = text
      case "rec": progress.recovery = text
      default: preconditionFailure("line \(line): no part is called \(name)")
      }
    }
    var entries = Keyed<ItemID, ActionPlan.Progress>()
    entries[objective] = progress
    return entries
  }

  /// The kinds of warnings that `check` gives.
  var found: [Finding] {
    get throws {
      let place = "progress of \(stored ?? Sample.id("1.1")) for \(quarter.title)"
      return try plan.check(asAt: Sample.day("2026-04-20")).filter {
        $0.code.rawValue.hasPrefix("commentary-") && $0.place == place
      }
    }
  }
}

/// The parts of the corpus.
enum CommentaryCorpus: String, CaseIterable {
  case working
  /// Beside the monthly figures of a whole plan.
  case exampleshire
  /// Written when the rules were as good as done.
  case last
  /// Written before the rules were tuned, and not tuned on.
  case heldOut = "held-out"

  /// Its narratives.
  var cases: [CommentaryCase] {
    get throws {
      let file = Golden.library.appending(path: "commentary/\(rawValue).txt")
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .compactMap { number, line in
          line.isEmpty || line.hasPrefix("#") ? nil : Self.read(line, number + 1)
        }
    }
  }

  private static func read(_ line: Substring, _ number: Int) -> CommentaryCase {
    let columns = line.split(separator: " | ").map(String.init)
    precondition(columns.count == 4, "line \(number) has \(columns.count) columns")
    let parts = columns[2].split(separator: " // ").map { part in
      let pieces = part.split(separator: ": ", maxSplits: 1)
      return (name: String(pieces[0]), text: String(pieces[1]))
    }
    let expected = columns[3] == "-" ? [] : columns[3].split(separator: ",").map(String.init)
    precondition(expected.allSatisfy(CommentaryCase.kinds.contains), "line \(number)")
    return CommentaryCase(
      line: number, setting: columns[0], rating: columns[1], parts: parts,
      expected: Set(expected))
  }
}

/// The indicators that the narratives of the corpus are about, with two years of quarterly figures.
enum CommentarySettings {
  static func indicators(of setting: String) -> [(String, Indicator)] {
    switch setting {
    case "visits-down":
      [visits(["96", "95", "94", "93", "91", "90", "88", "86"], target: 95)]
    case "visits-up": [visits(["78", "80", "83", "85", "86", "88", "90", "92"], target: 90)]
    case "caseload-up":
      [caseload(["17.2", "17.6", "17.9", "18.3", "18.8", "19.4", "19.9", "20.6"])]
    case "caseload-down":
      [caseload(["22.4", "21.7", "21.1", "20.3", "19.8", "19.2", "18.8", "18.2"])]
    case "assessments-steady":
      [
        (
          "assessments",
          make(
            "Assessments finished within 45 working days", .percent, .higher,
            ["84", "86", "83", "85", "84", "86", "85", "84"], .atLeast(.whole(85)))
        )
      ]
    case "repeat-up":
      [
        (
          "repeat-referrals",
          make(
            "Repeat referrals within a year", .percent, .lower,
            ["19.1", "19.8", "20.6", "21.3", "22.0", "22.9", "23.5", "24.2"], .atMost(.whole(20)),
            decimals: 1)
        )
      ]
    case "care-down":
      [
        (
          "children-in-care",
          make(
            "Children in care", .count, .band,
            ["561", "552", "540", "533", "528", "522", "515", "509"],
            .between(low: .whole(480), high: .whole(520)))
        )
      ]
    case "plans-neutral":
      [
        (
          "plans",
          make(
            "Children subject to a child protection plan", .count, .neutral,
            ["298", "305", "312", "320", "327", "333", "341", "350"], nil)
        )
      ]
    case "agency-two":
      [
        (
          "agency",
          make(
            "Social workers from agencies", .percent, .lower,
            ["22", "21", "20", "19", "18", "17", "16", "15"], .atMost(.whole(14)))
        ),
        (
          "vacancies",
          make(
            "Vacant social work posts", .percent, .lower,
            ["9", "10", "11", "11", "12", "13", "14", "15"], .atMost(.whole(8)))
        ),
      ]
    case "health": [health]
    case "waits":
      [
        (
          "decision-days",
          make(
            "Days to a decision at the front door", .days, .lower,
            ["1.9", "1.7", "1.6", "1.5", "1.4", "1.2", "1.1", "0.9"], .atMost(.whole(1)),
            decimals: 1)
        )
      ]
    case "eet":
      [
        (
          "eet",
          make(
            "Care leavers in education, employment or training", .percent, .higher,
            ["48", "50", "49", "52", "51", "54", "55", "57"], .atLeast(.whole(60)))
        )
      ]
    case "none": []
    default: preconditionFailure("no setting is called \(setting)")
    }
  }

  private static func visits(_ figures: [String], target: Int) -> (String, Indicator) {
    (
      "visits",
      make(
        "Child protection visits on time", .percent, .higher, figures,
        .atLeast(.whole(target)))
    )
  }

  private static func caseload(_ figures: [String]) -> (String, Indicator) {
    (
      "caseload",
      make("Average caseload", .ratio, .lower, figures, .atMost(.whole(18)), decimals: 1)
    )
  }

  private static var health: (String, Indicator) {
    var indicator = make(
      "Annual health assessments of children in care", .percent, .higher,
      ["80", "83", "81", "82"], .atLeast(.whole(90)))
    let parts = [("36", "45"), ("35", "42"), ("35", "43"), ("36", "44")]
    for (day, part) in zip(Array(indicator.actuals.keys), parts) {
      indicator.actuals[day]?.figure.numerator = Sample.number(part.0)
      indicator.actuals[day]?.figure.denominator = Sample.number(part.1)
    }
    return ("health", indicator)
  }

  /// An indicator whose last figure is for 31 December 2025.
  private static func make(
    _ title: String, _ unit: Indicator.Unit, _ polarity: Polarity, _ figures: [String],
    _ aim: Target.Aim?, decimals: Int = 0
  ) -> Indicator {
    var indicator = Indicator(title: title, unit: unit, polarity: polarity)
    indicator.decimals = decimals
    indicator.frequency = .quarterly
    let last = Sample.day("2025-12-31")
    for (place, figure) in figures.reversed().enumerated() {
      let day = last.adding(months: -3 * place)?.lastOfMonth ?? last
      indicator.actuals[day] = Actual(Sample.figure(figure), source: "Monthly return")
    }
    if let aim {
      indicator.targets[Sample.day("2024-01-01")] = Target(aim, agreedBy: "Board", why: "Agreed")
    }
    return indicator
  }
}

extension ExactDecimal {
  fileprivate static func whole(_ value: Int) -> ExactDecimal { ExactDecimal(value) }
}
