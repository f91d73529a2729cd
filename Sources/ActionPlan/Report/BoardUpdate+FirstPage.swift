/// Part 1: what a board member takes in within a minute.
extension BoardUpdate {
  var firstPage: [Document.Block] {
    [
      .heading(level: 2, "Where the plan stands", anchor: "summary"), .paragraph(headline),
      .paragraph(opening),
    ] + pieces.corrections(assessment) + asked + [
      .ratings(pieces.planOnAPage(assessment)), .table(ratingTable), .table(positionTable),
    ]
      + judgedByTeam
      + section(
        "What is behind its target", "behind", behind,
        otherwise: "No indicator with a target is behind it.")
      + easedSection
      + section(
        "What got better", "better", assessment.gotBetter.map { pieces.shortLine($0, assessment) },
        otherwise: "No indicator reported this quarter got better: \(Self.change).")
      + section(
        "What got worse", "worse", assessment.gotWorse.map { pieces.shortLine($0, assessment) },
        otherwise: "No indicator reported this quarter got worse: \(Self.change).")
      + section("What is stuck", "stuck", stuck, otherwise: "Nothing that was reported is stuck.")
      + section(
        "What was not reported", "not-reported", notReported,
        otherwise: "Every open objective and every indicator in use was reported.")
  }

  /// By what something got better or worse.
  private static let change =
    "by its direction of travel [D1 to D3], or where none can be judged against last time [M1]"

  /// What the page comes to in one sentence, for those who read no further.
  var headline: String {
    let judged = assessment.indicators.filter { $0.position.status != .grey }
    let behind = judged.count { $0.position.status.isBehind }
    let better = assessment.gotBetter.count
    let worse = assessment.gotWorse.count
    let stuck = assessment.stuckIndicators.count + assessment.stuckObjectives.count
    let unreported = assessment.returnsMissing.count + assessment.figuresMissing.count
    let against =
      judged.isEmpty
      ? "No indicator has a figure to set against a target. "
      : "Of \(counted(judged.count, "indicator")) with a figure to set against a target, "
        + "\(behind) \(behind == 1 ? "is" : "are") behind it. "
    return "This quarter \(counted(better, "indicator")) got better and \(worse) got worse. "
      + against
      + "\(stuck == 0 ? "Nothing" : String(stuck)) \(stuck < 2 ? "is" : "are") stuck, and "
      + "\(counted(unreported, "return or figure is", "returns or figures are")) missing."
  }

  /// What the board is asked to decide, by letter, before the long lists.
  private var asked: [Document.Block] {
    let decisions = decisions
    return [
      .heading(level: 3, "What the board is asked to decide", anchor: "decisions"),
      decisions.isEmpty
        ? .paragraph("Nothing in the plan asks for a decision.") : .lettered(decisions),
    ]
  }

  private func section(
    _ title: String, _ anchor: String, _ items: [String], otherwise: String
  ) -> [Document.Block] {
    [.heading(level: 3, title, anchor: anchor), pieces.list(items, otherwise: otherwise)]
  }

  private var opening: String {
    let findings = assessment.standingFindings
    let unanswered = findings.filter { $0.objectives.isEmpty }
    var words =
      "\(pieces.findings(of: assessment)), "
      + "\(counted(plan.objectives.count, "objective")), \(counted(plan.indicators.count, "indicator"))."
    words += " Figures below are as at \(assessment.asAt.inWords) where no date is given."
    words += " " + pieces.overdueWords(assessment)
    let law = pieces.statutoryWords(StatutoryClock(plan, asAt: assessment.asAt))
    if !law.isEmpty { words += " " + law }
    if unanswered.isEmpty {
      words += findings.isEmpty ? "" : " Every finding has at least one objective."
    } else {
      words +=
        " \(counted(unanswered.count, "finding has", "findings have")) no objective: "
        + unanswered.map { "\(pieces.named($0.id))" }.joined(separator: "; ") + "."
    }
    return words
  }

  private var ratingTable: Document.Table {
    // A quarter for which nobody reported had no update: there is nothing to compare with.
    let last = lastQuarterWasReported ? last : nil
    let steps = assessment.objectiveSteps(beside: last)
    let now = PlanAssessment.counts(assessment.objectives, at: steps)
    let before = last.map { PlanAssessment.counts($0.objectives, at: steps) }
    let rows = steps.enumerated().compactMap { place, step -> [Document.Cell]? in
      // Steps of the plan's own scale stay, those that only may be wanted go where nothing is there.
      if case .rated = step {} else if now[place] + (before?[place] ?? 0) == 0 { return nil }
      return [
        pieces.cell(step), Document.Cell(String(now[place])),
        Document.Cell(before.map { String($0[place]) } ?? "–"),
      ]
    }
    return Document.Table(
      "Objectives by rating, the verified one where there is one", countColumns("Rating"),
      rows: rows)
  }

