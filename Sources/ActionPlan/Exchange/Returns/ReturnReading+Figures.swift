extension ReturnReading {
  mutating func readFigure(_ row: ReturnForm.Row) {
    let pieces = row.key.split(separator: "/")
    guard pieces.count > 2, let id = ItemID(pieces[1]), let last = pieces.last,
      let fixed = Day(iso: String(last))
    else { return }
    let segment = pieces.count > 3 ? ItemID(pieces[2]) : nil
    guard let figure = readReading(row, id) else { return }
    let source = text(.figures, row.key, "source")
    let note = text(.figures, row.key, "note")
    if source == nil, figure.bounds != nil {
      refuse(
        ReturnPlace(.figures, row.key, "source"), "the figure for \(id) has no source",
        hint: "say where it was taken from", isWarning: true)
    }
    let day = day(.figures, row.key, "asAt") ?? fixed
    submission.operations.append(
      .record(
        Observation(
          id, segment.map { .segment($0) } ?? .whole, asAt: day,
          Actual(figure, source: source, note: figure.reason == nil ? note : nil))))
  }

  private func place(_ row: ReturnForm.Row, _ column: String) -> ReturnPlace {
    ReturnPlace(.figures, row.key, column)
  }

  private func isGiven(_ row: ReturnForm.Row, _ column: String) -> Bool {
    answers[place(row, column)] != nil
  }

  /// The figure of a row; `nil` when there is none or it can't be taken.
  private mutating func readReading(_ row: ReturnForm.Row, _ id: ItemID) -> Figure? {
    guard isGiven(row, "figure") else {
      if let column = ["upTo", "numerator", "denominator"].first(where: { isGiven(row, $0) }) {
        refuse(
          place(row, "figure"), "the row for \(id) has \(form.header(column)) but no figure",
          hint: "type the figure as it was reported; it is never worked out here")
        return nil
      }
      return readGap(row, id)
    }
    guard !isGiven(row, "gap") else {
      refuse(
        place(row, "gap"), "the row for \(id) has a figure and a reason why there is none",
        hint: "leave one of them empty")
      return nil
    }
    guard isGiven(row, "numerator") == isGiven(row, "denominator") else {
      refuse(
        place(row, isGiven(row, "numerator") ? "denominator" : "numerator"),
        "\(id) has \"How many\" or \"Out of\" alone", hint: "give both or neither")
      return nil
    }
    return readNumber(row, id)
  }

  private mutating func readNumber(_ row: ReturnForm.Row, _ id: ItemID) -> Figure? {
    guard let value = number(row.key, "figure") else { return nil }
    var reading = Reading.value(value)
    if let high = number(row.key, "upTo") {
      guard value <= high else {
        refuse(place(row, "upTo"), "the range for \(id) runs backwards: \(value) to \(high)")
        return nil
      }
      reading = .range(low: value, high: high)
    }
    let status = choice(.figures, row.key, "status", .status).flatMap { FigureStatus(rawValue: $0) }
    return Figure(
      reading, numerator: number(row.key, "numerator"), denominator: number(row.key, "denominator"),
      status: status ?? .final)
  }

  private mutating func readGap(_ row: ReturnForm.Row, _ id: ItemID) -> Figure? {
    guard isGiven(row, "gap") else {
      readRest(row, id)
      return nil
    }
    // A word that is not in the list was refused before.
    guard
      let gap = choice(.figures, row.key, "gap", .gap).flatMap({ Unavailability(rawValue: $0) })
    else { return nil }
    if isGiven(row, "status") {
      leaveOut(
        place(row, "status"),
        "\(form.header("status")) is not taken for \(id): it is about a figure, and there is none")
    }
    return Figure(.unavailable(gap), reason: text(.figures, row.key, "note"))
  }

  /// Tells of what stands in a row with neither a figure nor a reason why there is none.
  private mutating func readRest(_ row: ReturnForm.Row, _ id: ItemID) {
    if let column = ["note", "status"].first(where: { isGiven(row, $0) }) {
      return refuse(
        place(row, "figure"),
        "the row for \(id) has \(form.header(column)) but neither a figure nor a reason",
        hint: "type the figure, or choose why there is none")
    }
    for column in ["asAt", "source"] {
      let place = place(row, column)
      guard let answer = answers[place], let cell = form[place], cell.answer != nil,
        answer.words.onOneLine != cell.value?.words.onOneLine
      else { continue }
      leaveOut(
        place, "\(form.header(column)) was changed for \(id) without a figure, and is not taken")
    }
  }

  private mutating func leaveOut(_ place: ReturnPlace, _ message: String) {
    submission.problems.append(
      ReturnProblem(place: place, message: message, isWarning: true, isLeftOut: true))
  }
}

extension ReturnForm {
  /// The words at the head of a column of figures, in quotation marks.
  func header(_ column: String) -> String {
    let columns = parts.first { $0.kind == .figures }?.columns ?? []
    return columns.first { $0.id == column }.map { "\"\($0.header)\"" } ?? column
  }
}
