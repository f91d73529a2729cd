/// The Government Statistical Service's symbols, in square brackets, for the tables of the public edition.
///
/// A symbol stands in the place of a figure, or in the column for notes, never beside a number.
struct PublicSymbols {
  let indicator: Indicator

  /// A symbol with its meaning.
  enum Symbol: String, CaseIterable {
    case breakInSeries = "[b]"
    case confidential = "[c]"
    case estimated = "[e]"
    case low = "[low]"
    case provisional = "[p]"
    case revised = "[r]"
    case notAvailable = "[x]"
    case notApplicable = "[z]"

    /// The meaning, for a plan with a threshold.
    func meaning(upTo threshold: Int) -> String {
      switch self {
      case .breakInSeries:
        "Break in the series: from this figure on something is counted differently, so it can't be "
          + "set beside earlier ones."
      case .confidential:
        "Confidential: the figure is left out because it is a small number of people (1 to "
          + "\(threshold)) or because a small number could be worked out from it."
      case .estimated: "Estimated: the figure is not counted exactly."
      case .low: "Low: the figure is not nought, but so small that it would be printed as nought."
      case .provisional: "Provisional: the figure may still change."
      case .revised: "Revised: the figure was corrected after it was first reported."
      case .notAvailable: "Not available: there is no figure, or not yet."
      case .notApplicable: "Not applicable: there can be no figure."
      }
    }
  }

  /// A figure, or the symbol in its place.
  func words(_ figure: Figure) -> String {
    switch figure.reading {
    case .unavailable(let why): return Self.symbol(why).rawValue
    case .value(let value) where isLow(value): return Symbol.low.rawValue
    case .value, .range, .fewerThan:
      var plain = figure
      plain.status = .final
      return indicator.words(plain)
    }
  }

  /// "55 of 99", or the symbol in its place.
  func base(_ figure: Figure) -> String {
    if case .unavailable(let why) = figure.reading { return Self.symbol(why).rawValue }
    return indicator.base(figure) ?? Symbol.notAvailable.rawValue
  }

  /// What stands in the column for notes: "[p][r]"; "none" without any.
  func notes(
    _ actual: Actual, since earlier: Day?, on day: Day, breaks: Keyed<Day, Indicator.Break>
  )
    -> String
  {
    var found: [Symbol] = []
    if breaks.keys.contains(where: { (earlier ?? .earliest) < $0 && $0 <= day }), earlier != nil {
      found.append(.breakInSeries)
    }
    switch actual.figure.status {
    case .final: break
    case .provisional: found.append(.provisional)
    case .estimated: found.append(.estimated)
    }
    if actual.restatements.values.contains(where: { $0.was != $0.now }) { found.append(.revised) }
    return found.isEmpty ? "none" : found.map(\.rawValue).joined()
  }

  private func isLow(_ value: ExactDecimal) -> Bool {
    value != .zero && value.rounded(toDecimals: indicator.decimals) == .zero
  }

  /// The symbol for a gap.
  static func symbol(_ why: Unavailability) -> Symbol {
    switch why {
    case .suppressed: .confidential
    case .notApplicable: .notApplicable
    case .notAvailable, .notCollected, .notYetDue: .notAvailable
    }
  }
}
