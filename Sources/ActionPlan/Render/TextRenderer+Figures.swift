extension TextRenderer {
  /// A row a team: its name, its figures, the latest.
  func lines(_ panels: Document.Panels) -> [String] {
    let names = panels.charts.map { $0.caption.safeForTerminal.displayWidth }
    let room = min(names.max() ?? 0, width / 3)
    let drawn = TextPanels(panels.charts, columns: width - room - 6)
    let rows = drawn.rows.flatMap { row -> [String] in
      let start = named(row.name, room)
      let words = row.latest.safeForTerminal
      guard !row.spark.isEmpty else { return start.above + [start.last + words] }
      let line = "\(start.last)\(row.spark)  \(words)"
      guard line.displayWidth > width else { return start.above + [line] }
      return start.above + [TextChart.trimmed(start.last + row.spark)]
        + wrapped(words, indent: "    ", first: "    ")
    }
    return wrapped(panels.caption) + rows + key(drawn.key) + wrapped(panels.sentence)
  }

  /// A name within some columns, with a margin on both sides: its last line, and those above.
  private func named(_ name: String, _ room: Int) -> (above: [String], last: String) {
    let lines = name.safeForTerminal.wrapped(to: max(1, room))
    let last = lines.last ?? ""
    let space = String(repeating: " ", count: max(0, room - last.displayWidth))
    return (lines.dropLast().map { "  " + $0 }, "  \(last)\(space)  ")
  }

  /// A bar of letters a row, one for each that is counted, with the counts in words.
  func lines(_ ratings: Document.Ratings) -> [String] {
    let bars = RatingBars(ratings)
    let each = (bars.most - 1) / max(1, width / 4) + 1
    let drawn = bars.bars.map { letters($0, bars.steps, each) }
    let longest = drawn.map(\.count).max() ?? 0
    let names = bars.bars.map { $0.label.safeForTerminal.displayWidth }
    // Where there is no room beside a name the bar goes below it.
    let isBelow = width - longest < 50
    let room = isBelow ? 0 : min(names.max() ?? 0, width - longest - 36)
    let indent = String(repeating: " ", count: room + 6 + longest)
    let rows = zip(bars.bars, drawn).flatMap { bar, drawn -> [String] in
      let start = named(isBelow ? "" : bar.label, room)
      let above = isBelow ? wrapped(bar.label, indent: "  ", first: "  ") : start.above
      let rest = String(repeating: " ", count: longest - drawn.count)
      let words = bars.words(bar).safeForTerminal.wrapped(to: max(12, width - room - 6 - longest))
      return above + ["\(start.last)\(drawn.text)\(rest)  \(words[0])"]
        + words.dropFirst().map { indent + $0 }
    }
    let steps = bars.steps.map { "\($0.letter) \($0.word.safeForTerminal)" }
    return wrapped(ratings.caption) + rows
      + key(steps + (each == 1 ? [] : ["a letter for each \(each) or part of them"]))
      + wrapped(ratings.sentence)
  }

  /// The letters of a bar, each for some of what is counted, and how many columns they take.
  private func letters(
    _ bar: RatingBars.Bar, _ steps: [RatingBars.Step], _ each: Int
  ) -> (text: String, count: Int) {
    var (text, count) = ("", 0)
    for part in bar.parts {
      let step = steps[part.step]
      let letters = String(repeating: step.letter, count: (part.count - 1) / each + 1)
      text += usesColour ? step.tone.coloured(letters) : letters
      count += letters.count
    }
    return (text, count)
  }

  /// The items of a key, as many to a line as fit.
  private func key(_ items: [String]) -> [String] {
    var lines: [String] = []
    for item in items {
      if let last = lines.last, last.displayWidth + 3 + item.displayWidth <= width - 2 {
        lines[lines.count - 1] += "   " + item
      } else {
        lines += item.wrapped(to: width - 2)
      }
    }
    return lines.map { "  " + $0 }
  }
}
