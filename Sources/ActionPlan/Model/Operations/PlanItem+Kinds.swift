extension Inspection: PlanItem {
  /// The kind `inspection`.
  public static var itemKind: ItemKind { .inspection }
  /// Where the plan keeps its inspections, by id.
  public static var place: WritableKeyPath<Plan, Keyed<ItemID, Inspection>> { \.inspections }

  /// Its dates must be in order.
  public func trouble(as id: ItemID, in plan: Plan) -> PlanError? {
    orderTrouble(from, to, "the last day of inspection \(id) comes before the first")
      ?? orderTrouble(
        from, report.received, "the report on \(id) is received before the inspection")
  }
}

extension Recommendation: PlanItem {
  /// The kind `recommendation`.
  public static var itemKind: ItemKind { .recommendation }
  /// Where the plan keeps its recommendations, by id.
  public static var place: WritableKeyPath<Plan, Keyed<ItemID, Recommendation>> {
    \.recommendations
  }

  /// Its inspection must exist.
  public func trouble(as id: ItemID, in plan: Plan) -> PlanError? {
    plan.trouble(.inspection, inspection)
  }
}

extension Officer: PlanItem {
  /// The kind `officer`.
  public static var itemKind: ItemKind { .officer }
  /// Where the plan keeps its posts, by id.
  public static var place: WritableKeyPath<Plan, Keyed<ItemID, Officer>> { \.officers }
  /// The name of the post.
  public var title: String { post }

  /// Nobody may leave before they came.
  public func trouble(as id: ItemID, in plan: Plan) -> PlanError? {
    for (from, holder) in holders {
      if let trouble = orderTrouble(from, holder.to, "a holder of \(id) leaves before they came") {
        return trouble
      }
    }
    return nil
  }
}

extension Objective: PlanItem {
  /// The kind `objective`.
  public static var itemKind: ItemKind { .objective }
  /// Where the plan keeps its objectives, by id.
  public static var place: WritableKeyPath<Plan, Keyed<ItemID, Objective>> { \.objectives }

  /// What it names must exist, and its dates must be in order.
  public func trouble(as id: ItemID, in plan: Plan) -> PlanError? {
    for recommendation in recommendations {
      if let trouble = plan.trouble(.recommendation, recommendation) { return trouble }
    }
    for indicator in indicators {
      if let trouble = plan.trouble(.indicator, indicator) { return trouble }
    }
    return plan.trouble(.officer, lead) ?? plan.trouble(.officer, accountable)
      ?? orderTrouble(schedule.start, schedule.due, "objective \(id) is due before it starts")
  }
}

extension Action: PlanItem {
  /// The kind `action`.
  public static var itemKind: ItemKind { .action }
  /// Where the plan keeps its actions, by id.
  public static var place: WritableKeyPath<Plan, Keyed<ItemID, Action>> { \.actions }

  /// What it names must exist, and its dates must be in order.
  public func trouble(as id: ItemID, in plan: Plan) -> PlanError? {
    plan.trouble(.objective, objective) ?? plan.trouble(.officer, lead)
      ?? orderTrouble(schedule.start, schedule.due, "action \(id) is due before it starts")
      ?? orderTrouble(schedule.start, done, "action \(id) is done before it starts")
  }
}

extension Indicator: PlanItem {
  /// The kind `indicator`.
  public static var itemKind: ItemKind { .indicator }
  /// Where the plan keeps its indicators, by id.
  public static var place: WritableKeyPath<Plan, Keyed<ItemID, Indicator>> { \.indicators }

  /// A tolerance can't be negative, a window has its limits, and a baseline must fit the unit.
  public func trouble(as id: ItemID, in plan: Plan) -> PlanError? {
    if let tolerance, tolerance.isNegative {
      return PlanError(.value, "the tolerance of \(id) is \(tolerance), less than 0")
    }
    if let window, !Self.windows.contains(window) {
      return PlanError(
        .value,
        "the window of \(id) \"\(title)\" is \(window); it can be \(Self.windows.lowerBound) to "
          + "\(Self.windows.upperBound) figures",
        hint: "without a window the rules look at two to five years of figures")
    }
    return baseline.flatMap { unitTrouble($0.figure, "the baseline of \(id) \"\(title)\"") }
  }

  /// What is wrong with a figure in this indicator's unit; `nil` when nothing.
  func unitTrouble(_ figure: Figure, _ what: String) -> PlanError? {
    guard unit == .percent, let (low, high) = figure.bounds else { return nil }
    let hundred = ExactDecimal(100)
    guard high > hundred || low.isNegative else { return nil }
    let (bad, limit) = high > hundred ? (high, "more than 100%") : (low, "less than 0%")
    return PlanError(
      .value, "\(what) is \(bad)%, \(limit)",
      hint: "write a value from 0 to 100, or give the indicator the unit count or ratio")
  }
}

extension Risk: PlanItem {
  /// The kind `risk`.
  public static var itemKind: ItemKind { .risk }
  /// Where the plan keeps its risks, by id.
  public static var place: WritableKeyPath<Plan, Keyed<ItemID, Risk>> { \.risks }

  /// Its owner and objectives must exist.
  public func trouble(as id: ItemID, in plan: Plan) -> PlanError? {
    for objective in objectives {
      if let trouble = plan.trouble(.objective, objective) { return trouble }
    }
    return plan.trouble(.officer, owner)
  }
}
