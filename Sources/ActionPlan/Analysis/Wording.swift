/// How figures are put into words, the same in every paper.
extension Indicator {
  /// A number with its sign of unit: `86%`, `£1,200`, `29.2`.
  ///
  /// It has the indicator's decimals, and never more than were reported: 18 is not 18.0.
  ///
  /// - Parameters:
  ///   - value: The number, in the indicator's unit.
  ///   - decimals: The digits after the point; `nil` for the indicator's own.
  /// - Returns: The number rounded half away from zero, with commas between thousands.
  public func number(_ value: ExactDecimal, decimals: Int? = nil) -> String {
    let shown = decimals ?? min(self.decimals, value.decimals)
    let digits = value.rounded(toDecimals: shown).grouped
    switch unit {
    case .percent: return digits + "%"
    case .pounds: return value.isNegative ? "-£" + digits.dropFirst() : "£" + digits
    case .count, .rate, .days, .ratio: return digits
    }
  }

  /// Two numbers with as many decimals as it takes to tell them apart, up to those typed.
  public func numbers(_ left: ExactDecimal, _ right: ExactDecimal) -> (String, String) {
    let most = max(left.decimals, right.decimals)
    var decimals = min(self.decimals, most)
    while decimals < most, left != right,
      left.rounded(toDecimals: decimals) == right.rounded(toDecimals: decimals)
    {
      decimals += 1
    }
    return (number(left, decimals: decimals), number(right, decimals: decimals))
  }

  /// A figure in words: `86%`, `about 570`, `between 90% and 95%`, `fewer than 60%`, `not available`.
  public func words(_ figure: Figure) -> String {
    let words: String =
      switch figure.reading {
      case .value(let value): number(value)
      case .range(let low, let high): "between \(number(low)) and \(number(high))"
      case .fewerThan(let bound): "fewer than \(number(bound))"
      case .unavailable(let why): why.words
      }
    switch figure.status {
    case .final: return words
    case .provisional: return words + " (provisional)"
    case .estimated: return figure.value == nil ? words + " (estimated)" : "about " + words
    }
  }

  /// "55 of 99" when the base is known; `nil` otherwise.
  public func base(_ figure: Figure) -> String? {
    guard let numerator = figure.numerator, let denominator = figure.denominator else { return nil }
    return "\(numerator.grouped) of \(denominator.grouped)"
  }

  /// A difference in the indicator's unit, without a sign: `5 percentage points`, `61 children`.
  public func distance(_ value: ExactDecimal) -> String {
    let shown = size(value)
    let digits = shown.grouped
    switch unit {
    case .percent:
      return digits + (shown == ExactDecimal(1) ? " percentage point" : " percentage points")
    case .pounds: return "£" + digits
    case .rate: return digits + " per 10,000"
    case .days: return digits + (shown == ExactDecimal(1) ? " day" : " days")
    case .count, .ratio: return noun.map { "\(digits) \($0)" } ?? digits
    }
  }

  /// The size of a difference: as many decimals as were reported, at most the indicator's, more only
  /// where it would print as 0.
  func size(_ value: ExactDecimal) -> ExactDecimal {
    let size = value.magnitude
    let shown = size.rounded(toDecimals: min(decimals, size.decimals))
    return shown == .zero ? size : shown
  }

  /// What the figures are measured in: `%`, `per 10,000`, `children per FTE`.
  public var unitWords: String {
    switch unit {
    case .percent: noun ?? "%"
    case .rate: noun ?? "per 10,000"
    case .days: noun ?? "days"
    case .pounds: noun ?? "pounds"
    case .count: noun ?? "number"
    case .ratio: noun ?? "ratio"
    }
  }

  /// What a target asks for: `at least 80%, aspiration 85%`, `between 600 and 620`.
  public func words(_ target: Target) -> String {
    var words: String =
      switch target.aim {
      case .atLeast(let value): "at least \(number(value))"
      case .atMost(let value): "at most \(number(value))"
      case .between(let low, let high): "between \(number(low)) and \(number(high))"
      case .exactly(let value): "exactly \(number(value))"
      case .noneYet: "none yet"
      case .withdrawn: "withdrawn"
      }
    if let aspiration = target.aspiration { words += ", aspiration \(number(aspiration))" }
    if let due = target.due { words += " by \(due.inWords)" }
    return words
  }

  /// Which way is better, for a sentence.
  public var polarityWords: String {
    switch polarity {
    case .higher: "higher is better"
    case .lower: "lower is better"
    case .band: "best inside the range"
    case .neutral: "neither way is better"
    }
  }
}

extension ExactDecimal {
  /// The number with a comma between thousands.
  public var grouped: String {
    if magnitude < ExactDecimal(1000) { return description }
    let parts = description.split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts[0].drop { $0 == "-" }
    var grouped = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return (isNegative ? "-" : "") + grouped + (parts.count > 1 ? "." + parts[1] : "")
  }
}
