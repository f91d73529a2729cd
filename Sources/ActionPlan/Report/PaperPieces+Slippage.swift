/// The slippage ledger, as every paper that has one prints it.
extension PaperPieces {
  /// One sentence: how many are overdue against the current and against the first date.
  func overdueWords(_ assessment: PlanAssessment) -> String {
    let (now, actions) = (assessment.objectiveSlippage, assessment.actionSlippage)
    let counts = [
      now.overdue, actions.overdue, now.overdueAgainstFirst, actions.overdueAgainstFirst,
    ]
    guard counts.contains(where: { $0 > 0 }) else {
      return "Nothing is overdue, neither now nor against the dates first agreed."
    }
    return "Overdue now: \(counted(counts[0], "objective")) and \(counted(counts[1], "action")); "
      + "against the dates first agreed: \(counted(counts[2], "objective")) and "
      + "\(counted(counts[3], "action"))."
  }

  /// How often due dates moved, and the longest move; the counts stand in the table.
  func movesWords(_ assessment: PlanAssessment) -> String {
    let moves = assessment.dateMoves
    let longest = moves.filter { 0 < ($0.days ?? 0) }.max { ($0.days ?? 0) < ($1.days ?? 0) }
    guard !moves.isEmpty else { return "No due date was moved." }
    let words = longest.map { move in
      "; the longest move, of \(named(move.item.id)), is \(counted(move.days ?? 0, "day"))"
    }
    return "Due dates were moved \(times(moves.count))\(words ?? "")."
  }

  /// What is late and what was done late, against the first and against the current date.
  func slippageCounts(_ assessment: PlanAssessment) -> Document.Table {
    let (objectives, actions) = (assessment.objectiveSlippage, assessment.actionSlippage)
    let rows: [(String, KeyPath<SlippageCounts, Int>)] = [
      ("With a due date", \.dated), ("Due date moved", \.moved),
      ("Overdue against the date that holds now", \.overdue),
      ("Overdue against the date first agreed", \.overdueAgainstFirst),
      ("Finished", \.finished), ("Finished by the date that held then", \.inTime),
      ("Finished by the date first agreed", \.inTimeAgainstFirst),
      ("Finished late, after the date that held then", \.late),
      ("Finished late, after the date first agreed", \.lateAgainstFirst),
    ]
    return Document.Table(
      "How many are late; finished late is not finished on time",
      [
        "What", Document.Column("Objectives", isNumeric: true),
        Document.Column("Actions", isNumeric: true),
      ],
      rows: rows.map { label, count in
        [
          Document.Cell(label), Document.Cell(String(objectives[keyPath: count])),
          Document.Cell(String(actions[keyPath: count])),
        ]
      })
  }

  /// Every move of a due date, with who asked, who agreed and why; `nil` where none moved.
  func movesTable(_ assessment: PlanAssessment) -> Document.Table? {
    let moves = assessment.dateMoves
    guard !moves.isEmpty else { return nil }
    return Document.Table(
      "Every due date that was moved",
      ["Item", "First agreed", "Moved", "Asked by, on", "Agreed by, on", "Why"],
      rows: moves.map { move in
        [
          Document.Cell(named(move.item.id)),
          Document.Cell(move.item.schedule.first?.inWords ?? "none"),
          Document.Cell(moved(move)),
          Document.Cell(asked(move.move)), Document.Cell(agreed(move)),
          Document.Cell(move.move.why),
        ]
      })
  }

  /// "to 30 September 2024, 183 days later"; where it was not the first move, from when too.
  private func moved(_ move: PlanAssessment.DateMove) -> String {
    let isFirst = move.from == move.item.schedule.first
    let from = isFirst ? "" : "from \(move.from?.inWords ?? "none") "
    guard let days = move.days else { return from + "to \(move.move.to.inWords)" }
    let words = "\(counted(abs(days), "day")) \(days < 0 ? "earlier" : "later")"
    return from + "to \(move.move.to.inWords), \(words)"
  }

  private func asked(_ move: Schedule.Extension) -> String {
    guard let who = move.askedBy else { return "not recorded" }
    return who + (move.askedOn.map { ", \($0.inWords)" } ?? "")
  }

  private func agreed(_ move: PlanAssessment.DateMove) -> String {
    let meeting = move.decision.map { " (decision \($0) of that meeting)" } ?? ""
    return "\(move.move.agreedBy), \(move.move.on.inWords)\(meeting)"
  }

  /// Every request for another due date with its answer; `nil` where nobody asked.
  func requestsTable(_ assessment: PlanAssessment) -> Document.Table? {
    let requests = assessment.dateRequests
    guard !requests.isEmpty else { return nil }
    return Document.Table(
      "Every other due date that was asked for; asking moves nothing",
      ["Item", "Asked for", "Asked by, on", "Why", "Answer"],
      rows: requests.map { entry in
        [
          Document.Cell(named(entry.item.id)), Document.Cell(entry.request.to.inWords),
          Document.Cell("\(entry.request.askedBy), \(entry.request.on.inWords)"),
          Document.Cell(entry.request.why), answer(entry),
        ]
      })
  }

  private func answer(_ entry: PlanAssessment.DateRequest) -> Document.Cell {
    guard let answer = entry.request.answer else {
      return entry.item.schedule.finished == nil
        ? Document.Cell("waits for an answer", tone: .amber) : "not answered; the work is over"
    }
    let said = "by \(answer.by) on \(answer.on.inWords)" + (answer.why.map { ": \($0)" } ?? "")
    switch answer.outcome {
    case .agreed:
      return Document.Cell("agreed\(answer.to.map { " for \($0.inWords)" } ?? "") \(said)")
    case .refused: return Document.Cell("refused \(said)")
    case .withdrawn: return Document.Cell("taken back \(said)")
    }
  }

  /// What is overdue, with how many days; `nil` where nothing is, against either date.
  func overdueTable(_ assessment: PlanAssessment) -> Document.Table? {
    let late = assessment.datedItems.filter {
      $0.schedule.isOverdue || $0.schedule.isOverdueAgainstFirst
    }
    guard !late.isEmpty else { return nil }
    return Document.Table(
      "What is not finished past its date, as at \(assessment.asAt.inWords)",
      ["Item", "Due as first agreed", "Due now"],
      rows: late.map { item in
        let schedule = item.schedule
        let claimed = item.claimedClosed.map { _ in "; claimed closed, not confirmed" } ?? ""
        return [
          Document.Cell(named(item.id) + claimed),
          Document.Cell(days(schedule.first, schedule.daysOverdueAgainstFirst)),
          Document.Cell(
            days(schedule.current, schedule.daysOverdue), tone: schedule.isOverdue ? .red : nil),
        ]
      })
  }

  private func days(_ due: Day?, _ late: Int?) -> String {
    guard let due else { return "no date" }
    return due.inWords + (late.map { ", \(counted($0, "day")) overdue" } ?? "")
  }

  /// When and by whom something was closed and confirmed, or claimed to be.
  func words(_ closing: Objective.Closing) -> String {
    let second =
      closing.confirmed.map {
        "confirmed by \($0.by) on \($0.on.inWords)" + ($0.note.map { ": \($0)" } ?? "")
      } ?? "no second person has confirmed it, so it counts as open"
    return "on \(closing.on.inWords) by \(closing.by); \(second); "
      + "evidence: \(evidence(closing.evidence))"
  }
}
