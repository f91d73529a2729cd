/// Words for findings and objectives that every paper says alike.
extension PaperPieces {
  /// "7 findings (not counting 1 withdrawn)".
  func findings(of assessment: PlanAssessment) -> String {
    let withdrawn = assessment.withdrawnFindings.count
    return counted(assessment.standingFindings.count, "finding")
      + (withdrawn == 0 ? "" : " (not counting \(withdrawn) withdrawn)")
  }

  /// The bodies that answer for something, such as the council and the NHS board; none without.
  func bodies(_ names: [String]) -> [Document.Fact] {
    names.isEmpty ? [] : [Document.Fact("Responsible bodies", names.joined(separator: ", "))]
  }

  /// What became of a finding; `nil` for one that stands and has an objective.
  func answer(to finding: FindingAssessment) -> String? {
    switch finding.state {
    case .answered: nil
    case .withdrawn(let on, let why): "Withdrawn on \(on.inWords): \(why)"
    case .noObjective(let why): "No objective answers it. The reason given: \(why)"
    case .unanswered: "No objective answers it, and no reason is given."
    }
  }

  /// What stands in the place of a rating of the quarter where there is none, with the reason.
  func unratedThisQuarter(_ objective: ObjectiveAssessment) -> String {
    if let why = objective.nilReturn { return "Nothing to report: \(why)" }
    return objective.isNotYetBegun ? unrated(objective) : "Not reported this quarter"
  }

  /// What stands in the place of a rating where there is none.
  func unrated(_ objective: ObjectiveAssessment) -> String {
    if objective.isNotYetBegun { return "Not yet begun" }
    return objective.nilReturn == nil ? "Not reported" : "Nothing to report"
  }

  /// The objectives of a finding: each told where it is at home, and only named elsewhere.
  func objectives(
    of finding: FindingAssessment, in assessment: PlanAssessment,
    told: (ObjectiveAssessment) -> [Document.Block]
  ) -> [Document.Block] {
    finding.objectives.compactMap { assessment.objective($0) }.flatMap { objective in
      assessment.home(of: objective) == finding.id
        ? told(objective)
        : [.paragraph("Objective \(named(objective.id)) also serves it: see there.")]
    }
  }

  /// What inspectors judged, with the grades.
  func judgements(of inspection: Inspection, caption: String = "Judgements of") -> Document.Table {
    Document.Table(
      "\(caption) \(inspection.title)", ["Judgement", "Grade"],
      rows: inspection.judgements.values.map {
        [Document.Cell($0.title), Document.Cell($0.grade.words)]
      })
  }
}
