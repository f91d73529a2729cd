import ActionPlan

/// For each code of a finding, the smallest plan that causes it.
enum CheckSamples {
  /// The day the plans are checked as at.
  static let asAt = Sample.day("2019-09-30")

  /// The plan for a code: a code without one does not compile.
  static func plan(for code: Finding.Code) -> Plan {
    switch code {
    case .unansweredFinding: plan { $0.recommendations[Sample.id("5")] = recommendation() }
    case .findingWithoutObjective:
      plan { $0.recommendations[Sample.id("5")] = recommendation("Another plan covers it") }
    case .missingLead: planWithObjective { $0.lead = nil }
    case .missingIndicator: planWithObjective { $0.noIndicator = nil }
    case .missingTarget: planWithoutTarget
    case .danglingReference: planWithObjective { $0.lead = Sample.id("nobody") }
    case .duplicateID: planWithDuplicate
    case .datesOutOfOrder: planWithObjective { $0.schedule = schedule("2020-04-01", "2020-03-31") }
    case .overdue: planWithObjective { $0.schedule = schedule("2019-04-01", "2019-09-29") }
    case .planLate: lateCopy
    case .statutoryLate: planInspected("2019-05-01")
    case .statutoryDateDiffers:
      planInspected("2019-06-28") { $0.due = Sample.day("2019-10-08") }
    case .statutoryDateUnknown: planInspected(nil)
    case .vacantLead: planWithVacancy
    case .closedWithoutEvidence: planWithObjective { $0.closings.append(closing) }
    case .closingUnconfirmed: planWithObjective { $0.closings.append(claim) }
    case .missingRecovery: planWithProgress("red")
    case .completeWithoutEvidence: planWithProgress("blue")
    case .percentageOutOfRange: planWithFigure(Sample.figure("105"))
    case .sumDisagrees: planWithFigure(share("54", "55", "99"))
    case .partAboveWhole: planWithFigure(share("180", "99", "55"))
    case .definitionDiffers: planWithComparator
    case .targetAgainstPolarity:
      planWithIndicator(.lower) { $0.targets[start] = Sample.target(.atLeast(ExactDecimal(95))) }
    case .milestoneBehindBaseline: planWithMilestone
    case .missingSource: planWithIndicator { $0.actuals[end]?.source = nil }
    case .noFigures: planWithIndicator { $0.actuals = Keyed() }
    case .unusedIndicator: planWithIndicator()
    case .restartWithoutEffect: planWithIndicator { $0.restarts[end] = restart }
    case .backdatedTarget:
      planWithIndicator { $0.targets[start] = target(decidedOn: "2019-05-14") }
    case .publishedFigureChanged: planPublishedBefore
    case .commentaryFigure: planSaying("87.5% of visits were on time in December.")
    case .commentaryRecovery:
      planSaying("Visits on time fell to 81%.") { $0.recovery = "We will recruit." }
    case .commentaryActivity: planSaying("A workshop was held and the policy was launched.")
    case .commentaryDirection: planSaying("Visits on time have improved.")
    case .commentaryRepeated:
      planSaying("Managers look at every late visit each week, and children are seen again.") {
        $0.repeated = true
      }
    case .commentaryDate: planSaying("The rota will be in use by 30 June 2018.")
    }
  }

  private static let start = Sample.day("2019-04-01")
  private static let end = Sample.day("2019-06-30")

  /// A plan with the usual ratings and one post, `head`.
  private static func plan(_ change: (inout Plan) -> Void) -> Plan {
    var plan = Plan(title: "Sample plan", authority: "Exampleshire")
    plan.ratings = Plan.usualRatings
    plan.officers[Sample.id("head")] = Officer(post: "Head of Assessment")
    change(&plan)
    return plan
  }

  private static func planWithObjective(_ change: (inout Objective) -> Void = { _ in }) -> Plan {
    var objective = Objective(title: "Visits on time")
    objective.lead = Sample.id("head")
    objective.noIndicator = "Nobody counts it"
    change(&objective)
    return plan { $0.objectives[Sample.id("1.1")] = objective }
  }

  private static func planWithIndicator(
    _ polarity: Polarity = .higher, _ change: (inout Indicator) -> Void = { _ in }
  ) -> Plan {
    var indicator = Sample.indicator(polarity, Sample.actuals([("2019-06-30", "86")]))
    change(&indicator)
    return plan { $0.indicators[Sample.id("visits")] = indicator }
  }

