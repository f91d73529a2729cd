/// The tables of many plans: those of a data pack with the plan in front, and a table of the plans.
public enum PortfolioTables {
  /// The column that names the plan in every table.
  private static let plan = DataPack.Column.text(
    "plan", "Plan", "Short name of the plan", required: true)

  /// The tables of one plan.
  ///
  /// - Parameters:
  ///   - assessment: The plan at its quarter.
  ///   - summary: What was counted in it.
  /// - Returns: The same tables in the same order for every plan, each row with the plan's key first.
  public static func tables(
    of assessment: PlanAssessment, _ summary: PlanSummary
  ) -> [DataPack.Table] {
    let tables = DataPackTables(
      assessment: assessment, pieces: PaperPieces(plan: assessment.plan))
    let own = [
      tables.indicators, tables.comparison, tables.actuals, tables.targets, tables.milestones,
      tables.progress, tables.coverage, tables.slippage, tables.objectives, tables.actions,
      tables.series, tables.answers, tables.measures, tables.key,
    ]
    return [plans(summary)] + own.map { keyed($0, by: summary) }
  }

  /// A table with the plan in front of every row.
  private static func keyed(_ table: DataPack.Table, by summary: PlanSummary) -> DataPack.Table {
    var table = table
    // One description stands for the tables of all plans.
    table.description = table.description.replacing(
      summary.asAt.inWords, with: "the plan's day (as_at of plans)")
    table.columns.insert(plan, at: 0)
    table.primaryKey.insert("plan", at: 0)
    for place in table.references.indices { table.references[place].columns.insert("plan", at: 0) }
    table.references.append(DataPack.Reference(columns: ["plan"], table: "plans"))
    let key = DataPack.Value.text(summary.key)
    for place in table.rows.indices { table.rows[place].insert(key, at: 0) }
    return table
  }

  /// One row a plan, with everything that was counted.
  private static func plans(_ summary: PlanSummary) -> DataPack.Table {
    var table = DataPack.Table(
      name: "plans", title: "Plans",
      description: "One row a plan: what it was counted for and everything that was counted.",
      columns: [
        plan, .text("folder", "Folder", "Where it was read", required: true),
        .text("title", "Title", "What it is called", required: true),
        .text("authority", "Authority", "The council whose plan it is", required: true),
        .of(.integer, "version", "Version", "The number of its version", required: true),
        .text("quarter", "Quarter", "The quarter it was counted for", required: true),
        .of(.date, "as_at", "As at", "The last day that counts", required: true),
      ], primaryKey: ["plan"])
    table.columns += PortfolioCount.allCases.map {
      .of(.integer, $0.rawValue, $0.title, $0.meaning, required: true)
    }
    table.rows = [
      [
        .text(summary.key), .text(summary.folder), .text(summary.title),
        .text(summary.authority), .integer(summary.version), .text(summary.quarter.title),
        .date(summary.asAt),
      ] + PortfolioCount.allCases.map { .integer(summary.counts[$0]) }
    ]
    return table
  }
}

extension DataPackTables {
  /// One row an indicator with figures in both quarters: what they are, and what rule M1 makes of them.
  var comparison: Table {
    var table = Table(
      name: "comparison", title: "Last two quarters",
      description: "One row an indicator: its last figure of the quarter against the last of the "
        + "quarter before, by rule M1. Without a row: no figure in one of the two, or a year to date.",
      columns: [
        Self.indicator,
        .of(.date, "before_as_at", "Before as at", "The day of the earlier figure", required: true),
        .of(.number, "before_low", "Before, from", "The least it was", required: true),
        .of(.number, "before_high", "Before, to", "The most it was", required: true),
        .of(.date, "as_at", "As at", "The day of the later figure", required: true),
        .of(.number, "low", "From", "The least it is", required: true),
        .of(.number, "high", "To", "The most it is", required: true),
        .of(.number, "tolerance", "Tolerance", "The smallest change that matters", required: true),
        .text(
          "outcome", "Outcome", "What rule M1 makes of the two", required: true,
          choices: Self.outcomes),
      ],
      primaryKey: ["indicator"],
      references: [DataPack.Reference(columns: ["indicator"], table: "indicators")])
    table.rows = assessment.indicators.compactMap { item in
      guard let movement = assessment.sinceLastQuarter(item) else { return nil }
      let (from, to) = (movement.from, movement.to)
      return [
        .text(item.id.description), .date(from.day), .number(from.interval.low),
        .number(from.interval.high), .date(to.day), .number(to.interval.low),
        .number(to.interval.high), .number(movement.tolerance), .text(movement.outcome.word),
      ]
    }
    return table
  }

  private static let outcomes = [
    "better", "worse", "no change", "higher", "lower", "cannot tell", "not comparable",
  ]

  /// One row an action.
  var actions: Table {
    var table = Table(
      name: "actions", title: "Actions",
      description: "One row an action, as at \(assessment.asAt.inWords).",
      columns: [
        .text("action", "Action", "Id of the action", required: true), Self.objective,
        .text("title", "Title", "What will be done", required: true),
        .of(.date, "first_due", "First agreed", "The due date as first agreed"),
        .of(.date, "due", "Due", "The due date that holds now"),
        .of(.integer, "moves", "Moves", "How often the date was moved", required: true),
        .of(.boolean, "done", "Done", "Done by the day", required: true),
        .of(
          .boolean, "overdue", "Overdue", "Not done and past the date that holds now",
          required: true),
        .of(
          .boolean, "overdue_first", "Overdue (first date)",
          "Not done and past the date first agreed", required: true),
      ],
      primaryKey: ["action"],
      references: [DataPack.Reference(columns: ["objective"], table: "objectives")])
    table.rows = assessment.objectives.flatMap(\.actions).map { item in
      [
        .text(item.id.description), .text(item.action.objective.description),
        .text(item.action.title), .init(item.schedule.first), .init(item.schedule.current),
        .integer(item.schedule.moves.count), .boolean(item.isDone),
        .boolean(item.schedule.isOverdue), .boolean(item.schedule.isOverdueAgainstFirst),
      ]
    }
    return table
  }
}
