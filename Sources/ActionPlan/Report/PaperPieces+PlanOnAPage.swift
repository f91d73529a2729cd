/// The plan on a page: every objective counted once, under the finding where it is told.
extension PaperPieces {
  /// How many objectives of each finding stand at each rating; steps at which none stands are left out.
  func planOnAPage(_ assessment: PlanAssessment) -> Document.Ratings {
    var groups = assessment.standingFindings.map { finding in
      (named(finding.id), assessment.objectives.filter { assessment.home(of: $0) == finding.id })
    }
    let withdrawn = assessment.objectives.filter { objective in
      guard let home = assessment.home(of: objective) else { return false }
      return !assessment.standingFindings.contains { $0.id == home }
    }
    if !withdrawn.isEmpty { groups.append(("Findings withdrawn", withdrawn)) }
    let loose = assessment.looseObjectives
    if !loose.isEmpty { groups.append(("No finding", loose)) }
    let steps = assessment.objectiveSteps()
    let total = PlanAssessment.counts(assessment.objectives, at: steps)
    let used = total.indices.filter { total[$0] > 0 }
    return Document.Ratings(
      "The plan on a page: objectives by finding and rating", sentence: sentence(groups),
      steps: used.map { cell(steps[$0]) },
      rows: groups.map { label, objectives in
        let counts = PlanAssessment.counts(objectives, at: steps)
        return Document.Ratings.Row(label, counts: used.map { counts[$0] })
      })
  }

  private func sentence(_ groups: [(label: String, objectives: [ObjectiveAssessment])]) -> String {
    let bare = groups.filter(\.objectives.isEmpty).map(\.label)
    let once = "Each objective is counted once, under the first finding that it serves."
    guard !bare.isEmpty else { return once }
    return once + " No objective: \(bare.joined(separator: "; "))."
  }

  /// A step with its word and tone.
  func cell(_ step: ObjectiveStep) -> Document.Cell {
    switch step {
    case .rated(let id): cell(rating: id)
    case .claimedComplete: Document.Cell("Claimed complete, nothing shows it", tone: .grey)
    case .notReported: Document.Cell("Not reported", tone: .grey)
    case .closed: Document.Cell("Closed", tone: .complete)
    case .notYetBegun: Document.Cell("Not yet begun", tone: .neutral)
    }
  }

  /// One line on an indicator for the first page: where it is, where it is going, by which rules.
  ///
  /// The date is left out where it is the paper's own. The whole sentence stands with the indicator.
  func shortLine(_ item: IndicatorAssessment, _ assessment: PlanAssessment) -> String {
    let indicator = item.indicator
    var parts = [item.latest?.day == assessment.asAt ? undated(item) : latest(item)]
    var rules: [Rule] = []
    if item.direction.state.isCalled {
      parts.append(
        "\(item.direction.state.arrow) \(item.direction.state.word)"
          + (item.direction.isEarlySign ? " (early sign)" : ""))
      rules += item.direction.rules
    } else if let movement = item.movement {
      parts.append(indicator.words(movement))
      rules.append(.movement)
    }
    if item.position.status != .grey {
      parts.append(indicator.words(item.position))
      rules.append(.position)
    }
    return "\(indicator.title): \(parts.joined(separator: "; "))\(rules.inBrackets)"
  }

  private func undated(_ item: IndicatorAssessment) -> String {
    guard let figure = item.latest?.actual.figure else { return latest(item) }
    return item.indicator.words(figure) + (item.indicator.base(figure).map { " (\($0))" } ?? "")
  }
}
