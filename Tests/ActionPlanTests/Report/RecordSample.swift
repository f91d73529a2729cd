import ActionPlan

/// A plan, as at 30 June 2019, with everything that is asked for, claimed, confirmed and sent back.
///
/// The words that begin with "secret" may stand in no public paper.
enum RecordSample {
  static let quarter = Sample.quarter("2019-20 Q1")
  private static let board = "Improvement Board"

  static func assessment(_ change: (inout Plan) -> Void = { _ in }) -> PlanAssessment {
    PaperSample.assessment { plan in
      plan.recommendations.change(Sample.id("1")) {
        ($0.bodies, $0.inspection) = (["Example Council", "NHS Example"], Sample.id("ofsted"))
      }
      plan.inspections[Sample.id("ofsted")] = inspection
      plan.objectives.change(Sample.id("1.1")) { $0.schedule = schedule }
      plan.objectives[Sample.id("1.2")] = closed("secret confirmation", confirmedOn: "2019-06-20")
      plan.objectives[Sample.id("1.3")] = closed(nil, confirmedOn: nil)
      plan.actions[Sample.id("1.1a")] = action
      plan.board = Board(name: board)
      plan.board?.meetings[Sample.day("2019-05-14")] = meeting
      plan.progress[quarter] = entries
      plan.risks[Sample.id("storm")] = Risk(title: "secret storm")
      plan.officers[Sample.id("nurse")] = Officer(post: "Nurse")
      plan.objectives[Sample.id("1.4")] = PaperSample.objective(["1"])
      plan.objectives.change(Sample.id("1.4")) {
        ($0.title, $0.lead, $0.indicators) = ("Health checks", Sample.id("nurse"), [])
      }
      plan.returns[quarter] = returns
      change(&plan)
    }
  }

  private static var inspection: Inspection {
    var inspection = Inspection(title: "Inspection of January 2019")
    inspection.framework = "ILACS"
    inspection.from = Sample.day("2019-01-14")
    inspection.report.received = Sample.day("2019-02-18")
    inspection.report.published = Sample.day("2019-03-29")
    return inspection
  }

  /// Due on 31 March 2019, moved to 31 May as asked; a second request refused, a third open.
  private static var schedule: Schedule {
    var schedule = Schedule()
    schedule.due = Sample.day("2019-03-31")
    schedule.extensions.append(
      Schedule.Extension(
        to: Sample.day("2019-05-31"), agreedBy: board, on: Sample.day("2019-03-12"),
        why: "secret vacancies", askedBy: "Head of Assessment", askedOn: Sample.day("2019-03-01")))
    schedule.requests.append(
      request(
        "2019-05-31", "2019-03-01",
        Schedule.Answer(
          .agreed, by: board, on: Sample.day("2019-03-12"))))
    schedule.requests.append(
      request(
        "2019-12-31", "2019-05-01",
        Schedule.Answer(
          .refused, by: board, on: Sample.day("2019-05-14"), why: "secret refusal")))
    schedule.requests.append(request("2019-09-30", "2019-06-25", nil))
    return schedule
  }

  private static func request(
    _ to: String, _ on: String, _ answer: Schedule.Answer?
  ) -> Schedule.Request {
    var request = Schedule.Request(
      to: Sample.day(to), askedBy: "Head of Assessment", on: Sample.day(on), why: "secret reason")
    request.answer = answer
    return request
  }

  private static var action: Action {
    var action = Action(title: "Weekly list", objective: Sample.id("1.1"))
    action.schedule.due = Sample.day("2019-04-30")
    action.done = Sample.day("2019-05-20")
    return action
  }

  private static func closed(_ note: String?, confirmedOn day: String?) -> Objective {
    var objective = PaperSample.objective(["1"])
    objective.title = day == nil ? "Claimed" : "Closed"
    var closing = Objective.Closing(
      on: Sample.day("2019-06-10"), by: "secret closer", evidence: Keyed())
    closing.evidence.append(Evidence(.audit, "secret audit"))
    closing.confirmed = day.map {
      Objective.Confirmation(on: Sample.day($0), by: "secret second", note: note)
    }
    objective.closings.append(closing)
    return objective
  }

  private static var meeting: Board.Meeting {
    var meeting = Board.Meeting(title: "May")
    var kept = Board.Decision(text: "secret: the date stays", agreedBy: board)
    kept.items = [Sample.id("1.1")]
    kept.effect = .dateKept
    var storm = Board.Decision(text: "secret: buy sandbags", agreedBy: board)
    storm.items = [Sample.id("storm")]
    for decision in [kept, storm] { meeting.decisions.append(decision) }
    return meeting
  }

  /// 1.1 is claimed green and verified red; 1.3 is claimed complete, which nobody looked at.
  private static var entries: Keyed<ItemID, Progress> {
    var entries = Keyed<ItemID, Progress>()
    var disputed = Progress(
      rating: Sample.id("green"), by: "Head of Assessment", on: Sample.day("2019-06-26"))
    disputed.verified = Progress.Verification(
      rating: Sample.id("red"), by: "secret verifier", on: Sample.day("2019-06-28"),
      note: "secret note")
    entries[Sample.id("1.1")] = disputed
    entries[Sample.id("1.3")] = Progress(
      rating: Sample.id("amber"), by: "Head of Assessment", on: Sample.day("2019-06-18"))
    return entries
  }

  private static var returns: Keyed<ItemID, ReturnRecord> {
    var record = ReturnRecord(
      issued: Sample.day("2019-06-03"), due: Sample.day("2019-06-14"), version: 3)
    record.received = Sample.day("2019-06-18")
    var nothing = record
    nothing.nilReturn = "secret leave"
    var records = Keyed<ItemID, ReturnRecord>()
    (records[Sample.id("head")], records[Sample.id("nurse")]) = (record, nothing)
    return records
  }
}
