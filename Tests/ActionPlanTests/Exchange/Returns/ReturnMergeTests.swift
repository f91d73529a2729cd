import ActionPlan
import Testing

@Suite struct ReturnMergeTests {
  private let objective = Sample.id("1.1")
  private let action = Sample.id("1.1a")
  private let visits = Sample.id("visits")
  private let march = Sample.day("2026-03-31")
  private let figure = "Figures|figure/visits/2026-03-31|figure"

  /// The plan when the return was sent out.
  private func sent() throws -> Plan {
    var plan = ReturnSample.plan()
    try plan.issueReturn(
      ReturnRecord(issued: Sample.day("2026-04-01"), due: ReturnSample.due, version: 7),
      to: ReturnSample.head, for: ReturnSample.quarter)
    return plan
  }

  private func merge(
    _ said: [String: ReturnValue], from then: Plan, into now: Plan? = nil,
    prefer: ReturnMerge.Preference? = nil
  ) -> ReturnMerge {
    let form = ReturnSample.form(then)
    let submission = form.submission(
      of: ReturnSample.answers(form, said), receivedOn: Sample.day("2026-04-20"))
    #expect(submission.isValid, "\(submission.problems)")
    return ReturnMerge(
      submission, to: form, into: now ?? then, from: then, prefer: prefer,
      Correction(on: Sample.day("2026-04-20"), by: submission.by, why: "return"))
  }

  private func entry(_ plan: Plan) -> Progress? { plan.progress[ReturnSample.quarter]?[objective] }

  private func record(_ plan: Plan) -> ReturnRecord? {
    plan.returns[ReturnSample.quarter]?[ReturnSample.head]
  }

  @Test func `answers go in and the return has come back; again, nothing changes`() throws {
    let then = try sent()
    let said = ReturnSample.said.merging([figure: .number(Sample.number("86"))]) { $1 }
    let merge = merge(said, from: then)
    #expect(merge.conflicts.isEmpty && entry(merge.plan)?.next == "Keep them")
    #expect(merge.plan.indicators[visits]?.actuals[march]?.figure == Sample.figure("86"))
    #expect(record(merge.plan)?.received == Sample.day("2026-04-20"))
    let again = self.merge(said, from: then, into: merge.plan)
    #expect(again.plan == merge.plan && again.conflicts.isEmpty && again.remarks.isEmpty)
  }

  @Test func `a nil return is noted with its reason, and touches nothing else`() throws {
    let then = try sent()
    let merge = merge(
      ["Sign off|return/nil": .text("Yes"), "Sign off|return/why": .text("Nothing began")],
      from: then)
    #expect(record(merge.plan)?.nilReturn == "Nothing began")
    var without = merge.plan
    without.returns = then.returns
    #expect(without == then)
  }

  @Test func `a figure that came another way is left alone when it is the same`() throws {
    let then = try sent()
    var now = then
    try now.record(
      Observation(visits, asAt: march, Actual(Sample.figure("86.0"), source: "Dashboard")),
      Correction(on: march, by: "Office", why: nil))
    let merge = merge([figure: .number(Sample.number("86"))], from: then, into: now)
    #expect(merge.conflicts.isEmpty && merge.plan.indicators == now.indicators)
  }

