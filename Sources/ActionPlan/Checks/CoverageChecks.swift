/// Nothing the inspectors said may drop out.
extension Plan {
  func coverageFindings(asAt: Day) -> [Finding] {
    recommendations.flatMap { answerFindings($0.key, $0.value, asAt) }
      + objectives.flatMap { objectiveFindings($0.key, $0.value, asAt) } + unusedFindings
  }

  private var unusedFindings: [Finding] {
    unusedIndicators.map { id in
      Finding(
        .unusedIndicator, id, at: "indicator \(id)",
        "\"\(indicators[id]?.title ?? id.description)\" shows the difference of no objective",
        remedy: "name the objective with `actionplan amend objective ID --indicator \(id)`")
    }
  }

  private func answerFindings(
    _ id: ItemID, _ recommendation: Recommendation, _ asAt: Day
  ) -> [Finding] {
    let place = "recommendation \(id)"
    switch FindingAssessment(id, recommendation, in: self, asAt: asAt).state {
    case .answered, .withdrawn: return []
    case .noObjective(let why):
      return [
        Finding(
          .findingWithoutObjective, id, at: place,
          "\"\(recommendation.title)\" has no objective; the reason given: \(why)",
          remedy: "ask whether the reason still holds")
      ]
    case .unanswered:
      return [
        Finding(
          .unansweredFinding, id, at: place,
          "\"\(recommendation.title)\" is answered by no objective, and no reason is given",
          remedy: "add an objective with --recommendation \(id), or say why there is none with "
            + "`actionplan amend recommendation \(id) --no-objective …`")
      ]
    }
  }

  private func objectiveFindings(
    _ id: ItemID, _ objective: Objective, _ asAt: Day
  ) -> [Finding] {
    guard objective.closed == nil else { return [] }
    let place = "objective \(id)"
    var found: [Finding] = []
    if objective.lead == nil {
      found.append(
        Finding(
          .missingLead, id, at: place, "\"\(objective.title)\" has no lead officer",
          remedy: "`actionplan amend objective \(id) --lead OFFICER`"))
    }
    if objective.indicators.isEmpty, objective.noIndicator == nil {
      found.append(
        Finding(
          .missingIndicator, id, at: place,
          "\"\(objective.title)\" has no indicator, so nothing can show what difference it makes",
          remedy: "name one with --indicator, or say why there is none with --no-indicator"))
    }
    return found + vacancy(id, objective, asAt)
  }

  private func vacancy(_ id: ItemID, _ objective: Objective, _ asAt: Day) -> [Finding] {
    guard let lead = objective.lead, let officer = officers[lead],
      case .vacant(let since) = officer.holding(on: asAt)
    else { return [] }
    return [
      Finding(
        .vacantLead, id, at: "objective \(id)",
        "the lead post, \(officer.post), is vacant since \(since.inWords)",
        remedy:
          "name who acts with `actionplan add holder \(lead) --from DAY --name …`, or another lead")
    ]
  }
}
