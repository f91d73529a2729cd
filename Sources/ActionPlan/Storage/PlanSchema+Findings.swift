extension PlanSchema {
  /// Inspections and what they asked for.
  static var findings: [Kind] {
    [
      Kind(
        "inspection", Inspection.keys, "A visit of the inspectors.", required: ["title"],
        [
          ("title", .text("What it is called.")),
          ("framework", .text("The framework it was made under, such as ILACS.")),
          ("from", .day("The first day on site.")),
          ("to", .day("The last day on site.")),
          ("leadInspector", .text("Who led it.")),
          ("outcome", .text("The outcome in words, where there are no grades.")),
          ("report", .reference("report", "The report it led to.")),
          ("priorityAction", .mark("It named areas for priority action.")),
          ("draftSent", .day("The day an early draft of the plan was sent.")),
          ("planSent", .day("The day the plan that answers it was sent.")),
          ("judgements", .keyed(.number, "judgement", "The judgements in the report's order.")),
        ]),
      Kind(
        "report", Inspection.Report.keys, "The report of an inspection.", required: [],
        [
          ("title", .text("What it is called.")),
          ("url", .text("Where it can be read.")),
          ("received", .day("The day the council received it.")),
          ("published", .day("The day it was published.")),
          ("version", .text("Which issue, when it was re-issued.")),
          (
            "paragraphs",
            .keyed(.number, .text("Its words."), "Its numbered paragraphs, word for word.")
          ),
        ]),
      Kind(
        "judgement", Inspection.Judgement.keys, "One graded judgement.",
        required: ["title", "grade"],
        [
          ("title", .text("What was judged.")),
          ("grade", .choice(Grade.self, "The grade.")),
        ]),
      recommendation,
      Kind(
        "withdrawal", Recommendation.Withdrawal.keys, "A finding taken back.",
        required: ["on", "why"],
        [("on", .day("The day it was taken back.")), ("why", .text("Why."))]),
    ]
  }

  private static var recommendation: Kind {
    Kind(
      "recommendation", Recommendation.keys, "One thing that somebody said must improve.",
      required: ["title", "text", "origin"],
      [
        ("title", .text("A short name of ours.")),
        ("text", .text("The words of whoever said it, verbatim.")),
        ("origin", .choice(Recommendation.Origin.self, "Who said it.")),
        ("inspection", .id("The inspection it comes from.")),
        ("place", .text("Where it stands in the report.")),
        ("bodies", .texts("The bodies the report holds responsible.")),
        ("councilText", .text("The council's own wording, beside the inspectors'.")),
        (
          "paragraphs",
          .keyed(
            .number, .text("One line of ours."),
            "The paragraphs of the report that support it, by number.")
        ),
        ("withdrawn", .reference("withdrawal", "Taken back by whoever said it.")),
        ("noObjective", .text("Why no objective answers it.")),
      ])
  }
}
