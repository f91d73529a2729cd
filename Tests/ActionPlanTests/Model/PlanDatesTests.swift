import ActionPlan
import TestSupport
import Testing

@Suite struct PlanDatesTests {
  private let id = Sample.id("1.2")
  private var plan: Plan

  /// An objective due on 30 September 2019, with a board that met on 3 September.
  init() throws {
    plan = Plan(title: "Plan", authority: "Exampleshire")
    plan.officers[Sample.id("head")] = Officer(post: "Head of Service")
    var objective = Objective(title: "Visits on time")
    objective.schedule.start = Sample.day("2019-04-01")
    objective.schedule.due = Sample.day("2019-09-30")
    objective.lead = Sample.id("head")
    plan.objectives[id] = objective
    var action = Action(title: "Weekly list", objective: id)
    action.schedule.due = Sample.day("2019-06-30")
    plan.actions[Sample.id("1.2a")] = action
    plan.board = Board(name: "Improvement Board")
    try plan.add(Board.Meeting(title: "September"), on: Sample.day("2019-09-03"))
  }

  private var schedule: Schedule { plan.schedule(of: id) ?? Schedule() }
  private let meeting = Sample.day("2019-09-03")

  private mutating func ask(_ to: String, on day: String = "2019-08-20") throws {
    try plan.ask(
      id,
      Schedule.Request(
        to: Sample.day(to), askedBy: "Head of Service", on: Sample.day(day), why: "Two vacancies"))
  }

  private mutating func agree(_ to: String? = nil, on day: String = "2019-09-03") throws {
    try plan.agree(
      id, (to: to.map { Sample.day($0) }, why: nil, askedBy: nil), by: "Improvement Board",
      on: Sample.day(day))
  }

  private mutating func refuse(
    _ number: Int? = nil, on day: String = "2019-09-03", why: String? = "Posts are filled",
    _ outcome: Schedule.Answer.Outcome = .refused
  ) throws {
    try plan.turnDown(
      id, request: number,
      Schedule.Answer(outcome, by: "Improvement Board", on: Sample.day(day), why: why))
  }

  @Test mutating func `asking never moves the date`() throws {
    try ask("2019-12-31")
    #expect(schedule.currentDue == Sample.day("2019-09-30"))
    #expect(schedule.openRequests.map(\.number) == [1])
  }

  @Test mutating func `an agreed request keeps who asked, when and why`() throws {
    try ask("2019-12-31")
    try agree()
    let step = try #require(schedule.extensions.values.first)
    #expect(schedule.currentDue == Sample.day("2019-12-31"))
    #expect(step.askedBy == "Head of Service" && step.askedOn == Sample.day("2019-08-20"))
    #expect(step.agreedBy == "Improvement Board" && step.why == "Two vacancies")
    let answer = schedule.requests[1]?.answer
    #expect(answer == Schedule.Answer(.agreed, by: "Improvement Board", on: meeting))
  }

  @Test mutating func `agreeing another date answers the request and says which date`() throws {
    try ask("2019-12-31")
    try agree("2019-10-31")
    #expect(schedule.currentDue == Sample.day("2019-10-31"))
    #expect(schedule.requests[1]?.answer?.to == Sample.day("2019-10-31"))
    #expect(schedule.extensions.values.first?.askedBy == "Head of Service")
  }

  @Test mutating func `a refused request stays on record and the date stays`() throws {
    try ask("2019-12-31")
    try refuse()
    #expect(schedule.currentDue == Sample.day("2019-09-30") && schedule.extensions.isEmpty)
    #expect(schedule.requests[1]?.answer?.outcome == .refused)
    #expect(schedule.openRequests.isEmpty)
  }

  @Test mutating func `of two dates asked for, one must be named`() throws {
    try ask("2019-12-31")
    try ask("2019-10-31")
    #expect(throws: PlanError.self) { try agree() }
    try agree("2019-10-31")
    #expect(schedule.extensions.values.map(\.to) == [Sample.day("2019-10-31")])
    #expect(schedule.openRequests.isEmpty)
  }

