extension TextChart.Drawing {
  /// The limits as dotted lines and the mean as a thin one, over the figures they hold for.
  mutating func drawLimits() {
    for stretch in limits {
      for column in times.column(stretch.from)...times.column(stretch.to) {
        canvas.draw(.limit, row: values.row(stretch.lower), column: column + 1)
        canvas.draw(.limit, row: values.row(stretch.upper), column: column + 1)
        canvas.draw(.mean, row: values.row(stretch.mean), column: column + 1)
      }
    }
  }

  /// The target as a double line, two for a band; it steps where the target does.
  mutating func drawTarget() {
    var judged: [Int: Double] = [:]
    for entry in entries { judged[times.column(entry.day)] = entry.day.months }
    var before: TextChart.TargetLine.Level?
    for column in 0..<times.count {
      // Under a figure it is the target that the figure is judged by.
      let level = target.level(at: judged[column] ?? times.time(column))
      let lines = zip(level?.lines ?? [nil, nil], before?.lines ?? [nil, nil])
      let isStep = level?.number != before?.number && before?.isMoving == false
      for (now, last) in lines {
        guard let row = now.flatMap({ values.row($0) }) else { continue }
        let from = last.flatMap { values.row($0) } ?? row
        drawTarget(from: from, to: row, column: column + 1, isStep: isStep)
      }
      before = level
    }
  }

  private mutating func drawTarget(from: Int, to row: Int, column: Int, isStep: Bool) {
    guard isStep && from != row || abs(from - row) > 1 else {
      return canvas.draw(.target("═"), row: row, column: column)
    }
    canvas.drawLine(.target("║"), rows: min(from, row)...max(from, row), column: column)
    canvas.draw(.target(row < from ? "╝" : "╗"), row: from, column: column)
    canvas.draw(.target(row < from ? "╔" : "╚"), row: row, column: column)
  }

  /// Dots from a figure to the next, where none is missing between them.
  ///
  /// Where figures are close together they would be in the way.
  mutating func drawWays() {
    let days = entries.map(\.day.months)
    let apart = zip(days.dropFirst(), days).map { $0 - $1 }.filter { $0 > 0 }.sorted()
    guard !apart.isEmpty else { return }
    let usual = apart[apart.count / 2]
    guard usual * times.columnsPerMonth >= 4 else { return }
    for (earlier, later) in zip(entries, entries.dropFirst()) {
      let isParted = chart.marks.contains { earlier.day < $0.day && $0.day <= later.day }
      guard !isParted, later.day.months - earlier.day.months < usual * 1.5 else { continue }
      drawWay(from: earlier, to: later)
    }
  }

  private mutating func drawWay(
    from earlier: Document.Chart.Figure, to later: Document.Chart.Figure
  ) {
    let (first, last) = (times.column(earlier.day), times.column(later.day))
    guard let start = earlier.middle, let end = later.middle, last - first > 1 else { return }
    for column in first + 1..<last {
      let share = Double(column - first) / Double(last - first)
      canvas.draw(.way, row: values.row(start + (end - start) * share), column: column + 1)
    }
  }

  /// Others' figures at their own dates, below ours.
  mutating func drawComparators() {
    for comparator in reading.comparators {
      for point in reading.drawn(comparator) {
        canvas.draw(
          .letter(comparator.sign.character), row: values.row(point.value),
          column: times.column(point.day) + 1)
      }
    }
  }

  /// The figures; flagged ones over plain ones, and the latest over all.
  mutating func drawFigures() {
    drawShared()
    let figures = entries.filter { $0.extent != nil }
    for figure in figures where !figure.isExact { drawRange(figure) }
    for figure in figures where figure.isExact && !figure.counts { draw(figure) }
    for figure in figures where figure.isExact && figure.counts { draw(figure) }
    for figure in figures where figure.signal != nil { draw(figure) }
    if latest.isExact || latest.signal != nil { draw(latest) } else { drawRange(latest) }
  }

  /// Joins the figures that share a column, so that each of them can be seen to belong there.
  private mutating func drawShared() {
    var rows: [Int: ClosedRange<Int>] = [:]
    for figure in entries {
      guard let middle = figure.middle, let row = values.row(middle) else { continue }
      let column = times.column(figure.day)
      let known = rows[column] ?? row...row
      rows[column] = min(known.lowerBound, row)...max(known.upperBound, row)
    }
    for (column, rows) in rows where rows.count > 1 {
      canvas.drawLine(.shared, rows: rows, column: column + 1)
    }
  }

  private mutating func drawRange(_ figure: Document.Chart.Figure) {
    guard let extent = figure.extent, let top = values.row(extent.high),
      let bottom = values.row(extent.low)
    else { return }
    canvas.drawLine(
      .range(isFirm: figure.isFirm), rows: min(top, bottom)...max(top, bottom),
      column: times.column(figure.day) + 1)
  }

  private mutating func draw(_ figure: Document.Chart.Figure) {
    guard let middle = figure.middle else { return }
    canvas.draw(
      .figure(figure.shape, isFirm: figure.isFirm), row: values.row(middle),
      column: times.column(figure.day) + 1)
  }

  /// The number of the latest figure beside it, where there is room.
  mutating func drawLatest() {
    let words = Array(chart.words(latest))
    let column = times.column(latest.day) + 3
    guard let row = latest.middle.flatMap({ values.row($0) }),
      column + words.count <= canvas.columns
    else { return }
    for (place, letter) in words.enumerated() {
      canvas.draw(.letter(letter), row: row, column: column + place)
    }
  }
}

extension Document.Chart.Figure {
  /// Where its mark stands; `nil` for a gap.
  fileprivate var middle: Double? { extent.map { $0.low + ($0.high - $0.low) / 2 } }
  /// Whether it is one number.
  var isExact: Bool { low == high }

  /// The mark for it.
  var shape: TextChart.Glyph.Shape {
    switch signal {
    case .improving: .improving
    case .declining: .declining
    case .neutral: .neutral
    case nil: counts ? .plain : .uncounted
    }
  }
}
