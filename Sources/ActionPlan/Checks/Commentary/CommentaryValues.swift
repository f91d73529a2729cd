/// Every number that an indicator has, for one typed into a text to be found among.
struct CommentaryValues {
  private let indicator: Indicator

  /// The stems of the clause: a team is meant only where it is named.
  private let stems: Set<String>

  init(_ indicator: Indicator, named stems: Set<String>) {
    self.indicator = indicator
    self.stems = stems
  }

  /// Whether a number is one of the indicator's figures, targets, bounds, parts or sums.
  func holds(_ number: CommentaryNumber) -> Bool {
    if number.isPoints { return holdsChange(number) }
    if number.isTarget, !targets.isEmpty { return targets.contains { number.isLike($0) } }
    if let month = number.month, let inMonth = holds(number, in: month) { return inMonth }
    return anyHolds(number)
  }

  /// Whether the number is the figure of a month, of any year where none is said; `nil` where there
  /// is no figure for it.
  private func holds(_ number: CommentaryNumber, in month: CommentaryDate) -> Bool? {
    let said = month.days.map(\.lowerBound.monthIndex)
    let days = series.flatMap { $0 }.filter { day, actual in
      (said.map { $0 == day.monthIndex } ?? (day.month == month.month))
        && actual.figure.bounds != nil
    }
    guard !days.isEmpty else { return nil }
    return days.contains { _, actual in
      isLike(number, actual.figure)
        || actual.restatements.values.contains { isLike(number, $0.was) }
    }
  }

  /// Whether the number is the difference of two figures, or of a figure and a target.
  private func holdsChange(_ number: CommentaryNumber) -> Bool {
    let set = (targets + [indicator.baseline?.figure.value].compactMap { $0 }).map(\.double)
    return series.contains { actuals in
      let figures = actuals.values.suffix(Self.longest).compactMap(\.figure.value?.double)
      return figures.contains { figure in
        (figures + set).contains { number.isNear(abs(figure - $0)) }
      }
    } || !series.contains { $0.values.contains { $0.figure.value != nil } }
  }

  private func anyHolds(_ number: CommentaryNumber) -> Bool {
    series.contains { holds(number, $0) }
      || targets.contains { number.isLike($0) }
      || indicator.baseline.map { isLike(number, $0.figure) } ?? false
      || named.contains { number.isLike($0) }
  }

  /// The figures of the whole, and of each team and comparator that is named; of all teams where
  /// there are no others.
  private var series: [Keyed<Day, Actual>] {
    let isOnly = indicator.actuals.isEmpty
    return [indicator.actuals]
      + indicator.segments.values.filter { isOnly || isNamed($0.title) }.map(\.actuals)
      + indicator.comparators.values.filter { isNamed($0.title) }.map(\.actuals)
  }

  private func isNamed(_ title: String) -> Bool {
    CommentarySentence.sentences(of: title).contains { !$0.stems.isDisjoint(with: stems) }
  }

  private func holds(_ number: CommentaryNumber, _ actuals: Keyed<Day, Actual>) -> Bool {
    actuals.values.contains { actual in
      isLike(number, actual.figure)
        || actual.restatements.values.contains { isLike(number, $0.was) }
    } || isSum(number, actuals.values.suffix(Self.longest).compactMap(\.figure.value?.double))
  }

  /// The most figures whose sums are looked at.
  private static let longest = 60

  private func isLike(_ number: CommentaryNumber, _ figure: Figure) -> Bool {
    let parts = [figure.numerator, figure.denominator].compactMap { $0 }
    if parts.contains(where: number.isLike) { return true }
    if parts.count == 2, let share = parts[0].times(100, over: parts[1], decimals: 6),
      number.isLike(share)
    {
      return true
    }
    guard let (low, high) = figure.bounds else { return false }
    if low <= number.value, number.value <= high { return true }
    if number.isLike(low) || number.isLike(high) { return true }
    // What is not on time is late.
    return indicator.unit == .percent && number.unit == .percent
      && (number.isLike(ExactDecimal(100) - low) || number.isLike(ExactDecimal(100) - high))
  }

  /// The values of every target decided, on the way and at its end.
  private var targets: [ExactDecimal] {
    ([indicator.targets] + indicator.segments.values.map(\.targets)).flatMap(\.values).flatMap {
      target in
      [target.aim.limits.low, target.aim.limits.high, target.aspiration, target.tolerance]
        .compactMap { $0 } + target.milestones.values
    }
  }

  /// The numbers in the title and the definition: "within 45 working days".
  private var named: [ExactDecimal] {
    [indicator.title, indicator.definition ?? "", indicator.noun ?? ""].flatMap {
      CommentarySentence.sentences(of: $0).flatMap(\.words).compactMap(\.value)
    }
  }

  /// Whether three figures that follow each other make a quarter.
  private var isMonthly: Bool {
    switch indicator.frequency {
    case .monthly, .weekly, nil: true
    case .quarterly, .termly, .yearly, .irregular: false
    }
  }

  /// Whether the number is a sum of figures that follow each other, or their mean.
  private func isSum(_ number: CommentaryNumber, _ values: [Double]) -> Bool {
    guard number.unit != .days, values.count > 1 else { return false }
    for start in values.indices {
      var sum = values[start]
      for end in values[(start + 1)...].prefix(11).indices {
        sum += values[end]
        let mean = sum / Double(end - start + 1)
        let isMean = number.saysMean && end - start >= 2 || isMonthly && end - start == 2
        if isMean && number.isNear(mean) || indicator.period == .flow && number.isNear(sum) {
          return true
        }
      }
    }
    return false
  }
}

extension CommentaryNumber {
  /// Whether the number is another one, rounded as typed or said loosely.
  func isLike(_ other: ExactDecimal) -> Bool {
    if isNear(other.double) { return true }
    // The text may have the digits that the plan has rounded away.
    return other.decimals < value.decimals && value.rounded(toDecimals: other.decimals) == other
  }

  /// Whether the number is another one, rounded or cut at the decimals typed.
  func isNear(_ other: Double) -> Bool {
    let gap = abs(other - value.double)
    if gap < ExactDecimal.unit(decimals: value.decimals).double * 0.999 { return true }
    guard isLoose else { return false }
    return gap <= max(unit == .percent ? 2.5 : 1, abs(other) * 0.06)
  }
}
