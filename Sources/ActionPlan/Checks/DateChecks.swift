/// Dates in order, and what is late.
extension Plan {
  func dateFindings(asAt: Day) -> [Finding] {
    var found: [Finding] = []
    if let due, let submitted, due < submitted {
      found.append(
        Finding(
          .planLate, nil, at: "the plan",
          "it was submitted on \(submitted.inWords), after \(due.inWords) when it was due",
          remedy: "say why in the plan's note"))
    }
    for (id, inspection) in inspections {
      found += order(
        "inspection \(id)", id, inspection.from, inspection.to, "first day", "last day")
      found += order(
        "inspection \(id)", id, inspection.from, inspection.report.received, "first day",
        "receipt of the report")
    }
    for (id, objective) in objectives {
      found += scheduleFindings(
        "objective \(id)", id, objective.title, objective.schedule, over: objective.closed?.on, asAt
      )
    }
    for (id, objective) in objectives {
      for closing in objective.closings.values {
        found += order(
          "objective \(id)", id, closing.on, closing.confirmed?.on, "closing", "confirmation")
      }
    }
    for (id, action) in actions {
      found += scheduleFindings(
        "action \(id)", id, action.title, action.schedule, over: action.done, asAt)
    }
    return found + holderFindings()
  }

  private func order(
    _ place: String, _ item: ItemID?, _ first: Day?, _ second: Day?, _ firstWords: String,
    _ secondWords: String
  ) -> [Finding] {
    guard let first, let second, second < first else { return [] }
    return [
      Finding(
        .datesOutOfOrder, item, at: place,
        "the \(secondWords), \(second.inWords), is before the \(firstWords), \(first.inWords)",
        remedy: "correct one of the two days")
    ]
  }

  private func scheduleFindings(
    _ place: String, _ id: ItemID, _ title: String, _ schedule: Schedule, over: Day?, _ asAt: Day
  ) -> [Finding] {
    var found =
      order(place, id, schedule.start, schedule.due, "start", "due date")
      + order(place, id, schedule.start, over, "start", "end")
    var earlier: Day?
    for moved in schedule.extensions.values {
      found += order(place, id, schedule.start, moved.to, "start", "new due date")
      found += order(place, id, earlier, moved.on, "extension before it", "extension")
      earlier = moved.on
    }
    for request in schedule.requests.values {
      found += order(place, id, request.on, request.answer?.on, "request", "answer to it")
    }
    let late = ScheduleAssessment(schedule, finished: over.filter { $0 <= asAt }, asAt: asAt)
    if late.isOverdue, let due = late.current {
      found.append(
        Finding(
          .overdue, id, at: place,
          "\"\(title)\" was due on \(due.inWords) and is not done as at \(asAt.inWords)",
          remedy: "close it with evidence, or agree a new date with `actionplan extend \(id)`"))
    }
    return found
  }

  private func holderFindings() -> [Finding] {
    officers.flatMap { id, officer in
      officer.holders.flatMap { from, holder in
        order("officer \(id)", id, from, holder.to, "day a holder came", "day they left")
      }
    }
  }
}
