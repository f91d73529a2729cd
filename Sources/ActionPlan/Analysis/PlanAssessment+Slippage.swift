/// The slippage ledger: dates as first agreed, every move of them, and what was asked for.
extension PlanAssessment {
  /// An objective or an action with its dates.
  public struct DatedItem: Hashable, Sendable {
    /// The id of the objective or action.
    public var id: ItemID
    /// Its due date with every move and request, as at the day.
    public var schedule: ScheduleAssessment
    /// Whether it is an action.
    public var isAction: Bool
    /// The post that leads it; `nil` when nobody was named.
    public var lead: ItemID?
    /// When it was claimed closed, while nobody has confirmed it.
    public var claimedClosed: Day?
  }

  /// One move of a due date.
  public struct DateMove: Hashable, Sendable {
    /// The objective or action.
    public var item: DatedItem
    /// The date before the move; `nil` when there was none.
    public var from: Day?
    /// The move: to when, asked and agreed by whom, and why.
    public var move: Schedule.Extension
    /// The number of the board's decision, of its meeting on the day of the move.
    public var decision: Int?

    /// How many days the date moved; negative when it came nearer.
    public var days: Int? { from.map { $0.days(until: move.to) } }
  }

  /// One request for a new date.
  public struct DateRequest: Hashable, Sendable {
    /// The objective or action.
    public var item: DatedItem
    /// The number of the request among those of the item.
    public var number: Int
    /// To when, by whom and why, with its answer.
    public var request: Schedule.Request
  }

  /// Every objective, each followed by its actions.
  public var datedItems: [DatedItem] {
    objectives.flatMap { item in
      [
        DatedItem(
          id: item.id, schedule: item.schedule, isAction: false, lead: item.objective.lead,
          claimedClosed: item.claimedClosed?.on)
      ]
        + item.actions.map {
          DatedItem(
            id: $0.id, schedule: $0.schedule, isAction: true,
            lead: $0.action.lead ?? item.objective.lead)
        }
    }
  }

  /// Every move of a due date up to the day, by item and then in order.
  public var dateMoves: [DateMove] {
    datedItems.flatMap { item in
      item.schedule.moves.enumerated().map { place, move in
        DateMove(
          item: item, from: place == 0 ? item.schedule.first : item.schedule.moves[place - 1].to,
          move: move, decision: plan.decision(.dateMoved, of: item.id, on: move.on))
      }
    }
  }

  /// Every request for a new due date up to the day, by item and then in order.
  public var dateRequests: [DateRequest] {
    datedItems.flatMap { item in
      item.schedule.requests.map { DateRequest(item: item, number: $0.key, request: $0.value) }
    }
  }

  /// The requests that wait for an answer.
  public var openRequests: [DateRequest] {
    dateRequests.filter { $0.request.answer == nil && $0.item.schedule.finished == nil }
  }

  /// How the objectives stand against their dates.
  public var objectiveSlippage: SlippageCounts { SlippageCounts(objectives.map(\.schedule)) }

  /// How the actions stand against their dates.
  public var actionSlippage: SlippageCounts {
    SlippageCounts(objectives.flatMap { $0.actions.map(\.schedule) })
  }
}

extension Plan {
  /// The number of a decision that did something to an item, of the board's meeting on a day.
  func decision(_ effect: Board.Decision.Effect, of id: ItemID, on day: Day) -> Int? {
    board?.meetings[day]?.decisions.last {
      $0.value.effect == effect && $0.value.items.contains(id)
    }?.key
  }
}
