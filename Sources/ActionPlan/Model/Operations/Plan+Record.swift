/// Whose figure it is: of the whole, of a team or area, or of somebody to compare with.
public enum Scope: Hashable, Sendable {
  case whole
  case segment(ItemID)
  case comparator(ItemID)
}

/// A figure to be recorded.
public struct Observation: Hashable, Sendable {
  /// The indicator the figure belongs to.
  public var indicator: ItemID
  /// Whose figure it is.
  public var scope: Scope
  /// The day or the last day of the period it is for.
  public var asAt: Day
  /// The figure with its source and note.
  public var actual: Actual

  /// Makes an observation.
  public init(_ indicator: ItemID, _ scope: Scope = .whole, asAt: Day, _ actual: Actual) {
    self.indicator = indicator
    self.scope = scope
    self.asAt = asAt
    self.actual = actual
  }
}

/// Who corrects a figure, when and why.
public struct Correction: Hashable, Sendable {
  /// The day of the correction.
  public var on: Day
  /// Who corrects.
  public var by: String
  /// `nil` when nobody said: then a figure that is there already can't be replaced.
  public var why: String?

  /// Makes a correction.
  public init(on: Day, by: String, why: String?) {
    self.on = on
    self.by = by
    self.why = why
  }
}

extension Plan {
  /// What recording a figure did.
  public enum Recorded: Hashable, Sendable {
    case added, unchanged, restated
  }

  /// Records a figure; another figure or another source for a date that has one becomes a
  /// restatement.
  ///
  /// A source that nobody gave can be filled in freely. A source and a note belong to their figure:
  /// a restated one has only those given with it.
  ///
  /// - Parameters:
  ///   - observation: The figure, whose it is and for when.
  ///   - correction: Who would correct, and why.
  /// - Returns: Whether the figure is new, was there already, or took the place of another.
  /// - Throws: ``PlanError`` when something named does not exist, the figure does not fit the unit,
  ///   or a correction has no reason.
  @discardableResult
  public mutating func record(
    _ observation: Observation, _ correction: Correction
  ) throws(PlanError) -> Recorded {
    let id = observation.indicator
    guard indicators[id] != nil else { throw noItem(.indicator, id) }
    var recorded = Recorded.unchanged
    var trouble: PlanError?
    indicators.change(id) { indicator in
      do throws(PlanError) {
        recorded = try indicator.record(observation, correction)
      } catch {
        trouble = error
      }
    }
    if let trouble { throw trouble }
    return recorded
  }
}

extension Indicator {
  /// The figures of a scope; `nil` when the indicator has no such segment or comparator.
  public func actuals(of scope: Scope) -> Keyed<Day, Actual>? {
    switch scope {
    case .whole: actuals
    case .segment(let id): segments[id]?.actuals
    case .comparator(let id): comparators[id]?.actuals
    }
  }

  fileprivate mutating func record(
    _ observation: Observation, _ correction: Correction
  ) throws(PlanError) -> Plan.Recorded {
    let (asAt, new) = (observation.asAt, observation.actual)
    let what = "\(observation.indicator) \"\(title)\" for \(asAt.inWords)"
    try check(new.figure, what)
    guard let old = try existing(observation)[asAt] else {
      set(new, asAt, observation.scope)
      return .added
    }
    guard old.figure != new.figure || old.isFromAnother(source: new.source) else {
      set(old.filled(from: new), asAt, observation.scope)
      return .unchanged
    }
    guard let why = correction.why else { throw old.needsReason(new, what) }
    set(old.restated(as: new, correction, why), asAt, observation.scope)
    return .restated
  }

  private func check(_ figure: Figure, _ what: String) throws(PlanError) {
    if let trouble = unitTrouble(figure, what) { throw trouble }
    if case .range(let low, let high) = figure.reading, high < low {
      throw PlanError(.value, "the range for \(what) runs backwards: \(low) to \(high)")
    }
    if (figure.numerator == nil) != (figure.denominator == nil) {
      throw PlanError(
        .value, "\(what) has a numerator or a denominator alone", hint: "give both or neither")
    }
    if let denominator = figure.denominator, denominator <= .zero {
      throw PlanError(.value, "the denominator for \(what) is \(denominator), not above 0")
    }
  }

  private func existing(_ observation: Observation) throws(PlanError) -> Keyed<Day, Actual> {
    if let found = actuals(of: observation.scope) { return found }
    switch observation.scope {
    case .whole: return actuals
    case .segment(let id): throw noPart("segment", id, segments.keys, observation.indicator)
    case .comparator(let id):
      throw noPart("comparator", id, comparators.keys, observation.indicator)
    }
  }

  func noPart(_ kind: String, _ id: ItemID, _ ids: [ItemID], _ indicator: ItemID) -> PlanError {
    let closest =
      nearest(to: id.description, among: ids.map(\.description))
      .map { "did you mean \($0)? " } ?? ""
    return PlanError(
      .unknown, "\(indicator) \"\(title)\" has no \(kind) \"\(id)\"",
      hint: closest + "`actionplan add \(kind) \(indicator) \(id) --title …` makes one")
  }

  private mutating func set(_ actual: Actual, _ day: Day, _ scope: Scope) {
    switch scope {
    case .whole: actuals[day] = actual
    case .segment(let id): segments.change(id) { $0.actuals[day] = actual }
    case .comparator(let id): comparators.change(id) { $0.actuals[day] = actual }
    }
  }
}

extension Actual {
  /// Whether a source that was given is another than the one that is known.
  fileprivate func isFromAnother(source given: String?) -> Bool {
    guard let source, let given else { return false }
    return source != given
  }

  /// The same figure with the source and the note of another report of it, where it has any.
  fileprivate func filled(from new: Actual) -> Actual {
    var filled = self
    filled.source = new.source ?? source
    filled.note = new.note ?? note
    return filled
  }

  /// The actual after a correction, which keeps what stood before.
  fileprivate func restated(as new: Actual, _ correction: Correction, _ why: String) -> Actual {
    var restated = figure == new.figure ? filled(from: new) : new
    restated.restatements = restatements
    restated.restatements.append(
      Restatement(
        was: figure, now: restated.figure, source: source, on: correction.on, by: correction.by,
        why: why))
    return restated
  }

  fileprivate func needsReason(_ new: Actual, _ what: String) -> PlanError {
    if figure == new.figure, let source, let other = new.source {
      return PlanError(
        .needsReason,
        "\(what) already has \(figure.words) from \"\(source)\"; the source \"\(other)\" would "
          + "replace that",
        hint: "say why with --why: both sources are kept, as a restatement")
    }
    return PlanError(
      .needsReason, "\(what) already has \(figure.words); \(new.figure.words) would replace it",
      hint: "say why with --why: both figures are kept, as a restatement")
  }
}

extension Figure {
  /// The figure in plain words, without a unit.
  public var words: String {
    switch reading {
    case .value(let value): status == .estimated ? "about \(value)" : "\(value)"
    case .range(let low, let high): "between \(low) and \(high)"
    case .fewerThan(let bound): "fewer than \(bound)"
    case .unavailable(let why): why.words
    }
  }
}
