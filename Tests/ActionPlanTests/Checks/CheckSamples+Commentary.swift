import ActionPlan

extension CheckSamples {
  /// What else a plan with a narrative has.
  struct Telling {
    /// Whether the same was said the quarter before.
    var repeated = false
    /// What would bring it back on track.
    var recovery = "Sickness is covered; back on track by December 2019."
  }

  /// A plan whose only objective has an indicator that gets worse, and says this of it.
  static func planSaying(
    _ difference: String, _ change: (inout Telling) -> Void = { _ in }
  ) -> Plan {
    var telling = Telling()
    change(&telling)
    var objective = Objective(title: "Children are seen on time")
    objective.lead = Sample.id("head")
    objective.indicators = [Sample.id("visits")]
    var indicator = Sample.indicator(
      .higher,
      Sample.actuals([
        ("2017-09-30", "95"), ("2017-12-31", "93"), ("2018-03-31", "91"), ("2018-06-30", "89"),
        ("2018-09-30", "87"), ("2018-12-31", "85"), ("2019-03-31", "83"), ("2019-06-30", "81"),
      ]))
    indicator.title = "Visits on time"
    indicator.unit = .percent
    var plan = Plan(title: "Sample plan", authority: "Exampleshire")
    plan.ratings = Plan.usualRatings
    plan.officers[Sample.id("head")] = Officer(post: "Head of Assessment")
    plan.objectives[Sample.id("1.1")] = objective
    plan.indicators[Sample.id("visits")] = indicator
    var progress = Progress(
      rating: Sample.id("amber"), by: "Head of Assessment", on: Sample.day("2019-07-02"))
    progress.difference = difference
    progress.recovery = telling.recovery
    var entries = Keyed<ItemID, Progress>()
    entries[Sample.id("1.1")] = progress
    plan.progress[Sample.quarter("2019-20 Q1")] = entries
    if telling.repeated { plan.progress[Sample.quarter("2018-19 Q4")] = entries }
    return plan
  }
}
