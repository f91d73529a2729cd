import ActionPlan
import TestSupport

/// An indicator of invented small figures, made to provoke leaks, with what only its keeper knows.
struct SecretIndicator {
  var title: String
  var isShare: Bool
  var isYearToDate: Bool
  var teams: Int
  /// Those in no team, by day: the number, or the numerator and the rest; nothing where there are none.
  var others: [String: [Int]] = [:]
  /// Those new since the figure before, by day.
  var new: [String: [Int]] = [:]
  /// The indicator with all its figures and corrections.
  var indicator: Indicator

  /// How a plan is made to leak.
  enum Shape: String, CaseIterable {
    case oneSmallTeam, twoSmallTeams, smallInTwoQuarters, others, yearToDate, share, shareToDate,
      corrected, rollingYear, anything
  }

  /// Makes an indicator from a seed.
  init(_ shape: Shape, _ random: inout SeededGenerator) {
    isShare =
      shape == .share || shape == .shareToDate
      || shape == .anything && Bool.random(using: &random)
    isYearToDate = shape == .yearToDate || shape == .shareToDate
    teams = isYearToDate ? 0 : Int.random(in: 2...4, using: &random)
    title = "Measure of \(shape.rawValue)"
    indicator = Indicator(title: title, unit: isShare ? .percent : .count, polarity: .lower)
    indicator.decimals = isShare ? 1 : 0
    indicator.frequency = isYearToDate ? .monthly : .quarterly
    indicator.period =
      isYearToDate ? .yearToDate : shape == .rollingYear ? .rolling12Months : .snapshot
    for place in 0..<teams {
      let id = Sample.id("team-\(place + 1)")
      indicator.segments[id] = Indicator.Segment(title: "Team \(place + 1)")
    }
    if isYearToDate { makeYear(&random) } else { makeTables(shape, &random) }
    if shape == .corrected { correct(&random) }
  }

  /// The last days of the four quarters.
  static let quarters = ["2024-06-30", "2024-09-30", "2024-12-31", "2025-03-31"]
    .map { Sample.day($0) }

  // MARK: Making figures

  private mutating func makeTables(_ shape: Shape, _ random: inout SeededGenerator) {
    for (quarter, day) in Self.quarters.enumerated() {
      var total = [0, 0]
      for place in 0..<teams {
        let isSmall =
          switch shape {
          case .oneSmallTeam, .others, .corrected: place == 0
          case .twoSmallTeams, .share, .rollingYear: place < 2
          case .smallInTwoQuarters: place == quarter % 2
          case .anything, .yearToDate, .shareToDate: Int.random(in: 0...2, using: &random) == 0
          }
        let numbers = (0..<2).map { _ in
          Int.random(in: isSmall ? 0...5 : 3...25, using: &random)
        }
        total = [total[0] + numbers[0], total[1] + numbers[1]]
        let id = Sample.id("team-\(place + 1)")
        let actual = figure(numbers).map { Actual($0) }
        indicator.segments.change(id) { $0.actuals[day] = actual }
      }
      if shape == .others || shape == .anything && quarter == 1 {
        let left = (0..<2).map { _ in Int.random(in: 1...8, using: &random) }
        others[day.inWords] = left
        total = [total[0] + left[0], total[1] + left[1]]
      }
      indicator.actuals[day] = figure(total).map { Actual($0) }
    }
  }

  private mutating func makeYear(_ random: inout SeededGenerator) {
    var total = [0, 0]
    for month in 0..<12 {
      let now = (0..<2).map { _ in Int.random(in: 0...9, using: &random) }
      total = [total[0] + now[0], total[1] + now[1]]
      let day = Self.monthEnds[month]
      new[day.inWords] = month == 0 ? [0, 0] : now
      indicator.actuals[day] = figure(total).map { Actual($0) }
    }
  }

  private static let monthEnds = [
    "2024-04-30", "2024-05-31", "2024-06-30", "2024-07-31", "2024-08-31", "2024-09-30",
    "2024-10-31", "2024-11-30", "2024-12-31", "2025-01-31", "2025-02-28", "2025-03-31",
  ].map { Sample.day($0) }

  /// A count, or a share with its base; `nil` for a share of nobody.
  private func figure(_ numbers: [Int]) -> Figure? {
    guard isShare else { return Figure(.value(ExactDecimal(numbers[0]))) }
    let (part, whole) = (ExactDecimal(numbers[0]), ExactDecimal(numbers[0] + numbers[1]))
    guard let value = part.times(100, over: whole, decimals: 1) else { return nil }
    return Figure(.value(value), numerator: part, denominator: whole)
  }

  /// Corrects the whole and the first team by the same number, in the last quarter.
  private mutating func correct(_ random: inout SeededGenerator) {
    let more = ExactDecimal(Int.random(in: 1...6, using: &random))
    let day = Self.quarters[1]
    func correct(_ actual: inout Actual) {
      guard let value = actual.figure.value else { return }
      let now = Figure(.value(value + more))
      actual.restatements.append(
        Restatement(
          was: actual.figure, now: now, on: Sample.day("2025-01-20"), by: "Analyst", why: "Late"))
      actual.figure = now
    }
    indicator.actuals.change(day) { correct(&$0) }
    indicator.segments.change(Sample.id("team-1")) { segment in
      segment.actuals.change(day) { correct(&$0) }
    }
  }

  /// The indicator as it was known on a day, without what was corrected later.
  func known(on day: Day) -> Indicator {
    var known = indicator
    func reset(_ actuals: inout Keyed<Day, Actual>) {
      for key in actuals.keys {
        actuals.change(key) { actual in
          guard let first = actual.restatements.values.first, day < first.on else { return }
          actual.figure = first.was
          actual.restatements = Keyed()
        }
      }
    }
    reset(&known.actuals)
    for id in known.segments.keys { known.segments.change(id) { reset(&$0.actuals) } }
    return known
  }
}
