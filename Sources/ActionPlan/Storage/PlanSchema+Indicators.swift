extension PlanSchema {
  /// Indicators, their parts and their targets.
  static var indicators: [Kind] {
    [
      Kind(
        "indicator", Indicator.keys, "A measured quantity.",
        required: ["title", "unit", "decimals", "polarity"],
        [
          ("title", .text("What it is called on a page.")),
          ("definition", .text("What is counted, over what, by whose rule.")),
          ("unit", .choice(Indicator.Unit.self, "What a figure is measured in.")),
          ("noun", .text("The words behind a figure: children per FTE.")),
          ("decimals", .int(0...6, "How many digits are shown after the point.")),
          ("polarity", .choice(Polarity.self, "Which way is better.")),
          ("period", .choice(PeriodKind.self, "What span of time a figure covers.")),
          ("frequency", .choice(Frequency.self, "How often a figure is due.")),
          ("sourceSystem", .text("The system the figures come from.")),
          ("baseline", .reference("baseline", "Where the plan started.")),
          ("tolerance", .size("The smallest change that matters, in the unit.")),
          ("minimumBase", .int(0...1_000_000, "The smallest denominator that is judged at all.")),
          ("seasonal", .mark("The figure goes up and down with the time of year.")),
          ("window", .int(Indicator.windows, "How many of the latest figures are looked at.")),
          (
            "disclosure",
            .choice(Indicator.Disclosure.self, "Whether the figures count people.")
          ),
          ("targets", .keyed(.day, "target", "Every target decided, by the day it holds from.")),
          ("breaks", .keyed(.day, "break", "Days from which figures can't be compared.")),
          ("restarts", .keyed(.day, "restart", "Days from which figures are judged anew.")),
          ("actuals", .keyed(.day, "actual", "Figures of the whole, by their day.")),
          ("segments", .keyed(.id, "segment", "Teams or areas with figures of their own.")),
          ("comparators", .keyed(.id, "comparator", "Others to compare with.")),
        ]),
      Kind(
        "break", Indicator.Break.keys, "A day from which figures can't be compared.",
        required: ["why"], [("why", .text("What changed."))]),
      Kind(
        "restart", Indicator.Restart.keys, "A day from which figures are judged anew.",
        required: ["agreedBy", "why"],
        [
          ("agreedBy", .text("Who agreed it.")),
          ("on", .day("The day it was agreed, when not the day it holds from.")),
          ("why", .text("What changed in the process.")),
        ]),
      segment, comparator, target,
    ]
  }

  private static var segment: Kind {
    Kind(
      "segment", Indicator.Segment.keys, "A team or an area.", required: ["title"],
      [
        ("title", .text("What it is called.")),
        ("definition", .text("How its definition differs from the indicator's.")),
        ("targets", .keyed(.day, "target", "Its own targets.")),
        ("breaks", .keyed(.day, "break", "Breaks in its own figures.")),
        ("restarts", .keyed(.day, "restart", "Restarts of its own figures.")),
        ("actuals", .keyed(.day, "actual", "Its figures, by their day.")),
      ])
  }

  private static var comparator: Kind {
    Kind(
      "comparator", Indicator.Comparator.keys, "Somebody to compare with.",
      required: ["title", "kind"],
      [
        ("title", .text("What it is called.")),
        ("kind", .choice(Indicator.Comparator.Kind.self, "What is compared with.")),
        ("members", .texts("The authorities of a neighbour set, as published.")),
        ("edition", .text("Which edition of the comparison.")),
        ("definition", .text("How its definition differs from the indicator's.")),
        ("note", .text("A remark.")),
        ("actuals", .keyed(.day, "actual", "Its figures, by their own days.")),
      ])
  }

  private static var target: Kind {
    Kind(
      "target", Target.keys, "A dated decision about where an indicator should be.",
      required: ["agreedBy", "why"],
      rules: [
        (
          "oneOf",
          .schemas([
            Schema([("anyOf", .schemas([.requiring("atLeast"), .requiring("atMost")]))]),
            .requiring("exactly"), .requiring("state"),
          ])
        )
      ],
      [
        ("atLeast", .decimal("The lowest that meets it; with atMost a band, and below it.")),
        ("atMost", .decimal("The highest that meets it.")),
        ("exactly", .decimal("The only value that meets it.")),
        ("state", .choice(Target.Aim.State.self, "No target yet, or one taken back.")),
        ("due", .day("The day it is to be reached.")),
        (
          "milestones",
          .keyed(.day, .decimal("Where it should be."), "Where the figure should be on the way.")
        ),
        ("stepped", .mark("The way from one milestone to the next is a step.")),
        ("aspiration", .decimal("A better value hoped for.")),
        ("tolerance", .size("How far on the bad side is still amber, in the unit.")),
        ("agreedBy", .text("Who agreed it.")),
        ("on", .day("The day it was decided, when not the day it holds from.")),
        ("why", .text("Why.")),
      ])
  }
}
