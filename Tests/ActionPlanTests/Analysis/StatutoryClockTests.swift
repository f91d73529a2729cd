import ActionPlan
import Testing

@Suite struct StatutoryClockTests {
  /// A plan with one inspection.
  private func plan(
    _ title: String = "Inspection of January 2019", framework: String? = "ILACS",
    received: String? = "2019-02-18", _ change: (inout Inspection) -> Void = { _ in }
  ) -> Plan {
    var inspection = Inspection(title: title)
    inspection.framework = framework
    inspection.from = Sample.day("2019-01-14")
    inspection.report.received = received.map(Sample.day)
    change(&inspection)
    var plan = Plan(title: "Plan", authority: "Exampleshire")
    plan.inspections[Sample.id("visit")] = inspection
    return plan
  }

  /// What is wanted, by when, and where it stands.
  private func lines(_ plan: Plan, _ asAt: String) -> [String] {
    StatutoryClock(plan, asAt: Sample.day(asAt)).dates.map {
      "\($0.what.rawValue): \($0.dueWords): \($0.stateWords)"
    }
  }

  @Test func `a report of children's services is published in 30 working days, the plan due in 70`()
  {
    #expect(
      lines(plan(), "2019-03-29") == [
        "report: 1 April 2019: due in 1 working day",
        "action-plan: 31 May 2019: due in 41 working days",
      ])
  }

  @Test(arguments: [
    ("2019-05-30", "due in 1 working day"), ("2019-05-31", "due on this day"),
    ("2019-06-02", "late, by less than a working day"), ("2019-06-03", "late by 1 working day"),
    ("2019-06-10", "late by 6 working days"),
  ])
  func `a plan is late from the day after the last`(asAt: String, state: String) {
    #expect(lines(plan(), asAt).last == "action-plan: 31 May 2019: \(state)")
  }

  @Test(arguments: [
    ("2019-05-31", "sent on 31 May 2019, in time"),
    ("2019-06-01", "sent on 1 June 2019, late by less than a working day"),
    ("2019-06-05", "sent on 5 June 2019, late by 3 working days"),
  ])
  func `the plan's own day of sending stands for the first inspection`(
    submitted: String, state: String
  ) {
    var plan = plan()
    plan.submitted = Sample.day(submitted)
    #expect(lines(plan, "2019-06-30").last == "action-plan: 31 May 2019: \(state)")
    // A month earlier it had not been sent.
    #expect(
      lines(plan, "2019-05-29").last == "action-plan: 31 May 2019: due in 2 working days")
  }

  @Test func `nothing is guessed where the day of receipt is not recorded`() {
    var plan = plan(received: nil) { $0.report.published = Sample.day("2019-02-18") }
    let missing = "the day the report was received is not recorded"
    #expect(
      lines(plan, "2019-06-30") == [
        "report: cannot be worked out: \(missing): "
          + "published on 18 February 2019; whether in time cannot be told",
        "action-plan: cannot be worked out: \(missing): "
          + "not sent as far as recorded; cannot be told",
      ])
    plan.due = Sample.day("2019-05-31")
    #expect(
      lines(plan, "2019-06-03").last == "action-plan: 31 May 2019, by the plan itself; \(missing): "
        + "late by 1 working day by the plan's own date")
  }

  @Test func `another date typed in the plan is shown beside the one worked out`() {
    var plan = plan()
    plan.due = Sample.day("2019-06-07")
    #expect(
      lines(plan, "2019-05-31").last
        == "action-plan: 31 May 2019; the plan itself says 7 June 2019: due on this day")
    #expect(StatutoryClock(plan, asAt: Sample.day("2019-05-31")).dates[1].isDisputed)
  }

  @Test func `a focused visit wants a draft and a plan only with priority action`() {
    let quiet = plan("Focused visit, May 2019")
    #expect(lines(quiet, "2019-06-30").isEmpty)
    let visit = plan("Focused visit, May 2019") {
      $0.priorityAction = true
      $0.draftSent = Sample.day("2019-03-19")
    }
    #expect(
      lines(visit, "2019-06-30") == [
        "early-draft: 18 March 2019: sent on 19 March 2019, late by 1 working day",
        "action-plan: 31 May 2019: late by 20 working days",
      ])
  }

  @Test func `area SEND wants a plan with priority action, counted from publication since 2023`() {
    func visit(_ year: String) -> Plan {
      plan("Area SEND inspection", framework: "Area SEND", received: "\(year)-02-22") {
        $0.from = Sample.day("\(year)-01-10")
        $0.report.published = Sample.day("\(year)-03-01")
        $0.priorityAction = true
      }
    }
    #expect(
      lines(visit("2022"), "2022-03-31") == [
        "written-statement: 7 June 2022: due in 43 working days"
      ])
    #expect(
      lines(visit("2024"), "2024-03-31") == [
        "priority-action-plan: 16 April 2024: due in 11 working days"
      ])
  }

  @Test func `a monitoring visit and a peer review want no plan; what is not known is said`() {
    #expect(lines(plan("Monitoring visit, June 2019"), "2019-06-30").isEmpty)
    #expect(lines(plan("Peer review", framework: nil), "2019-06-30").isEmpty)
    let unknown = plan("Full inspection", framework: nil)
    #expect(
      StatutoryClock(unknown, asAt: Sample.day("2019-06-30")).unread == [Sample.id("visit")])
    // The origin of its findings says it without the word.
    var told = plan("Visit of March", framework: nil)
    var finding = Recommendation(title: "T", text: "T", origin: .monitoringVisit)
    finding.inspection = Sample.id("visit")
    told.recommendations[Sample.id("1")] = finding
    #expect(StatutoryClock(told, asAt: Sample.day("2019-06-30")).unread.isEmpty)
  }

  @Test func `what happened after the day had not happened`() {
    #expect(lines(plan(), "2019-02-01").allSatisfy { $0.contains("cannot be worked out") })
    #expect(lines(plan(), "2019-01-01").isEmpty)
  }

  @Test func `the plan's bank holidays move the date`() {
    var plan = plan(received: "2030-02-18") { $0.from = Sample.day("2030-01-14") }
    #expect(lines(plan, "2030-03-01").last?.hasPrefix("action-plan: 31 May 2030") == true)
    #expect(StatutoryClock(plan, asAt: Sample.day("2030-03-01")).dates.last?.isFirm == false)
    plan.bankHolidays[Sample.day("2030-04-01")] = "Proclaimed"
    #expect(lines(plan, "2030-03-01").last?.hasPrefix("action-plan: 3 June 2030") == true)
  }

  @Test func `a second inspection's plan is its own`() {
    var plan = plan()
    plan.submitted = Sample.day("2019-05-31")
    var second = Inspection(title: "Focused visit of July 2019")
    second.priorityAction = true
    second.report.received = Sample.day("2019-07-15")
    plan.inspections[Sample.id("visit-2")] = second
    #expect(
      lines(plan, "2019-08-30").suffix(2) == [
        "early-draft: 12 August 2019: late by 13 working days",
        "action-plan: 22 October 2019: due in 37 working days",
      ])
  }
}