  @Test mutating func `one of two requests can be refused`() throws {
    try ask("2019-12-31")
    try ask("2019-10-31")
    try refuse(1)
    #expect(schedule.openRequests.map(\.number) == [2])
  }

  @Test mutating func `an agreement before the request was made does not answer it`() throws {
    try ask("2019-12-31")
    try plan.extend(
      id,
      Schedule.Extension(
        to: Sample.day("2019-10-31"), agreedBy: "Director", on: Sample.day("2019-08-01"),
        why: "Summer"))
    #expect(schedule.openRequests.map(\.number) == [1])
    #expect(schedule.extensions.values.first?.askedBy == nil)
  }

  // MARK: Two persons

  /// Who asked, and who may not agree it: names, the post and its id, and who holds it on the day.
  @Test(arguments: [
    ("Head of Service", "head of  service"), ("Head of Service", "Ann Lee"),
    ("Ann Lee", "Head of Service"), ("Ann Lee", "head"), ("head", "Ann Lee"),
    ("Ann Lee", " ANN LEE"), ("Head of Service", "Head of Audit"),
  ])
  mutating func `whoever asked for a date can't agree it`(asker: String, other: String) throws {
    try appoint()
    let before = plan
    let direct = Schedule.Extension(
      to: Sample.day("2019-12-31"), agreedBy: other, on: meeting, why: "Posts", askedBy: asker)
    let error = #expect(throws: PlanError.self) { try plan.extend(id, direct) }
    #expect(error?.reason == .samePerson && error?.hint?.contains("second person") == true)
    #expect(plan == before)
    try plan.ask(
      id,
      Schedule.Request(
        to: Sample.day("2019-12-31"), askedBy: asker, on: Sample.day("2019-08-20"), why: "Posts"))
    let asked = plan
    #expect(throws: PlanError.self) {
      try plan.agree(id, (to: nil, why: nil, askedBy: nil), by: other, on: meeting)
    }
    #expect(throws: PlanError.self, "another name for who asked does not help") {
      try plan.agree(id, (to: nil, why: nil, askedBy: "Somebody"), by: other, on: meeting)
    }
    #expect(plan == asked)
  }

  @Test(arguments: [
    ("Head of Service", "Director"), ("Head of Service", "Bob Ray"), ("Bob Ray", "Head of Service"),
    ("Improvement Board", "Improvement Board"), ("Head of Service", "Cay Orr"),
  ])
  mutating func `another person or the board may agree it`(asker: String, other: String) throws {
    try appoint()
    try plan.extend(
      id,
      Schedule.Extension(
        to: Sample.day("2019-12-31"), agreedBy: other, on: meeting, why: "Posts", askedBy: asker))
    #expect(schedule.currentDue == Sample.day("2019-12-31"))
  }

  /// Ann heads the service since July, and audit too; Cay headed it before.
  private mutating func appoint() throws {
    plan.officers[Sample.id("audit")] = Officer(post: "Head of Audit")
    for (post, day, name) in [
      ("head", "2019-01-01", "Cay Orr"), ("head", "2019-07-01", "Ann Lee"),
      ("audit", "2019-01-01", "Ann Lee"),
    ] {
      plan.officers.change(Sample.id(post)) {
        $0.holders[Sample.day(day)] = Officer.Holder(name: name)
      }
    }
  }

  /// What can't be asked or answered, and why.
  static let refusals: [String: @Sendable (inout PlanDatesTests) throws -> Void] = [
    "is due on 30 September 2019 already": { try $0.ask("2019-09-30") },
    "would be due before it starts": { try $0.ask("2019-03-01") },
    "asked for 31 December 2019 for objective 1.2 already": {
      try $0.ask("2019-12-31")
      try $0.ask("2019-12-31")
    },
    "no request that waits for an answer": { try $0.refuse() },
    "nobody asked for another due date of objective 1.2, so say to which day": { try $0.agree() },
    "nobody asked for another due date of objective 1.2, so say why": {
      try $0.agree("2019-12-31")
    },
    "request 1 of objective 1.2 is refused already": {
      try $0.ask("2019-12-31")
      try $0.refuse(1)
      try $0.refuse(1)
    },
    "would be answered before it was made": {
      try $0.ask("2019-12-31")
      try $0.refuse(on: "2019-08-19")
    },
    "can't be refused without a reason": {
      try $0.ask("2019-12-31")
      try $0.refuse(why: nil)
    },
    "is agreed by moving it": {
      try $0.ask("2019-12-31")
      try $0.refuse(why: "Fine", .agreed)
    },
  ]

  @Test(arguments: refusals.keys.sorted())
  mutating func `what can't be asked or answered is refused`(_ words: String) throws {
    let act = try #require(Self.refusals[words])
    let error = #expect(throws: PlanError.self) { try act(&self) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }

  @Test mutating func `a decision of a meeting is written down together with its effect`() throws {
    try ask("2019-12-31")
    try agree()
    try plan.minute(.dateMoved, of: id, on: meeting, agreedBy: "Improvement Board")
    let decision = try #require(plan.board?.meetings[meeting]?.decisions.values.first)
    #expect(
      decision.text
        == "Objective 1.2 Visits on time: the due date moves from 30 September 2019 to 31 December "
        + "2019, asked for by Head of Service. Two vacancies")
    #expect(decision.items == [id] && decision.effect == .dateMoved)
  }

  @Test mutating func `a decision needs its meeting`() throws {
    #expect(throws: PlanError.self) {
      try plan.boardName(meetingOn: Sample.day("2019-09-04"))
    }
    #expect(try plan.boardName(meetingOn: meeting) == "Improvement Board")
  }

  @Test func `an action without a lead asks through the lead of its objective`() throws {
    #expect(try plan.leadPost(of: Sample.id("1.2a")) == "Head of Service")
  }

  // MARK: As at a day

  private func assessed(_ day: String) -> ScheduleAssessment? {
    guard let quarter = Quarter(containing: Sample.day(day), firstMonth: 4) else { return nil }
    return PlanAssessment(plan, quarter: quarter, asAt: Sample.day(day)).objective(id)?.schedule
  }

  @Test mutating func `a paper as at an earlier day does not know the answer`() throws {
    try ask("2019-12-31")
    try refuse()
    #expect(assessed("2019-08-19")?.requests.isEmpty == true)
    #expect(assessed("2019-09-02")?.openRequests.count == 1)
    #expect(assessed("2019-09-02")?.refusedRequests.isEmpty == true)
    #expect(assessed("2019-09-03")?.refusedRequests.count == 1)
  }

  @Test mutating func `lateness is counted against the first and against the current date`() throws
  {
    try ask("2019-12-31")
    try agree()
    let november = try #require(assessed("2019-11-30"))
    #expect(november.daysOverdue == nil && november.daysOverdueAgainstFirst == 61)
    #expect(november.daysSlipped == 92)
    let january = try #require(assessed("2020-01-31"))
    #expect(january.daysOverdue == 31 && january.daysOverdueAgainstFirst == 123)
  }

  @Test mutating func `done late is not done in time, though the date was moved`() throws {
    try ask("2019-12-31")
    try agree()
    var closing = Objective.Closing(on: Sample.day("2019-12-20"), by: "Head", evidence: Keyed())
    closing.evidence.append(Evidence(.audit, "Audit"))
    closing.confirmed = Objective.Confirmation(on: Sample.day("2020-01-14"), by: "Board")
    try plan.close(id, closing)
    let schedule = try #require(assessed("2020-01-31"))
    #expect(schedule.lateness == -11 && schedule.latenessAgainstFirst == 81)
    let counts = SlippageCounts([schedule])
    #expect(counts.inTime == 1 && counts.late == 0)
    #expect(counts.inTimeAgainstFirst == 0 && counts.lateAgainstFirst == 1)
    #expect(counts.overdue == 0 && counts.overdueAgainstFirst == 0)
  }
}
