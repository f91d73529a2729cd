/// Figures that can't be right, or don't agree with each other.
extension Plan {
  /// - Parameter day: The last day that counts; `nil` for every figure there is.
  /// - Returns: What is wrong with the figures, indicator by indicator.
  func figureFindings(upTo day: Day? = nil) -> [Finding] {
    indicators.flatMap { id, whole in
      let indicator = day.map { whole.asKnown(on: $0) } ?? whole
      var found = indicator.placedActuals(id).flatMap { place, actuals in
        actuals.flatMap { indicator.findings(id, "\(place), \($0.key.inWords)", $0.value.figure) }
      }
      found += indicator.definitionFindings(id) + indicator.sourceFindings(id)
      if indicator.placedActuals(id).allSatisfy(\.actuals.isEmpty) {
        found.append(
          Finding(
            .noFigures, id, at: "indicator \(id)", "\"\(indicator.title)\" has no figures yet",
            remedy: "`actionplan record \(id) …` or `actionplan import`"))
      }
      return found
    }
  }
}

extension Keyed where Key == Day {
  /// The entries at or before a day.
  fileprivate func upTo(_ day: Day) -> Keyed {
    guard let last = keys.last, day < last else { return self }
    var found = Keyed()
    for (key, value) in self where key <= day { found[key] = value }
    return found
  }
}

extension Indicator {
  /// The indicator without later figures, and without the teams and comparators with none by then.
  fileprivate func asKnown(on day: Day) -> Indicator {
    var known = self
    known.actuals = actuals.upTo(day)
    known.segments = Keyed()
    for (id, segment) in segments {
      let actuals = segment.actuals.upTo(day)
      guard !actuals.isEmpty else { continue }
      known.segments[id] = segment
      known.segments.change(id) { $0.actuals = actuals }
    }
    known.comparators = Keyed()
    for (id, comparator) in comparators {
      let actuals = comparator.actuals.upTo(day)
      guard !actuals.isEmpty else { continue }
      known.comparators[id] = comparator
      known.comparators.change(id) { $0.actuals = actuals }
    }
    return known
  }

  fileprivate func placedActuals(_ id: ItemID) -> [(place: String, actuals: Keyed<Day, Actual>)] {
    [(place: "\(id)", actuals: actuals)]
      + segments.map { (place: "\(id), \($0.value.title)", actuals: $0.value.actuals) }
      + comparators.map { (place: "\(id), \($0.value.title)", actuals: $0.value.actuals) }
  }

  // The words for the place are made only where something is wrong.
  fileprivate func findings(
    _ id: ItemID, _ place: @autoclosure () -> String, _ figure: Figure
  ) -> [Finding] {
    var found: [Finding] = []
    if let trouble = unitTrouble(figure, "the figure") {
      found.append(
        Finding(
          .percentageOutOfRange, id, at: place(), trouble.message,
          remedy: "correct it with `actionplan record \(id) … --why …`"))
    }
    if unit == .percent, let part = figure.numerator, let whole = figure.denominator, part > whole {
      found.append(
        Finding(
          .partAboveWhole, id, at: place(),
          "the numerator, \(part.grouped), is more than the denominator, \(whole.grouped)",
          remedy: "check which is which against the source"))
    }
    return found + sumFindings(id, place(), figure)
  }

  /// Compares the stated figure with its numerator over its denominator, at the decimals stated.
  private func sumFindings(
    _ id: ItemID, _ place: @autoclosure () -> String, _ figure: Figure
  ) -> [Finding] {
    guard let part = figure.numerator, let whole = figure.denominator, let multiplier,
      let bounds = figure.bounds,
      let worked = part.times(
        multiplier, over: whole, decimals: min(6, max(bounds.low.decimals, bounds.high.decimals)))
    else { return [] }
    guard worked < bounds.low || worked > bounds.high else { return [] }
    let finer = part.times(multiplier, over: whole, decimals: min(6, worked.decimals + 1)) ?? worked
    return [
      Finding(
        .sumDisagrees, id, at: place(),
        "\(part.grouped) of \(whole.grouped) is \(finer.grouped)\(unit == .percent ? "%" : ""), "
          + "but the figure stated is \(words(figure))",
        remedy: "ask the source which is right; a correction is a restatement")
    ]
  }

  private var multiplier: Int? {
    switch unit {
    case .percent: 100
    case .rate: 10_000
    case .ratio: 1
    case .count, .days, .pounds: nil
    }
  }

  fileprivate func definitionFindings(_ id: ItemID) -> [Finding] {
    let parts =
      segments.map { ($0.value.title, $0.value.definition) }
      + comparators.map { ($0.value.title, $0.value.definition) }
    return parts.compactMap { title, definition in
      definition.map {
        Finding(
          .definitionDiffers, id, at: "\(id), \(title)",
          "it is not counted as the indicator is: \($0)",
          remedy: "say so wherever the two stand side by side")
      }
    }
  }

  fileprivate func sourceFindings(_ id: ItemID) -> [Finding] {
    let count = placedActuals(id).reduce(0) { sum, part in
      sum + part.actuals.values.count { $0.source == nil }
    }
    guard count > 0 else { return [] }
    return [
      Finding(
        .missingSource, id, at: "indicator \(id)",
        count == 1 ? "1 figure has no source" : "\(count) figures have no source",
        remedy: "record them again with --source")
    ]
  }
}
