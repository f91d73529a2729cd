/// Makes the tables of a data pack; what is judged is said in the words of the papers.
struct DataPackTables {
  typealias Table = DataPack.Table
  typealias Column = DataPack.Column
  typealias Value = DataPack.Value

  let assessment: PlanAssessment
  let pieces: PaperPieces
  var plan: Plan { assessment.plan }

  static let indicator = Column.text(
    "indicator", "Indicator", "Id of the indicator", required: true)
  static let objective = Column.text(
    "objective", "Objective", "Id of the objective", required: true)

  /// One row an indicator, judged as in the papers of the quarter.
  var indicators: Table {
    var table = Table(
      name: "indicators", title: "Indicators",
      description: "One row an indicator: what it measures, its latest figure and what the rules "
        + "say of it at \(assessment.asAt.inWords).",
      columns: [
        Self.indicator, .text("title", "Title", "What it is called", required: true),
        .of(.date, "latest_as_at", "Latest as at", "The day of the latest entry"),
        .of(.number, "latest_value", "Latest figure", "The latest figure where it is exact"),
        .text("latest", "Latest in words", "The latest entry with its base and date"),
        .text(
          "unit", "Unit", "What kind of number it is", required: true,
          choices: Indicator.Unit.allCases.map(\.rawValue)),
        .text("measured_in", "Measured in", "The unit in words", required: true),
        .text("target", "Target in force", "The target the latest figure is judged by"),
        .of(.number, "required", "Required", "The value required at the date of the figure"),
        .text(
          "position", "Position", "Where the figure stands against the target, by rule P1",
          required: true, choices: Position.Status.allCases.map(\.rawValue)),
        .text(
          "position_words", "Position in words", "The position with its ground",
          required: true),
        .text(
          "direction", "Direction of travel",
          "Whether the figures change beyond their usual ups and downs", required: true),
        .text("direction_rules", "Direction by rule", "The rules behind the direction"),
        .text(
          "direction_words", "Direction in words", "The direction with its ground",
          required: true),
        .text(
          "movement", "Since last time", "The latest figure against the one before, by rule M1"),
        .of(
          .boolean, "reported", "Reported this quarter", "Whether a figure came in the quarter",
          required: true),
        .text(
          "polarity", "Which way is better", "higher, lower, inside a band, or neither",
          required: true, choices: Polarity.allCases.map(\.rawValue)),
        .text("frequency", "How often", "How often a figure is due"),
        .text("definition", "Definition", "What exactly is counted"),
        .text("source_system", "Source system", "Where the figures come from"),
        .of(.date, "baseline_as_at", "Baseline as at", "The day of the baseline"),
        .text("baseline", "Baseline", "The value before the work began"),
      ],
      primaryKey: ["indicator"])
    table.rows = assessment.indicators.map { row($0) }
    return table
  }

  private func row(_ item: IndicatorAssessment) -> [Value] {
    let indicator = item.indicator
    let position = pieces.cell(item.position, of: indicator)
    let baseline = indicator.baseline
    return [
      .text(item.id.description), .text(indicator.title),
      Value(item.latest?.day), Value(item.latest?.actual.figure.value),
      .text(pieces.latest(item)),
      .text(indicator.unit.rawValue), .text(indicator.unitWords),
      Value(item.position.target.map { indicator.words($0) }), Value(item.position.required),
      .toned(item.position.status.rawValue, position.tone), .text(position.text),
      Value(pieces.cell(item.direction.state)),
      Value(rules(item.direction.rules)), .text(indicator.words(item.direction)),
      Value(item.movement.map { indicator.words($0) }),
      .boolean(item.isReportedThisQuarter), .text(indicator.polarity.rawValue),
      Value(indicator.frequency?.rawValue), Value(indicator.definition),
      Value(indicator.sourceSystem), Value(baseline?.asAt),
      Value(baseline.map { indicator.words($0.figure) }),
    ]
  }

  private func rules(_ rules: [Rule]) -> String? {
    rules.isEmpty ? nil : rules.map(\.rawValue).joined(separator: ", ")
  }

  /// One row a finding: what answers it.
  var coverage: Table {
    var table = Table(
      name: "coverage", title: "Coverage",
      description: "One row a finding: whether an objective answers it, and what is missing.",
      columns: [
        .text("finding", "Finding", "Id of the finding", required: true),
        .text("title", "Title", "A short name of the council's", required: true),
        .text("text", "In the inspectors' words", "What was said, word for word", required: true),
        .text(
          "origin", "Origin", "Who said it", required: true,
          choices: Recommendation.Origin.allCases.map(\.rawValue)),
        .text("place", "Place in the report", "Where it stands in the report"),
        .text(
          "bodies", "Responsible bodies", "Who answers for it, where the inspectors named them"),
        .text(
          "answered", "Answered?", "Whether an objective answers it, else why not",
          required: true),
        .text("objectives", "Objectives", "The objectives that answer it"),
        .of(.integer, "indicators", "Indicators", "How many indicators measure it", required: true),
        .of(
          .integer, "without_lead", "Without a lead", "Its objectives that have no lead",
          required: true),
        .of(
          .integer, "without_target", "Without a target", "Its indicators that have no target",
          required: true),
      ],
      primaryKey: ["finding"])
    table.rows = assessment.findings.map { finding in
      let recommendation = finding.recommendation
      return [
        .text(finding.id.description), .text(recommendation.title), .text(recommendation.text),
        .text(recommendation.origin.rawValue), Value(recommendation.place),
        Value(recommendation.bodies.isEmpty ? nil : recommendation.bodies.joined(separator: ", ")),
        Value(answered(finding)),
        Value(
          finding.objectives.isEmpty
            ? nil : finding.objectives.map(\.description).joined(separator: ", ")),
        .integer(finding.indicators.count), .integer(finding.withoutLead),
        .integer(finding.withoutTarget.count),
      ]
    }
    return table
  }

  private func answered(_ finding: FindingAssessment) -> Document.Cell {
    let tone: Document.Tone =
      switch finding.state {
      case .answered: .green
      case .noObjective: .amber
      case .unanswered: .red
      case .withdrawn: .grey
      }
    return Document.Cell(pieces.answer(to: finding) ?? "Yes", tone: tone)
  }

  /// One row a pair of a finding and an objective that answers it.
  var answers: Table {
    var table = Table(
      name: "answers", title: "Findings and objectives",
      description: "One row a pair: the objective answers the finding.",
      columns: [.text("finding", "Finding", "Id of the finding", required: true), Self.objective],
      primaryKey: ["finding", "objective"],
      references: [
        DataPack.Reference(columns: ["finding"], table: "coverage"),
        DataPack.Reference(columns: ["objective"], table: "objectives"),
      ])
    table.rows = assessment.findings.flatMap { finding in
      finding.objectives.map { [.text(finding.id.description), .text($0.description)] }
    }
    return table
  }

  /// One row a pair of an objective and an indicator that measures it.
  var measures: Table {
    var table = Table(
      name: "measures", title: "Objectives and indicators",
      description: "One row a pair: the indicator measures the objective.",
      columns: [Self.objective, Self.indicator], primaryKey: ["objective", "indicator"],
      references: [
        DataPack.Reference(columns: ["objective"], table: "objectives"),
        DataPack.Reference(columns: ["indicator"], table: "indicators"),
      ])
    table.rows = plan.objectives.flatMap { id, objective in
      objective.indicators.filter { plan.indicators[$0] != nil }.uniqued
        .map { [.text(id.description), .text($0.description)] }
    }
    return table
  }
}
