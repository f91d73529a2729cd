/// A measured quantity, with its targets and its figures.
public struct Indicator: Hashable, Sendable {
  /// What it is called on a page.
  public var title: String
  /// What is counted, over what, by whose rule.
  public var definition: String?
  /// What a figure is measured in.
  public var unit: Unit
  /// The words behind a figure: "children per FTE"; `nil` when the unit says enough.
  public var noun: String?
  /// How many digits are shown after the point, 0 to 6.
  public var decimals: Int = 0
  /// Which way is better.
  public var polarity: Polarity
  /// What span of time a figure covers.
  public var period: PeriodKind?
  /// How often a figure is due.
  public var frequency: Frequency?
  /// The system the figures come from.
  public var sourceSystem: String?
  /// Where the plan started.
  public var baseline: Baseline?
  /// The smallest change that matters, in the unit; `nil` means one unit of the last shown digit.
  public var tolerance: ExactDecimal?
  /// The smallest denominator whose percentage is judged at all; `nil` means the rules' own.
  public var minimumBase: Int?
  /// Whether the figure goes up and down with the time of year.
  public var seasonal = false
  /// How many of the latest figures the rules look at, 13 to 120; `nil` means the rules' own.
  public var window: Int?
  /// Whether its figures count people; `nil` lets the unit and the bases tell.
  public var disclosure: Disclosure?
  /// Every target decided, by the day it holds from.
  public var targets: Keyed<Day, Target> = Keyed()
  /// Days from which figures can't be set beside earlier ones.
  public var breaks: Keyed<Day, Break> = Keyed()
  /// Days from which figures are judged anew, since what is measured works in another way.
  public var restarts: Keyed<Day, Restart> = Keyed()
  /// Figures of the whole, by the day or the last day of the period they are for.
  public var actuals: Keyed<Day, Actual> = Keyed()
  /// Teams or areas, each with its own figures and perhaps its own targets.
  public var segments: Keyed<ItemID, Segment> = Keyed()
  /// Others to compare with, each with its own dates.
  public var comparators: Keyed<ItemID, Comparator> = Keyed()

  /// Makes an indicator without targets or figures.
  public init(title: String, unit: Unit, polarity: Polarity) {
    self.title = title
    self.unit = unit
    self.polarity = polarity
  }

  /// How many figures a window may hold: 13 are what limits need.
  public static let windows = 13...120

  /// Whether figures count people, whose small numbers are not published.
  public enum Disclosure: String, CaseIterable, Hashable, Sendable {
    /// Counts of people, or shares of them.
    case people
    /// Nobody can be recognised: visits kept, forms, pounds, days.
    case nobody = "none"
  }

  /// What a figure is measured in.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case percent
    case count
    /// Per 10,000.
    case rate
    case days
    case ratio
    case pounds
  }

  /// Where the plan started.
  public struct Baseline: Hashable, Sendable {
    /// The figure.
    public var figure: Figure
    /// The day it is for.
    public var asAt: Day
    /// A remark.
    public var note: String?

    /// Makes a baseline.
    public init(_ figure: Figure, asAt: Day, note: String? = nil) {
      self.figure = figure
      self.asAt = asAt
      self.note = note
    }
  }

  /// A day from which figures can't be set beside earlier ones.
  ///
  /// The measure changed: its definition, its system, what is counted. Where the measure is the same
  /// and the work behind it changed, it is a ``Restart``.
  public struct Break: Hashable, Sendable {
    /// What changed.
    public var why: String

    /// Makes a break.
    public init(why: String) { self.why = why }
  }

  /// A day from which figures are judged anew, because the process changed and will stay changed.
  ///
  /// The measure is the same, so figures on both sides can be compared: where the definition changed
  /// it is a ``Break``. A restart is never made by a rule: somebody agrees it, with a reason.
  public struct Restart: Hashable, Sendable {
    /// Who agreed it.
    public var agreedBy: String
    /// The day it was agreed; `nil` when that is the day it holds from.
    public var on: Day?
    /// What changed in the process.
    public var why: String

    /// Makes a restart agreed on the day it holds from.
    public init(agreedBy: String, why: String) {
      self.agreedBy = agreedBy
      self.why = why
    }
  }

  /// A team or an area with figures of its own.
  public struct Segment: Hashable, Sendable {
    /// The name of the team or area.
    public var title: String
    /// How its definition differs from the indicator's; `nil` when it doesn't.
    public var definition: String?
    /// Its own targets; where there is none the indicator's hold.
    public var targets: Keyed<Day, Target> = Keyed()
    /// Breaks of this series only, beside those of the whole indicator.
    public var breaks: Keyed<Day, Break> = Keyed()
    /// Restarts of this series only, beside those of the whole indicator.
    public var restarts: Keyed<Day, Restart> = Keyed()
    /// Its own figures, by the day or the last day of the period they are for.
    public var actuals: Keyed<Day, Actual> = Keyed()

    /// Makes a segment without figures.
    public init(title: String) { self.title = title }
  }

  /// Somebody to compare with.
  public struct Comparator: Hashable, Sendable {
    /// Who is compared with, as it stands on a page.
    public var title: String
    /// What sort of comparison it is.
    public var kind: Kind
    /// The authorities of a neighbour set, as published.
    public var members: [String] = []
    /// Which edition of the comparison: "2019/20", "CIPFA 2020".
    public var edition: String?
    /// How its definition differs from the indicator's; `nil` when it doesn't.
    public var definition: String?
    /// A remark for the reader.
    public var note: String?
    /// Its figures, by the day or the last day of its own period.
    public var actuals: Keyed<Day, Actual> = Keyed()

    /// Makes a comparator without figures.
    public init(title: String, kind: Kind) {
      self.title = title
      self.kind = kind
    }

    /// What is compared with.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      case neighbours, region, england, authority, other
    }
  }
}

/// Which way is better.
public enum Polarity: String, CaseIterable, Hashable, Sendable {
  case higher
  case lower
  /// Inside the band of the target in force.
  case band
  /// Neither way is good or bad.
  case neutral
}

/// What span of time a figure covers.
public enum PeriodKind: String, CaseIterable, Hashable, Sendable {
  case snapshot
  case flow
  case yearToDate = "year-to-date"
  case rolling12Months = "rolling-12-months"
  case yearEnding = "year-ending"
}

/// How often a figure is due.
public enum Frequency: String, CaseIterable, Hashable, Sendable {
  case weekly, monthly, quarterly, termly, yearly, irregular
}
