/// Whether the figure itself is changing, beyond its usual ups and downs.
public struct DirectionOfTravel: Hashable, Sendable {
  /// What the figures show, read with the indicator's polarity.
  public var state: State
  /// The figures used, oldest first.
  public var points: [IndicatorSeries.Point]
  /// The rules that judged, in the order applied; empty when none could.
  public var rules: [Rule] = []
  /// What in the figures called the direction, also where it is neither good nor bad; `nil` when nothing did.
  public var signal: Signal?
  /// Pairs where the later figure is higher, less pairs where it is lower; `nil` when not counted.
  public var score: Int?
  /// The score from which a direction is called; `nil` where none is high enough.
  public var needed: Int?
  /// The level about which the figures began and ended, in the indicator's unit.
  public var levels: Levels?
  /// How many figures the shift or the trend has.
  public var runLength: Int?
  /// What points the other way where a trend decides.
  public var otherWay: Signal?
  /// The usual range of 13 figures or more.
  public var chart: ProcessChart?
  /// Whether the score counts only pairs of the same time of year.
  public var isSeasonal = false
  /// What the reader should beware of.
  public var cautions: [Caution] = []
  /// What provisional figures would say, when that differs.
  public var provisionalSuggests: State?
  /// Whether provisional or estimated figures at the end were left out.
  public var usesFinalOnly = false
  /// The day of the last break or restart, from which figures count; `nil` without one.
  public var since: Day?

  init(_ state: State, points: [IndicatorSeries.Point] = [], rules: [Rule] = []) {
    self.state = state
    self.points = points
    self.rules = rules
  }

  /// The level before and the level now.
  public struct Levels: Hashable, Sendable {
    /// Where the figures started.
    public var before: Double
    /// Where they are.
    public var now: Double
  }

  /// What the reader should beware of.
  public enum Caution: String, CaseIterable, Hashable, Sendable {
    case latestMissing = "latest period missing"
    case smallBase = "the newest figure rests on too few cases and is left out"
    case overlap = "consecutive figures overlap; treat as a description"
    case stricterRule =
      "from 13 figures on a stricter rule applies, and the early sign of the 12 before is not confirmed"
    case seasonal =
      "the figures go with the time of year, and too few are a year apart to be set side by side"
  }

  /// Whether a few figures only hint at a direction.
  public var isEarlySign: Bool {
    signal == .laterMostlyOneWay && state != .steady && state.isCalled
  }
}

extension DirectionOfTravel {
  /// What the figures show.
  public enum State: Hashable, Sendable {
    case improving, declining, steady
    /// A change that is neither good nor bad.
    case rising, falling
    case notEnoughData
    case notAvailable(Reason)

    /// Whether the figures were judged at all.
    var isCalled: Bool {
      switch self {
      case .improving, .declining, .steady, .rising, .falling: true
      case .notEnoughData, .notAvailable: false
      }
    }

    /// Whether a change was seen, good, bad or neither.
    var isChange: Bool { isCalled && self != .steady }

    /// The word that always stands beside the arrow.
    public var word: String {
      switch self {
      case .improving: "improving"
      case .declining: "declining"
      case .steady: "steady"
      case .rising: "rising"
      case .falling: "falling"
      case .notEnoughData: "not enough data"
      case .notAvailable: "not available"
      }
    }

    /// The arrow: up is better, whichever way the number went.
    public var arrow: String {
      switch self {
      case .improving: "↑"
      case .declining: "↓"
      case .steady: "→"
      case .rising: "↗"
      case .falling: "↘"
      case .notEnoughData: "…"
      case .notAvailable: "–"
      }
    }
  }

  /// Why there is no direction.
  public enum Reason: Hashable, Sendable {
    case noFigures
    case rollingFigure
    case yearToDateFigure
    /// The latest figure is two or more periods old.
    case latestIsFor(Day)
    /// Some of the figures are suppressed, and those that are left are not a fair sample.
    case figuresSuppressed

    /// The short words that other programs read.
    public var label: String {
      switch self {
      case .noFigures: "no figures"
      case .rollingFigure: "rolling figure"
      case .yearToDateFigure: "cumulative figure"
      case .figuresSuppressed: "figures suppressed"
      case .latestIsFor(let day): "latest figure is for \(day.description.prefix(7))"
      }
    }
  }
}
