/// Series, their figures and their targets.
extension DataPackTables {
  private static let seriesColumn = Column.text(
    "series", "Series", "Id of the series: the indicator, or indicator/part", required: true)
  private static let toSeries = DataPack.Reference(columns: ["series"], table: "series")

  /// A series of figures: of the whole, a team, an area or a comparator.
  private struct Series {
    let id: String
    let indicator: ItemID
    let part: ItemID?
    let kind: String
    let title: String
    let actuals: Keyed<Day, Actual>
    let targets: Keyed<Day, Target>
  }

  private var all: [Series] {
    plan.indicators.flatMap { id, indicator in
      [
        Series(
          id: id.description, indicator: id, part: nil, kind: "whole", title: indicator.title,
          actuals: indicator.actuals, targets: indicator.targets)
      ]
        + indicator.segments.map { part, segment in
          Series(
            id: "\(id)/\(part)", indicator: id, part: part, kind: "part", title: segment.title,
            actuals: segment.actuals, targets: segment.targets)
        }
        + indicator.comparators.map { part, comparator in
          Series(
            id: "\(id)/\(part)", indicator: id, part: part, kind: comparator.kind.rawValue,
            title: comparator.title, actuals: comparator.actuals, targets: Keyed())
        }
    }
  }

  /// One row a series.
  var series: Table {
    let kinds = ["whole", "part"] + Indicator.Comparator.Kind.allCases.map(\.rawValue)
    var table = Table(
      name: "series", title: "Series",
      description: "One row a series of figures: of the whole, a team or area, or somebody to "
        + "compare with.",
      columns: [
        Self.seriesColumn, Self.indicator,
        .text("part", "Part", "Id of the team, area or comparator; empty for the whole"),
        .text(
          "kind", "Kind", "whole, part (a team or area), or whose figures they are",
          required: true, choices: kinds),
        .text("title", "Title", "What it is called", required: true),
      ],
      primaryKey: ["series"],
      references: [DataPack.Reference(columns: ["indicator"], table: "indicators")])
    table.rows = all.map {
      [
        .text($0.id), .text($0.indicator.description), Value($0.part?.description),
        .text($0.kind), .text($0.title),
      ]
    }
    return table
  }

  /// One row a figure.
  var actuals: Table {
    var table = Table(
      name: "actuals", title: "Actuals",
      description: "One row a figure, up to \(assessment.asAt.inWords), with as many digits as "
        + "were recorded. Corrected figures stand as they are now.",
      columns: [
        Self.seriesColumn, Self.indicator,
        .of(.date, "as_at", "As at", "The day or the last day of the period", required: true),
        .of(.number, "value", "Value", "The figure, where it is exact"),
        .text(
          "unit", "Unit", "What kind of number it is", required: true,
          choices: Indicator.Unit.allCases.map(\.rawValue)),
        .of(.number, "low", "From", "The lower end, where it is a range"),
        .of(.number, "high", "To", "The upper end, where it is a range"),
        .of(.number, "fewer_than", "Fewer than", "The bound, where only that is known"),
        .text(
          "unavailable", "Why there is none", "Why there is no figure",
          choices: Unavailability.allCases.map(\.rawValue)),
        .text("reason", "Reason", "What was said about a missing figure"),
        .of(.number, "numerator", "Numerator", "How many of the base"),
        .of(.number, "denominator", "Denominator", "The base"),
        .text(
          "status", "Status", "How firm the figure is", required: true,
          choices: FigureStatus.allCases.map(\.rawValue)),
        .of(.integer, "corrections", "Corrections", "How often it was corrected", required: true),
        .text("source", "Source", "Where it was taken from"),
        .text("note", "Note", "A remark"),
      ],
      primaryKey: ["series", "as_at"], references: [Self.toSeries])
    table.rows = all.flatMap { series -> [[Value]] in
      let unit = plan.indicators[series.indicator]?.unit ?? .count
      return series.actuals.filter { $0.key <= assessment.asAt }.map { day, actual in
        row(series, unit, day, actual)
      }
    }
    return table
  }

