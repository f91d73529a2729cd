/// What is counted in each plan of a portfolio and added up over all of them.
///
/// Every count is made by the rules, never from the colours a council gives itself.
public enum PortfolioCount: String, CaseIterable, Hashable, Sendable {
  case findings
  case answered = "findings_answered"
  case withReason = "findings_with_reason"
  case unanswered = "findings_unanswered"
  case withdrawn = "findings_withdrawn"
  case objectives
  case closed = "objectives_closed"
  case notBegun = "objectives_not_begun"
  case notReported = "objectives_not_reported"
  case overdue = "objectives_overdue"
  case overdueFirst = "objectives_overdue_first"
  case actions
  case done = "actions_done"
  case actionsOverdue = "actions_overdue"
  case actionsOverdueFirst = "actions_overdue_first"
  case indicators
  case onTarget = "on_target"
  case short = "short_of_target"
  case cannotSay = "cannot_say"
  case improving
  case declining
  case steady
  case neither = "neither_way_better"
  case notEnoughData = "not_enough_data"
  case figuresMissing = "figures_missing"
  case better = "better_than_last_quarter"
  case worse = "worse_than_last_quarter"
  case noChange = "no_change_since_last_quarter"
  case otherChange = "other_change_since_last_quarter"
  case notCompared = "not_compared_with_last_quarter"
  case claimed = "ratings_claimed"
  case verified = "ratings_verified"
  case disagreeing = "ratings_disagreeing"
  case figures

  /// What is counted, as a column header.
  public var title: String {
    switch self {
    case .findings: "Findings"
    case .answered: "Findings answered"
    case .withReason: "Findings with a reason"
    case .unanswered: "Findings unanswered"
    case .withdrawn: "Findings withdrawn"
    case .objectives: "Objectives"
    case .closed: "Objectives closed"
    case .notBegun: "Objectives not begun"
    case .notReported: "Objectives not reported"
    case .overdue: "Objectives overdue"
    case .overdueFirst: "Objectives overdue (first date)"
    case .actions: "Actions"
    case .done: "Actions done"
    case .actionsOverdue: "Actions overdue"
    case .actionsOverdueFirst: "Actions overdue (first date)"
    case .indicators: "Indicators"
    case .onTarget: "On target"
    case .short: "Short of target"
    case .cannotSay: "Cannot say"
    case .improving: "Improving"
    case .declining: "Declining"
    case .steady: "Steady"
    case .neither: "Neither way better"
    case .notEnoughData: "Not enough data"
    case .figuresMissing: "Figures missing"
    case .better: "Better than last quarter"
    case .worse: "Worse than last quarter"
    case .noChange: "No change since last quarter"
    case .otherChange: "Other change since last quarter"
    case .notCompared: "Not compared with last quarter"
    case .claimed: "Ratings claimed"
    case .verified: "Ratings verified"
    case .disagreeing: "Ratings disagreeing"
    case .figures: "Figures"
    }
  }

  /// How it is counted, in one sentence without a full stop.
  public var meaning: String {
    switch self {
    case .findings: "Findings that stand; withdrawn ones are not among them"
    case .answered: "Findings that at least one objective answers"
    case .withReason: "Findings without an objective where the plan says why"
    case .unanswered: "Findings without an objective and without a reason"
    case .withdrawn: "Findings taken back by whoever made them"
    case .objectives: "Objectives, open and closed"
    case .closed: "Objectives closed by the day"
    case .notBegun: "Objectives that start after the day"
    case .notReported: "Open objectives without a return for the quarter"
    case .overdue: "Open objectives past the date that holds now"
    case .overdueFirst: "Open objectives past the date first agreed"
    case .actions: "Actions of those objectives"
    case .done: "Actions done by the day"
    case .actionsOverdue: "Actions not done and past the date that holds now"
    case .actionsOverdueFirst: "Actions not done and past the date first agreed"
    case .indicators: "Indicators"
    case .onTarget: "Indicators that meet what their target requires (P1)"
    case .short: "Indicators that do not, within their tolerance or beyond it (P1)"
    case .cannotSay:
      "Indicators without a figure or a target, where neither way is better, or whose range both "
        + "meets and misses it (P1)"
    case .improving: "Indicators whose figures change for the better (D1 to D3)"
    case .declining: "Indicators whose figures change for the worse (D1 to D3)"
    case .steady: "Indicators without change beyond the usual ups and downs (D1 to D3)"
    case .neither: "Indicators that rise or fall where neither way is better (D1 to D3)"
    case .notEnoughData:
      "Indicators with too few figures, or figures of a kind, to call a direction"
    case .figuresMissing: "Indicators whose figure was due by the day and did not come"
    case .better: "Indicators whose last figure is better than that of the quarter before (M1)"
    case .worse: "Indicators whose last figure is worse than that of the quarter before (M1)"
    case .noChange:
      "Indicators whose last figures of both quarters differ by no more than matters (M1)"
    case .otherChange: "Indicators that rose or fell where neither way is better (M1)"
    case .notCompared:
      "Indicators without a figure in one of the two quarters, or whose figures can't be compared (M1)"
    case .claimed: "Objectives that their lead rated this quarter"
    case .verified: "Objectives whose rating another person looked at"
    case .disagreeing: "Objectives where that person gave another rating"
    case .figures:
      "Entries for days up to the day: of the whole, of teams, of others to compare with"
    }
  }
}

/// How many there are of each ``PortfolioCount``.
public struct PortfolioCounts: Hashable, Sendable {
  private var numbers = [Int](repeating: 0, count: PortfolioCount.allCases.count)

  /// Makes counts of nothing.
  public init() {}

  /// How many there are of one thing.
  public subscript(count: PortfolioCount) -> Int {
    get { Self.places[count].map { numbers[$0] } ?? 0 }
    set { Self.places[count].map { numbers[$0] = newValue } }
  }

  /// Adds the counts of another plan.
  public mutating func add(_ other: PortfolioCounts) {
    for place in numbers.indices { numbers[place] += other.numbers[place] }
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: zip(PortfolioCount.allCases, PortfolioCount.allCases.indices))
}
