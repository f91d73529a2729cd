/// Judgements as an analyst reads them.
extension SeriesTable {
  /// A table of judgements without any row.
  init() {
    self.init([
      "series", "latest", "direction", "usual range", "variation", "assurance", "position",
      "forecast",
    ])
  }

  /// Adds a judgement as one line.
  mutating func append(_ judgement: SeriesJudgement) {
    switch judgement {
    case .error(let id, let reason):
      append(id.isEmpty ? "(no name)" : id, note: "can't be judged: \(reason)")
    case .figures(let judged): append(judged.id, judged.cells)
    case .chart(let judged): append(judged.id, judged.cells)
    }
    for note in judgement.notes { append(judgement.id, note: note) }
  }
}

extension SeriesJudgement {
  /// The judgement in full sentences, one a line.
  public var sentences: [String] {
    let sentences: [String] =
      switch self {
      case .error(let id, let reason): ["\(id) can't be judged: \(reason)."]
      case .figures(let judged): judged.sentences
      case .chart(let judged): judged.sentences
      }
    return sentences + notes.map { "\($0.capitalizedFirst)." }
  }

  /// What the reader should know beside the judgement.
  var notes: [String] {
    let why =
      switch self {
      case .chart, .error: "no figure is for that day"
      case .figures: "all figures are on one side of it"
      }
    return idleRestarts.map { "the restart on \($0.inWords) does nothing: \(why)" }
  }
}

extension FigureJudgement {
  fileprivate var cells: [String] {
    let isLong = direction.points.count >= 13
    return [
      latestWords, directionWords,
      isLong ? usualRange.map { indicator.words($0) } ?? "" : "",
      isLong ? chart?.variation.words ?? "" : "", isLong ? chart?.assurance?.words ?? "" : "",
      positionWords, forecastWords,
    ]
  }

  private var usualRange: UsualRange? { chart.flatMap { UsualRange($0.chart) } }

  private var latestWords: String {
    guard let latest = series.latest else { return "no figure" }
    return "\(indicator.words(latest.figure)) at \(latest.day)"
  }

  /// The arrow with its word and, in brackets, what called it.
  private var directionWords: String {
    let words = "\(direction.state.arrow) \(direction.state.word)"
    switch direction.signal {
    case .astronomical?, .shift?, .trend?, .twoOfThree?:
      let signal = direction.signal?.rawValue ?? ""
      return "\(words) [\(Rule.signals.rawValue) \(signal)]"
    case .laterMostlyOneWay?, .slowDrift?, nil: return words + direction.rules.inBrackets
    }
  }

  private var positionWords: String {
    guard position.target != nil || position.reason != nil && !series.targets.isEmpty else {
      return ""
    }
    let word = position.status.rawValue
    guard position.status != .grey, let required = position.required else { return word }
    return "\(word), \(indicator.number(required)) needed"
  }

  private var forecastWords: String {
    guard let forecast else { return "" }
    guard let range = forecast.range else { return forecast.outlook.rawValue }
    let ends = "\(indicator.closer(range.low)) to \(indicator.closer(range.high))"
    return "\(forecast.outlook.rawValue), \(ends)"
  }

  fileprivate var sentences: [String] {
    var lines = ["\(id): \(latestWords), \(indicator.polarityWords)."]
    lines.append("Direction of travel: \(indicator.words(direction))\(direction.rules.inBrackets)")
    if let usualRange, direction.points.count >= 13, let chart {
      lines.append(
        "Usual range: \(indicator.words(usualRange)), from \(usualRange.count) figures; the latest "
          + "figure by itself: \(chart.variation.words).")
    }
    if let targetAssurance {
      let words = indicator.words(targetAssurance, direction.state)
      lines.append("Assurance: \(words)\([Rule.assurance].inBrackets)")
    }
    if !positionWords.isEmpty {
      lines.append("Position: \(indicator.words(position))\([Rule.position].inBrackets)")
    }
    if let standing {
      lines.append("Where it stands: \(standing.words).")
    }
    if let forecast {
      lines.append("Forecast: \(indicator.words(forecast))\([Rule.forecast].inBrackets)")
    }
    return lines + [frequencyWords]
  }

  private var frequencyWords: String {
    let frequency = indicator.frequency?.rawValue ?? Frequency.irregular.rawValue
    return "Frequency: \(frequency)\(frequencyIsInferred ? ", worked out from the dates" : "")."
  }
}

extension ChartJudgement {
  fileprivate var cells: [String] {
    [
      chart.figures.last.map(number) ?? "", "", range ?? "", variation.words,
      assurance?.words ?? "", "", "",
    ]
  }

  private var range: String? {
    guard let last = chart.stretches.last, last.hasLimits else { return nil }
    return "\(number(last.lower)) to \(number(last.upper))"
  }

  fileprivate var sentences: [String] {
    let count = chart.figures.count
    var lines = ["\(id): \(count) figures, the latest \(chart.figures.last.map(number) ?? "")."]
    if let range { lines.append("Usual range: \(range).") }
    lines.append("The latest figure by itself: \(variation.words).")
    if let assurance { lines.append("Assurance: \(assurance.words).") }
    return lines
  }

  /// A number with one decimal more than the figures have.
  private func number(_ value: Double) -> String {
    var shown = Indicator(title: "", unit: .ratio, polarity: polarity)
    shown.decimals = min(6, decimals)
    return shown.closer(value)
  }
}

extension Variation {
  /// The words for a table.
  var words: String {
    switch self {
    case .commonCause: "common cause"
    case .improvement: "improvement"
    case .concern: "concern"
    case .neutralHigh: "unusually high"
    case .neutralLow: "unusually low"
    }
  }
}