  private var lastQuarterWasReported: Bool {
    assessment.quarter.previous.map { plan.progress[$0] != nil } ?? false
  }

  private var positionTable: Document.Table {
    let before = last?.positionCounts()
    let rows = assessment.positionCounts().enumerated().compactMap {
      place, entry -> [Document.Cell]? in
      let earlier = before?[place].count
      if entry.status == .cannotTell, entry.count + (earlier ?? 0) == 0 { return nil }
      return [
        Document.Cell(entry.status.rawValue.capitalizedFirst, tone: pieces.tone(entry.status)),
        Document.Cell(String(entry.count)), Document.Cell(earlier.map { String($0) } ?? "–"),
      ]
    }
    return Document.Table(
      "Indicators by position against the target in force (rule P1)", countColumns("Position"),
      rows: rows)
  }

  /// Grey is the whole's colour: the teams may have their own.
  private var judgedByTeam: [Document.Block] {
    let found = assessment.indicators.filter { $0.position.status == .grey }.compactMap { item in
      pieces.teamStanding(item).map { "\(item.indicator.title): \($0)" }
    }
    guard !found.isEmpty else { return [] }
    return [
      .paragraph(
        "\(found.count) of the grey ones \(found.count == 1 ? "is" : "are") judged by team or area "
          + "(see part 3). \(found.joined(separator: "; ")).")
    ]
  }

  private func countColumns(_ first: String) -> [Document.Column] {
    let before = assessment.quarter.previous.map { "Last time (Q\($0.number))" } ?? "Last time"
    let now = "Now (Q\(assessment.quarter.number))"
    return [
      Document.Column(first), Document.Column(now, isNumeric: true),
      Document.Column(before, isNumeric: true),
    ]
  }

  private var behind: [String] {
    assessment.indicators.flatMap { item -> [String] in
      switch item.position.status {
      case .red, .amber, .cannotTell:
        return [pieces.shortLine(item, assessment)] + behindByTeam(item)
      case .blue, .green, .grey: return behindByTeam(item)
      }
    }
  }

  /// Left out where no target was eased.
  private var easedSection: [Document.Block] {
    let eased = eased
    guard !eased.isEmpty else { return [] }
    return [
      .heading(
        level: 3, "What would be behind, had the target not been eased or taken back",
        anchor: "eased"), .list(eased),
    ]
  }

  /// Those that only an easier target, or none, keeps from being behind.
  private var eased: [String] {
    assessment.indicators.filter {
      !$0.position.status.isBehind && $0.position.againstFirst != nil
    }.map { item in
      "\(item.indicator.title): \(pieces.latest(item)); \(item.indicator.words(item.position)) [P1]"
    } + assessment.indicators.compactMap { pieces.teamsEased($0) }.map { "\($0) [P1]" }
  }

  private func behindByTeam(_ item: IndicatorAssessment) -> [String] {
    pieces.teamsBeyond(item).map { ["\($0) [P1]"] } ?? []
  }

  private var stuck: [String] {
    assessment.stuckIndicators.map { pieces.shortLine($0, assessment) }
      + assessment.stuckObjectives.map { objective in
        let rating = objective.rating.map { pieces.words(rating: $0) } ?? ""
        return "Objective \(pieces.named(objective.id)): \(rating), as last quarter"
      }
  }

  private var notReported: [String] {
    assessment.objectives.compactMap { pieces.silence($0, assessment) }
      + assessment.figuresMissing.compactMap { item in
        item.latest.map {
          "\(item.indicator.title): no figure when one was due; the latest is "
            + pieces.words($0, item.indicator)
        }
      }
      + together(
        assessment.figuresMissing.filter { $0.latest == nil }.map(\.indicator.title),
        "No figure yet")
  }

  /// Several names in one line; none where there is no name.
  func together(_ names: [String], _ label: String) -> [String] {
    names.isEmpty ? [] : ["\(label): \(names.joined(separator: "; ")) (\(names.count))"]
  }
}
