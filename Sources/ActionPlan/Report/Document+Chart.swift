extension Document {
  /// The figures of one indicator, team or area over time, as data until a format draws them.
  public struct Chart: Hashable, Sendable {
    /// What is drawn, in words of its own.
    public var caption: String
    /// What the chart shows, for those who can't see it and those who would rather read.
    ///
    /// It is printed with every chart.
    public var sentence: String
    /// What the figures are measured in, for the signs on the numbers.
    public var unit: Indicator.Unit
    /// What the figures are measured in: `%`, `children per FTE`.
    public var unitWords: String
    /// How many digits are shown after the point.
    public var decimals: Int
    /// Every figure reported, oldest first, gaps included.
    public var figures: [Figure]
    /// The usual range, one stretch between restarts, oldest first; empty where there are none.
    public var limits: [Limits] = []
    /// What was required from each day on, oldest first; empty without a target.
    public var target: [Requirement] = []
    /// Days that part the figures, oldest first.
    public var marks: [Mark] = []
    /// Others to compare with, each with figures at its own dates.
    public var comparators: [Comparator] = []

    /// Makes a chart of figures only.
    public init(
      _ caption: String, sentence: String, unit: Indicator.Unit, unitWords: String,
      decimals: Int = 0, figures: [Figure]
    ) {
      self.caption = caption
      self.sentence = sentence
      self.unit = unit
      self.unitWords = unitWords
      self.decimals = decimals
      self.figures = figures
    }
  }
}

extension Document.Chart {
  /// One figure, or the place where one is missing.
  public struct Figure: Hashable, Sendable {
    /// The day or the last day of the period it is for.
    public var day: Day
    /// The lowest it can be, in the indicator's unit; `nil` for a gap.
    public var low: ExactDecimal?
    /// The highest it can be, the same as ``low`` when it is exact; `nil` for a gap.
    public var high: ExactDecimal?
    /// Why there is no figure: "not available"; `nil` when there is one.
    public var gap: String?
    /// How firm it is.
    public var status: FigureStatus
    /// Whether the usual range and the direction of travel were worked out with it.
    public var counts: Bool
    /// What a rule found at it; `nil` for nothing.
    public var signal: Signal?

    /// Makes a figure that is somewhere from `low` to `high`, both included.
    public init(
      _ day: Day, low: ExactDecimal, high: ExactDecimal, status: FigureStatus = .final,
      counts: Bool = true, signal: Signal? = nil
    ) {
      self.day = day
      self.low = min(low, high)
      self.high = max(low, high)
      self.status = status
      self.counts = counts
      self.signal = signal
    }

    /// Makes an exact figure.
    public init(
      _ day: Day, _ value: ExactDecimal, status: FigureStatus = .final, counts: Bool = true,
      signal: Signal? = nil
    ) {
      self.init(day, low: value, high: value, status: status, counts: counts, signal: signal)
    }

    /// Makes a gap, with the word for it.
    public init(_ day: Day, gap: String) {
      self.day = day
      self.gap = gap
      status = .final
      counts = false
    }
  }

  /// What a rule found at a figure.
  public enum Signal: String, CaseIterable, Hashable, Sendable {
    case improving, declining
    /// A change that is neither good nor bad.
    case neutral
  }

  /// The usual range over a stretch of figures.
  public struct Limits: Hashable, Sendable {
    /// The day of the first figure it holds for.
    public var from: Day
    /// The day of the last figure it holds for.
    public var to: Day
    /// The mean, in the indicator's unit.
    public var mean: Double
    /// The lower limit, in the indicator's unit.
    public var lower: Double
    /// The upper limit, in the indicator's unit.
    public var upper: Double

    /// Makes a stretch.
    public init(from: Day, to: Day, mean: Double, lower: Double, upper: Double) {
      self.from = from
      self.to = to
      self.mean = mean
      self.lower = lower
      self.upper = upper
    }
  }

  /// What was required from a day on.
  ///
  /// Where a way to one target was cut short by another decision, there are two with the same day:
  /// where the way ended, then what holds from there.
  public struct Requirement: Hashable, Sendable {
    /// The day it begins.
    public var day: Day
    /// The least that was enough; `nil` where there is no such end.
    public var low: ExactDecimal?
    /// The most that was allowed; `nil` where there is no such end.
    ///
    /// Both are `nil` when no target was in force.
    public var high: ExactDecimal?
    /// Whether it moves in a straight line to the next one, instead of holding until it.
    public var leadsToNext: Bool

    /// Makes a requirement.
    public init(
      _ day: Day, low: ExactDecimal? = nil, high: ExactDecimal? = nil, leadsToNext: Bool = false
    ) {
      self.day = day
      self.low = low
      self.high = high
      self.leadsToNext = leadsToNext
    }
  }

  /// Somebody else's figures: neighbours, the region, England.
  public struct Comparator: Hashable, Sendable {
    /// Whose they are.
    public var title: String
    /// The figures, oldest first, each at its own date.
    public var points: [Point]
    /// What keeps them from being set beside ours as they are; `nil` for nothing.
    public var note: String?

    /// Makes a comparator.
    public init(_ title: String, points: [Point], note: String? = nil) {
      self.title = title
      self.points = points
      self.note = note
    }

    /// One figure.
    public struct Point: Hashable, Sendable {
      /// The day or the last day of the period it is for.
      public var day: Day
      /// The figure, in the indicator's unit.
      public var value: ExactDecimal

      /// Makes a figure.
      public init(_ day: Day, _ value: ExactDecimal) {
        self.day = day
        self.value = value
      }
    }
  }

  /// A day that parts the figures before it from those on it and after.
  public struct Mark: Hashable, Sendable {
    /// The first day of the figures behind it.
    public var day: Day
    /// What it is.
    public var kind: Kind
    /// Why.
    public var words: String

    /// Makes a mark.
    public init(_ day: Day, _ kind: Kind, _ words: String) {
      self.day = day
      self.kind = kind
      self.words = words
    }

    /// What parts the figures.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// Figures on the two sides can't be set beside each other.
      case `break`
      /// Somebody decided to judge the figures anew from here.
      case restart
    }
  }
}
