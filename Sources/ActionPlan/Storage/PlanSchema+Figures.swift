extension PlanSchema {
  /// Figures and what stands around them.
  static var figures: [Kind] {
    [
      Kind(
        "actual", Actual.keys, "A figure for a day or the last day of a period.", required: [],
        rules: figureRules,
        figureProperties + [
          ("source", .text("The paper, system or return it was taken from.")),
          ("note", .text("A remark for the reader.")),
          ("restatements", .keyed(.number, "restatement", "Every correction, in order.")),
        ]),
      Kind(
        "baseline", Indicator.Baseline.keys, "Where the plan started.", required: ["asAt"],
        rules: figureRules,
        figureProperties + [
          ("asAt", .day("The day the figure is for.")), ("note", .text("A remark.")),
        ]),
      Kind(
        "figure", FigureObject.keys, "A figure inside a restatement.", required: [],
        rules: figureRules, figureProperties),
      Kind(
        "restatement", Restatement.keys, "A correction; the figure before it is kept.",
        required: ["was", "now", "on", "by", "why"],
        [
          ("was", .reference("figure", "The figure before.")),
          ("now", .reference("figure", "The figure after.")),
          ("source", .text("The paper, system or return the figure before was taken from.")),
          ("on", .day("The day of the correction.")),
          ("by", .text("Who corrected it.")),
          ("why", .text("Why.")),
        ]),
    ]
  }

  private static let figureProperties: [(String, Schema)] = [
    ("value", .decimal("An exact figure, in the unit of the indicator.")),
    ("low", .decimal("The lowest it can be; not above high.")),
    ("high", .decimal("The highest it can be.")),
    ("fewerThan", .decimal("It is below this number.")),
    ("unavailable", .choice(Unavailability.self, "There is no figure. A gap is never a zero.")),
    ("reason", .text("In words, why there is no figure.")),
    ("numerator", .decimal("How many of the denominator.")),
    (
      "denominator",
      .decimal(
        "Out of how many.",
        [
          ("exclusiveMinimum", .number(0)),
          ("maximum", .number(Int(ExactDecimal.limit) - 1)),
        ])
    ),
    (
      "status",
      .choice(
        FigureStatus.self, without: FigureStatus.final.rawValue,
        "How firm it is; left out when final.")
    ),
  ]

  /// One of the four ways to say a figure, and members that need each other.
  private static let figureRules: [Schema.Member] = [
    (
      "oneOf",
      .schemas([
        .requiring("value"), .requiring("low", "high"), .requiring("fewerThan"),
        .requiring("unavailable"),
      ])
    ),
    (
      "dependentRequired",
      .schema(
        Schema([
          ("low", .texts(["high"])), ("high", .texts(["low"])),
          ("reason", .texts(["unavailable"])),
          ("numerator", .texts(["denominator"])), ("denominator", .texts(["numerator"])),
        ]))
    ),
  ]
}