  private static func recommendation(_ noObjective: String? = nil) -> Recommendation {
    var found = Recommendation(
      title: "Children missing education", text: "The high numbers of children missing education.",
      origin: .inspection)
    found.noObjective = noObjective
    return found
  }

  private static var planPublishedBefore: Plan {
    var plan = planWithIndicator {
      $0.actuals[end]?.restatements.append(
        Restatement(
          was: Sample.figure("84"), now: Sample.figure("86"), on: Sample.day("2019-08-01"),
          by: "Analyst", why: "Two visits were missing"))
    }
    plan.seals[Sample.quarter("2019-20-Q1")] = Seal(
      version: 1, on: Sample.day("2019-07-15"), by: "Officer")
    return plan
  }

  private static var planWithoutTarget: Plan {
    var plan = planWithObjective { $0.indicators = [Sample.id("visits")] }
    plan.indicators[Sample.id("visits")] = Sample.indicator(Keyed())
    return plan
  }

  private static var planWithDuplicate: Plan {
    plan { plan in
      plan.officers[Sample.id("1")] = Officer(post: "Head of Assessment")
      plan.risks[Sample.id("1")] = Risk(title: "Vacancies")
    }
  }

  private static func schedule(_ start: String, _ due: String) -> Schedule {
    var schedule = Schedule()
    (schedule.start, schedule.due) = (Sample.day(start), Sample.day(due))
    return schedule
  }

  private static var lateCopy: Plan {
    plan { plan in
      plan.due = Sample.day("2019-05-31")
      plan.submitted = Sample.day("2019-06-01")
    }
  }

  /// A plan after an inspection whose report was received on a day.
  static func planInspected(_ received: String?, _ change: (inout Plan) -> Void = { _ in }) -> Plan
  {
    plan { plan in
      var inspection = Inspection(title: "Inspection of children's services")
      inspection.framework = "Area SEND"
      inspection.priorityAction = true
      inspection.from = Sample.day("2019-03-04")
      inspection.report.received = received.map(Sample.day)
      plan.inspections[Sample.id("send-2019")] = inspection
      change(&plan)
    }
  }

  private static var planWithVacancy: Plan {
    var plan = planWithObjective()
    plan.officers[Sample.id("head")]?.holders[Sample.day("2019-08-01")] = Officer.Holder(name: nil)
    return plan
  }

  private static var claim: Objective.Closing {
    var claim = closing
    claim.evidence.append(Evidence(.audit, "Audit of 40 cases"))
    return claim
  }

  private static var closing: Objective.Closing {
    Objective.Closing(on: Sample.day("2019-08-01"), by: "Board", evidence: Keyed())
  }

  private static func planWithProgress(_ rating: String) -> Plan {
    var plan = planWithObjective()
    var entries = Keyed<ItemID, Progress>()
    entries[Sample.id("1.1")] = Progress(
      rating: Sample.id(rating), by: "Head of Assessment", on: Sample.day("2019-07-02"))
    plan.progress[Sample.quarter("2019-20 Q1")] = entries
    return plan
  }

  private static func planWithFigure(_ figure: Figure) -> Plan {
    planWithIndicator { $0.actuals[end]?.figure = figure }
  }

  private static func share(_ value: String, _ part: String, _ whole: String) -> Figure {
    Figure(
      .value(Sample.number(value)), numerator: Sample.number(part),
      denominator: Sample.number(whole))
  }

  private static var planWithComparator: Plan {
    var england = Indicator.Comparator(title: "England", kind: .england)
    england.definition = "Counts placements, not moves"
    return planWithIndicator { $0.comparators[Sample.id("england")] = england }
  }

  /// A restart that the board agreed.
  static let restart = Indicator.Restart(agreedBy: "Board", why: "New teams")

  /// At least 95, decided on another day than it holds from.
  static func target(decidedOn day: String) -> Target {
    var target = Sample.target(.atLeast(ExactDecimal(95)))
    target.on = Sample.day(day)
    return target
  }

  private static var planWithMilestone: Plan {
    var target = Sample.target(.atLeast(ExactDecimal(95)))
    target.due = Sample.day("2020-03-31")
    target.milestones[Sample.day("2019-12-31")] = ExactDecimal(79)
    return planWithIndicator { indicator in
      indicator.baseline = Indicator.Baseline(
        Sample.figure("80"), asAt: Sample.day("2019-03-31"))
      indicator.targets[start] = target
    }
  }
}
