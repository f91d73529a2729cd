/// The end of part 4: what may stand in the way; for the board only.
extension BoardUpdate {
  var risks: [Document.Block] {
    [.heading(level: 3, "Risks", anchor: "risks")]
      + (plan.risks.isEmpty ? [.paragraph("No risk is recorded.")] : [.table(riskTable)])
  }

  private var riskTable: Document.Table {
    Document.Table(
      "What may stand in the way, gravest first",
      ["Risk", "Likelihood", "Impact", "Owner", "Mitigation", "Objectives"],
      rows: gravestFirst.map { id, risk in
        let objectives = risk.objectives.map(\.description)
        return [
          Document.Cell("\(risk.title) (\(id))"), weight(risk.likelihood), weight(risk.impact),
          Document.Cell(owner(risk)), Document.Cell(risk.mitigation ?? "none"),
          Document.Cell(objectives.isEmpty ? "none" : objectives.joined(separator: ", ")),
        ]
      })
  }

  private func weight(_ step: Int?) -> Document.Cell {
    Document.Cell(step.map { "\($0) of 5" } ?? "not weighed")
  }

  private func owner(_ risk: Risk) -> String {
    guard let id = risk.owner else { return "none" }
    guard let officer = plan.officers[id] else { return "\(id)" }
    guard case .vacant(let since) = officer.holding(on: assessment.asAt) else {
      return officer.post
    }
    return "\(officer.post) (vacant since \(since.inWords))"
  }

  /// By likelihood times impact; those not weighed come last, in the order of their ids.
  private var gravestFirst: [(id: ItemID, risk: Risk)] {
    plan.risks.enumerated().sorted { left, right in
      let (graver, other) = (gravity(left.element.value), gravity(right.element.value))
      return graver == other ? left.offset < right.offset : graver > other
    }.map { (id: $0.element.key, risk: $0.element.value) }
  }

  private func gravity(_ risk: Risk) -> Int {
    guard let likelihood = risk.likelihood, let impact = risk.impact else { return 0 }
    return likelihood.multipliedReportingOverflow(by: impact).partialValue
  }
}
