extension PlanSchema {
  /// Objectives, actions and what was said about them.
  static var work: [Kind] {
    [
      objective,
      Kind(
        "action", Action.keys, "A piece of work under an objective.",
        required: ["title", "objective"],
        [
          ("title", .text("What will be done.")),
          ("objective", .id("The objective it is part of.")),
          ("lead", .id("The one post that does it.")),
        ] + scheduleProperties + [
          ("done", .day("The day it was done.")), ("note", .text("A remark.")),
        ]),
      Kind(
        "spend", Objective.Spend.keys, "What has been spent up to a day.", required: ["amount"],
        [("amount", .decimal("In pounds.")), ("note", .text("A remark."))]),
    ] + dates + closing + progress
  }

  private static let scheduleProperties: [(String, Schema)] = [
    ("start", .day("The day it starts.")),
    ("due", .day("The due date as first agreed.")),
    ("extensions", .keyed(.number, "extension", "Every later due date, in the order agreed.")),
    ("requests", .keyed(.number, "request", "Every later due date that was asked for.")),
  ]

  private static var dates: [Kind] {
    [
      Kind(
        "extension", Schedule.Extension.keys, "A new due date; the ones before it are kept.",
        required: ["to", "agreedBy", "on", "why"],
        [
          ("to", .day("The new due date.")), ("askedBy", .text("Who asked for it.")),
          ("askedOn", .day("The day it was asked for.")), ("agreedBy", .text("Who agreed to it.")),
          ("on", .day("The day it was agreed.")), ("why", .text("Why.")),
        ]),
      Kind(
        "request", Schedule.Request.keys, "A new due date asked for; it moves nothing.",
        required: ["to", "askedBy", "on", "why"],
        [
          ("to", .day("The due date asked for.")), ("askedBy", .text("Who asks.")),
          ("on", .day("The day they asked.")), ("why", .text("Why.")),
          ("answer", .reference("answer", "What became of it.")),
        ]),
      Kind(
        "answer", Schedule.Answer.keys, "What became of a request.",
        required: ["outcome", "by", "on"],
        [
          (
            "outcome",
            .choice(Schedule.Answer.Outcome.self, "Whether it was agreed, refused or taken back.")
          ), ("to", .day("The date agreed, where it is another.")),
          ("by", .text("Who answered.")), ("on", .day("The day of the answer.")),
          ("why", .text("Why.")),
        ]),
    ]
  }

  private static var objective: Kind {
    Kind(
      "objective", Objective.keys, "A change wanted for children.", required: ["title"],
      [
        ("title", .text("What it is called.")),
        ("outcome", .text("What will be different for children.")),
        ("recommendations", .ids("The recommendations it serves.")),
        ("lead", .id("The one post that does it.")),
        ("accountable", .id("The post that answers for it.")),
        ("bodies", .texts("The bodies responsible: council, NHS, police.")),
      ] + scheduleProperties + [
        ("indicators", .ids("The indicators that show whether it makes a difference.")),
        ("noIndicator", .text("Why no indicator shows it.")),
        ("budget", .decimal("What may be spent, in pounds.")),
        ("spend", .keyed(.day, "spend", "What has been spent so far, by the day it was added up.")),
        ("closings", .keyed(.number, "closing", "Every time it was closed.")),
      ])
  }

  private static var closing: [Kind] {
    [
      Kind(
        "closing", Objective.Closing.keys, "A closing of an objective.", required: ["on", "by"],
        [
          ("on", .day("The day it was closed.")), ("by", .text("Who closed it.")),
          ("evidence", .keyed(.number, "evidence", "What the closing rests on.")),
          ("confirmed", .reference("confirmation", "The word of a second person.")),
          ("reopened", .reference("reopening", "When it was taken up again.")),
        ]),
      Kind(
        "confirmation", Objective.Confirmation.keys,
        "A second person's word that an objective is closed.", required: ["on", "by"],
        [
          ("on", .day("The day.")), ("by", .text("Who confirmed it.")),
          ("note", .text("A remark.")),
        ]),
      Kind(
        "reopening", Objective.Reopening.keys, "A closed objective taken up again.",
        required: ["on", "by", "why"],
        [
          ("on", .day("The day.")), ("by", .text("Who reopened it.")), ("why", .text("Why.")),
        ]),
    ]
  }

  private static var progress: [Kind] {
    [
      Kind(
        "progress", Progress.keys, "What a lead officer says of one objective for one quarter.",
        required: ["rating", "by", "on"],
        [
          ("rating", .id("The lead's own rating, a step of the plan's scale.")),
          ("done", .text("What was done.")),
          ("difference", .text("What difference it made.")),
          ("next", .text("What comes next.")),
          ("recovery", .text("What would bring it back on track.")),
          ("evidence", .keyed(.number, "evidence", "What the claim rests on.")),
          ("publishable", .mark("Done, difference and next may be published.")),
          ("by", .text("Who said it.")), ("on", .day("The day it was said.")),
          ("verified", .reference("verification", "The view of another person.")),
        ]),
      Kind(
        "verification", Progress.Verification.keys, "A second person's rating.",
        required: ["rating", "by", "on"],
        [
          ("rating", .id("Their rating, a step of the plan's scale.")),
          ("by", .text("Who verified it.")), ("on", .day("The day.")),
          ("note", .text("A remark.")),
        ]),
      Kind(
        "evidence", Evidence.keys, "What a claim rests on.", required: ["kind", "title"],
        [
          ("kind", .choice(Evidence.Kind.self, "Data, an audit, or the voice of those concerned.")),
          ("title", .text("What it is.")), ("reference", .text("Where it can be found.")),
        ]),
    ]
  }
}
