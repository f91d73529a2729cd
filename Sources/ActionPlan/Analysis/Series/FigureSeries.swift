/// Figures of one measure that are judged without a plan.
public struct FigureSeries: Sendable {
  /// What it is called.
  public var id: String
  /// What is asked of it.
  public var question = Question.everything
  /// What the figures are held against.
  public var rules: SeriesRules
  /// The figures by day, oldest first, gaps included; of a table's those that rules look at.
  public var figures: [(day: Day, figure: Figure)]
  /// Whether the frequency was worked out from the dates.
  var frequencyIsInferred = false

  /// What is asked of a series.
  public enum Question: Hashable, Sendable {
    /// The usual range, the direction, the position and the forecast.
    case everything
    case direction
    case position
    case forecast
  }

  /// Makes a series of which everything is asked.
  public init(id: String, rules: SeriesRules, figures: [(day: Day, figure: Figure)]) {
    self.id = id
    self.rules = rules
    self.figures = figures
  }
}

/// Figures of which only the usual range and its signals are asked, every one of them used.
public struct ChartSeries: Sendable {
  /// What it is called.
  public var id: String
  /// Which way is better, the target and the profile.
  public var rules: SeriesRules
  /// The days, in any order.
  public var days: [Day]
  /// The figures, one a day; `nil` where there is none.
  public var values: [ExactDecimal?]

  /// Makes a series; there are as many values as days.
  public init(id: String, rules: SeriesRules, days: [Day], values: [ExactDecimal?]) {
    self.id = id
    self.rules = rules
    self.days = days
    self.values = values
  }
}

/// One series of a file.
public enum SeriesEntry: Sendable {
  case figures(FigureSeries)
  case chart(ChartSeries)
  /// The series can't be read, and why, without a full stop.
  case unreadable(id: String, reason: String)
}

/// Why a series can't be judged.
public struct SeriesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, without a full stop.
  public var description: String

  init(_ description: String) { self.description = description }
}
