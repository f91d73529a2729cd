extension TextChart.Drawing {
  /// What each character that can be seen means.
  var key: [String] {
    let seen = canvas.glyphs
    let figures = [true, false].flatMap { isFirm in
      TextChart.Glyph.Shape.allCases.compactMap { shape -> String? in
        let glyph = TextChart.Glyph.figure(shape, isFirm: isFirm)
        guard seen.contains(glyph) else { return nil }
        let status =
          isFirm ? "" : reading.notFirm { $0.shape == shape && ($0.isExact || $0.signal != nil) }
        return "\(glyph.character) \(reading.words(shape))\(status)"
      }
    }
    let ranges = [true, false].compactMap { isFirm -> String? in
      let glyph = TextChart.Glyph.range(isFirm: isFirm)
      guard seen.contains(glyph) else { return nil }
      let status = isFirm ? "" : reading.notFirm { !$0.isExact }
      return "\(glyph.character) known only as a range\(status)"
    }
    let shared = seen.contains(.shared) ? ["│ several figures in one column"] : []
    return figures + ranges + shared + lines(seen)
  }

  private func lines(_ seen: Set<TextChart.Glyph>) -> [String] {
    var lines: [String] = []
    if seen.contains(where: { if case .target = $0 { true } else { false } }) {
      lines.append("═ " + reading.targetWords)
    }
    if let words = reading.averageWords { lines.append(sign("─", .mean, seen) + words) }
    if let words = reading.usualRangeWords { lines.append(sign("┄", .limit, seen) + words) }
    return lines
  }

  /// The sign of a line; none where it lies hidden behind another, and is only told.
  private func sign(
    _ character: String, _ glyph: TextChart.Glyph, _ seen: Set<TextChart.Glyph>
  ) -> String {
    seen.contains(glyph) ? character + " " : ""
  }

  /// Whose the other figures are, and what each gap and each vertical line is.
  var notes: [String] {
    reading.comparators.map { "\($0.sign.character) \(reading.words($0))" }
      + reading.gapWords.map { "× " + $0 }
      + marks.enumerated().flatMap { number, column in
        column.marks.map { mark in
          (marks.count > 1 ? "\(number + 1) ╎ " : "╎ ") + reading.words(mark)
        }
      }
  }
}
