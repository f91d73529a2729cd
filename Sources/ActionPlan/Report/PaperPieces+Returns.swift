/// The returns of the quarter, as every paper that has them prints them.
extension PaperPieces {
  /// How the posts answered, in a sentence and a table; nothing where no return was sent out.
  func returns(_ assessment: PlanAssessment) -> [Document.Block] {
    let standings = assessment.returns
    guard standings.contains(where: { $0.record != nil }) else { return [] }
    return [
      .paragraph(words(standings)),
      .table(
        Document.Table(
          "What each post was asked for \(assessment.quarter.title), and what came",
          ["Post", "Asked for by", "Came", "Where it stands"],
          rows: standings.map { item in
            let holder = item.holderWords.map { " (\($0))" } ?? ""
            return [
              Document.Cell(item.post + holder),
              Document.Cell(item.record?.due.inWords ?? "not sent out"),
              Document.Cell(came(item)), standing(item),
            ]
          })),
    ]
  }

  /// How many answered, had nothing to report, or did not answer.
  private func words(_ standings: [ReturnStanding]) -> String {
    func count(_ state: ReturnStanding.State) -> Int { standings.count { $0.state == state } }
    let late = standings.count { !$0.isOutstanding && 0 < ($0.daysTooLate ?? 0) }
    let parts: [(Int, String)] = [
      (count(.answered), "answered"), (count(.nilReturn), "had nothing to report"),
      (count(.partly), "answered in part"), (count(.noReturn), "did not answer"),
    ]
    let said = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "Of \(counted(standings.count, "post")) that were to report, \(said)."
      + (late == 0 ? "" : " \(counted(late, "answer", "answers")) came after the day asked for.")
  }

  private func came(_ item: ReturnStanding) -> String {
    guard let day = item.record?.received else {
      guard item.isOutstanding else { return "without a return" }
      return "not yet" + (item.daysLate.map { ", \(counted($0, "day")) overdue" } ?? "")
    }
    let late = item.daysTooLate.map { 0 < $0 ? ", \(counted($0, "day")) late" : "" } ?? ""
    return day.inWords + late
  }

  private func standing(_ item: ReturnStanding) -> Document.Cell {
    switch item.state {
    case .answered: return Document.Cell("answered", tone: .green)
    case .nilReturn:
      return Document.Cell("nothing to report: \(item.record?.nilReturn ?? "")", tone: .grey)
    case .partly: return Document.Cell("in part; missing: \(missing(item))", tone: .amber)
    case .noReturn: return Document.Cell("nothing came; missing: \(missing(item))", tone: .red)
    }
  }

  /// "objectives 1.1, 1.2 and 3 figures".
  private func missing(_ item: ReturnStanding) -> String {
    let ids = item.missingObjectives.map(\.description).joined(separator: ", ")
    let objectives = item.missingObjectives.count == 1 ? "objective \(ids)" : "objectives \(ids)"
    let figures = item.missingFigures.count
    return [ids.isEmpty ? nil : objectives, figures == 0 ? nil : counted(figures, "figure")]
      .compactMap { $0 }.joined(separator: " and ")
  }

  /// Why an open objective has no rating of the quarter, for page one; `nil` where it has.
  func silence(_ item: ObjectiveAssessment, _ assessment: PlanAssessment) -> String? {
    let name = "Objective \(named(item.id))"
    if let why = item.nilReturn, item.closed == nil {
      return "\(name): \(lead(item)) has nothing to report: \(why)"
    }
    guard item.isReturnMissing else { return nil }
    let record = item.objective.lead.flatMap { plan.returns[assessment.quarter]?[$0] }
      .flatMap { $0.asKnown(on: assessment.recordsUpTo ?? .latest) }
    guard let record else { return "\(name): no return from \(lead(item))" }
    if let day = record.received {
      return "\(name): left out of the return that \(lead(item)) sent on \(day.inWords)"
    }
    return "\(name): no return from \(lead(item)), asked for by \(record.due.inWords)"
  }
}

extension ReturnStanding {
  /// How many days after the day it was asked for it came; 0 or less is in time, `nil` without it.
  var daysTooLate: Int? {
    record.flatMap { record in record.received.map { record.due.days(until: $0) } }
  }
}
