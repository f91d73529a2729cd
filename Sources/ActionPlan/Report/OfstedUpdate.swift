/// The quarterly update for Ofsted, by recommendation.
///
/// What was done, what difference it made, on what evidence, and what is next. It holds no internal
/// risk.
public struct OfstedUpdate {
  let assessment: PlanAssessment
  let pieces: PaperPieces
  var plan: Plan { assessment.plan }

  /// Prepares the paper.
  public init(_ assessment: PlanAssessment) {
    self.assessment = assessment
    pieces = PaperPieces(plan: assessment.plan)
  }

  /// The paper.
  ///
  /// - Parameter version: The number of the plan's version it is made from.
  /// - Returns: The same document for the same plan, version, quarter and day.
  public func document(version: Int) -> Document {
    pieces.paper(
      "Quarterly update for Ofsted", assessment, version: version,
      metadata: pieces.metadata(assessment, version: version),
      blocks: summary + assessment.findings.flatMap { recommendation($0) } + loose + dates
        + closing)
  }

  private var summary: [Document.Block] {
    [
      .heading(level: 2, "Summary", anchor: "summary"), .paragraph(opening),
    ] + pieces.corrections(assessment, withRisks: false) + [
      .table(
        Document.Table(
          "Where each finding stands", ["Finding", "Objectives with their rating this quarter"],
          rows: assessment.findings.map { finding in
            [Document.Cell(pieces.named(finding.id)), Document.Cell(standing(finding))]
          })),
      .heading(level: 2, "Recommendation by recommendation", anchor: "recommendations"),
    ]
  }

  private var opening: String {
    let answered = assessment.standingFindings.count { !$0.objectives.isEmpty }
    let loose = assessment.looseObjectives.count
    return "\(pieces.findings(of: assessment)), of which \(answered) "
      + "\(answered == 1 ? "has" : "have") at least one objective. "
      + (loose == 0 ? "" : "\(counted(loose, "objective serves", "objectives serve")) no finding. ")
      + "\(counted(assessment.returnsMissing.count, "open objective")) not reported this quarter."
  }

  private func standing(_ finding: FindingAssessment) -> String {
    switch finding.state {
    case .withdrawn(let on, _):
      return (["withdrawn on \(on.inWords)"] + ratings(finding)).joined(separator: "; ")
    case .noObjective: return "no objective; the reason is given below"
    case .unanswered: return "no objective, and no reason is given"
    case .answered: return ratings(finding).joined(separator: "; ")
    }
  }

  private func ratings(_ finding: FindingAssessment) -> [String] {
    finding.objectives.compactMap { assessment.objective($0) }.map { item in
      if let closed = item.closed { return "\(item.id): closed on \(closed.on.inWords)" }
      let rating = item.rating.map { pieces.words(rating: $0) }
      return "\(item.id): \(rating ?? pieces.unrated(item).lowercased())"
    }
  }

  private func recommendation(_ finding: FindingAssessment) -> [Document.Block] {
    let item = finding.recommendation
    var blocks: [Document.Block] = [
      .heading(level: 3, "Recommendation \(pieces.named(finding.id))", anchor: "r-\(finding.id)"),
      .quotation(item.text, source: item.place),
    ]
    let bodies = pieces.bodies(item.bodies)
    if !bodies.isEmpty { blocks.append(.facts(bodies)) }
    if let answer = pieces.answer(to: finding) { blocks.append(.paragraph(answer)) }
    return blocks + pieces.objectives(of: finding, in: assessment) { objective($0) }
  }

  private var loose: [Document.Block] {
    let found = assessment.looseObjectives
    guard !found.isEmpty else { return [] }
    return [.heading(level: 3, "Objectives that serve no finding", anchor: "other-objectives")]
      + found.flatMap { objective($0) }
  }

  private func objective(_ item: ObjectiveAssessment) -> [Document.Block] {
    let rating =
      item.rating.map { pieces.words(rating: $0) } ?? pieces.unratedThisQuarter(item)
    var facts = [
      Document.Fact("Lead", pieces.lead(item)),
      Document.Fact(
        "Rating",
        item.closed == nil
          ? rating + (item.claimedClosed == nil ? "" : "; claimed closed, not yet confirmed")
          : "Closed"),
      Document.Fact("Due", pieces.due(item.schedule)),
    ]
    if let entry = item.progress {
      facts += [
        Document.Fact("Done", entry.done ?? "nothing said"),
        Document.Fact("Difference made", entry.difference ?? "nothing said"),
        Document.Fact("Evidence", pieces.evidence(entry.evidence)),
        Document.Fact("Next", entry.next ?? "nothing said"),
      ]
    } else if let closed = item.closed {
      facts.append(Document.Fact("Evidence", pieces.evidence(closed.evidence)))
    }
    if let why = item.objective.noIndicator { facts.append(Document.Fact("No indicator", why)) }
    return [
      .heading(level: 4, "Objective \(pieces.named(item.id))", anchor: "o-\(item.id)"),
      .facts(facts),
    ] + indicators(item)
  }

  private func indicators(_ item: ObjectiveAssessment) -> [Document.Block] {
    let found = item.objective.indicators.compactMap { assessment.indicator($0) }
    guard !found.isEmpty else { return [] }
    let teams = found.compactMap { pieces.teamsBeyond($0) }
    return [
      .table(
        Document.Table(
          "Indicators of objective \(item.id)",
          ["Indicator", "Latest", "Before", "Direction of travel", "Position"],
          rows: found.map { indicator in
            let before = indicator.movement.map {
              "\(indicator.indicator.words($0.from.figure)) at \($0.from.day.inWords)"
            }
            return [
              Document.Cell(indicator.indicator.title), Document.Cell(pieces.latest(indicator)),
              Document.Cell(before ?? "none"), pieces.cell(directionOf: indicator),
              pieces.cell(positionOf: indicator),
            ]
          }))
    ] + (teams.isEmpty ? [] : [.list(teams)])
  }

  private var closing: [Document.Block] {
    PaperKey(plan: plan).blocks
  }
}
