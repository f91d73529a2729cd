/// Part 1: what a board member takes in within a minute.
extension BoardUpdate {
  var firstPage: [Document.Block] {
    [.heading(level: 2, "1. Where the plan stands", anchor: "summary"), .paragraph(opening)]
      + [.table(ratingTable), .table(positionTable)]
      + section(
        "What is behind its target", "behind", behind,
        otherwise: "No indicator with a target is behind it.")
      + section(
        "What got better", "better", assessment.gotBetter.map { pieces.line($0) },
        otherwise: "No indicator reported this quarter got better by rule M1 or D1.")
      + section(
        "What got worse", "worse", assessment.gotWorse.map { pieces.line($0) },
        otherwise: "No indicator reported this quarter got worse by rule M1 or D1.")
      + section("What is stuck", "stuck", stuck, otherwise: "Nothing that was reported is stuck.")
      + section(
        "What was not reported", "not-reported", notReported,
        otherwise: "Every open objective and every indicator in use was reported.")
      + section(
        "What the board is asked to decide", "decisions", decisions,
        otherwise: "Nothing in the plan asks for a decision.")
  }

  private func section(
    _ title: String, _ anchor: String, _ items: [String], otherwise: String
  ) -> [Document.Block] {
    [.heading(level: 3, title, anchor: anchor), pieces.list(items, otherwise: otherwise)]
  }

  private var opening: String {
    let findings = assessment.findings.filter { finding in
      if case .withdrawn = finding.state { return false }
      return true
    }
    let unanswered = findings.filter { $0.objectives.isEmpty }
    var words =
      "\(counted(findings.count, "finding")), "
      + "\(counted(plan.objectives.count, "objective")), \(counted(plan.indicators.count, "indicator"))."
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
    let now = assessment.ratingCounts()
    // A quarter for which nobody reported had no update: there is nothing to compare with.
    let before = lastQuarterWasReported ? assessment.lastTime?.ratingCounts() : nil
    let rows = now.enumerated().map { place, entry -> [Document.Cell] in
      [
        Document.Cell(entry.word), Document.Cell(String(entry.count)),
        Document.Cell(before.map { String($0[place].count) } ?? "–"),
      ]
    }
    return Document.Table(
      "Objectives by rating; the verified rating counts where there is one", countColumns("Rating"),
      rows: rows)
  }

  private var lastQuarterWasReported: Bool {
    assessment.quarter.previous.map { plan.progress[$0] != nil } ?? false
  }

  private var positionTable: Document.Table {
    let before = assessment.lastTime?.positionCounts()
    let rows = assessment.positionCounts().enumerated().map { place, entry -> [Document.Cell] in
      [
        Document.Cell(entry.status.rawValue.capitalizedFirst, tone: pieces.tone(entry.status)),
        Document.Cell(String(entry.count)),
        Document.Cell(before.map { String($0[place].count) } ?? "–"),
      ]
    }
    return Document.Table(
      "Indicators by position against the target in force (rule P1)", countColumns("Position"),
      rows: rows)
  }

  private func countColumns(_ first: String) -> [Document.Column] {
    let before = assessment.quarter.previous.map { "Last time (\($0.title))" } ?? "Last time"
    return [
      Document.Column(first), Document.Column("Now (\(assessment.quarter.title))", isNumeric: true),
      Document.Column(before, isNumeric: true),
    ]
  }

  private var behind: [String] {
    assessment.indicators.flatMap { item -> [String] in
      let indicator = item.indicator
      switch item.position.status {
      case .red, .amber, .cannotTell:
        return [
          "\(indicator.title): \(pieces.latest(item)); \(indicator.words(item.position)) [P1]"
        ]
          + behindByTeam(item)
      case .green, .grey: return behindByTeam(item)
      }
    }
  }

  private func behindByTeam(_ item: IndicatorAssessment) -> [String] {
    let beyond = item.segmentsBeyondTarget
    guard !beyond.isEmpty else { return [] }
    let judged = item.segments.count { $0.position.status != .grey }
    let teams = beyond.map { "\($0.title) \(item.indicator.words($0.latest.actual.figure))" }
    return [
      "\(item.indicator.title): \(beyond.count) of \(judged) teams or areas beyond their own target: "
        + teams.joined(separator: ", ") + " [P1]"
    ]
  }

  private var stuck: [String] {
    assessment.stuckIndicators.map { pieces.line($0) }
      + assessment.stuckObjectives.map { objective in
        let rating = objective.rating.map { pieces.words(rating: $0) } ?? ""
        return "Objective \(pieces.named(objective.id)): \(rating), as last quarter"
      }
  }

  private var notReported: [String] {
    assessment.returnsMissing.map {
      "Objective \(pieces.named($0.id)): no return from \(pieces.lead($0))"
    }
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

  private var decisions: [String] {
    findingDecisions + objectiveDecisions
      + together(
        undecidedTargets.map { plan.indicators[$0]?.title ?? $0.description },
        "Should these indicators, which have no target, have one")
  }

  /// Indicators without a target in force for which nobody decided that there is none yet.
  private var undecidedTargets: [ItemID] {
    assessment.findings.flatMap(\.withoutTarget).uniqued.filter {
      plan.indicators[$0]?.targets.latest(upTo: assessment.asAt) == nil
    }
  }

  /// Several names in one line; none where there is no name.
  private func together(_ names: [String], _ label: String) -> [String] {
    names.isEmpty ? [] : ["\(label): \(names.joined(separator: "; ")) (\(names.count))"]
  }

  private var findingDecisions: [String] {
    assessment.findings.compactMap { finding in
      switch finding.state {
      case .answered, .withdrawn: nil
      case .noObjective(let why):
        "Finding \(pieces.named(finding.id)) has no objective. The reason given: \(why) "
          + "Is the board content with it?"
      case .unanswered:
        "Finding \(pieces.named(finding.id)) has no objective and no reason is given: "
          + "who will answer it?"
      }
    }
  }

  private var objectiveDecisions: [String] {
    assessment.objectives.flatMap { objective -> [String] in
      let name = "Objective \(pieces.named(objective.id))"
      var asks: [String] = []
      if objective.isDisputed, let entry = objective.progress, let verified = entry.verified {
        asks.append(
          "\(name): the lead claims \(pieces.words(rating: entry.rating)), \(verified.by) verified "
            + "\(pieces.words(rating: verified.rating)): which does the board take?")
      }
      if objective.schedule.isOverdue, let due = objective.schedule.current {
        asks.append("\(name) was due on \(due.inWords): close it, or agree a new date?")
      }
      if case .vacant(let since) = objective.holding, objective.closed == nil {
        asks.append("\(name): its lead post is vacant since \(since.inWords): who acts?")
      }
      if let entry = objective.progress, entry.recovery == nil,
        let rating = objective.rating, plan.ratings[rating]?.needsRecovery == true
      {
        asks.append(
          "\(name) is \(pieces.words(rating: rating)) and says nothing of what would bring it back: "
            + "ask for a recovery plan?")
      }
      return asks
    }
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, in the order first met.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
