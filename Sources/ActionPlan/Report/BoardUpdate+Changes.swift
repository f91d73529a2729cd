/// Part 6: what changed since the last update, judgements first.
extension BoardUpdate {
  var changes: [Document.Block] {
    let heading = Document.Block.heading(
      level: 2, "What changed since the last update", anchor: "changes")
    guard let last else {
      return [heading, .paragraph("The plan has no earlier quarter to set beside this one.")]
    }
    let events = PlanEvents(plan: plan, after: last.asAt, upTo: assessment.asAt)
    let turns = assessment.turns(since: last)
    return [
      heading,
      .paragraph(
        "Judged, decided or recorded after \(last.asAt.inWords), up to \(assessment.asAt.inWords)."),
    ] + pieces.turned(turns)
      + pieces.part(
        "Targets, dates and findings", "decided",
        events.targets + events.dates + events.findings + events.withdrawals,
        otherwise: "No target, no due date and no finding changed.")
      + pieces.part(
        "Figures corrected", "restated", events.restatements + events.breaks + events.restarts,
        otherwise: "No figure was corrected.")
      + pieces.part(
        "Begun, done and closed", "begun-closed",
        events.begun + events.actionsDone + events.closings,
        otherwise: "Nothing was begun, done or closed.")
      + pieces.part(
        "Posts and decisions", "posts", events.holders + events.decisions,
        otherwise: "No post changed hands, and no decision is recorded.")
  }

}

extension PaperPieces {
  /// A list of changes under its heading, or a sentence where there is none.
  func part(
    _ title: String, _ anchor: String, _ items: [String], otherwise: String
  ) -> [Document.Block] {
    guard !items.isEmpty else { return [.paragraph(otherwise)] }
    return [.heading(level: 3, title, anchor: "changes-\(anchor)"), .list(items)]
  }

  /// Directions that turned and positions that changed.
  func turned(_ turns: [IndicatorTurn]) -> [Document.Block] {
    part(
      "Directions that turned", "turned",
      turns.filter(\.hasTurned).map { TurnPieces(turn: $0).direction },
      otherwise: "No direction turned.")
      + part(
        "Positions that changed", "positions", turns.compactMap { TurnPieces(turn: $0).position },
        otherwise: "No position changed.")
  }
}

/// One indicator's turned direction and changed position, in sentences.
struct TurnPieces {
  let turn: IndicatorTurn
  private var indicator: Indicator { turn.now.indicator }

  /// What the direction was and what it is, with the rule.
  var direction: String {
    "\(indicator.title): \(turn.before.direction.state.word) before. "
      + "\(indicator.words(turn.now.direction))\(turn.now.direction.rules.inBrackets)"
  }

  /// What the position was and what it is, with the cause; `nil` where it is the same.
  var position: String? {
    guard let cause = turn.positionCause else { return nil }
    return "\(indicator.title): \(turn.before.position.status.rawValue) before, now "
      + "\(indicator.words(turn.now.position)). \(words(cause)) [\(Rule.position.rawValue)]"
  }

  /// One line: "Visits on time: steady → improving; amber → red, the figure moved".
  var short: String {
    var parts: [String] = []
    if turn.hasTurned {
      parts.append("\(turn.before.direction.state.word) → \(turn.now.direction.state.word)")
    }
    if let cause = turn.positionCause {
      let (before, now) = (turn.before.position.status, turn.now.position.status)
      parts.append("\(before.rawValue) → \(now.rawValue), \(short(cause))")
    }
    return "\(indicator.title): \(parts.joined(separator: "; "))"
  }

  private func short(_ cause: IndicatorTurn.Cause) -> String {
    switch cause {
    case .figureMoved: "the figure moved"
    case .targetMoved: "the target moved"
    case .bothMoved: "figure and target moved"
    case .requirementMoved: "the value required moved"
    case .figureCorrected: "the earlier figure was corrected"
    case .sustained: "met three periods running"
    case .noLongerSustained: "no longer met three periods running"
    case .firstFigure: "the first figure to judge"
    case .figureMissing: "no figure to judge"
    }
  }

  private func words(_ cause: IndicatorTurn.Cause) -> String {
    switch cause {
    case .figureMoved: "The figure moved\(figures)."
    case .targetMoved: targetMoved
    case .figureCorrected: "The earlier figure was corrected\(correction)."
    case .sustained: "It has now been met three periods running."
    case .noLongerSustained: "It is no longer met three periods running."
    case .bothMoved: "The figure moved\(figures), and the target moved\(targets)."
    case .requirementMoved: "The value required on the way to the target moved\(requirements)."
    case .firstFigure: "There was no figure to judge before."
    case .figureMissing: "There is no figure to judge now."
    }
  }

  private var targetMoved: String {
    switch (turn.before.position.target, turn.now.position.target) {
    case (nil, _): "No target was in force before."
    case (_, nil): "No target is in force now."
    case (_?, _?): "The target moved\(targets); the figure alone would not have changed it."
    }
  }

  private var correction: String {
    guard let before = turn.before.position.point,
      let now = turn.now.series.points.last(where: { $0.day == before.day })
    else { return "" }
    return " from \(indicator.words(before.figure)) to \(indicator.words(now.figure))"
  }

  private var figures: String {
    guard let before = turn.before.position.point, let now = turn.now.position.point else {
      return ""
    }
    return " from \(indicator.words(before.figure)) to \(indicator.words(now.figure))"
  }

  private var targets: String {
    guard let before = turn.before.position.target, let now = turn.now.position.target else {
      return ""
    }
    return " from \(indicator.words(before)) to \(indicator.words(now))"
  }

  private var requirements: String {
    guard let before = turn.before.position.required, let now = turn.now.position.required else {
      return ""
    }
    let pair = indicator.numbers(before, now)
    return " from \(pair.0) to \(pair.1)"
  }
}
