/// Rule P2 in words.
extension Indicator {
  /// What rule P2 says, in sentences.
  ///
  /// The range of figures that are changing is of the past: then it promises nothing.
  public func words(_ assurance: TargetAssurance, _ state: DirectionOfTravel.State) -> String {
    let limits = assurance.target.aim.limits
    let told = telling(
      [assurance.range.lower, assurance.range.upper],
      from: [limits.low, limits.high].compactMap { $0 }, more: 1)
    let range = told.words(assurance.range)
    let target = "the target of \(told.aimWords(assurance.target))"
    guard !state.isChange else {
      return "Can't be said while the figures are changing. "
        + soFar(assurance, "their usual range so far, \(range),", target)
    }
    return judged(assurance, "usual range, \(range),", target)
      + (state == .steady ? told.unlessChanged(assurance) : "")
  }

  /// What a target asks for, without the day it is due: `at least 80%`.
  func aimWords(_ target: Target) -> String {
    var target = target
    (target.due, target.aspiration) = (nil, nil)
    return words(target)
  }

  private func soFar(_ assurance: TargetAssurance, _ range: String, _ target: String) -> String {
    switch assurance.verdict {
    case .consistentPass: "\(range.capitalizedFirst) meets \(target)."
    case .consistentFail: "\(range.capitalizedFirst) does not meet \(target)."
    case .inconsistent where reach(assurance) == .whole:
      "\(range.capitalizedFirst) only just meets \(target)."
    case .inconsistent: "Part of \(range) meets \(target), and part does not."
    }
  }

  private func judged(_ assurance: TargetAssurance, _ range: String, _ target: String) -> String {
    let reach = reach(assurance)
    switch assurance.verdict {
    case .consistentPass: return "Met reliably. The whole \(range) meets \(target)."
    case .consistentFail:
      let part = reach == .none ? "None of the" : "Only the edge of the"
      return "Missed reliably. \(part) \(range) meets \(target)."
    case .inconsistent where reach == .whole:
      return
        "Hit and miss. The whole \(range) meets \(target), but only just."
    case .inconsistent:
      return "Hit and miss. Part of the \(range) meets \(target), and part does not: by chance "
        + "alone some figures meet it and some do not."
    }
  }

  /// How much of the usual range meets the target, its edges included.
  private enum Reach { case none, part, whole }

  /// A verdict may count the very edge to one side or to the other.
  private func reach(_ assurance: TargetAssurance) -> Reach {
    let limits = assurance.target.aim.limits
    let (lower, upper) = (kept(assurance.range.lower), kept(assurance.range.upper))
    func isAtLeast(_ value: Double, _ bound: ExactDecimal?) -> Bool {
      bound.map { value >= $0.double || value.isNear($0.double) } ?? true
    }
    func isAtMost(_ value: Double, _ bound: ExactDecimal?) -> Bool {
      bound.map { value <= $0.double || value.isNear($0.double) } ?? true
    }
    guard isAtLeast(upper, limits.low), isAtMost(lower, limits.high) else { return .none }
    return isAtLeast(lower, limits.low) && isAtMost(upper, limits.high) ? .whole : .part
  }

  /// What to expect of figures that do not change; nothing where some meet the target and some do not.
  private func unlessChanged(_ assurance: TargetAssurance) -> String {
    guard assurance.verdict != .inconsistent else { return "" }
    let isMet = assurance.verdict == .consistentPass
    switch assurance.target.aim.limits {
    case (nil, nil): return ""
    case (let low?, nil): return stays(isMet ? "at or above" : "below", low)
    case (nil, let high?): return stays(isMet ? "at or below" : "above", high)
    case (let low?, let high?) where isMet:
      guard low == high else {
        return " Unless something changes, expect it to stay inside the range."
      }
      return stays("at", low)
    case (let low?, let high?):
      return assurance.range.mean < low.double ? stays("below", low) : stays("above", high)
    }
  }

  private func stays(_ side: String, _ target: ExactDecimal) -> String {
    " Unless something changes, expect it to stay \(side) the target of \(number(target))."
  }
}

extension Assurance {
  /// The verdict in two or three words.
  public var words: String {
    switch self {
    case .consistentPass: "met reliably"
    case .consistentFail: "missed reliably"
    case .inconsistent: "hit and miss"
    }
  }
}