  @Test func `another figure since is a conflict by its cell, until one of them is preferred`()
    throws
  {
    let then = try sent()
    var now = then
    try now.record(
      Observation(visits, asAt: march, Actual(Sample.figure("90"))),
      Correction(on: march, by: "Office", why: nil))
    let said = ReturnSample.said.merging([figure: .number(Sample.number("86"))]) { $1 }
    let stopped = merge(said, from: then, into: now)
    #expect(
      stopped.conflicts.map(\.message) == [
        "visits for 31 March 2026 is 90 in the plan; the return says 86"
      ])
    #expect(stopped.conflicts.first?.place == ReturnSample.place(figure))
    let kept = merge(said, from: then, into: now, prefer: .plan)
    #expect(kept.conflicts.isEmpty && kept.remarks.count == 1 && entry(kept.plan) != nil)
    #expect(kept.plan.indicators == now.indicators)
    let taken = merge(said, from: then, into: now, prefer: .return)
    let actual = taken.plan.indicators[visits]?.actuals[march]
    #expect(actual?.figure == Sample.figure("86") && actual?.restatements.count == 1)
  }

  private let source = "Figures|figure/visits/2026-03-31|source"
  private let note = "Figures|figure/visits/2026-03-31|note"
  private let gap = "Figures|figure/visits/2026-03-31|gap"

  /// The plan when the return was sent out, and the same with a figure for March.
  private func recorded(_ actual: Actual) throws -> (then: Plan, now: Plan) {
    let then = try sent()
    var now = then
    try now.record(
      Observation(visits, asAt: march, actual), Correction(on: march, by: "Office", why: nil))
    return (then, now)
  }

  private func actual(_ plan: Plan) -> Actual? { plan.indicators[visits]?.actuals[march] }

  @Test func `what is said beside a figure that is there goes in where nothing stood`() throws {
    let (then, now) = try recorded(Actual(Sample.figure("86")))
    let said: [String: ReturnValue] = [
      figure: .number(Sample.number("86")), source: .text("Ledger"), note: .text("Two teams"),
    ]
    let merge = merge(said, from: then, into: now)
    #expect(merge.conflicts.isEmpty && merge.remarks.isEmpty)
    #expect(actual(merge.plan)?.source == "Ledger" && actual(merge.plan)?.note == "Two teams")
    #expect(actual(merge.plan)?.restatements.isEmpty == true)
    let again = self.merge(said, from: then, into: merge.plan)
    #expect(again.plan == merge.plan && again.remarks.isEmpty)
  }

  @Test func `another source or remark than the plan's is a conflict by its cell`() throws {
    let (then, now) = try recorded(
      Actual(Sample.figure("86"), source: "Dashboard", note: "One team"))
    let said: [String: ReturnValue] = [
      figure: .number(Sample.number("86")), source: .text("Ledger"), note: .text("Two teams"),
    ]
    let stopped = merge(said, from: then, into: now)
    #expect(stopped.conflicts.map(\.place) == [source, note].map(ReturnSample.place))
    #expect(
      stopped.conflicts.first?.message
        == "visits for 31 March 2026, under \"Source\", says \"Dashboard\"; the return says "
        + "\"Ledger\"")
    let kept = merge(said, from: then, into: now, prefer: .plan)
    #expect(kept.plan.indicators == now.indicators && kept.remarks.count == 2)
    let taken = merge(said, from: then, into: now, prefer: .return)
    #expect(actual(taken.plan)?.source == "Ledger" && actual(taken.plan)?.note == "Two teams")
    let other = said.merging([figure: .number(Sample.number("87"))]) { $1 }
    let left = merge(other, from: then, into: now, prefer: .plan)
    #expect(left.remarks.map(\.place) == [figure, source, note].map(ReturnSample.place))
  }

  @Test(arguments: [nil, "Strike"])
  func `the reason for a gap goes in, or is a conflict`(_ reason: String?) throws {
    let (then, now) = try recorded(Actual(Figure(.unavailable(.notCollected), reason: reason)))
    let said: [String: ReturnValue] = [gap: .text("Not collected"), note: .text("System down")]
    let stopped = merge(said, from: then, into: now)
    #expect(stopped.conflicts.isEmpty == (reason == nil))
    let taken = merge(said, from: then, into: now, prefer: .return)
    #expect(actual(taken.plan)?.figure.reason == "System down")
    #expect(merge(said, from: then, into: taken.plan).plan == taken.plan)
  }

  /// The plan with an entry of the quarter, and the same a while later.
  private func logged(_ change: (inout Progress) -> Void) throws -> (then: Plan, now: Plan) {
    var then = try sent()
    var entry = Progress(rating: Sample.id("amber"), by: "Office", on: Sample.day("2026-04-02"))
    (entry.done, entry.difference, entry.next) = ("Two left", "None yet", "Hire")
    try then.log(entry, objective: objective, quarter: ReturnSample.quarter)
    var now = then
    change(&entry)
    try now.log(entry, objective: objective, quarter: ReturnSample.quarter)
    return (then, now)
  }

  @Test func `each answer about an objective is merged by itself`() throws {
    let (then, now) = try logged { $0.done = "Three left" }
    let merge = merge(
      ["Objectives|objective/1.1/next": .text("Hire four")], from: then, into: now)
    #expect(merge.conflicts.isEmpty && merge.remarks.count == 1)
    #expect(entry(merge.plan)?.done == "Three left" && entry(merge.plan)?.next == "Hire four")
    #expect(entry(merge.plan)?.by == "A. Person")
  }

  @Test func `the same answer changed by both is a conflict with both words`() throws {
    let (then, now) = try logged { $0.next = "Hire two" }
    let said: [String: ReturnValue] = ["Objectives|objective/1.1/next": .text("Hire four")]
    let stopped = merge(said, from: then, into: now)
    #expect(
      stopped.conflicts.map(\.message) == [
        "objective 1.1, as Office logged it on 2 April 2026, says \"Hire two\"; the return says "
          + "\"Hire four\""
      ])
    #expect(entry(merge(said, from: then, into: now, prefer: .plan).plan) == entry(now))
    #expect(
      entry(merge(said, from: then, into: now, prefer: .return).plan)?.next == "Hire four")
  }

  @Test func `a rating stays with the one who gave it`() throws {
    let (then, now) = try logged {
      ($0.rating, $0.recovery, $0.by) = (Sample.id("red"), "Agency cover", "Chair")
    }
    let merge = merge(
      ["Objectives|objective/1.1/next": .text("Hire four")], from: then, into: now)
    #expect(entry(merge.plan)?.rating == Sample.id("red") && entry(merge.plan)?.by == "Chair")
    #expect(entry(merge.plan)?.next == "Hire four")
  }

  @Test func `an action done on another day, or gone, is a conflict`() throws {
    let then = try sent()
    let said: [String: ReturnValue] = ["Actions|action/1.1a|done": .day(Sample.day("2026-03-20"))]
    var now = then
    try now.close(action: action, on: Sample.day("2026-03-20"))
    #expect(merge(said, from: then, into: now).conflicts.isEmpty)
    now = then
    try now.close(action: action, on: Sample.day("2026-03-21"))
    #expect(merge(said, from: then, into: now).conflicts.count == 1)
    let taken = merge(said, from: then, into: now, prefer: .return)
    #expect(taken.plan.actions[action]?.done == Sample.day("2026-03-20"))
    now = then
    now.actions = Keyed()
    #expect(merge(said, from: then, into: now).conflicts.count == 1)
  }

  @Test func `a new date is asked for, never agreed; asked again after a refusal, nothing`() throws
  {
    let then = try sent()
    let later = Sample.day("2026-09-30")
    let said: [String: ReturnValue] = [
      "Actions|action/1.1a|to": .day(later), "Actions|action/1.1a|why": .text("Vacancies"),
    ]
    var now = merge(said, from: then).plan
    let schedule = now.actions[action]?.schedule
    #expect(schedule?.currentDue == Sample.day("2026-02-28"))
    #expect(schedule?.openRequests.map(\.request.askedBy) == ["A. Person"])
    #expect(merge(said, from: then, into: now).plan == now)
    try now.turnDown(
      action,
      Schedule.Answer(.refused, by: "Board", on: Sample.day("2026-04-21"), why: "Too late"))
    #expect(merge(said, from: then, into: now).plan == now)
  }

  @Test func `another reason for a date that was asked for or agreed is told by its cell`() throws {
    let then = try sent()
    var said: [String: ReturnValue] = [
      "Actions|action/1.1a|to": .day(Sample.day("2026-09-30")),
      "Actions|action/1.1a|why": .text("Vacancies"),
    ]
    var now = merge(said, from: then).plan
    said["Actions|action/1.1a|why"] = .text("Long absences")
    let asked = merge(said, from: then, into: now)
    #expect(asked.plan == now && asked.conflicts.isEmpty)
    #expect(
      asked.remarks.map(\.message) == [
        "A. Person asked for 30 September 2026 for action 1.1a already, saying \"Vacancies\"; this "
          + "reason is not added"
      ])
    #expect(asked.remarks.first?.place == ReturnSample.place("Actions|action/1.1a|why"))
    try now.agree(
      action, (to: nil, why: nil, askedBy: nil), by: "Board", on: Sample.day("2026-04-21"))
    let agreed = merge(said, from: then, into: now)
    #expect(agreed.plan == now && agreed.remarks.count == 1)
  }

  @Test func `a return that comes again with more stays dated as it came first`() throws {
    let then = try sent()
    var now = merge(ReturnSample.said, from: then).plan
    now.returns.change(ReturnSample.quarter) { returns in
      _ = returns.change(ReturnSample.head) { $0.received = Sample.day("2026-04-10") }
    }
    let more = ReturnSample.said.merging([figure: .number(Sample.number("86"))]) { $1 }
    let merge = merge(more, from: then, into: now)
    #expect(merge.plan.indicators[visits]?.actuals[march] != nil)
    #expect(record(merge.plan)?.received == Sample.day("2026-04-10"))
  }

  @Test func `a return that was never sent out is refused`() {
    #expect(merge(ReturnSample.said, from: ReturnSample.plan()).conflicts.count == 1)
  }
}
