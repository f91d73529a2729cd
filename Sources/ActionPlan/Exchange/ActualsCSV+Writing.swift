extension ActualsCSV {
  /// The columns of a written file, in order.
  static let writtenColumns: [Column] = [
    .indicator, .title, .asAt, .value, .low, .high, .fewerThan, .unavailable, .reason, .unit,
    .segment, .comparator, .numerator, .denominator, .status, .source, .note,
  ]

  /// Writes every figure of a plan as one row of a tidy table, which this type reads back.
  ///
  /// Rows stand by indicator, the whole before its segments and comparators, then by day. Where a
  /// figure was corrected, the row has the figure as it stands now.
  public static func write(_ plan: Plan) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(writtenColumns.map { .text($0.rawValue) })
    for (id, indicator) in plan.indicators {
      write(indicator.actuals, ActualsRow(id, indicator), to: &writer)
      for (segment, part) in indicator.segments {
        write(part.actuals, ActualsRow(id, indicator, segment: segment), to: &writer)
      }
      for (comparator, part) in indicator.comparators {
        write(part.actuals, ActualsRow(id, indicator, comparator: comparator), to: &writer)
      }
    }
    return writer.bytes
  }

  private static func write(
    _ actuals: Keyed<Day, Actual>, _ row: ActualsRow, to writer: inout CSVWriter
  ) {
    for (day, actual) in actuals {
      writer.append(writtenColumns.map { row.cell($0, day, actual) })
    }
  }
}

/// One series of figures, as its rows are written.
private struct ActualsRow {
  let id: ItemID
  let indicator: Indicator
  let segment: ItemID?
  let comparator: ItemID?

  init(_ id: ItemID, _ indicator: Indicator, segment: ItemID? = nil, comparator: ItemID? = nil) {
    self.id = id
    self.indicator = indicator
    self.segment = segment
    self.comparator = comparator
  }

  func cell(_ column: ActualsCSV.Column, _ day: Day, _ actual: Actual) -> CSVCell {
    let figure = actual.figure
    return switch column {
    case .indicator: .text(id.description)
    case .title: .text(indicator.title)
    case .asAt: .text(day.description)
    case .value, .low, .high, .fewerThan, .unavailable: reading(column, figure.reading)
    case .reason: text(figure.reason)
    case .unit: .text(indicator.unit.rawValue)
    case .segment: text(segment?.description)
    case .comparator: text(comparator?.description)
    case .numerator: number(figure.numerator)
    case .denominator: number(figure.denominator)
    case .status: .text(figure.status.rawValue)
    case .source: text(actual.source)
    case .paragraph: .empty
    case .note: text(actual.note)
    }
  }

  private func reading(_ column: ActualsCSV.Column, _ reading: Reading) -> CSVCell {
    switch (column, reading) {
    case (.value, .value(let value)): number(value)
    case (.low, .range(let low, _)): number(low)
    case (.high, .range(_, let high)): number(high)
    case (.fewerThan, .fewerThan(let bound)): number(bound)
    case (.unavailable, .unavailable(let why)): .text(why.rawValue)
    default: .empty
    }
  }

  private func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }

  private func number(_ value: ExactDecimal?) -> CSVCell {
    value.map { .number($0.description) } ?? .empty
  }
}
