/// What needs attention in a plan, of one kind: the worst entries, and how many there are in all.
public struct AttentionList: Hashable, Sendable {
  /// What kind of attention.
  public var kind: Kind
  /// How many entries there are, shown or not.
  public var count: Int
  /// The worst entries, worst first.
  public var entries: [Entry]

  /// Why something needs attention, the most pressing kind first.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case unanswered = "finding unanswered"
    case slipping = "short of target and declining"
    case overdue = "objective overdue"
    case notReported = "objective not reported"
    case disagreeing = "rating not confirmed"
    case actionOverdue = "action overdue"
    case figureMissing = "figure missing"

    /// By what its entries are put in order.
    public var order: String {
      switch self {
      case .unanswered: "by plan"
      case .slipping: "the furthest short first, as a share of what is required"
      case .overdue, .actionOverdue: "the longest overdue first"
      case .notReported: "the longest without a return first"
      case .disagreeing: "the largest difference first"
      case .figureMissing: "the longest without a figure first"
      }
    }
  }

  /// One thing that needs attention.
  public struct Entry: Hashable, Sendable {
    /// The id of the finding, objective, action or indicator.
    public var id: ItemID
    /// What it is called.
    public var title: String
    /// How it stands, in words.
    public var words: String
    /// How bad it is beside others of its kind; larger is worse.
    var weight: Double
  }

  init(_ kind: Kind, _ entries: [Entry], most: Int) {
    self.kind = kind
    count = entries.count
    // What is equally bad stays in the order of the plan.
    let sorted = entries.enumerated().sorted {
      $0.element.weight != $1.element.weight
        ? $0.element.weight > $1.element.weight : $0.offset < $1.offset
    }
    self.entries = sorted.prefix(max(0, most)).map(\.element)
  }
}

extension PlanAssessment {
  /// Everything of one kind that needs attention, in the order of the plan.
  func attention(_ kind: AttentionList.Kind) -> [AttentionList.Entry] {
    switch kind {
    case .unanswered: findings.filter { $0.state == .unanswered }.map(\.unansweredEntry)
    case .slipping: indicators.compactMap(\.slippingEntry)
    case .overdue:
      objectives.filter(\.schedule.isOverdue).map {
        overdueEntry($0.id, $0.objective.title, $0.schedule)
      }
    case .notReported: returnsMissing.map(notReportedEntry)
    case .disagreeing: objectives.filter(\.isDisputed).compactMap(disagreeingEntry)
    case .actionOverdue:
      objectives.flatMap(\.actions).filter(\.schedule.isOverdue).map {
        overdueEntry($0.id, $0.action.title, $0.schedule)
      }
    case .figureMissing: figuresMissing.map(figureMissingEntry)
    }
  }

  private func overdueEntry(
    _ id: ItemID, _ title: String, _ schedule: ScheduleAssessment
  ) -> AttentionList.Entry {
    let late = schedule.current.map { Int(asAt.ordinal) - Int($0.ordinal) } ?? 0
    let days = late == 1 ? "1 day" : "\(ExactDecimal(late).grouped) days"
    var words = schedule.current.map { "due \($0.inWords), \(days) overdue" } ?? ""
    if let first = schedule.first, !schedule.moves.isEmpty {
      words += "; first agreed: \(first.inWords)"
    }
    return AttentionList.Entry(id: id, title: title, words: words, weight: Double(late))
  }

  private func notReportedEntry(_ item: ObjectiveAssessment) -> AttentionList.Entry {
    let last = plan.progress.last { $0.key < quarter && $0.value[item.id] != nil }?.key
    let before = last.map { "the last return was for \($0.title)" } ?? "no return so far"
    return AttentionList.Entry(
      id: item.id, title: item.objective.title,
      words: "\(before); lead: \(item.lead ?? "none")",
      weight: last.map { Double($0.quarters(until: quarter)) } ?? .infinity)
  }

  private func disagreeingEntry(_ item: ObjectiveAssessment) -> AttentionList.Entry? {
    guard let progress = item.progress, let verified = progress.verified else { return nil }
    let (claim, found) = (plan.ratings[progress.rating], plan.ratings[verified.rating])
    return AttentionList.Entry(
      id: item.id, title: item.objective.title,
      words: "claimed “\(claim?.word ?? progress.rating.description)”, verified "
        + "“\(found?.word ?? verified.rating.description)”",
      weight: Double((found?.rank ?? 0) - (claim?.rank ?? 0)))
  }

  private func figureMissingEntry(_ item: IndicatorAssessment) -> AttentionList.Entry {
    guard let last = item.series.latest else {
      return AttentionList.Entry(
        id: item.id, title: item.indicator.title, words: "no figure so far", weight: .infinity)
    }
    return AttentionList.Entry(
      id: item.id, title: item.indicator.title,
      words: "the last figure was \(item.indicator.words(last.figure)) at \(last.day.inWords)",
      weight: Double(Int(asAt.ordinal) - Int(last.day.ordinal)))
  }
}

extension FindingAssessment {
  fileprivate var unansweredEntry: AttentionList.Entry {
    AttentionList.Entry(
      id: id, title: recommendation.title,
      words: "no objective answers it, and no reason is given", weight: 0)
  }
}

extension IndicatorAssessment {
  /// An indicator that is short of its target and declining.
  fileprivate var slippingEntry: AttentionList.Entry? {
    guard direction.state == .declining, let point = position.point, let gap = position.gap,
      let short = indicator.shortfall(position)
    else { return nil }
    let limits = position.target?.aim.limits
    let asked = (position.required ?? limits?.low ?? limits?.high)?.double.magnitude ?? 0
    return AttentionList.Entry(
      id: id, title: indicator.title,
      words: "\(indicator.words(point.figure)) at \(point.day.inWords), \(short)",
      weight: gap.low.double / (asked > 0 ? asked : 1))
  }
}
