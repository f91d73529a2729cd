extension Plan {
  /// The scale of most plans, best first: blue, green, amber, red.
  public static let usualRatings: Keyed<ItemID, Rating> = {
    var blue = Rating(
      word: "Complete and embedded", meaning: "Done, and dated evidence shows that it holds",
      rank: 1)
    blue.complete = true
    var red = Rating(
      word: "Off track", meaning: "Will not be reached by the date agreed as things stand", rank: 4)
    red.needsRecovery = true
    let steps = [
      ("blue", blue),
      ("green", Rating(word: "On track", meaning: "Will be reached by the date agreed", rank: 2)),
      (
        "amber",
        Rating(word: "At risk", meaning: "May miss the date agreed; a remedy is known", rank: 3)
      ),
      ("red", red),
    ]
    var scale = Keyed<ItemID, Rating>()
    for (id, rating) in steps { if let id = ItemID(id) { scale[id] = rating } }
    return scale
  }()

  /// The scale, best first.
  public var scale: [(id: ItemID, rating: Rating)] {
    ratings.map { (id: $0.key, rating: $0.value) }
      .sorted { ($0.rating.rank, $0.id) < ($1.rating.rank, $1.id) }
  }

  /// Adds a step to the rating scale.
  public mutating func add(_ rating: Rating, id: ItemID) throws(PlanError) {
    guard ratings[id] == nil else {
      throw PlanError(
        .taken, "the scale already has \"\(id)\"",
        hint: "change it with `actionplan amend rating \(id)`")
    }
    ratings[id] = rating
  }

  /// Changes a step of the rating scale.
  public mutating func amendRating(
    _ id: ItemID, _ change: (inout Rating) throws(PlanError) -> Void
  ) throws(PlanError) {
    try checkRating(id)
    guard var rating = ratings[id] else { return }
    try change(&rating)
    ratings[id] = rating
  }

  /// Adds a judgement to an inspection under a number of the report's own order.
  public mutating func add(
    _ judgement: Inspection.Judgement, number: Int, to inspection: ItemID
  ) throws(PlanError) {
    try amend(Inspection.self, inspection) { item throws(PlanError) in
      guard (1...99).contains(number), item.judgements[number] == nil else {
        throw PlanError(
          .taken, "inspection \(inspection) already has a judgement \(number), or it is not 1 to 99"
        )
      }
      item.judgements[number] = judgement
    }
  }

  /// Adds a holder of a post; the one before ends the day before when nothing else was said.
  public mutating func add(
    _ holder: Officer.Holder, from: Day, to officer: ItemID
  ) throws(PlanError) {
    try amend(Officer.self, officer) { item throws(PlanError) in
      guard item.holders[from] == nil else {
        throw PlanError(.taken, "post \(officer) already has a holder from \(from.inWords)")
      }
      if let (start, earlier) = item.holders.latest(upTo: from), earlier.to == nil {
        item.holders.change(start) { $0.to = from.adding(days: -1) }
      }
      item.holders[from] = holder
    }
  }

  /// Adds an amount spent on an objective so far.
  public mutating func add(
    _ spend: Objective.Spend, on day: Day, to objective: ItemID
  ) throws(PlanError) {
    try amend(Objective.self, objective) { item throws(PlanError) in
      guard item.spend[day] == nil else {
        throw PlanError(
          .taken, "objective \(objective) already has an amount for \(day.inWords)",
          hint: "add one for another day")
      }
      item.spend[day] = spend
    }
  }

  /// Sets or changes the board; the posts it names must exist.
  public mutating func set(_ board: Board) throws(PlanError) {
    for post in [board.chair].compactMap({ $0 }) + board.members {
      if let trouble = trouble(.officer, post) { throw trouble }
    }
    self.board = board
  }

  /// Adds a meeting of the board.
  public mutating func add(_ meeting: Board.Meeting, on day: Day) throws(PlanError) {
    guard var board else { throw noBoard }
    guard board.meetings[day] == nil else {
      throw PlanError(.taken, "the board already has a meeting on \(day.inWords)")
    }
    board.meetings[day] = meeting
    self.board = board
  }

  /// Adds a decision to a meeting of the board; what it decides on must exist.
  public mutating func add(_ decision: Board.Decision, toMeetingOn day: Day) throws(PlanError) {
    guard var board else { throw noBoard }
    for item in decision.items where kind(of: item) == nil {
      throw PlanError(.unknown, "no item \"\(item)\" in this plan")
    }
    guard board.meetings.change(day, { $0.decisions.append(decision) }) != nil else {
      throw PlanError(
        .unknown, "the board has no meeting on \(day.inWords)",
        hint: "`actionplan add meeting \(day) --title …` comes first")
    }
    self.board = board
  }

  private var noBoard: PlanError {
    PlanError(.state, "this plan has no board", hint: "`actionplan add board --name …` comes first")
  }
}
