extension TextChart.Drawing {
  /// What each character that can be seen means.
  var key: [String] {
    let seen = canvas.glyphs
    let figures = [true, false].flatMap { isFirm in
      TextChart.Glyph.Shape.allCases.compactMap { shape -> String? in
        let glyph = TextChart.Glyph.figure(shape, isFirm: isFirm)
        guard seen.contains(glyph) else { return nil }
        let status = isFirm ? "" : notFirm { $0.shape == shape && ($0.isExact || $0.signal != nil) }
        return "\(glyph.character) \(words(shape))\(status)"
      }
    }
    let ranges = [true, false].compactMap { isFirm -> String? in
      let glyph = TextChart.Glyph.range(isFirm: isFirm)
      guard seen.contains(glyph) else { return nil }
      let status = isFirm ? "" : notFirm { !$0.isExact }
      return "\(glyph.character) known only as a range\(status)"
    }
    let shared = seen.contains(.shared) ? ["│ several figures in one column"] : []
    return figures + ranges + shared + lines(seen)
  }

  private func words(_ shape: TextChart.Glyph.Shape) -> String {
    switch shape {
    case .plain: "figure"
    case .improving: "unusual, on the better side"
    case .declining: "unusual, on the worse side"
    case .neutral: "unusual"
    case .uncounted: limits.isEmpty ? "figure, not counted" : "not counted in the usual range"
    }
  }

  /// "provisional", "estimated" or both, as they occur among some figures.
  private func notFirm(_ isMeant: (Document.Chart.Figure) -> Bool) -> String {
    let found = Set(entries.filter { $0.extent != nil && isMeant($0) }.map(\.status))
    let words = [FigureStatus.provisional, .estimated].filter { found.contains($0) }
    return ", " + words.map(\.rawValue).joined(separator: " or ")
  }

  private func lines(_ seen: Set<TextChart.Glyph>) -> [String] {
    var lines: [String] = []
    if seen.contains(where: { if case .target = $0 { true } else { false } }) {
      lines.append("═ " + targetWords)
    }
    guard let limits = limits.last else { return lines }
    let now = self.limits.count > 1 ? "now " : ""
    let (lower, upper) = (chart.number(limits.lower), chart.number(limits.upper))
    lines.append(sign("─", .mean, seen) + "average, \(now)\(chart.number(limits.mean))")
    lines.append(sign("┄", .limit, seen) + "usual range, \(now)\(lower) to \(upper)")
    return lines
  }

  /// The sign of a line; none where it lies hidden behind another, and is only told.
  private func sign(
    _ character: String, _ glyph: TextChart.Glyph, _ seen: Set<TextChart.Glyph>
  ) -> String {
    seen.contains(glyph) ? character + " " : ""
  }

  /// The target that the latest figure is judged by.
  private var targetWords: String {
    let past = chart.target.filter { $0.day <= latest.day }
    guard let required = past.last else { return "target" }
    guard !required.leadsToNext else {
      let end = chart.target.first { $0.day > latest.day && !$0.leadsToNext }
      return "way to the target, "
        + (end.map { "\(words($0)) by \($0.day.inWords)" } ?? "now \(words(required))")
    }
    guard required.low != nil || required.high != nil else { return "target" }
    // What was in force at the first figure, and all that came after it.
    let start = past.lastIndex { $0.day <= (entries.first ?? latest).day } ?? 0
    let isSame = past[start...].allSatisfy { $0.low == required.low && $0.high == required.high }
    return "target, " + (isSame ? "" : "now ") + words(required)
  }

  private func words(_ required: Document.Chart.Requirement) -> String {
    switch (required.low, required.high) {
    case (nil, nil): "none"
    case (let low?, nil): "at least \(chart.number(low))"
    case (nil, let high?): "at most \(chart.number(high))"
    case (let low?, let high?) where low == high: chart.number(low)
    case (let low?, let high?): "between \(chart.number(low)) and \(chart.number(high))"
    }
  }

  /// What each gap and each vertical line is.
  var notes: [String] { gaps + parts }

  private var gaps: [String] {
    let gaps = entries.filter { $0.extent == nil }
    guard gaps.count > 3 else {
      return gaps.map { "× \($0.day.inWords): \($0.gap ?? "no figure")" }
    }
    var words: [String] = []
    for word in gaps.map({ $0.gap ?? "no figure" }) where !words.contains(word) {
      words.append(word)
    }
    return ["× no figure: " + words.joined(separator: ", ")]
  }

  private var parts: [String] {
    marks.enumerated().flatMap { number, column in
      column.marks.map { mark in
        let what: String =
          switch mark.kind {
          case .break: "from \(mark.day.inWords) counted differently"
          case .restart: "from \(mark.day.inWords) judged anew"
          }
        let sign = marks.count > 1 ? "\(number + 1) ╎ " : "╎ "
        return sign + what + (mark.words.isEmpty ? "" : ": \(mark.words)")
      }
    }
  }
}
