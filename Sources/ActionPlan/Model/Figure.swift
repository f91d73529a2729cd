/// What was reported for a date: a number, or honestly less than a number.
public enum Reading: Hashable, Sendable {
  /// An exact figure, in the indicator's unit.
  case value(ExactDecimal)
  /// Somewhere from `low` to `high`, both included.
  case range(low: ExactDecimal, high: ExactDecimal)
  /// Below a bound that is not reached itself.
  case fewerThan(ExactDecimal)
  /// No figure, and why.
  case unavailable(Unavailability)
}

/// Why there is no figure.
///
/// A gap is never a zero.
public enum Unavailability: String, CaseIterable, Hashable, Sendable {
  case notAvailable = "not-available"
  case notCollected = "not-collected"
  case notYetDue = "not-yet-due"
  case suppressed
  case notApplicable = "not-applicable"

  /// The words for a paper.
  public var words: String {
    switch self {
    case .notAvailable: "not available"
    case .notCollected: "not collected"
    case .notYetDue: "not yet due"
    case .suppressed: "suppressed"
    case .notApplicable: "not applicable"
    }
  }
}

/// How firm a figure is.
public enum FigureStatus: String, CaseIterable, Hashable, Sendable {
  case final
  case provisional
  case estimated
}

/// One reported figure with what it was worked out from.
public struct Figure: Hashable, Sendable {
  /// What was reported.
  public var reading: Reading
  /// How many of the ``denominator``; `nil` when not given.
  public var numerator: ExactDecimal?
  /// Out of how many; `nil` when not given.
  public var denominator: ExactDecimal?
  /// How firm it is.
  public var status: FigureStatus
  /// In words, why there is no figure; `nil` when there is one or no reason was given.
  public var reason: String?

  /// Makes a figure.
  public init(
    _ reading: Reading, numerator: ExactDecimal? = nil, denominator: ExactDecimal? = nil,
    status: FigureStatus = .final, reason: String? = nil
  ) {
    self.reading = reading
    self.numerator = numerator
    self.denominator = denominator
    self.status = status
    self.reason = reason
  }

  /// The exact value; `nil` for a range, a bound or a gap.
  public var value: ExactDecimal? {
    guard case .value(let value) = reading else { return nil }
    return value
  }

  /// The lowest and highest the figure can be; `nil` for a gap.
  ///
  /// "Fewer than 60" of something that cannot be negative is from 0 up to, but not including, 60.
  public var bounds: (low: ExactDecimal, high: ExactDecimal)? {
    switch reading {
    case .value(let value): (value, value)
    case .range(let low, let high): (low, high)
    case .fewerThan(let bound): (min(.zero, bound), bound)
    case .unavailable: nil
    }
  }
}

/// A figure for a day or the end of a period, with where it came from and how it was corrected.
public struct Actual: Hashable, Sendable {
  /// The figure as it stands now.
  public var figure: Figure
  /// The paper, system or return it was taken from; `nil` when nobody said.
  public var source: String?
  /// A remark for the reader.
  public var note: String?
  /// Every correction, numbered from 1 in the order they were made.
  public var restatements: Keyed<Int, Restatement> = Keyed()

  /// Makes an actual that has not been corrected.
  public init(_ figure: Figure, source: String? = nil, note: String? = nil) {
    self.figure = figure
    self.source = source
    self.note = note
  }
}

/// One correction of a figure.
///
/// What was reported before is kept. When both figures are the same, only the source is another.
public struct Restatement: Hashable, Sendable {
  /// The figure before.
  public var was: Figure
  /// The figure after.
  public var now: Figure
  /// The paper, system or return that the figure before was taken from; `nil` when nobody said.
  public var source: String?
  /// The day of the correction.
  public var on: Day
  /// Who corrected it.
  public var by: String
  /// Why.
  public var why: String

  /// Makes a correction.
  public init(
    was: Figure, now: Figure, source: String? = nil, on: Day, by: String, why: String
  ) {
    self.was = was
    self.now = now
    self.source = source
    self.on = on
    self.by = by
    self.why = why
  }
}