  private func row(
    _ series: Series, _ unit: Indicator.Unit, _ day: Day, _ actual: Actual
  ) -> [Value] {
    let figure = actual.figure
    var (low, high, bound, why): (Value, Value, Value, Value) = (.none, .none, .none, .none)
    switch figure.reading {
    case .value: break
    case .range(let from, let to): (low, high) = (.number(from), .number(to))
    case .fewerThan(let value): bound = .number(value)
    case .unavailable(let reason): why = .text(reason.rawValue)
    }
    return [
      .text(series.id), .text(series.indicator.description), .date(day), Value(figure.value),
      .text(unit.rawValue), low, high, bound, why, Value(figure.reason), Value(figure.numerator),
      Value(figure.denominator), .text(figure.status.rawValue),
      .integer(actual.restatements.count), Value(actual.source), Value(actual.note),
    ]
  }

  private var decided: [(series: Series, from: Day, target: Target)] {
    all.flatMap { series in
      series.targets.filter { $0.value.decided(from: $0.key) <= assessment.asAt }
        .map { (series, $0.key, $0.value) }
    }
  }

  /// One row a decision about a target.
  var targets: Table {
    var table = Table(
      name: "targets", title: "Targets",
      description: "One row a decision about a target, none overwritten. A figure is judged by "
        + "what had been decided when its period ended.",
      columns: [
        Self.seriesColumn,
        .of(.date, "from", "Holds from", "The day it holds from", required: true),
        .text("target", "Target", "What is asked for, in words", required: true),
        .text("aim", "Aim", "What kind of aim", required: true, choices: Self.aims),
        .of(.number, "low", "At least", "The least that is enough"),
        .of(.number, "high", "At most", "The most that is allowed"),
        .of(.date, "due", "Due", "The day it is to be reached"),
        .of(.number, "aspiration", "Aspiration", "A better value hoped for"),
        .of(.number, "tolerance", "Tolerance", "How far short is still amber"),
        .of(.date, "decided_on", "Decided on", "The day it was decided", required: true),
        .text("agreed_by", "Agreed by", "Who agreed it", required: true),
        .text("why", "Why", "Why it was decided", required: true),
      ],
      primaryKey: ["series", "from"], references: [Self.toSeries])
    table.rows = decided.map { series, from, target in
      let limits = target.aim.limits
      let words = plan.indicators[series.indicator].map { $0.words(target) }
      return [
        .text(series.id), .date(from), .text(words ?? ""), .text(Self.aim(target.aim)),
        Value(limits.low), Value(limits.high), Value(target.due), Value(target.aspiration),
        Value(target.tolerance), .date(target.decided(from: from)), .text(target.agreedBy),
        .text(target.why),
      ]
    }
    return table
  }

  private static let aims = [
    "at-least", "at-most", "between", "exactly", "none-yet", "withdrawn",
  ]

  private static func aim(_ aim: Target.Aim) -> String {
    switch aim {
    case .atLeast: aims[0]
    case .atMost: aims[1]
    case .between: aims[2]
    case .exactly: aims[3]
    case .noneYet: aims[4]
    case .withdrawn: aims[5]
    }
  }

  /// One row a value on the way to a target.
  var milestones: Table {
    var table = Table(
      name: "milestones", title: "Milestones",
      description: "One row a value that a target asks for on the way.",
      columns: [
        Self.seriesColumn,
        .of(.date, "from", "Target from", "The day the target holds from", required: true),
        .of(.date, "day", "Day", "The day of the milestone", required: true),
        .of(.number, "value", "Value", "Where the figure should be", required: true),
      ],
      primaryKey: ["series", "from", "day"],
      references: [DataPack.Reference(columns: ["series", "from"], table: "targets")])
    table.rows = decided.flatMap { series, from, target in
      target.milestones.map { [.text(series.id), .date(from), .date($0.key), .number($0.value)] }
    }
    return table
  }
}
