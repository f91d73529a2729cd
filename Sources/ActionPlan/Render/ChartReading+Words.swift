extension ChartReading {
  /// What a figure's mark says.
  func words(_ shape: TextChart.Glyph.Shape) -> String {
    switch shape {
    case .plain: "figure"
    case .improving: "unusual, on the better side"
    case .declining: "unusual, on the worse side"
    case .neutral: "unusual"
    case .uncounted: limits.isEmpty ? "figure, not counted" : "not counted in the usual range"
    }
  }

  /// ", provisional", ", estimated" or both, as they occur among some figures.
  func notFirm(_ isMeant: (Document.Chart.Figure) -> Bool) -> String {
    let found = Set(entries.filter { $0.extent != nil && isMeant($0) }.map(\.status))
    let words = [FigureStatus.provisional, .estimated].filter { found.contains($0) }
    return ", " + words.map(\.rawValue).joined(separator: " or ")
  }

  /// The latest average; `nil` without a usual range.
  var averageWords: String? {
    limits.last.map { "average, \(now)\(chart.number($0.mean))" }
  }

  /// The latest usual range; `nil` without one.
  var usualRangeWords: String? {
    limits.last.map {
      "usual range, \(now)\(chart.number($0.lower)) to \(chart.number($0.upper))"
    }
  }

  private var now: String { limits.count > 1 ? "now " : "" }

  /// The target that the latest figure is judged by.
  var targetWords: String {
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

  /// What was required, in few words: `at least 85%`, `none`.
  func words(_ required: Document.Chart.Requirement) -> String {
    switch (required.low, required.high) {
    case (nil, nil): "none"
    case (let low?, nil): "at least \(chart.number(low))"
    case (nil, let high?): "at most \(chart.number(high))"
    case (let low?, let high?) where low == high: chart.number(low)
    case (let low?, let high?): "between \(chart.number(low)) and \(chart.number(high))"
    }
  }

  /// What each gap is; the kinds of them where there are more than three.
  var gapWords: [String] {
    let gaps = entries.filter { $0.extent == nil }
    guard gaps.count > 3 else {
      return gaps.map { "\($0.day.inWords): \($0.gap ?? "no figure")" }
    }
    var words: [String] = []
    for word in gaps.map({ $0.gap ?? "no figure" }) where !words.contains(word) {
      words.append(word)
    }
    return ["no figure: " + words.joined(separator: ", ")]
  }

  /// What a mark parts, and why.
  func words(_ mark: Document.Chart.Mark) -> String {
    let what: String =
      switch mark.kind {
      case .break: "from \(mark.day.inWords) counted differently"
      case .restart: "from \(mark.day.inWords) judged anew"
      }
    return what + (mark.words.isEmpty ? "" : ": \(mark.words)")
  }
}
