import ActionPlan

/// A small plan with two posts, for the quarter from January to March 2026.
enum ReturnSample {
  static let quarter = Sample.quarter("2025-26-Q4")
  static let due = Sample.day("2026-04-14")
  static let head = Sample.id("head")

  /// The head leads 1.1, its action and a monthly percentage with a team; the nurse leads 1.2.
  static func plan() -> Plan {
    var plan = Plan(title: "Our plan", authority: "Exampleshire County Council")
    plan.ratings[Sample.id("amber")] = Rating(word: "At risk", meaning: "May be late", rank: 2)
    var red = Rating(word: "Off track", meaning: "Will be late", rank: 3)
    red.needsRecovery = true
    plan.ratings[Sample.id("red")] = red
    var officer = Officer(post: "Head of Service")
    officer.holders[Sample.day("2024-01-01")] = Officer.Holder(name: "A. Person")
    plan.officers[head] = officer
    plan.officers[Sample.id("nurse")] = Officer(post: "Designated Nurse")
    var visits = Sample.indicator(
      frequency: .monthly, Sample.actuals([("2025-12-31", "82"), ("2026-01-31", "84")]))
    visits.segments[Sample.id("north")] = Indicator.Segment(title: "North team")
    plan.indicators[Sample.id("visits")] = visits
    plan.indicators[Sample.id("spend")] = Sample.indicator(
      unit: .pounds, frequency: .irregular, Keyed())
    plan.objectives[Sample.id("1.1")] = objective("Seen on time", "head", ["visits", "spend"])
    plan.objectives[Sample.id("1.2")] = objective("Healthy", "nurse", ["visits"])
    var action = Action(title: "Fill six posts", objective: Sample.id("1.1"))
    action.schedule.due = Sample.day("2026-02-28")
    plan.actions[Sample.id("1.1a")] = action
    var entry = Progress(
      rating: Sample.id("amber"), by: "A. Person", on: Sample.day("2026-01-09"))
    (entry.done, entry.difference, entry.next) = ("Three posts filled", "Fewer late", "Three more")
    entry.evidence.append(Evidence(.audit, "Audit of 40 cases", reference: "QA-12"))
    var entries = Keyed<ItemID, Progress>()
    entries[Sample.id("1.1")] = entry
    plan.progress[Sample.quarter("2025-26-Q3")] = entries
    return plan
  }

  private static func objective(_ title: String, _ lead: String, _ indicators: [String])
    -> Objective
  {
    var objective = Objective(title: title)
    objective.lead = Sample.id(lead)
    objective.indicators = indicators.map { Sample.id($0) }
    return objective
  }

  /// The form of the head for a plan.
  static func form(_ plan: Plan = plan(), _ officer: ItemID = head) -> ReturnForm {
    guard let scope = plan.returnScopes(for: quarter).first(where: { $0.officer == officer }),
      let form = ReturnForm(scope, in: plan, version: 7, quarter: quarter, due: due)
    else { preconditionFailure("\(officer) is asked nothing") }
    return form
  }

  /// Answers by `Part row column`, put beside those prefilled.
  static func answers(_ form: ReturnForm, _ said: [String: ReturnValue]) -> ReturnAnswers {
    var answers = form.prefilled
    for (place, value) in said { answers[self.place(place)] = value }
    return answers
  }

  /// A place from `Objectives objective/1.1/done`, the column `answer` when left out.
  static func place(_ text: String) -> ReturnPlace {
    let pieces = text.split(separator: "|").map(String.init)
    guard pieces.count > 1, let part = ReturnForm.PartKind(rawValue: pieces[0]) else {
      preconditionFailure("\(text) is no place")
    }
    return ReturnPlace(part, pieces[1], pieces.count > 2 ? pieces[2] : "answer")
  }

  /// A full answer for 1.1.
  static let said: [String: ReturnValue] = [
    "Objectives|objective/1.1/rating": .text("at risk (AMBER)"),
    "Objectives|objective/1.1/done": .text(" All six posts are filled\u{A0}"),
    "Objectives|objective/1.1/difference": .text("Nobody waits"),
    "Objectives|objective/1.1/next": .text("Keep them"),
    "Sign off|return/on": .day(Sample.day("2026-04-07")),
  ]
}
