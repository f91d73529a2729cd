/// One row of figures, read for a plan.
struct ActualsCSVRow {
  private let row: CSVRow
  private let header: ActualsCSVHeader

  /// Everything wrong with a row.
  struct Troubles: Error {
    var problems: [ActualsCSV.Problem]
  }

  init(_ row: CSVRow, _ header: ActualsCSVHeader) {
    self.row = row
    self.header = header
  }

  /// Records an observation, with the plan's refusal told by line.
  static func record(
    _ observation: Observation, _ line: Int, in plan: inout Plan, _ correction: Correction
  ) throws(Troubles) {
    do throws(PlanError) {
      try plan.record(observation, correction)
    } catch {
      throw Troubles(problems: [.init(line: line, error.message, hint: error.hint)])
    }
  }

  /// What the row says.
  func observation(in plan: Plan) throws(Troubles) -> Observation {
    guard row.cells.count <= header.width else {
      throw trouble(
        nil, "the row has \(row.cells.count) cells under \(header.width) columns",
        hint: "put a text with commas in quotes")
    }
    let (id, indicator) = try indicator(in: plan)
    let asAt = try need(.asAt)
    guard let day = Day(typed: asAt) else {
      throw trouble(
        .asAt, "\"\(asAt)\" is not a day", hint: "write a day as 2019-06-14 or \"14 June 2019\"")
    }
    try checkUnit(indicator)
    var actual = Actual(try figure(for: indicator))
    actual.source = source
    actual.note = cell(.note)
    return Observation(id, try scope(in: indicator), asAt: day, actual)
  }

  private func cell(_ column: ActualsCSV.Column) -> String? { header.cell(column, of: row) }

  private func need(_ column: ActualsCSV.Column) throws(Troubles) -> String {
    guard let text = cell(column) else { throw trouble(column, "the cell is empty") }
    return text
  }

  private func trouble(
    _ column: ActualsCSV.Column?, _ message: String, hint: String? = nil
  ) -> Troubles {
    let place = column.flatMap { column in header.places[column].map { ($0 + 1, column) } }
    return Troubles(problems: [.init(line: row.line, column: place, message, hint: hint)])
  }

  private func indicator(in plan: Plan) throws(Troubles) -> (ItemID, Indicator) {
    let text = try need(.indicator)
    guard let id = ItemID(text) else {
      throw trouble(.indicator, "\"\(text)\" is not an id", hint: ItemID.rule)
    }
    do throws(PlanError) {
      return (id, try plan.existing(Indicator.self, id))
    } catch {
      throw trouble(.indicator, error.message, hint: error.hint)
    }
  }

  private var source: String? {
    guard let source = cell(.source) else { return cell(.paragraph).map { "paragraph \($0)" } }
    return source + (cell(.paragraph).map { ", paragraph \($0)" } ?? "")
  }
}

// MARK: Whose figure it is

extension ActualsCSVRow {
  private func scope(in indicator: Indicator) throws(Troubles) -> Scope {
    switch (cell(.segment), cell(.comparator)) {
    case (nil, nil): return .whole
    case (.some, .some):
      throw trouble(.comparator, "the row names a segment and a comparator")
    case (let name?, nil):
      let parts = indicator.segments.map { (id: $0.key, title: $0.value.title) }
      return .segment(try part(.segment, name, parts, indicator))
    case (nil, let name?):
      let parts = indicator.comparators.map { (id: $0.key, title: $0.value.title) }
      return .comparator(try part(.comparator, name, parts, indicator))
    }
  }

  /// Finds a part by its id, or by its title without regard to case.
  private func part(
    _ column: ActualsCSV.Column, _ name: String, _ parts: [(id: ItemID, title: String)],
    _ indicator: Indicator
  ) throws(Troubles) -> ItemID {
    if let id = ItemID(name), parts.contains(where: { $0.id == id }) { return id }
    let wanted = name.lowercased()
    let found = parts.filter {
      $0.title.trimmedForCSV.lowercased() == wanted || $0.id.description.lowercased() == wanted
    }
    if found.count == 1 { return found[0].id }
    guard found.isEmpty else {
      let ids = found.map(\.id.description).joined(separator: ", ")
      throw trouble(column, "\"\(name)\" is the title of \(ids)", hint: "name it by its id")
    }
    let closest = nearest(to: name, among: parts.map(\.title) + parts.map(\.id.description))
    let kind = column.rawValue
    throw trouble(
      column, "\"\(indicator.title)\" has no \(kind) \"\(name)\"",
      hint: (closest.map { "did you mean \"\($0)\"? " } ?? "")
        + "`actionplan add \(kind) \(cell(.indicator) ?? "") ID --title …` makes one")
  }

  /// Refuses a unit that contradicts the indicator's.
  private func checkUnit(_ indicator: Indicator) throws(Troubles) {
    guard let text = cell(.unit), !Self.agrees(text.lowercased(), indicator) else { return }
    let own = indicator.noun.map { "\(indicator.unit.rawValue) of \"\($0)\"" }
    throw trouble(
      .unit,
      "\"\(text)\" is not the unit of \"\(indicator.title)\", "
        + (own ?? indicator.unit.rawValue), hint: "correct the row, or the unit of the indicator")
  }

  private static func agrees(_ text: String, _ indicator: Indicator) -> Bool {
    if let noun = indicator.noun, text == noun.trimmedForCSV.lowercased() { return true }
    if let unit = unit(named: text) { return unit == indicator.unit }
    // Any other word is what is counted: only a noun of the indicator's own can contradict it.
    switch indicator.unit {
    case .count, .ratio: return indicator.noun == nil
    case .percent, .rate, .days, .pounds: return false
    }
  }

