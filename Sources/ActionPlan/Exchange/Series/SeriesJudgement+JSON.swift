/// Judgements as other programs read them: the field names and labels of the test vectors.
extension SeriesJudgement {
  /// The judgement as an object on one line, a usual range with the field names of a profile.
  public func json(_ profile: RuleProfile) -> [UInt8] {
    var line = JSONLine()
    write(to: &line, profile)
    return line.bytes
  }

  /// Adds the judgement as an object.
  func write(to line: inout JSONLine, _ profile: RuleProfile) {
    line.member("id", id)
    switch self {
    case .error(_, let reason):
      line.member("status", "error")
      line.member("reason", reason)
    case .chart(let judged): judged.write(to: &line, profile)
    case .figures(let judged): judged.write(to: &line, profile)
    }
    line.close()
  }
}

extension FigureJudgement {
  func write(to line: inout JSONLine, _ profile: RuleProfile) {
    switch question {
    case .direction: writeDirection(to: &line)
    case .position: writePosition(to: &line)
    case .forecast: writeForecast(to: &line, withCount: true)
    case .everything:
      line.member("frequency", indicator.frequency?.rawValue ?? "")
      writeDirection(to: &line)
      if position.target != nil || required != nil { writePosition(to: &line) }
      if forecast != nil { writeForecast(to: &line, withCount: false) }
      guard let chart else { return }
      line.runs("dates", chartPoints.map { Int($0.day.ordinal) }, .dates) {
        JSONLine.day(Day(inRange: $0))
      }
      chart.write(to: &line, profile)
    }
  }

  private func writeDirection(to line: inout JSONLine) {
    line.member("state", direction.state.word)
    switch direction.state {
    case .notAvailable(let reason): line.member("reason", reason.label)
    case .notEnoughData: line.member("n", direction.points.count)
    case .improving, .declining, .steady, .rising, .falling:
      line.member("rule", direction.signal?.rawValue ?? "none")
      line.member("n", direction.points.count)
      line.member("early_sign", direction.isEarlySign)
    }
    if !direction.cautions.isEmpty {
      line.member("caution", direction.cautions.map(\.rawValue).joined(separator: "; "))
    }
    if let suggests = direction.provisionalSuggests {
      line.member("provisional_suggests", suggests.word)
    }
    line.member("arrow", direction.state.arrow)
  }

  private func writePosition(to line: inout JSONLine) {
    line.key("required")
    line.raw(required?.description ?? "null")
    // The labels have no blue: what is achieved and sustained is on track.
    line.member("rag", position.status == .blue ? "green" : position.status.rawValue)
  }

  private func writeForecast(to line: inout JSONLine, withCount: Bool) {
    guard let forecast else {
      line.member("outlook", Forecast.Outlook.notEnoughData.rawValue)
      return
    }
    line.member("outlook", forecast.outlook.rawValue)
    if let basis = forecast.basis { line.member("basis", basis.rawValue) }
    if withCount { line.member("n", forecast.count) }
    guard let centre = forecast.centre, let range = forecast.range else { return }
    line.member("central", centre)
    line.member("low", range.low)
    line.member("high", range.high)
  }
}

extension ChartJudgement {
  /// Adds the members of `profiles.mdc`, or those of `profiles.nhsr`.
  func write(to line: inout JSONLine, _ profile: RuleProfile) {
    if profile == .nhsr { line.member("status", "ok") }
    let stretches = stretchOfEach
    writeLevel("mean", stretches, to: &line) { $0.mean }
    writeLevel("lpl", stretches, to: &line) { $0.lower }
    writeLevel("upl", stretches, to: &line) { $0.upper }
    if profile == .mdc { writeRanges(to: &line) }
    line.runs("segment", segments, .segments) { Array(String($0).utf8) }
    switch profile {
    case .mdc:
      eachPoint("rules", .rules, to: &line, { Int(chart.signals[$0].rawValue) }) {
        Self.rules[$0]
      }
    case .nhsr: eachLabel("special_cause_type", .causes, to: &line) { chart.cause(at: $0) }
    }
    eachLabel("point_type", .variations, to: &line) { chart.variation(at: $0, polarity: polarity) }
    line.member("variation", variation.rawValue)
    line.member("assurance", orNull: assurance?.rawValue)
    switch profile {
    case .mdc:
      line.member("n_used", chart.figures.count)
      line.member("enough_points_13", chart.figures.count >= chart.profile.enoughFigures)
    case .nhsr:
      eachPoint("short_group_warning", .warnings, to: &line, { isShort(stretches[$0]) ? 1 : 0 }) {
        $0 == 1 ? Self.yes : Self.no
      }
    }
  }

  /// The number of the stretch that each figure of the chart is in.
  private var stretchOfEach: [Int] {
    var stretches = [Int](repeating: 0, count: chart.figures.count)
    for (number, stretch) in chart.stretches.enumerated() where number > 0 {
      for place in stretch.range { stretches[place] = number }
    }
    return stretches
  }

  private func isShort(_ stretch: Int) -> Bool {
    chart.stretches[stretch].range.count < chart.profile.enoughFigures
  }

  /// Adds a list of what is the same for all figures of a stretch.
  private func writeLevel(
    _ name: StaticString, _ stretches: [Int], to line: inout JSONLine,
    _ number: (ProcessChart.Stretch) -> Double
  ) {
    eachPoint(name, nil, to: &line, { stretches[$0] }) {
      JSONLine.number(number(chart.stretches[$0]))
    }
  }

  private func writeRanges(to line: inout JSONLine) {
    let ranges = chart.movingRanges
    // Of ranges the middles are judged, which may have a digit more.
    let decimals = min(15, decimals + 1)
    let factor = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    line.list("mr", count: places.count) { line, place in
      guard let place = places[place], let range = ranges[place] else { return line.raw(Self.null) }
      line.number(range, nearestWith: factor, decimals: decimals)
    }
  }

  /// Adds a list of one label a figure.
  private func eachLabel<Label: RawRepresentable<String> & CaseIterable & Equatable>(
    _ name: StaticString, _ kind: JSONLine.Repeated, to line: inout JSONLine,
    _ label: (Int) -> Label
  ) {
    let all = Array(Label.allCases)
    eachPoint(name, kind, to: &line, { all.firstIndex(of: label($0)) ?? 0 }) {
      Array("\"\(all[$0].rawValue)\"".utf8)
    }
  }

  /// Adds a list of one element a figure of the series, `null` for a gap.
  private func eachPoint(
    _ name: StaticString, _ kind: JSONLine.Repeated?, to line: inout JSONLine,
    _ sort: (Int) -> Int, _ element: (Int) -> [UInt8]
  ) {
    line.runs(name, places.map { $0.map(sort) ?? -1 }, kind) {
      $0 < 0 ? Self.null : element($0)
    }
  }

  private static let null = Array("null".utf8)
  private static let yes = Array("true".utf8)
  private static let no = Array("false".utf8)

  /// The list of rules for each set of them.
  private static let rules: [[UInt8]] = (0...UInt8.max).map { bits in
    let labels = Signals(rawValue: bits).labels.map { "\"\($0)\"" }
    return Array("[\(labels.joined(separator: ", "))]".utf8)
  }
}
