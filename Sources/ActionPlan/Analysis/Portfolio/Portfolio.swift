/// Many plans beside each other: one summary a plan, what they add up to, and what was left out.
public struct Portfolio: Hashable, Sendable {
  /// The plans that were read, by council, then by title.
  public let plans: [PlanSummary]
  /// The plans that could not be read, in the order of their folders.
  public let unread: [Unread]
  /// The folders that hold a plan which is counted from another folder.
  public let copies: [Copy]

  /// A plan that could not be read.
  public struct Unread: Hashable, Sendable {
    /// The folder, as the caller named it.
    public var folder: String
    /// What is wrong, with its place.
    public var message: String
    /// What to do about it.
    public var hint: String?

    /// Makes an entry.
    public init(folder: String, message: String, hint: String? = nil) {
      (self.folder, self.message, self.hint) = (folder, message, hint)
    }
  }

  /// A folder that holds the same plan as another one.
  public struct Copy: Hashable, Sendable {
    /// The folder that is not counted.
    public var folder: String
    /// The folder that is.
    public var counted: String

    /// Makes an entry.
    public init(folder: String, counted: String) {
      (self.folder, self.counted) = (folder, counted)
    }
  }

  /// Puts plans beside each other; the order in which they are given makes no difference.
  public init(_ plans: [PlanSummary], unread: [Unread] = [], copies: [Copy] = []) {
    self.plans = plans.sorted { Self.precedes($0, $1) }
    self.unread = unread.sorted { ($0.folder, $0.message) < ($1.folder, $1.message) }
    self.copies = copies.sorted { ($0.counted, $0.folder) < ($1.counted, $1.folder) }
  }

  private static func precedes(_ left: PlanSummary, _ right: PlanSummary) -> Bool {
    let (a, b) = (left.authority.lowercased(), right.authority.lowercased())
    return a != b
      ? a < b : (left.title, left.key, left.folder) < (right.title, right.key, right.folder)
  }

  /// What all plans add up to.
  public var totals: PortfolioCounts {
    var totals = PortfolioCounts()
    for plan in plans { totals.add(plan.counts) }
    return totals
  }

  /// The names by which the plans are shown, in their order: the council, and the key where it has several.
  public var names: [String] {
    let councils = Dictionary(grouping: plans, by: \.authority)
    return plans.map { plan in
      councils[plan.authority]?.count == 1 ? plan.authority : "\(plan.authority) (\(plan.key))"
    }
  }

  /// The quarters the plans are counted for, latest first, with how many plans each has.
  public var quarters: [(period: Period, plans: Int)] {
    let found = Dictionary(grouping: plans) {
      Period(quarter: $0.quarter, asAt: $0.asAt, firstMonth: $0.firstMonth)
    }
    return found.map { (period: $0.key, plans: $0.value.count) }
      .sorted { $1.period < $0.period }
  }

  /// A quarter of one financial year up to a day.
  public struct Period: Hashable, Comparable, Sendable {
    /// The quarter.
    public var quarter: Quarter
    /// The last day that counts.
    public var asAt: Day
    /// The first month of the financial year.
    public var firstMonth: Int

    /// Orders by the last day.
    public static func < (left: Period, right: Period) -> Bool {
      left.asAt != right.asAt
        ? left.asAt < right.asAt
        : (left.quarter, left.firstMonth) < (right.quarter, right.firstMonth)
    }
  }

  /// The ratings, added up over plans whose scales are the same; the scale of most plans first.
  public var ratings: [(counts: RatingCounts, plans: Int)] {
    var found: [(counts: RatingCounts, plans: Int)] = []
    var places: [RatingCounts.Scale: Int] = [:]
    for plan in plans {
      if let place = places[plan.ratings.scale] {
        found[place].counts.add(plan.ratings)
        found[place].plans += 1
      } else {
        places[plan.ratings.scale] = found.count
        found.append((plan.ratings, 1))
      }
    }
    return found.enumerated().sorted {
      $0.element.plans != $1.element.plans
        ? $0.element.plans > $1.element.plans : $0.offset < $1.offset
    }.map(\.element)
  }

  /// What needs attention of one kind over all plans: the worst entries with the place of their plan.
  ///
  /// - Parameters:
  ///   - kind: Which kind.
  ///   - most: How many entries; not more than were kept in each summary.
  /// - Returns: How many there are in all, and the worst of them.
  public func attention(
    _ kind: AttentionList.Kind, most: Int = 5
  ) -> (count: Int, entries: [(plan: Int, entry: AttentionList.Entry)]) {
    var count = 0
    var all: [(plan: Int, entry: AttentionList.Entry)] = []
    for (place, plan) in plans.enumerated() {
      guard let list = plan.attention.first(where: { $0.kind == kind }) else { continue }
      count += list.count
      all += list.entries.map { (plan: place, entry: $0) }
    }
    let sorted = all.enumerated().sorted {
      $0.element.entry.weight != $1.element.entry.weight
        ? $0.element.entry.weight > $1.element.entry.weight : $0.offset < $1.offset
    }
    return (count, sorted.prefix(max(0, most)).map(\.element))
  }
}