  private static func unit(named text: String) -> Indicator.Unit? {
    switch text {
    case "percent", "per cent", "%", "percentage": .percent
    case "rate", "per 10,000", "per 10000", "rate per 10,000": .rate
    case "pounds", "£", "gbp": .pounds
    case "day": .days
    default: Indicator.Unit(rawValue: text)
    }
  }
}

// MARK: The figure

extension ActualsCSVRow {
  /// The words of the status column.
  private enum Status: String, CaseIterable {
    case measured, final, estimated, provisional, range, unavailable
    case lessThan = "less than"
  }

  private func figure(for indicator: Indicator) throws(Troubles) -> Figure {
    let status = try status()
    let reading = try reading(status, indicator)
    let firmness: FigureStatus =
      switch status {
      case .estimated: .estimated
      case .provisional: .provisional
      case .measured, .final, .range, .unavailable, .lessThan: .final
      }
    return Figure(
      reading, numerator: try number(.numerator), denominator: try number(.denominator),
      status: firmness, reason: cell(.reason))
  }

  private func status() throws(Troubles) -> Status {
    guard let text = cell(.status) else { return .measured }
    if let status = Status(rawValue: text.lowercased()) { return status }
    let words = Status.allCases.map(\.rawValue)
    throw trouble(
      .status, "\"\(text)\" is not a status",
      hint: (nearest(to: text, among: words).map { "did you mean \($0)? " } ?? "")
        + "it is one of " + words.joined(separator: ", "))
  }

  /// The figure by its status and by the cells that are filled in.
  private func reading(_ status: Status, _ indicator: Indicator) throws(Troubles) -> Reading {
    let given = Given(
      value: try typedValue(indicator)?.reading, low: try number(.low), high: try number(.high),
      bound: try number(.fewerThan), gap: try gap())
    switch status {
    case .unavailable:
      guard given.count == (given.gap == nil ? 0 : 1) else {
        throw trouble(.status, "the figure is unavailable, and yet it is given")
      }
      return .unavailable(given.gap ?? .notAvailable)
    case .lessThan:
      guard given.count == 1, let bound = given.anyBound else {
        throw trouble(
          .high, "a figure that is less than a bound has the bound in high, and no more")
      }
      return .fewerThan(bound)
    case .range:
      guard let reading = given.only, case .range = reading else {
        throw trouble(.low, "a range has its ends in low and high, and no value")
      }
      return try inOrder(reading)
    case .measured, .final, .estimated, .provisional:
      if let reading = given.only { return try inOrder(reading) }
      guard given.count > 0 else {
        throw trouble(
          .value, "the cell is empty", hint: "a gap has the status unavailable; it is never a zero")
      }
      throw trouble(.low, "low and high stand together, and beside no value")
    }
  }

  private func inOrder(_ reading: Reading) throws(Troubles) -> Reading {
    guard case .range(let low, let high) = reading, high < low else { return reading }
    throw trouble(.high, "the range from \(low) to \(high) runs backwards")
  }

  private func gap() throws(Troubles) -> Unavailability? {
    guard let text = cell(.unavailable) else { return nil }
    if let gap = Unavailability(rawValue: text.lowercased()) { return gap }
    throw trouble(
      .unavailable, "\"\(text)\" is not a reason for a gap",
      hint: "it is one of " + Unavailability.allCases.map(\.rawValue).joined(separator: ", "))
  }

  private func typedValue(_ indicator: Indicator) throws(Troubles) -> TypedFigure? {
    guard let text = cell(.value) else { return nil }
    do throws(FigureTextError) {
      let typed = try TypedFigure(text)
      guard let sign = typed.sign, !sign.fits(indicator.unit) else { return typed }
    } catch {
      throw trouble(.value, "\"\(text)\" \(error.reason.words)", hint: error.reason.hint)
    }
    throw trouble(.value, "\"\(text)\" does not have the unit \(indicator.unit.rawValue)")
  }

  private func number(_ column: ActualsCSV.Column) throws(Troubles) -> ExactDecimal? {
    guard let text = cell(column) else { return nil }
    do throws(FigureTextError) {
      return try TypedNumber(text).value
    } catch {
      throw trouble(column, "\"\(text)\" \(error.reason.words)", hint: error.reason.hint)
    }
  }
}

/// The cells of a row that say what the figure is.
private struct Given {
  var value: Reading?
  var low: ExactDecimal?
  var high: ExactDecimal?
  var bound: ExactDecimal?
  var gap: Unavailability?

  /// How many cells are filled in.
  var count: Int {
    [value != nil, low != nil, high != nil, bound != nil, gap != nil].count { $0 }
  }

  /// The one figure that the cells give together; `nil` when they give none or several.
  var only: Reading? {
    switch (value, low, high, bound, gap) {
    case (let value?, nil, nil, nil, nil): value
    case (nil, let low?, let high?, nil, nil): .range(low: low, high: high)
    case (nil, nil, nil, let bound?, nil): .fewerThan(bound)
    case (nil, nil, nil, nil, let gap?): .unavailable(gap)
    default: nil
    }
  }

  /// The bound, wherever it stands.
  var anyBound: ExactDecimal? {
    if case .fewerThan(let bound)? = value { return bound }
    return high ?? bound
  }
}
